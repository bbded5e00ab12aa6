"""Passages: what a text says in one string, its plain fields before its body, with the way back to the file."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property

from plugins.markup.links import without_code
from plugins.model.front_matter import Key
from plugins.model.library import Document, Library, Written
from plugins.model.parts import Text
from plugins.model.record import Record
from plugins.model.words import Words
from plugins.problems import Place, Problem, Severity

TARGET = re.compile(r"\]\((?:[^()\n]|\([^()\n]*\))*\)")
"""What a link leads to, with the bracket that ends its words."""
ATTRIBUTES = re.compile(r"\{:[^}\n]*\}")


class Passage:
    """One text of a document. Words inherited from another language are left out: they are checked there."""

    __slots__ = ("__dict__", "body", "document", "fields", "project", "text", "words")

    def __init__(self, document: Document[Text], text: Written[Text], project: str | None) -> None:
        self.document, self.text, self.project = document, text, project
        self.fields: list[tuple[int, tuple[Key, ...]]] = []
        """Where each field begins in the string, and its path."""
        parts: list[str] = []
        length = 0
        for path, words in _fields(text.record, text.language):
            self.fields.append((length, path))
            parts.append(words)
            length += len(words) + 1
        self.body = length
        """Where the body begins in the string."""
        # Hard spaces are good typesetting, and spaces all the same.
        self.words = "\n".join((*parts, _bare(text.body))).replace("\u00a0", " ").replace("\u202f", " ")

    @property
    def language(self) -> str:
        return self.text.language

    @cached_property
    def lowered(self) -> str:
        """The string in small letters, every one in its place."""
        lowered = self.words.lower()
        return lowered if len(lowered) == len(self.words) else self.words

    def field(self, position: int) -> tuple[Key, ...]:
        """Return the path of the field in which a position of the string stands; () for the body."""
        if position >= self.body:
            return ()
        return self.fields[bisect_right(self.fields, position, key=lambda field: field[0]) - 1][1]

    def paragraph(self, position: int) -> str:
        """Return the paragraph around a position, with what its links lead to; a field is one."""
        if position < self.body:
            return self.words[self.words.rfind("\n", 0, position) + 1 : self.words.find("\n", position)]
        text, start = self.text.body, position - self.body
        return text[max(text.rfind("\n\n", 0, start), 0) : (text.find("\n\n", start) + 1 or len(text) + 1) - 1]

    def at(self, position: int) -> Place:
        """Return where a position of the string stands in the file."""
        if field := self.field(position):
            return self.text.at(*field)
        body, position = self.text.body, position - self.body
        line = body.count("\n", 0, position)
        return Place(self.text.path, self.text.body_line + line, position - body.rfind("\n", 0, position))

    def warn(self, position: int, message: str, rule: str) -> Problem:
        return Problem(self.at(position), message, Severity.WARNING, rule)

    def find(self, words: str, lowered: bool = False) -> Iterator[int]:
        """Yield where words stand, not as a part of longer ones."""
        text = self.lowered if lowered else self.words
        position = text.find(words)
        while position >= 0:
            end = position + len(words)
            before = position and text[position - 1].isalnum() and words[0].isalnum()
            after = end < len(text) and text[end].isalnum() and words[-1].isalnum()
            if not before and not after:
                yield position
            position = text.find(words, position + 1)


def passages(library: Library) -> Iterator[Passage]:
    """Yield every text of the library."""
    for document in library.documents():
        project = library.belongs_to(document)
        for text in document.texts.values():
            yield Passage(document, text, project)


def _fields(record: Record, language: str, path: tuple[Key, ...] = ()) -> Iterator[tuple[tuple[Key, ...], str]]:
    """Yield the plain words of a record and of the records in it that are written in the language."""
    for name, value in record.__dict__.items():
        if isinstance(value, Words):
            if value.language == language:
                yield (*path, name), value
        elif isinstance(value, Record):
            yield from _fields(value, language, (*path, name))
        elif isinstance(value, tuple):
            for index, element in enumerate(value):
                if isinstance(element, Record):
                    yield from _fields(element, language, (*path, name, index))


def _bare(body: str) -> str:
    """Blank out code, attributes and what links lead to; every letter stays in its place."""
    if "`" in body or "~~~" in body:
        body = without_code(body)
    if "](" in body:
        body = TARGET.sub(_without_target, body)
    return ATTRIBUTES.sub(_blank, body) if "{:" in body else body


def _without_target(link: re.Match[str]) -> str:
    return f"]{' ' * (len(link[0]) - 2)})"


def _blank(match: re.Match[str]) -> str:
    return " " * len(match[0])
