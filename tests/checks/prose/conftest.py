"""Parts for the tests of prose: one post in one language, and what is said of it."""

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest

from plugins.checks.prose import prose_problems

NOW = dt.datetime(2026, 11, 20, 12, tzinfo=dt.UTC)
FIRST_LINE = 9
"""The line of the file in which the body begins."""


@pytest.fixture
def said(library: Callable, tmp_path: Path) -> Callable[..., list[str]]:  # type: ignore[type-arg]
    """Check a post; return 'line:column: message' of each warning. `more` is further front matter, in its line 7."""

    def check(
        body: str = "",
        language: str = "pl",
        *,
        title: str = "Nowy wpis",
        summary: str = "Krótko.",
        more: str = "tags: []",
        now: dt.datetime = NOW,
        files: dict[str, str] | None = None,
    ) -> list[str]:
        front = f"title: {title}\nsummary: {summary}\ndate: 2021-02-12\ncategory: news\nproject: synergia\n{more}"
        path = f"news/2021-02-post/index.{language}.md"
        loaded = library({path: f"---\n{front}\n---\n{body}", **(files or {})}, five=True)
        found = sorted(prose_problems(loaded, now))
        assert all(";" in problem.message and problem.rule and problem.severity.name == "WARNING" for problem in found)
        return [f"{problem.place.line}:{problem.place.column}: {problem.message}" for problem in found]

    return check
