"""Typography: quotation marks, and the spaces at which a line must not break."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

HARD = "\N{NO-BREAK SPACE}"
# Passed over whole, for an address may end in what looks like a one-letter word.
ADDRESS = r"(?:https?://|www\.)\S+|\S+@\S+\.\S+"


@dataclass(frozen=True, slots=True)
class Quotes:
    """Marks around a quotation, and around one inside it."""

    open: str
    close: str
    inner_open: str
    inner_close: str


# CLDR's delimiters. The closing marks differ: Polish and Hungarian end in U+201D, Bulgarian in U+201C.
QUOTES: Mapping[str, Quotes] = {
    "bg": Quotes("„", "“", "„", "“"),
    "en": Quotes("“", "”", "‘", "’"),
    "hu": Quotes("„", "”", "»", "«"),
    "lv": Quotes("“", "”", "‘", "’"),
    "pl": Quotes("„", "”", "«", "»"),
}

# Regular expressions of what must not be parted from the number before it ...
AFTER_NUMBER: Mapping[str, str] = {
    "": r"% ‰ € £ \$ EUR PLN BGN HUF USD GBP CHF km m cm mm kg g kB MB GB",
    "bg": r"г\. ч\. в\. лв\. млн\. млрд\. хил\. лева евро",
    "en": r"million billion",
    "hu": r"Ft ezer millió milliárd euró fő",
    "lv": r"eiro milj\. tūkst\.",
    "pl": r"r\. w\. zł gr tys\. mln mld godz\. min os\.",
}
# ... and after it.
BEFORE_NUMBER: Mapping[str, str] = {
    "": r"№ §",
    "bg": r"чл\. ал\. т\. стр\.",
    "en": r"nos?\.? art\. pp?\. vol\.",
    "lv": r"nr\. p\. lpp\.",
    "pl": r"nr art\. ust\. pkt poz\. s\. str\. t\.",
}
AFTER_YEAR: Mapping[str, str] = {
    "hu": "január február március április május június július augusztus szeptember október november december",
    "lv": "gada gadā gads",
}


def quotes(language: str) -> Quotes:
    """Return the language's quotation marks."""
    return QUOTES[language]


def quote(text: str, language: str) -> str:
    """Return the text in quotation marks; marks already in it become the inner ones."""
    marks = QUOTES[language]
    inner = str.maketrans({marks.open: marks.inner_open, marks.close: marks.inner_close})
    return f"{marks.open}{text.translate(inner)}{marks.close}"


def hard_spaces(text: str, language: str) -> str:
    """Return the text with no-break spaces where the language wants them; addresses are left alone."""
    for pattern in _patterns(language):
        text = pattern.sub(lambda found: f"{found[1]}{HARD}" if found[1] else found[0], text)
    return text


@cache
def _patterns(language: str) -> tuple[re.Pattern[str], ...]:
    """Return the language's patterns: a group, then the space that must not break."""
    capital = "".join(filter(str.isupper, map(chr, range(0x530))))
    patterns = [
        rf"([0-9IVX]) (?=(?:{_words(AFTER_NUMBER, language)})(?!\w))",
        rf"(?<!\w)((?i:{_words(BEFORE_NUMBER, language)})) (?=[0-9])",
        rf"(?<!\w)([{capital}]\.) (?=[{capital}])",
    ]
    if language in AFTER_YEAR:
        patterns.append(rf"([0-9]{{4}}\.) (?={AFTER_YEAR[language].replace(' ', '|')})")
    if language == "pl":
        patterns.append(r"(?<![\w'’])([AaIiOoUuWwZz]) (?=\S)")
    return tuple(re.compile(f"{ADDRESS}|{pattern}") for pattern in patterns)


def _words(table: Mapping[str, str], language: str) -> str:
    return f"{table['']} {table.get(language, '')}".strip().replace(" ", "|")
