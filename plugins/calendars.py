"""Calendars: of every session, parallel item, programme and project in each language, and their ledger."""

from __future__ import annotations

import datetime as dt
import hashlib
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from plugins.languages.addresses import LEDGER
from plugins.model.library import Document
from plugins.model.programme import Programme
from plugins.model.words import Names, Words
from plugins.schedules.calendars import calendar_file
from plugins.schedules.events import Event, removed_event, session_events
from plugins.schedules.ledger import Facts, Ledger, advance, merge, to_json
from plugins.views.material import Material
from plugins.views.parts import calendar_stamp

Told = Mapping[str, Mapping[str, Sequence[Event]]]
"""Language -> session -> its events, of one programme."""


@dataclass(slots=True)
class _Calendar:
    """A calendar while its events are gathered."""

    name: Words
    events: list[Event] = field(default_factory=list)


Calendars = dict[str, _Calendar]
"""Address -> calendar."""


def calendar_files(material: Material, released: Iterable[Ledger]) -> Iterator[tuple[str, bytes]]:
    """Yield every calendar and the ledger, by address; `released` are the ledgers of the releases that are kept."""
    programmes = material.library.programmes
    told = {id_: _told(material, programme) for id_, programme in programmes.items()}
    facts = {uid: each for id_, events in told.items() for uid, each in _facts(material, programmes[id_], events)}
    stamps = {id_: calendar_stamp(material, programme) for id_, programme in programmes.items() if any(told[id_])}
    earlier = _without_hidden(material, merge(released))
    ledger = advance(earlier, facts, material.now, stamps)
    calendars: Calendars = {}
    for id_, programme in programmes.items():
        _add_programme(material, programme, told[id_], calendars)
    _add_removed(material, ledger, calendars)
    _add_projects(material, told, ledger, calendars)
    for address, calendar in calendars.items():
        if calendar.events:
            yield address, calendar_file(calendar.name, calendar.events, ledger)
    yield LEDGER, to_json(ledger)


def _told(material: Material, programme: Document[Programme]) -> Told:
    acknowledged = {language: _acknowledged(material, programme, language) for language in programme.texts}
    return {
        language: {
            session.id: session_events(
                session,
                text.record,
                programme_id=programme.id,
                language=language,
                address=material.absolute(material.addresses.session(programme.id, session.id, language)),
                domain=material.library.site.identity,
                acknowledged=acknowledged[language],
            )
            for session in text.record.sessions
        }
        for language, text in programme.texts.items()
    }


def _acknowledged(material: Material, programme: Document[Programme], language: str) -> Words | None:
    """Return who pays for a programme, as text: a calendar shows no marks."""
    views = material.acknowledged(programme.facts.project, language)
    statements = dict.fromkeys(view.statement for view in views)
    return Words("\n".join(statements), next(iter(statements)).language) if statements else None


def _facts(material: Material, programme: Document[Programme], told: Told) -> Iterator[tuple[str, Facts]]:
    """Yield what the ledger keeps of every event of a programme."""
    languages = sorted(told)
    written = {language: {e.uid: e for events in told[language].values() for e in events} for language in languages}
    for session, events in told[programme.original].items():
        for event in events:
            versions = [written[language][event.uid] for language in languages]
            summaries = {each.summary.language: str(each.summary) for each in versions}
            yield (
                event.uid,
                Facts(
                    project=programme.facts.project,
                    programme=programme.id,
                    session=session,
                    start=_moment(event.instants.start),
                    end=_moment(event.instants.end) if event.instants.end else None,
                    status=event.status,
                    place=event.place,
                    summaries=dict(sorted(summaries.items())),
                    languages=tuple(languages),
                    digest=hashlib.sha256(b"".join(each.raw for each in versions)).hexdigest()[:16],
                ),
            )


def _moment(value: dt.datetime | dt.date) -> str:
    return (value.astimezone(dt.UTC) if isinstance(value, dt.datetime) else value).isoformat()


def _without_hidden(material: Material, ledger: Ledger) -> Ledger:
    """Leave out what has become a draft since: a removed event would publish its words again."""
    hidden: dict[str, set[str]] = defaultdict(set)
    for kind, id_, language in material.hidden:
        if kind == "programmes":
            hidden[id_].add(language)
    found = {}
    for uid, entry in ledger.items():
        programme = uid.partition(".")[0]
        # Of a programme that is hidden as a whole, not even the name may stand here; older releases have the numbers.
        if programme in material.library.programmes or programme not in hidden:
            found[uid] = replace(entry, facts=_in_other_languages(entry.facts, hidden[programme]))
    return found


def _in_other_languages(facts: Facts | None, hidden: Collection[str]) -> Facts | None:
    if facts is None:
        return None
    summaries = {language: text for language, text in facts.summaries.items() if language not in hidden}
    return replace(facts, summaries=summaries, languages=tuple(code for code in facts.languages if code not in hidden))


def _add_programme(material: Material, programme: Document[Programme], told: Told, calendars: Calendars) -> None:
    for language, text in programme.texts.items():
        title = text.record.title
        whole = calendars.setdefault(material.addresses.programme_calendar(programme.id, language), _Calendar(title))
        for session in text.record.sessions:
            events = told[language][session.id]
            name = Words(f"{title} – {session.title}", session.title.language)
            address = material.addresses.calendar(programme.id, session.id, language)
            calendars.setdefault(address, _Calendar(name)).events.extend(events)
            for event in events:
                if event.alone:
                    own = material.addresses.calendar(programme.id, session.id, language, event.alone)
                    calendars[own] = _Calendar(event.summary, [event])
            whole.events.extend(events)


def _add_removed(material: Material, ledger: Ledger, calendars: Calendars) -> None:
    """Leave a removed event, cancelled, in the calendars that had it, though nothing else may be left there."""
    addresses = material.addresses
    for uid, facts in _cancelled(ledger):
        programme = material.library.programmes.get(facts.programme)
        for language in programme.texts if programme else facts.languages:
            event = _removed(material, uid, facts, language)
            for address in (
                addresses.calendar(facts.programme, facts.session, language),
                addresses.programme_calendar(facts.programme, language),
            ):
                calendars.setdefault(address, _Calendar(event.summary)).events.append(event)


def _cancelled(ledger: Ledger) -> Iterator[tuple[str, Facts]]:
    return (
        (uid, entry.facts) for uid, entry in ledger.items() if entry.removed and entry.facts and entry.facts.summaries
    )


def _removed(material: Material, uid: str, facts: Facts, language: str) -> Event:
    names = Names({code: Words(text, code) for code, text in facts.summaries.items()})
    return removed_event(uid, facts, names.best(material.library.preferences[language]))


def _add_projects(material: Material, told: Mapping[str, Told], ledger: Ledger, calendars: Calendars) -> None:
    """Add what a project's programmes have, each in the best language for the reader of the project's page."""
    removed: dict[str, list[tuple[str, Facts]]] = defaultdict(list)
    for uid, facts in _cancelled(ledger):
        removed[facts.project].append((uid, facts))
    for project in material.library.projects.values():
        for language, text in project.texts.items():
            calendar = _Calendar(Words(text.record.name, language))
            for programme in material.lists.programmes_by_project.get(project.id, ()):
                for events in told[programme.id][material.reading(programme, language)].values():
                    calendar.events.extend(events)
            calendar.events.extend(_removed(material, uid, facts, language) for uid, facts in removed[project.id])
            calendars[material.addresses.project_calendar(project.id, language)] = calendar
