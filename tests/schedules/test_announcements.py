import datetime as dt
from typing import Any

import pytest

from plugins.schedules.checks import programme_problems
from tests.schedules.samples import day, programme_of
from tests.schedules.test_checks import at

DAY = "2021-02-08"
NOW = dt.datetime(2021, 1, 15, 12, tzinfo=dt.UTC)
AFTER = dt.datetime(2021, 3, 1, 12, tzinfo=dt.UTC)
FORM = "https://example.eu/form"
ANNA = [{"name": "Anna"}]


def problems(*sessions: dict[str, Any], now: dt.datetime = NOW, **fields: Any) -> list[str]:
    found = programme_problems(programme_of(*sessions, **fields), ("PL",), at, now)
    return [f"{problem}".replace(":1:1", "").removeprefix("sessions/0/") for problem in found]


def call(**fields: Any) -> dict[str, Any]:
    return {"id": "trainers", "title": "Nabór", "closes": "2021-01-31 23:59", "url": FORM, **fields}


@pytest.mark.parametrize(
    ("registration", "expected"),
    [
        ({"opens": "2021-01-10", "closes": "2021-01-31 23:59"}, []),
        ({"opens": "2021-01-31 9:00", "closes": "2021-01-31 9:01"}, []),
        ({}, []),
        (
            {"opens": "2021-02-01", "closes": "2021-01-31 23:59"},
            [
                (
                    "registration/closes: registration for session 'session-5' closes (2021-01-31 23:59) before it "
                    "opens (2021-02-01); correct one of them"
                )
            ],
        ),
        (
            {"closes": "2021-01-31"},
            [
                (
                    "registration/closes: registration for session 'session-5' closes on a day without an hour; "
                    "write closes: 2021-01-31 23:59"
                )
            ],
        ),
        (
            {"closes": "2021-03-28 2:30"},
            [
                (
                    "registration/closes: 02:30 does not exist on 2021-03-28 in Europe/Warsaw: clocks go from 02:00 to "
                    "03:00; choose a time before or after"
                )
            ],
        ),
        (
            {"closes": "2021-10-31 2:30"},
            [
                (
                    "registration/closes: 02:30 happens twice on 2021-10-31 in Europe/Warsaw, at UTC+02:00 and again "
                    "at UTC+01:00; choose a time outside that hour"
                )
            ],
        ),
    ],
)
def test_registration_has_a_deadline_that_the_clocks_show(registration, expected):
    assert problems({"registration": {"url": FORM, **registration}}) == expected


@pytest.mark.parametrize(
    ("registration", "expected"),
    [
        ({"closes": "2021-02-07 12:00"}, []),
        (
            {"closes": "2021-12-07 12:00"},
            [
                (
                    "registration/closes: warning: registration for session 'session-5' is not closed, but the session "
                    "is over; correct 'closes' or the session's dates"
                )
            ],
        ),
        (
            {},
            [
                (
                    "registration/closes: warning: registration for session 'session-5' is not closed, but the session "
                    "is over; add 'closes'"
                )
            ],
        ),
    ],
)
def test_nobody_can_register_for_a_session_that_is_over(registration, expected):
    assert problems({"registration": {"url": FORM, **registration}}, now=AFTER) == expected


def test_a_deadline_needs_a_timezone():
    session = {"registration": {"url": FORM, "closes": "2021-01-31 23:59"}}
    assert problems(session, timezone=None, calls=[call()]) == [
        (
            "registration/closes: registration for session 'session-5' gives a moment but not its timezone; "
            "add timezone: Europe/Warsaw to the session"
        ),
        (
            "calls/0/closes: call 'trainers' gives a deadline but not its timezone; "
            "add timezone: Europe/Warsaw beside 'calls'"
        ),
    ]


