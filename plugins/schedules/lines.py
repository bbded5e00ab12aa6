"""Lines: the items of a schedule with their place in the file, and what is wrong with their times."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import groupby, pairwise

from plugins.model.programme import Day, Item
from plugins.problems import Problem, Severity

from .instants import minutes_from, minutes_until
from .joining_links import At

MINUTES_A_DAY = 24 * 60
LONGEST_GAP = 4 * 60
"""Minutes without any item that look like a typing error."""
PAUSES = frozenset({"break", "meal", "social"})
"""Kinds of item beside which hours may well be free."""


@dataclass(frozen=True, slots=True)
class Line:
    """An item with its day and its place in the file."""

    date: dt.date
    item: Item
    at: At

    @property
    def start(self) -> int:
        assert self.item.time is not None
        return self.date.toordinal() * MINUTES_A_DAY + minutes_from(self.item.time)

    @property
    def end(self) -> int:
        assert self.item.time is not None
        return self.date.toordinal() * MINUTES_A_DAY + minutes_until(self.item.time)

    @property
    def ends(self) -> bool:
        """Whether an end is given; without one nobody knows how long it goes on."""
        return self.item.time is not None and self.item.time.end is not None

    def overlaps(self, earlier: Line) -> bool:
        """Tell whether it begins before an earlier one has ended, or with it."""
        return self.start < earlier.end or self.start == earlier.start

    def __str__(self) -> str:
        return f"item '{self.item.id}' ({self.item.time})"


def lines_of(schedule: Sequence[Day], at: At) -> Iterator[Line]:
    for number, day in enumerate(schedule):
        for index, item in enumerate(day.items):
            yield Line(day.date, item, partial(at, "schedule", number, "items", index))


def line_problems(lines: Iterable[Line]) -> Iterator[Problem]:
    """Yield warnings of items that stand out of order, overlap or leave a gap; cancelled ones count for nothing."""
    held = [line for line in lines if line.item.time and line.item.status != "cancelled"]
    yield from _rooms(held)
    yield from _people(held)
    yield from _gaps(held)


def _rooms(held: Iterable[Line]) -> Iterator[Problem]:
    rooms: dict[str | None, list[Line]] = defaultdict(list)
    for line in held:
        rooms[line.item.room].append(line)
    for room, lines in rooms.items():
        for earlier, later in pairwise(lines):
            if later.date == earlier.date and later.start < earlier.start:
                message = f"{later} stands after {earlier}; put the items of a day in order of time"
                yield Problem(later.at("time"), message, Severity.WARNING)
        yield from _overlaps(room, lines)


def _overlaps(room: str | None, held: Iterable[Line]) -> Iterator[Problem]:
    longest: Line | None = None
    for line in _in_time(held):
        if longest and line.overlaps(longest):
            where = f" in room '{room}'" if room else ""
            remedy = "correct the times or give each its room"
            message = f"{line} overlaps {longest}{where}; {remedy}"
            yield Problem(line.at("time"), message, Severity.WARNING)
        if longest is None or line.end > longest.end:
            longest = line


def _people(held: Iterable[Line]) -> Iterator[Problem]:
    """Yield a warning for everybody who is in two rooms at once; two items of one room are reported already."""
    people: dict[str, list[Line]] = defaultdict(list)
    for line in held:
        for name in dict.fromkeys(person.name for person in line.item.people):
            people[name].append(line)
    for name, lines in people.items():
        ordered = _in_time(lines)
        for number, line in enumerate(ordered):
            for earlier in ordered[:number]:
                if line.item.room != earlier.item.room and line.overlaps(earlier):
                    message = f"'{name}' is in {line} and in {earlier} at once; correct the times or the people"
                    yield Problem(line.at("people"), message, Severity.WARNING)


def _gaps(held: Iterable[Line]) -> Iterator[Problem]:
    """Yield a warning for long hours of a day without an item, unless they begin or end with a pause."""
    for _, day in groupby(_in_time(held), key=lambda line: line.date):
        last: Line | None = None
        for line in day:
            if (
                last
                and last.ends
                and line.start - last.end > LONGEST_GAP
                and not PAUSES & {last.item.kind, line.item.kind}
            ):
                hours = (line.start - last.end) // 60
                message = f"{line} begins over {hours} hours after {last}; correct the times if that is a slip"
                yield Problem(line.at("time"), message, Severity.WARNING)
            if last is None or line.end >= last.end:
                last = line


def _in_time(lines: Iterable[Line]) -> list[Line]:
    return sorted(lines, key=lambda line: (line.start, line.end))
