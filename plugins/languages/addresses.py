"""Addresses: where every page, feed, calendar and file stands, from the site's root, worked out once a run."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from plugins.model.library import Document, Library
from plugins.model.parts import Text
from plugins.problems import Place, Problem

from .slugs import slugify

SECTIONS: Mapping[str, str] = {"news": "news", "programmes": "programmes", "projects": "projects"}
"""Kinds of document with a section of their own; pages stand right under the language."""
WORDS = ("news", "projects", "programmes", "category", "tag", "page")
"""Words of addresses, translated in the catalogues under the context 'address'."""
LEDGER = "/calendar-ledger.json"
"""What the calendars of a release have said, for the next one to go on from."""

SCHEDULE_SCHEMA = "/schemas/schedule-1.json"
"""Where the form of exported schedules is published; a form that breaks what reads this one gets another number."""


@dataclass(frozen=True)
class Addresses:
    """Every address begins and, for a page, ends with a slash; the site's base path is put before it on output."""

    words: Mapping[str, Mapping[str, str]]
    """Language -> word of WORDS -> that word in the language's addresses."""
    slugs: Mapping[tuple[str, str, str], str] = field(repr=False)
    """(kind, id, language) -> slug, for every text, category and tag."""

    def home(self, language: str) -> str:
        return f"/{language}/"

    def section(self, kind: str, language: str) -> str:
        return f"/{language}/{self.words[language][SECTIONS[kind]]}/"

    def document(self, kind: str, id_: str, language: str) -> str:
        slug = self.slugs[kind, id_, language]
        parent = self.section(kind, language) if kind in SECTIONS else self.home(language)
        return f"{parent}{slug}/"

    def session(self, programme: str, session: str, language: str) -> str:
        return f"{self.document('programmes', programme, language)}#{session}"

    def calendar(self, programme: str, session: str, language: str, item: str = "") -> str:
        """The calendar of a session, or of one of its items.

        Calendars have ids in their addresses, and no word or slug: those who subscribe keep an address for years, and
        not every client follows a redirect.
        """
        name = f"{session}/{item}" if item else session
        return f"/calendars/{language}/programmes/{programme}/{name}.ics"

    def programme_calendar(self, programme: str, language: str) -> str:
        return f"/calendars/{language}/programmes/{programme}.ics"

    def project_calendar(self, project: str, language: str) -> str:
        return f"/calendars/{language}/projects/{project}.ics"

    def schedule(self, programme: str, language: str, form: str) -> str:
        """A programme's schedule as data; `form` is json or xml."""
        return f"{self.document('programmes', programme, language)}schedule.{form}"

    def category(self, id_: str, language: str) -> str:
        return self._labelled("category", id_, language)

    def tag(self, id_: str, language: str) -> str:
        return self._labelled("tag", id_, language)

    def _labelled(self, kind: str, id_: str, language: str) -> str:
        return f"{self.section('news', language)}{self.words[language][kind]}/{self.slugs[kind, id_, language]}/"

    def year(self, year: int, language: str) -> str:
        return f"{self.section('news', language)}{year}/"

    def project_posts(self, project: str, language: str, home: str) -> str:
        """The posts of a project; `home` is the language in which the project's own page is read."""
        slug = self.slugs["projects", project, home]
        return f"{self.section('news', language)}{self.words[language]['projects']}/{slug}/"

    def numbered(self, listing: str, language: str, number: int) -> str:
        """The further pages of a long list."""
        return listing if number == 1 else f"{listing}{self.words[language]['page']}/{number}/"

    def feed(self, language: str) -> str:
        return f"/{language}/atom.xml"

    def not_found(self, language: str) -> str:
        return f"/{language}/404.html"

    def download(self, kind: str, id_: str, file: str) -> str:
        return f"/files/{kind}/{id_}/{file}"


def saved(address: str) -> str:
    """Return the file an address is served from, relative to the output."""
    path = address.lstrip("/")
    return f"{path}index.html" if not path or path.endswith("/") else path


def build_addresses(library: Library, words: Mapping[str, Mapping[str, str]]) -> tuple[Addresses, list[Problem]]:
    """Give every text, category and tag its slug; two equal ones in a section are a problem."""
    slugs: dict[tuple[str, str, str], str] = {}
    problems: list[Problem] = []
    taken: dict[tuple[str, str, str], Place] = {}
    for document in library.documents():
        for code, text in document.texts.items():
            place = text.at("slug") if text.record.slug else text.at("title")
            slug, problem = _slug(document, code, text.record, place)
            if problem:
                problems.append(problem)
                continue
            slugs[document.kind, document.id, code] = slug
            parent = document.kind if document.kind in SECTIONS else ""
            problems += _claim(taken, (parent, code, slug), place)
            if not parent and slug in words[code].values():
                problems.append(
                    Problem(place, f"the address '{slug}' belongs to a section of the site; choose another slug")
                )
            if parent == "news" and (
                slug in (words[code][word] for word in ("category", "tag", "page", "projects"))
                or re.fullmatch(r"[0-9]{4}", slug)  # the archive of a year
            ):
                problems.append(
                    Problem(place, f"the address '{slug}' belongs to the lists of news; choose another slug")
                )
    for kind, labels in (("category", library.categories), ("tag", library.tags)):
        stem = "categories" if kind == "category" else "tags"
        for id_, label in labels.items():
            for code, preference in library.preferences.items():
                wished = (label.slug or label.label).best(preference)
                place = library.registry_data[stem].at(id_)
                try:
                    slug = slugify(wished, code)
                except ValueError:
                    message = f"no address can be made from '{wished}'; write a 'slug' with letters"
                    problems.append(Problem(place, message))
                    continue
                slugs[kind, id_, code] = slug
                problems += _claim(taken, (kind, code, slug), place)
    return Addresses(words, slugs), problems


def _slug(document: Document[Text], code: str, record: Text, place: Place) -> tuple[str, Problem | None]:
    try:
        return slugify(record.slug or record.title, code), None
    except ValueError:
        return "", Problem(
            place, f"no address can be made from '{record.slug or record.title}'; write a 'slug' with letters"
        )


def _claim(taken: dict[tuple[str, str, str], Place], key: tuple[str, str, str], place: Place) -> Iterator[Problem]:
    if key in taken:
        yield Problem(place, f"the same address '{key[2]}' as {taken[key]}; give one of them another slug")
    else:
        taken[key] = place
