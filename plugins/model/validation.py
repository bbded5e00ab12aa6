"""Validation: data into a record, pydantic's complaints into problems with their places."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, TypeVar, get_args

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from plugins.problems import Problem, Report, suggest

from .front_matter import Data, Key
from .record import Record

R = TypeVar("R", bound=Record)
WHOLE_SENTENCES = ("'", "unknown", "there is no", "24:00")
"""Beginnings of messages that need no name of a field before them."""


def validate(kind: type[R], data: Data, language: str, report: Report) -> R | None:
    """Return the record; report every field that is missing, unknown or wrong, and return None if any is."""
    try:
        return kind.model_validate(data.value, context={"language": language})
    except ValidationError as error:
        report.extend(_problem(kind, data, detail) for detail in error.errors(include_url=False))
        return None


def salvage(kind: type[R], data: Data, language: str, stand_ins: Mapping[str, str]) -> R | None:
    """Return the record without the fields that are wrong, so that what is right can be checked in the same run.

    A field that must not be missing gets its stand-in; None when there is no stand-in for one. Nothing is ever built
    from such a record: whatever was wrong with it is an error.
    """
    value = dict(data.value)
    context = {"language": language}
    try:
        kind.model_validate(value, context=context)
    except ValidationError as error:
        for name in {str(detail["loc"][0]) for detail in error.errors(include_url=False) if detail["loc"]}:
            value.pop(name, None)
            if name in stand_ins:
                value[name] = stand_ins[name]
    try:
        return kind.model_validate(value, context=context)
    except ValidationError:
        return None


def _problem(kind: type[Record], data: Data, detail: ErrorDetails) -> Problem:
    path = tuple(detail["loc"])
    if path[-1:] == ("[key]",):
        return _wrong_key(data, detail, path[:-1])
    listed = bool(path) and isinstance(path[-1], int)
    name = next((step for step in reversed(path) if isinstance(step, str)), kind.__name__.lower())
    sort, context = detail["type"], detail.get("ctx", {})
    if sort == "extra_forbidden":
        remedy = suggest(name, _fields(kind, path[:-1])) or "; content/README.md names them all"
        return Problem(data.key_at(*path), f"unknown field '{name}'{remedy}")
    value = _found(data.value, path)
    if sort == "missing" or value is None:
        empty = path in data.keys or sort != "missing"
        place = data.key_at(*path) if empty else data.key_at(*path[:-1])
        return Problem(place, f"'{name}' is {'empty' if empty else 'missing'}; {_described(kind, path)}")
    place = data.at(*path)
    if sort == "literal_error":
        expected = str(context["expected"]).replace("' or '", "', '").replace("'", "").split(", ")
        return Problem(place, f"'{name}' cannot be '{value}'{suggest(str(value), expected)}")
    if sort in ("value_error", "assertion_error"):
        return Problem(place, _said(name, str(context["error"]), value))
    if sort in ("model_type", "model_attributes_type"):
        first = f"{next(iter(_model(kind, path).model_fields))}: …"
        wanted = f"a list of fields, as in '- {first}'" if listed else f"fields, as in '{first}'"
        return Problem(place, f"'{name}' must be {wanted}")
    return Problem(place, f"'{name}' {_wanted(sort)}")


def _wrong_key(data: Data, detail: ErrorDetails, path: tuple[Key, ...]) -> Problem:
    """Say what is wrong with the name of a field that is no field of a record."""
    name, place, context = path[-1], data.key_at(*path), detail.get("ctx", {})
    if detail["type"] == "literal_error":
        expected = str(context["expected"]).replace("' or '", "', '").replace("'", "").split(", ")
        return Problem(place, f"'{path[-2]}' has no '{name}'{suggest(str(name), expected)}")
    return Problem(place, _said(str(path[-2]), str(context.get("error", "is wrong")), name))


def _said(name: str, message: str, value: Any) -> str:
    """Complete what a field's own check says."""
    if isinstance(value, (dict, list)) and str(value) in message:
        return f"'{name}' {_wanted('string_type')}"
    if message.startswith("there is no") and ";" not in message:
        message += f"; correct '{name}'"
    if message.endswith(")") and "before it begins" in message:
        message += "; correct one of them"
    return message if message.startswith(WHOLE_SENTENCES) else f"'{name}' {message}"


def _wanted(sort: str) -> str:
    """Say what pydantic wanted, in an editor's words."""
    wanted = {
        "int_parsing": "must be a whole number, such as 2",
        "int_type": "must be a whole number, such as 2",
        "decimal_parsing": "must be a number such as 12699701.96",
        "finite_number": "must be a number such as 12699701.96",
        "string_type": "must be text, not fields or a list",
        "tuple_type": "must be a list; begin each line with a hyphen",
        "dict_type": "must be fields, one a line",
        "too_short": "needs the words of at least one language",
    }
    return wanted.get(sort, "is not what is expected here")


def _found(value: Any, path: tuple[Key, ...]) -> Any:
    for step in path:
        try:
            value = value[step]
        except (KeyError, IndexError, TypeError):
            return None
    return value


def _model(kind: type[Record], path: tuple[Key, ...]) -> type[Record]:
    """Return the record that a path of field names, keys and positions leads to."""
    for step in path:
        field = kind.model_fields.get(str(step))
        inner = next(_records(field.annotation), None) if field else None
        if inner is not None:
            kind = inner
    return kind


def _records(annotation: Any) -> Iterator[type[Record]]:
    """Yield the records that a type is made of."""
    if isinstance(annotation, type) and issubclass(annotation, Record):
        yield annotation
    for part in get_args(annotation):
        yield from _records(part)


def _fields(kind: type[Record], path: tuple[Key, ...]) -> list[str]:
    return list(_model(kind, path).model_fields)


def _described(kind: type[Record], path: tuple[Key, ...]) -> str:
    """Return the field's description as a remedy."""
    field = _model(kind, path[:-1]).model_fields.get(str(path[-1])) if path else None
    words = (field.description if field else None) or "write it"
    words = " ".join(words.split()).rstrip(".")
    return words[:1].lower() + words[1:]
