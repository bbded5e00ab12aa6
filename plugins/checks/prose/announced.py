"""Announced: invitations to what is over, in a text that is not news of an earlier day."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from plugins.markup.links import body_links
from plugins.model.library import Library
from plugins.model.post import Post
from plugins.model.programme import Programme, Session
from plugins.model.project import Project
from plugins.problems import Problem

from .passages import Passage
from .phrases import ANOTHER, STILL_TO_COME, TO_TAKE_PLACE

YEAR = re.compile(r"\b20[0-9]{2}\b")


def announced_problems(passage: Passage, library: Library, now: dt.datetime) -> Iterator[Problem]:
    """Yield what invites to sessions of the past: in a post of after them, and in every text that is no post.

    A post that was published and last updated before they were over is news of its day, and stays as it was.
    """
    today = now.astimezone(library.zone).date()
    for phrases, plain in ((STILL_TO_COME, False), (TO_TAKE_PLACE, True)):
        for words in phrases.get(passage.language, ()):
            for position in passage.find(words, lowered=True) if words in passage.lowered else ():
                last = _last_day(passage, library, position)
                if last is None or last >= min(today, _written(passage, today)):
                    continue
                if plain and _of_another(passage, position, last):
                    continue
                written = passage.words[position : position + len(words)]
                message = f"'{written}' speaks of what was still to come, but all ended on {last}; put it into the past"
                yield passage.warn(position, message, "past-event")


def _written(passage: Passage, today: dt.date) -> dt.date:
    """Return the day of which a text speaks: that of a post's last update, and today for every other text."""
    record = passage.text.record
    if not isinstance(record, Post):
        return today
    return max(record.date.day, record.modified.last_day if record.modified else record.date.day)


def _last_day(passage: Passage, library: Library, position: int) -> dt.date | None:
    """Return the last day of what a place of a text speaks of; None when nobody can know."""
    facts, field = passage.document.facts, passage.field(position)
    if linked := _linked(passage.paragraph(position), library):
        return max(session.dates.last_day for session in linked)
    days: list[dt.date] = []
    if field[:1] == ("calls",) and isinstance(facts, (Post, Programme, Project)):
        return facts.calls[int(field[1])].closes.day
    if isinstance(facts, Post):
        days = [session.dates.last_day for session in sessions_of(facts, library)]
        days += [*(day.date for day in facts.schedule), *(call.closes.day for call in facts.calls)]
    elif isinstance(facts, Programme):
        if field[:1] == ("sessions",):
            return facts.sessions[int(field[1])].dates.last_day
        days = _days(facts)
    elif isinstance(facts, Project):
        days = [facts.period.last_day] if facts.period else []
        days += [call.closes.day for call in facts.calls]
        mine = (each.facts for each in library.programmes.values() if each.facts.project == passage.document.id)
        days += [day for programme in mine for day in _days(programme)]
    return max(days, default=None)


def _days(programme: Programme) -> list[dt.date]:
    return [*(each.dates.last_day for each in programme.sessions), *(call.closes.day for call in programme.calls)]


def sessions_of(post: Post, library: Library) -> list[Session]:
    """Return the sessions that a post tells of."""
    return _named(post.event, library) if post.event else []


def _named(event: str, library: Library) -> list[Session]:
    found = library.session(event)
    if found is None:
        return []
    return [found[1]] if found[1] else list(found[0].facts.sessions)


def _linked(paragraph: str, library: Library) -> list[Session]:
    """Return the sessions to which a paragraph leads."""
    if "](programme:" not in paragraph:
        return []
    links = [link for link in body_links(paragraph) if link.kind == "programmes"]
    return [session for link in links for session in _named("/".join(filter(None, link.document)), library)]


def _of_another(passage: Passage, position: int, last: dt.date) -> bool:
    """Tell whether a paragraph speaks of something after the past sessions."""
    paragraph = passage.paragraph(position).lower()
    later = any(int(year) > last.year for year in YEAR.findall(paragraph))
    stems = "|".join(ANOTHER[passage.language])
    return later or re.search(rf"\b(?:{stems})", paragraph) is not None
