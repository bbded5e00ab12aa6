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
OWN_FIELDS = frozenset({"slug", "status"})
"""Fields of every text that a translation sets for itself."""


@cache
def sorts(record: type[Record]) -> dict[str, tuple[Sort, type[Record] | None]]:
    """Return for every field of a record whether it is words, a translation's own, a fact, or more records."""
    found: dict[str, tuple[Sort, type[Record] | None]] = {}
    for name, field in record.model_fields.items():
        kinds = list(_unfold(field.annotation))
        inner = next((kind for kind in kinds if isinstance(kind, type) and issubclass(kind, Record)), None)
        if name in OWN_FIELDS or any(isinstance(mark, Own) for mark in field.metadata):
            found[name] = ("own", None)
        elif Words in kinds:
            found[name] = ("words", None)
        elif inner is not None:
            found[name] = ("records" if tuple in kinds else "record", inner)
        else:
            found[name] = ("fact", None)
    return found


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
        self.merged.places[()] = self.translation.at()
        self.merged.value = self._record(record, self.original.value, values, (), ())
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
                self.problems.append(Problem(place, f"unknown field '{name}'{suggest(name, known)}"))
                continue
            sort, inner = known[name]
            if sort == "records" and inner is not None:
                result[name] = self._records(inner, old.get(name) or [], value, here, there)
            elif sort == "record" and inner is not None and isinstance(value, dict) and isinstance(old.get(name), dict):
                result[name] = self._record(inner, old[name], value, here, there)
            elif sort in ("words", "own"):
                result[name] = Words(value, self.language) if sort == "words" and isinstance(value, str) else value
                self._remember(here, there)
            else:
                self._compare(name, old.get(name), value, here, there)
        return result

    def _worded(self, record: type[Record], name: str, value: Any) -> Any:
        """Mark every word inherited from the original with the original's language, at any depth."""
        sort, inner = sorts(record).get(name, ("fact", None))
        if sort == "words" and isinstance(value, str):
            return Words(value, self.original_language)
        if sort == "record" and inner is not None and isinstance(value, dict):
            return {key: self._worded(inner, key, part) for key, part in value.items()}
        if sort == "records" and inner is not None and isinstance(value, list):
            return [
                {key: self._worded(inner, key, part) for key, part in element.items()}
                if isinstance(element, dict)
                else element
                for element in value
            ]
        return value

    def _records(self, record: type[Record], old: list[Any], new: Any, at: Path, said: Path) -> list[Any]:
        """Merge a list of records, named by their keys or repeated as a list in any order."""
        if isinstance(new, list):
            pairs = [
                (element.get(record.KEY), element, index)
                for index, element in enumerate(new)
                if isinstance(element, dict)
            ]
        elif isinstance(new, dict):
            pairs = [(key, element, key) for key, element in new.items()]
        else:
            pairs = []
        positions = {element.get(record.KEY): index for index, element in enumerate(old) if isinstance(element, dict)}
        result = [
            {key: self._worded(record, key, part) for key, part in element.items()}
            if isinstance(element, dict)
            else element
            for element in old
        ]
        for key, element, step in pairs:
            if key in positions:
                index = positions[key]
                if isinstance(element, dict):
                    result[index] = self._record(record, old[index], element, (*at, index), (*said, step))
            elif not self._items(record, old, result, key, element, at, (*said, step)):
                place = self.translation.key_at(*said, step)
                known = [str(name) for name in positions]
                message = f"the original has no '{key}' in '{said[-1]}'{suggest(str(key), known)}"
                self.problems.append(Problem(place, message))
        return result

    def _items(
        self,
        record: type[Record],
        old: list[Any],
        result: list[Any],
        key: Any,
        element: Any,
        at: Path,
        said: Path,
    ) -> bool:
        """Let the items of all days be named by id directly under 'schedule'."""
        sort, inner = sorts(record).get("items", ("fact", None))
        if sort != "records" or inner is None or not isinstance(element, dict):
            return False
        for day, whole in enumerate(old):
            for index, item in enumerate((whole.get("items") or []) if isinstance(whole, dict) else []):
                if isinstance(item, dict) and item.get(inner.KEY) == key:
                    merged = self._record(inner, item, element, (*at, day, "items", index), said)
                    result[day]["items"] = [
                        *result[day]["items"][:index],
                        merged,
                        *result[day]["items"][index + 1 :],
                    ]
                    return True
        return False

    def _compare(self, name: str, old: Any, new: Any, here: Path, there: Path) -> None:
        if old == new or new is None:
            return
        place = self.translation.at(*there)
        if old is None:
            message = f"'{name}' is a fact and belongs into the original ({self.original.at().path})"
        else:
            original = self.original.at(*here)
            message = (
                f"'{name}' differs from the original ({_shown(old)} in {original}); leave it out or make them equal"
            )
        self.problems.append(Problem(place, message))

    def _remember(self, here: Path, there: Path) -> None:
        self.merged.places[here] = self.translation.at(*there)
        self.merged.keys[here] = self.translation.key_at(*there)


def _shown(value: Any) -> str:
    return f"'{value}'" if isinstance(value, str) else "another list"
