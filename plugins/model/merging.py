"""Merging: a translation inherits every fact of its original and adds only words.

What is a word, a fact or a translation's own follows from the type of the field in the record. A repeated fact that
differs from the original's is a problem that names both places.
"""

from __future__ import annotations

import types
from collections.abc import Iterator
from functools import cache
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from plugins.problems import Problem, suggest

from .front_matter import Data, Path
from .record import Own, Record
from .words import Words

Sort = Literal["words", "own", "fact", "record", "records"]


@cache
def sorts(record: type[Record]) -> dict[str, tuple[Sort, type[Record] | None]]:
    """Return for every field of a record whether it is words, a translation's own, a fact, or more records."""
    found: dict[str, tuple[Sort, type[Record] | None]] = {}
    for name, field in record.model_fields.items():
        kinds = list(_unfold(field.annotation))
        inner = next((kind for kind in kinds if isinstance(kind, type) and issubclass(kind, Record)), None)
        if any(isinstance(mark, Own) for mark in field.metadata):
            found[name] = ("own", None)
        elif Words in kinds:
            found[name] = ("words", None)
        elif inner is not None:
            found[name] = ("records" if tuple in kinds else "record", inner)
        else:
            found[name] = ("fact", None)
    return found


def _not_inherited(record: type[Record]) -> set[str]:
    """Return the fields that are a translation's own even when it leaves them out."""
    marks = ((name, mark) for name, field in record.model_fields.items() for mark in field.metadata)
    return {name for name, mark in marks if isinstance(mark, Own) and not mark.inherited}


def _unfold(annotation: Any) -> Iterator[Any]:
    """Yield the types an annotation is made of, through Optional, Annotated and tuple."""
    origin = get_origin(annotation)
    if origin is Annotated:
        yield from _unfold(get_args(annotation)[0])
    elif origin in (Union, types.UnionType):
        for part in get_args(annotation):
            yield from _unfold(part)
    elif origin is tuple:
        yield tuple
        yield from _unfold(get_args(annotation)[0])
    else:
        yield annotation


