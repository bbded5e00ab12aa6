"""Parts: cards, downloads, logos, people and sessions, as several kinds of page show them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal
from functools import partial

from plugins.funding.emblem import SHOWN
from plugins.languages.numbers import format_number
from plugins.model.library import Document
from plugins.model.parts import Download, Person, Text, WebLink
from plugins.model.post import Post
from plugins.model.programme import Programme, Session
from plugins.model.project import Project
from plugins.model.words import Words
from plugins.partners import Logo, logo_strip
from plugins.schedules.deadlines import CallView, call_view
from plugins.schedules.instants import is_open, session_instants, state, zone_of
from plugins.schedules.local_times import Clocks
from plugins.schedules.views import SessionView, session_view

from .elements import CalendarView, Card, Dated, DownloadView, Link, PersonView
from .material import Material

UPCOMING = 6
"""How many sessions to come a page names; the programme's own page has them all."""


def card(material: Material, document: Document[Text], language: str) -> Card:
    """Return a document as a list in `language` shows it: in the best language it is written in."""
    text = document.best(material.library.preferences[language])
    record = text.record
    date: Dated | None = None
    label: Link | None = None
    if isinstance(record, Post):
        date = material.date(record.date.day, language)
        label = category(material, record.category, language)
    elif isinstance(record, Programme):
        label = material.link(material.library.projects[record.project], language)
    return Card(
        url=material.address(document, text.language),
        title=record.title,
        summary=record.summary,
        language=text.language,
        date=date,
        picture=material.picture(document, getattr(record, "cover", None)),
        label=label,
        draft=(document.kind, document.id, text.language) in material.hidden,
    )


def cards(material: Material, documents: Iterable[Document[Text]], language: str) -> tuple[Card, ...]:
    return tuple(card(material, document, language) for document in documents)


def category(material: Material, id_: str, language: str) -> Link:
    label = material.library.categories[id_].label.best(material.library.preferences[language])
    return Link(material.addresses.category(id_, language), label)


def tag(material: Material, id_: str, language: str) -> Link:
    label = material.library.tags[id_].label.best(material.library.preferences[language])
    return Link(material.addresses.tag(id_, language), label)


def project_posts(material: Material, project: str, language: str) -> str:
    """Return the address of the list of a project's posts."""
    reading = material.reading(material.library.projects[project], language)
    return material.addresses.project_posts(project, language, reading)


def web_links(links: Iterable[WebLink]) -> tuple[Link, ...]:
    return tuple(Link(link.url, link.label) for link in links)


def people(persons: Iterable[Person]) -> tuple[PersonView, ...]:
    return tuple(PersonView(person.name, person.role, person.organisation) for person in persons)


def downloads(
    material: Material, document: Document[Text], files: Iterable[Download], language: str
) -> tuple[DownloadView, ...]:
    """Return the files to download, each with its format and size."""
    found = []
    for download in files:
        size = (document.folder / download.file).stat().st_size
        url = material.addresses.download(document.kind, document.id, download.file)
        kind = download.file.rpartition(".")[2].upper()
        found.append(DownloadView(url, download.label, kind, _size(size, language), download.language))
    return tuple(found)


def _size(octets: int, language: str) -> str:
    """Return a size with one decimal, in kB or MB (SI: powers of 1000)."""
    unit, scale = ("MB", 1_000_000) if octets >= 1_000_000 else ("kB", 1000)
    return f"{format_number(round(Decimal(max(octets, 100)) / scale, 1), language)}\u00a0{unit}"


def logos(material: Material, project: str | None, language: str, day: dt.date | None) -> tuple[Logo, ...]:
    """Return a project's logo strip, with the names that were right on that day."""
    if project is None:
        return ()
    facts = material.library.projects[project].facts
    registry = {id_: registered.record for id_, registered in material.library.partners.items()}
    preference = material.library.preferences[language]
    return logo_strip(facts.members, registry, language, preference, day, material.logo, SHOWN["eu-emblem"].height)


