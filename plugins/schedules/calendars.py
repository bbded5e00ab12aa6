"""Calendars: events as an iCalendar file (RFC 5545, RFC 7986), each stamped with what the ledger says of it."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache
from zoneinfo import ZoneInfo

from icalendar import Calendar

from plugins.model.words import Words

from .clock_changes import vtimezone
from .events import Event, add_words
from .ledger import Ledger

PRODUCT = "-//eu-project-pages//schedules//EN"
REFRESH = dt.timedelta(days=1)
LINE = b"\r\n"
END_OF_EVENT = b"END:VEVENT" + LINE
END = b"END:VCALENDAR" + LINE


def calendar_file(name: Words, events: Sequence[Event], ledger: Ledger) -> bytes:
    """Return a calendar of events, of which the ledger knows every one."""
    modified = max(ledger[event.uid].modified for event in events)
    head = bytes(_calendar(name, modified).to_ical()).removesuffix(END)
    return b"".join((head, *_zones(events), *(_stamped(event, ledger) for event in events), END))


def _calendar(name: Words, modified: dt.datetime) -> Calendar:
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    for field in ("name", "x-wr-calname"):
        add_words(calendar, field, name)
    calendar.add("last-modified", modified)
    calendar.add("refresh-interval", REFRESH, parameters={"value": "DURATION"})
    calendar.add("x-published-ttl", "P1D")
    return calendar


def _stamped(event: Event, ledger: Ledger) -> bytes:
    """Add to an event what changes from one publication to the next; an event stands in several calendars."""
    entry = ledger[event.uid]
    moment = f"{entry.modified:%Y%m%dT%H%M%SZ}"
    lines = (f"DTSTAMP:{moment}", f"LAST-MODIFIED:{moment}", f"SEQUENCE:{entry.sequence}", "")
    return event.raw.removesuffix(END_OF_EVENT) + LINE.join(line.encode() for line in lines) + END_OF_EVENT


def _zones(events: Sequence[Event]) -> Iterator[bytes]:
    """Yield the rules of every zone by whose clock an event is given, for the years in which it is."""
    years: dict[str, set[int]] = defaultdict(set)
    for event in events:
        for value in (event.instants.start, event.instants.end):
            if isinstance(value, dt.datetime) and isinstance(value.tzinfo, ZoneInfo):
                years[value.tzinfo.key].add(value.year)
    for zone in sorted(years):
        yield _zone(zone, min(years[zone]), max(years[zone]))


@cache
def _zone(name: str, first: int, last: int) -> bytes:
    return bytes(vtimezone(name, first, last).to_ical())
