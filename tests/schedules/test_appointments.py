from typing import Any

import pytest

from plugins.problems import Place, Severity
from plugins.schedules.appointments import Appointment, people_problems
from tests.schedules.samples import day, programme_of

DAY = "2021-02-08"
ANNA: dict[str, Any] = {"people": [{"name": "Anna Kalniņa"}]}


def problems(**programmes: list[dict[str, Any]]) -> list[str]:
    """Check programmes given as id=sessions; a place shows the path it was asked for."""
    found = list(
        people_problems(
            (id_, programme_of(*sessions), lambda *path, id_=id_: Place(f"{id_}/{'/'.join(map(str, path))}"))
            for id_, sessions in programmes.items()
        )
    )
    assert all(problem.severity is Severity.WARNING for problem in found)
    return [f"{problem.place.path}: {problem.message}" for problem in found]


def held(id_: str, *lines: str, date: str = DAY, **fields: Any) -> dict[str, Any]:
    """A session whose items all have Anna."""
    return {"id": id_, "dates": date, "schedule": [day(date, *lines, **ANNA)], **fields}


def test_one_person_in_two_sessions_of_a_programme_at_once():
    assert problems(a=[held("x", "talk|9:00–10:00"), held("y", "visit|9:30–11:00")]) == [
        (
            "a/sessions/1/schedule/0/items/0/people/0: 'Anna Kalniņa' is in item 'visit' of session 'a/y' "
            "(2021-02-08 9:30–11:00, Europe/Warsaw) and at the same time in item 'talk' of session 'a/x' "
            "(2021-02-08 9:00–10:00, Europe/Warsaw), a/sessions/0/schedule/0/items/0/people/0:1:1; "
            "correct the times or the people"
        )
    ]


def test_one_person_in_sessions_of_two_programmes_in_two_zones_at_once():
    sofia = held("y", "visit|10:30–11:00", timezone="Europe/Sofia")
    assert problems(a=[held("x", "talk|9:00–10:00")], b=[sofia]) == [
        (
            "b/sessions/0/schedule/0/items/0/people/0: 'Anna Kalniņa' is in item 'visit' of session 'b/y' "
            "(2021-02-08 10:30–11:00, Europe/Sofia) and at the same time in item 'talk' of session 'a/x' "
            "(2021-02-08 9:00–10:00, Europe/Warsaw), a/sessions/0/schedule/0/items/0/people/0:1:1; "
            "correct the times or the people"
        )
    ]


def test_who_is_named_by_a_session_is_there_as_long_as_it_goes_on():
    whole = {"id": "x", "dates": "2021-02-08/2021-02-09", "time": "9:00–15:00", **ANNA}
    assert problems(a=[whole, held("y", "visit|14:00–16:00", date="2021-02-09")]) == [
        (
            "a/sessions/1/schedule/0/items/0/people/0: 'Anna Kalniņa' is in item 'visit' of session 'a/y' "
            "(2021-02-09 14:00–16:00, Europe/Warsaw) and at the same time in session 'a/x' "
            "(2021-02-09 9:00–15:00, Europe/Warsaw), a/sessions/0/people/0:1:1; correct the times or the people"
        )
    ]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        # one after the other
        ([held("x", "talk|9:00–10:00")], [held("y", "talk|10:00–11:00")]),
        ([held("x", "talk|9:00")], [held("y", "talk|9:30–11:00")]),
        ([held("x", "talk|9:00–10:00", timezone="Europe/Sofia")], [held("y", "talk|9:00–10:00")]),
        # on another day
        ([held("x", "talk|9:00–10:00")], [held("y", "talk|9:00–10:00", date="2021-02-09")]),
        # called off
        ([held("x", "talk|9:00–10:00", status="cancelled")], [held("y", "talk|9:00–10:00")]),
        ([held("x", "talk|9:00–10:00")], [{"schedule": [day(DAY, "talk|9:00–10:00", status="cancelled", **ANNA)]}]),
        # no hours, or hours that no clock shows
        ([held("x", "talk")], [held("y", "talk|9:00–10:00")]),
        ([{"id": "x", **ANNA}], [held("y", "talk|9:00–10:00")]),
        ([held("x", "talk|2:30–4:00", date="2027-03-28")], [held("y", "talk|3:00–4:00", date="2027-03-28")]),
        # the leader of a session is at the items that name her, and two rooms of one session are said elsewhere
        ([held("x", "talk|9:00–10:00", "end|14:00–15:00", **ANNA)], [held("y", "visit|11:00–12:00")]),
        ([held("x", "talk|9:00–10:00|A", "visit|9:30–11:00|B")], [held("y", "end|15:00–16:00")]),
    ],
)
def test_nobody_is_in_two_sessions_at_once(first, second):
    assert problems(a=first, b=second) == []


def test_who_begins_two_sessions_without_an_end_at_one_moment_is_in_both():
    assert len(problems(a=[held("x", "talk|9:00"), held("y", "talk|9:00")])) == 1


def test_a_long_session_is_remembered_over_shorter_ones_of_others():
    lines = ("talk|9:30–10:00", "visit|10:00–10:30", "end|16:00–17:00")
    found = problems(a=[held("x", "long|9:00–15:00"), held("y", *lines), held("z", "late|14:00–14:30")])
    assert [problem.partition(" (")[0].rpartition(" of ")[2] for problem in found] == [
        "session 'a/y'",
        "session 'a/y'",
        "session 'a/z'",
    ]


def test_somebody_in_300_sessions_of_20_items_is_looked_up_once_an_item(monkeypatch):
    overlaps, asked = Appointment.overlaps, []

    def counted(later, earlier):
        asked.append(later)
        return overlaps(later, earlier)

    monkeypatch.setattr(Appointment, "overlaps", counted)
    lines = [f"i{hour}|{hour}:00–{hour}:45" for hour in range(20)]
    assert len(problems(a=[held(f"s{number}", *lines) for number in range(300)])) == 299 * 20
    assert len(asked) <= 300 * 20
