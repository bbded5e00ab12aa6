"""Exports: the files in which a programme's schedule is published as data."""

from __future__ import annotations

from collections.abc import Iterator

from plugins.model.library import Document
from plugins.model.programme import Programme
from plugins.schedules.exports import Publication, exported_schedule, schedule_json
from plugins.schedules.schedule_xml import schedule_xml

from .material import Material


def schedule_files(
    material: Material, programme: Document[Programme], language: str
) -> tuple[tuple[str, str, bytes], ...]:
    """Return the form (json or xml), the address and the content of every file; none without a session."""
    key = (programme.id, language)
    if key not in material.exports:
        material.exports[key] = tuple(_schedule_files(material, programme, language))
    return material.exports[key]


def _schedule_files(
    material: Material, programme: Document[Programme], language: str
) -> Iterator[tuple[str, str, bytes]]:
    record = programme.texts[language].record
    if not record.sessions:
        return
    library = material.library
    publication = Publication(
        programme.id,
        language,
        material.addresses,
        material.site_url,
        library.site.identity,
        library.countries(record.project),
        {id_: partner.record.name.best(library.preferences[language]) for id_, partner in library.partners.items()},
    )
    schedule = exported_schedule(record, publication)
    yield "json", material.addresses.schedule(programme.id, language, "json"), schedule_json(schedule)
    if xml := schedule_xml(schedule):
        yield "xml", material.addresses.schedule(programme.id, language, "xml"), xml
