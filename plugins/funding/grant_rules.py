"""Grant rules: what a project's grants need to be said of them, and whether their texts fit together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from plugins.model.grant import Grant
from plugins.model.project import Project
from plugins.model.registry import Funding
from plugins.model.words import Words
from plugins.problems import Place, Problem

from .registry_rules import abbreviation_problems, beside_emblem_problems, spelling_problems
from .texts import (
    PLACEHOLDER,
    At,
    Fixed,
    authority_of,
    completed,
    disclaimer_of,
    missing_forms,
    statement_of,
    used_texts,
    words_of,
)
from .union import share_of


class Granted(NamedTuple):
    """A grant with its funding programme, and where both are written."""

    project: Project
    position: int
    grant: Grant
    record: Funding
    project_at: At
    record_at: At

    def here(self, *path: str | int) -> Place:
        """Return a place within the grant, in the project's file."""
        return self.project_at("funding", self.position, *path)


def grant_problems(granted: Granted, languages: Sequence[str]) -> Iterator[Problem]:
    """Yield what is wrong with one grant of a project."""
    if granted.grant.statement not in granted.record.statements:
        return  # that is told by the check of references
    yield from _agreed(granted)
    fixed = list(used_texts(granted.record, granted.grant, granted.project))
    yield from _number(granted, fixed)
    yield from _authority(granted, fixed, languages)
    yield from _shares(granted, languages)


def _agreed(granted: Granted) -> Iterator[Problem]:
    """Yield what is wrong with the wording that the agreement fixes: the acts hold for it as well."""
    agreed = granted.grant.texts
    for name in ("statement", "disclaimer", "emblem"):
        for language, text in ((getattr(agreed, name) if agreed else None) or {}).items():
            yield from spelling_problems(text, language, granted.here("texts", name, language))
    for index, mark in enumerate(granted.record.marks):
        words = words_of(mark, index, granted.record, granted.grant)
        for language, official in words.texts.items() if words.agreed else ():
            place = granted.here(*words.path, language)
            yield from abbreviation_problems(official.text, language, place)
            if mark.kind == "eu-emblem":
                yield from beside_emblem_problems(granted.record, official.text, language, place)


def _number(granted: Granted, fixed: list[Fixed]) -> Iterator[Problem]:
    """Yield an error where a text names the number of the agreement and nobody has written it."""
    for each in fixed:
        asked = any("grant_number" in PLACEHOLDER.findall(text.text) for text in each.texts.values())
        if asked and granted.grant.number is None:
            message = f"{each.name} of {granted.grant.id} names the grant agreement; write its number as 'number: …'"
            yield Problem(granted.here(), message, rule="F-15")


def _authority(granted: Granted, fixed: list[Fixed], languages: Sequence[str]) -> Iterator[Problem]:
    """Yield an error for every form of the granting authority that a text needs and nobody has written (F-15)."""
    own = bool(granted.grant.authority)
    known = authority_of(granted.record, granted.grant)
    at = granted.here if own else granted.record_at
    for each in fixed:
        missing = {
            code: forms
            for code in languages
            if code in each.texts and (forms := missing_forms(each.texts[code], code, granted.record, granted.grant))
        }
        if missing and not known:
            wanted = ", ".join(f"{code}: {_fields(forms)}" for code, forms in missing.items())
            message = f"{each.name} of {granted.grant.id} names the granting authority; write 'authority: {{{wanted}}}'"
            yield Problem(granted.here(), message, rule="F-15")
            continue
        for code, forms in missing.items():
            message = f"{each.name} in '{code}' needs more of the granting authority; write '{code}: {_fields(forms)}'"
            yield Problem(at("authority", *([code] if code in known else [])), message, rule="F-15")


def _fields(forms: list[str]) -> str:
    return f"{{{', '.join(f'{form}: …' for form in forms)}}}"


def _shares(granted: Granted, languages: Sequence[str]) -> Iterator[Problem]:
    """Yield an error where the disclaimer begins 'Funded by' and the statement says 'Co-funded by', or the reverse."""
    statement = statement_of(granted.record, granted.grant)
    disclaimer = disclaimer_of(granted.record, granted.grant)
    if disclaimer is None:
        return
    differing: dict[tuple[str, str], list[str]] = {}
    for code in languages:
        if code in statement.texts and code in disclaimer.texts:
            whole = completed(Words(disclaimer.texts[code].text, code), granted.record, granted.grant)
            repeated, said = share_of(whole, code), share_of(statement.texts[code].text, code)
            if repeated and said and repeated != said:
                differing.setdefault((repeated, said), []).append(f"'{code}'")
    for (first, other), codes in differing.items():
        message = f"the disclaimer in {', '.join(codes)} says {first}, but the statement {other}; choose two that agree"
        yield Problem(granted.here("texts" if disclaimer.agreed else "disclaimer"), message, rule="F-15")
