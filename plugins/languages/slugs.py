"""Slugs: titles as addresses can hold them, each alphabet transliterated by its own official rule."""

from __future__ import annotations

import re
import unicodedata

LONGEST = 80

# Bulgarian Transliteration Act 2009, Art. 4.
BULGARIAN = """
а a    б b    в v    г g    д d    е e    ж zh   з z    и i    й y
к k    л l    м m    н n    о o    п p    р r    с s    т t    у u
ф f    х h    ц ts   ч ch   ш sh   щ sht  ъ a    ь y    ю yu   я ya
"""
OTHER_CYRILLIC = "ѝ i  ё yo  ы y  э e  є ye  і i  ї yi  ґ g  ј j  љ lj  њ nj  ћ c  ђ dj  џ dz"
# ELOT 743, letter by letter, for the names of Greek partners.
GREEK = """
α a    β v    γ g    δ d    ε e    ζ z    η i    θ th   ι i    κ k    λ l    μ m    ν n
ξ x    ο o    π p    ρ r    σ s    ς s    τ t    υ y    φ f    χ ch   ψ ps   ω o
"""
# Letters that Unicode does not take apart into a base and a mark: NFKD alone makes 'odz' of Łódź.
LATIN = "ł l  ø o  đ d  ð d  ħ h  ŧ t  ı i  þ th  æ ae  œ oe  ß ss"


def letter_table(text: str) -> dict[str, str]:
    """Return the pairs of a letter and what is written for it."""
    words = text.split()
    return dict(zip(words[::2], words[1::2], strict=True))


FROM_CYRILLIC = str.maketrans(letter_table(BULGARIAN + OTHER_CYRILLIC))
FROM_OTHERS = str.maketrans(letter_table(GREEK + LATIN))
# Written inside a word, as are the soft hyphen and its kin; they part nothing.
APOSTROPHES = r"['’ʼ`\u00ad\u200b-\u200d\u2060\ufeff]"
# What stands between words that an '&' joins.
AND = {"bg": "и", "en": "and", "hu": "és", "lv": "un", "pl": "i"}


def slugify(text: str, language: str) -> str:
    """Return the text in ASCII, lower case, with hyphens between the words, cut after a whole word.

    Letters follow the rule of their alphabet, not of the language: a Polish title may name a Bulgarian town.
    """
    words = unicodedata.normalize("NFC", text).lower()
    words = re.sub(r"(?<=\s)&(?=\s)", AND.get(language, " "), words)
    words = re.sub(r"\bбългария\b", "bulgaria", words)  # Art. 6: traditional spelling
    words = re.sub(r"ия(?![^\W\d_])", "ia", words)  # Art. 5(2): at the end of a word
    # Before marks are split off: й is a letter, not an и with a mark.
    words = unicodedata.normalize("NFKD", words.translate(FROM_CYRILLIC))
    words = "".join(character for character in words if not unicodedata.combining(character))
    words = words.replace("ου", "ou").translate(FROM_OTHERS).lower()
    slug = re.sub(r"[^a-z0-9]+", "-", re.sub(APOSTROPHES, "", words)).strip("-")
    if not slug:
        raise ValueError(f"no letter or digit of '{text}' can stand in an address; give a slug")
    if len(slug) > LONGEST:
        slug = slug[:LONGEST] if slug[LONGEST] == "-" else slug[:LONGEST].rpartition("-")[0] or slug[:LONGEST]
    return slug
