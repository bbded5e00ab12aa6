"""Statements: what a page says of its project's funding, ready for the template."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from plugins.model.project import Project
from plugins.model.registry import Funding, Mark, OfficialTexts
from plugins.model.words import Words

from .emblem import COLOURS_ADDRESS, EMBLEM_ADDRESS, SHOWN, Size

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
    max_per_row: int | None = None
    """How many marks may stand in one row; as many as there are when left out."""

    @property
    def rows(self) -> tuple[tuple[MarkView, ...], ...]:
        """The marks in rows as the funding programme allows."""
        most = self.max_per_row or max(1, len(self.marks))
        return tuple(self.marks[at : at + most] for at in range(0, len(self.marks), most))


def file_address(funding: str, file: str) -> str:
    """Return where a mark's official file lies in the output."""
    return f"/static/funding/{funding}/{file}"


def acknowledgements(
    project: Project,
    funding: Mapping[str, Funding],
    language: str,
    preference: Sequence[str],
    address: Address = file_address,
) -> tuple[Acknowledgement, ...]:
    """Return the project's acknowledgements in the order of its grants, every mark once."""
    languages = (language, *preference)
    views = []
    for grant in project.funding:
        programme = funding[grant.id]
        marks = [mark for mark in programme.marks if is_due(mark, project)]
        disclaimer = programme.disclaimer
        views.append(
            Acknowledgement(
                funding=grant.id,
                project=project.name,
                marks=tuple(_mark_view(mark, grant.id, languages, address) for mark in marks),
                statement=_one_line(programme.statements[grant.statement], languages),
                disclaimer=_one_line(disclaimer, languages) if disclaimer else None,
                web=programme.web,
                max_per_row=programme.max_per_row,
            )
        )
    return merged(views)


def merged(views: Iterable[Acknowledgement]) -> tuple[Acknowledgement, ...]:
    """Join acknowledgements for one page: all statements, marks and disclaimers stay, none is repeated."""
    groups: dict[tuple[str, str], list[Acknowledgement]] = {}
    for view in views:
        groups.setdefault((view.funding, view.statement), []).append(view)
    shown: set[str | None] = {None}
    kept = []
    for group in groups.values():
        fullest = max(group, key=lambda view: len(view.marks))
        marks = tuple(mark for mark in fullest.marks if f"{mark.kind} {mark.alt}" not in shown)
        disclaimer = None if fullest.disclaimer in shown else fullest.disclaimer
        shown.update(f"{mark.kind} {mark.alt}" for mark in marks)
        shown.add(disclaimer)
        projects = ", ".join(dict.fromkeys(view.project for view in group))
        kept.append(replace(fullest, project=projects, marks=marks, disclaimer=disclaimer))
    return tuple(kept)


def is_due(mark: Mark, project: Project) -> bool:
    """Say whether the mark was prescribed when the project began; it was if nobody knows when that was."""
    return mark.agreements_from is None or mark.agreements_from.first_day <= _agreed(project)


def _agreed(project: Project) -> dt.date:
    """Return the first day of the project, the best there is for the day its agreement was signed."""
    return project.period.first_day if project.period else dt.date.max


def _mark_view(mark: Mark, funding: str, languages: Sequence[str], address: Address) -> MarkView:
    text = best(mark.words, languages)
    lines = () if mark.file else tuple(Words(line.strip(), text.language) for line in text.splitlines())
    file = address(funding, mark.file) if mark.file else DRAWN.get(mark.kind)
    return MarkView(mark.id, mark.kind, file, lines, _one_line(mark.words, languages))


def _one_line(texts: OfficialTexts, languages: Sequence[str]) -> Words:
    text = best(texts, languages)
    return Words(" ".join(text.split()), text.language)


def best(texts: OfficialTexts, languages: Sequence[str]) -> Words:
    """Return the text in the first of the languages that has one, lines kept."""
    language = next((code for code in languages if code in texts), next(iter(texts)))
    return Words(texts[language].text.strip(), language)
