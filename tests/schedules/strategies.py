"""Strategies: any hours and any session that an author may write."""

from __future__ import annotations

import datetime as dt
from typing import Any

from hypothesis import assume, settings
from hypothesis import strategies as st

from plugins.model.dates import Clock, TimeRange
from plugins.model.programme import Session
from plugins.schedules.instants import range_instants
from tests.schedules.samples import session_of

ZONES = ["Europe/Warsaw", "Europe/Sofia", "Europe/Lisbon", "America/New_York", "Asia/Kolkata", "Australia/Lord_Howe"]
CLOCK_CHANGES = [dt.date(2027, 3, 28), dt.date(2027, 10, 31), dt.date(2027, 4, 4), dt.date(2027, 11, 7)]
ONE_DAY = dt.timedelta(days=1)
UNHURRIED = settings(deadline=None, max_examples=50)
"""For tests that build whole sessions: a busy machine is no mistake."""

dates = st.one_of(
    st.dates(dt.date(2015, 1, 1), dt.date(2035, 12, 31)),
    st.builds(lambda day, more: day + ONE_DAY * more, st.sampled_from(CLOCK_CHANGES), st.integers(-2, 1)),
)


@st.composite
def time_ranges(draw: st.DrawFn) -> TimeRange:
    start = draw(st.integers(0, 24 * 60 - 1))
    if draw(st.booleans()) and draw(st.booleans()):
        return TimeRange(_clock(start), open_end=draw(st.booleans()))
    end = draw(st.integers(start + 1, start + 26 * 60))
    if end == 24 * 60 and draw(st.booleans()):
        return TimeRange(_clock(start), Clock(24))
    days, minutes = divmod(end, 24 * 60)
    return TimeRange(_clock(start), _clock(minutes), days)


@st.composite
def hours_in_zone(draw: st.DrawFn) -> tuple[dt.date, TimeRange, str]:
    """Return a day, a range of times and a zone whose clocks show both times once."""
    date, time, zone = draw(dates), draw(time_ranges()), draw(st.sampled_from(ZONES))
    assume(_exists(date, time, zone))
    return date, time, zone


@st.composite
def sessions(draw: st.DrawFn) -> Session:
    """Return a session with its zone: days without hours, with the same ones, or with a schedule."""
    first, count, zone = draw(dates), draw(st.integers(1, 4)), draw(st.sampled_from(ZONES))
    days = [first + ONE_DAY * number for number in range(count)]
    fields: dict[str, Any] = {"dates": f"{first}/{days[-1]}", "timezone": zone, "mode": "hybrid"}
    fields["title"] = draw(titles)
    fields["countries"] = draw(st.lists(st.sampled_from(["PL", "BG", "LV", "HU", "GR", "IN", "JP"]), unique=True))
    form = draw(st.sampled_from(["days", "daily", "schedule"]))
    if form == "daily":
        fields["time"] = time = draw(time_ranges())
        assume(all(_exists(day, time, zone) for day in days))
    if form == "schedule":
        fields["schedule"] = [{"date": f"{day}", "items": draw(_items(day, zone))} for day in days]
    return session_of(**fields)


titles = st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "S", "Zs"]), min_size=1, max_size=200).filter(
    lambda text: text.strip() and not set(text) & set("<>*_[]`&\u2028\u2029")
)


@st.composite
def _items(draw: st.DrawFn, day: dt.date, zone: str) -> list[dict[str, Any]]:
    found = []
    for number in range(draw(st.integers(0, 5))):
        time = draw(st.none() | time_ranges())
        assume(time is None or _exists(day, time, zone))
        room = draw(st.sampled_from([None, "A", "B"]))
        id_ = f"i{day:%d}-{number}"
        found.append({"id": id_, "title": draw(titles), "time": time, "room": room})
    return found


def _clock(minutes: int) -> Clock:
    return Clock(*divmod(minutes, 60))


def _exists(day: dt.date, time: TimeRange, zone: str) -> bool:
    try:
        range_instants(day, time, zone)
    except ValueError:
        return False
    return True
