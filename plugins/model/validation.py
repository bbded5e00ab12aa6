"""Validation: data into a record, pydantic's complaints into problems with their places."""

from __future__ import annotations

from typing import Any, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from plugins.problems import Problem, Report, suggest

from .front_matter import Data, Key
from .record import Record

R = TypeVar("R", bound=Record)


def validate(kind: type[R], data: Data, language: str, report: Report) -> R | None:
    """Return the record; report every field that is missing, unknown or wrong, and return None if any is."""
    try:
        return kind.model_validate(data.value, context={"language": language})
    except ValidationError as error:
        report.extend(_problem(kind, data, detail) for detail in error.errors(include_url=False))
        return None


def _problem(kind: type[Record], data: Data, detail: ErrorDetails) -> Problem:
    path = tuple(detail["loc"])
    name = path[-1] if path else kind.__name__.lower()
    if isinstance(name, int) and len(path) > 1:
        name = path[-2]
    sort, context = detail["type"], detail.get("ctx", {})
    if sort == "extra_forbidden":
        known = _fields(kind, path[:-1])
        return Problem(data.key_at(*path), f"unknown field '{name}'{suggest(str(name), known)}")
    if sort == "missing":
        return Problem(data.key_at(*path[:-1]), f"'{name}' is missing; {_described(kind, path)}")
    place = data.at(*path)
    value = _found(data.value, path)
    if sort == "literal_error":
        expected = str(context["expected"]).replace("' or '", "', '").replace("'", "").split(", ")
        return Problem(place, f"'{name}' cannot be '{value}'{suggest(str(value), expected)}")
    if sort in ("value_error", "assertion_error"):
        message = str(context["error"])
        quoted = message if message.startswith(("'", "unknown")) else f"'{name}' {message}"
        return Problem(place, quoted)
    if value is None:
        return Problem(data.key_at(*path), f"'{name}' is empty; {_described(kind, path)}")
    return Problem(place, f"'{name}' {_wanted(sort)}")


def _wanted(sort: str) -> str:
    """Say what pydantic wanted, in an editor's words."""
    wanted = {
        "int_parsing": "must be a whole number",
        "int_type": "must be a whole number",
        "decimal_parsing": "must be a number such as 12699701.96",
        "string_type": "must be text, not fields or a list",
        "tuple_type": "must be a list; begin each line with a hyphen",
        "dict_type": "must be fields, one a line",
        "model_type": "must be fields, one a line",
        "model_attributes_type": "must be fields, one a line",
    }
    return wanted.get(sort, "is not what is expected here")


def _found(value: Any, path: tuple[Key, ...]) -> Any:
    for step in path:
        try:
            value = value[step]
        except (KeyError, IndexError, TypeError):
            return None
    return value


def _model(kind: type[BaseModel], path: tuple[Key, ...]) -> type[BaseModel]:
    """Return the record that a path of field names and positions leads to."""
    from .merging import sorts

    for step in path:
        if isinstance(step, str) and issubclass(kind, Record):
            inner = sorts(kind).get(step, ("fact", None))[1]
            if inner is not None:
                kind = inner
    return kind


def _fields(kind: type[Record], path: tuple[Key, ...]) -> list[str]:
    return list(_model(kind, path).model_fields)


def _described(kind: type[Record], path: tuple[Key, ...]) -> str:
    """Return the field's description as a remedy."""
    field = _model(kind, path[:-1]).model_fields.get(str(path[-1]))
    words = (field.description if field else None) or "write it"
    words = " ".join(words.split()).rstrip(".")
    return words[:1].lower() + words[1:]
