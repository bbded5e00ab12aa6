"""Exports: the data says what the site says, and its schema what the data is."""

import datetime as dt
import json
from collections.abc import Iterator
from typing import Any
from uuid import uuid5

import pytest
from hypothesis import given
from lxml import etree

from plugins.model.programme import Session
from plugins.schedules.exported import ExportedSchedule
from plugins.schedules.exports import schedule_json, schedule_schema
from plugins.schedules.schedule_xml import GUIDS, schedule_xml
from tests.schedules.publications import KICK_OFF, LANGUAGES, LECTURE, export_of, export_of_session, kick_off
from tests.schedules.readers import read_by_ical, read_by_icalendar
from tests.schedules.samples import calendar_of, programme_of, session_of
from tests.schedules.strategies import UNHURRIED, sessions

STAMP = dt.datetime(2021, 1, 15, 12, tzinfo=dt.UTC)
Ends = tuple[dt.date, dt.date | None]


def test_a_whole_schedule_as_json():
    day = {**KICK_OFF["schedule"][0], "items": [LECTURE]}
    assert (
        schedule_json(kick_off(schedule=[day])).decode()
        == """\
{
  "$schema": "https://example.eu/schemas/schedule-1.json",
  "id": "synergia-1",
  "language": "pl",
  "url": "https://example.eu/pl/programy/edycja-i/",
  "title": {
    "text": "Edycja I",
    "language": "pl"
  },
  "summary": {
    "text": "Zajęcia.",
    "language": "pl"
  },
  "sessions": [
    {
      "uid": "synergia-1.kick-off@example.eu",
      "id": "kick-off",
      "url": "https://example.eu/pl/programy/edycja-i/#kick-off",
      "calendar": "https://example.eu/calendars/pl/programmes/synergia-1/kick-off.ics",
      "web": null,
      "number": 1,
      "title": {
        "text": "Otwarcie",
        "language": "pl"
      },
      "summary": null,
      "notice": {
        "text": "W innym budynku.",
        "language": "pl"
      },
      "status": "confirmed",
      "mode": "hybrid",
      "platform": "MS Teams",
      "place": {
        "name": {
          "text": "KSAP",
          "language": "pl"
        },
        "address": null,
        "town": {
          "text": "Warszawa",
          "language": "pl"
        },
        "country": "PL"
      },
      "first": "2027-10-31",
      "last": "2027-10-31",
      "zone": "Europe/Warsaw",
      "countries": [
        "PL",
        "BG",
        "LV",
        "HU"
      ],
      "organisations": [],
      "people": [],
      "days": [
        {
          "uid": "synergia-1.kick-off@example.eu",
          "date": "2027-10-31",
          "title": {
            "text": "Poznajemy się",
            "language": "pl"
          },
          "start": {
            "at": "2027-10-31T01:30:00+02:00",
            "zone": "Europe/Warsaw"
          },
          "end": {
            "at": "2027-10-31T03:30:00+01:00",
            "zone": "Europe/Warsaw"
          },
          "local_times": [
            {
              "countries": [
                "PL",
                "HU"
              ],
              "start": {
                "at": "2027-10-31T01:30:00+02:00",
                "zone": "Europe/Warsaw"
              },
              "end": {
                "at": "2027-10-31T03:30:00+01:00",
                "zone": "Europe/Warsaw"
              }
            },
            {
              "countries": [
                "BG",
                "LV"
              ],
              "start": {
                "at": "2027-10-31T02:30:00+03:00",
                "zone": "Europe/Sofia"
              },
              "end": {
                "at": "2027-10-31T04:30:00+02:00",
                "zone": "Europe/Sofia"
              }
            }
          ],
          "items": [
            {
              "uid": "synergia-1.kick-off.lecture@example.eu",
              "id": "lecture",
              "url": "https://example.eu/pl/programy/edycja-i/#kick-off.lecture",
              "calendar": null,
              "title": {
                "text": "Wykład",
                "language": "pl"
              },
              "kind": "lecture",
              "status": "confirmed",
              "start": {
                "at": "2027-10-31T01:30:00+02:00",
                "zone": "Europe/Warsaw"
              },
              "end": {
                "at": "2027-10-31T03:30:00+01:00",
                "zone": "Europe/Warsaw"
              },
              "room": {
                "text": "Sala A",
                "language": "pl"
              },
              "summary": {
                "text": "Pytania & rozmowa.",
                "language": "pl"
              },
              "people": [
                {
                  "name": "Anna Przykładowa",
                  "role": {
                    "text": "trenerka",
                    "language": "pl"
                  },
                  "organisation": null
                }
              ]
            }
          ]
        }
      ]
    }
  ]
}
"""
    )


