"""Calendars: every .ics file is one that a calendar accepts (RFC 5545)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from icalendar import Calendar, Event

from plugins.problems import Problem

from .output import Output, place

LONGEST = 75
"""Octets of a line; a longer one is folded."""
NEEDED = ("UID", "DTSTAMP", "DTSTART")


def calendar_problems(output: Output) -> Iterator[Problem]:
    for file in output.files:
        if file.endswith(".ics"):
            yield from _calendar(file, output.read(file))


def _calendar(file: str, raw: bytes) -> Iterator[Problem]:
    for number, line in enumerate(raw.split(b"\r\n"), 1):
        if b"\n" in line or len(line) > LONGEST:
            message = "a line that no calendar expects; fold it at 75 octets, end it with CR LF"
            yield Problem(place(file, number), message)
            return
    try:
        calendar = Calendar.from_ical(raw)
    except (ValueError, IndexError, KeyError):
        yield Problem(place(file), "the file cannot be read as a calendar; build it with the library")
        return
    if not isinstance(calendar, Calendar):
        yield Problem(place(file), f"the file holds {calendar.name}, not a calendar; begin with VCALENDAR")
        return
    for name in ("VERSION", "PRODID"):
        if name not in calendar:
            yield Problem(place(file), f"{name} is missing; every calendar has one")
    events = [event for event in calendar.walk("VEVENT") if isinstance(event, Event)]
    if not events:
        yield Problem(place(file), "the calendar holds no event; write none for a session without days")
    uids: set[str] = set()
    for event in events:
        yield from _event(file, event, uids)


def _event(file: str, event: Event, uids: set[str]) -> Iterator[Problem]:
    said = str(event.get("SUMMARY", ""))
    for name in NEEDED:
        if name not in event:
            yield Problem(place(file), f"the event '{said}' has no {name}; every event needs one")
    uid = f"{event.get('UID')} {event.get('RECURRENCE-ID', '')}"
    if uid in uids:
        yield Problem(place(file), f"the UID of '{said}' is another event's too; every event has its own")
    uids.add(uid)
    if event.errors:
        field, reason = event.errors[0]
        yield Problem(place(file), f"{field} of '{said}' cannot be read: {reason}; build it with the library")
    elif not _in_order(event):
        yield Problem(place(file), f"the event '{said}' ends before it begins; look at the session's times")


def _in_order(event: Event) -> bool:
    """Say whether an event ends after it begins, both of them days or both moments."""
    start, end = (getattr(event.get(name), "dt", None) for name in ("DTSTART", "DTEND"))
    if end is None or not isinstance(start, dt.date) or not isinstance(end, dt.date):
        return end is None
    return type(start) is type(end) and start < end
