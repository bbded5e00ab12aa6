"""Samples: records for the tests of schedules, made as the loader makes them."""

from __future__ import annotations

from typing import Any

from plugins.model.programme import Programme, Session
from plugins.model.words import Words


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
