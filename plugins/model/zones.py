"""Zones: names of time zones and codes of countries, as the tz database has them."""

from __future__ import annotations

import zoneinfo
from functools import cache
from importlib.resources import files

from plugins.problems import suggest


@cache
def zone_names() -> frozenset[str]:
    """Return every zone named Area/Town; abbreviations such as CET and EST say nothing certain and are left out."""
    return frozenset(name for name in zoneinfo.available_timezones() if "/" in name and not name.startswith("Etc/"))


def check_zone(name: str) -> str:
    """Return the name; raise ValueError when it is no zone of the tz database."""
    if name not in zone_names():
        raise ValueError(f"unknown time zone '{name}'{suggest(name, zone_names())}")
    return name


@cache
def country_codes() -> frozenset[str]:
    """Return the ISO 3166 codes of all countries."""
    table = files("tzdata").joinpath("zoneinfo", "iso3166.tab").read_text("utf-8")
    return frozenset(line.split("\t")[0] for line in table.splitlines() if line and not line.startswith("#"))
