"""Stale words: what means another year to later readers, and sentences that promise a link without giving it."""

from __future__ import annotations

from collections.abc import Iterator

from plugins.languages.dates import format_date, format_span
from plugins.model.library import Library
from plugins.model.post import Post
from plugins.problems import Problem

from .announced import sessions_of
from .passages import Passage
from .phrases import MORE, THIS_YEAR

LINKED = ("](", "http", "www.", "@", "tel")
"""What shows that a paragraph says where to ask."""


def stale_problems(passage: Passage, library: Library) -> Iterator[Problem]:
    language, lowered = passage.language, passage.lowered
    for words in THIS_YEAR.get(language, ()):
        if words in lowered:
            yield from _this_year(passage, library, words)
    for words in MORE.get(language, ()):
        if words in lowered:
            yield from _more(passage, words)


def _this_year(passage: Passage, library: Library, words: str) -> Iterator[Problem]:
    facts = passage.document.facts
    sessions = sessions_of(facts, library) if isinstance(facts, Post) else []
    remedy = "write the year"
    if len(sessions) == 1:
        remedy = f"write the date in full, as in '{format_span(sessions[0].dates, passage.language)}'"
    elif isinstance(facts, Post):
        remedy = f"write the date in full, as in '{format_date(facts.date.day, passage.language)}'"
    for position in passage.find(words, lowered=True):
        written = passage.words[position : position + len(words)]
        yield passage.warn(position, f"'{written}' means another year to later readers; {remedy}", "no-year")


def _more(passage: Passage, words: str) -> Iterator[Problem]:
    """Yield sentences of a body that begin with the words, in a paragraph without any address."""
    text = passage.text.body
    for position in passage.find(words, lowered=True):
        start = position - passage.body
        heading = text[text.rfind("\n", 0, start) + 1 :].startswith("#")
        if start < 0 or heading or not passage.words[position].isupper():
            continue
        if not any(sign in passage.paragraph(position) for sign in LINKED):
            written = passage.words[position : position + len(words)]
            message = f"'{written}' leads nowhere; give the address: [{written} ...](https://...)"
            yield passage.warn(position, message, "no-address")
