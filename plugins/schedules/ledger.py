"""Ledger: what calendars have been told of every event, so that they follow each change (RFC 5546, 2.1.4).

It is part of every release, so a build that is not published changes none.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import AliasChoices, BeforeValidator, Field, TypeAdapter

REMEMBERED = dt.timedelta(days=30)
"""How long after its end a removed event stays in the calendars, as cancelled."""


@dataclass(frozen=True, slots=True)
class Facts:
    """What is public of an event, in all languages together."""

    project: str
    programme: str
    session: str
    start: str
    """A moment of UTC, or a day where no time is known."""
    end: str | None
    """The first moment, or day, that no longer belongs to it; None when nobody has fixed the end."""
    status: str
    place: str | None
    summaries: Mapping[str, str]
    languages: Annotated[
        tuple[str, ...], BeforeValidator(sorted), Field(validation_alias=AliasChoices("languages", "pages"))
    ]
    """The languages in which the programme has calendars; the first ledgers had its pages by language."""
    digest: str
    """Stands for every word that calendars show."""

    @property
    def plan(self) -> tuple[str | None, ...]:
        """What participants arrange their day by: a change of it is a new sequence."""
        return self.start, self.end, self.status, self.place

    @property
    def last_moment(self) -> dt.datetime:
        moment = dt.datetime.fromisoformat(self.end or self.start)
        return moment if moment.tzinfo else moment.replace(tzinfo=dt.UTC)


@dataclass(frozen=True, slots=True)
class Entry:
    """What calendars were last told of one event."""

    sequence: int
    modified: dt.datetime
    """When anything about it last changed, in UTC."""
    facts: Facts | None
    """None once a removed event is forgotten: only its number stays, in case it comes back."""
    removed: bool = False
    """Whether the event is there no more, and cancelled for those who have it."""


Ledger = Mapping[str, Entry]
"""UID -> entry."""


@dataclass(frozen=True, slots=True)
class _File:
    version: Literal[1]
    events: dict[str, Entry]


FILE = TypeAdapter(_File)


def advance(earlier: Ledger, events: Mapping[str, Facts], now: dt.datetime, first: Mapping[str, dt.datetime]) -> Ledger:
    """Return the ledger after a publication of these events.

    `first` gives, by programme, the moment of the last change where there is no ledger yet: a first build would
    otherwise never be the same twice.
    """
    found = {}
    for uid, facts in events.items():
        stamp = now if earlier else first[facts.programme]
        found[uid] = _next(earlier.get(uid), facts, now) or Entry(0, _utc(stamp), facts)
    for uid, entry in earlier.items():
        if uid not in events:
            found[uid] = _without(entry, now)
    return dict(sorted(found.items()))


def _next(entry: Entry | None, facts: Facts, now: dt.datetime) -> Entry | None:
    if entry is None or (entry.facts == facts and not entry.removed):
        return entry
    moved = entry.facts is None or entry.removed or entry.facts.plan != facts.plan
    return Entry(entry.sequence + moved, _later(entry, now), facts)


def _without(entry: Entry, now: dt.datetime) -> Entry:
    """Return the entry of an event that is there no more."""
    if entry.facts is None or now >= entry.facts.last_moment + REMEMBERED:
        return Entry(entry.sequence, entry.modified, None, True)
    return entry if entry.removed else Entry(entry.sequence + 1, _later(entry, now), entry.facts, True)


def _later(entry: Entry, now: dt.datetime) -> dt.datetime:
    """Return now, or the last change where the clock was set back since."""
    return max(_utc(now), entry.modified)


def _utc(moment: dt.datetime) -> dt.datetime:
    return moment.astimezone(dt.UTC)


def merge(ledgers: Iterable[Ledger]) -> Ledger:
    """Return what calendars may know at most: after a rollback, they still have what the later release told them."""
    found: dict[str, Entry] = {}
    for ledger in ledgers:
        for uid, entry in ledger.items():
            known = found.setdefault(uid, entry)
            found[uid] = max(known, entry, key=lambda each: (each.sequence, each.modified))
    return dict(sorted(found.items()))


def to_json(ledger: Ledger) -> bytes:
    return FILE.dump_json(_File(1, dict(sorted(ledger.items()))), indent=1) + b"\n"


def from_json(raw: bytes) -> Ledger:
    """Read a ledger; raise ValueError for one that this version cannot read."""
    return FILE.validate_json(raw).events
