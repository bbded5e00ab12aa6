"""Zones: what the clock shows in each country while a session is held."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

from babel.core import get_global

from plugins.model.dates import Clock, TimeRange

from .names import country_name, format_list
from .sorting import sort_key

# The zone of the mainland, where a country has several.
MAIN_ZONES: Mapping[str, str] = {
    "CY": "Asia/Nicosia",
    "DE": "Europe/Berlin",
    "ES": "Europe/Madrid",
    "PT": "Europe/Lisbon",
    "UA": "Europe/Kyiv",
}
# The EU's own codes for two countries are not those of ISO 3166.
ISO_CODES = {"EL": "GR", "UK": "GB"}


@dataclass(frozen=True, slots=True)
class LocalTime:
    """When a session is held by the clocks of some countries that agree."""

    countries: tuple[str, ...]
    names: str
    """The countries' names, in the order of the alphabet, as a sentence has them."""
    start: dt.datetime
    end: dt.datetime | None
    day_offset: int
    """1 where the session starts on the day after its own local day, -1 on the day before."""
    own: bool
    """Whether these are the clocks the session goes by."""

    @property
    def times(self) -> TimeRange:
        """The start and end as times of day; midnight at the end of a day is 24:00."""
        start = Clock(self.start.hour, self.start.minute)
        if self.end is None:
            return TimeRange(start)
        later, end = (self.end.date() - self.start.date()).days, Clock(self.end.hour, self.end.minute)
        return TimeRange(start, Clock(24)) if later == 1 and end == Clock(0) else TimeRange(start, end, later)


def country_zone(code: str) -> str:
    """Return the country's zone; raise ValueError when there is no such country, or no single zone."""
    if code in MAIN_ZONES:
        return MAIN_ZONES[code]
    zones: list[str] = get_global("territory_zones").get(code, [])
    if len(zones) == 1:
        return zones[0]
    if zones:
        raise ValueError(f"country '{code}' has several time zones; leave it out and name its times in the text")
    hint = f"; did you mean '{ISO_CODES[code]}'?" if code in ISO_CODES else ""
    raise ValueError(f"unknown country '{code}'{hint}")


def local_times(
    start: dt.datetime, end: dt.datetime | None, countries: Iterable[str], own_zone: str, language: str
) -> list[LocalTime]:
    """Return the local times of the countries, those that agree together, from west to east.

    The session's own clock is always among them, under its country's or, failing that, its town's name. Start and
    end must know their zone.
    """
    own, groups = ZoneInfo(own_zone), dict[tuple[Any, ...], list[tuple[str, ZoneInfo]]]()
    for code in dict.fromkeys(countries):
        zone = ZoneInfo(country_zone(code))
        groups.setdefault(_offsets(start, end, zone), []).append((code, zone))
    mine = _offsets(start, end, own)
    if mine not in groups:
        home: str = get_global("zone_territories").get(own_zone, "")
        named = home and all(home != code for members in groups.values() for code, _ in members)
        groups[mine] = [(home, own)] if named else []
    own_day = start.astimezone(own).date()
    found = []
    for offsets, members in sorted(groups.items()):
        zone = own if offsets == mine else members[0][1]
        codes, names = _named(tuple(code for code, _ in members), language)
        begins = start.astimezone(zone)
        found.append(
            LocalTime(
                countries=codes,
                names=names or own_zone.split("/")[-1].replace("_", " "),
                start=begins,
                end=end.astimezone(zone) if end else None,
                day_offset=(begins.date() - own_day).days,
                own=offsets == mine,
            )
        )
    return found


@lru_cache(maxsize=1024)
def _named(codes: tuple[str, ...], language: str) -> tuple[tuple[str, ...], str]:
    """Return countries in the order of the alphabet, and their names; the items of a schedule share them."""
    names = {country_name(code, language): code for code in codes}
    ordered = sorted(names, key=lambda name: sort_key(name, language))
    return tuple(names[name] for name in ordered), format_list(ordered, language)


def _offsets(start: dt.datetime, end: dt.datetime | None, zone: ZoneInfo) -> tuple[Any, ...]:
    return tuple(moment.astimezone(zone).utcoffset() for moment in (start, end) if moment)
