"""Calendars: every .ics file is one that a calendar accepts (RFC 5545)."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from icalendar import Calendar, Event

from plugins.problems import Problem

from .output import Output, place

EVENT = re.compile(rb"^BEGIN:VEVENT\r\n.*?^END:VEVENT\r\n", re.DOTALL | re.MULTILINE)
UNEXPECTED = re.compile(rb"[^\r\n]{76}|(?<!\r)\n|\r(?!\n)")
"""A line longer than 75 octets, or one that does not end with CR LF (RFC 5545, 3.1)."""
ZONE = re.compile(rb";TZID=([^:;\r]+)")
NEEDED = ("UID", "DTSTAMP", "DTSTART")


@dataclass(frozen=True, slots=True)
class _Event:
    """What was found of an event; the calendars of its session, programme and project hold the same bytes."""

    said: str
    identity: str
    zones: frozenset[bytes]
    faults: tuple[str, ...]


@dataclass(slots=True)
class _Reader:
    """Reads each event once, in however many calendars it stands."""

    known: dict[bytes, _Event] = field(default_factory=dict)

    def event(self, raw: bytes) -> _Event:
        if raw not in self.known:
            self.known[raw] = _read(raw)
        return self.known[raw]


def calendar_problems(output: Output) -> Iterator[Problem]:
    reader = _Reader()
    for file in output.files:
        if file.endswith(".ics"):
            for message, line in _calendar(output.read(file), reader):
                yield Problem(place(file, line), message)


def _calendar(raw: bytes, reader: _Reader) -> Iterator[tuple[str, int]]:
    """Yield what is wrong with a calendar, and in which line."""
    if wrong := UNEXPECTED.search(raw):
        line = raw.count(b"\r\n", 0, wrong.start()) + 1
        yield "a line that no calendar expects; fold it at 75 octets, end it with CR LF", line
        return
    frame = EVENT.sub(b"", raw)
    try:
        calendar = Calendar.from_ical(frame)
    except (ValueError, IndexError, KeyError):
        yield "the file cannot be read as a calendar; build it with the library", 1
        return
    if not isinstance(calendar, Calendar):
        yield f"the file holds {calendar.name}, not a calendar; begin with VCALENDAR", 1
        return
    for name in ("VERSION", "PRODID"):
        if name not in calendar:
            yield f"{name} is missing; every calendar has one", 1
    events = [reader.event(event) for event in EVENT.findall(raw)]
    if not events:
        yield "the calendar holds no event; write none for a session without days", 1
    yield from ((message, 1) for message in _events(events, frame))


def _events(events: list[_Event], frame: bytes) -> Iterator[str]:
    identities: set[str] = set()
    for event in events:
        yield from event.faults
        if event.identity in identities:
            yield f"the UID of '{event.said}' is another event's too; every event has its own"
        identities.add(event.identity)
    for zone in sorted(frozenset[bytes]().union(*(event.zones for event in events))):
        if b"\r\nTZID:" + zone + b"\r\n" not in frame:
            yield f"zone '{zone.decode()}' has no VTIMEZONE; a calendar brings the rules of its zones"


def _read(raw: bytes) -> _Event:
    zones = frozenset(ZONE.findall(raw))
    try:
        event = Event.from_ical(raw)
    except (ValueError, IndexError, KeyError):
        return _Event("", raw.decode(), zones, ("an event cannot be read; build it with the library",))
    assert isinstance(event, Event)
    said = str(event.get("SUMMARY", ""))
    identity = f"{event.get('UID')} {event.get('RECURRENCE-ID', '')}"
    return _Event(said, identity, zones, tuple(_faults(event, said)))


def _faults(event: Event, said: str) -> Iterator[str]:
    for needed in NEEDED:
        if needed not in event:
            yield f"the event '{said}' has no {needed}; every event needs one"
    if event.errors:
        name, reason = event.errors[0]
        yield f"{name} of '{said}' cannot be read: {reason}; build it with the library"
    elif not _in_order(event):
        yield f"the event '{said}' ends before it begins; look at the session's times"


def _in_order(event: Event) -> bool:
    """Say whether an event ends after it begins, both of them days or both moments."""
    start, end = (getattr(event.get(name), "dt", None) for name in ("DTSTART", "DTEND"))
    if end is None or not isinstance(start, dt.date) or not isinstance(end, dt.date):
        return end is None
    return type(start) is type(end) and start < end
