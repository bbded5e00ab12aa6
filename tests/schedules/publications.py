"""Publications: a programme with a day of items, and where it is published, for the tests of exports."""

from __future__ import annotations

from typing import Any

from plugins.languages.addresses import Addresses
from plugins.model.programme import Programme, Session
from plugins.schedules.exported import ExportedSchedule
from plugins.schedules.exports import Publication, exported_schedule
from tests.schedules.samples import programme_of, words

SECTIONS = {"pl": "programy", "en": "programmes", "bg": "programi", "lv": "programmas", "hu": "programok"}
LANGUAGES = list(SECTIONS)
ADDRESSES = Addresses(
    {language: {"programmes": section} for language, section in SECTIONS.items()},
    {("programmes", "synergia-1", language): "edycja-i" for language in SECTIONS},
)
LECTURE: dict[str, Any] = {
    "id": "lecture",
    "time": "1:30–3:30",
    "title": "Wykład",
    "kind": "lecture",
    "room": "Sala A",
    "summary": "Pytania & rozmowa.",
    "people": [{"name": "Anna Przykładowa", "role": "trenerka"}],
}
KICK_OFF: dict[str, Any] = {
    "id": "kick-off",
    "number": 1,
    "title": "Otwarcie",
    "notice": "W innym budynku.",
    "dates": "2027-10-31",
    "mode": "hybrid",
    "place": {"name": "KSAP", "town": "Warszawa", "country": "PL"},
    "private": {"join": "https://meet.example.eu/4711", "note": "Klucz u portiera."},
    "schedule": [
        {
            "date": "2027-10-31",
            "title": "Poznajemy się",
            "items": [
                LECTURE,
                {"id": "coffee", "time": "3:30–3:45", "kind": "break"},
                {"id": "tour", "title": "Zwiedzanie"},
            ],
        }
    ],
}
"""The night when summer time ends: from 1:30 to 3:30 are three hours."""


def export_of(programme: Programme, language: str = "pl") -> ExportedSchedule:
    publication = Publication(
        "synergia-1",
        language,
        ADDRESSES,
        "https://example.eu",
        "example.eu",
        ("PL", "BG", "LV", "HU"),
        {"lspa": words("Latvijas Valsts administrācijas skola", "lv")},
    )
    return exported_schedule(programme, publication)


def kick_off(**fields: Any) -> ExportedSchedule:
    """Return the export of the programme with its one session, some of its fields changed."""
    return export_of(programme_of(KICK_OFF | fields))


def export_of_session(session: Session, language: str = "pl") -> ExportedSchedule:
    return export_of(programme_of().model_copy(update={"sessions": (session,)}), language)
