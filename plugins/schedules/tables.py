"""Tables: the items of a day in rows, with parallel rooms side by side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from plugins.model.dates import TimeRange
from plugins.model.programme import Item
from plugins.model.words import Words

from .instants import hull, minutes_from, minutes_until

FOR_ALL = frozenset({"break", "meal", "plenary", "registration", "social"})
"""Kinds of item that are everybody's unless something else happens in another room meanwhile."""


@dataclass(frozen=True, slots=True)
class Row:
    """Items at the same time or at times that overlap; or one item for everybody."""

    items: tuple[Item, ...]
    spans: bool
    """Whether it stretches over all rooms."""

    @property
    def time(self) -> TimeRange | None:
        """From the first item's beginning to the last one's end; None while it is to be announced."""
        return hull(item.time for item in self.items if item.time)

    def held_in(self, room: Words) -> tuple[Item, ...]:
        return tuple(item for item in self.items if item.room == room)


@dataclass(frozen=True, slots=True)
class Table:
    """A day: its rooms are the columns, none unless something happens in two of them at once."""

    rooms: tuple[Words, ...]
    rows: tuple[Row, ...]


def table_of(items: Sequence[Item]) -> Table:
    """Return the table of a day's items in order of time; one without a time stays behind its neighbour."""
    parallel = beside_another(items)
    # A dict, for the rooms stand in the order in which the author names them.
    rooms = tuple({item.room: item.room for item in parallel if item.room}.values())
    rows: list[Row] = []
    for item in sorted((item for item in items if item.time), key=_start):
        spans = item.room not in rooms or (item.kind in FOR_ALL and item not in parallel)
        open_row = next((row for row in reversed(rows) if not row.spans), None)
        if not spans and open_row and _overlap(open_row.time, item.time):
            rows[rows.index(open_row)] = Row((*open_row.items, item), False)
        else:
            rows.append(Row((item,), spans))
    return Table(rooms, _with_untimed(rows, items, rooms))


def beside_another(items: Sequence[Item]) -> list[Item]:
    """Return the items of a day that happen at once with another, in another room."""
    return [item for item in items if any(_beside(item, other) for other in items)]


def _with_untimed(rows: Sequence[Row], items: Sequence[Item], rooms: Sequence[Words]) -> tuple[Row, ...]:
    """Add a row for every item without a time, behind the row of the item that the author put before it."""
    result = list(rows)
    before: Item | None = None
    for item in items:
        if item.time is None:
            place = next((n for n, row in enumerate(result, start=1) if before in row.items), 0)
            result.insert(place, Row((item,), item.room not in rooms or item.kind in FOR_ALL))
        before = item
    return tuple(result)


def _beside(item: Item, other: Item) -> bool:
    """Tell whether both happen at once, in rooms that are known and different."""
    rooms = item.room and other.room and item.room != other.room
    return bool(rooms) and _overlap(item.time, other.time)


def _overlap(one: TimeRange | None, other: TimeRange | None) -> bool:
    """Tell whether two times share a minute; one with an open end has at least its first."""
    if one is None or other is None:
        return False
    first, second = sorted((one, other), key=minutes_from)
    return minutes_from(second) < max(minutes_until(first), minutes_from(first) + 1)


def _start(item: Item) -> int:
    assert item.time is not None
    return minutes_from(item.time)
