"""Links: every link and picture of a body with its line, and what a link's target means."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

KINDS = {"news": "news", "project": "projects", "programme": "programmes", "page": "pages"}
"""Schemes of links inside the site, and the kind of document each names."""
LINK = re.compile(r"(!?)\[(?:[^\]\\]|\\.)*\]\(\s*<?([^)>\s]+)>?(?:\s+[\"'][^)]*)?\s*\)")
FENCE = re.compile(r"^(?P<mark>```+|~~~+).*?^(?P=mark)[ \t]*$", re.MULTILINE | re.DOTALL)
CODE = re.compile(r"`[^`\n]+`")


@dataclass(frozen=True, slots=True)
class BodyLink:
    """A link or picture as written in a body."""

    target: str
    picture: bool
    line: int
    """Counted from 1 within the body."""
    column: int

    @property
    def kind(self) -> str | None:
        """The kind of document a link inside the site names; None for every other link."""
        return KINDS.get(self.target.partition(":")[0])

    @property
    def document(self) -> tuple[str, str]:
        """The id of the document and the fragment or session after it."""
        name = self.target.partition(":")[2]
        id_, _, rest = name.replace("#", "/").partition("/")
        return id_, rest


def without_code(body: str) -> str:
    """Blank out code, keeping every line and column where it was."""

    def blank(match: re.Match[str]) -> str:
        return re.sub(r"[^\n]", " ", match.group())

    return CODE.sub(blank, FENCE.sub(blank, body))


def body_links(body: str) -> Iterator[BodyLink]:
    """Yield the links and pictures of a body in the order in which they stand."""
    text = without_code(body)
    for match in LINK.finditer(text):
        line = text.count("\n", 0, match.start()) + 1
        column = match.start() - (text.rfind("\n", 0, match.start()) + 1) + 1
        yield BodyLink(match[2], match[1] == "!", line, column)
