"""Deadlines: when registration and calls open and close, by the clock of every country that takes part."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal

from plugins.languages.dates import format_date, format_time
from plugins.languages.zones import LocalTime, local_times
from plugins.model.dates import Clock, Moment, resolve_local
from plugins.model.deadlines import Call, Correction, Registration
from plugins.model.words import Words

from .local_times import Clocks, LocalTimeView, city_name, machine

Opening = Literal["upcoming", "open", "closed"]


@dataclass(frozen=True, slots=True)
class MomentView:
    """A moment as readers of a language write it."""

    text: str
    """The date and the hour, such as '30 kwietnia 2027 r., 23:59'; the date alone where no hour is given."""
    machine: str
    """Machine value with the offset, such as 2027-04-30T23:59+02:00; the day where no hour is given."""
    city: str
    """By whose clock, such as 'Warszawa'; '' where no hour is given."""
    clocks: tuple[LocalTimeView, ...]
    """The moment by every country's clock, the own one first, with the date where it is another; () when all agree."""


@dataclass(frozen=True, slots=True)
class RegistrationView:
    """How to register for a session."""

    url: str
    state: Opening
    """upcoming, open or closed."""
    opens: MomentView | None
    closes: MomentView | None


@dataclass(frozen=True, slots=True)
class CorrectionView:
    """An announced change of a deadline."""

    day: str
    """The day on which it was announced."""
    iso: str
    was: MomentView
    note: Words | None


@dataclass(frozen=True, slots=True)
class CallView:
    """A call for applications."""

    id: str
    url: str
    title: Words
    summary: Words | None
    announced: Words | None
    """The title of the programme, project or post that announces it; None on the page of that very text."""
    address: str
    """The address of the page of that text."""
    state: Opening
    """upcoming, open or closed."""
    opens: MomentView | None
    closes: MomentView
    corrections: tuple[CorrectionView, ...]


def moment_instant(moment: Moment, zone: str, *, end: bool = False) -> dt.datetime:
    """Return when a moment is; without an hour the beginning of its day, or its end for one that closes."""
    return resolve_local(moment.day, moment.time or Clock(24 if end else 0), zone)


def opening(opens: Moment | None, closes: Moment | None, zone: str, now: dt.datetime) -> Opening:
    """Return whether something is still to open, open, or closed; at the closing moment it is still open."""
    if closes and now > moment_instant(closes, zone, end=True):
        return "closed"
    return "upcoming" if opens and now < moment_instant(opens, zone) else "open"


def registration_view(
    registration: Registration, clocks: Clocks | None, now: dt.datetime, over: bool
) -> RegistrationView:
    """Return a session's registration; `over` closes it, whatever its own deadline. Without clocks it has none."""
    opens, closes = (registration.opens, registration.closes) if clocks else (None, None)
    state = opening(opens, closes, clocks.zone, now) if clocks else "open"
    return RegistrationView(
        url=registration.url,
        state="closed" if over else state,
        opens=moment_view(opens, clocks) if opens and clocks else None,
        closes=moment_view(closes, clocks) if closes and clocks else None,
    )


def call_view(call: Call, clocks: Clocks, now: dt.datetime, *, announced: Words | None, address: str) -> CallView:
    """Return a call; `announced` is the title of the text that announces it, `address` that of the text's page."""
    return CallView(
        id=call.id,
        url=call.url,
        title=call.title,
        summary=call.summary,
        announced=announced,
        address=address,
        state=opening(call.opens, call.closes, clocks.zone, now),
        opens=moment_view(call.opens, clocks) if call.opens else None,
        closes=moment_view(call.closes, clocks),
        corrections=tuple(_correction_view(correction, clocks) for correction in call.corrections),
    )


def moment_view(moment: Moment, clocks: Clocks) -> MomentView:
    """Return a moment by its own clock and by those of the countries that have another hour then."""
    day = format_date(moment.day, clocks.language)
    if moment.time is None:
        return MomentView(day, moment.day.isoformat(), "", ())
    instant = moment_instant(moment, clocks.zone)
    text = f"{day}, {format_time(moment.time, clocks.language)}"
    found = local_times(instant, None, clocks.countries, clocks.zone, clocks.language)
    ordered = sorted(found, key=lambda local: not local.own) if len(found) > 1 else ()
    shown = tuple(_printed(local, text, clocks.language) for local in ordered)
    return MomentView(text, machine(instant), city_name(clocks.zone, clocks.language), shown)


def _printed(local: LocalTime, own: str, language: str) -> LocalTimeView:
    time = format_time(local.start, language)
    elsewhere = f"{format_date(local.start.date(), language)}, {time}" if local.day_offset else time
    text = own if local.own else elsewhere
    return LocalTimeView(local.countries, local.names, text, machine(local.start), None, local.own)


def _correction_view(correction: Correction, clocks: Clocks) -> CorrectionView:
    day = format_date(correction.on, clocks.language)
    return CorrectionView(day, correction.on.isoformat(), moment_view(correction.was, clocks), correction.note)
