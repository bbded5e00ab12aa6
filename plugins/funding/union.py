"""Union: how the European Union's name is written in each language."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

NAMES = {
    "pl": ("Unia Europejska", r"Uni\w+ Europejsk\w+"),
    "en": ("European Union", r"European Union"),
    "bg": ("Европейски съюз", r"Европейски(?:я|ят)? съюз\w*"),
    "lv": ("Eiropas Savienība", r"Eiropas Savienīb\w+"),
    # Without a capital, 'európai uniós' is the adjective, and right.
    "hu": ("Európai Unió", r"Európai Uni(?!ós)\w+"),
}
"""Nominative, and a pattern of its forms as they are properly written."""

FORMS = {language: re.compile(pattern.replace(" ", r"\s+")) for language, (_, pattern) in NAMES.items()}
ANY_CASE = {language: re.compile(form.pattern, re.IGNORECASE) for language, form in FORMS.items()}

SHARES = {
    "pl": (r"\bsfinansowan", r"\b(?:do|współ)finansowan"),
    "en": (r"(?<!co-)\bfunded\b", r"\bco-?(?:funded|financed)\b"),
    "bg": (r"\bфинансиран", r"\bсъфинансиран"),
    "lv": (r"\bfinansē", r"\blīdzfinansē"),
    "hu": (r"\bfinanszíroz", r"\btársfinanszíroz"),
}
"""Patterns of 'funded' and of 'co-funded' in each language."""

ABBREVIATION = re.compile(r"\b(?:EU|UE|ES|ЕС)\b")


def name_of(language: str) -> str:
    """Return the Union's name in the language, in English if we do not know it."""
    return NAMES.get(language, NAMES["en"])[0]


def is_named(text: str, language: str) -> bool:
    """Say whether the text names the Union in full, however spelt; a language we do not know is let pass."""
    return language not in NAMES or ANY_CASE[language].search(text) is not None


def misspelt(text: str, language: str) -> Iterator[str]:
    """Yield each mention of the Union with a wrong capital or small letter."""
    if language in NAMES:
        for mention in ANY_CASE[language].finditer(text):
            if not FORMS[language].fullmatch(mention.group()):
                yield mention.group()


def names_union(text: str) -> bool:
    """Say whether the text names the Union in any language we know."""
    return any(form.search(text) for form in ANY_CASE.values())


def share_of(text: str, language: str) -> Literal["funded", "co-funded"] | None:
    """Return whether the first sentence says that the Union pays all or a part; None when it says neither."""
    first = re.split(r"\.(?:\s|$)", text.strip(), maxsplit=1)[0]
    whole, part = SHARES.get(language, SHARES["en"])
    if re.search(part, first, re.IGNORECASE):
        return "co-funded"
    return "funded" if re.search(whole, first, re.IGNORECASE) else None
