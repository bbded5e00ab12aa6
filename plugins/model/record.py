"""Record: what all records have in common, and the kinds of value their fields are made of."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass
from typing import Annotated, Any, ClassVar

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, model_validator

from .dates import PartialDate

ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
LANGUAGE = r"[a-z]{2,3}"


class Record(BaseModel):
    """A frozen record without room for unknown fields; the string under each field describes it to editors."""

    model_config = ConfigDict(
        frozen=True, extra="forbid", use_attribute_docstrings=True, hide_input_in_errors=True, strict=False
    )
    KEY: ClassVar[str] = ""
    """The field by which a translation names an element of a list of such records."""

    @model_validator(mode="before")
    @classmethod
    def _without_empty(cls, value: Any) -> Any:
        """Take a field without a value for one that is left out."""
        if isinstance(value, dict) and None in value.values():
            return {name: part for name, part in value.items() if part is not None or name not in cls.model_fields}
        return value


@dataclass(frozen=True)
class Own:
    """Marks a field that a translation sets for itself (neither a word nor a fact)."""

    inherited: bool = True
    """Whether the original's holds for a translation that leaves it out."""


def _id(value: str) -> str:
    if not ID.fullmatch(value):
        raise ValueError(f"'{value}' is not an id; ids are lower-case letters, digits and single hyphens")
    return value


def _file(value: str) -> str:
    if "\\" in value or value.startswith("/") or ":" in value or ".." in value.split("/"):
        raise ValueError(f"'{value}' leads out of the folder; give the name of a file in the same folder")
    return value


def _url(value: str) -> str:
    if not re.fullmatch(r"https?://[^\s/@]+\.[^\s/@]+(/\S*)?", value):
        hint = "; write https:// before it" if re.match(r"[\w-]+(\.[\w-]+)+(/\S*)?$", value) else ""
        raise ValueError(f"'{value}' is not a web address like https://example.eu/page{hint}")
    return value


def _flag(value: Any) -> Any:
    if isinstance(value, str):
        if value not in ("true", "false"):
            raise ValueError(f"must be true or false, not '{value}'")
        return value == "true"
    return value


def _country(value: str) -> str:
    if not re.fullmatch(r"[A-Z]{2}", value):
        raise ValueError(f"'{value}' is not a country code of two capital letters, such as PL")
    return value


def _language(value: str) -> str:
    if not re.fullmatch(LANGUAGE, value):
        raise ValueError(f"'{value}' is not a language code of two or three small letters, such as pl")
    return value


def _zone(value: str) -> str:
    from .zones import check_zone

    try:
        return check_zone(value)
    except ValueError as error:
        raise ValueError(f"{error}" if ";" in f"{error}" else f"{error}; write it as Europe/Warsaw") from None


def _day(value: Any) -> Any:
    """Accept a day only, as a date; the loader hands over text."""
    if isinstance(value, str):
        parsed = PartialDate.parse(value)
        if parsed.precision != "day":
            raise ValueError(f"'{value}' must be a full date like 2027-04-20")
        return parsed.first_day
    return value


Id = Annotated[str, AfterValidator(_id), Field(json_schema_extra={"pattern": f"^{ID.pattern}$"})]
FileName = Annotated[str, AfterValidator(_file)]
Url = Annotated[str, AfterValidator(_url), Field(json_schema_extra={"format": "uri"})]
Flag = Annotated[bool, BeforeValidator(_flag)]
Country = Annotated[str, AfterValidator(_country), Field(json_schema_extra={"pattern": "^[A-Z]{2}$"})]
Language = Annotated[str, AfterValidator(_language), Field(json_schema_extra={"pattern": f"^{LANGUAGE}$"})]
Zone = Annotated[str, AfterValidator(_zone)]
DayDate = Annotated[dt.date, BeforeValidator(_day)]
