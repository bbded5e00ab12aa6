"""Checks: what is wrong with the sessions of a programme, or with a post's own schedule."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence
from functools import partial

from plugins.languages.zones import country_zone
from plugins.model.dates import AmbiguousTime, TimeRange, resolve_local
from plugins.model.post import Post
from plugins.model.programme import Day, Programme, Session
from plugins.model.project import Project
from plugins.model.zones import country_codes
from plugins.problems import Place, Problem, Severity

from .announcement_checks import announcement_problems, call_problems, moved_problems
from .instants import ONE_DAY, zone_of
from .joining_links import At, joining_link_problems
from .lines import line_problems, lines_of

UNTITLED = frozenset({"break", "meal"})
"""Kinds of item that need no title: the word for the kind says it all."""


def programme_problems(programme: Programme, partners: Sequence[str], at: At, now: dt.datetime) -> Iterator[Problem]:
    """Yield what is wrong with a programme's sessions and calls.

    `partners` are the codes of the partners' countries; `at` gives the place of a path in the front matter.
    """
    ids = ((session.id, at("sessions", index, "id")) for index, session in enumerate(programme.sessions))
    yield from _repeated(ids, "session")
    for index, session in enumerate(programme.sessions):
        yield from session_problems(session, programme, partial(at, "sessions", index), now)
    yield from _calls(programme, at, now)
    yield from _zones(programme, partners, at)
    secrets = {s.private.join for s in programme.sessions if s.private and s.private.join}
    yield from joining_link_problems(programme, at, secrets)


def project_problems(project: Project, partners: Sequence[str], at: At, now: dt.datetime) -> Iterator[Problem]:
    """Yield what is wrong with a project's own calls."""
    yield from _calls(project, at, now)
    if project.calls:
        yield from _partner_zones(partners, "call", at("calls"))


def post_problems(post: Post, partners: Sequence[str], at: At, now: dt.datetime) -> Iterator[Problem]:
    """Yield what is wrong with a post's own schedule and calls."""
    if post.timezone is None and (place := _first_time(post.schedule, at)):
        message = "the schedule gives times but not their timezone; add timezone: Europe/Warsaw"
        yield Problem(place, message)
    if post.schedule:
        yield from _partner_zones(partners, "schedule", at("schedule"))
    yield from schedule_problems(post.schedule, post.timezone, at)
    yield from _calls(post, at, now)
    if post.calls:
        yield from _partner_zones(partners, "call", at("calls"))
    yield from joining_link_problems(post, at)


def session_problems(session: Session, programme: Programme, at: At, now: dt.datetime) -> Iterator[Problem]:
    """Yield what is wrong with one session; joining links are looked for in the programme as a whole."""
    zone = zone_of(session, programme)
    time_at = at("time") if session.time else _first_time(session.schedule, at)
    if zone is None and time_at:
        message = (
            f"session '{session.id}' gives a time but neither it nor its programme says the timezone; "
            "add timezone: Europe/Warsaw"
        )
        yield Problem(time_at, message)
    if zone and session.time:
        for day in session.dates.days():
            yield from _local_times(day, session.time, zone, at("time"))
    yield from _outside(session, at)
    yield from _whereabouts(session, at)
    yield from announcement_problems(session, zone, at, now)
    yield from schedule_problems(session.schedule, zone, at)


def schedule_problems(schedule: Sequence[Day], zone: str | None, at: At) -> Iterator[Problem]:
    """Yield what is wrong with the days and items of a schedule; `at` gives places beside it."""
    yield from _repeated(((f"{d.date}", at("schedule", n, "date")) for n, d in enumerate(schedule)), "day")
    lines = list(lines_of(schedule, at))
    yield from _repeated(((line.item.id, line.at("id")) for line in lines), "item")
    for line in lines:
        if line.item.title is None and line.item.kind not in UNTITLED:
            message = f"item '{line.item.id}' needs a title; only a break or a meal may go without"
            yield Problem(line.at("id"), message)
        if zone and line.item.time:
            yield from _local_times(line.date, line.item.time, zone, line.at("time"))
        days = (line.date,)
        yield from moved_problems(line.item, f"item '{line.item.id}'", days, zone, line.at)
    yield from line_problems(lines)


