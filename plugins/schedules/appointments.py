"""Appointments: when everybody named in a programme is where, and who would have to be in two sessions at once."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial

from plugins.model.dates import TimeRange
from plugins.model.parts import Person
from plugins.model.programme import Programme, Session
from plugins.problems import Place, Problem, Severity

from .instants import day_time, range_instants, zone_of
from .joining_links import At
from .lines import lines_of


@dataclass(frozen=True, slots=True)
class Appointment:
    """Somebody's hours at a session, or at one of its items."""

    start: dt.datetime
    end: dt.datetime
    """The start where nobody has fixed the end."""
    session: tuple[str, str]
    """(programme, session)."""
    place: Place
    """Where the person is named."""
    what: str

    def overlaps(self, earlier: Appointment) -> bool:
        """Tell whether it begins before an earlier one has ended, or with it."""
        return self.start < earlier.end or self.start == earlier.start


def people_problems(programmes: Iterable[tuple[str, Programme, At]]) -> Iterator[Problem]:
    """Yield a warning for everybody who is in two sessions at once, of one programme or of two.

    A programme comes with its id and the places of its front matter. Two rooms of one session are `line_problems`'.
    """
    people: dict[str, list[Appointment]] = defaultdict(list)
    for id_, programme, at in programmes:
        for index, session in enumerate(programme.sessions):
            if session.status != "cancelled" and (zone := zone_of(session, programme)):
                for name, appointment in _of_session(session, zone, id_, partial(at, "sessions", index)):
                    people[name].append(appointment)
    for name, appointments in people.items():
        for later, earlier in _clashes(appointments):
            message = (
                f"'{name}' is in {later.what} and at the same time in {earlier.what}, {earlier.place}; "
                "correct the times or the people"
            )
            yield Problem(later.place, message, Severity.WARNING)


def _of_session(session: Session, zone: str, programme: str, at: At) -> Iterator[tuple[str, Appointment]]:
    """Yield who is when where: at the items that name them, or else at the session for as long as it goes on."""
    name = f"session '{programme}/{session.id}'"

    def appointments(
        people: Iterable[Person], date: dt.date, time: TimeRange, what: str, at: At
    ) -> Iterator[tuple[str, Appointment]]:
        try:
            instants = range_instants(date, time, zone)
        except ValueError:  # the clocks do not show that time once: an error of its own
            return
        assert isinstance(instants.start, dt.datetime)
        end = instants.end if isinstance(instants.end, dt.datetime) else instants.start
        shown = f"{what} ({date} {time}, {zone})"
        for index, person in enumerate(people):
            key = (programme, session.id)
            yield person.name, Appointment(instants.start, end, key, at("people", index), shown)

    named: set[str] = set()
    for line in lines_of(session.schedule, at):
        named.update(person.name for person in line.item.people)
        if line.item.time and line.item.status != "cancelled":
            what = f"item '{line.item.id}' of {name}"
            yield from appointments(line.item.people, line.date, line.item.time, what, line.at)
    for date in session.dates.days() if session.people else ():
        if time := day_time(session, date):
            for person, appointment in appointments(session.people, date, time, name, at):
                if person not in named:
                    yield person, appointment


def _clashes(appointments: Iterable[Appointment]) -> Iterator[tuple[Appointment, Appointment]]:
    """Yield every appointment during which one of another session goes on, with that one."""
    longest: list[Appointment] = []
    """What ends last of all that has begun, and what ends last of the other sessions: no more is ever needed."""
    for appointment in sorted(appointments, key=lambda each: (each.start, each.place)):
        other = next((each for each in longest if each.session != appointment.session), None)
        if other and appointment.overlaps(other):
            yield appointment, other
        by_end = sorted((*longest, appointment), key=lambda each: (each.end, each.start), reverse=True)
        longest = [by_end[0], *(each for each in by_end[1:] if each.session != by_end[0].session)][:2]
