"""Times: times of day as authors write them, and what they mean in a zone."""

from __future__ import annotations

import datetime as dt
import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import Any, ClassVar, Self
from zoneinfo import ZoneInfo

from .written import Written
from .zones import check_zone

CLOCK = r"[0-9]{1,2}:[0-9]{2}"
DASH = r"\s*[-–—]\s*"


class AmbiguousTime(ValueError):  # noqa: N818  (not an error: the night is so)
    """A local time that the clocks show twice, in the night when summer time ends."""


@dataclass(frozen=True, slots=True)
class Clock(Written):
    """A time of day; 24:00 is the end of the day and begins nothing."""

    hour: int
    minute: int = 0

    PATTERN: ClassVar[str] = CLOCK
    EXAMPLE: ClassVar[str] = "9:30"

    def __post_init__(self) -> None:
        if not (0 <= self.hour < 24 and 0 <= self.minute < 60) and (self.hour, self.minute) != (24, 0):
            raise ValueError(f"there is no time {self}; a day goes from 0:00 to 24:00")

    @classmethod
    def parse(cls, text: str, *, end: bool = False) -> Self:
        """Read a time; only an end may be 24:00."""
        if not re.fullmatch(CLOCK, text):
            raise ValueError(f"must be a time like {cls.EXAMPLE}, not '{text}'")
        clock = cls(*map(int, text.split(":")))
        if clock.hour == 24 and not end:
            raise ValueError("24:00 can only be an end; write 0:00 of the next day")
        return clock

    def isoformat(self) -> str:
        """Return the time as machines want it, as 09:30."""
        return f"{self.hour:02}:{self.minute:02}"

    def __str__(self) -> str:
        return f"{self.hour}:{self.minute:02}"

    def _rank(self) -> tuple[Any, ...]:
        return self.hour, self.minute


@dataclass(frozen=True, slots=True)
class TimeRange(Written):
    """From a time to another, on the same day or a later one; or with an end nobody has fixed."""

    start: Clock
    end: Clock | None = None
    end_day_offset: int = 0
    open_end: bool = False
    """Whether the author wrote the dash of '9:30–' and so announced an end still unknown."""

    PATTERN: ClassVar[str] = rf"{CLOCK}(?:{DASH}(?:{CLOCK}(?:\s*\+[1-9])?)?)?"
    EXAMPLE: ClassVar[str] = "9:30–11:00"

    def __post_init__(self) -> None:
        start, end, later = self.start, self.end, self.end_day_offset
        if start.hour == 24:
            raise ValueError("24:00 can only be an end; write 0:00 of the next day")
        if later if end is None else self.open_end:
            raise ValueError("an end is either given or open")
        if end is None:
            return
        if end.hour == 24 and later:
            raise ValueError(f"24:00 is the end of its day already; write {start}–24:00 or {start}–0:00+{later + 1}")
        if end <= start and not later:
            when = "before" if end < start else "when"
            raise ValueError(
                f"ends ({end}) {when} it begins ({start}); write {start}–{end}+1 if it ends on the next day"
            )

    @classmethod
    def parse(cls, text: str) -> Self:
        found = re.fullmatch(rf"({CLOCK})(?:({DASH})(?:({CLOCK})(?:\s*\+([1-9]))?)?)?", text.strip())
        if not found:
            raise ValueError(f"must be a time like {cls.EXAMPLE} or 9:30, not '{text}'")
        start, dash, end, later = found.groups()
        return cls(
            Clock.parse(start),
            Clock.parse(end, end=True) if end else None,
            int(later or 0),
            bool(dash and not end),
        )

    def __str__(self) -> str:
        end = f"{self.end or ''}" + (f"+{self.end_day_offset}" if self.end_day_offset else "")
        return f"{self.start}–{end}" if end or self.open_end else f"{self.start}"

    def _rank(self) -> tuple[Any, ...]:
        return self.start, self.end_day_offset, self.end or self.start, self.open_end


def resolve_local(day: dt.date, time: Clock, zone_name: str) -> dt.datetime:
    """Return the instant when the clocks of the zone show the time.

    Raises ValueError for a time that the clocks leave out in spring, AmbiguousTime for one that they
    show twice in autumn.
    """
    zone = ZoneInfo(check_zone(zone_name))
    local = dt.datetime.combine(day, dt.time(), zone) + dt.timedelta(hours=time.hour, minutes=time.minute)
    before, after = local.utcoffset(), local.replace(fold=1).utcoffset()
    assert before is not None
    assert after is not None
    where = f"on {local:%Y-%m-%d} in {zone_name}"
    if before > after:
        twice = f"at {_offset(before)} and again at {_offset(after)}"
        raise AmbiguousTime(f"{local:%H:%M} happens twice {where}, {twice}; choose a time outside that hour")
    if before < after:
        minute, start = dt.timedelta(minutes=1), local.replace(tzinfo=dt.UTC) - after
        passed = bisect_left(
            range((after - before) // minute),
            True,
            key=lambda number: (start + number * minute).astimezone(zone).utcoffset() == after,
        )
        change = start + passed * minute
        clocks = f"clocks go from {change + before:%H:%M} to {change + after:%H:%M}"
        raise ValueError(f"{local:%H:%M} does not exist {where}: {clocks}")
    return local


def _offset(offset: dt.timedelta) -> str:
    hours, minutes = divmod(abs(offset) // dt.timedelta(minutes=1), 60)
    return f"UTC{'-' if offset < dt.timedelta() else '+'}{hours:02}:{minutes:02}"
