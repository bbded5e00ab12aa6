"""Exported: a programme's schedule as machines read it; the published JSON Schema is made from these records."""

from __future__ import annotations

import datetime as dt

from pydantic import BaseModel, ConfigDict, Field

from plugins.model.programme import Kind, Mode, Status


class Exported(BaseModel):
    """What all these records have in common; the string under each field is its description in the schema."""

    model_config = ConfigDict(frozen=True, extra="forbid", use_attribute_docstrings=True)


class Wording(Exported):
    """Words that readers see."""

    text: str
    """The words, as plain text."""
    language: str
    """The code of the language they are written in, which may be another than the schedule's."""


class Instant(Exported):
    """A moment, on the one time line and by the clocks of its zone."""

    at: dt.datetime
    """Date and time with the offset from UTC (RFC 3339), as the clocks of the zone show them."""
    zone: str
    """The name of the time zone in the IANA database, such as Europe/Warsaw."""


class ExportedLocalTime(Exported):
    """When something is by the clocks of countries that agree."""

    countries: tuple[str, ...]
    """The countries' codes (ISO 3166-1 alpha-2)."""
    start: Instant
    """When it begins, by the clocks of the first country's zone."""
    end: Instant | None
    """When it ends; null while nobody has fixed that."""


class ExportedPerson(Exported):
    """Somebody who leads or speaks."""

    name: str
    """The name."""
    role: Wording | None
    """What the person does there."""
    organisation: Wording | None
    """The organisation the person speaks for."""


class ExportedPlace(Exported):
    """Where a session takes place."""

    name: Wording | None
    """The building or institution."""
    address: Wording | None
    """Street and number."""
    town: Wording
    """The town."""
    country: str
    """The country's code (ISO 3166-1 alpha-2)."""


class ExportedItem(Exported):
    """One line of a day's schedule."""

    uid: str
    """The name of the item for ever: the UID of its event in the calendar of every language."""
    id: str
    """The name of the item within its session."""
    url: str
    """The address of the item on the programme's page."""
    calendar: str | None
    """The address of the item's own iCalendar file; null where the session's is enough."""
    title: Wording | None
    """What happens; null for a break or a meal that goes by the word for its kind."""
    kind: Kind
    """The sort of item."""
    status: Status
    """Whether it takes place as planned; in a cancelled session nothing does."""
    start: Instant | None
    """When it begins; null while that is to be announced."""
    end: Instant | None
    """When it ends; null while nobody has fixed that."""
    room: Wording | None
    """The room."""
    summary: Wording | None
    """A sentence or two about the item."""
    people: tuple[ExportedPerson, ...]
    """Who leads or speaks."""


class ExportedDay(Exported):
    """A day of a session."""

    uid: str
    """The name of the day for ever: the UID of its event in the calendar of every language."""
    date: dt.date
    """The day, by the clocks of the session."""
    title: Wording | None
    """What the day is about."""
    start: Instant | None
    """When the session begins on that day; null where no time is known."""
    end: Instant | None
    """When it ends that day, which may be after midnight; null while nobody has fixed that."""
    local_times: tuple[ExportedLocalTime, ...]
    """The hours by the clocks of every country taking part, from west to east; none where all agree or all meet."""
    items: tuple[ExportedItem, ...]
    """What happens, in order of time."""


class ExportedSession(Exported):
    """An event of one or more days."""

    uid: str
    """The name of the session for ever: the UID of its first event in the calendar of every language."""
    id: str
    """The name of the session within its programme."""
    url: str
    """The address of the session on the programme's page."""
    calendar: str | None
    """The address of the session's iCalendar file; null while its days are open."""
    web: str | None
    """The session's page on another site."""
    number: int | None
    """The session's number in its programme."""
    title: Wording
    """What the session is called."""
    summary: Wording | None
    """A sentence or two about the session."""
    notice: Wording | None
    """What visitors must know now."""
    status: Status
    """Whether it takes place as planned."""
    mode: Mode
    """Whether people come, connect, or may do either."""
    platform: str | None
    """The meeting system of an online or hybrid session, by name."""
    place: ExportedPlace | None
    """Where it takes place."""
    first: str
    """The first day, as 2021-02-08; the month or the year while the day is open."""
    last: str
    """The last day, which belongs to the session, as precise as the first."""
    zone: str | None
    """The name of the time zone by whose clocks the session goes."""
    countries: tuple[str, ...]
    """The codes of the countries taking part (ISO 3166-1 alpha-2)."""
    organisations: tuple[Wording, ...]
    """The partners taking part; none when they are all of the project's."""
    people: tuple[ExportedPerson, ...]
    """Who leads or speaks."""
    days: tuple[ExportedDay, ...]
    """Every day, in order; none while the days are open."""


class ExportedSchedule(Exported):
    """The schedule of a programme in one language."""

    schema_address: str = Field(alias="$schema")
    """The address of the JSON Schema that this file follows."""
    id: str
    """The name of the programme for ever, on its site."""
    language: str
    """The code of the language in which the schedule is published."""
    url: str
    """The address of the programme's page."""
    title: Wording
    """What the programme is called."""
    summary: Wording
    """One or two sentences about the programme."""
    sessions: tuple[ExportedSession, ...]
    """The sessions in order of time."""