def test_what_has_no_time_and_what_is_cancelled_are_in_the_json():
    (session,) = kick_off(status="cancelled").sessions
    assert session.status == "cancelled"
    assert [(item.id, item.start is None) for item in session.days[0].items] == [
        ("lecture", False),
        ("coffee", False),
        ("tour", True),
    ]


def test_a_session_of_which_the_month_is_known_has_no_days_and_no_calendar():
    (session,) = export_of_session(session_of(dates="2027-09")).sessions
    assert (session.first, session.last, session.days, session.calendar) == ("2027-09", "2027-09", (), None)


def test_words_that_nobody_has_translated_are_in_the_language_of_the_original():
    schedule = export_of(programme_of(KICK_OFF), "en")
    assert (schedule.language, schedule.sessions[0].title.language) == ("en", "pl")


def test_nothing_private_is_in_any_form():
    schedule = kick_off()
    for content in (schedule_json(schedule), schedule_xml(schedule)):
        assert content is not None
        assert b"4711" not in content
        assert b"portiera" not in content


def test_the_json_is_read_back_as_the_same_schedule():
    schedule = kick_off()
    assert ExportedSchedule.model_validate_json(schedule_json(schedule)) == schedule


def records(schema: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield schema
    yield from schema["$defs"].values()


def test_the_schema_describes_every_field_and_allows_no_other():
    schema = json.loads(schedule_schema("https://example.eu"))
    assert schema["$id"] == json.loads(schedule_json(kick_off()))["$schema"]
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    for record in records(schema):
        assert record["additionalProperties"] is False
        assert record["description"]
        assert [name for name, field in record["properties"].items() if not field.get("description")] == []
        assert set(record["required"]) == set(record["properties"])


def test_instants_and_days_have_their_format_in_the_schema():
    found = {record["title"]: record["properties"] for record in records(json.loads(schedule_schema("https://a.eu")))}
    assert found["Instant"]["at"]["format"] == "date-time"
    assert found["ExportedDay"]["date"]["format"] == "date"


def in_calendar(session: Session, language: str) -> dict[str, Ends]:
    """Return both ends of every event of the calendar that has a time, by its UID, as two parsers read them."""
    raw = calendar_of(session, language)
    found = read_by_icalendar(raw)
    assert read_by_ical(raw) == found
    return {uid: (event.start, event.end) for uid, event in found.items() if isinstance(event.start, dt.datetime)}


def in_json(raw: bytes) -> dict[str, Ends]:
    """Return the same of the JSON: its days, and its items with a title."""
    (session,) = json.loads(raw)["sessions"]
    items = [item for day in session["days"] for item in day["items"] if item["title"]]
    return {
        each["uid"]: (instant(each["start"]), instant(each["end"]) if each["end"] else None)
        for each in [*session["days"], *items]
        if each["start"]
    }


def instant(value: dict[str, str]) -> dt.datetime:
    return dt.datetime.fromisoformat(value["at"]).astimezone(dt.UTC)


def in_xml(raw: bytes | None) -> dict[str, Ends]:
    """Return the same of the XML, by GUID; a duration of nothing is an open end."""
    found: dict[str, Ends] = {}
    for event in etree.fromstring(raw).iter("event") if raw else ():
        start = dt.datetime.fromisoformat(event.findtext("date", "")).astimezone(dt.UTC)
        hours, minutes = map(int, event.findtext("duration", "").split(":"))
        length = dt.timedelta(hours=hours, minutes=minutes)
        found[event.get("guid", "")] = (start, start + length if length else None)
    return found


@pytest.mark.parametrize("language", LANGUAGES)
@given(session=sessions())
@UNHURRIED
def test_json_xml_and_calendar_of_any_session_state_the_same_instants(language, session):
    schedule = export_of_session(session, language)
    calendar = in_calendar(session, language)
    assert in_json(schedule_json(schedule)) == calendar
    by_guid = {f"{uuid5(GUIDS, uid)}": ends for uid, ends in calendar.items()}
    xml = in_xml(schedule_xml(schedule))
    assert xml == {guid: ends for guid, ends in by_guid.items() if guid in xml}
    # A day without items stands for itself, and items for theirs: what has a time is in the XML once.
    days = schedule.sessions[0].days
    expected = [
        uids if (uids := [i.uid for i in day.items if i.start]) else [day.uid] * bool(day.start) for day in days
    ]
    assert set(xml) == {f"{uuid5(GUIDS, uid)}" for uids in expected for uid in uids}
