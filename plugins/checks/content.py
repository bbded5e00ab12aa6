"""Content: everything that can be wrong before a page is built."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from babel.support import Translations

from plugins.funding.rules import law_problems
from plugins.images import Original, read_original
from plugins.languages.addresses import WORDS, Addresses, build_addresses
from plugins.languages.catalogues import catalogue_problems, load_catalogues
from plugins.languages.names import LANGUAGE_NAMES
from plugins.logos.published import LogoFile
from plugins.markup.block_checks import block_problems, hidden_block_problems
from plugins.markup.checks import body_problems, hidden_link_problems
from plugins.markup.links import body_links
from plugins.model.files import PICTURES
from plugins.model.library import Document, Library
from plugins.model.loader import load_library
from plugins.model.parts import Text
from plugins.model.references import hidden_problems, reference_problems
from plugins.problems import Place, Problem, Report
from plugins.schedules.appointments import people_problems
from plugins.schedules.checks import post_problems, programme_problems, project_problems
from plugins.schedules.joining_links import joining_hosts, joining_link_problems

from .logos import logo_problems, mark_problems
from .prose import prose_problems
from .recordings import recording_problems
from .statement import statement_fact_problems


@dataclass(frozen=True)
class Checked:
    """The content with all that is wrong with it; nothing but the report counts when it has errors."""

    report: Report
    everything: Library = field(repr=False)
    published: Library = field(repr=False)
    addresses: Addresses = field(repr=False)
    catalogues: Mapping[str, Translations] = field(repr=False)
    originals: Mapping[tuple[str, str, str], Original] = field(repr=False)
    logos: Mapping[tuple[str, str], LogoFile] = field(repr=False)
    """(partner, file) -> the copy that is published."""

    @property
    def hidden(self) -> frozenset[tuple[str, str, str]]:
        """(kind, id, language) of every text that a published build leaves out."""

        def texts(library: Library) -> frozenset[tuple[str, str, str]]:
            return frozenset((each.kind, each.id, code) for each in library.documents() for code in each.texts)

        return texts(self.everything) - texts(self.published)


class NothingToCheck(SystemExit):
    """Ends a run when site.yaml cannot be read or asks for the impossible: nothing is understood without it."""

    def __init__(self, report: Report) -> None:
        super().__init__(1)
        self.report = report


def check_content(content: Path, theme: Path, now: dt.datetime) -> Checked:
    """Load everything and look for every problem; raise NothingToCheck without a site.yaml."""
    library, report = load_library(content)
    if library is None:
        raise NothingToCheck(report)
    translations = theme / "translations"
    languages = library.site.languages
    for index, code in enumerate(languages):
        if code not in LANGUAGE_NAMES:
            message = f"language '{code}' is not known yet; docs/adding.md says what a language needs"
            report.add(Problem(library.registry_data["site"].at("languages", index), message))
    if not set(languages) <= set(LANGUAGE_NAMES):
        raise NothingToCheck(report)
    for fault in catalogue_problems(translations, languages):
        shown = fault.path.relative_to(theme.parent).as_posix()
        report.add(Problem(Place(shown, fault.line), fault.text))
    catalogues: dict[str, Translations] = {}
    addresses = Addresses({}, {})
    if not any(problem.place.path.startswith(theme.name) for problem in report.problems):
        catalogues = load_catalogues(translations, languages)
        words = {code: {word: str(catalogues[code].pgettext("address", word)) for word in WORDS} for code in languages}
        addresses, problems = build_addresses(library, words)
        report.extend(problems)
    published = library.published(now)
    originals: dict[tuple[str, str, str], Original] = {}
    report.extend(_library_problems(library, published, now))
    report.extend(_picture_problems(library, originals))
    logos: dict[tuple[str, str], LogoFile] = {}
    report.extend(logo_problems(library, logos))
    report.extend(mark_problems(library))
    return Checked(report, library, published, addresses, catalogues, originals, logos)


def _library_problems(library: Library, published: Library, now: dt.datetime) -> Iterator[Problem]:
    yield from reference_problems(library)
    yield from hidden_problems(library, published)
    yield from body_problems(library)
    yield from block_problems(library)
    yield from hidden_link_problems(library, published)
    yield from hidden_block_problems(library, published)
    for programme in library.programmes.values():
        countries = library.countries(programme.facts.project)
        yield from programme_problems(programme.facts, countries, programme.source.at, now)
    yield from people_problems((id_, each.facts, each.source.at) for id_, each in library.programmes.items())
    for project in library.projects.values():
        yield from project_problems(project.facts, library.countries(project.id), project.source.at, now)
    for post in library.posts.values():
        countries = library.countries(library.belongs_to(post))
        yield from post_problems(post.facts, countries, post.source.at, now)
    yield from _joining_links(library)
    yield from prose_problems(library, now)
    yield from law_problems(library, now)
    yield from statement_fact_problems(published, now)
    yield from recording_problems(published, now)


def _joining_links(library: Library) -> Iterator[Problem]:
    """Yield errors for joining links in bodies and in what translations add; the originals of others are done."""
    for document in library.documents():
        for text in document.texts.values():
            if text is not document.source or document.kind in ("projects", "pages"):
                yield from joining_link_problems(text.record, text.at)
            for number, line in enumerate(text.body.split("\n")):
                for host in joining_hosts(line):
                    message = (
                        f"a joining link of {host} would be public; move it to the session's 'private: {{join: …}}'"
                    )
                    yield Problem(Place(text.path, text.body_line + number), message)


def _picture_problems(library: Library, originals: dict[tuple[str, str, str], Original]) -> Iterator[Problem]:
    """Read the size and digest of every picture in use; yield those that are none."""
    for document in library.documents():
        for file, place in _pictures(document):
            key = (document.kind, document.id, file)
            if key in originals or file not in document.files or Path(file).suffix.lower() not in PICTURES:
                continue
            try:
                originals[key] = read_original(document.folder / file)
            except ValueError as error:
                yield Problem(place, str(error))


def _pictures(document: Document[Text]) -> Iterator[tuple[str, Place]]:
    """Yield the pictures a document names, in its front matter and its bodies."""
    record, source = document.facts, document.source
    if cover := getattr(record, "cover", None):
        yield cover.file, source.at("cover", "file")
    for index, picture in enumerate(getattr(record, "gallery", ())):
        yield picture.file, source.at("gallery", index, "file")
    for text in document.texts.values():
        for link in body_links(text.body):
            if link.picture:
                yield link.target, Place(text.path, text.body_line + link.line - 1, link.column)
