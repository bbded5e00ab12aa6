"""Instants: when sessions, days and items begin and end, on the one time line that all countries share."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal
from zoneinfo import ZoneInfo

from plugins.model.dates import TimeRange, resolve_local
from plugins.model.programme import Day, Item, Programme, Session

State = Literal["upcoming", "running", "past"]
ONE_DAY = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Instants:
    """From when to when: two moments with their zone, or two days where no time is known."""

    start: dt.datetime | dt.date
    end: dt.datetime | dt.date | None
    """The first moment, or day, that no longer belongs to it; None when nobody has fixed the end."""

    @property
    def all_day(self) -> bool:
        return not isinstance(self.start, dt.datetime)


def zone_of(session: Session, programme: Programme) -> str | None:
    """Return the name of the zone in which the session's times are written."""
    return session.timezone or programme.timezone


def is_open(session: Session) -> bool:
    """Tell whether the days themselves are still open, with only the month or the year announced."""
    return session.dates.start.precision != "day"


def session_instants(session: Session, zone: str | None) -> Instants:
    """Return when the session begins and ends: days, unless both its first and its last day have a time."""
    days = day_instants(session, zone)
    if days and not days[0].all_day and not days[-1].all_day:
        return Instants(days[0].start, days[-1].end)
    return Instants(session.dates.first_day, session.dates.last_day + ONE_DAY)


def day_instants(session: Session, zone: str | None) -> tuple[Instants, ...]:
    """Return when each day of the session begins and ends; nothing while the days are open."""
    found = []
    for day in session.dates.days():
        time = day_time(session, day)
        found.append(range_instants(day, time, zone) if time else Instants(day, day + ONE_DAY))
    return tuple(found)


def item_instants(day: Day, item: Item, zone: str | None) -> Instants | None:
    """Return when the item begins and ends; None while its time is still to be announced."""
    return range_instants(day.date, item.time, zone) if item.time else None


def range_instants(day: dt.date, time: TimeRange, zone: str | None) -> Instants:
    """Return what times mean on a day; raise ValueError for one that the clocks do not show just once."""
    if zone is None:
        raise ValueError("a time without a timezone is no instant")
    start = resolve_local(day, time.start, zone)
    if time.end is None:
        return Instants(start, None)
    return Instants(start, resolve_local(day + ONE_DAY * time.end_day_offset, time.end, zone))


def day_time(session: Session, day: dt.date) -> TimeRange | None:
    """Return the session's hours on a day: those of every day, or else from the first item to the last."""
    if session.time:
        return session.time
    return hull(
        item.time
        for entry in session.schedule
        if entry.date == day
        for item in entry.items
        if item.time and item.status != "cancelled"
    )


def hull(times: Iterable[TimeRange]) -> TimeRange | None:
    """Return the shortest range around all; its end is open when nothing says when the last one ends."""
    known = list(times)
    if not known:
        return None
    start = min(time.start for time in known)
    last = max(known, key=minutes_from)
    until = max(known, key=minutes_until)
    if until.end is None or minutes_from(last) >= minutes_until(until):
        return TimeRange(start, open_end=last.open_end)
    return TimeRange(start, until.end, until.end_day_offset)


def minutes_from(time: TimeRange) -> int:
    """Return the start in minutes from the day's midnight, as clocks count them."""
    return time.start.hour * 60 + time.start.minute


def minutes_until(time: TimeRange) -> int:
    """Return the end in minutes from the day's midnight; the start where the end is open."""
    if time.end is None:
        return minutes_from(time)
    return (time.end_day_offset * 24 + time.end.hour) * 60 + time.end.minute


def state(session: Session, zone: str | None, now: dt.datetime) -> State:
    """Return whether the session is still to come, running or over.

    While only the month is known, the session may begin as late as that month ends: until then it is to come.
    """
    instants = session_instants(session, zone)
    clock = ZoneInfo(zone) if zone else now.tzinfo
    end = session.dates.last_day + ONE_DAY if instants.end is None else instants.end
    if now >= _moment(end, clock):
        return "past"
    start = session.dates.start.last_day + ONE_DAY if is_open(session) else instants.start
    return "running" if now >= _moment(start, clock) else "upcoming"


def _moment(value: dt.datetime | dt.date, clock: dt.tzinfo | None) -> dt.datetime:
    return value if isinstance(value, dt.datetime) else dt.datetime.combine(value, dt.time(), clock)
