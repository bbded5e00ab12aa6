"""The JSON Schemas say the same as the records: sound in themselves, described, and kept by the sample content."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest

from plugins.model.accessibility import Act
from plugins.model.documents import split_text
from plugins.model.front_matter import Data, read_yaml
from plugins.model.library import Library, Registered
from plugins.model.loader import KINDS, load_library
from plugins.model.parts import Text
from plugins.model.post import Post
from plugins.model.record import Record
from plugins.model.registry import Funding, Label, Partner
from plugins.model.schema import json_schema
from plugins.model.site import Site

from .conftest import ROOT

Schema = dict[str, Any]
RECORDS: tuple[type[Record], ...] = (*KINDS.values(), Site, Label, Partner, Funding, Act)
TYPES: dict[str, Any] = {
    "object": dict,
    "array": list,
    "string": str,
    "integer": int,
    "boolean": bool,
    "number": (int, float),
    "null": type(None),
}
KEYWORDS = {
    *("$schema", "$defs", "$ref", "title", "description", "default", "examples", "format"),
    *("type", "enum", "pattern", "minLength", "anyOf", "if", "then", "else", "not", "required"),
    *("properties", "additionalProperties", "minProperties", "propertyNames", "items"),
}
"""What our schemas are made of; a keyword from outside needs a line in `faults` first."""
GROUPS = ("anyOf",)
SINGLE = ("items", "additionalProperties", "propertyNames", "not", "if", "then", "else")
BY_NAME = ("properties", "$defs")


def parts(schema: Schema) -> Iterator[Schema]:
    """Yield a schema and every schema inside it."""
    yield schema
    inner = [schema[word] for word in SINGLE if isinstance(schema.get(word), dict)]
    inner += [part for word in GROUPS for part in schema.get(word, ())]
    inner += [part for word in BY_NAME for part in schema.get(word, {}).values()]
    for part in inner:
        yield from parts(part)


def faults(value: Any, schema: Schema, root: Schema, path: str = "") -> Iterator[str]:
    """Yield where a value breaks a schema, by the rules of draft 2020-12 for the keywords above."""
    for part in _chosen(value, schema, root):
        yield from faults(value, part, root, path)
    if "anyOf" in schema and not any(fits(value, part, root) for part in schema["anyOf"]):
        yield f"{path}: is none of what it may be"
    if "not" in schema and fits(value, schema["not"], root):
        yield f"{path}: is what it must not be"
    if "type" in schema and not isinstance(value, TYPES[schema["type"]]):
        yield f"{path}: is no {schema['type']}"
    if "enum" in schema and value not in schema["enum"]:
        yield f"{path}: is not one of {schema['enum']}"
    if isinstance(value, str) and not re.search(schema.get("pattern", ""), value):
        yield f"{path}: does not fit {schema['pattern']}"
    yield from _inside(value, schema, root, path)


def fits(value: Any, schema: Schema, root: Schema) -> bool:
    return not list(faults(value, schema, root))


def _chosen(value: Any, schema: Schema, root: Schema) -> Iterator[Schema]:
    """Yield the other schemas that hold for the value as well."""
    if "$ref" in schema:
        yield target(schema, root)
    if "if" in schema:
        yield schema.get("then" if fits(value, schema["if"], root) else "else", {})


def target(schema: Schema, root: Schema) -> Schema:
    """Return what a schema refers to, or itself."""
    found: Schema = root["$defs"][schema["$ref"].removeprefix("#/$defs/")] if "$ref" in schema else schema
    return found


def _inside(value: Any, schema: Schema, root: Schema, path: str) -> Iterator[str]:
    for index, element in enumerate(value if isinstance(value, list) else ()):
        yield from faults(element, schema.get("items", {}), root, f"{path}/{index}")
    if not isinstance(value, dict):
        return
    yield from (f"{path}: lacks {name}" for name in schema.get("required", ()) if name not in value)
    for name, element in value.items():
        yield from faults(name, schema.get("propertyNames", {}), root, f"{path}/{name}")
        inner = schema.get("properties", {}).get(name, schema.get("additionalProperties", True))
        if inner is False:
            yield f"{path}: has {name}"
        elif inner is not True:
            yield from faults(element, inner, root, f"{path}/{name}")


def found(value: Any, record: type[Record]) -> list[str]:
    schema = json_schema(record)
    return list(faults(as_editors_read(value), schema, schema))


def as_editors_read(value: Any) -> Any:
    """Turn texts into the numbers and flags that every other program takes them for (YAML 1.2, core schema)."""
    if isinstance(value, dict):
        return {name: as_editors_read(part) for name, part in value.items()}
    if isinstance(value, list):
        return [as_editors_read(part) for part in value]
    if value in ("true", "false"):
        return value == "true"
    if isinstance(value, str) and re.fullmatch(r"[-+]?[0-9]+", value):
        return int(value)
    if isinstance(value, str) and re.fullmatch(r"[-+]?[0-9]+\.[0-9]+", value):
        return float(value)
    return value


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record.__name__)
class TestEverySchema:
    def test_is_json_of_the_draft_it_names(self, record):
        schema = json_schema(record)
        assert json.loads(json.dumps(schema)) == schema
        assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"

    def test_is_sound(self, record):
        schema = json_schema(record)
        for part in parts(schema):
            assert set(part) <= KEYWORDS
            assert part.get("type", "object") in TYPES
            assert target(part, schema)
            assert all(re.search(part["pattern"], example) for example in part.get("examples", ()))
            if "properties" in part:
                assert set(part.get("required", ())) <= set(part["properties"])
                assert part["additionalProperties"] is False

    def test_describes_every_field(self, record):
        schema = json_schema(record)
        fields = [pair for part in parts(schema) for pair in part.get("properties", {}).items()]
        # pydantic leaves out a description that is the same as the record's.
        said = [(name, field.get("description") or target(field, schema)["description"]) for name, field in fields]
        assert [name for name, words in said if not words.endswith(".")] == []
        assert schema["description"].endswith(".")

    def test_knows_the_record_s_own_fields(self, record):
        schema = json_schema(record)
        whole = schema["additionalProperties"] if record is Label else schema.get("$defs", {}).get("Original", schema)
        assert set(whole["properties"]) == set(record.model_fields)
        if issubclass(record, Text):
            translation = schema["$defs"]["Translation"]
            assert set(translation["properties"]) == {"translation_of", *record.model_fields}


@pytest.fixture(scope="module")
def library() -> Library:
    library, _ = load_library(ROOT / "content")
    assert library is not None
    return library


def written(path: str) -> dict[str, Any]:
    """Return the front matter of a text as its author wrote it, without what a translation inherits."""
    parts = split_text((ROOT / path).read_text("utf-8"))
    assert not isinstance(parts, str)
    return read_yaml(parts[0], path, parts[1])[0].value


class TestSampleContent:
    @pytest.mark.parametrize("kind", ["posts", "programmes", "projects", "pages"])
    def test_keeps_the_schemas_of_texts(self, library, kind):
        documents = getattr(library, kind).values()
        assert documents
        texts = [
            (text.path, written(text.path), type(text.record)) for each in documents for text in each.texts.values()
        ]
        assert {path: found(value, record) for path, value, record in texts} == {path: [] for path, _, _ in texts}

    @pytest.mark.parametrize(("kind", "record"), [("partners", Partner), ("funding", Funding), ("acts", Act)])
    def test_keeps_the_schemas_of_the_registry(self, library, kind, record):
        registered: list[Registered[Any]] = list(getattr(library, kind).values())
        assert registered
        assert {each.id: found(each.data.value, record) for each in registered} == {each.id: [] for each in registered}

    def test_keeps_the_schema_of_the_site(self, library):
        assert found(library.registry_data["site"].value, Site) == []

    @pytest.mark.parametrize("file", ["categories", "tags"])
    def test_keeps_the_schema_of_labels(self, library, file):
        data: Data = library.registry_data[file]
        assert data.value
        assert found(data.value, Label) == []


POST = {"title": "Kick-off", "summary": "In Warsaw.", "date": "2027-05-04", "category": "training"}
TRANSLATION = {"translation_of": "pl", "title": "Kick-off", "summary": "In Warsaw."}


@pytest.mark.parametrize(
    ("value", "said"),
    [
        (POST, []),
        (TRANSLATION, []),
        ({"translation_of": "pl", "title": "Kick-off"}, [": lacks summary"]),
        (TRANSLATION | {"cover": {"alt": "A hall"}, "gallery": {"board.jpg": {"alt": "A board"}}}, []),
        (TRANSLATION | {"schedule": {"2027-05-04": {"title": "First day"}, "opening": {"title": "Opening"}}}, []),
        (TRANSLATION | {"gallery": {"board.jpg": {"alternative": "A board"}}}, ["/gallery: is none of what it may be"]),
        ({"title": "Kick-off", "summary": "In Warsaw."}, [": lacks date", ": lacks category"]),
        (POST | {"partnrs": "ksap"}, [": has partnrs"]),
        (TRANSLATION | {"partnrs": "ksap"}, [": has partnrs"]),
        (POST | {"status": "secret"}, ["/status: is not one of ['published', 'draft']"]),
        (POST | {"category": "Training!"}, ["/category: does not fit ^[a-z0-9]+(-[a-z0-9]+)*$"]),
        (POST | {"tags": "online"}, ["/tags: is no array"]),
        (POST | {"people": [{"role": "trainer"}]}, ["/people/0: lacks name"]),
        (POST | {"cover": {"file": "hall.jpg"}}, ["/cover: is none of what it may be"]),
    ],
    ids=str,
)
def test_a_schema_finds_what_is_wrong_with_a_post(value, said):
    assert found(value, Post) == said
