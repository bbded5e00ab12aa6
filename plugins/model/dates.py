"""Dates: days, months, years and spans of them, as precise as their author wrote them."""

from __future__ import annotations

import datetime as dt
import re
from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, ClassVar, Literal, Self
from zoneinfo import ZoneInfo

from .times import CLOCK, AmbiguousTime, Clock, TimeRange, resolve_local
from .written import Written

__all__ = ["AmbiguousTime", "Clock", "Moment", "PartialDate", "Span", "TimeRange", "resolve_local"]

# English whatever the machine's locale is, unlike calendar.month_name.
MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
DATE = r"[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?"


@dataclass(frozen=True, slots=True)
class PartialDate(Written):
    """A day, a month or a year."""

    year: int
    month: int | None = None
    day: int | None = None

    PATTERN: ClassVar[str] = DATE
    EXAMPLE: ClassVar[str] = "2027-04-20"

    def __post_init__(self) -> None:
        if self.year < 1:
            raise ValueError("there is no year 0")
        if self.month is None:
            if self.day is not None:
                raise ValueError("a day needs a month")
        elif not 1 <= self.month <= 12:
            raise ValueError(f"there is no month {self.month}")
        elif self.day is not None and not 1 <= self.day <= monthrange(self.year, self.month)[1]:
            raise ValueError(f"there is no {self.day} {MONTHS[self.month - 1]} {self.year}")

    @classmethod
    def parse(cls, text: str) -> Self:
        if not re.fullmatch(DATE, text):
            raise ValueError(f"must be a date like {cls.EXAMPLE}, not '{text}'{_meant(text)}")
        return cls(*map(int, text.split("-")))

    @property
    def precision(self) -> Literal["day", "month", "year"]:
        return "year" if self.month is None else "month" if self.day is None else "day"

    @property
    def first_day(self) -> dt.date:
        return dt.date(self.year, self.month or 1, self.day or 1)

    @property
    def last_day(self) -> dt.date:
        month = self.month or 12
        return dt.date(self.year, month, self.day or monthrange(self.year, month)[1])

    def isoformat(self) -> str:
        """Return the date as written: 2021, 2021-02 or 2021-02-08."""
        return f"{self.first_day}"[: {"year": 4, "month": 7, "day": 10}[self.precision]]

    __str__ = isoformat

    def _rank(self) -> tuple[Any, ...]:
        return self.year, self.month or 0, self.day or 0


def _meant(text: str) -> str:
    """Return a hint when the text is a date in another form."""
    day_first = re.fullmatch(r"\s*([0-9]{1,2})\.\s*([0-9]{1,2})\.\s*([0-9]{4})\.?\s*", text)
    year_first = re.fullmatch(r"\s*([0-9]{4})[-./]([0-9]{1,2})[-./]([0-9]{1,2})\.?\s*", text)
    groups = day_first.groups()[::-1] if day_first else year_first.groups() if year_first else ()
    try:
        return f"; did you mean {dt.date(*map(int, groups))}?" if groups else ""
    except ValueError:
        return ""


@dataclass(frozen=True, slots=True)
class Span(Written):
    """From one date to another, both included; or a single date."""

    start: PartialDate
    end: PartialDate

    PATTERN: ClassVar[str] = rf"{DATE}(?:\s*/\s*{DATE})?"
    EXAMPLE: ClassVar[str] = "2027-04-20/2027-04-22"

    def __post_init__(self) -> None:
        if self.start.precision != self.end.precision:
            raise ValueError(f"goes from {self.start} to {self.end}; give two days, two months or two years")
        if self.end < self.start:
            raise ValueError(f"ends ({self.end}) before it begins ({self.start})")

    @classmethod
    def parse(cls, text: str) -> Self:
        dates = [part.strip() for part in text.split("/")]
        if len(dates) > 2 or not all(re.fullmatch(DATE, date) for date in dates):
            raise ValueError(f"must be a date or two, like 2027-04-20 or {cls.EXAMPLE}, not '{text}'{_meant(text)}")
        return cls(PartialDate.parse(dates[0]), PartialDate.parse(dates[-1]))

    @property
    def one_day(self) -> bool:
        return self.start == self.end and self.start.precision == "day"

    @property
    def first_day(self) -> dt.date:
        return self.start.first_day

    @property
    def last_day(self) -> dt.date:
        return self.end.last_day

    def days(self) -> Iterator[dt.date]:
        """Yield every day; a span of months or years has none yet, for nobody knows them."""
        if self.start.precision == "day":
            for number in range((self.last_day - self.first_day).days + 1):
                yield self.first_day + dt.timedelta(number)

    def __str__(self) -> str:
        return f"{self.start}" if self.start == self.end else f"{self.start}/{self.end}"

    def _rank(self) -> tuple[Any, ...]:
        return self.start, self.end


@dataclass(frozen=True, slots=True)
class Moment(Written):
    """A day, or a minute of it, by the clock of a zone that is given later."""

    day: dt.date
    time: Clock | None = None

    PATTERN: ClassVar[str] = rf"[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}(?:[T ]{CLOCK})?"
    EXAMPLE: ClassVar[str] = "2027-04-20 14:30"

    @classmethod
    def parse(cls, text: str) -> Self:
        if not re.fullmatch(cls.PATTERN, text):
            raise ValueError(f"must be a date like 2027-04-20 or {cls.EXAMPLE}, not '{text}'{_meant(text)}")
        return cls(PartialDate.parse(text[:10]).first_day, Clock.parse(text[11:]) if text[10:] else None)

    def instant(self, zone: ZoneInfo) -> dt.datetime:
        """Return the moment in the zone, at 0:00 when there is no time; a spring gap moves it on."""
        clock = self.time or Clock(0)
        local = dt.datetime.combine(self.day, dt.time(clock.hour, clock.minute), zone)
        return local.astimezone(dt.UTC).astimezone(zone)

    def isoformat(self) -> str:
        return f"{self.day}T{self.time.isoformat()}" if self.time else f"{self.day}"

    def __str__(self) -> str:
        return f"{self.day} {self.time}" if self.time else f"{self.day}"

    def _rank(self) -> tuple[Any, ...]:
        return self.day, self.time or Clock(0), self.time is not None
