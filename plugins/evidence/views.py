"""Views: the report on one project in one release, as plain data decided to the last word."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from plugins.model.registry import Confirmation
from plugins.model.words import Words

from .pictures import Picture, Shot
from .record import ContentVersion


@dataclass(frozen=True, slots=True)
class ReleaseView:
    name: str
    number: int


@dataclass(frozen=True, slots=True)
class PartnerView:
    name: Words
    country: str
    lead: bool


@dataclass(frozen=True, slots=True)
class GrantView:
    name: Words
    law: Words
    number: str | None
    signed: dt.date | None
    until: dt.date | None
    dropped: dt.date | None


@dataclass(frozen=True, slots=True)
class TextView:
    """An official text in one language."""

    language: str
    wording: Words
    status: str
    source: Words
    note: Words | None
    place: str
    confirmed: Confirmation | None
    open: bool
    """Whether somebody must still confirm it."""


@dataclass(frozen=True, slots=True)
class TextsView:
    """An official text in all its languages."""

    kind: str
    """The field of the registry it stands in."""
    part: str
    """Which of several it is; empty where there is one only."""
    funding: Words | None
    texts: tuple[TextView, ...]


@dataclass(frozen=True, slots=True)
class ToConfirm:
    """What somebody must still confirm."""

    kind: str
    part: str
    funding: Words | None
    languages: tuple[str, ...]
    status: str
    who: Words


@dataclass(frozen=True, slots=True)
class RuleView:
    id: str
    title: Words
    source: Words
    kept: int
    broken: int
    unseen: bool
    """Whether it was not looked at because only a browser can tell."""
    early: bool
    """Whether it is looked at before publication only."""


@dataclass(frozen=True, slots=True)
class BrokenRule:
    rule: str
    message: Words


@dataclass(frozen=True, slots=True)
class PageView:
    title: Words
    address: str
    template: str
    sha256: str
    rules: tuple[str, ...]
    problems: tuple[BrokenRule, ...]
    looked: bool


@dataclass(frozen=True, slots=True)
class FunderView:
    name: Words
    projects: str
    statement: Words
    disclaimer: Words | None
    marks: tuple[Words, ...]


@dataclass(frozen=True, slots=True)
class StripView:
    """How the statement and the marks look at the end of some pages, which show them alike."""

    picture: Picture
    templates: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DutyView:
    """Pages that owe the same in the same language."""

    number: int
    language: str
    funders: tuple[FunderView, ...]
    pages: tuple[PageView, ...]
    shots: tuple[Shot, ...]
    strips: tuple[StripView, ...]


@dataclass(frozen=True, slots=True)
class NoticeView:
    rule: str
    severity: str
    message: Words
    place: str


@dataclass(frozen=True, slots=True)
class ReportView:
    """The whole report."""

    language: str
    name: str
    title: Words
    release: ReleaseView
    site: str
    built: str
    made: str
    content: ContentVersion | None
    full_name: Words | None
    period: str | None
    total: str | None
    support: str | None
    partners: tuple[PartnerView, ...]
    grants: tuple[GrantView, ...]
    count: int
    broken: int
    """Pages that break a rule."""
    looked: int
    """Pages that a browser was shown for the report."""
    looked_before: int
    """Pages that a browser was shown before they were published."""
    open: int
    """Texts in all languages that somebody must still confirm."""
    to_confirm: tuple[ToConfirm, ...]
    texts: tuple[TextsView, ...]
    rules: tuple[RuleView, ...]
    duties: tuple[DutyView, ...]
    notices: tuple[NoticeView, ...]
    style: str
