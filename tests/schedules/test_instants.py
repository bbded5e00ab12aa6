import datetime as dt
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given

from plugins.model.dates import AmbiguousTime, TimeRange
from plugins.schedules.instants import (
    Instants,
    day_instants,
    day_time,
    hull,
    item_instants,
    range_instants,
    session_instants,
    state,
    zone_of,
)
from tests.schedules.samples import day, programme_of, session_of
from tests.schedules.strategies import UNHURRIED, hours_in_zone

WARSAW = "Europe/Warsaw"


def utc(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text).replace(tzinfo=dt.UTC)


def shown(instants: Instants) -> tuple[str, str]:
    """Return both ends in UTC, or the days."""
    ends = [
        end.astimezone(dt.UTC).strftime("%Y-%m-%d %H:%M") if isinstance(end, dt.datetime) else str(end)
        for end in (instants.start, instants.end)
    ]
    return ends[0], ends[1]


@pytest.mark.parametrize(
    ("date", "time", "zone", "expected"),
    [
        # winter and summer
        ("2021-02-08", "9:30–12:45", WARSAW, ("2021-02-08 08:30", "2021-02-08 11:45")),
        ("2022-09-13", "9:30–12:45", WARSAW, ("2022-09-13 07:30", "2022-09-13 10:45")),
        ("2022-09-13", "9:30–12:45", "Europe/Sofia", ("2022-09-13 06:30", "2022-09-13 09:45")),
        # an open end, five minutes
        ("2022-09-13", "9:30", WARSAW, ("2022-09-13 07:30", "None")),
        ("2022-09-13", "9:30–", WARSAW, ("2022-09-13 07:30", "None")),
        ("2022-09-13", "9:30–9:35", WARSAW, ("2022-09-13 07:30", "2022-09-13 07:35")),
        # up to midnight, across it, and across the ends of a month and of a year
        ("2022-09-13", "22:30–24:00", WARSAW, ("2022-09-13 20:30", "2022-09-13 22:00")),
        ("2022-09-13", "22:30–0:00+1", WARSAW, ("2022-09-13 20:30", "2022-09-13 22:00")),
        ("2022-09-30", "22:30–0:30+1", WARSAW, ("2022-09-30 20:30", "2022-09-30 22:30")),
        ("2022-12-31", "22:30–1:30+1", WARSAW, ("2022-12-31 21:30", "2023-01-01 00:30")),
        ("2022-12-31", "18:00–6:00+2", WARSAW, ("2022-12-31 17:00", "2023-01-02 05:00")),
        # the night that lacks an hour, and the one that has it twice
        ("2027-03-27", "22:00–4:00+1", WARSAW, ("2027-03-27 21:00", "2027-03-28 02:00")),
        ("2027-03-28", "1:59–3:00", WARSAW, ("2027-03-28 00:59", "2027-03-28 01:00")),
        ("2027-03-28", "9:00–17:00", WARSAW, ("2027-03-28 07:00", "2027-03-28 15:00")),
        ("2027-10-30", "22:00–4:00+1", WARSAW, ("2027-10-30 20:00", "2027-10-31 03:00")),
        ("2027-10-31", "1:59–3:00", WARSAW, ("2027-10-30 23:59", "2027-10-31 02:00")),
        ("2027-10-31", "9:00–17:00", WARSAW, ("2027-10-31 08:00", "2027-10-31 16:00")),
    ],
)
def test_times_of_a_day_are_instants(date, time, zone, expected):
    instants = range_instants(dt.date.fromisoformat(date), TimeRange.parse(time), zone)
    assert shown(instants) == expected
    assert not instants.all_day


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        # days only; the end is the first day after
        ({"dates": "2021-02-08/2021-02-10"}, ("2021-02-08", "2021-02-11")),
        ({"dates": "2021-12-31"}, ("2021-12-31", "2022-01-01")),
        ({"dates": "2021-02"}, ("2021-02-01", "2021-03-01")),
        # the same hours every day
        (
            {"dates": "2021-02-08/2021-02-10", "time": "9:00–15:00"},
            ("2021-02-08 08:00", "2021-02-10 14:00"),
        ),
        ({"dates": "2021-02-08", "time": "9:00"}, ("2021-02-08 08:00", "None")),
        # hours of the items, whatever their order
        (
            {
                "dates": "2021-02-08/2021-02-09",
                "schedule": [day("2021-02-08", "b|11:00–12:00", "a|9:00–9:30"), day("2021-02-09", "c|9:00–13:00")],
            },
            ("2021-02-08 08:00", "2021-02-09 12:00"),
        ),
        # one of the days has no hours yet
        (
            {"dates": "2021-02-08/2021-02-09", "schedule": [day("2021-02-08", "a|9:00–9:30")]},
            ("2021-02-08", "2021-02-10"),
        ),
        # a zone of its own
        (
            {"dates": "2021-02-08", "time": "9:00–15:00", "timezone": "Europe/Riga"},
            ("2021-02-08 07:00", "2021-02-08 13:00"),
        ),
    ],
)
def test_sessions_begin_and_end(fields, expected):
    session = session_of(**fields)
    assert shown(session_instants(session, zone_of(session, programme_of()))) == expected


def test_a_session_of_days_is_all_day():
    assert session_instants(session_of(dates="2021-02-08/2021-02-10"), None).all_day


