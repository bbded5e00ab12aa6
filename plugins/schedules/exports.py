"""Exports: a programme's schedule in one language as data, and that data as JSON with its JSON Schema.

A record is made field by field from what readers may know, so that nothing under `private` can slip in.
"""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from plugins.languages.addresses import SCHEDULE_SCHEMA, Addresses
from plugins.languages.zones import local_times
from plugins.model.parts import Person, Place
from plugins.model.programme import Day, Item, Programme, Session
from plugins.model.schema import DRAFT
from plugins.model.words import Words

from .events import with_calendar
from .exported import (
    ExportedDay,
    ExportedItem,
    ExportedLocalTime,
    ExportedPerson,
    ExportedPlace,
    ExportedSchedule,
    ExportedSession,
    Instant,
    Wording,
)
from .instants import Instants, day_instants, is_open, item_instants, zone_of
from .local_times import countries_of, taking_part
from .uids import day_uid, event_uid


@dataclass(frozen=True, slots=True)
class Publication:
    """Where a programme's schedule is published."""

    programme_id: str
    language: str
    addresses: Addresses
    site_url: str
    """The published address of the site, without a slash at its end."""
    domain: str
    """What all UIDs end in, for ever."""
    countries: tuple[str, ...]
    """The codes of the partners' countries, for sessions that do not say who takes part."""
    partners: Mapping[str, Words]
    """Id -> name of every partner that a session may name."""

    @property
    def page(self) -> str:
        return self.site_url + self.addresses.document("programmes", self.programme_id, self.language)

    def session(self, session: Session) -> str:
        return self.site_url + self.addresses.session(self.programme_id, session.id, self.language)

    def calendar(self, session: Session, item: str = "") -> str:
        return self.site_url + self.addresses.calendar(self.programme_id, session.id, self.language, item)


def exported_schedule(programme: Programme, publication: Publication) -> ExportedSchedule:
    """Return the schedule of a programme, complete and in order."""
    return ExportedSchedule.model_validate(
        {
            "$schema": publication.site_url + SCHEDULE_SCHEMA,
            "id": publication.programme_id,
            "language": publication.language,
            "url": publication.page,
            "title": _wording(programme.title, publication.language),
            "summary": _wording(programme.summary, publication.language),
            "sessions": tuple(_session(session, programme, publication) for session in programme.sessions),
        }
    )


def schedule_json(schedule: ExportedSchedule) -> bytes:
    """Return the schedule as JSON."""
    return f"{schedule.model_dump_json(by_alias=True, indent=2)}\n".encode()


def schedule_schema(site_url: str) -> bytes:
    """Return the JSON Schema (draft 2020-12) that every exported schedule follows."""
    schema = ExportedSchedule.model_json_schema(by_alias=True, mode="serialization")
    head = {"$schema": DRAFT, "$id": site_url + SCHEDULE_SCHEMA}
    return f"{json.dumps({**head, **schema}, ensure_ascii=False, indent=2)}\n".encode()


def _session(session: Session, programme: Programme, publication: Publication) -> ExportedSession:
    zone = zone_of(session, programme)
    language = publication.language
    return ExportedSession(
        uid=event_uid(publication.domain, publication.programme_id, session.id),
        id=session.id,
        url=publication.session(session),
        calendar=None if is_open(session) else publication.calendar(session),
        web=session.web,
        number=session.number,
        title=_wording(session.title, language),
        summary=_maybe(session.summary, language),
        notice=_maybe(session.notice, language),
        status=session.status,
        mode=session.mode,
        platform=session.platform,
        place=_place(session.place, language) if session.place else None,
        first=session.dates.start.isoformat(),
        last=session.dates.end.isoformat(),
        zone=zone,
        countries=taking_part(session, programme, publication.countries),
        organisations=tuple(_wording(publication.partners[id_], language) for id_ in session.organisations),
        people=_people(session.people, language),
        days=tuple(_days(session, programme, publication)),
    )


def _days(session: Session, programme: Programme, publication: Publication) -> Iterator[ExportedDay]:
    zone, countries = zone_of(session, programme), countries_of(session, programme, publication.countries)
    schedule = {day.date: day for day in session.schedule}
    pairs = zip(session.dates.days(), day_instants(session, zone), strict=True)
    for number, (date, instants) in enumerate(pairs, start=1):
        day = schedule.get(date)
        yield ExportedDay(
            uid=day_uid(publication.domain, publication.programme_id, session.id, number),
            date=date,
            title=_maybe(day.title, publication.language) if day else None,
            start=_instant(instants.start, zone),
            end=_instant(instants.end, zone),
            local_times=_local_times(instants, zone, countries, publication.language),
            items=tuple(_items(session, day, zone, publication)) if day else (),
        )


def _items(session: Session, day: Day, zone: str | None, publication: Publication) -> Iterator[ExportedItem]:
    alone = with_calendar(day.items)
    return (_item(session, day, item, zone, publication, item.id in alone) for item in day.items)


def _item(
    session: Session, day: Day, item: Item, zone: str | None, publication: Publication, alone: bool
) -> ExportedItem:
    instants = item_instants(day, item, zone)
    language = publication.language
    return ExportedItem(
        uid=event_uid(publication.domain, publication.programme_id, session.id, item.id),
        id=item.id,
        url=f"{publication.session(session)}.{item.id}",
        calendar=publication.calendar(session, item.id) if alone else None,
        title=_maybe(item.title, language),
        kind=item.kind,
        status=item.status,
        start=_instant(instants.start, zone) if instants else None,
        end=_instant(instants.end, zone) if instants else None,
        room=_maybe(item.room, language),
        summary=_maybe(item.summary, language),
        people=_people(item.people, language),
    )


def _local_times(
    instants: Instants, zone: str | None, countries: Sequence[str], language: str
) -> tuple[ExportedLocalTime, ...]:
    start, end = instants.start, instants.end
    if zone is None or not countries or not isinstance(start, dt.datetime):
        return ()
    found = local_times(start, end if isinstance(end, dt.datetime) else None, countries, zone, language)
    return tuple(
        ExportedLocalTime(
            countries=each.countries, start=_by_clock(each.start), end=_by_clock(each.end) if each.end else None
        )
        for each in (found if len(found) > 1 else ())
    )


def _by_clock(moment: dt.datetime) -> Instant:
    return Instant(at=moment, zone=f"{moment.tzinfo}")


def _instant(value: dt.datetime | dt.date | None, zone: str | None) -> Instant | None:
    """Return a moment; None for a day, which is none."""
    return Instant(at=value, zone=zone) if isinstance(value, dt.datetime) and zone else None


def _wording(words: str, language: str) -> Wording:
    return Wording(text=str(words), language=getattr(words, "language", "") or language)


def _maybe(words: Words | None, language: str) -> Wording | None:
    return _wording(words, language) if words else None


def _place(place: Place, language: str) -> ExportedPlace:
    return ExportedPlace(
        name=_maybe(place.name, language),
        address=_maybe(place.address, language),
        town=_wording(place.town, language),
        country=place.country,
    )


def _people(people: Iterable[Person], language: str) -> tuple[ExportedPerson, ...]:
    return tuple(
        ExportedPerson(
            name=person.name,
            role=_maybe(person.role, language),
            organisation=_maybe(person.organisation, language),
        )
        for person in people
    )
