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
OPENING = re.compile(r"\\.|(!?)\[", re.DOTALL)
BRACKET = re.compile(r"\\.|\n[ \t]*\n|[\[\]]", re.DOTALL)
ADDRESS = re.compile(
    r"""\(\s*(?:<(?P<quoted>[^<>\n]*)>|(?P<bare>(?:[^\s()<>\\]|\\.|\([^\s()]*\))+))
        (?:\s+(?:"[^"]*"|'[^']*'))?\s*\)""",
    re.VERBOSE,
)
AUTOMATIC = re.compile(r"<([A-Za-z][A-Za-z0-9+.-]*://[^<>]*)>")
APART = re.compile(
    r"(?:^|(?<=>))[ \t>*+.:\d-]*(?:\[\^[^\]\n]*\]:[ \t>*+.\d-]*)*(?P<opening>\[)(?!\^)[^\[\]]*\]:\s*(?P<address>\S+)",
    re.MULTILINE,
)
FENCE = re.compile(r"^(?P<mark>```+|~~~+) *[\w#.+-]*\n.*?^(?P=mark) *$", re.MULTILINE | re.DOTALL)
CODE = re.compile(r"(?<!\\)(?P<mark>`+).+?(?<!`)(?P=mark)(?!`)")
PARAGRAPH = re.compile(r"(?:[^\n]*\S[^\n]*(?:\n|$))+")
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
    return PARAGRAPH.sub(_without_spans, FENCE.sub(_blank, body))


def _without_spans(paragraph: re.Match[str]) -> str:
    """Blank out code within lines, unless a mark is left over or HTML might part it: it may then be no code."""
    blanked = CODE.sub(_blank, paragraph.group())
    unsure = "`" in blanked or any(
        "<" in code.group() and "](" in code.group() for code in CODE.finditer(paragraph.group())
    )
    return paragraph.group() if unsure else blanked


def _blank(match: re.Match[str]) -> str:
    return re.sub(r"[^\n]", " ", match.group())


def body_links(body: str) -> Iterator[BodyLink]:
    """Yield the links and pictures of a body in the order in which they stand."""
    text = without_code(body)
    found = [*_in_brackets(text)]
    for match in AUTOMATIC.finditer(text):
        found.append((match.start(), match[1], False, "spaces" if re.search(r"[\s\[]", match[1]) else None))
    # An address apart from its words may serve links as well as pictures.
    for match in APART.finditer(text):
        found.append((match.start("opening"), match["address"].strip("<>"), False, "apart"))
    for position, target, picture, fault in sorted(found, key=lambda each: each[0]):
        line = text.count("\n", 0, position) + 1
        column = position - (text.rfind("\n", 0, position) + 1) + 1
        yield BodyLink(target, picture, line, column, fault)


def _in_brackets(text: str) -> Iterator[tuple[int, str, bool, Fault | None]]:
    """Yield [words](address) and ![words](file): position, target, whether a picture, and what is wrong."""
    for match in OPENING.finditer(text):
        end = _closing(text, match.end()) if match[1] is not None else None
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
    for match in BRACKET.finditer(text, start):
        if match.group().isspace():
            return None
        depth += (match.group() == "[") - (match.group() == "]")
        if depth == 0:
            return match.end()
    return None