def sessions(
    material: Material, programme: Document[Programme], chosen: Sequence[Session] | None, language: str
) -> tuple[SessionView, ...]:
    """Return the views of a programme's sessions, or of some of them, in a language."""
    text = programme.best(material.library.preferences[language])
    wanted = None if chosen is None else {session.id for session in chosen}
    return tuple(
        session_view(
            session,
            text.record,
            url=material.addresses.session(programme.id, session.id, text.language),
            calendar=partial(material.addresses.calendar, programme.id, session.id, text.language),
            countries=material.library.countries(programme.facts.project),
            organisations=organisations(material, session, language),
            language=language,
            language_name=partial(material.language_name, language=language),
            now=material.now,
        )
        for session in text.record.sessions
        if wanted is None or session.id in wanted
    )


def calendar(material: Material, programmes: Iterable[Document[Programme]], address: str) -> CalendarView | None:
    """Return the ways to a calendar of programmes; None while it would be empty."""
    if all(is_open(session) for programme in programmes for session in programme.facts.sessions):
        return None
    _, scheme, rest = material.absolute(address).partition("://")
    return CalendarView(address, f"webcal{scheme}{rest}" if scheme else None)


def calendar_file(view: CalendarView | None) -> Iterator[tuple[str, str]]:
    """Yield the media type and the address of a calendar, if there is one."""
    if view:
        yield "text/calendar", view.download


def calendar_stamp(material: Material, programme: Document[Programme]) -> dt.datetime:
    """Return the moment a programme's calendars last changed: never the build's, which would touch them daily."""
    facts = programme.facts
    period = material.library.projects[facts.project].facts.period
    days = [facts.modified.first_day if facts.modified else None, period.first_day if period else None]
    day = next((day for day in days if day), None) or min(session.dates.first_day for session in facts.sessions)
    return dt.datetime.combine(day, dt.time(), material.library.zone)


def organisations(material: Material, session: Session, language: str) -> tuple[Words, ...]:
    preference = material.library.preferences[language]
    return tuple(material.library.partners[id_].record.name.best(preference) for id_ in session.organisations)


def still_to_come(
    material: Material, programmes: Iterable[Document[Programme]], language: str
) -> tuple[SessionView, ...]:
    """Return the nearest sessions that run or are still to come, in order of time."""
    views = [
        view
        for programme, nearest in _nearest(material, programmes)
        for view in sessions(material, programme, nearest, language)
    ]
    return tuple(sorted(views, key=lambda view: (view.start, view.url)))


def _nearest(
    material: Material, programmes: Iterable[Document[Programme]]
) -> Iterator[tuple[Document[Programme], list[Session]]]:
    """Yield the programmes of the nearest sessions with those; facts alone decide, so that few views are made."""
    found = []
    for programme in programmes:
        for session in programme.facts.sessions:
            zone = zone_of(session, programme.facts)
            if session.status != "cancelled" and state(session, zone, material.now) != "past":
                first = session_instants(session, zone).start
                found.append((session.dates.first_day, first.isoformat(), programme.id, session.id, programme, session))
    found.sort(key=lambda each: each[:4])
    chosen: dict[str, tuple[Document[Programme], list[Session]]] = {}
    for *_, programme, session in found[:UPCOMING]:
        chosen.setdefault(programme.id, (programme, []))[1].append(session)
    yield from chosen.values()


def calls(
    material: Material, documents: Iterable[Document[Text]], language: str, page: Document[Text] | None = None
) -> tuple[CallView, ...]:
    """Return the calls of some texts: open ones first, then those still to open, then those that are closed.

    Those of the text of the `page` itself do not say where they are from.
    """
    found = []
    for document in documents:
        record = document.best(material.library.preferences[language]).record
        if not isinstance(record, (Programme, Project, Post)) or record.timezone is None:
            continue
        named = record.countries if isinstance(record, Programme) else ()
        countries = named or material.library.countries(material.library.belongs_to(document))
        clocks = Clocks(record.timezone, countries, language)
        link = material.link(document, language)
        for call in record.calls:
            view = call_view(call, clocks, material.now, announced=link.text, address=link.url)
            found.append(replace(view, announced=None) if document is page else view)
    order = ("open", "upcoming", "closed")
    return tuple(sorted(found, key=lambda view: (order.index(view.state), view.closes.machine, view.address, view.id)))
