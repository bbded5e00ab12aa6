"""Front matter: YAML read as authors mean it, every value with its place in the file.

YAML 1.1 as PyYAML reads it turns NO into False, 10:00 into 600 and 2021-02-12 into a date; and it lets the second of
two equal keys win. Here every scalar stays the text that was written, an empty one is None, and the records decide.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import yaml

from plugins.problems import Place, Problem

from .syntax import SIGN, syntax_problem

Key = str | int
Path = tuple[Key, ...]

EMPTY = frozenset({"", "~", "null"})
LINE_ENDS = dict.fromkeys((0x85, 0x2028, 0x2029), " ")
DEEPEST = 20
TOO_DEEP = f"more than {DEEPEST} levels of fields; are all the brackets closed?"
SUSPICIOUS = 500
"""So many lists and records that they might stand in one another."""


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

    def parts(self) -> dict[str, Data]:
        """Return what stands under each field, with places of its own."""
        parts = {name: Data(value) for name, value in self.value.items()}
        for (name, *rest), place in ((path, place) for path, place in self.places.items() if path):
            if name in parts:
                parts[str(name)].places[tuple(rest)] = place
        for (name, *rest), place in self.keys.items():
            if name in parts and rest:
                parts[str(name)].keys[tuple(rest)] = place
        return parts


def read_yaml(text: str, path: str, first_line: int = 1) -> tuple[Data, list[Problem]]:
    """Read a YAML mapping whose first line is line `first_line` of the file at `path`."""
    return _Reading(text, path, first_line - 1).read()


class _Reading:
    """Reads one text; keeps what every step needs."""

    def __init__(self, text: str, path: str, offset: int) -> None:
        # YAML would begin new lines at these, and every line number after them would be wrong.
        self.text = text.translate(LINE_ENDS)
        self.path, self.offset = path, offset
        self.data = Data(places={(): Place(path, offset + 1)})
        self.problems: list[Problem] = []
        self.seen: set[int] = set()

    def read(self) -> tuple[Data, list[Problem]]:
        loader = None
        try:
            if deep := self.too_deep():
                return self.data, [deep]
            loader = _Loader(self.text)
            node = loader.get_single_node()
        except yaml.YAMLError as error:
            return self.data, [syntax_problem(error, self.text, self.path, self.offset)]
        finally:
            if loader is not None:
                loader.dispose()
        if isinstance(node, yaml.MappingNode):
            self.data.value = self.build(node, ()) or {}
        elif node is not None:
            self.report(node, "must be fields, one a line, as in 'title: Kick-off meeting'")
        return self.data, self.problems

    def too_deep(self) -> Problem | None:
        """Find where a text opens more and more brackets: the parser would end the whole program over them."""
        if sum(map(self.text.count, ("[", "{", "- ", "? "))) < SUSPICIOUS and len(self.text) < SUSPICIOUS**2:
            return None
        depth = 0
        for event in yaml.parse(self.text, Loader=_Loader):
            depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
            if depth > DEEPEST:
                return Problem(self.place(event), TOO_DEEP)
        return None

    def place(self, node: yaml.Node | yaml.Event) -> Place:
        line, column = (node.start_mark.line, node.start_mark.column) if node.start_mark else (0, 0)
        return Place(self.path, line + 1 + self.offset, column + 1)

    def report(self, node: yaml.Node, message: str) -> None:
        self.problems.append(Problem(self.place(node), message))

    def build(self, node: yaml.Node, at: Path) -> Any:
        self.data.places.setdefault(at, self.place(node))
        if id(node) in self.seen:  # an alias; what it stands for has been reported
            return None
        self.seen.add(id(node))
        if not self.plain(node):
            return None
        if isinstance(node, yaml.ScalarNode):
            return None if not node.style and node.value in EMPTY else node.value
        if len(at) > DEEPEST:
            self.report(node, TOO_DEEP)
            return None
        if isinstance(node, yaml.SequenceNode):
            return [self.build(child, (*at, index)) for index, child in enumerate(node.value)]
        mapping: dict[str, Any] = {}
        for key_node, value_node in node.value:
            if key := self.key(key_node, mapping, at):
                self.data.keys[(*at, key)] = self.place(key_node)
                mapping[key] = self.build(value_node, (*at, key))
        return mapping

    def key(self, node: yaml.Node, before: dict[str, Any], at: Path) -> str | None:
        """Return the name of a field; None when it is none, or one that was there before."""
        if not self.plain(node):
            return None
        if not isinstance(node, yaml.ScalarNode) or not node.value:
            self.report(node, "a field's name must be one word; write 'name: value'")
            return None
        if node.value in before:
            first = self.data.keys[(*at, node.value)]
            self.report(node, f"'{node.value}' is given twice, first in line {first.line}; keep one of them")
            return None
        return str(node.value)

    def plain(self, node: yaml.Node) -> bool:
        """Report YAML's anchors and tags: authors never mean them, and what follows would not be their text."""
        fine = self.text[node.start_mark.index : node.start_mark.index + 1] not in ("&", "!")
        if not fine:
            self.report(node, SIGN)
        return fine
