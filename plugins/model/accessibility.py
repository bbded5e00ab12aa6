"""Accessibility: the facts of the accessibility statement, and the act of a country that says what it must hold."""

from __future__ import annotations

import datetime as dt
from typing import Annotated, Literal, get_args

from pydantic import AfterValidator, Field, model_validator

from plugins.problems import suggest

from .record import Country, DayDate, Id, Record, Url
from .registry import OfficialTexts
from .words import Names, Plain

Status = Literal["full", "partial", "none"]
SectionName = Literal[
    "status",
    "content",
    "non-compliance",
    "exemptions",
    "burden",
    "alternatives",
    "preparation",
    "facilities",
    "shortcuts",
    "contact",
    "procedure",
    "other",
    "apps",
    "architecture",
    "communication",
]


def _section(value: str) -> str:
    known = get_args(SectionName)
    if value not in known:
        raise ValueError(f"unknown section '{value}'{suggest(value, known)}")
    return value


Section = Annotated[str, AfterValidator(_section)]


class Barrier(Record):
    """Content that is not accessible."""

    what: Names
    """What is not accessible, and why, per language."""
    instead: Names | None = None
    """What readers can use in its place, per language."""


class Assessment(Record):
    """How it was found out whether the site is accessible."""

    method: Literal["self", "third-party"]
    """self: assessed by the body that publishes the site; third-party: by somebody else."""
    by: Names | None = None
    """Who assessed it, when it was somebody else."""
    details: Names | None = None
    """How it was done, per language."""
    report: Url | None = None
    """The address of the report."""

    @model_validator(mode="after")
    def _named(self) -> Assessment:
        if self.method == "third-party" and self.by is None:
            raise ValueError("is by a third party, but not by whom; write its name into 'by'")
        if self.method == "self" and self.by is not None:
            raise ValueError("is the body's own, but 'by' names another; write 'method: third-party' or leave out 'by'")
        return self


class Shortcut(Record):
    """A keyboard shortcut of the site's own."""

    keys: Plain
    """The keys, such as Alt+1."""
    what: Names
    """What they do, per language."""


class App(Record):
    """A mobile application of the body."""

    name: Plain
    """What the application is called."""
    web: Url
    """Where it can be had."""
    statement: Url | None = None
    """Its own accessibility statement."""


class Premises(Record):
    """How accessible the body's building is: a text, a link, or both."""

    text: Names | None = None
    """Entrances, lifts, toilets, signs, assistance dogs, per language."""
    web: Url | None = None
    """The address of a page that describes it."""

    @model_validator(mode="after")
    def _told(self) -> Premises:
        if self.text is None and self.web is None:
            raise ValueError("says nothing; write 'text', 'web' or both")
        return self


class Communication(Record):
    """How people who cannot hear, or need plain language, reach the body."""

    interpreter: Url | None = None
    """The address of the online sign-language interpreter; the statement says that there is none when left out."""
    text: Names | None = None
    """Induction loops, easy-to-read texts and other help, per language."""


class Accessibility(Record):
    """The facts of the accessibility statement."""

    country: Country | None = None
    """The country under whose act the body answers; that of the organisation in 'contact' when left out."""
    published: DayDate
    """The day the site was published."""
    updated: DayDate
    """The day of its last important change."""
    prepared: DayDate
    """The day the statement was first made."""
    reviewed: DayDate | None = None
    """The day of its last review."""
    status: Status
    """Whether the site complies with the act."""
    non_conformities: tuple[Barrier, ...] = ()
    """What does not comply with the act."""
    exemptions: tuple[Barrier, ...] = ()
    """What the act does not apply to."""
    burden: tuple[Barrier, ...] = ()
    """What would cost out of all proportion."""
    assessment: Assessment
    """How it was found out."""
    shortcuts: tuple[Shortcut, ...] = ()
    """The site's own keyboard shortcuts."""
    contact: Names
    """The person or unit that answers, per language."""
    email: Plain
    """The e-mail address of that person or unit."""
    phone: Plain
    """The telephone of that person or unit, with the country's prefix."""
    procedure: Names | None = None
    """What the body adds to the procedure of the act for requests and complaints, per language."""
    apps: tuple[App, ...] = ()
    """The body's mobile applications."""
    architecture: Premises | None = None
    """How accessible the body's building is."""
    communication: Communication | None = None
    """How people who cannot hear, or need plain language, reach the body."""


class ComplaintBody(Record):
    """Where readers may turn to when a complaint to the body was of no use."""

    name: OfficialTexts
    """The authority's name per language."""
    web: Url
    """Its site; the statement must link to it."""


def _yearly(value: str) -> str:
    try:
        dt.date.fromisoformat(f"2001-{value}")
    except ValueError:
        raise ValueError(f"'{value}' is no day of every year; write month and day, as in 03-31") from None
    return value


DayOfYear = Annotated[str, AfterValidator(_yearly), Field(json_schema_extra={"pattern": r"^\d\d-\d\d$"})]


class Act(Record):
    """What a country asks of an accessibility statement: content/registry/accessibility/<country>/act.yaml."""

    form: Id | None = None
    """Another folder of registry/accessibility, whose texts stand where this one has none."""
    law: OfficialTexts = {}
    """The act's full name per language; it stands for {law} in the opening and the status."""
    title: OfficialTexts = {}
    """What the statement is called."""
    opening: OfficialTexts = {}
    """The sentence it begins with; {body}, {scope}, {site} and {law} stand for what they say."""
    scope: OfficialTexts = {}
    """The word for a website, in the case that {scope} needs."""
    statuses: dict[Status, OfficialTexts] = {}
    """The sentence for a site that complies in full, in part and not at all."""
    sections: tuple[SectionName, ...] = ()
    """The sections in the order in which they stand."""
    headings: dict[Section, OfficialTexts] = {}
    """The headings of the sections."""
    procedure: OfficialTexts = {}
    """Requests and complaints: lines that begin with a hyphen are a list, [words] link to the authority."""
    required: tuple[Section, ...] = ()
    """Sections that must stand even if the facts of site.yaml could do without."""
    authority: ComplaintBody | None = None
    """Where readers may turn to next."""
    review: DayOfYear | None = None
    """The day of every year by which the statement must have been reviewed."""