@pytest.mark.parametrize(
    ("calls", "now", "expected"),
    [
        ([call(opens="2021-01-10 9:00", corrections=[{"on": "2021-01-12", "was": "2021-01-24 23:59"}])], NOW, []),
        ([call()], AFTER, []),
        ([call(), call()], NOW, ["calls/1/id: call 'trainers' is there twice, first in line 1; give each its own id"]),
        (
            [call(opens="2021-02-01")],
            NOW,
            [
                (
                    "calls/0/closes: call 'trainers' closes (2021-01-31 23:59) before it opens (2021-02-01); "
                    "correct one of them"
                )
            ],
        ),
        (
            [call(closes="2021-01-31")],
            NOW,
            [
                "calls/0/closes: call 'trainers' closes on a day without an hour; write closes: 2021-01-31 23:59",
            ],
        ),
        (
            [call(corrections=[{"on": "2021-01-12", "was": "2021-01-31 23:59"}])],
            NOW,
            [
                (
                    "calls/0/corrections/0/was: the deadline of call 'trainers' is what it was; "
                    "write the new one into 'closes'"
                )
            ],
        ),
        (
            [call(closes="2021-12-31 23:59")],
            AFTER,
            [
                (
                    "calls/0/closes: warning: call 'trainers' is not closed, but all sessions are over; "
                    "correct 'closes' or the dates"
                )
            ],
        ),
    ],
)
def test_what_is_wrong_with_calls(calls, now, expected):
    assert problems({}, now=now, calls=calls) == expected


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"languages": ["pl", "en"], "interpretation": ["bg", "hu"]}, []),
        ({"languages": ["xx"]}, ["languages/0: unknown language 'xx'; did you mean 'xh'?"]),
        ({"interpretation": ["bg", "qq"]}, ["interpretation/1: unknown language 'qq'"]),
    ],
)
def test_languages_are_known_ones(fields, expected):
    found = [line.partition("; did you")[0] for line in problems(fields)]
    assert found == [line.partition("; did you")[0] for line in expected]


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"status": "moved", "moved_from": {"dates": "2021-02-01", "time": "9:00"}}, []),
        (
            {"status": "moved"},
            [
                (
                    "status: warning: session 'session-5' is moved, but not from where; "
                    "add moved_from: {dates: …}, {time: …} or {place: …}"
                )
            ],
        ),
        (
            {"moved_from": {"dates": "2021-02-01"}},
            [
                (
                    "moved_from: session 'session-5' has 'moved_from' but its status is confirmed; "
                    "write status: moved or leave it out"
                )
            ],
        ),
        (
            {"status": "moved", "moved_from": {}},
            ["moved_from: 'moved_from' of session 'session-5' says nothing; write what was before, or leave it out"],
        ),
        (
            {"status": "moved", "moved_from": {"dates": "2021-03-28", "time": "2:30"}},
            [
                (
                    "moved_from/time: 02:30 does not exist on 2021-03-28 in Europe/Warsaw: clocks go from 02:00 to "
                    "03:00; choose a time before or after"
                )
            ],
        ),
        (
            {"schedule": [day(DAY, "a|9:00–10:00", status="moved")]},
            [
                (
                    "schedule/0/items/0/status: warning: item 'a' is moved, but not from where; "
                    "add moved_from: {dates: …}, {time: …} or {place: …}"
                )
            ],
        ),
    ],
)
def test_what_has_moved_says_from_where(fields, expected):
    assert problems(fields) == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["a|9:00–10:00|A", "b|10:00–11:00|B"], []),
        (
            ["a|9:00–10:00|A", "b|9:30–11:00|B"],
            [
                (
                    "schedule/0/items/1/people: warning: 'Anna' is in item 'b' (9:30–11:00) and in item 'a' "
                    "(9:00–10:00) at once; correct the times or the people"
                )
            ],
        ),
        (
            ["a|9:00–10:00|A", "b|9:00|B"],
            [
                (
                    "schedule/0/items/0/people: warning: 'Anna' is in item 'a' (9:00–10:00) and in item 'b' (9:00) "
                    "at once; correct the times or the people"
                )
            ],
        ),
    ],
)
def test_nobody_is_in_two_rooms_at_once(lines, expected):
    assert problems({"schedule": [day(DAY, *lines, people=ANNA)]}) == expected


@pytest.mark.parametrize(
    ("lines", "kind", "expected"),
    [
        (["a|9:00–10:00", "b|14:00–15:00"], "other", []),
        (
            ["a|9:00–10:00", "b|14:01–15:00"],
            "other",
            [
                (
                    "schedule/0/items/1/time: warning: item 'b' (14:01–15:00) begins over 4 hours after item 'a' "
                    "(9:00–10:00); correct the times if that is a slip"
                )
            ],
        ),
        (["a|9:00–10:00", "b|20:00–22:00"], "social", []),
        (["a|9:00–", "b|20:00–22:00"], "other", []),
        (["a|9:00–18:00|A", "b|9:00–10:00|B", "c|15:00–16:00|B"], "other", []),
    ],
)
def test_long_hours_without_an_item_look_like_a_slip(lines, kind, expected):
    assert problems({"schedule": [day(DAY, *lines, kind=kind)]}) == expected
