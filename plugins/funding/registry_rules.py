"""Registry rules: what the acts demand of a funding programme's marks and wording, whoever uses it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence

from plugins.model.registry import Funding, OfficialTexts
from plugins.problems import Place, Problem, Severity, suggest

from .rule_sets import fund_is_named, is_interreg
from .texts import KNOWN, PLACEHOLDER, At, Fixed, Path, registered_texts
from .union import ABBREVIATION, is_named, misspelt, name_of, names_union

LEGAL_ORDER = ("programme", "national-colours", "eu-emblem")

DOUBTS = {
    "verified-in-use": (Severity.NOTICE, "was read only in use; compare it with the official file"),
    "unverified": (Severity.WARNING, "is unverified; have the holder of the grant agreement confirm it"),
}


def registry_problems(record: Funding, at: At, today: dt.date) -> Iterator[Problem]:
    """Yield what is wrong with a funding programme itself."""
    yield from _strip(record, at)
    for fixed in registered_texts(record):
        if not fixed.texts:
            yield Problem(at(*fixed.path), f"{fixed.name} has no words in any language; write them in one", rule="F-01")
        yield from wording_problems(fixed.texts, fixed.path, at, today)
    for mark, path, texts in _words(record):
        for language, text in texts.items():
            place = at(*path, language, "text")
            yield from abbreviation_problems(text.text, language, place)
            if mark == "eu-emblem":
                yield from beside_emblem_problems(record, text.text, language, place)
    if record.funder != "union":
        yield from _foreign(record, at)


def wording_problems(texts: OfficialTexts, path: Path, at: At, today: dt.date) -> Iterator[Problem]:
    """Yield what is wrong with a text's spelling, its placeholders and its confirmation."""
    for language, text in texts.items():
        place = at(*path, language, "text")
        yield from spelling_problems(text.text, language, place)
        for name in PLACEHOLDER.findall(text.text):
            if name not in KNOWN:
                yield Problem(place, f"unknown placeholder '{name}'{suggest(name, KNOWN)}", rule="F-15")
        if text.confirmed and text.confirmed.on > today:
            message = f"the confirmation is of {text.confirmed.on}, a day to come; write the day of the comparison"
            yield Problem(at(*path, language, "confirmed", "on"), message, rule="F-17")


def spelling_problems(text: str, language: str, place: Place) -> Iterator[Problem]:
    """Yield a warning for each mention of the Union with a wrong capital or small letter (F-08b)."""
    for wrong in misspelt(text, language):
        message = f"'{wrong}' is misspelt; the Union is written '{name_of(language)}'"
        yield Problem(place, message, Severity.WARNING, "F-08b")


def abbreviation_problems(text: str, language: str, place: Place) -> Iterator[Problem]:
    """Yield an error for each abbreviation beside a mark (Implementing Regulation (EU) No 821/2014, Art. 4(4))."""
    for abbreviation in ABBREVIATION.findall(text):
        yield Problem(place, f"'{abbreviation}' is an abbreviation; write '{name_of(language)}' in full", rule="F-08")


def beside_emblem_problems(record: Funding, text: str, language: str, place: Place) -> Iterator[Problem]:
    """Yield what the words beside the emblem lack: the Union's name, the fund's (F-14), the term Interreg (F-16)."""
    words = " ".join(text.split())
    if not is_named(words, language):
        message = f"the words beside the emblem do not name the Union; write '{name_of(language)}' in full"
        yield Problem(place, message, rule="F-08")
    fund = (record.fund or {}).get(language)
    if fund and fund_is_named(record) and fund.text not in words:
        message = f"the words beside the emblem do not name the fund; add the line '{fund.text}'"
        yield Problem(place, message, rule="F-14")
    if is_interreg(record) and "Interreg" not in words.split():
        yield Problem(place, "the words beside the emblem lack the term 'Interreg'; add it", rule="F-16")


def _words(record: Funding) -> Iterator[tuple[str, Path, OfficialTexts]]:
    """Yield the kind of every mark with each of the texts that may stand beside it."""
    for index, mark in enumerate(record.marks):
        if mark.words:
            yield mark.kind, ("marks", index, "words"), mark.words
        else:
            yield from ((mark.kind, ("statements", name), texts) for name, texts in record.statements.items())


def _strip(record: Funding, at: At) -> Iterator[Problem]:
    """Yield what is wrong with the order of the marks (F-11, the Polish rules for strips)."""
    kinds = [mark.kind for mark in record.marks]
    if "national-colours" in kinds and kinds != sorted(kinds, key=LEGAL_ORDER.index):
        message = "the marks are out of order; put programmes first, then the colours, then the emblem"
        yield Problem(at("marks"), message, rule="F-11")


def _foreign(record: Funding, at: At) -> Iterator[Problem]:
    """Yield an error for every sign of the Union that a funder shows without being the Union."""
    allowed = "programme", *(["national-colours"] if record.funder == "poland" else [])
    for index, mark in enumerate(record.marks):
        if mark.kind not in allowed:
            message = f"mark '{mark.id}' is a sign of another funder; remove it, or write 'funder: union'"
            yield Problem(at("marks", index), message, rule="F-01")
    for fixed in registered_texts(record):
        for language, text in fixed.texts.items():
            if names_union(text.text):
                message = f"{fixed.name} names the Union, which does not pay; correct it, or write 'funder: union'"
                yield Problem(at(*fixed.path, language, "text"), message, rule="F-01")


def doubt_problems(fixed: Fixed, at: At, languages: Sequence[str]) -> Iterator[Problem]:
    """Yield a problem for each language without the text, and for those whose text nobody has compared (F-17)."""
    for language in languages:
        if language not in fixed.texts:
            message = f"{fixed.name} is missing in '{language}'; add it with its status and source"
            if fixed.agreed:
                message = f"{fixed.name} is missing in '{language}'; add it as the grant agreement says it"
            yield Problem(at(*fixed.path), message, Severity.WARNING, "F-01")
    for status, (severity, doubt) in DOUBTS.items():
        doubtful = [code for code in languages if code in fixed.texts and fixed.texts[code].doubtful]
        found = [code for code in doubtful if fixed.texts[code].status == status]
        if found:
            named = ", ".join(f"'{code}'" for code in found)
            yield Problem(at(*fixed.path, found[0], "status"), f"{fixed.name} in {named} {doubt}", severity, "F-17")
