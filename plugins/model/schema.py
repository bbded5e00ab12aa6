"""Schema: the JSON Schema of a record, for editors that complete and check YAML while one types."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from .merging import sorts
from .parts import Text
from .record import ID, Record
from .registry import Label

DRAFT = "https://json-schema.org/draft/2020-12/schema"
TRANSLATION_OF = {
    "type": "string",
    "pattern": "^[a-z]{2,3}$",
    "description": "The language of the original, in a translation only; a translation writes words, no facts.",
}
Schema = dict[str, Any]


def json_schema(record: type[Record]) -> Schema:
    """Return the schema (draft 2020-12) of a record as authors write it; a text may be a translation as well."""
    schema = record.model_json_schema()
    if issubclass(record, Text):
        schema = _with_translations(record, schema)
    if record is Label:
        # Its files hold many, each under its id.
        names = {"pattern": f"^{ID.pattern}$"}
        schema = {
            "type": "object",
            "description": schema["description"],
            "propertyNames": names,
            "additionalProperties": schema,
        }
    return {"$schema": DRAFT, **schema}


def _with_translations(record: type[Text], schema: Schema) -> Schema:
    """Return the schema of originals and translations: the field 'translation_of' tells which."""
    definitions = schema.pop("$defs", {})
    words = {name: part for name, part in schema.items() if name in ("title", "description")}
    translations: dict[str, Schema] = {}
    translation = _translation(record, {**schema, "$defs": definitions}, translations)
    translation["properties"] = {"translation_of": TRANSLATION_OF, **translation["properties"]}
    translation["required"] = ["translation_of", "title", "summary"]
    return {
        "$defs": {**definitions, **translations, "Original": schema, "Translation": translation},
        **words,
        "type": "object",
        "if": {"required": ["translation_of"]},
        "then": {"$ref": "#/$defs/Translation"},
        "else": {"$ref": "#/$defs/Original"},
    }


def _translation(record: type[Record], schema: Schema, found: dict[str, Schema]) -> Schema:
    """Return the schema of a record in a translation: nothing is required, and lists may be named by key."""
    own = schema["$defs"].get(record.__name__, schema)
    properties = deepcopy(own["properties"])
    for name, (sort, inner) in sorts(record).items():
        if inner is None:
            continue
        reference = {"$ref": f"#/$defs/{_add(inner, schema, found)}"}
        if sort == "records":
            named = {"type": "object", "additionalProperties": _element(inner, schema, found)}
            part: Schema = {"anyOf": [named, {"type": "array", "items": reference}]}
        else:
            part = {"anyOf": [reference, {"type": "null"}]}
        properties[name] = {"description": record.model_fields[name].description, **part}
    return {
        "type": "object",
        "description": own.get("description", ""),
        "properties": properties,
        "additionalProperties": False,
    }


def _element(record: type[Record], schema: Schema, found: dict[str, Schema]) -> Schema:
    """Return what may stand under a key: a record, or, under 'schedule', an item of any day."""
    sort, inner = sorts(record).get("items", ("fact", None))
    names = [record, inner] if sort == "records" and inner is not None else [record]
    references = [{"$ref": f"#/$defs/{_add(each, schema, found)}"} for each in names]
    return references[0] if len(references) == 1 else {"anyOf": references}


def _add(record: type[Record], schema: Schema, found: dict[str, Schema]) -> str:
    """Make the translation's schema of a record once, and return its name."""
    name = f"{record.__name__}Translation"
    if name not in found:
        found[name] = {}
        found[name].update(_translation(record, schema, found))
    return name
