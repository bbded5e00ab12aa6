"""Local times: the same hours by the clocks of every country taking part, ready to print."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from babel.dates import get_timezone_location

from plugins.languages.dates import format_span, format_time_range
from plugins.languages.names import locale_of
from plugins.languages.zones import LocalTime, local_times
from plugins.model.dates import PartialDate, Span, TimeRange
from plugins.model.programme import Programme, Session

from .instants import Instants, range_instants


@dataclass(frozen=True, slots=True)
class LocalTimeView:
    """The hours in countries whose clocks agree."""

    countries: tuple[str, ...]
    """The countries' codes."""
    names: str
    """The countries' names as a sentence has them, such as 'Bułgaria i Łotwa'."""
    time: str
    """The hours, such as '10:30–12:45'; (+1) marks the next day."""
    start: str
    """Machine value with the offset, such as 2022-09-13T10:30+03:00."""
    end: str | None
    own: bool
    """Whether these are the clocks by which the session goes; they come first."""


@dataclass(frozen=True, slots=True)
class LocalTimesView:
    """The local times of a session on some of its days, or on all."""

    days: str
    """The days for which they hold, such as '27–28 marca 2027 r.'; '' when for all."""
    clocks: tuple[LocalTimeView, ...]


@dataclass(frozen=True, slots=True)
class ZoneView:
    """By whose clock the times are given."""

    name: str
    """The zone's name, such as Europe/Warsaw."""
    city: str
    """Its city in the page's language, such as 'Warszawa'."""
    countries: str
    """The countries whose clocks agree with it, such as 'Polska i Węgry'."""


@dataclass(frozen=True, slots=True)
class Clocks:
    """By whose clocks hours are shown, and in which language."""

    zone: str
    """The session's own."""
    countries: tuple[str, ...]
    language: str

    def on(self, day: dt.date, time: TimeRange) -> tuple[LocalTimeView, ...]:
        """Return the local times of some hours, the session's own first; none when all clocks agree."""
        found = sorted(self._local_times(range_instants(day, time, self.zone)), key=lambda local: not local.own)
        if len(found) < 2:
            return ()
        return tuple(self._printed(local, time) for local in found)

    def daily(self, days: Iterable[dt.date], time: TimeRange) -> Iterator[LocalTimesView]:
        """Yield the local times of hours that repeat every day, anew where one country changes its clocks."""
        shown = [(day, self.on(day, time)) for day in days]
        runs = [list(run) for _, run in groupby(shown, key=lambda pair: [(c.names, c.time) for c in pair[1]])]
        for run in runs:
            (first, clocks), last = run[0], run[-1][0]
            if clocks:
                yield LocalTimesView(self._days(first, last) if len(runs) > 1 else "", clocks)

    def zone_view(self, days: Sequence[Instants]) -> ZoneView | None:
        """Return by whose clock the hours of a session's days are given; None when none has any."""
        locals_ = (local for instants in days for local in self._local_times(instants) if local.own)
        own = next(locals_, None)
        return ZoneView(self.zone, city_name(self.zone, self.language), own.names) if own else None

    def _local_times(self, instants: Instants) -> list[LocalTime]:
        start, end = instants.start, instants.end
        if not isinstance(start, dt.datetime):
            return []
        assert end is None or isinstance(end, dt.datetime)
        return local_times(start, end, self.countries, self.zone, self.language)

    def _printed(self, local: LocalTime, time: TimeRange) -> LocalTimeView:
        # What the author wrote is kept for the own clock, and the dash of an open end for all.
        open_end = TimeRange(local.times.start, open_end=time.open_end)
        times = time if local.own else local.times if local.end else open_end
        return LocalTimeView(
            countries=local.countries,
            names=local.names,
            time=format_time_range(times, self.language, local.day_offset),
            start=machine(local.start),
            end=machine(local.end) if local.end else None,
            own=local.own,
        )

    def _days(self, first: dt.date, last: dt.date) -> str:
        ends = (PartialDate(day.year, day.month, day.day) for day in (first, last))
        return format_span(Span(*ends), self.language)


def countries_of(session: Session, programme: Programme, partners: Sequence[str]) -> tuple[str, ...]:
    """Return the codes of the countries whose local times a session shows; none where all meet."""
    return () if session.mode == "onsite" else taking_part(session, programme, partners)


def taking_part(session: Session, programme: Programme, partners: Sequence[str]) -> tuple[str, ...]:
    """Return the codes of the countries from which people come to a session."""
    if session.countries is not None:
        return session.countries
    return programme.countries or tuple(partners)


def city_name(zone: str, language: str) -> str:
    """Return the city a zone is named after, in the language: 'Varsó' for Europe/Warsaw."""
    name: str = get_timezone_location(zone, locale=locale_of(language), return_city=True)
    return name


def machine(moment: dt.datetime) -> str:
    """Return the moment as HTML's time element and JSON-LD want it."""
    return moment.isoformat(timespec="minutes")
