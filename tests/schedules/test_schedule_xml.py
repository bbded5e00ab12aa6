"""Schedule XML: what schedule apps of the frab and pretalx family read."""

import re
from itertools import chain
from typing import Any

import pytest
from hypothesis import given
from lxml import etree

from plugins.schedules.exported import ExportedSchedule
from plugins.schedules.schedule_xml import schedule_xml
from tests.schedules.publications import KICK_OFF, export_of, export_of_session, kick_off
from tests.schedules.samples import day, programme_of, session_of
from tests.schedules.strategies import UNHURRIED, sessions

MOMENT = r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:00(Z|[+-][0-9]{2}:[0-9]{2})"
DATE = r"[0-9]{4}-[0-9]{2}-[0-9]{2}"
ADDRESS = r"https://\S+"
CONFERENCE = {
    "acronym": r"[a-z0-9_-]{4,}",
    "title": r".+",
    "start": DATE,
    "end": DATE,
    "days": r"[1-9][0-9]*",
    "timeslot_duration": r"[0-9]{2}:[0-9]{2}",
    "base_url": ADDRESS,
    "url": ADDRESS,
    "time_zone_name": r"\w+/\w+",
}
EVENT = {
    "date": MOMENT,
    "start": r"[0-2][0-9]:[0-5][0-9]",
    "duration": r"[0-9]{1,2}:[0-5][0-9]",
    "room": r".+",
    "slug": r"[a-z0-9_]{4,}-[a-z0-9_-]{4,}",
    "url": ADDRESS,
    "title": r".+",
    "subtitle": r".*",
    "track": r".*",
    "type": r"[a-z]+",
    "language": r"[a-z]{2,3}",
    "abstract": r".*",
    "description": r".*",
    "persons": r"\s*",
    "links": r"\s*",
}
"""What the XSD of the format asks of each element, and what apps need beyond it."""


def test_a_whole_schedule_as_xml():
    assert (
        (schedule_xml(kick_off()) or b"").decode()
        == """\
<?xml version='1.0' encoding='utf-8'?>
<schedule>
  <generator name="eu-project-pages" />
  <version>13007ff0e5f7</version>
  <conference>
    <acronym>synergia-1</acronym>
    <title>Edycja I</title>
    <start>2027-10-31</start>
    <end>2027-10-31</end>
    <days>1</days>
    <timeslot_duration>00:05</timeslot_duration>
    <base_url>https://example.eu/pl/programy/edycja-i/</base_url>
    <url>https://example.eu/pl/programy/edycja-i/</url>
    <time_zone_name>Europe/Warsaw</time_zone_name>
  </conference>
  <day index="1" date="2027-10-31" start="2027-10-31T01:30:00+02:00" end="2027-10-31T03:30:00+01:00">
    <room name="Sala A">
      <event id="746832214" guid="c111824c-a0e5-55a8-aa89-56fac51d99f8">
        <date>2027-10-31T01:30:00+02:00</date>
        <start>01:30</start>
        <duration>03:00</duration>
        <room>Sala A</room>
        <slug>synergia_1-kick-off_lecture</slug>
        <url>https://example.eu/pl/programy/edycja-i/#kick-off.lecture</url>
        <title>Wykład</title>
        <subtitle>Poznajemy się</subtitle>
        <track>Otwarcie</track>
        <type>lecture</type>
        <language>pl</language>
        <abstract>Pytania &amp; rozmowa.</abstract>
        <description>W innym budynku.</description>
        <persons>
          <person>Anna Przykładowa</person>
        </persons>
        <links />
      </event>
    </room>
  </day>
</schedule>
"""
    )


def parsed(schedule: ExportedSchedule) -> Any:
    raw = schedule_xml(schedule)
    assert raw is not None
    return etree.fromstring(raw)


def tree_of(**fields: Any) -> Any:
    """Return the parsed XML of a session."""
    return parsed(export_of_session(session_of(**fields)))


def texts(tree: Any, name: str) -> list[str]:
    return [element.text or "" for element in tree.iterfind(f"day/room/event/{name}")]


