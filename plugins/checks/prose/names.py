"""Names: projects, funding programmes and partners, spelled as in the registry and named where they belong."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from plugins.model.library import Library
from plugins.model.post import Post
from plugins.model.programme import Programme
from plugins.problems import Problem

from .passages import Passage

WORD = re.compile(r"[\w+]+(?:[-'’][\w+]+)*")
OPENINGS = ("", "(", "[", "„", "“", "‘", '"')
"""What may be stuck to the first word of a name."""
SHORTEST = 4
"""Letters of an acronym that stands for itself; shorter ones mean too many things."""


@dataclass(frozen=True, slots=True)
class FullName:
    """A partner's full name in one language."""

    partner: str
    language: str
    name: str


class Registry:
    """The names of one library, as the checks look for them."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.spelled: dict[str, str] = {}
        """A name of one word in small letters -> the name."""
        self.short: dict[str, dict[str, str]] = defaultdict(dict)
        """Language -> short name -> partner."""
        self.joined: dict[str, str] = defaultdict(str)
        """Language -> the full names of all partners, one a line."""
        self.by_first: dict[str, list[FullName]] = defaultdict(list)
        """First word -> the partners' full names that begin with it, in every language."""
        self.words: set[str] = set()
        """Every word of the registry, which no rule of spelling may touch."""
        self.plus = sorted(self._plus())
        for id_, partner in library.partners.items():
            for code, name in partner.record.name.items():
                for opening in OPENINGS:
                    self.by_first[opening + WORD.findall(name)[0]].append(FullName(id_, code, name))
                self.words.update(WORD.findall(name))
                self.joined[code] += f"{name}\n"
            for code, short in partner.record.short.items():
                self._spell(short)
                if len(short) >= SHORTEST or not (short.isupper() or short.islower()):
                    self.short[code][short] = id_
        for project in library.projects.values():
            self._spell(project.facts.name)
        for plus in self.plus:
            self._spell(plus)

    def _plus(self) -> set[str]:
        """Return the names of funding programmes that end in a plus, such as Erasmus+."""
        names = (name.text for each in self.library.funding.values() for name in each.record.name.values())
        return {word for name in names for word in name.split() if word.endswith("+")}

    def _spell(self, name: str) -> None:
        self.words.update(WORD.findall(name))
        if len(name) > SHORTEST and not re.search(r"\s", name) and not name.islower():
            self.spelled[name.lower()] = name

    def misspelt(self, word: str) -> str | None:
        """Return the right spelling of a word that is a name in other letters; common words are in small ones."""
        name = self.spelled.get(word.lower())
        return name if name is not None and name != word and (not word.islower() or "+" in word) else None


def name_problems(passage: Passage, registry: Registry, words: frozenset[str]) -> Iterator[Problem]:
    """Yield names parted or joined otherwise, and full names of partners; `words` are those of the passage."""
    for name in registry.plus:
        for form in (f"{name[:-1]} +".lower(), f"{name[:-1]} plus".lower()):
            if form in passage.lowered:
                for position in passage.find(form, lowered=True):
                    yield _spelling(passage, position, passage.words[position : position + len(form)], name)
    if passage.project is not None:
        project = registry.library.projects.get(passage.project)
        yield from _parted(passage, project.facts.name) if project else ()
    named = {full for first in registry.by_first.keys() & words for full in registry.by_first[first]}
    for full in sorted(named, key=lambda full: (full.partner, full.language)):
        if full.name in passage.words:
            yield from _full_name(passage, registry, full)


def _parted(passage: Passage, name: str) -> Iterator[Problem]:
    """Yield COACH-TECH written as Coach Tech or CoachTech."""
    if "-" in name:
        for form in (name.replace("-", " ").lower(), name.replace("-", "").lower()):
            for position in passage.find(form, lowered=True) if form in passage.lowered else ():
                written = passage.words[position : position + len(form)]
                if not written.islower():
                    yield _spelling(passage, position, written, name)


def _spelling(passage: Passage, position: int, written: str, name: str) -> Problem:
    return passage.warn(position, f"'{written}' is spelled '{name}' in the registry; write it so", "spelling")


def _full_name(passage: Passage, registry: Registry, full: FullName) -> Iterator[Problem]:
    """Yield a partner that is not the project's, or one that the same text calls by two names."""
    names: Mapping[str, str] = registry.library.partners[full.partner].record.name
    own = names.get(passage.language, full.name)
    for position in passage.find(full.name):
        yield from foreign_partner(passage, registry, position, full.name, full.partner)
        other = _inflected(own).search(passage.words) if full.name not in own else None
        # In one line, one name explains the other.
        if other and "\n" in passage.words[min(position, other.start()) : max(position, other.start())]:
            message = f"'{full.name}' is '{own}' elsewhere in the text; write the registry's name in both places"
            yield passage.warn(position, message, "spelling")


@cache
def _inflected(name: str) -> re.Pattern[str]:
    """Return the pattern of a name whose words may end otherwise."""
    words = WORD.findall(name)[:5]
    return re.compile(r"\W+".join(rf"{re.escape(word[: max(4, len(word) - 3)])}\w*" for word in words))


def foreign_partner(
    passage: Passage, registry: Registry, position: int, written: str, partner: str
) -> Iterator[Problem]:
    """Yield a partner named in a text of a project it does not belong to; the publisher may be named anywhere."""
    library = registry.library
    project = library.projects.get(passage.project or "")
    if project is None or partner == library.site.contact.organisation:
        return
    known = {each.id for each in project.facts.partners} | set(_taking_part(passage, library))
    if partner not in known:
        message = f"'{written}' is no partner of project '{project.id}'; add '{partner}' to its partners if it is one"
        yield passage.warn(position, message, "partner")


def _taking_part(passage: Passage, library: Library) -> Iterator[str]:
    """Yield the organisations of the sessions that a text is about."""
    facts = passage.document.facts
    sessions = facts.sessions if isinstance(facts, Programme) else ()
    if isinstance(facts, Post) and facts.event and (found := library.session(facts.event)):
        sessions = (found[1],) if found[1] else found[0].facts.sessions
    for session in sessions:
        yield from session.organisations
