"""Samples: records for the tests of schedules, made as the loader makes them."""

from __future__ import annotations

import datetime as dt
from typing import Any

from plugins.model.programme import Programme, Session
from plugins.model.words import Words
from plugins.schedules.calendars import calendar_file
from plugins.schedules.events import session_events
from plugins.schedules.ledger import Entry, Facts

STAMP = dt.datetime(2021, 1, 15, 12, tzinfo=dt.UTC)
FACTS = Facts("synergia", "synergia-1", "session-5", "2021-02-08", None, "CONFIRMED", None, {}, (), "")


def programme_of(*sessions: dict[str, Any], language: str = "pl", **fields: Any) -> Programme:
    """Return a programme with some sessions; whatever a test does not care about is filled in."""
    known = {"title": "Edycja I", "summary": "Zajęcia.", "project": "synergia", "timezone": "Europe/Warsaw"}
    data = known | fields | {"sessions": [_complete(session) for session in sessions]}
    return Programme.model_validate(data, context={"language": language})


def session_of(language: str = "pl", **fields: Any) -> Session:
    return Session.model_validate(_complete(fields), context={"language": language})


def items(*lines: str, **common: Any) -> list[dict[str, Any]]:
    """Return items written as 'id | time | room', each part but the first may be missing."""
    found = []
    for line in lines:
        id_, time, room = [*(part.strip() for part in line.split("|")), "", ""][:3]
        item = {"id": id_, "title": id_.capitalize(), **common}
        found.append(item | ({"time": time} if time else {}) | ({"room": room} if room else {}))
    return found


def day(date: str, *lines: str, **common: Any) -> dict[str, Any]:
    return {"date": date, "items": items(*lines, **common)}


def words(text: str, language: str = "pl") -> Words:
    return Words(text, language)


def _complete(fields: dict[str, Any]) -> dict[str, Any]:
    known = {"id": "session-5", "title": "Sesja", "dates": "2021-02-08", "mode": "online", "platform": "MS Teams"}
    return known | fields


def calendar_of(
    session: Session, language: str = "pl", programme: Programme | None = None, *, sequence: int = 2
) -> bytes:
    """Return the calendar of a session; nothing while its days are open."""
    events = session_events(
        session,
        programme or programme_of(),
        programme_id="synergia-1",
        language=language,
        address="https://example.eu/pl/programy/edycja-i/#session-5",
        domain="example.eu",
    )
    if not events:
        return b""
    name = Words(f"Edycja I – {session.title}", session.title.language)
    return calendar_file(name, events, {event.uid: Entry(sequence, STAMP, FACTS) for event in events})
