"""Events: a session in one language as the events of a calendar (RFC 5545), still without their stamps."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from icalendar import Calendar, vCategory
from icalendar import Event as Component

from plugins.languages.names import country_name
from plugins.model.parts import Place
from plugins.model.programme import Item, Programme, Session, Status
from plugins.model.words import Words

from .instants import Instants, day_instants, is_open, item_instants, session_instants, zone_of
from .ledger import Facts
from .tables import beside_another
from .uids import day_uid, event_uid

STATUS: Mapping[Status, str] = {
    "confirmed": "CONFIRMED",
    "moved": "CONFIRMED",
    "tentative": "TENTATIVE",
    "cancelled": "CANCELLED",
}


@dataclass(frozen=True, slots=True)
class Event:
    """An event in one language."""

    uid: str
    instants: Instants
    status: str
    place: str | None
    summary: Words
    raw: bytes = field(repr=False)
    """The component, without what only the ledger knows."""
    alone: str | None = None
    """The id of the item, when it has a calendar of its own as well."""


@dataclass(frozen=True, slots=True)
class _Source:
    """A session with all that its events need to know."""

    session: Session
    programme: Programme
    zone: str | None
    language: str
    programme_id: str
    address: str
    domain: str
    acknowledged: Words | None

    @property
    def location(self) -> str | None:
        place = self.session.place
        return _address(place, self.language) if place else self.session.platform


def session_events(
    session: Session,
    programme: Programme,
    *,
    programme_id: str,
    language: str,
    address: str,
    domain: str,
    acknowledged: Words | None = None,
) -> tuple[Event, ...]:
    """Return the session's events; none while only its month or year is known.

    `address` is the absolute one of the session's page, `domain` what all UIDs end in, for ever; `acknowledged` says
    who pays, at the end of every description.
    """
    if is_open(session):
        return ()
    zone = zone_of(session, programme)
    source = _Source(session, programme, zone, language, programme_id, address, domain, acknowledged)
    return (*_day_events(source), *_item_events(source))


def with_calendar(items: Sequence[Item]) -> frozenset[str]:
    """Return the ids of the items of a day that have a calendar of their own: those between which people choose.

    Whoever comes to a session without parallel rooms comes to all of it, and its calendar has every item.
    """
    return frozenset(item.id for item in beside_another(items) if item.title)


def removed_event(uid: str, facts: Facts, summary: Words) -> Event:
    """Return an event that is there no more, as cancelled."""
    start, end = _read(facts.start), _read(facts.end) if facts.end else None
    return _event(uid, summary, Instants(start, end), "cancelled", facts.place)


def _read(text: str) -> dt.datetime | dt.date:
    return dt.datetime.fromisoformat(text) if "T" in text else dt.date.fromisoformat(text)


def _day_events(source: _Source) -> Iterator[Event]:
    """Yield one event for every day, or one for all of them together when no day has a time."""
    session = source.session
    days = day_instants(session, source.zone)
    if all(day.all_day for day in days):
        days = (session_instants(session, source.zone),)
    for number, instants in enumerate(days, start=1):
        uid = day_uid(source.domain, source.programme_id, session.id, number)
        more = _more(source, _description(session))
        yield _event(uid, session.title, instants, session.status, source.location, more)


def _item_events(source: _Source) -> Iterator[Event]:
    """Yield an event for every item with a title and a time; only the day's event takes up the reader."""
    for day in source.session.schedule:
        chosen = with_calendar(day.items)
        for item in day.items:
            instants = item_instants(day, item, source.zone)
            if instants is None or item.title is None:
                continue
            status = _worse(source.session.status, item.status)
            location = ", ".join(filter(None, (item.room, source.location)))
            more = _more(source, item.summary)
            more.add("transp", "TRANSPARENT")
            uid = event_uid(source.domain, source.programme_id, source.session.id, item.id)
            event = _event(uid, item.title, instants, status, location or None, more)
            yield replace(event, alone=item.id) if item.id in chosen else event


def _more(source: _Source, description: Words | None) -> Component:
    """Begin an event with what only those have that take place."""
    event = Component()
    add_words(event, "description", _joined(description, source.acknowledged))
    title = source.programme.title
    event.add("categories", vCategory([str(title)]), parameters={"language": title.language})
    event.add("url", source.address)
    if source.session.place and (geo := source.session.place.geo):
        event.add("geo", (geo.lat, geo.lon))
    return event


def _event(
    uid: str, title: Words, instants: Instants, status: Status, location: str | None, event: Component | None = None
) -> Event:
    event = event or Component()
    event.add("uid", uid)
    add_words(event, "summary", title)
    event.add("dtstart", instants.start)
    if instants.end is not None:
        event.add("dtend", instants.end)
    event.add("status", STATUS[status])
    if location:
        event.add("location", location)
    return Event(uid, instants, STATUS[status], location, title, event.to_ical())


def add_words(component: Calendar | Component, name: str, words: Words | None) -> None:
    if words:
        component.add(name, str(words), parameters={"language": words.language})


def _description(session: Session) -> Words | None:
    """Return what a calendar shows under the title; personal data and joining links never."""
    # Without a place, the platform is the location.
    platform = Words(session.platform, session.title.language) if session.platform and session.place else None
    return _joined(session.notice, session.summary, platform)


def _joined(*parts: Words | None) -> Words | None:
    """Return the paragraphs as one text, in the language of the first; None when there are none."""
    found = [part for part in parts if part]
    return Words("\n\n".join(found), found[0].language) if found else None


def _address(place: Place, language: str) -> str:
    parts = (place.name, place.address, place.town, country_name(place.country, language))
    return ", ".join(filter(None, parts))


def _worse(session: Status, item: Status) -> Status:
    """Return the item's status; the session's when that is the worse."""
    worse: tuple[Status, ...] = ("cancelled", "tentative")
    return next((status for status in worse if status in (session, item)), item)
