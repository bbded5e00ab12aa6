"""Programme: a series of sessions, each with its schedule; the one place of their dates, times and places."""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from .dates import PartialDate, Span, TimeRange
from .deadlines import Call, MovedFrom, Registration
from .parts import Download, Person, Picture, Place, Text, WebLink
from .record import Country, DayDate, Id, Language, Own, Record, Url, Zone
from .words import Plain, Words

Mode = Literal["online", "hybrid", "onsite"]
Status = Literal["confirmed", "tentative", "moved", "cancelled"]
Kind = Literal[
    "workshop",
    "lecture",
    "plenary",
    "discussion",
    "visit",
    "registration",
    "break",
    "meal",
    "social",
    "other",
]


class Item(Record):
    """One line of a day."""

    KEY: ClassVar[str] = "id"

    id: Id
    """Permanent name of the item within its session; translations and calendars hang on it."""
    time: TimeRange | None = None
    """From when to when, as 9:30–11:00, or 22:30–0:30+1 into the next day; to be announced when left out."""
    title: Words | None = None
    """What happens; a break or a meal may go without."""
    kind: Kind = "other"
    """The sort of item; breaks and meals are set apart in the table."""
    room: Words | None = None
    """The room; items at the same time in several rooms stand side by side."""
    track: Words | None = None
    """The track that the item belongs to, such as a theme running through several rooms."""
    people: tuple[Person, ...] = ()
    """Who leads or speaks."""
    summary: Words | None = None
    """A sentence or two about the item."""
    status: Status = "confirmed"
    """Whether it takes place as planned."""
    moved_from: MovedFrom | None = None
    """When and where a moved item was to take place before."""


class Day(Record):
    """The schedule of one day."""

    KEY: ClassVar[str] = "date"

    date: DayDate
    """The day, as 2021-02-08."""
    title: Words | None = None
    """What the day is about."""
    items: tuple[Item, ...] = ()
    """What happens, in order of time."""


class Private(Record):
    """For the organisers only: never in any output, in any form."""

    join: str | None = None
    """The joining link of an online session."""
    note: str | None = None
    """Anything the organisers want to remember."""


class Session(Record):
    """An event of one or more days."""

    KEY: ClassVar[str] = "id"

    id: Id
    """Permanent name of the session within its programme; calendars, translations and posts hang on it."""
    number: int | None = None
    """The session's number in its programme."""
    title: Words
    """What the session is called."""
    summary: Words | None = None
    """A sentence or two about the session."""
    notice: Words | None = None
    """What visitors must know now, such as why a session moved online."""
    dates: Span
    """First and last day, as 2021-02-08/2021-02-10; one day, or a month such as 2021-02 while the day is open."""
    time: TimeRange | None = None
    """The time on each day, for a session without a schedule."""
    timezone: Zone | None = None
    """The time zone of the times, such as Europe/Warsaw; the programme's when left out."""
    mode: Mode
    """online, hybrid or onsite."""
    platform: Plain | None = None
    """The meeting system of an online or hybrid session; its joining link belongs under private."""
    languages: tuple[Language, ...] = ()
    """The codes of the languages spoken."""
    interpretation: tuple[Language, ...] = ()
    """The codes of the languages into which interpreters translate."""
    place: Place | None = None
    """Where it takes place."""
    countries: tuple[Country, ...] | None = None
    """The countries taking part, whose local times are shown; the partners' countries when left out."""
    status: Status = "confirmed"
    """Whether it takes place as planned."""
    moved_from: MovedFrom | None = None
    """When and where a moved session was to take place before."""
    audience: Words | None = None
    """Who a closed session is for."""
    registration: Registration | None = None
    """Where and until when to register."""
    people: tuple[Person, ...] = ()
    """Who leads or speaks."""
    organisations: tuple[Id, ...] = ()
    """Partners taking part, by id, when they are not all of the project's."""
    schedule: tuple[Day, ...] = ()
    """The days with their items."""
    web: Url | None = None
    """The session's page on another site."""
    private: Private | None = None
    """For the organisers only: never in any output."""


class Programme(Text):
    """A programme of a project: front matter of content/programmes/<id>/index.<language>.md."""

    project: Id
    """The project it belongs to, by the name of its folder."""
    edition: int | None = None
    """The edition's number."""
    timezone: Zone | None = None
    """The time zone of all times, such as Europe/Warsaw; required as soon as a time is given."""
    countries: tuple[Country, ...] = ()
    """The countries taking part; the partners' when left out."""
    modified: Annotated[PartialDate | None, Own()] = None
    """The day of the last change that readers should know of."""
    cover: Picture | None = None
    """The picture on top and in lists."""
    gallery: tuple[Picture, ...] = ()
    """Pictures under the text."""
    links: tuple[WebLink, ...] = ()
    """More information on other sites."""
    downloads: tuple[Download, ...] = ()
    """Files to download."""
    sessions: tuple[Session, ...] = ()
    """The sessions in order of time."""
    calls: tuple[Call, ...] = ()
    """Calls for applications, by the programme's clock."""