def _calls(text: Programme | Project | Post, at: At, now: dt.datetime) -> Iterator[Problem]:
    yield from _repeated(((call.id, at("calls", index, "id")) for index, call in enumerate(text.calls)), "call")
    yield from call_problems(text, at, now)


def _partner_zones(partners: Sequence[str], what: str, place: Place) -> Iterator[Problem]:
    """Yield an error for every country without a single zone; only a programme can name others instead."""
    for code in partners:
        if _without_zone(code):
            message = f"partner country '{code}' has several time zones; move the {what} to a programme with countries"
            yield Problem(place, message)


def _repeated(names: Iterable[tuple[str, Place]], what: str) -> Iterator[Problem]:
    seen: dict[str, Place] = {}
    for name, place in names:
        if name in seen:
            remedy = "put its items together" if what == "day" else "give each its own id"
            yield Problem(place, f"{what} '{name}' is there twice, first in line {seen[name].line}; {remedy}")
        seen.setdefault(name, place)


def _first_time(schedule: Sequence[Day], at: At) -> Place | None:
    return next((line.at("time") for line in lines_of(schedule, at) if line.item.time), None)


def _local_times(day: dt.date, time: TimeRange, zone: str, place: Place) -> Iterator[Problem]:
    """Yield an error for a time that the clocks skip or show twice on that day."""
    clocks = [(day, time.start)]
    if time.end:
        clocks.append((day + ONE_DAY * time.end_day_offset, time.end))
    for date, clock in clocks:
        try:
            resolve_local(date, clock, zone)
        except AmbiguousTime as error:
            yield Problem(place, f"{error}")
        except ValueError as error:
            yield Problem(place, f"{error}; choose a time before or after")


def _zones(programme: Programme, partners: Sequence[str], at: At) -> Iterator[Problem]:
    """Yield an error for every country whose local times would be shown and that has no single zone."""
    named = [(code, at("countries", n)) for n, code in enumerate(programme.countries)]
    for index, session in enumerate(programme.sessions):
        for number, code in enumerate(session.countries or ()):
            named.append((code, at("sessions", index, "countries", number)))
    for code, place in named:
        if reason := _without_zone(code):
            yield Problem(place, reason)
    asked = not programme.countries and (
        programme.calls
        or any(
            (session.mode != "onsite" or session.registration) and session.countries is None
            for session in programme.sessions
        )
    )
    for code in partners if asked else ():
        if _without_zone(code):
            message = f"partner country '{code}' has several time zones; add countries: [PL, BG] without it"
            yield Problem(at("project"), message)


def _without_zone(code: str) -> str | None:
    """Say why the country has no single zone; None when it has, or when there is no such country at all."""
    if code in country_codes():
        try:
            country_zone(code)
        except ValueError as error:
            return f"{error}"
    return None


def _outside(session: Session, at: At) -> Iterator[Problem]:
    for number, day in enumerate(session.schedule):
        if not session.dates.first_day <= day.date <= session.dates.last_day:
            message = f"day {day.date} is outside the session's dates ({session.dates}); correct one of them"
            yield Problem(at("schedule", number, "date"), message)


def _whereabouts(session: Session, at: At) -> Iterator[Problem]:
    if session.mode != "onsite" and session.platform is None:
        message = f"session '{session.id}' is {session.mode} but names no platform; add platform: MS Teams"
        yield Problem(at("mode"), message, Severity.NOTICE)
    if session.mode != "online" and session.place is None:
        message = (
            f"session '{session.id}' is {session.mode} but has no place; add place: {{town: Warszawa, country: PL}}"
        )
        yield Problem(at("mode"), message, Severity.WARNING)
