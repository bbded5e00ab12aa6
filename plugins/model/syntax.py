"""Syntax: what the YAML parser stumbled over, in an editor's words."""

from __future__ import annotations

import re
from collections.abc import Iterator

import yaml

from plugins.problems import Place, Problem

SIGN = "a text that begins with *, & or ! must stand in quotation marks"
UNREADABLE = re.compile(r"[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")
FIELD = re.compile(r":(\s|$)")
MARKER = re.compile(r"---|\.\.\.|%")

Found = tuple[int, int, str]
"""Line and column from 0, and the message."""


def syntax_problem(error: yaml.YAMLError, text: str, path: str, offset: int) -> Problem:
    """Return the problem of a text that begins after `offset` lines of its file."""
    line, column, message = next(_causes(error, text))
    return Problem(Place(path, line + 1 + offset, column + 1), message)


def _causes(error: yaml.YAMLError, text: str) -> Iterator[Found]:
    """Yield the likely causes, the likeliest first."""
    if odd := UNREADABLE.search(text):
        line, column = text.count("\n", 0, odd.start()), odd.start() - (text.rfind("\n", 0, odd.start()) + 1)
        yield line, column, "an invisible control character; type the text again"
    if not isinstance(error, yaml.MarkedYAMLError) or error.problem_mark is None:
        yield 0, 0, "cannot be read as YAML; write one field a line, as 'name: value'"
        return
    lines = text.split("\n")
    line, column = min(error.problem_mark.line, len(lines) - 1), error.problem_mark.column
    said, problem = lines[line], error.problem or ""
    if "\t" in said[: len(said) - len(said.lstrip())] or said[column : column + 1] == "\t":
        yield line, said.index("\t"), "a tab; indent with spaces"
    yield from _opened(error)
    yield from _signs(problem, said, line, column)
    yield from _other_lines(problem, lines, line)
    yield line, column, "the indentation does not fit the line above; fields of one record start in the same column"


def _opened(error: yaml.MarkedYAMLError) -> Iterator[Found]:
    """Yield what is opened and never closed, at the place where it begins."""
    context, start = error.context or "", error.context_mark
    if start is None:
        return
    if "quoted scalar" in context:
        message = "a quotation mark is opened and never closed; close it, or quote with the other kind"
        yield start.line, start.column, message
    if "flow sequence" in context:
        yield start.line, start.column, "a list is opened with '[' and never closed; write ']' after its last value"
    if "flow mapping" in context:
        yield start.line, start.column, "a record is opened with '{' and never closed; write '}' after its last field"


def _signs(problem: str, said: str, line: int, column: int) -> Iterator[Found]:
    """Yield signs that mean something to YAML and nothing to an author."""
    sign, before = said[column : column + 1], said[:column].rstrip()[-1:]
    if "mapping values are not allowed" in problem:
        yield line, column, "a colon followed by a space inside a text; put the whole text in quotation marks"
    if any(word in problem for word in ("alias", "anchor", "tag")):
        yield line, column, SIGN
    if "cannot start any token" in problem or "not allowed in this context" in problem:
        yield line, column, f"a text cannot begin with '{sign}'; put it in quotation marks"
    if "expected key" in problem and before in ("'", '"'):
        message = "text after the closing quotation mark; put the whole text in quotation marks of the other kind"
        yield line, column, message
    if "expected key" in problem and before in ("]", "}"):
        yield line, column, f"text after the closing '{before}'; put the whole text in quotation marks"


def _other_lines(problem: str, lines: list[str], line: int) -> Iterator[Found]:
    """Yield faults that the parser notices only on a later line."""
    above = range(line, -1, -1)
    if "expected ':'" in problem:
        bad = next((n for n in above if lines[n].strip() and not FIELD.search(lines[n])), line)
        yield bad, 0, "a field without a colon and a space after it; write 'name: value'"
    if "document" in problem:
        bad = next((n for n in above if MARKER.match(lines[n])), line)
        yield bad, 0, "a line of the fields cannot begin with '---', '...' or '%'; put the text in quotation marks"
