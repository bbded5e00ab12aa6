"""Statement: the accessibility statement in one language, from the facts of site.yaml and the act of the country."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from plugins.accessibility import due_sections, has_own_words, level_of, national_act
from plugins.languages.typography import hard_spaces
from plugins.model.accessibility import Accessibility, Barrier
from plugins.model.library import Library
from plugins.model.words import Names, Words

PLACE = re.compile(r"\{(?P<name>\w+)\}|\[(?P<link>[^\]]+)\]")


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a sentence: plain, or one that has an id or leads somewhere."""

    kind: str
    """body, scope, site, law or authority; '' for plain words."""
    text: Words


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, or the lines of a list."""

    listed: bool
    lines: tuple[tuple[Piece, ...], ...]


@dataclass(frozen=True, slots=True)
class SectionView:
    id: str
    level: int
    """Of its heading: 2 or 3."""
    heading: Words


@dataclass(frozen=True, slots=True)
class BarrierView:
    what: Words
    instead: Words | None


@dataclass(frozen=True, slots=True)
class AppView:
    name: str
    web: str
    statement: str | None


@dataclass(frozen=True, slots=True)
class StatementView:
    """Everything the statement says, in the order of the act."""

    opening: tuple[Piece, ...]
    published: dt.date
    updated: dt.date
    prepared: dt.date
    reviewed: dt.date | None
    status: tuple[Piece, ...]
    sections: tuple[SectionView, ...]
    barriers: Mapping[str, tuple[BarrierView, ...]]
    """Section -> what is not accessible: non-compliance, exemptions, burden."""
    alternatives: bool
    """Whether what readers can use instead has a section of its own."""
    assessor: Words | None
    """Who assessed the site, when it was not the body itself."""
    assessed: Words | None
    """How it was done."""
    report: str | None
    shortcuts: tuple[tuple[str, Words], ...]
    contact: Words
    email: str
    phone: str
    procedure: tuple[Block, ...]
    more: Words | None
    """What the body adds to the procedure."""
    authority: Words | None
    """The authority to turn to; None where the procedure itself says it."""
    authority_web: str | None
    apps: tuple[AppView, ...]
    building: Words | None
    building_web: str | None
    interpreter: str | None
    communication: Words | None


def statement_view(library: Library, language: str) -> StatementView | None:
    """Return the statement; None while the registry holds no act."""
    law = national_act(library)
    if law is None:
        return None
    facts, preference = library.site.accessibility, library.preferences[language]
    best = _Best(preference)
    opening = law.best(preference, "opening")
    values = {
        "body": library.partners[library.site.contact.organisation].record.name.best(preference),
        "scope": law.best((opening.language, *preference), "scope"),
        "site": library.site.name.best(preference),
        "law": law.best(preference, "law"),
    }
    procedure = law.best(preference, "procedure")
    building, communication = facts.architecture, facts.communication
    return StatementView(
        opening=_pieces(opening, values),
        published=facts.published,
        updated=facts.updated,
        prepared=facts.prepared,
        reviewed=facts.reviewed,
        status=_pieces(law.best(preference, "statuses", facts.status), values),
        sections=tuple(
            SectionView(section, level_of(section, law), law.best(preference, "headings", section))
            for section in due_sections(law, facts, has_own_words(library, language))
        ),
        barriers=_barriers(facts, best),
        alternatives="alternatives" in law.sections,
        assessor=best(facts.assessment.by),
        assessed=best(facts.assessment.details),
        report=facts.assessment.report,
        shortcuts=tuple((each.keys, each.what.best(preference)) for each in facts.shortcuts),
        contact=facts.contact.best(preference),
        email=facts.email,
        phone=facts.phone,
        procedure=tuple(_blocks(procedure)),
        more=best(facts.procedure),
        authority=law.best(preference, "authority", "name") if law.authority and not procedure else None,
        authority_web=law.authority.web if law.authority else None,
        apps=tuple(AppView(app.name, app.web, app.statement) for app in facts.apps),
        building=best(building.text) if building else None,
        building_web=building.web if building else None,
        interpreter=communication.interpreter if communication else None,
        communication=best(communication.text) if communication else None,
    )


@dataclass(frozen=True, slots=True)
class _Best:
    """Chooses words for one reader."""

    preference: Sequence[str]

    def __call__(self, names: Names | None) -> Words | None:
        return _typeset(names.best(self.preference)) if names else None


def _barriers(facts: Accessibility, best: _Best) -> dict[str, tuple[BarrierView, ...]]:
    def views(barriers: Sequence[Barrier]) -> tuple[BarrierView, ...]:
        return tuple(BarrierView(_typeset(each.what.best(best.preference)), best(each.instead)) for each in barriers)

    named = {"non-compliance": facts.non_conformities, "exemptions": facts.exemptions, "burden": facts.burden}
    return {section: views(barriers) for section, barriers in named.items()}


def _typeset(words: Words) -> Words:
    return Words(hard_spaces(words, words.language), words.language)


def _pieces(words: Words, values: Mapping[str, Words]) -> tuple[Piece, ...]:
    """Cut a text at its {names} and [links]."""
    text, pieces, done = _typeset(words), [], 0
    for found in PLACE.finditer(text):
        pieces.append(Piece("", Words(text[done : found.start()], text.language)))
        if found["link"]:
            pieces.append(Piece("authority", Words(found["link"], text.language)))
        else:
            pieces.append(Piece(found["name"], values[found["name"]]))
        done = found.end()
    pieces.append(Piece("", Words(text[done:], text.language)))
    return tuple(piece for piece in pieces if piece.text)


def _blocks(text: Words) -> Iterator[Block]:
    """Yield every line as a paragraph, and lines that begin with a hyphen together as a list."""
    for listed, lines in groupby(text.splitlines(), key=lambda line: line.startswith("- ")):
        words = [_pieces(Words(line.removeprefix("- "), text.language), {}) for line in lines]
        if listed:
            yield Block(True, tuple(words))
        else:
            yield from (Block(False, (line,)) for line in words if line)
