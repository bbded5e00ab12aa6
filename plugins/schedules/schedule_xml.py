"""Schedule XML: an exported schedule in the format of frab and pretalx, which schedule apps read.

The format knows only events that begin at a time on a day. So these stand in the JSON alone: sessions and items
without a time, items without a title, and what is cancelled, for an app would show it as taking place. The items of a
day stand for it; a day without any is one event. An open end is a duration of 00:00, for the format asks for one.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import uuid
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from .exported import ExportedDay, ExportedItem, ExportedPerson, ExportedSchedule, ExportedSession, Instant, Wording

GENERATOR = "eu-project-pages"
SLOT = "00:05"
"""The grid on which apps draw; no hour is rounded to it."""
GUIDS = uuid.uuid5(uuid.NAMESPACE_URL, "https://eu-project-pages/schedules")
"""Namespace of the GUIDs: never to change, or apps take every event for a new one."""


@dataclass(frozen=True, slots=True)
class _Event:
    """A day's session or an item that has a time, as the format wants it."""

    uid: str
    url: str
    date: dt.date
    start: Instant
    end: Instant | None
    title: Wording
    subtitle: Wording | None
    track: Wording
    type: str
    room: str
    abstract: Wording | None
    description: Wording | None
    people: tuple[ExportedPerson, ...]
    web: str | None


def schedule_xml(schedule: ExportedSchedule) -> bytes | None:
    """Return the schedule as XML; None when nothing has a time, for the format asks for a day."""
    days: dict[dt.date, list[_Event]] = defaultdict(list)
    for event in _events(schedule):
        days[event.date].append(event)
    if not days:
        return None
    root = Element("schedule")
    SubElement(root, "generator", name=GENERATOR)
    version = SubElement(root, "version")
    _conference(root, schedule, sorted(days))
    taken: set[int] = set()
    for index, date in enumerate(sorted(days), start=1):
        _day(root, index, date, sorted(days[date], key=lambda event: (_utc(event.start), event.uid)), taken)
    # Apps ask whether the version is still theirs: it changes with the words and hours, and with nothing else.
    version.text = hashlib.sha256(tostring(root, encoding="utf-8")).hexdigest()[:12]
    indent(root)
    return bytes(tostring(root, encoding="utf-8", xml_declaration=True)) + b"\n"


def _events(schedule: ExportedSchedule) -> Iterator[_Event]:
    for session in schedule.sessions:
        for day in session.days if session.status != "cancelled" else ():
            items = [item for item in day.items if item.start and item.title and item.status != "cancelled"]
            if items:
                yield from (_item_event(session, day, item) for item in items)
            elif day.start:
                yield _day_event(session, day)


def _item_event(session: ExportedSession, day: ExportedDay, item: ExportedItem) -> _Event:
    assert item.start is not None
    assert item.title is not None
    return _Event(
        uid=item.uid,
        url=item.url,
        date=day.date,
        start=item.start,
        end=item.end,
        title=item.title,
        subtitle=day.title,
        track=session.title,
        type=item.kind,
        room=item.room.text if item.room else _where(session),
        abstract=item.summary,
        description=session.notice,
        people=item.people,
        web=None,
    )


def _day_event(session: ExportedSession, day: ExportedDay) -> _Event:
    assert day.start is not None
    return _Event(
        uid=day.uid,
        url=session.url,
        date=day.date,
        start=day.start,
        end=day.end,
        title=session.title,
        subtitle=day.title,
        track=session.title,
        type="session",
        room=_where(session),
        abstract=session.summary,
        description=session.notice,
        people=session.people,
        web=session.web,
    )


def _conference(root: Element, schedule: ExportedSchedule, dates: list[dt.date]) -> None:
    conference = SubElement(root, "conference")
    zones = {session.zone for session in schedule.sessions if session.zone}
    fields = {
        "acronym": _long(schedule.id),
        "title": schedule.title.text,
        "start": f"{dates[0]}",
        "end": f"{dates[-1]}",
        "days": f"{len(dates)}",
        "timeslot_duration": SLOT,
        "base_url": schedule.url,
        "url": schedule.url,
    }
    if len(zones) == 1:
        fields["time_zone_name"] = min(zones)
    for name, text in fields.items():
        _add(conference, name, text)


def _day(root: Element, index: int, date: dt.date, events: list[_Event], taken: set[int]) -> None:
    last = max((event.end or event.start for event in events), key=_utc)
    element = SubElement(
        root, "day", index=f"{index}", date=f"{date}", start=_written(events[0].start), end=_written(last)
    )
    rooms: dict[str, Element] = {}
    for event in events:
        if event.room not in rooms:
            rooms[event.room] = SubElement(element, "room", name=event.room)
        _event(rooms[event.room], event, _number(event.uid, taken))


def _event(room: Element, event: _Event, number: int) -> None:
    element = SubElement(room, "event", id=f"{number}", guid=f"{uuid.uuid5(GUIDS, event.uid)}")
    fields = {
        "date": _written(event.start),
        "start": f"{event.start.at:%H:%M}",
        "duration": _duration(event),
        "room": event.room,
        "slug": _slug(event.uid),
        "url": event.url,
        "title": event.title.text,
        "subtitle": _text(event.subtitle),
        "track": event.track.text,
        "type": event.type,
        "language": event.title.language,
        "abstract": _text(event.abstract),
        "description": _text(event.description),
    }
    for name, text in fields.items():
        _add(element, name, text)
    persons = SubElement(element, "persons")
    for person in event.people:
        _add(persons, "person", person.name)
    links = SubElement(element, "links")
    if event.web:
        SubElement(links, "link", href=event.web).text = event.web


def _where(session: ExportedSession) -> str:
    """Return what stands for the room of something that names none."""
    if session.place:
        return (session.place.name or session.place.town).text
    return session.platform or session.mode


def _slug(uid: str) -> str:
    """Return a slug in the form that the format asks for: no hyphen before the first, four signs on either side."""
    programme, _, rest = uid.rpartition("@")[0].partition(".")
    # No id has an underscore, so no two slugs are the same.
    return f"{_long(programme.replace('-', '_'))}-{_long(rest.replace('.', '_'))}"


def _long(name: str) -> str:
    return name.ljust(4, "_")


def _number(uid: str, taken: set[int]) -> int:
    """Return a number of 31 bits that follows from the UID: apps keep what the reader has marked by it."""
    number = int.from_bytes(hashlib.sha256(uid.encode()).digest()[:4]) >> 1 or 1
    while number in taken:
        number += 1
    taken.add(number)
    return number


def _duration(event: _Event) -> str:
    minutes = (_utc(event.end) - _utc(event.start)) // dt.timedelta(minutes=1) if event.end else 0
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}"


def _written(instant: Instant) -> str:
    return instant.at.isoformat(timespec="seconds")


def _utc(instant: Instant) -> dt.datetime:
    return instant.at.astimezone(dt.UTC)


def _text(words: Wording | None) -> str:
    return words.text if words else ""


def _add(parent: Element, name: str, text: str) -> None:
    SubElement(parent, name).text = text
