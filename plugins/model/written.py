"""Written values: what an author types as text and pydantic reads into a value that can be compared."""

from __future__ import annotations

from functools import total_ordering
from typing import Any, ClassVar, Self

from pydantic import GetCoreSchemaHandler, GetJsonSchemaHandler
from pydantic_core import CoreSchema, core_schema


@total_ordering
class Written:
    """A value that pydantic reads from the text an author wrote; str() gives the text back, tidied."""

    __slots__ = ()
    PATTERN: ClassVar[str]
    EXAMPLE: ClassVar[str]

    @classmethod
    def parse(cls, text: str) -> Self:
        raise NotImplementedError

    def _rank(self) -> tuple[Any, ...]:
        """Return what the order of these values goes by."""
        raise NotImplementedError

    def __lt__(self, other: object) -> bool:
        return self._rank() < other._rank() if type(other) is type(self) else NotImplemented

    @classmethod
    def _accept(cls, value: object) -> Self:
        if isinstance(value, cls):
            return value
        # YAML reads 2021 as a number; the author meant a year.
        return cls.parse(value if isinstance(value, str) else f"{value}")

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        return core_schema.no_info_plain_validator_function(
            cls._accept, serialization=core_schema.to_string_ser_schema()
        )

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: CoreSchema, handler: GetJsonSchemaHandler) -> dict[str, Any]:
        return {"type": "string", "pattern": f"^{cls.PATTERN}$", "examples": [cls.EXAMPLE]}
