"""Stale words: what was true on the day of writing only, and sentences that promise a link without giving it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from plugins.languages.dates import format_date, format_span
from plugins.model.library import Library
from plugins.model.post import Post
from plugins.model.programme import Session
from plugins.problems import Problem

from .passages import Passage
from .phrases import MORE, STILL_TO_COME, THIS_YEAR

LINKED = ("](", "http", "www.", "@", "tel")
"""What shows that a paragraph says where to ask."""


def stale_problems(passage: Passage, library: Library, now: dt.datetime) -> Iterator[Problem]:
    language, lowered = passage.language, passage.lowered
    for words in THIS_YEAR.get(language, ()):
        if words in lowered:
            yield from _this_year(passage, library, words)
    for words in MORE.get(language, ()):
        if words in lowered:
            yield from _more(passage, words)
    if any(words in lowered for words in STILL_TO_COME.get(language, ())):
        last = _last_day(passage, library)
        if last is not None and last < now.astimezone(library.zone).date():
            yield from _still_to_come(passage, last)


def _sessions(passage: Passage, library: Library) -> list[Session]:
    """Return the sessions that a post tells of."""
    facts = passage.document.facts
    found = library.session(facts.event) if isinstance(facts, Post) and facts.event else None
    if found is None:
        return []
    return [found[1]] if found[1] else list(found[0].facts.sessions)


def _last_day(passage: Passage, library: Library) -> dt.date | None:
    """Return the last day of what a post tells of."""
    facts = passage.document.facts
    days = [session.dates.last_day for session in _sessions(passage, library)]
    days += [day.date for day in facts.schedule] if isinstance(facts, Post) else []
    return max(days, default=None)


def _this_year(passage: Passage, library: Library, words: str) -> Iterator[Problem]:
    facts = passage.document.facts
    sessions = _sessions(passage, library)
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
        paragraph = text[max(text.rfind("\n\n", 0, start), 0) : (text.find("\n\n", start) + 1 or len(text) + 1) - 1]
        if not any(sign in paragraph for sign in LINKED):
            written = passage.words[position : position + len(words)]
            message = f"'{written}' leads nowhere; give the address: [{written} ...](https://...)"
            yield passage.warn(position, message, "no-address")


def _still_to_come(passage: Passage, last: dt.date) -> Iterator[Problem]:
    for words in STILL_TO_COME[passage.language]:
        for position in passage.find(words, lowered=True) if words in passage.lowered else ():
            written = passage.words[position : position + len(words)]
            message = f"'{written}' speaks of what was still to come, but all ended on {last}; put it into the past"
            yield passage.warn(position, message, "past-event")