def test_the_days_of_a_session_have_their_own_instants():
    schedule = [day("2021-02-08", "a|9:00–10:00"), day("2021-02-09", "b")]
    session = session_of(dates="2021-02-08/2021-02-09", schedule=schedule)
    assert [shown(day) for day in day_instants(session, WARSAW)] == [
        ("2021-02-08 08:00", "2021-02-08 09:00"),
        ("2021-02-09", "2021-02-10"),
    ]


def test_a_session_without_fixed_days_has_no_days():
    assert day_instants(session_of(dates="2021-02"), WARSAW) == ()


def test_an_item_without_a_time_is_no_instant():
    (entry,) = session_of(schedule=[day("2021-02-08", "a", "b|9:00–10:00")]).schedule
    assert item_instants(entry, entry.items[0], WARSAW) is None
    found = item_instants(entry, entry.items[1], WARSAW)
    assert found is not None
    assert shown(found) == ("2021-02-08 08:00", "2021-02-08 09:00")


@pytest.mark.parametrize(
    ("times", "expected"),
    [
        ([], "None"),
        (["9:00–10:00"], "9:00–10:00"),
        (["9:00–"], "9:00–"),
        (["9:00–12:00", "9:30–10:00"], "9:00–12:00"),
        (["22:00–1:00+1", "22:30–24:00"], "22:00–1:00+1"),
        (["9:00–12:00", "11:00"], "9:00–12:00"),
        (["9:00–12:00", "12:00"], "9:00"),
        (["9:00–12:00", "13:00–"], "9:00–"),
    ],
)
def test_the_hours_around_some_items_end_where_something_says_so(times, expected):
    assert str(hull(map(TimeRange.parse, times))) == expected


def test_an_item_called_off_is_outside_the_hours_of_its_day():
    schedule = [day("2021-02-08", "a|9:00–10:00")]
    schedule[0]["items"] += day("2021-02-08", "b|10:00–11:00", status="cancelled")["items"]
    assert str(day_time(session_of(schedule=schedule), dt.date(2021, 2, 8))) == "9:00–10:00"


@pytest.mark.parametrize(
    ("fields", "now", "expected"),
    [
        ({"time": "9:30–12:45"}, "2021-02-08 08:29", "upcoming"),
        ({"time": "9:30–12:45"}, "2021-02-08 08:30", "running"),
        ({"time": "9:30–12:45"}, "2021-02-08 11:44", "running"),
        ({"time": "9:30–12:45"}, "2021-02-08 11:45", "past"),
        # an open end lasts until midnight
        ({"time": "9:30"}, "2021-02-08 22:59", "running"),
        ({"time": "9:30"}, "2021-02-08 23:00", "past"),
        # whole days, by the session's own clock
        ({"dates": "2021-02-08/2021-02-10"}, "2021-02-07 22:59", "upcoming"),
        ({"dates": "2021-02-08/2021-02-10"}, "2021-02-07 23:00", "running"),
        ({"dates": "2021-02-08/2021-02-10"}, "2021-02-10 22:59", "running"),
        ({"dates": "2021-02-08/2021-02-10"}, "2021-02-10 23:00", "past"),
        # the nights between the days belong to it
        ({"dates": "2021-02-08/2021-02-10", "time": "9:00–15:00"}, "2021-02-09 02:00", "running"),
        # a month is to come until it is over, and so is a span of months until its first is over
        ({"dates": "2021-02"}, "2021-02-28 22:59", "upcoming"),
        ({"dates": "2021-02"}, "2021-02-28 23:00", "past"),
        ({"dates": "2021-02/2021-04"}, "2021-02-28 22:59", "upcoming"),
        ({"dates": "2021-02/2021-04"}, "2021-02-28 23:00", "running"),
        ({"dates": "2021-02/2021-04"}, "2021-04-30 22:00", "past"),
    ],
)
def test_the_state_follows_from_the_clock(fields, now, expected):
    assert state(session_of(**fields), WARSAW, utc(now)) == expected


def test_without_a_zone_days_turn_by_the_clock_of_the_build():
    now = utc("2021-02-07 22:30")
    assert state(session_of(), None, now.astimezone(ZoneInfo("Europe/Sofia"))) == "running"
    assert state(session_of(), None, now.astimezone(ZoneInfo(WARSAW))) == "upcoming"


def test_times_that_the_clocks_skip_or_show_twice_are_no_instants():
    with pytest.raises(ValueError, match="does not exist"):
        range_instants(dt.date(2027, 3, 28), TimeRange.parse("2:30–4:00"), WARSAW)
    with pytest.raises(AmbiguousTime):
        range_instants(dt.date(2027, 10, 31), TimeRange.parse("2:30–4:00"), WARSAW)
    with pytest.raises(ValueError, match="without a timezone"):
        range_instants(dt.date(2027, 3, 28), TimeRange.parse("9:00"), None)


@UNHURRIED
@given(hours_in_zone())
def test_clocks_in_the_zone_show_what_the_author_wrote(hours):
    date, time, zone = hours
    instants: Any = range_instants(date, time, zone)
    clock = ZoneInfo(zone)
    start = instants.start.astimezone(dt.UTC).astimezone(clock)
    assert (start.date(), start.hour, start.minute) == (date, time.start.hour, time.start.minute)
    if time.end:
        assert instants.end > instants.start
        end = instants.end.astimezone(dt.UTC).astimezone(clock)
        midnight = dt.datetime.combine(date, dt.time()) + dt.timedelta(days=time.end_day_offset)
        assert end.replace(tzinfo=None) == midnight + dt.timedelta(hours=time.end.hour, minutes=time.end.minute)
