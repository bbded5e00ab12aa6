"""Texts: the fixed wording that a grant's pages show, and the names and numbers it is completed with."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import NamedTuple

from plugins.model.grant import Grant, Texts
from plugins.model.project import Project
from plugins.model.registry import Authorities, Funding, Mark, OfficialText, OfficialTexts, best
from plugins.model.words import Words
from plugins.problems import Place

from .rule_sets import agreed_on, is_due

At = Callable[..., Place]
Path = tuple[str | int, ...]

PLACEHOLDER = re.compile(r"\{(\w+)\}")
FORMS: Mapping[str, tuple[str, ...]] = {
    "authority": ("name",),
    "authority_gen": ("genitive",),
    "authority_short": ("short",),
    "authority_with_article": ("article", "name"),
    "authority_short_with_article": ("short_article", "short"),
}
"""Placeholder -> the fields of Authority that it is made of."""
KNOWN = ("statement", "grant_number", *FORMS)


class Fixed(NamedTuple):
    """A fixed text: where it stands, what an editor calls it, and its languages."""

    path: Path
    name: str
    texts: OfficialTexts
    agreed: bool = False
    """Whether it is as the grant agreement says, and the path one of the grant in the project's file."""


def registered_texts(record: Funding) -> Iterator[Fixed]:
    """Yield every fixed text of a funding programme."""
    yield Fixed(("name",), "the name", record.name)
    if record.fund:
        yield Fixed(("fund",), "the fund's name", record.fund)
    for name, texts in record.statements.items():
        yield Fixed(("statements", name), f"statement '{name}'", texts)
    for name, texts in record.disclaimers.items():
        yield Fixed(("disclaimers", name), f"disclaimer '{name}'", texts)
    for index, mark in enumerate(record.marks):
        if mark.words:
            yield Fixed(("marks", index, "words"), f"the text of mark '{mark.id}'", mark.words)


def used_texts(record: Funding, grant: Grant, project: Project) -> Iterator[Fixed]:
    """Yield the texts that readers of the project's pages see of a grant, each once."""
    yield Fixed(("name",), "the name", record.name)
    if record.fund:
        yield Fixed(("fund",), "the fund's name", record.fund)
    yield statement_of(record, grant)
    if disclaimer := disclaimer_of(record, grant):
        yield disclaimer
    for index, mark in enumerate(record.marks):
        words = words_of(mark, index, record, grant)
        if is_due(mark, agreed_on(project, grant)) and words.path[-1] in ("words", "emblem"):
            yield words


def statement_of(record: Funding, grant: Grant) -> Fixed:
    if grant.texts and grant.texts.statement:
        return _as_agreed(grant, "statement", grant.texts.statement)
    name = f"statement '{grant.statement}'"
    return Fixed(("statements", grant.statement), name, record.statements.get(grant.statement, {}))


def disclaimer_of(record: Funding, grant: Grant) -> Fixed | None:
    if grant.texts and grant.texts.disclaimer:
        return _as_agreed(grant, "disclaimer", grant.texts.disclaimer)
    if grant.disclaimer not in record.disclaimers:
        return None
    name = f"disclaimer '{grant.disclaimer}'"
    return Fixed(("disclaimers", grant.disclaimer), name, record.disclaimers[grant.disclaimer])


def words_of(mark: Mark, index: int, record: Funding, grant: Grant) -> Fixed:
    """Return the words in or beside a mark: as agreed, else as registered, else those of the statement."""
    if mark.kind == "eu-emblem" and grant.texts and grant.texts.emblem:
        return _as_agreed(grant, "emblem", grant.texts.emblem)
    if mark.words:
        return Fixed(("marks", index, "words"), f"the text of mark '{mark.id}'", mark.words)
    return statement_of(record, grant)


def _as_agreed(grant: Grant, name: str, texts: Texts) -> Fixed:
    source = grant.texts.source if grant.texts else ""
    official = {code: OfficialText(text=text, status="verified", source=source) for code, text in texts.items()}
    return Fixed(("texts", name), f"the agreed {name}", official, agreed=True)


def completed(text: Words, record: Funding, grant: Grant) -> Words:
    """Return the text with its placeholders filled; those that nothing is known for stay, and are problems."""
    values = _values(text.language, record, grant)
    if "{statement}" in text:
        statement = completed(best(statement_of(record, grant).texts, (text.language,)), record, grant)
        values["statement"] = " ".join(statement.split()).rstrip(".")
    filled = PLACEHOLDER.sub(lambda found: values.get(found[1], found[0]), text)
    return Words(filled, text.language)


def _values(language: str, record: Funding, grant: Grant) -> dict[str, str]:
    values = {"grant_number": grant.number} if grant.number else {}
    forms = authority_of(record, grant).get(language)
    for placeholder, fields in FORMS.items():
        parts: list[str | None] = [getattr(forms, field) for field in fields] if forms else []
        found = [part for part in parts if part is not None]
        if len(found) == len(fields):
            values[placeholder] = " ".join(found)
    return values


def authority_of(record: Funding, grant: Grant) -> Authorities:
    """Return the granting authority: the grant's own, else that of all grants of the programme."""
    return grant.authority or record.authority


def missing_forms(text: OfficialText, language: str, record: Funding, grant: Grant) -> list[str]:
    """Return the fields of the authority that a text asks for and nobody has written, in the order they are asked."""
    forms = authority_of(record, grant).get(language)
    wanted = [field for found in PLACEHOLDER.findall(text.text) for field in FORMS.get(found, ())]
    named = ["name", *wanted] if wanted else []
    return [field for field in dict.fromkeys(named) if forms is None or getattr(forms, field) is None]
