"""Schema: the JSON Schema of a record, for editors that complete and check YAML while one types."""

from __future__ import annotations

from typing import Any

from .parts import Text
from .record import Record


def json_schema(record: type[Record]) -> dict[str, Any]:
    """Return the schema (draft 2020-12) of a record as authors write it; a text may be a translation as well."""
    schema = record.model_json_schema()
    if issubclass(record, Text):
        translation = {
            "type": "string",
            "description": "The language of the original, in a translation only; a translation writes words, no facts.",
        }
        schema["properties"] = {"translation_of": translation, **schema["properties"]}
        # A translation leaves out whatever it inherits, so only originals have required fields.
        required = schema.pop("required")
        schema["if"] = {"not": {"required": ["translation_of"]}}
        schema["then"] = {"required": required}
        schema["else"] = {"required": ["title", "summary"]}
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}
