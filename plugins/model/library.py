"""Library: everything under content/, as typed records."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import Generic, TypeVar
from zoneinfo import ZoneInfo

from plugins.problems import Place

from .accessibility import Act
from .front_matter import Data, Key
from .page import Page
from .parts import Text
from .post import Post
from .programme import Programme, Session
from .project import Project
from .record import Record
from .registry import Funding, Label, Partner
from .site import Site

R = TypeVar("R", bound=Record)
T = TypeVar("T", bound=Text, covariant=True)


@dataclass(frozen=True, slots=True)
class Registered(Generic[R]):
    """A record of the registry with the folder its files lie in."""

    id: str
    record: R
    data: Data = field(repr=False, compare=False)
    folder: Path = Path()
    files: frozenset[str] = frozenset()

    def at(self, *path: Key) -> Place:
        return self.data.at(*path)


@dataclass(frozen=True, slots=True)
class Written(Generic[T]):
    """One text of a document: its record, complete with what it inherits, and its Markdown body."""

    language: str
    record: T
    body: str = field(repr=False)
    body_line: int
    """The line of the file in which the body begins."""
    path: str
    data: Data = field(repr=False, compare=False)

    def at(self, *path: Key) -> Place:
        return self.data.at(*path)


@dataclass(frozen=True, slots=True)
class Document(Generic[T]):
    """One folder of content: the original and its translations, with the files beside them."""

    id: str
    kind: str
    """The folder of content/ it lies in: news, programmes, projects or pages."""
    original: str
    """The language of the original."""
    texts: Mapping[str, Written[T]]
    folder: Path = Path()
    files: frozenset[str] = frozenset()

    @property
    def facts(self) -> T:
        """The original's record, which carries all facts."""
        return self.texts[self.original].record

    @property
    def source(self) -> Written[T]:
        return self.texts[self.original]

    def best(self, preference: Sequence[str]) -> Written[T]:
        """Return the text in the first language of the preference that has one."""
        for language in preference:
            if language in self.texts:
                return self.texts[language]
        return self.source


@dataclass(frozen=True)
class Library:
    """Everything the site is made of. Dictionaries are sorted by id."""

    site: Site
    categories: Mapping[str, Label]
    tags: Mapping[str, Label]
    partners: Mapping[str, Registered[Partner]]
    funding: Mapping[str, Registered[Funding]]
    acts: Mapping[str, Registered[Act]]
    """What countries ask of an accessibility statement, by the country's code in small letters."""
    posts: Mapping[str, Document[Post]]
    programmes: Mapping[str, Document[Programme]]
    projects: Mapping[str, Document[Project]]
    pages: Mapping[str, Document[Page]]
    broken: frozenset[tuple[str, str]] = frozenset()
    """(kind, id) of records that are there but cannot be read: not unknown, only wrong."""
    registry_data: Mapping[str, Data] = field(default_factory=dict, repr=False)
    """Places of site.yaml, categories.yaml and tags.yaml, by the file's stem."""

    @cached_property
    def funding_programmes(self) -> Mapping[str, Funding]:
        """The funding programmes without the places of what is written, by id."""
        return {id_: registered.record for id_, registered in self.funding.items()}

    @cached_property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.site.timezone)

    @cached_property
    def preferences(self) -> Mapping[str, tuple[str, ...]]:
        """For a reader of each language, all languages in the order in which they are offered."""
        return {
            language: (language, *(other for other in self.site.fallback if other != language))
            for language in self.site.languages
        }

    @cached_property
    def by_kind(self) -> Mapping[str, Mapping[str, Document[Text]]]:
        """All documents by their kind, then by their id."""
        return {"news": self.posts, "programmes": self.programmes, "projects": self.projects, "pages": self.pages}

    def documents(self) -> Iterator[Document[Text]]:
        for documents in self.by_kind.values():
            yield from documents.values()

    def session(self, event: str) -> tuple[Document[Programme], Session | None] | None:
        """Find what an 'event' names: a programme, or a session of one as programme/session."""
        name, _, session_id = event.partition("/")
        programme = self.programmes.get(name)
        if programme is None:
            return None
        if not session_id:
            return programme, None
        found = next((s for s in programme.facts.sessions if s.id == session_id), None)
        return (programme, found) if found else None

    def project_of(self, post: Post) -> str | None:
        """Return the id of a post's project: its own, or that of the programme it tells of."""
        if post.project is not None or post.event is None:
            return post.project
        found = self.session(post.event)
        return found[0].facts.project if found else None

    def belongs_to(self, document: Document[Text]) -> str | None:
        """Return the id of the project to which a document belongs; a project belongs to itself."""
        facts = document.facts
        if isinstance(facts, Post):
            return self.project_of(facts)
        if isinstance(facts, Programme):
            return facts.project
        return document.id if isinstance(facts, Project) else None

    def countries(self, project: str | None) -> tuple[str, ...]:
        """Return the countries of a project's partners, each once, in the partners' order."""
        found = self.projects.get(project or "")
        partners = [self.partners[each.id] for each in found.facts.members if each.id in self.partners] if found else []
        return tuple(dict.fromkeys(partner.record.country for partner in partners))

    def published(self, now: dt.datetime) -> Library:
        """Return the library without drafts and without posts of the future."""
        return replace(
            self,
            posts={
                id_: document
                for id_, document in _without_drafts(self.posts).items()
                if document.facts.date.instant(self.zone) <= now
            },
            programmes=_without_drafts(self.programmes),
            projects=_without_drafts(self.projects),
            pages=_without_drafts(self.pages),
        )


def _without_drafts(documents: Mapping[str, Document[T]]) -> dict[str, Document[T]]:
    """Drop draft translations, and whole documents whose original is a draft."""
    kept = {}
    for id_, document in documents.items():
        if document.facts.status == "draft":
            continue
        texts = {code: text for code, text in document.texts.items() if text.record.status == "published"}
        kept[id_] = document if len(texts) == len(document.texts) else replace(document, texts=texts)
    return kept
