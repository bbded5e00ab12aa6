"""Links: every link and picture of a body with its line, and what a link's target means."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

KINDS = {"news": "news", "project": "projects", "programme": "programmes", "page": "pages"}
"""Schemes of links inside the site, and the kind of document each names."""
LINK = re.compile(r"(!?)\[(?:[^\]\\]|\\.)*\]\(\s*<?([^)>\s]+)>?(?:\s+[\"'][^)]*)?\s*\)")
"""A link or picture without brackets in its words: enough for those who only want to pass over its address."""
OPENING = re.compile(r"(?<!\\)(!?)\[")
ADDRESS = re.compile(
    r"""\(\s*(?:<(?P<quoted>[^<>\n]*)>|(?P<bare>(?:[^\s()<>\\]|\\.|\([^\s()]*\))+))
        (?:\s+(?:"[^"]*"|'[^']*'))?\s*\)""",
    re.VERBOSE,
)
AUTOMATIC = re.compile(r"<([A-Za-z][A-Za-z0-9+.-]*://[^<>\n]*)>")
APART = re.compile(r"^ {0,3}\[(?!\^)[^\[\]\n]*\]:[ ]*\n?[ ]*(\S+)", re.MULTILINE)
FENCE = re.compile(r"^(?P<mark>```+|~~~+) *[\w#.+-]*\n.*?^(?P=mark) *$", re.MULTILINE | re.DOTALL)
CODE = re.compile(r"(?<![\\`])(?P<mark>`+)(?!`)[^\n]+?(?<!`)(?P=mark)(?!`)")

Fault = Literal["spaces", "apart"]


@dataclass(frozen=True, slots=True)
class BodyLink:
    """A link or picture as written in a body."""

    target: str
    picture: bool
    line: int
    """Counted from 1 within the body."""
    column: int
    fault: Fault | None = None
    """Why nobody can be sure what Markdown will make of it."""

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
    found = [*_in_brackets(text)]
    found += [(match.start(), match[1], False, None) for match in AUTOMATIC.finditer(text)]
    # An address apart from its words may serve links as well as pictures.
    found += [(match.start(), match[1].strip("<>"), False, "apart") for match in APART.finditer(text)]
    for position, target, picture, fault in sorted(found, key=lambda each: each[0]):
        line = text.count("\n", 0, position) + 1
        column = position - (text.rfind("\n", 0, position) + 1) + 1
        yield BodyLink(target, picture, line, column, fault)


def _in_brackets(text: str) -> Iterator[tuple[int, str, bool, Fault | None]]:
    """Yield [words](address) and ![words](file): position, target, whether a picture, and what is wrong."""
    for match in OPENING.finditer(text):
        end = _closing(text, match.end())
        if end is None or text[end : end + 1] != "(":
            continue
        address = ADDRESS.match(text, end)
        if address:
            target = (address["quoted"] or address["bare"] or "").strip()
        else:
            target = text[end + 1 :].split("\n", 1)[0].partition(")")[0].strip()
        yield match.start(), target, match[1] == "!", None if address and target else "spaces"


def _closing(text: str, start: int) -> int | None:
    """Return the position after the bracket that closes one opened before `start`; None across paragraphs."""
    depth = 1
    for position in range(start, len(text)):
        character = text[position]
        if character == "\n" and text[position + 1 : position + 2] in ("\n", ""):
            return None
        if text[position - 1] == "\\":
            continue
        depth += (character == "[") - (character == "]")
        if depth == 0:
            return position + 1
    return None