@given(session=sessions())
@UNHURRIED
def test_the_xml_of_any_session_has_the_structure_of_the_format(session):
    raw = schedule_xml(export_of_session(session))
    if raw is None:
        return
    tree: Any = etree.fromstring(raw)
    assert [child.tag for child in tree if child.tag != "day"] == ["generator", "version", "conference"]
    conference = {child.tag: child.text or "" for child in tree.iterfind("conference/*")}
    assert set(conference) == set(CONFERENCE)
    assert [name for name, text in conference.items() if not re.fullmatch(CONFERENCE[name], text)] == []
    days = tree.findall("day")
    assert int(conference["days"]) == len(days)
    assert [element.get("index") for element in days] == [f"{index}" for index in range(1, len(days) + 1)]
    for element in days:
        assert re.fullmatch(DATE, element.get("date", ""))
        assert all(re.fullmatch(MOMENT, element.get(end, "")) for end in ("start", "end"))
        assert [child.get("name") for child in element] == list(dict.fromkeys(child.get("name") for child in element))
    for event in tree.iterfind("day/room/event"):
        assert [child.tag for child in event] == list(EVENT)
        wrong = [child.tag for child in event if not re.fullmatch(EVENT[child.tag], child.text or "", re.DOTALL)]
        assert wrong == []
        assert re.fullmatch(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", event.get("guid", ""))
        assert 0 < int(event.get("id", "")) < 2**31
        assert event.findtext("room") == event.getparent().get("name")
    for name in ("id", "guid"):
        values = tree.xpath(f"day/room/event/@{name}")
        assert len(set(values)) == len(values)
    assert len(set(texts(tree, "slug"))) == len(texts(tree, "slug"))


def test_ids_and_guids_stay_when_a_session_moves_and_the_version_does_not():
    one, two = tree_of(dates="2027-04-20", time="9:00–10:00"), tree_of(dates="2027-06-01", time="12:00–13:00")
    for name in ("id", "guid"):
        assert one.xpath(f"day/room/event/@{name}") == two.xpath(f"day/room/event/@{name}")
    assert one.findtext("version") != two.findtext("version")


def test_the_same_schedule_has_the_same_version():
    assert tree_of(time="9:00").findtext("version") == tree_of(time="9:00").findtext("version")


def test_a_session_with_hours_is_an_event_on_each_of_its_days():
    tree = tree_of(dates="2027-04-20/2027-04-22", time="9:00–16:30", web="https://example.eu/s")
    assert tree.xpath("day/@date") == ["2027-04-20", "2027-04-21", "2027-04-22"]
    assert texts(tree, "slug") == [
        "synergia_1-session-5",
        "synergia_1-session-5_day_2",
        "synergia_1-session-5_day_3",
    ]
    assert texts(tree, "duration") == ["07:30", "07:30", "07:30"]
    assert tree.xpath("day/room/event/links/link/@href") == ["https://example.eu/s"] * 3


def test_rooms_stand_beside_one_another_in_order_of_time():
    tree = tree_of(schedule=[day("2021-02-08", "b | 10:00–11:00 | B", "a | 9:00–10:00 | A", "c | 11:00–12:00 | B")])
    assert [
        (room.get("name"), [event.findtext("title") for event in room]) for room in tree.iter("room") if len(room)
    ] == [
        ("A", ["A"]),
        ("B", ["B", "C"]),
    ]


def test_what_names_no_room_is_at_the_place_of_the_session_or_in_its_meeting_system():
    assert texts(tree_of(time="9:00"), "room") == ["MS Teams"]
    assert texts(tree_of(time="9:00", platform=None), "room") == ["online"]
    place = {"town": "Warszawa", "country": "PL"}
    assert texts(tree_of(time="9:00", mode="onsite", place=place), "room") == ["Warszawa"]


def test_an_end_after_midnight_and_an_open_end():
    tree = tree_of(schedule=[day("2021-02-08", "walk | 22:00–0:30+1", "talks | 23:00–")])
    assert texts(tree, "duration") == ["02:30", "00:00"]
    assert tree.xpath("day/@end") == ["2021-02-09T00:30:00+01:00"]


@pytest.mark.parametrize(
    "fields",
    [
        {"dates": "2027-09"},
        {"dates": "2027-09-01"},
        {"time": "9:00–10:00", "status": "cancelled"},
        {"schedule": [day("2021-02-08", "tour")]},
    ],
    ids=["a month", "no hours", "cancelled", "to be announced"],
)
def test_without_an_hour_that_will_come_there_is_no_xml(fields):
    assert schedule_xml(export_of_session(session_of(**fields))) is None


def test_a_cancelled_item_is_left_out():
    lines = day("2021-02-08", "a | 9:00–10:00", "b | 10:00–11:00")
    lines["items"][0]["status"] = "cancelled"
    assert texts(tree_of(schedule=[lines]), "title") == ["B"]


def test_a_zone_is_named_for_all_only_when_all_sessions_have_it():
    riga = {"id": "riga", "dates": "2027-11-02", "time": "9:00", "timezone": "Europe/Riga"}
    tree = parsed(export_of(programme_of(KICK_OFF, riga)))
    assert tree.find("conference/time_zone_name") is None
    assert texts(tree, "date") == ["2027-10-31T01:30:00+02:00", "2027-11-02T09:00:00+02:00"]


def test_sessions_of_one_day_in_two_zones_stand_on_that_day_in_the_order_of_their_instants():
    sessions = [
        {"id": "warsaw", "dates": "2027-11-02", "time": "9:00–10:00"},
        {"id": "riga", "dates": "2027-11-02", "time": "9:30–10:30", "timezone": "Europe/Riga"},
    ]
    tree = parsed(export_of(programme_of(*sessions)))
    assert list(chain(tree.xpath("day/@start"), tree.xpath("day/@end"))) == [
        "2027-11-02T09:30:00+02:00",
        "2027-11-02T10:00:00+01:00",
    ]
