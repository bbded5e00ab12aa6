"""Words: plain text that readers see, which knows the language it is written in."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Annotated, Any

from pydantic import AfterValidator, GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema, core_schema

# A tag, an emphasis pair, a Markdown link or image, or code: none belongs in a title or a caption.
MARKUP = re.compile(r"</?[a-zA-Z][^>]*>|\*\*[^*]+\*\*|(?<!\w)__[^_]+__(?!\w)|!?\[[^\]]*\]\([^)]*\)|`[^`]+`|&#?\w+;")
CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u2028-\u202e\u2066-\u2069\ufeff]")
SPACES = re.compile(r"[ \t\n\u2009]+")


class Words(str):
    """A str with the code of its language, so that a page can mark what is not in its own."""

    __slots__ = ("language",)
    language: str

    def __new__(cls, text: str, language: str) -> Words:
        words = super().__new__(cls, text)
        words.language = language
        return words

    def __reduce__(self) -> tuple[type[Words], tuple[str, str]]:  # for pickle: __new__ needs the language
        return Words, (str(self), self.language)

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.with_info_plain_validator_function(cls._validate)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        return {"type": "string", "minLength": 1}

    @classmethod
    def _validate(cls, value: Any, info: core_schema.ValidationInfo) -> Words:
        if not isinstance(value, str):
            raise ValueError("must be plain text")
        language = value.language if isinstance(value, Words) else (info.context or {}).get("language", "")
        return cls(plain(value), language)


def plain(value: str) -> str:
    """Return the text trimmed and its runs of spaces folded; raise ValueError when it is not plain text."""
    text = SPACES.sub(" ", value).strip()
    if not text:
        raise ValueError("is empty; write the text or leave the field out")
    if found := MARKUP.search(text):
        raise ValueError(f"is plain text, without HTML or Markdown; remove the markup in '{found.group()}'")
    if CONTROL.search(text):
        raise ValueError("holds an invisible control character; type the text again")
    return text


Plain = Annotated[str, AfterValidator(plain)]
"""Plain text that is the same in every language, such as a person's name."""


class Names(dict[str, Words]):
    """The same words in several languages: language code -> Words."""

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        text = core_schema.no_info_plain_validator_function(cls._text)
        names = core_schema.dict_schema(core_schema.str_schema(), text, min_length=1)
        checked = core_schema.no_info_before_validator_function(cls._mapping, names)
        return core_schema.no_info_after_validator_function(cls._named, checked)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        return {"type": "object", "additionalProperties": {"type": "string"}, "minProperties": 1}

    @staticmethod
    def _mapping(value: Any) -> Any:
        if not isinstance(value, Mapping):
            raise ValueError("must be words per language, as in {pl: ..., en: ...}")
        return {language: text for language, text in value.items() if text is not None}

    @staticmethod
    def _text(value: Any) -> str:
        if not isinstance(value, str):
            raise ValueError("must be plain text")
        return plain(value)

    @classmethod
    def _named(cls, value: dict[str, str]) -> Names:
        return cls({language: Words(text, language) for language, text in value.items()})

    def best(self, preference: Sequence[str]) -> Words:
        """Return the words in the first language of the preference that has them."""
        for language in preference:
            if language in self:
                return self[language]
        return next(iter(self.values()))
