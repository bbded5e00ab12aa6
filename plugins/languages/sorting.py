"""Sorting: the order of each language's alphabet.

After CLDR's collation tailorings (cldr common/collation/{bg,hu,lv,pl}.xml) and the Unicode root order: first
the letters, then their marks, then lower case before upper. Spaces and signs come before digits, those before
letters.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from .slugs import LATIN, letter_table

# A space parts letters; an equals sign joins those that only differ when all else is equal.
ALPHABETS: Mapping[str, str] = {
    "bg": "а б в г д е ж з и й к л м н о п р с т у ф х ц ч ш щ ъ ь ю я",
    "en": "a b c d e f g h i j k l m n o p q r s t u v w x y z",
    "hu": "a=á b c cs d dz dzs e=é f g gy h i=í j k l ly m n ny o=ó ö=ő p q r s sz t ty u=ú ü=ű v w x y z zs",
    "lv": "a=ā b c č d e=ē f g ģ h i=ī=y j k ķ l ļ m n ņ o=ō p q r ŗ s š t u=ū v w x z ž",
    "pl": "a ą b c ć d e ę f g h i j k l ł m n ń o ó p q r s ś t u v w x y z ź ż",
}
SIGN, DIGIT, LETTER, FOREIGN = range(4)


Letter = tuple[int, int]
"""A kind of character and its number within it."""
Weights = tuple[tuple[Letter, int], ...]
"""Letters, each with what sets it apart from its equals."""


class SortKey(NamedTuple):
    """What to compare, in this order."""

    letters: tuple[Letter, ...]
    marks: tuple[int, ...]
    capitals: tuple[bool, ...]
    text: str


def sort_key(text: str, language: str) -> SortKey:
    """Return the key by which the text stands in an alphabetical list of the language."""
    text = unicodedata.normalize("NFC", text)
    weights = [weight for sign in _signs(language).findall(text.casefold()) for weight in _weights(sign, language)]
    return SortKey(
        letters=tuple(letter for letter, _ in weights),
        marks=tuple(mark for _, mark in weights),
        capitals=tuple(character.isupper() for character in text),
        text=text,
    )


@cache
def _alphabet(language: str) -> Mapping[str, Weights]:
    weights = {
        letter: (((LETTER, number), rank),)
        for number, equals in enumerate(ALPHABETS[language].split())
        for rank, letter in enumerate(equals.split("="))
    }
    # Hungarian doubles a letter of several signs by its first sign alone: 'ssz' is sz and sz.
    doubled = {letter[0] + letter: weight * 2 for letter, weight in weights.items() if len(letter) > 1}
    return weights | doubled


@cache
def _signs(language: str) -> re.Pattern[str]:
    """Return the pattern of one letter of the alphabet, the longest first, or else of any character."""
    longest_first = sorted(_alphabet(language), key=len, reverse=True)
    return re.compile("|".join([*(letter for letter in longest_first if len(letter) > 1), "."]), re.DOTALL)


@cache
def _weights(sign: str, language: str) -> Weights:
    """Return the weights of a letter of the alphabet or of a character foreign to it."""
    alphabet = _alphabet(language)
    if sign in alphabet:
        return alphabet[sign]
    if sign.isspace():
        return (((SIGN, 0), 0),)
    if sign.isdigit():
        return (((DIGIT, unicodedata.digit(sign)), 0),)
    if unicodedata.category(sign)[0] in "MC":  # a stray mark, a soft hyphen: not seen
        return ()
    plain = letter_table(LATIN).get(sign) or unicodedata.normalize("NFD", sign)[0]
    if plain == sign:
        return (((FOREIGN if sign.isalpha() else SIGN, ord(sign)), 0),)
    return tuple((letter, ord(sign)) for part in plain for letter, _ in _weights(part, language))
