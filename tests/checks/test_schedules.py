"""Faults in schedules published as data."""

import pytest

from plugins.schedules.exports import Publication, exported_schedule, schedule_json
from plugins.schedules.schedule_xml import schedule_xml
from tests.schedules.publications import ADDRESSES, KICK_OFF, LECTURE
from tests.schedules.samples import programme_of

from .conftest import URL

JSON, XML = "pl/schedule.json", "pl/schedule.xml"


@pytest.fixture(autouse=True)
def published(output):
    """Put the schedule of a programme of two items into the built site."""
    items = [LECTURE, {"id": "talk", "time": "4:00–5:00", "title": "Rozmowa"}]
    programme = programme_of(KICK_OFF | {"schedule": [{"date": "2027-10-31", "items": items}]})
    schedule = exported_schedule(programme, Publication("synergia-1", "pl", ADDRESSES, URL, "site.eu", (), {}))
    (output / JSON).write_bytes(schedule_json(schedule))
    (output / XML).write_bytes(schedule_xml(schedule) or b"")
    (output / "schemas").mkdir()
    (output / "schemas/schedule-1.json").write_text("{}", "utf-8")


def test_schedules_as_the_build_makes_them_have_no_problem(check):
    assert check() == []


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            '"mode": "hybrid"',
            '"mode": "somewhere"',
            (
                "'sessions.0.mode' is not as the schema says: Input should be 'online', 'hybrid' or 'onsite';"
                " build it with the records"
            ),
        ),
        (
            '"platform": "MS Teams"',
            '"platform": "MS Teams", "private": {}',
            "'sessions.0.private' is not as the schema says: Extra inputs are not permitted; build it with the records",
        ),
        (
            "schedule-1.json",
            "schedule-2.json",
            f"the schema '{URL}/schemas/schedule-2.json' is not there; publish it with the schedules",
        ),
    ],
)
def test_a_fault_of_a_schedule_as_json(check, old, new, said):
    assert check((JSON, old, new)) == [f"output/{JSON}:1:1: {said}"]


def test_an_event_without_its_duration(check):
    assert check((XML, "<duration>03:00</duration>", "")) == [
        f"output/{XML}:18:1: the event 'Wykład' has no duration; every event needs one"
    ]


def test_a_schedule_without_events(check):
    assert check((XML, "</event>", "</talk>"), (XML, "<event", "<talk")) == [
        f"output/{XML}:1:1: the schedule holds no event; write none when nothing has a time"
    ]


def test_a_schedule_that_is_no_xml(check):
    assert check((XML, "</schedule>", ""))[0].startswith(f"output/{XML}:1:1: no valid XML: Premature end")


def test_two_events_of_one_schedule_have_two_ids(check, output):
    ids = [part.split('"')[1] for part in (output / XML).read_text("utf-8").split("<event id=")[1:]]
    assert check((XML, f'id="{ids[1]}"', f'id="{ids[0]}"')) == [
        f"output/{XML}:39:1: the id of 'Rozmowa' is another event's too; every event has its own"
    ]
