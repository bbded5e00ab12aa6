"""Statements: what a page says of its project's funding, ready for the template."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from plugins.model.grant import Grant
from plugins.model.project import Project
from plugins.model.registry import Funding, Mark, OfficialTexts, best
from plugins.model.words import Words

from .emblem import COLOURS_ADDRESS, EMBLEM_ADDRESS, SHOWN, Size
from .rule_sets import RuleSet, is_due, rule_set
from .texts import completed, disclaimer_of, statement_of, words_of

DRAWN = {"eu-emblem": EMBLEM_ADDRESS, "national-colours": COLOURS_ADDRESS}

Address = Callable[[str, str], str]
"""From a funding programme and a file in its folder to the file's address."""


@dataclass(frozen=True, slots=True)
class MarkView:
    """One mark of the strip."""

    id: str
    kind: str
    """eu-emblem, national-colours or programme."""
    file: str | None
    """Address of the picture; None where only the words stand."""
    lines: tuple[Words, ...]
    """The words to print beside the picture or in its place; none when the official file carries them."""
    alt: Words
    """The same words in one line; the picture's text alternative where no lines are printed."""

    @property
    def size(self) -> Size | None:
        """How large a drawn mark is shown; official files bring their own ratio."""
        return SHOWN[self.kind] if self.file in DRAWN.values() else None


@dataclass(frozen=True, slots=True)
class Acknowledgement:
    """What a page owes to one funding programme."""

    funding: str
    """The funding programme's id."""
    project: str
    """The name of the project it pays for; of several, on pages that show more than one."""
    marks: tuple[MarkView, ...]
    """In their legal order, left to right; without those that an acknowledgement before this one shows."""
    statement: Words
    disclaimer: Words | None
    web: str | None
    rules: RuleSet | None = None
    """Which rules hold for it, and how severe they are."""
    stated: bool = True
    """Whether the statement is a sentence of its own; False where the words of a mark, a disclaimer or an
    acknowledgement before this one say it already."""
    cited: str | None = None
    """The place in the grant agreement that fixes its wording."""

    @property
    def rows(self) -> tuple[tuple[MarkView, ...], ...]:
        """The marks in rows as the funding programme allows."""
        most = (self.rules and self.rules.max_per_row) or max(1, len(self.marks))
        return tuple(self.marks[at : at + most] for at in range(0, len(self.marks), most))

    @property
    def in_band(self) -> tuple[MarkView, ...]:
        """The marks for the first screen: the emblem, or the first mark of a funder that has none."""
        emblems = tuple(mark for mark in self.marks if mark.kind == "eu-emblem")
        return emblems or (self.marks[:1] if self.rules and not self.rules.union else ())

    @property
    def empty(self) -> bool:
        """Whether acknowledgements before this one show all of it."""
        return not (self.marks or self.stated or self.disclaimer)


def file_address(funding: str, file: str) -> str:
    """Return where a mark's official file lies in the output."""
    return f"/static/funding/{funding}/{file}"


def acknowledgements(
    project: Project,
    funding: Mapping[str, Funding],
    language: str,
    preference: Sequence[str],
    address: Address = file_address,
    today: dt.date | None = None,
) -> tuple[Acknowledgement, ...]:
    """Return the project's acknowledgements in the order of its grants, every mark once.

    A grant whose acknowledgement was dropped on this day or before is left out.
    """
    languages = (language, *preference)
    kept = [each for each in project.funding if not (today and each.dropped and each.dropped <= today)]
    return merged(_acknowledgement(project, grant, funding[grant.id], languages, address) for grant in kept)


def _acknowledgement(
    project: Project, grant: Grant, record: Funding, languages: Sequence[str], address: Address
) -> Acknowledgement:
    def shown(texts: OfficialTexts) -> Words:
        return completed(best(texts, languages), record, grant)

    rules = rule_set(record, project, grant)
    disclaimer = disclaimer_of(record, grant)
    return Acknowledgement(
        funding=grant.id,
        project=project.name,
        marks=tuple(
            _mark_view(mark, shown(words_of(mark, index, record, grant).texts), grant.id, address)
            for index, mark in enumerate(record.marks)
            if is_due(mark, rules.agreed)
        ),
        statement=_one_line(shown(statement_of(record, grant).texts)),
        disclaimer=_one_line(shown(disclaimer.texts)) if disclaimer else None,
        web=record.web,
        rules=rules,
        cited=grant.texts.source if grant.texts else None,
    )


def for_site(
    views: Iterable[Acknowledgement], sentence: OfficialTexts, languages: Sequence[str]
) -> tuple[Acknowledgement, ...]:
    """Join the acknowledgements of all projects, with the institution's own sentence for their statements."""
    if sentence:
        said = _one_line(best(sentence, languages))
        views = [replace(view, statement=said) for view in views]
    return merged(views)


def merged(views: Iterable[Acknowledgement]) -> tuple[Acknowledgement, ...]:
    """Join acknowledgements for one page: all statements, marks and disclaimers stay, none is repeated."""
    groups: dict[tuple[str, str], list[Acknowledgement]] = {}
    for view in views:
        groups.setdefault((view.funding, view.statement), []).append(view)
    shown: set[str] = set()
    printed: list[str] = []
    kept = []
    for group in groups.values():
        fullest = max(group, key=lambda view: len(view.marks))
        marks = tuple(mark for mark in fullest.marks if f"{mark.kind} {mark.alt}" not in shown)
        disclaimer = None if fullest.disclaimer in printed else fullest.disclaimer
        shown.update(f"{mark.kind} {mark.alt}" for mark in marks)
        printed += [mark.alt for mark in marks if mark.lines] + ([disclaimer] if disclaimer else [])
        stated = not any(fullest.statement in text for text in printed)
        printed.append(fullest.statement)
        projects = ", ".join(dict.fromkeys(view.project for view in group))
        kept.append(replace(fullest, project=projects, marks=marks, disclaimer=disclaimer, stated=stated))
    return tuple(kept)


def _mark_view(mark: Mark, words: Words, funding: str, address: Address) -> MarkView:
    lines = () if mark.file else tuple(Words(line.strip(), words.language) for line in words.splitlines())
    file = address(funding, mark.file) if mark.file else DRAWN.get(mark.kind)
    return MarkView(mark.id, mark.kind, file, lines, _one_line(words))


def _one_line(text: Words) -> Words:
    return Words(" ".join(text.split()), text.language)
