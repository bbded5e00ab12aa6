"""Day views: the table of each day of a schedule, ready to print."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from plugins.languages.dates import format_day_heading, format_time_range
from plugins.model.dates import TimeRange
from plugins.model.parts import Person
from plugins.model.programme import Day, Item, Kind, Status
from plugins.model.words import Words

from .events import with_calendar
from .instants import range_instants
from .local_times import Clocks, LocalTimeView, machine
from .places import PreviousView, previous_view
from .tables import Row, table_of


@dataclass(frozen=True, slots=True)
class HoursView:
    """From when to when on a day."""

    text: str
    """The hours, such as '9:30–12:45'."""
    start: str
    """Machine value with the offset, such as 2022-09-13T09:30+02:00."""
    end: str | None
    """None when the end is open."""
    local_times: tuple[LocalTimeView, ...]
    """The hours by every country's clock, the session's own first; () when all clocks agree."""


@dataclass(frozen=True, slots=True)
class ItemView:
    """One item of a day."""

    id: str
    anchor: str
    """The item's id on the page."""
    title: Words | None
    """None for a break or a meal that goes by the word for its kind."""
    kind: Kind
    room: Words | None
    track: Words | None
    people: tuple[Person, ...]
    summary: Words | None
    status: Status
    previous: PreviousView | None
    """When and where a moved item was to take place."""
    hours: HoursView | None
    """None while they are to be announced."""
    own_hours: bool
    """Whether its hours are not those of its row, and so must stand beside it."""
    calendar: str | None
    """The address of the item's own calendar; None where the session's is enough."""


@dataclass(frozen=True, slots=True)
class CellView:
    """What happens in one room, or for everybody."""

    room: Words | None
    """The column's room; None for a cell over all columns, whose item may name a room of its own."""
    items: tuple[ItemView, ...]
    colspan: int


@dataclass(frozen=True, slots=True)
class RowView:
    """Items at the same time or at times that overlap."""

    hours: HoursView | None
    """None while they are not known."""
    to_be_announced: bool
    """Whether readers may still expect the hours: not known, nothing called off, and the session not over."""
    cells: tuple[CellView, ...]


@dataclass(frozen=True, slots=True)
class DayView:
    """One day's table."""

    heading: str
    """The day with its weekday: the table's caption."""
    iso: str
    title: Words | None
    timed: bool
    """Whether anything has a time; otherwise the column of times can be left out."""
    rooms: tuple[Words, ...]
    """A column each; () for a single column that is no room's."""
    rows: tuple[RowView, ...]


@dataclass(frozen=True, slots=True)
class Setting:
    """What the items of a schedule must know of the session around them."""

    id: str
    """The session's id."""
    clocks: Clocks | None
    """None without a zone: then nothing has a time."""
    language: str
    past: bool
    calendar: Callable[[str], str] | None = None
    """Item -> address of its own calendar; None where no item has one."""


def day_view(day: Day, setting: Setting) -> DayView:
    """Return a day's table in the page's language."""
    table = table_of(day.items)
    calendars = {id_: setting.calendar(id_) for id_ in with_calendar(day.items)} if setting.calendar else {}
    return DayView(
        heading=format_day_heading(day.date, setting.language),
        iso=day.date.isoformat(),
        title=day.title,
        timed=any(item.time for item in day.items),
        rooms=table.rooms,
        rows=tuple(_row_view(row, table.rooms, day.date, setting, calendars) for row in table.rows),
    )


def hours_view(day: dt.date, time: TimeRange | None, setting: Setting) -> HoursView | None:
    """Return some hours of a day; None when there are none."""
    if time is None or setting.clocks is None:
        return None
    instants = range_instants(day, time, setting.clocks.zone)
    assert isinstance(instants.start, dt.datetime)
    return HoursView(
        text=format_time_range(time, setting.language),
        start=machine(instants.start),
        end=machine(instants.end) if isinstance(instants.end, dt.datetime) else None,
        local_times=setting.clocks.on(day, time),
    )


def _row_view(
    row: Row, rooms: Sequence[Words], day: dt.date, setting: Setting, calendars: Mapping[str, str]
) -> RowView:
    time, hours = row.time, hours_view(day, row.time, setting)

    def hours_of(item: Item) -> HoursView | None:
        return hours if item.time == time else hours_view(day, item.time, setting)

    def views(items: Sequence[Item]) -> tuple[ItemView, ...]:
        return tuple(_item_view(item, day, hours_of(item), hours, setting, calendars.get(item.id)) for item in items)

    if row.spans:
        cells: tuple[CellView, ...] = (CellView(None, views(row.items), max(1, len(rooms))),)
    else:
        cells = tuple(CellView(room, views(row.held_in(room)), 1) for room in rooms)
    called_off = all(item.status == "cancelled" for item in row.items)
    return RowView(
        hours=hours,
        to_be_announced=time is None and not called_off and not setting.past,
        cells=cells,
    )


def _item_view(
    item: Item,
    day: dt.date,
    hours: HoursView | None,
    row_hours: HoursView | None,
    setting: Setting,
    calendar: str | None,
) -> ItemView:
    zone = setting.clocks.zone if setting.clocks else None
    moved = item.moved_from
    return ItemView(
        id=item.id,
        # No id has a full stop, so this is never the anchor of a session.
        anchor=f"{setting.id}.{item.id}",
        title=item.title,
        kind=item.kind,
        room=item.room,
        track=item.track,
        people=item.people,
        summary=item.summary,
        status=item.status,
        previous=previous_view(moved, day, item.time, zone, setting.language) if moved else None,
        hours=hours,
        own_hours=hours is not row_hours,
        calendar=calendar,
    )
