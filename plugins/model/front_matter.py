"""Front matter: YAML read as authors mean it, every value with its place in the file.

YAML 1.1 as PyYAML reads it turns NO into False, 10:00 into 600 and 2021-02-12 into a date; and it lets the second of
two equal keys win. Here every scalar stays the text that was written, an empty one is None, and the records decide.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any

import yaml

from plugins.problems import Place, Problem

Key = str | int
Path = tuple[Key, ...]

EMPTY = frozenset({"", "~", "null"})


class _Loader(yaml.CSafeLoader):
    """The C parser without any implicit type: scalars are text."""

    yaml_implicit_resolvers = {}


@dataclass(slots=True)
class Data:
    """Plain data (dict, list, str, None) and the place of every key and value in it, by path."""

    value: dict[str, Any] = field(default_factory=dict)
    places: dict[Path, Place] = field(default_factory=dict)
    """Where each value begins."""
    keys: dict[Path, Place] = field(default_factory=dict)
    """Where each key begins."""

    def at(self, *path: Key) -> Place:
        """Return the place of the value at a path, or of the nearest thing around it."""
        for length in range(len(path), -1, -1):
            if place := self.places.get(path[:length]):
                return place
        return Place("content")

    def key_at(self, *path: Key) -> Place:
        """Return the place of the key at a path."""
        return self.keys.get(path) or self.at(*path)

    def part(self, name: str) -> Data:
        """Return what stands under one field, with places of its own."""
        inner = {path[1:]: place for path, place in self.places.items() if path[:1] == (name,)}
        keys = {path[1:]: place for path, place in self.keys.items() if path[:1] == (name,) and len(path) > 1}
        return Data(self.value[name], inner, keys)


def read_yaml(text: str, path: str, first_line: int = 1) -> tuple[Data, list[Problem]]:
    """Read a YAML mapping whose first line is line `first_line` of the file at `path`."""
    data = Data(places={(): Place(path, first_line)})
    problems: list[Problem] = []
    offset = first_line - 1
    loader = None
    try:
        loader = _Loader(text)
        node = loader.get_single_node()
    except yaml.YAMLError as error:
        return data, [_syntax_problem(error, text, path, offset)]
    finally:
        if loader is not None:
            loader.dispose()
    if node is None:
        return data, []
    if not isinstance(node, yaml.MappingNode):
        message = "must be fields, one a line, as in 'title: Kick-off meeting'"
        return data, [Problem(_place(node, path, offset), message)]
    data.value = _build(node, (), data, problems, path, offset)
    return data, problems


def _place(node: yaml.Node, path: str, offset: int) -> Place:
    return Place(path, node.start_mark.line + 1 + offset, node.start_mark.column + 1)


def _build(node: yaml.Node, at: Path, data: Data, problems: list[Problem], path: str, offset: int) -> Any:
    data.places.setdefault(at, _place(node, path, offset))
    if isinstance(node, yaml.ScalarNode):
        if node.style is None and node.value in EMPTY:
            return None
        return node.value
    if isinstance(node, yaml.SequenceNode):
        return [_build(child, (*at, index), data, problems, path, offset) for index, child in enumerate(node.value)]
    mapping: dict[str, Any] = {}
    for key_node, value_node in node.value:
        place = _place(key_node, path, offset)
        if not isinstance(key_node, yaml.ScalarNode):
            problems.append(Problem(place, "a field's name must be one word; write 'name: value'"))
            continue
        key = key_node.value
        if key in mapping:
            first = data.keys[(*at, key)]
            problems.append(Problem(place, f"'{key}' is given twice, first in line {first.line}; keep one of them"))
            continue
        data.keys[(*at, key)] = place
        mapping[key] = _build(value_node, (*at, key), data, problems, path, offset)
    return mapping


def _syntax_problem(error: yaml.YAMLError, text: str, path: str, offset: int) -> Problem:
    """Say in an editor's words what the YAML parser stumbled over."""
    mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
    if mark is None:
        return Problem(Place(path, offset + 1), f"cannot be read as YAML: {error}")
    lines = text.splitlines()
    line = min(mark.line, max(len(lines) - 1, 0))
    said = lines[line] if lines else ""
    place = Place(path, line + 1 + offset, mark.column + 1)
    problem = str(getattr(error, "problem", "") or "")
    if "\t" in said[: len(said) - len(said.lstrip())] or "'\\t'" in problem or "tab" in problem:
        return Problem(Place(path, line + 1 + offset, said.find("\t") + 1), "a tab; indent with spaces")
    if "alias" in problem or "anchor" in problem or "tag" in problem:
        return Problem(place, "a text that begins with *, & or ! must stand in quotation marks")
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
