"""Dates: days, spans and times of day, as each language writes them.

CLDR's own intervals shorten the months in three of our languages and set spaces where no editor
does, so only the names of months and weekdays come from Babel; the patterns are ours.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, Protocol

from plugins.model.dates import PartialDate, Span, TimeRange

from .names import locale_of

AROUND_DASH = "\N{NO-BREAK SPACE}– "


@dataclass(frozen=True, slots=True, kw_only=True)
class Patterns:
    """How a language writes dates. In a pattern, ~ is a no-break space.

    A date is its head, its day and month, and its tail; a span within one year has one head and one tail.
    """

    head: str = ""
    day: str = "{day} {month}"
    dot: str = ""
    """What follows the first of two days that share a month."""
    tail: str = " {year}"
    month_tail: str = " {year}"
    """The tail of a date without a day."""
    month: Literal["format", "stand-alone"] = "stand-alone"
    """CLDR's name for the form of a month without a day; with one it is always 'format'."""
    year: str = "{year}"
    year_dot: str = ""
    """What follows the first of two years."""
    heading: str = "{weekday}, {date}"
    time: str = "{hour}:{minute}"
    after_time: str = ""
    """What follows a time of day, once for a range."""


PATTERNS: Mapping[str, Patterns] = {
    "bg": Patterns(tail=" {year}~г.", month_tail=" {year}~г.", year="{year}~г.", after_time="~ч."),
    "en": Patterns(heading="{weekday} {date}"),
    "hu": Patterns(head="{year}. ", day="{month} {day}.", tail="", month_tail="", heading="{date}, {weekday}"),
    "lv": Patterns(
        head="{year}. gada ",
        day="{day}. {month}",
        dot=".",
        tail="",
        month_tail="",
        year="{year}. gads",
        year_dot=".",
        time="{hour}.{minute}",
    ),
    "pl": Patterns(tail=" {year}~r."),
}


def format_date(date: PartialDate | dt.date, language: str) -> str:
    """Return '8 lutego 2021 r.', or 'luty 2021', or '2021', as precise as the date is."""
    date = _partial(date)
    if date.month is None:
        return _fill(PATTERNS[language].year, year=date.year)
    return _head(date, language) + _middle(date, language) + _tail(date, language)


def format_span(span: Span, language: str) -> str:
    """Return '8–10 lutego 2021 r.'; what both ends share is said once."""
    start, end, patterns = span.start, span.end, PATTERNS[language]
    if start == end:
        return format_date(start, language)
    if start.month is None:
        return _fill(patterns.year, year=f"{start.year}{patterns.year_dot}–{end.year}")
    if start.year != end.year:
        return AROUND_DASH.join((format_date(start, language), format_date(end, language)))
    if start.day is None:
        middle = f"{_middle(start, language)}–{_middle(end, language)}"
    elif start.month == end.month:
        middle = _middle(end, language, day=f"{start.day}{patterns.dot}–{end.day}")
    else:
        middle = AROUND_DASH.join((_middle(start, language), _middle(end, language)))
    return _head(start, language) + middle + _tail(start, language)


def format_weekday(date: dt.date, language: str) -> str:
    """Return the weekday as CLDR writes it when it stands alone: 'poniedziałek', but 'Pirmdiena'."""
    name: str = locale_of(language).days["stand-alone"]["wide"][date.weekday()]
    return name


def format_day_heading(date: dt.date, language: str) -> str:
    """Return the day with its weekday, as it stands above a day's schedule."""
    weekday = format_weekday(date, language)
    return _fill(PATTERNS[language].heading, weekday=weekday, date=format_date(date, language))


class TimeOfDay(Protocol):
    """A Clock, a time or a datetime."""

    @property
    def hour(self) -> int: ...
    @property
    def minute(self) -> int: ...


def format_time(time: TimeOfDay, language: str) -> str:
    """Return the time by the 24-hour clock: '9:30', '9.30', '9:30 ч.'."""
    return _time(time, language) + _fill(PATTERNS[language].after_time)


def format_time_range(times: TimeRange, language: str, day_offset: int = 0) -> str:
    """Return '9:30–12:45'; an end still open leaves the dash bare, and (+1) marks a time of the next day.

    The day offset is that of the start: in a zone further east it may be the next day already.
    """
    if times.end is None:
        start = format_time(times.start, language) + _mark(day_offset)
        return _dash(start) if times.open_end else start
    start = _time(times.start, language) + _mark(day_offset)
    return _dash(start, format_time(times.end, language) + _mark(day_offset + times.end_day_offset))


def _dash(start: str, end: str = "") -> str:
    """Join with an en dash, spaced when the start holds a space."""
    return f"{start}{AROUND_DASH if AROUND_DASH[0] in start else '–'}{end}".rstrip(" ")


def _mark(day_offset: int) -> str:
    return f"\N{NO-BREAK SPACE}({day_offset:+})".replace("-", "\N{MINUS SIGN}") if day_offset else ""


def _time(time: TimeOfDay, language: str) -> str:
    return PATTERNS[language].time.format(hour=time.hour, minute=f"{time.minute:02}")


def _partial(date: PartialDate | dt.date) -> PartialDate:
    return date if isinstance(date, PartialDate) else PartialDate(date.year, date.month, date.day)


def _head(date: PartialDate, language: str) -> str:
    return _fill(PATTERNS[language].head, year=date.year)


def _middle(date: PartialDate, language: str, day: str = "") -> str:
    """Return the day, or the days given, with the month; or the month alone."""
    months = locale_of(language).months
    if date.day is None:
        name: str = months[PATTERNS[language].month]["wide"][date.month]
        return name
    return _fill(PATTERNS[language].day, day=day or date.day, month=months["format"]["wide"][date.month])


def _tail(date: PartialDate, language: str) -> str:
    patterns = PATTERNS[language]
    return _fill(patterns.tail if date.day else patterns.month_tail, year=date.year)


def _fill(pattern: str, **values: object) -> str:
    return pattern.format(**values).replace("~", "\N{NO-BREAK SPACE}")
