"""Calendars of items: where rooms are parallel and people choose, every item can be taken alone."""

import json
from pathlib import Path

import pytest
from icalendar import Calendar
from lxml import html

from plugins.model.programme import Item
from plugins.schedules.events import with_calendar
from tests.schedules.samples import items

PAGE = "en/programmes/example-programme"
CALENDARS = "calendars/en/programmes/example-programme"


@pytest.mark.parametrize(
    ("lines", "chosen"),
    [
        (["a|9:00–10:00|A", "b|9:30–11:00|B"], {"a", "b"}),
        (["a|9:00–10:00|A", "b|10:00–11:00|B", "c|11:00–12:00|A"], set()),
        (["a|9:00–10:00|A", "b|9:30–11:00|B", "c|10:30–11:00|C", "d|11:00–12:00|A"], {"a", "b", "c"}),
        (["a|9:00–10:00", "b|9:30–11:00"], set()),
        (["a||A", "b||B"], set()),
    ],
)
def test_items_beside_one_another_have_a_calendar_each(lines, chosen):
    assert with_calendar([Item.model_validate(item, context={"language": "pl"}) for item in items(*lines)]) == chosen


def test_what_goes_by_the_word_for_its_kind_has_none():
    lines = [*items("a|9:00–10:00|A"), {"id": "b", "time": "9:00–10:00", "kind": "break", "room": "B"}]
    assert with_calendar([Item.model_validate(item, context={"language": "pl"}) for item in lines]) == {"a"}


def links(site: Path, page: str) -> dict[str, str]:
    """Return the words and the file of every link to a calendar beside an item."""
    tree = html.parse(str(site / page / "index.html"))
    found = tree.xpath("//*[@class='schedule-item']//a[@type='text/calendar']")
    return {" ".join(link.text_content().split()): link.get("href") for link in found}


def test_the_page_has_one_link_for_each_which_names_it(preview_site):
    words = "Calendar: "
    assert links(preview_site, PAGE) == {
        f"{words}Workshop on managing change": f"/{CALENDARS}/session-1/workshop-a.ics",
        f"{words}Workshop on managing knowledge": f"/{CALENDARS}/session-1/workshop-b.ics",
    }


def test_the_file_holds_the_event_that_the_calendar_of_the_session_has(preview_site):
    (alone,) = Calendar.from_ical((preview_site / CALENDARS / "session-1/workshop-a.ics").read_bytes()).walk("VEVENT")
    session = Calendar.from_ical((preview_site / CALENDARS / "session-1.ics").read_bytes()).walk("VEVENT")
    assert [event for event in session if event["UID"] == alone["UID"]] == [alone]
    assert len(session) > 2


def test_the_data_names_the_same_files(preview_site):
    schedule = json.loads((preview_site / PAGE / "schedule.json").read_bytes())
    found = [item["calendar"] for s in schedule["sessions"] for day in s["days"] for item in day["items"]]
    assert [file.rpartition("/")[2] for file in found if file] == [
        "workshop-a.ics",
        "workshop-b.ics",
    ]
    assert sorted(file.name for file in (preview_site / CALENDARS / "session-1").iterdir()) == [
        "workshop-a.ics",
        "workshop-b.ics",
    ]
