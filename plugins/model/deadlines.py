"""Deadlines: what opens and closes at a moment, such as registration and calls, and what was said of it before."""

from __future__ import annotations

from typing import ClassVar

from .dates import Moment, Span, TimeRange
from .parts import Place
from .record import DayDate, Id, Record, Url
from .words import Words


class MovedFrom(Record):
    """Where and when something was to take place before it was moved; what stays the same is left out."""

    dates: Span | None = None
    """The earlier day or days."""
    time: TimeRange | None = None
    """The earlier hours, by the same clock as the new ones."""
    place: Place | None = None
    """The earlier place."""
    room: Words | None = None
    """The earlier room of an item."""


class Registration(Record):
    """How to register for a session."""

    url: Url
    """The address of the form, with https://."""
    opens: Moment | None = None
    """When registration opens, as 2027-03-01 or 2027-03-01 9:00; open at once when left out."""
    closes: Moment | None = None
    """When registration closes, with its hour, as 2027-04-10 23:59, by the session's clock."""


class Correction(Record):
    """An announced change of a deadline; the old value stays visible, struck through."""

    KEY: ClassVar[str] = "on"

    on: DayDate
    """The day on which the change was announced."""
    was: Moment
    """The closing moment that had been announced until then."""
    note: Words | None = None
    """Why it was changed, in a sentence."""


class Call(Record):
    """A call for applications or proposals."""

    KEY: ClassVar[str] = "id"

    id: Id
    """Permanent name of the call within its text; translations hang on it."""
    title: Words
    """What the call is called."""
    summary: Words | None = None
    """A sentence or two about the call."""
    opens: Moment | None = None
    """When the call opens, as 2027-03-01 or 2027-03-01 9:00; open at once when left out."""
    closes: Moment
    """When the call closes, with its hour, as 2027-04-10 23:59, by the clock of the text's timezone."""
    url: Url
    """The address of the call's own page, with https://."""
    corrections: tuple[Correction, ...] = ()
    """Announced changes of the closing moment, the oldest first."""
