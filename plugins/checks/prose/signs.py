"""Signs: hyphens in ranges, dashes in compounds, full stops that are missing after a time."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from plugins.languages.names import locale_of
from plugins.problems import Problem

from .passages import Passage
from .phrases import OF_TIME

HYPHEN = re.compile(r"-[0-9]")
AFTER_TIME = re.compile(r":[0-5][0-9] ([^\W\d_]+)")
ADJECTIVES: Mapping[str, tuple[re.Pattern[str], re.Pattern[str]]] = {
    "bg": (
        re.compile(r"\w{2,}(?:но|ско|ко|во)"),
        re.compile(r"\w{2,}(?:[ст]к|н|в)(?:и|а|о|ия|ият|ата|ото|ите)|\w{2,}ен"),
    ),
    "pl": (
        re.compile(r"\w{2,}(?:[jnwk]|cz|sz)o"),
        re.compile(r"\w{2,}(?:[scd]z?k|cz|sz|n|w|j|l|t|ż)(?:y|i|a|ą|e|ego|iego|emu|iemu|ej|iej|ym|im|ymi|imi|ych|ich)"),
    ),
}
"""The first part of a compound adjective, and an adjective; other languages join such words without a vowel."""
PARTICIPLE = ("ano", "ono")
"""Ends of Polish verbs, as in 'zdecydowano – mimo obaw'."""


def sign_problems(passage: Passage) -> Iterator[Problem]:
    if HYPHEN.search(passage.words):
        yield from _ranges(passage)
    yield from _compounds(passage)
    yield from _times(passage)


def _ranges(passage: Passage) -> Iterator[Problem]:
    """Yield ranges of years, days and times; other numbers with hyphens are of projects and telephones."""
    for found in _range(passage.language).finditer(passage.words):
        numbers = [int(number) for number in found.groups() if number]
        if not numbers or numbers[0] < numbers[1]:
            message = f"'{found[0]}' is a range; write a dash: '{found[0].replace('-', '–')}'"
            yield passage.warn(found.start(), message, "hyphen-in-range")


@cache
def _range(language: str) -> re.Pattern[str]:
    """Return the pattern of a range; its groups are the two numbers of years or days."""
    names = {name for form in ("format", "stand-alone") for name in locale_of(language).months[form]["wide"].values()}
    # A Latvian date inflects its month, as in 'februārī'.
    months = "|".join(sorted({name[:5] if language == "lv" else name for name in names}))
    days = r"([0-3]?[0-9])\.?-([0-3]?[0-9])(?!\w|-[0-9])\.?"
    kinds = [
        r"((?:19|20)[0-9]{2})-((?:19|20)[0-9]{2})(?![\w/-])",
        r"[0-2]?[0-9]:[0-5][0-9]-[0-2]?[0-9]:[0-5][0-9](?![\w-])",
        rf"{days}(?= (?i:{months})|[0-9]{{2}}\.[12][0-9]{{3}})",
        rf"(?i:{months}) {days}",
    ]
    return re.compile(rf"(?<![\w/.:=#-])(?:{'|'.join(kinds)})")


def _compounds(passage: Passage) -> Iterator[Problem]:
    """Yield 'edukacyjno – kooperacyjny': two adjectives, or words that the text joins elsewhere."""
    for dash in (" – ", " - ", " — "):
        for before, after in _neighbours(passage.words, dash):
            left, right = passage.words[before:after].rsplit(dash, 1)
            joined = f"{left}-{right[: max(4, len(right) - 3)]}"
            first, second = ADJECTIVES.get(passage.language, (None, None))
            compound = first and second and first.fullmatch(left) and second.fullmatch(right)
            if (compound and not left.endswith(PARTICIPLE)) or joined in passage.lowered:
                message = f"'{left}{dash}{right}' is one compound; write '{left}-{right}'"
                yield passage.warn(before, message, "dash-in-compound")


def _neighbours(text: str, dash: str) -> Iterator[tuple[int, int]]:
    """Yield where two words in small letters begin and end that a dash parts."""
    position = text.find(dash)
    while position >= 0:
        start, end = position, position + len(dash)
        while start and text[start - 1].isalpha():
            start -= 1
        while end < len(text) and text[end].isalpha():
            end += 1
        left, right = text[start:position], text[position + len(dash) : end]
        if left.islower() and right.islower() and (not start or text[start - 1] in " \n("):
            yield start, end
        position = text.find(dash, position + 1)


def _times(passage: Passage) -> Iterator[Problem]:
    """Yield times that a sentence begins right after, but not lines of a schedule, zones and names."""
    for found in AFTER_TIME.finditer(passage.words):
        word = found[1]
        if not word[0].isupper() or word.isupper():
            continue
        line = passage.words[passage.words.rfind("\n", 0, found.start()) + 1 : found.start()]
        following = passage.words[found.end() : found.end() + 40].split()[:2]
        named = any(each.strip(".,;)").lower() in OF_TIME.get(passage.language, ()) for each in following)
        if len(re.findall(r"[^\W\d_]{2,}", line)) > 1 and not named:
            start = found.start() - 2
            time = passage.words[start : found.start() + 3].strip()
            message = f"no full stop between '{time}' and '{word}'; end the sentence before the next one"
            yield passage.warn(found.start(1), message, "missing-full-stop")
