"""Readers: what two libraries that share no code understand of a calendar file, and whether its lines are whole."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any, NamedTuple

from ical.calendar_stream import IcsCalendarStream
from icalendar import Calendar

TZID = re.compile(rb"(?<=TZID[:=])")


class Stated(NamedTuple):
    """What a calendar says of an event: moments in UTC, or days where it names no hours."""

    start: dt.datetime | dt.date
    end: dt.datetime | dt.date | None
    status: str | None
    sequence: int | None
    summary: str | None


def events_in(raw: bytes) -> dict[str, Any]:
    """Return the components that icalendar reads in a file, by UID; it finds the zones in the tz database."""
    calendar = Calendar.from_ical(raw)
    assert not calendar.errors
    assert not any(event.errors for event in calendar.events)
    return {str(event["uid"]): event for event in calendar.events}


def read_by_icalendar(raw: bytes) -> dict[str, Stated]:
    """Return what icalendar understands, by UID."""
    return {
        uid: Stated(
            utc(event["dtstart"].dt),
            utc(event["dtend"].dt) if "dtend" in event else None,
            str(event["status"]),
            int(event["sequence"]),
            str(event["summary"]),
        )
        for uid, event in events_in(raw).items()
    }


def read_by_ical(raw: bytes) -> dict[str, Stated]:
    """Return what ical understands, by UID; the zones get names of which only the file's own rules know."""
    calendar = IcsCalendarStream.calendar_from_ics(TZID.sub(b"Own/", raw).decode())
    return {
        str(event.uid): Stated(
            utc(event.dtstart), utc(event.dtend), event.status and event.status.value, event.sequence, event.summary
        )
        for event in calendar.events
    }


def utc(value: Any) -> Any:
    """Return a moment in UTC; days and nothing as they are."""
    return value.astimezone(dt.UTC) if isinstance(value, dt.datetime) else value


def broken_lines(raw: bytes) -> list[bytes]:
    """Return the lines of over 75 octets, without CR LF at the end, or cut within a character (RFC 5545, 3.1)."""
    *lines, rest = raw.split(b"\r\n")
    return [line for line in lines if len(line) > 75 or {*b"\r\n"} & {*line} or _cut(line)] + ([rest] if rest else [])


def _cut(line: bytes) -> bool:
    return line.decode("utf-8", "ignore").encode() != line
