"""Calendars: a session in one language, as an iCalendar file (RFC 5545, RFC 7986)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from icalendar import Calendar, Event

from plugins.languages.names import country_name
from plugins.model.parts import Place
from plugins.model.programme import Programme, Session, Status
from plugins.model.words import Words

from .clock_changes import vtimezone
from .instants import Instants, day_instants, is_open, item_instants, session_instants, zone_of

PRODUCT = "-//eu-project-pages//schedules//EN"
REFRESH = dt.timedelta(days=1)
STATUS: Mapping[Status, str] = {
    "confirmed": "CONFIRMED",
    "moved": "CONFIRMED",
    "tentative": "TENTATIVE",
    "cancelled": "CANCELLED",
}


@dataclass(frozen=True, slots=True)
class _Source:
    """A session with all that its events need to know."""

    session: Session
    zone: str | None
    language: str
    programme_id: str
    domain: str

    def uid(self, *parts: str) -> str:
        return f"{'.'.join((self.programme_id, self.session.id, *parts))}@{self.domain}"

    @property
    def location(self) -> str | None:
        place = self.session.place
        return _address(place, self.language) if place else self.session.platform


def session_calendar(
    session: Session,
    programme: Programme,
    *,
    programme_id: str,
    language: str,
    address: str,
    stamp: dt.datetime,
    domain: str,
) -> bytes | None:
    """Return the session's calendar, or None while only its month or year is known.

    `address` is the absolute one of the session's page, `stamp` the moment of the last change, `domain` what
    all UIDs end in, for ever.
    """
    if is_open(session):
        return None
    source = _Source(session, zone_of(session, programme), language, programme_id, domain)
    events = [*_day_events(source), *_item_events(source)]
    calendar = _calendar(session, programme, stamp)
    if source.zone and (years := [year for event in events for year in _years(event)]):
        calendar.add_component(vtimezone(source.zone, min(years), max(years)))
    for event in events:
        event.add("dtstamp", stamp.astimezone(dt.UTC))
        event.add("last-modified", stamp.astimezone(dt.UTC))
        event.add("url", address)
        calendar.add_component(event)
    return bytes(calendar.to_ical())


def _calendar(session: Session, programme: Programme, stamp: dt.datetime) -> Calendar:
    calendar = Calendar()
    calendar.add("prodid", PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    name = Words(f"{programme.title} – {session.title}", session.title.language)
    for field in ("name", "x-wr-calname"):
        _add_words(calendar, field, name)
    calendar.add("last-modified", stamp.astimezone(dt.UTC))
    calendar.add("refresh-interval", REFRESH, parameters={"value": "DURATION"})
    calendar.add("x-published-ttl", "P1D")
    return calendar


def _day_events(source: _Source) -> Iterator[Event]:
    """Yield one event for every day, or one for all of them together when no day has a time.

    The first has the session's own UID and the others their number, not their date: a session that is moved
    or gets another day keeps them.
    """
    session = source.session
    days = day_instants(session, source.zone)
    if all(day.all_day for day in days):
        days = (session_instants(session, source.zone),)
    for number, instants in enumerate(days, start=1):
        # No id has an underscore, so no item can ever take the UID of a day.
        uid = source.uid() if number == 1 else source.uid(f"day_{number}")
        event = _event(uid, session.title, instants, session.status, source.location, session.place)
        _add_words(event, "description", _description(session))
        yield event


def _item_events(source: _Source) -> Iterator[Event]:
    """Yield an event for every item with a title and a time; only the day's event takes up the reader."""
    for day in source.session.schedule:
        for item in day.items:
            instants = item_instants(day, item, source.zone)
            if instants is None or item.title is None:
                continue
            status = _worse(source.session.status, item.status)
            location = ", ".join(filter(None, (item.room, source.location)))
            event = _event(source.uid(item.id), item.title, instants, status, location, source.session.place)
            _add_words(event, "description", item.summary)
            event.add("transp", "TRANSPARENT")
            yield event


def _event(
    uid: str, title: Words, instants: Instants, status: Status, location: str | None, place: Place | None
) -> Event:
    event = Event()
    event.add("uid", uid)
    _add_words(event, "summary", title)
    event.add("dtstart", instants.start)
    if instants.end is not None:
        event.add("dtend", instants.end)
    event.add("status", STATUS[status])
    if location:
        event.add("location", location)
    if place and place.geo:
        event.add("geo", (place.geo.lat, place.geo.lon))
    return event


def _add_words(component: Calendar | Event, field: str, words: Words | None) -> None:
    if words:
        component.add(field, str(words), parameters={"language": words.language})


def _description(session: Session) -> Words | None:
    """Return what a calendar shows under the title; personal data and joining links never."""
    parts = [words for words in (session.notice, session.summary) if words]
    language = parts[0].language if parts else session.title.language
    # Without a place, the platform is the location.
    platform = [session.platform] if session.platform and session.place else []
    text = "\n\n".join([*parts, *platform])
    return Words(text, language) if text else None


def _address(place: Place, language: str) -> str:
    parts = (place.name, place.address, place.town, country_name(place.country, language))
    return ", ".join(filter(None, parts))


def _worse(session: Status, item: Status) -> Status:
    """Return the item's status; the session's when that is the worse."""
    worse: tuple[Status, ...] = ("cancelled", "tentative")
    return next((status for status in worse if status in (session, item)), item)


def _years(event: Event) -> Iterator[int]:
    """Yield the years in which the event needs a clock."""
    for value in (event.DTSTART, event.DTEND):
        if isinstance(value, dt.datetime):
            yield value.year
