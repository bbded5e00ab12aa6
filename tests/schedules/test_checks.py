import datetime as dt
from typing import Any

import pytest

from plugins.model.post import Post
from plugins.model.project import Project
from plugins.problems import Place
from plugins.schedules.checks import post_problems, programme_problems, project_problems
from tests.schedules.samples import day, programme_of

NOW = dt.datetime(2021, 3, 1, 12, tzinfo=dt.UTC)


def at(*path: str | int) -> Place:
    """Return a place that shows the path asked for."""
    return Place("/".join(map(str, path)))


def problems(*sessions: dict[str, Any], partners: tuple[str, ...] = ("PL",), **fields: Any) -> list[str]:
    found = programme_problems(programme_of(*sessions, **fields), partners, at, NOW)
    return [f"{problem}".replace(":1:1", "") for problem in found]


DAY = "2021-02-08"


@pytest.mark.parametrize(
    ("sessions", "programme", "expected"),
    [
        # nothing wrong
        ([{"time": "9:00–15:00"}], {}, []),
        ([{"time": "9:00–15:00", "timezone": "Europe/Sofia"}], {"timezone": None}, []),
        ([{}], {"timezone": None}, []),
        ([{"schedule": [day(DAY, "a|9:00–10:00", "b|10:00–11:00", "c|10:00|A", "d")]}], {}, []),
        ([{"dates": "2021-02", "schedule": [day(DAY, "a")]}], {}, []),
        ([{"time": "1:30–3:00", "dates": "2027-03-28"}], {}, []),
        # no timezone
        (
            [{"id": "x", "time": "9:00"}],
            {"timezone": None},
            [
                (
                    "sessions/0/time: session 'x' gives a time but neither it nor its programme says the timezone; "
                    "add timezone: Europe/Warsaw"
                )
            ],
        ),
        (
            [{"id": "x", "schedule": [day(DAY, "a", "b|9:00", "c|10:00")]}],
            {"timezone": None},
            [
                (
                    "sessions/0/schedule/0/items/1/time: session 'x' gives a time but neither it nor its programme "
                    "says the timezone; add timezone: Europe/Warsaw"
                )
            ],
        ),
        # ids and days
        (
            [{"id": "x"}, {"id": "y"}, {"id": "x"}],
            {},
            ["sessions/2/id: session 'x' is there twice, first in line 1; give each its own id"],
        ),
        (
            [{"dates": "2021-02-08/2021-02-09", "schedule": [day(DAY, "a"), day("2021-02-09", "b", "a")]}],
            {},
            ["sessions/0/schedule/1/items/1/id: item 'a' is there twice, first in line 1; give each its own id"],
        ),
        (
            [{"schedule": [day(DAY, "a"), day(DAY, "b")]}],
            {},
            ["sessions/0/schedule/1/date: day '2021-02-08' is there twice, first in line 1; put its items together"],
        ),
        (
            [{"dates": "2021-02-08/2021-02-10", "schedule": [day("2021-02-07", "a"), day("2021-02-11", "b")]}],
            {},
            [
                (
                    "sessions/0/schedule/0/date: day 2021-02-07 is outside the session's dates "
                    "(2021-02-08/2021-02-10); correct one of them"
                ),
                (
                    "sessions/0/schedule/1/date: day 2021-02-11 is outside the session's dates "
                    "(2021-02-08/2021-02-10); correct one of them"
                ),
            ],
        ),
        # clocks
        (
            [{"dates": "2027-03-28", "time": "2:30–4:00"}],
            {},
            [
                (
                    "sessions/0/time: 02:30 does not exist on 2027-03-28 in Europe/Warsaw: "
                    "clocks go from 02:00 to 03:00; choose a time before or after"
                )
            ],
        ),
        (
            [{"dates": "2027-03-27", "schedule": [day("2027-03-27", "a|22:00–2:15+1")]}],
            {},
            [
                (
                    "sessions/0/schedule/0/items/0/time: 02:15 does not exist on 2027-03-28 in Europe/Warsaw: "
                    "clocks go from 02:00 to 03:00; choose a time before or after"
                )
            ],
        ),
        (
            [{"dates": "2027-10-30/2027-10-31", "time": "2:30–4:00"}],
            {},
            [
                (
                    "sessions/0/time: 02:30 happens twice on 2027-10-31 in Europe/Warsaw, "
                    "at UTC+02:00 and again at UTC+01:00; choose a time outside that hour"
                )
            ],
        ),
        # titles
        (
            [{"schedule": [{"date": DAY, "items": [{"id": "a"}, {"id": "b", "kind": "break"}]}]}],
            {},
            ["sessions/0/schedule/0/items/0/id: item 'a' needs a title; only a break or a meal may go without"],
        ),
        # rooms
        (
            [{"schedule": [day(DAY, "a|9:00–10:00|A", "b|9:30–10:30|A", "c|9:30–10:30|B")]}],
            {},
            [
                (
                    "sessions/0/schedule/0/items/1/time: warning: item 'b' (9:30–10:30) overlaps item 'a' (9:00–10:00) "
                    "in room 'A'; correct the times or give each its room"
                )
            ],
        ),
        (
            [{"schedule": [day(DAY, "a|9:00–12:00", "b|9:30–10:00", "c|11:00")]}],
            {},
            [
                (
                    "sessions/0/schedule/0/items/1/time: warning: item 'b' (9:30–10:00) overlaps item 'a' "
                    "(9:00–12:00); correct the times or give each its room"
                ),
                (
                    "sessions/0/schedule/0/items/2/time: warning: item 'c' (11:00) overlaps item 'a' "
                    "(9:00–12:00); correct the times or give each its room"
                ),
            ],
        ),
        (
            [{"schedule": [day(DAY, "a|9:00", "b|9:00–10:00")]}],
            {},
            [
                (
                    "sessions/0/schedule/0/items/1/time: warning: item 'b' (9:00–10:00) overlaps item 'a' (9:00); "
                    "correct the times or give each its room"
                )
            ],
        ),
        (
            [
                {
                    "dates": "2021-02-08/2021-02-09",
                    "schedule": [day(DAY, "a|22:00–0:30+1"), day("2021-02-09", "b|0:15–1:00")],
                }
            ],
            {},
            [
                (
                    "sessions/0/schedule/1/items/0/time: warning: item 'b' (0:15–1:00) overlaps item 'a' "
                    "(22:00–0:30+1); correct the times or give each its room"
                )
            ],
        ),
        (
            [{"schedule": [day(DAY, "a|10:00–11:00", "b|9:00–10:00", "x|8:00–9:00|A")]}],
            {},
            [
                (
                    "sessions/0/schedule/0/items/1/time: warning: item 'b' (9:00–10:00) stands after item 'a' "
                    "(10:00–11:00); put the items of a day in order of time"
                )
            ],
        ),
        ([{"schedule": [day(DAY, "a|9:00–10:00", "b|9:30–10:00", status="cancelled")]}], {}, []),
        # where
        (
            [{"id": "x", "platform": None}],
            {},
            ["sessions/0/mode: notice: session 'x' is online but names no platform; add platform: MS Teams"],
        ),
        (
            [{"id": "x", "mode": "hybrid"}],
            {},
            [
                (
                    "sessions/0/mode: warning: session 'x' is hybrid but has no place; "
                    "add place: {town: Warszawa, country: PL}"
                )
            ],
        ),
        (
            [{"id": "x", "mode": "onsite", "platform": None}],
            {},
            [
                (
                    "sessions/0/mode: warning: session 'x' is onsite but has no place; "
                    "add place: {town: Warszawa, country: PL}"
                )
            ],
        ),
        # countries
        (
            [{"countries": ["PL", "US"]}],
            {"countries": ["CA", "XX"]},
            [
                "countries/0: country 'CA' has several time zones; leave it out and name its times in the text",
                (
                    "sessions/0/countries/1: country 'US' has several time zones; "
                    "leave it out and name its times in the text"
                ),
            ],
        ),
        # joining links
        (
            [{"notice": "https://zoom.us/j/1", "private": {"join": "https://zoom.us/j/2"}}],
            {},
            [
                (
                    "sessions/0/notice: a joining link of zoom.us would be public; "
                    "move it to the session's 'private: {join: …}'"
                )
            ],
        ),
        (
            [{"private": {"join": "https://bbb.example/xyz"}}, {"id": "y", "web": "https://bbb.example/xyz"}],
            {},
            ["sessions/1/web: repeats what is under 'private' in public; remove it here"],
        ),
    ],
)
def test_what_is_wrong_with_sessions(sessions, programme, expected):
    assert problems(*sessions, **programme) == expected


