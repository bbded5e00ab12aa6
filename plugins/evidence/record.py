"""Record: what is known of a release beside its pages, written when it is published, read when a report is made."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, ValidationError

from plugins.funding.statements import Acknowledgement
from plugins.model.dates import Span
from plugins.model.grant import Amount, Grant, StateBudget
from plugins.model.project import Role
from plugins.model.registry import Funding, OfficialText
from plugins.model.words import Names, Words
from plugins.model.written import Written

WORDS = {"language", "text"}
"""The keys of words that know their language."""


class UnreadableError(ValueError):
    """The record was written by another version of the software, or by nobody."""


class Kept(BaseModel):
    """A part of the record; unknown fields are those of a later version, and nobody here would miss them."""

    model_config = ConfigDict(frozen=True, extra="ignore", hide_input_in_errors=True)


class ContentVersion(Kept):
    """Where the content came from."""

    commit: str
    """The full name of the commit in git."""
    clean: bool
    """Whether the content was as that commit has it."""


class SiteFacts(Kept):
    """As much of the site as reports need."""

    languages: tuple[str, ...]
    fallback: tuple[str, ...]
    timezone: str
    publisher: Names
    """The partner behind the site."""


class PartnerFacts(Kept):
    """A partner in a project."""

    id: str
    role: Role
    country: str
    names: Names


class UsedText(Kept):
    """An official text that readers of a project's pages see, in one language."""

    funding: str
    """The funding programme; empty for the site's own sentence."""
    path: tuple[str | int, ...]
    """Where it stands in its file, such as statements, default."""
    language: str
    official: OfficialText
    place: str
    """The file with its line and column."""
    agreed: bool = False
    """Whether the grant agreement fixes it."""


class ProjectFacts(Kept):
    """A project as its pages described it."""

    name: str
    titles: Names
    full_names: Names | None = None
    period: Span | None = None
    amount: Amount | None = None
    state_budget: StateBudget | None = None
    partners: tuple[PartnerFacts, ...]
    funding: tuple[Grant, ...] = ()
    texts: tuple[UsedText, ...] = ()


class PageFacts(Kept):
    """A page: what made it, and what it owed."""

    template: str
    language: str
    projects: tuple[str, ...] = ()
    owed: int
    """Its place in the list of duties."""


class Notice(Kept):
    """A problem that did not keep the release from being published."""

    place: str
    message: str
    severity: Literal["warning", "notice"]
    rule: str
    projects: tuple[str, ...]


class Facts(Kept):
    """What is true of a release whenever it was built."""

    site_url: str
    site: SiteFacts
    funding: dict[str, Funding]
    projects: dict[str, ProjectFacts]
    duties: tuple[tuple[Acknowledgement, ...], ...]
    """Every set of acknowledgements that some page owed, once."""
    pages: dict[str, PageFacts]


class Evidence(Kept):
    """The whole record."""

    version: Literal[1] = 1
    built: dt.datetime
    """The build's clock."""
    content: ContentVersion | None = None
    looked: tuple[str, ...] | None = None
    """The pages that a browser was shown before they were published; None where there was no browser."""
    facts: Facts
    notices: tuple[Notice, ...] = ()


def to_json(evidence: Evidence) -> bytes:
    """Return the record as it is kept, the same bytes for the same facts."""
    return json.dumps(_plain(evidence), ensure_ascii=False, indent=1, sort_keys=True).encode() + b"\n"


def from_json(raw: bytes) -> Evidence:
    """Read a record; raise UnreadableError if that cannot be done."""
    try:
        # Fields of the registry that were given up since are ignored: an old record must stay readable.
        return Evidence.model_validate(json.loads(raw, object_hook=_with_words), extra="ignore")
    except (ValidationError, ValueError, TypeError) as error:
        raise UnreadableError(str(error)) from error


def same_facts(one: Evidence, other: Evidence) -> bool:
    """Say whether two records differ in nothing but when they were made and what was noticed that day."""
    return bool(_plain(one.facts) == _plain(other.facts))


def _plain(value: Any) -> Any:
    """Return a value as JSON has it, words with their language."""
    if isinstance(value, Words):
        return {"language": value.language, "text": str(value)}
    if isinstance(value, Written | dt.date):
        return value.isoformat() if isinstance(value, dt.date) else str(value)
    if isinstance(value, BaseModel):
        found = {name: getattr(value, name) for name in type(value).model_fields}
        return _plain({name: part for name, part in found.items() if part is not None})
    if is_dataclass(value):
        return _plain({each.name: getattr(value, each.name) for each in fields(value)})
    if isinstance(value, Mapping):
        return {str(key): _plain(part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(part) for part in value]
    return value if value is None or isinstance(value, str | bool | int) else str(value)


def _with_words(value: dict[str, Any]) -> Any:
    return Words(value["text"], value["language"]) if value.keys() == WORDS else value
