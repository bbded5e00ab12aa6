"""Rules: what the acts demand of the funding registry, and how sure we are of the texts that projects use."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import NamedTuple

from plugins.model.project import Project
from plugins.model.registry import Funding, Mark, OfficialText, OfficialTexts
from plugins.problems import Place, Problem, Severity

from .statements import is_due
from .union import ABBREVIATION, is_named, misspelt, name_of

At = Callable[..., Place]
Path = tuple[str | int, ...]

LEGAL_ORDER = ("programme", "national-colours", "eu-emblem")
DOUBTS = {
    "verified-in-use": (Severity.NOTICE, "was read only in use; compare it with the official file"),
    "unverified": (Severity.WARNING, "is unverified; have the holder of the grant agreement confirm it"),
}


class Fixed(NamedTuple):
    """A fixed text of a funding programme: where it stands, what an editor calls it, and its languages."""

    path: Path
    name: str
    texts: OfficialTexts


def funding_problems(
    projects: Iterable[tuple[Project, At]],
    funding: Mapping[str, tuple[Funding, At]],
    languages: Sequence[str],
) -> Iterator[Problem]:
    """Yield what is wrong with the registry, then with what the projects use of it."""
    for record, at in funding.values():
        yield from _strip(record, at)
        for fixed in _fixed(record):
            yield from _spelling(fixed, at)
    used: dict[str, dict[Path, Fixed]] = {}
    for project, at in projects:
        programmes = [(grant, funding[grant.id][0]) for grant in project.funding if grant.id in funding]
        due = [mark for _, record in programmes for mark in record.marks if is_due(mark, project)]
        if programmes and all(mark.kind != "eu-emblem" for mark in due):
            message = f"no mark of {project.name} is the European emblem; add it to the funding programme"
            yield Problem(at("funding"), message, rule="F-01")
        for grant, record in programmes:
            read = _used(record, grant.statement, project)
            used.setdefault(grant.id, {}).update((fixed.path, fixed) for fixed in read)
    for id_, texts in used.items():
        record, at = funding[id_]
        for fixed in texts.values():
            yield from _doubts(fixed, at, languages)
        for index, mark in enumerate(record.marks):
            if ("marks", index, "words") in texts:
                yield from _file(mark, at("marks", index))


def _fixed(record: Funding) -> Iterator[Fixed]:
    yield Fixed(("name",), "the name", record.name)
    if record.fund:
        yield Fixed(("fund",), "the fund's name", record.fund)
    for name, texts in record.statements.items():
        yield Fixed(("statements", name), f"statement '{name}'", texts)
    if record.disclaimer:
        yield Fixed(("disclaimer",), "the disclaimer", record.disclaimer)
    for index, mark in enumerate(record.marks):
        yield Fixed(("marks", index, "words"), f"the text of mark '{mark.id}'", mark.words)


def _used(record: Funding, statement: str, project: Project) -> Iterator[Fixed]:
    """Yield the texts that readers of the project's pages see."""
    for fixed in _fixed(record):
        match fixed.path:
            case ("fund",):
                continue
            case ("statements", name) if name != statement:
                continue
            case ("marks", int(index), _) if not is_due(record.marks[index], project):
                continue
        yield fixed


def _doubts(fixed: Fixed, at: At, languages: Sequence[str]) -> Iterator[Problem]:
    """Yield a problem for each language without the text, and one for all whose text was not read in its source."""
    for language in languages:
        if language not in fixed.texts:
            message = f"{fixed.name} is missing in '{language}'; add it with its status and source"
            yield Problem(at(*fixed.path), message, Severity.WARNING, "F-01")
    for status, (severity, doubt) in DOUBTS.items():
        found = [
            language for language in languages if language in fixed.texts and fixed.texts[language].status == status
        ]
        if found:
            place = at(*fixed.path, found[0], "status")
            named = ", ".join(f"'{language}'" for language in found)
            yield Problem(place, f"{fixed.name} in {named} {doubt}", severity, "F-17")


def _file(mark: Mark, place: Place) -> Iterator[Problem]:
    if mark.file is None and mark.kind != "eu-emblem":
        shown = "plain colours and words stand" if mark.kind == "national-colours" else "its words stand"
        message = f"official file of mark '{mark.id}' still to be supplied; until then {shown} in its place"
        yield Problem(place, message, Severity.NOTICE, "F-11")


def _strip(record: Funding, at: At) -> Iterator[Problem]:
    """Yield what is wrong with the order of the marks, and with the words beside them."""
    kinds = [mark.kind for mark in record.marks]
    if "national-colours" in kinds and kinds != sorted(kinds, key=LEGAL_ORDER.index):
        message = "the marks are out of order; put programmes first, then the colours, then the emblem"
        yield Problem(at("marks"), message, rule="F-11")
    for index, mark in enumerate(record.marks):
        for language, text in mark.words.items():
            place = at("marks", index, "words", language, "text")
            for abbreviation in ABBREVIATION.findall(text.text):
                message = f"'{abbreviation}' is an abbreviation; write '{name_of(language)}' in full"
                yield Problem(place, message, rule="F-08")
            if mark.kind == "eu-emblem":
                yield from _beside_emblem(record, language, text, place)


def _beside_emblem(record: Funding, language: str, text: OfficialText, place: Place) -> Iterator[Problem]:
    words = " ".join(text.text.split())
    if not is_named(words, language):
        message = f"the words beside the emblem do not name the Union; write '{name_of(language)}' in full"
        yield Problem(place, message, rule="F-08")
    fund = (record.fund or {}).get(language)
    if fund and record.period.last_day.year <= 2020 and fund.text not in words:
        message = f"the words beside the emblem do not name the fund; add the line '{fund.text}'"
        yield Problem(place, message, rule="F-14")
    interreg = any("interreg" in name.text.casefold() for name in record.name.values())
    if interreg and not re.search(r"\bInterreg\b", words):
        yield Problem(place, "the words beside the emblem lack the term 'Interreg'; add it", rule="F-16")


def _spelling(fixed: Fixed, at: At) -> Iterator[Problem]:
    for language, text in fixed.texts.items():
        for wrong in misspelt(text.text, language):
            message = f"'{wrong}' is misspelt; the Union is written '{name_of(language)}'"
            yield Problem(at(*fixed.path, language, "text"), message, Severity.WARNING, "F-08b")