@pytest.mark.parametrize(
    ("session", "programme", "asked"),
    [
        ({}, {}, True),
        ({"countries": ["PL"]}, {}, False),
        ({}, {"countries": ["PL"]}, False),
        ({"mode": "onsite", "place": {"town": "Kutno", "country": "PL"}}, {}, False),
    ],
)
def test_a_partner_country_with_several_zones_matters_only_where_its_time_is_shown(session, programme, asked):
    message = "project: partner country 'US' has several time zones; add countries: [PL, BG] without it"
    assert problems(session, partners=("PL", "US"), **programme) == [message] * asked


CALL = {"id": "a", "title": "Nabór", "closes": "2021-01-31 23:59", "url": "https://example.eu/call"}


def test_a_partner_country_with_several_zones_matters_for_the_calls_of_posts_and_projects():
    message = "calls: partner country 'US' has several time zones; move the call to a programme with countries"
    common = {"title": "Nabór", "summary": "Nabór.", "timezone": "Europe/Warsaw", "calls": [CALL]}
    post = Post.model_validate(common | {"date": "2021-02-01", "category": "training"}, context={"language": "pl"})
    project = Project.model_validate(common | {"name": "ALFA", "partners": ["a"]}, context={"language": "pl"})
    found = [*post_problems(post, ("PL", "US"), at, NOW), *project_problems(project, ("US", "PL"), at, NOW)]
    assert [f"{problem}".replace(":1:1", "") for problem in found] == [message, message]


def test_what_is_wrong_with_a_posts_own_schedule():
    data = {
        "title": "Spotkanie",
        "summary": "https://zoom.us/j/1",
        "date": "2021-02-01",
        "category": "training",
        "schedule": [day(DAY, "a", "b|9:00–10:00", "c|9:30", "b")],
    }
    post = Post.model_validate(data, context={"language": "pl"})
    assert [f"{problem}".replace(":1:1", "") for problem in post_problems(post, ("US",), at, NOW)] == [
        "schedule/0/items/1/time: the schedule gives times but not their timezone; add timezone: Europe/Warsaw",
        "schedule: partner country 'US' has several time zones; move the schedule to a programme with countries",
        "schedule/0/items/3/id: item 'b' is there twice, first in line 1; give each its own id",
        (
            "schedule/0/items/2/time: warning: item 'c' (9:30) overlaps item 'b' (9:00–10:00); "
            "correct the times or give each its room"
        ),
        "summary: a joining link of zoom.us would be public; move it to the session's 'private: {join: …}'",
    ]
