"""Places: where sessions take place, and when and where they were to take place before they were moved."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from plugins.languages.dates import format_span, format_time_range
from plugins.languages.names import country_name
from plugins.model.dates import Span, TimeRange
from plugins.model.deadlines import MovedFrom
from plugins.model.parts import Place
from plugins.model.words import Words

from .instants import range_instants
from .local_times import machine


@dataclass(frozen=True, slots=True)
class PlaceView:
    """Where a session takes place."""

    name: Words | None
    address: Words | None
    town: Words
    country: str
    """The country's code."""
    country_name: str
    geo: tuple[str, str] | None
    """Latitude and longitude in degrees; None when nobody has given them."""


@dataclass(frozen=True, slots=True)
class PreviousView:
    """When and where something was to take place; what stays the same is left out."""

    when: str
    """The earlier days and hours, such as '8 lutego 2021 r., 9:00–12:00'; '' when they are the same."""
    start: str | None
    """Machine value of the earlier start; None when it is the same."""
    place: PlaceView | None
    room: Words | None


def place_view(place: Place, language: str) -> PlaceView:
    return PlaceView(
        name=place.name,
        address=place.address,
        town=place.town,
        country=place.country,
        country_name=country_name(place.country, language),
        geo=(f"{place.geo.lat}", f"{place.geo.lon}") if place.geo else None,
    )


def previous_view(
    moved: MovedFrom, day: Span | dt.date, time: TimeRange | None, zone: str | None, language: str
) -> PreviousView:
    """Return what was announced before; `day` and `time` are the new ones, for what has stayed the same."""
    shown = (
        format_span(moved.dates, language) if moved.dates else "",
        format_time_range(moved.time, language) if moved.time else "",
    )
    return PreviousView(
        when=", ".join(filter(None, shown)),
        start=_start(moved, day, time, zone) if moved.dates or moved.time else None,
        place=place_view(moved.place, language) if moved.place else None,
        room=moved.room,
    )


def _start(moved: MovedFrom, day: Span | dt.date, time: TimeRange | None, zone: str | None) -> str:
    dates = moved.dates or day
    if isinstance(dates, Span):
        if dates.start.precision != "day":
            return dates.start.isoformat()
        dates = dates.first_day
    hours = moved.time or time
    if hours is None or zone is None:
        return dates.isoformat()
    start = range_instants(dates, TimeRange(hours.start), zone).start
    assert isinstance(start, dt.datetime)
    return machine(start)
