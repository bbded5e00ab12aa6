"""Syntax: what the YAML parser stumbled over, in an editor's words."""

from __future__ import annotations

import re

import yaml

from plugins.problems import Place, Problem

SIGN = "a text that begins with *, & or ! must stand in quotation marks"
UNREADABLE = re.compile("[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff]")


def syntax_problem(error: yaml.YAMLError, text: str, path: str, offset: int) -> Problem:
    """Return the problem of a text that begins after `offset` lines of its file."""
    lines = text.split("\n")
    if found := UNREADABLE.search(text):
        line = text.count("\n", 0, found.start())
        column = found.start() - (text.rfind("\n", 0, found.start()) + 1)
        return Problem(Place(path, line + 1 + offset, column + 1), "an invisible control character; type the text again")
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    if mark is None:
        return Problem(Place(path, offset + 1), "cannot be read as YAML; write one field a line, as 'name: value'")
    line = min(mark.line, len(lines) - 1)
    said = lines[line]
    place = Place(path, line + 1 + offset, mark.column + 1)
    problem = str(getattr(error, "problem", "") or "")
    if "\t" in said[: len(said) - len(said.lstrip())] or "'\\t'" in problem or "tab" in problem:
        return Problem(Place(path, line + 1 + offset, said.find("\t") + 1), "a tab; indent with spaces")
    if "alias" in problem or "anchor" in problem or "tag" in problem:
        return Problem(place, SIGN)
    if "mapping values are not allowed" in problem:
        return Problem(place, "a colon followed by a space inside a text; put the whole text in quotation marks")
    if "found unexpected end of stream" in problem or "quoted scalar" in str(getattr(error, "context", "")):
        start = error.context_mark  # type: ignore[attr-defined]
        place = Place(path, start.line + 1 + offset, start.column + 1) if start else place
        return Problem(place, "a quotation mark is opened and never closed; close it, or quote with the other kind")
    if "cannot start any token" in problem:
        sign = said[mark.column : mark.column + 1]
        return Problem(place, f"a text cannot begin with '{sign}'; put it in quotation marks")
    if re.search(r"could not find expected ':'", problem):
        # The parser notices on the line after the one without a colon.
        bad = next(
            (n for n in range(line, -1, -1) if n < len(lines) and lines[n].strip() and ":" not in lines[n]),
            line,
        )
        return Problem(Place(path, bad + 1 + offset, 1), "a field without a colon; write 'name: value'")
    return Problem(place, "the indentation does not fit the line above; fields of one record start in the same column")
