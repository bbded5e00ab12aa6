"""Lines: empty bullets, lists whose levels were lost, titles printed twice, headings of nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import zip_longest

from plugins.markup.tidy import list_lines
from plugins.problems import Problem

from .passages import Passage
from .phrases import GALLERY

SPACES = "[ \t\u00a0\u202f]*"
SUSPECT = re.compile(rf"^{SPACES}(?:[-*+•◦▪‣●○■∙–—]|[0-9]{{1,3}}\.)(?:[^\n]*:)?{SPACES}$", re.MULTILINE)
"""A list item that is empty or ends in a colon."""
HEADING = re.compile(r"^(#{1,6})[ \t]+(\S.*)$", re.MULTILINE)
WORDS = re.compile(r"\w+")


def line_problems(passage: Passage) -> Iterator[Problem]:
    body = passage.words[passage.body :]
    yield from _title(passage, body)
    if SUSPECT.search(body):
        yield from _lists(passage, body)
    if "#" in body:
        yield from _headings(passage, body)
    yield from _bare_gallery(passage, body)


def _title(passage: Passage, body: str) -> Iterator[Problem]:
    start = len(body) - len(body.lstrip())
    first = body[start:].partition("\n")[0]
    title = passage.text.record.title
    if len(first) < len(title) + 20 and _same(first, title):
        message = "the text begins with its own title; remove the line, the page prints the title above it"
        yield passage.warn(passage.body + start, message, "title-twice")


def _same(one: str, other: str) -> bool:
    return WORDS.findall(one.casefold()) == WORDS.findall(other.casefold())


def _lists(passage: Passage, body: str) -> Iterator[Problem]:
    found = list_lines(passage.text.body)
    starts = [0, *(match.end() for match in re.finditer("\n", body))]
    lines = body.split("\n")
    for line, following in zip_longest(found, found[1:]):
        position = passage.body + starts[line.number]
        if not line.text:
            message = "an empty bullet; write the item's words behind it, in the same line"
            yield passage.warn(position, message, "empty-bullet")
        elif line.text.endswith(":") and following is not None and following.level <= line.level:
            between = lines[line.number + 1 : following.number]
            if following.level == line.level and all(not each.strip() or each[0] in " \t" for each in between):
                message = "a list item ends in a colon; indent the items that belong under it by four spaces"
                yield passage.warn(position, message, "lost-level")


def _headings(passage: Passage, body: str) -> Iterator[Problem]:
    """Yield headings that nothing stands under, neither words nor a heading of a lower level."""
    found = list(HEADING.finditer(body))
    for heading, following in zip_longest(found, found[1:]):
        under = body[heading.end() : following.start() if following else len(body)]
        deeper = following is not None and len(following[1]) > len(heading[1])
        if not under.strip() and not deeper:
            message = f"nothing stands under the heading '{heading[2]}'; write what it promises or remove it"
            yield passage.warn(passage.body + heading.start(), message, "empty-heading")


def _bare_gallery(passage: Passage, body: str) -> Iterator[Problem]:
    """Yield a last line that announces pictures, as copies of web pages have."""
    last = body.rstrip()
    line = last[last.rfind("\n") + 1 :]
    if len(line) < 40 and line.lower().startswith(GALLERY.get(passage.language, ())) and line[-1:].isalpha():
        message = f"'{line}' announces pictures that do not follow; remove the line"
        yield passage.warn(passage.body + len(last) - len(line), message, "empty-heading")