class Merger:
    """Builds the full data of one translation; collects what contradicts the original."""

    def __init__(self, original: Data, original_language: str, translation: Data, language: str) -> None:
        self.original, self.original_language = original, original_language
        self.translation, self.language = translation, language
        self.problems: list[Problem] = []
        self.merged = Data(places=dict(original.places), keys=dict(original.keys))

    def merge(self, record: type[Record]) -> Data:
        """Return the translation's data with all that it inherits."""
        values = {name: value for name, value in self.translation.value.items() if name != "translation_of"}
        own = _not_inherited(record)
        inherited = {name: value for name, value in self.original.value.items() if name not in own}
        self.merged.places[()] = self.translation.at()
        self.merged.value = self._record(record, inherited, values, (), ())
        for name, (sort, _) in sorts(record).items():
            if sort == "words" and record.model_fields[name].is_required() and values.get(name) is None:
                place = self.translation.key_at(name)
                self.problems.append(Problem(place, f"'{name}' is missing; a translation has its own"))
                self.merged.value.setdefault(name, name)  # said once, also where the original lacks it
        return self.merged

    def _record(
        self, record: type[Record], old: dict[str, Any], new: dict[str, Any], at: Path, said: Path
    ) -> dict[str, Any]:
        """Merge one record; `at` is its path in the original, `said` in the translation."""
        result = {name: self._worded(record, name, value) for name, value in old.items()}
        known = sorts(record)
        for name, value in new.items():
            here, there = (*at, name), (*said, name)
            if name not in known:
                place = self.translation.key_at(*there)
                remedy = suggest(name, known) or "; content/README.md names them all"
                self.problems.append(Problem(place, f"unknown field '{name}'{remedy}"))
                continue
            sort, inner = known[name]
            before = old.get(name)
            if value is None:
                continue
            if sort in ("words", "own"):
                result[name] = Words(value, self.language) if sort == "words" and isinstance(value, str) else value
                self._remember(here, there)
            elif sort == "records" and inner is not None:
                if before is None or isinstance(before, list):
                    result[name] = self._records(inner, before or [], value, here, there)
            elif sort == "record" and inner is not None and isinstance(before, dict):
                if isinstance(value, dict):
                    result[name] = self._record(inner, before, value, here, there)
                else:
                    self._wants_fields(inner, there)
            else:
                self._compare(name, before, value, there, here)
        return result

    def _worded(self, record: type[Record], name: str, value: Any) -> Any:
        """Mark every word inherited from the original with the original's language, at any depth."""
        sort, inner = sorts(record).get(name, ("fact", None))
        if sort == "words" and isinstance(value, str):
            return Words(value, self.original_language)
        if inner is not None and isinstance(value, dict):
            return {key: self._worded(inner, key, part) for key, part in value.items()}
        if inner is not None and isinstance(value, list):
            return [self._worded_record(inner, element) for element in value]
        return value

    def _records(self, record: type[Record], old: list[Any], new: Any, at: Path, said: Path) -> list[Any]:
        """Merge a list of records, named by their keys or repeated as a list in any order."""
        fields = [_fields(record, element) for element in old]
        positions = {each[record.KEY]: index for index, each in enumerate(fields) if _name(record, each)}
        result = [self._worded_record(record, each) for each in old]
        for key, element, there in self._named(record, new, said):
            if key in positions:
                index = positions[key]
                result[index] = self._record(record, fields[index], element, (*at, index), there)
            elif not self._item(record, result, key, element, at, there):
                place = self.translation.key_at(*there)
                advice = suggest(key, [*positions, *_items(record, old)]) or "; add it there first"
                self.problems.append(Problem(place, f"the original has no '{key}' in '{said[-1]}'{advice}"))
        return result

    def _worded_record(self, record: type[Record], element: Any) -> Any:
        if not isinstance(element, dict):
            return element
        return {key: self._worded(record, key, part) for key, part in element.items()}

    def _named(self, record: type[Record], new: Any, said: Path) -> Iterator[tuple[str, dict[str, Any], Path]]:
        """Yield what a translation says of each record of a list: its key, its fields and their path."""
        if isinstance(new, dict):
            for key, element in new.items():
                if isinstance(element, dict):
                    yield key, element, (*said, key)
                elif element is not None:
                    self._wants_fields(record, (*said, key))
        elif isinstance(new, list):
            for index, element in enumerate(new):
                fields = _fields(record, element)
                if _name(record, fields):
                    yield fields[record.KEY], fields, (*said, index)
                elif element is not None:
                    message = f"does not say which of the original's '{said[-1]}' it is; begin with '{record.KEY}: …'"
                    self.problems.append(Problem(self.translation.at(*said, index), message))
        else:
            message = f"'{said[-1]}' must be fields, one for each '{record.KEY}' of the original"
            self.problems.append(Problem(self.translation.at(*said), message))

    def _item(
        self, record: type[Record], days: list[Any], key: str, element: dict[str, Any], at: Path, said: Path
    ) -> bool:
        """Let the items of all days be named by id directly under 'schedule'."""
        sort, inner = sorts(record).get("items", ("fact", None))
        if sort != "records" or inner is None:
            return False
        for day, whole in enumerate(days):
            names = _items(record, [whole])
            if key in names:
                index = names.index(key)
                path = (*at, day, "items", index)
                whole["items"][index] = self._record(inner, whole["items"][index], element, path, said)
                return True
        return False

    def _wants_fields(self, record: type[Record], said: Path) -> None:
        words = next((name for name, (sort, _) in sorts(record).items() if sort == "words"), record.KEY)
        self.problems.append(Problem(self.translation.at(*said), f"'{said[-1]}' must be fields, as in '{words}: …'"))

    def _compare(self, name: str, old: Any, new: Any, said: Path, at: Path) -> None:
        if old == new:
            return
        if old is None:
            message = f"'{name}' is a fact that the original does not give; move it to {self.original.at().path}"
        else:
            there = self.original.at(*at)
            message = f"'{name}' differs from the original ({_shown(old)} in {there}); leave it out or make them equal"
        self.problems.append(Problem(self.translation.at(*said), message))

    def _remember(self, here: Path, there: Path) -> None:
        self.merged.places[here] = self.translation.at(*there)
        self.merged.keys[here] = self.translation.key_at(*there)


def _fields(record: type[Record], element: Any) -> dict[str, Any]:
    """Return an element of a list as fields; a plain text stands for a record with nothing but its key."""
    if isinstance(element, dict):
        return element
    return {record.KEY: element} if isinstance(element, str) else {}


def _items(record: type[Record], days: list[Any]) -> list[str]:
    """Return the keys of the items of all days; none for records that have no items."""
    inner = sorts(record).get("items", ("fact", None))[1]
    lists = [day.get("items") for day in days if isinstance(day, dict)] if inner else []
    items = [item for items in lists if isinstance(items, list) for item in items]
    return [str(item.get(inner.KEY)) if isinstance(item, dict) else "" for item in items] if inner else []


def _name(record: type[Record], fields: dict[str, Any]) -> bool:
    return isinstance(fields.get(record.KEY), str)


def _shown(value: Any) -> str:
    return f"'{value}'" if isinstance(value, str) else "something else"
