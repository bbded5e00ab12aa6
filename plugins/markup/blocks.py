"""Blocks: lines of a body that stand for something of the site, as '::: schedule synergia-1/session-5'."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from plugins.model.library import Written
from plugins.model.parts import Text
from plugins.problems import Place

from .links import without_code

SCHEDULE = "schedule"
NAMES = frozenset({SCHEDULE})
EXAMPLE = "::: schedule programme/session"
LINE = re.compile(r" {0,3}:::(?!:) *(?P<name>[^\s:]*) *(?P<target>[^\n]*?) *")
BEGUN = re.compile(r":{3,}|^[ \t]*(?:/{3,}|::(?!:)|:[ \t]*(?=schedule\b))", re.MULTILINE)
"""A block, and what somebody writes who has another site's blocks in mind, or slips."""


@dataclass(frozen=True, slots=True)
class Block:
    """A block as written in a body."""

    name: str
    target: str
    """The programme, or the session as programme/session."""
    line: int
    """Counted from 1 within the body."""
    name_column: int
    target_column: int

    @property
    def event(self) -> tuple[str, str]:
        """The id of the programme, and that of the session or ''."""
        programme, _, session = self.target.partition("/")
        return programme, session

    def place(self, text: Written[Text], column: int) -> Place:
        return Place(text.path, text.body_line + self.line - 1, column)


@dataclass(frozen=True, slots=True)
class NoBlock:
    """What looks like the beginning of a block and is none."""

    mark: str
    line: int
    column: int

    def place(self, text: Written[Text]) -> Place:
        return Place(text.path, text.body_line + self.line - 1, self.column)


def body_blocks(body: str) -> Iterator[Block | NoBlock]:
    """Yield the blocks of a body, and what was meant as one, in the order in which they stand."""
    for number, line in enumerate(without_code(body).split("\n"), start=1):
        found = BEGUN.search(line)
        if found is None:
            continue
        block = LINE.fullmatch(line.rstrip())
        if block:
            columns = block.start("name") + 1, block.start("target") + 1
            yield Block(block["name"], block["target"], number, *columns)
        else:
            mark = found.group().strip()
            yield NoBlock(mark, number, found.end() - len(found.group().lstrip()) + 1)
