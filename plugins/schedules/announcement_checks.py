"""Announcement checks: what is wrong with registration, calls, languages, and what was announced before."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from functools import partial

from plugins.languages.names import language_codes
from plugins.model.dates import Clock, Moment, resolve_local
from plugins.model.deadlines import Call, MovedFrom, Registration
from plugins.model.post import Post
from plugins.model.programme import Item, Programme, Session
from plugins.model.project import Project
from plugins.problems import Place, Problem, Severity, suggest

from .deadlines import moment_instant, opening
from .instants import state
from .joining_links import At


def call_problems(text: Programme | Project | Post, at: At, now: dt.datetime) -> Iterator[Problem]:
    """Yield what is wrong with the calls of a text."""
    zone = text.timezone
    sessions = text.sessions if isinstance(text, Programme) else ()
    over = bool(sessions) and all(_over(session, zone, now) for session in sessions)
    for index, call in enumerate(text.calls):
        here = partial(at, "calls", index)
        if zone is None:
            message = (
                f"call '{call.id}' gives a deadline but not its timezone; add timezone: Europe/Warsaw beside 'calls'"
            )
            yield Problem(here("closes"), message)
            continue
        wrong = list(_moments(call, f"call '{call.id}'", zone, here))
        for number, correction in enumerate(call.corrections):
            wrong += _clock(correction.was, zone, here("corrections", number, "was"))
            if correction.was == call.closes and number == len(call.corrections) - 1:
                message = f"the deadline of call '{call.id}' is what it was; write the new one into 'closes'"
                wrong.append(Problem(here("corrections", number, "was"), message))
        yield from wrong
        if over and not wrong and opening(call.opens, call.closes, zone, now) != "closed":
            message = f"call '{call.id}' is not closed, but all sessions are over; correct 'closes' or the dates"
            yield Problem(here("closes"), message, Severity.WARNING)


def announcement_problems(session: Session, zone: str | None, at: At, now: dt.datetime) -> Iterator[Problem]:
    """Yield what is wrong with what one session announces beside its times and its schedule."""
    yield from _languages(session, at)
    yield from moved_problems(session, f"session '{session.id}'", (session.dates.first_day,), zone, at)
    if session.registration:
        yield from _registration(session, session.registration, zone, partial(at, "registration"), now)


def moved_problems(
    thing: Session | Item, name: str, days: Sequence[dt.date], zone: str | None, at: At
) -> Iterator[Problem]:
    """Yield what is wrong with where something was moved from; `days` are the new ones."""
    moved = thing.moved_from
    if moved is None:
        if thing.status == "moved":
            message = f"{name} is moved, but not from where; add moved_from: {{dates: …}}, {{time: …}} or {{place: …}}"
            yield Problem(at("status"), message, Severity.WARNING)
        return
    if thing.status != "moved":
        message = f"{name} has 'moved_from' but its status is {thing.status}; write status: moved or leave it out"
        yield Problem(at("moved_from"), message)
    if not (moved.dates or moved.time or moved.place or moved.room):
        yield Problem(at("moved_from"), f"'moved_from' of {name} says nothing; write what was before, or leave it out")
    if moved.time and zone:
        yield from _earlier(moved, days, zone, at("moved_from", "time"))


def _earlier(moved: MovedFrom, days: Sequence[dt.date], zone: str, place: Place) -> Iterator[Problem]:
    """Yield an error for an earlier start that the clocks skip or show twice."""
    dates = moved.dates
    day = days[0] if dates is None else dates.first_day
    if moved.time and (dates is None or dates.start.precision == "day"):
        yield from _clock(Moment(day, moved.time.start), zone, place)


def _languages(session: Session, at: At) -> Iterator[Problem]:
    for field in ("languages", "interpretation"):
        for index, code in enumerate(getattr(session, field)):
            if code not in language_codes():
                message = f"unknown language '{code}'{suggest(code, language_codes())}"
                yield Problem(at(field, index), message)


def _registration(
    session: Session, registration: Registration, zone: str | None, at: At, now: dt.datetime
) -> Iterator[Problem]:
    name = f"registration for session '{session.id}'"
    if zone is None:
        if registration.opens or registration.closes:
            message = f"{name} gives a moment but not its timezone; add timezone: Europe/Warsaw to the session"
            yield Problem(at("closes" if registration.closes else "opens"), message)
        return
    wrong = list(_moments(registration, name, zone, at))
    yield from wrong
    if wrong or not _over(session, zone, now):
        return
    if opening(registration.opens, registration.closes, zone, now) != "closed":
        remedy = "correct 'closes' or the session's dates" if registration.closes else "add 'closes'"
        yield Problem(at("closes"), f"{name} is not closed, but the session is over; {remedy}", Severity.WARNING)


def _moments(thing: Registration | Call, name: str, zone: str, at: At) -> Iterator[Problem]:
    """Yield errors for a deadline without an hour, before its beginning, or at an hour that clocks do not show."""
    opens, closes = thing.opens, thing.closes
    wrong: list[Problem] = []
    if opens:
        wrong += _clock(opens, zone, at("opens"))
    if closes:
        wrong += _clock(closes, zone, at("closes"))
    if closes and closes.time is None:
        message = f"{name} closes on a day without an hour; write closes: {closes.day} 23:59"
        wrong.append(Problem(at("closes"), message))
    yield from wrong
    if opens and closes and not wrong and moment_instant(closes, zone, end=True) <= moment_instant(opens, zone):
        yield Problem(at("closes"), f"{name} closes ({closes}) before it opens ({opens}); correct one of them")


def _over(session: Session, zone: str | None, now: dt.datetime) -> bool:
    """Tell whether a session is over; one whose hours are wrong is not, and reported elsewhere."""
    try:
        return state(session, session.timezone or zone, now) == "past"
    except ValueError:
        return False


def _clock(moment: Moment, zone: str, place: Place) -> Iterator[Problem]:
    """Yield an error for a moment that the clocks skip or show twice."""
    try:
        resolve_local(moment.day, moment.time or Clock(0), zone)
    except ValueError as error:
        remedy = "" if ";" in f"{error}" else "; choose a time before or after"
        yield Problem(place, f"{error}{remedy}")
