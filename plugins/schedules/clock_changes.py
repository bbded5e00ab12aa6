"""Clock changes: the VTIMEZONE of a calendar, for the years it needs.

Not the one of the icalendar library: that lets summer time begin where the clock lands (3:00), while RFC 5545
(3.6.5) wants the time by the clock that ends there (2:00). A client that keeps to it would be an hour late.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from zoneinfo import ZoneInfo

from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

SECOND = dt.timedelta(seconds=1)
DAY = dt.timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Rule:
    """What the clock of a zone says from some moment on."""

    offset: dt.timedelta
    name: str
    summer: bool


@dataclass(frozen=True, slots=True)
class Change:
    """The moment at which one rule follows another."""

    moment: dt.datetime
    """In UTC."""
    before: Rule
    after: Rule

    @property
    def local(self) -> dt.datetime:
        """The moment by the clock that ends there."""
        return self.moment.replace(tzinfo=None) + self.before.offset


def vtimezone(zone_name: str, first_year: int, last_year: int) -> Timezone:
    """Return the zone's component: the rule in force when the years begin, and every change within them."""
    component = Timezone()
    component.add("tzid", zone_name)
    for changes in _kinds(_observed(zone_name, first_year, last_year)):
        first = changes[0]
        part = TimezoneDaylight() if first.after.summer else TimezoneStandard()
        part.add("dtstart", first.local)
        part.add("tzoffsetfrom", first.before.offset)
        part.add("tzoffsetto", first.after.offset)
        part.add("tzname", first.after.name)
        # DTSTART is the first of them, and a change named twice counts once (RFC 5545, 3.8.5.3). But some readers,
        # such as ical 14, know only those that RDATE names.
        part.add("rdate", [change.local for change in changes])
        component.add_component(part)
    return component


@cache
def _observed(zone_name: str, first_year: int, last_year: int) -> tuple[Change, ...]:
    zone = ZoneInfo(zone_name)
    begin = dt.datetime(first_year, 1, 1, tzinfo=dt.UTC)
    end = dt.datetime(last_year + 1, 1, 1, tzinfo=dt.UTC) + DAY
    earlier = list(_changes(zone, begin - 366 * DAY, begin - DAY))
    rule = _rule(zone, begin - DAY)
    # A zone that has not changed its clock for a year has one rule, which begins somewhere before.
    start = earlier[-1] if earlier else Change(begin - DAY, rule, rule)
    return (start, *_changes(zone, begin - DAY, end))


def _changes(zone: ZoneInfo, begin: dt.datetime, end: dt.datetime) -> Iterator[Change]:
    """Yield the changes after one moment of UTC and until another."""
    moment, rule = begin, _rule(zone, begin)
    while moment < end:
        following = min(moment + DAY, end)
        if _rule(zone, following) != rule:
            changed = _find(zone, moment, following)
            yield Change(changed, rule, _rule(zone, changed))
            moment, rule = changed, _rule(zone, changed)
        else:
            moment = following


def _find(zone: ZoneInfo, before: dt.datetime, after: dt.datetime) -> dt.datetime:
    """Return the first second of the new rule."""
    old = _rule(zone, before)
    while after - before > SECOND:
        middle = before + (after - before) // 2
        middle = middle.replace(microsecond=0)
        before, after = (middle, after) if _rule(zone, middle) == old else (before, middle)
    return after


def _rule(zone: ZoneInfo, moment: dt.datetime) -> Rule:
    local = moment.astimezone(zone)
    return Rule(local.utcoffset() or dt.timedelta(), local.tzname() or "", bool(local.dst()))


def _kinds(changes: tuple[Change, ...]) -> list[list[Change]]:
    """Put together the changes between the same two rules, in the order of their first."""
    kinds: dict[tuple[Rule, Rule], list[Change]] = {}
    for change in changes:
        kinds.setdefault((change.before, change.after), []).append(change)
    return list(kinds.values())
