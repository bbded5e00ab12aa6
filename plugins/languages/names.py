"""Names: of languages and countries, and names in a row, as each language writes them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import cache

from babel import Locale
from babel.lists import format_list as join_names

from .typography import hard_spaces

LANGUAGE_NAMES = {
    "bg": "български",
    "en": "English",
    "lv": "latviešu",
    "hu": "magyar",
    "pl": "polski",
}
"""Each language's own name, as it stands in the language switcher."""

SIGN_LANGUAGES = {
    "bqn": "Bulgarian Sign Language",
    "hsh": "Hungarian Sign Language",
    "ils": "International Sign",
    "lsl": "Latvian Sign Language",
    "pso": "Polish Sign Language",
}
"""Codes of ISO 639-3 that CLDR has no names for -> message of the catalogues, under the context 'language'."""

# Interinstitutional style guide, 7.2.1: the Roman alphabetical order of the languages' own names.
OFFICIAL_ORDER = "bg es cs da de et el en fr ga hr it lv lt hu mt nl pl pt ro sk sl fi sv"


@cache
def locale_of(language: str) -> Locale:
    """Return Babel's locale; English is British, for plain 'en' is American and puts the month first."""
    return Locale.parse("en_GB" if language == "en" else language)


def in_official_order(codes: Iterable[str]) -> list[str]:
    """Return the codes in the EU's order of languages, those of no EU language at the end."""
    order = OFFICIAL_ORDER.split()
    return sorted(set(codes), key=lambda code: (order.index(code) if code in order else len(order), code))


def language_name(code: str, in_language: str) -> str:
    """Return what a language is called in another, such as 'angielski'; its code if CLDR has no name for it there."""
    name: str = locale_of(in_language).languages.get(code, code)
    return name


@cache
def language_codes() -> frozenset[str]:
    """Return the codes of the languages that have a name, without those of scripts and countries."""
    return frozenset(code for code in map(str, locale_of("en").languages) if code.isalpha()) | SIGN_LANGUAGES.keys()


def country_name(code: str, language: str) -> str:
    """Return what a country is called in the language, such as 'Polska'; raise ValueError for no country."""
    name: str | None = locale_of(language).territories.get(code)
    if name is None or not code.isalpha():
        raise ValueError(f"unknown country '{code}'")
    return name


def format_list(names: Sequence[str], language: str) -> str:
    """Return the names as a sentence has them: 'A, B i C', the Polish 'i' tied to what follows."""
    return hard_spaces(join_names(names, style="standard", locale=locale_of(language)), language)
