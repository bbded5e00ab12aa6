"""Lists: which texts a list shows in a language, in which order, and how it falls into pages."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeVar

from plugins.model.library import Document, Library
from plugins.model.parts import Text
from plugins.model.post import Post
from plugins.model.programme import Programme
from plugins.model.project import Project

D = TypeVar("D", bound=Document[Any])
E = TypeVar("E")


@dataclass(frozen=True)
class Lists:
    """Posts grouped once a run, newest first. Every list holds every post, whatever languages it is written in."""

    library: Library

    @cached_property
    def posts(self) -> tuple[Document[Post], ...]:
        """All posts, newest first; of one day, in order of their ids."""
        posts = sorted(self.library.posts.values(), key=lambda post: post.id)
        return tuple(sorted(posts, key=lambda post: post.facts.date.instant(self.library.zone), reverse=True))

    @cached_property
    def by_category(self) -> Mapping[str, tuple[Document[Post], ...]]:
        return _grouped((post.facts.category, post) for post in self.posts)

    @cached_property
    def by_tag(self) -> Mapping[str, tuple[Document[Post], ...]]:
        return _grouped((tag, post) for post in self.posts for tag in post.facts.tags)

    @cached_property
    def by_year(self) -> Mapping[int, tuple[Document[Post], ...]]:
        return _grouped((post.facts.date.day.year, post) for post in self.posts)

    @cached_property
    def by_project(self) -> Mapping[str, tuple[Document[Post], ...]]:
        pairs = ((self.library.project_of(post.facts), post) for post in self.posts)
        return _grouped((project, post) for project, post in pairs if project is not None)

    @cached_property
    def by_programme(self) -> Mapping[str, tuple[Document[Post], ...]]:
        return _grouped((post.facts.event.partition("/")[0], post) for post in self.posts if post.facts.event)

    @cached_property
    def programmes_by_project(self) -> Mapping[str, tuple[Document[Programme], ...]]:
        return _grouped((programme.facts.project, programme) for programme in self.programmes)

    @cached_property
    def calling(self) -> tuple[Document[Text], ...]:
        """The programmes, projects and posts that have calls for applications."""
        return tuple(each for each in self.library.documents() if getattr(each.facts, "calls", ()))

    @cached_property
    def calling_by_project(self) -> Mapping[str, tuple[Document[Text], ...]]:
        pairs = ((self.library.belongs_to(each), each) for each in self.calling)
        return _grouped((project, each) for project, each in pairs if project is not None)

    @cached_property
    def projects(self) -> tuple[Document[Project], ...]:
        """All projects, the one that began last first."""
        projects = sorted(self.library.projects.values(), key=lambda project: project.id)
        return tuple(
            sorted(
                projects,
                key=lambda p: p.facts.period.first_day.isoformat() if p.facts.period else "",
                reverse=True,
            )
        )

    @cached_property
    def programmes(self) -> tuple[Document[Programme], ...]:
        """All programmes, the one with the latest session first."""
        programmes = sorted(self.library.programmes.values(), key=lambda programme: programme.id)
        return tuple(sorted(programmes, key=_last_session, reverse=True))


def pages_of(entries: Sequence[E], size: int) -> list[Sequence[E]]:
    """Cut a list into pages of at most `size`; an empty list has one empty page."""
    return [entries[start : start + size] for start in range(0, len(entries), size)] or [entries]


def _last_session(programme: Document[Programme]) -> str:
    return max((session.dates.last_day.isoformat() for session in programme.facts.sessions), default="")


def _grouped(pairs: Iterable[tuple[E, D]]) -> Mapping[E, tuple[D, ...]]:
    groups: dict[E, list[D]] = defaultdict(list)
    for key, document in pairs:
        groups[key].append(document)
    return {key: tuple(group) for key, group in groups.items()}
