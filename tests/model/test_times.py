import datetime as dt
import re

import pytest

from plugins.model.dates import (
    AmbiguousTime,
    Clock,
    TimeRange,
    resolve_local,
)


def error(kind, text):
    try:
        return f"no error: {kind.parse(text)}"
    except ValueError as wrong:
        return str(wrong)


@pytest.mark.parametrize(
    ("text", "start", "end", "later", "open_end"),
    [
        ("9:30–11:00", Clock(9, 30), Clock(11), 0, False),
        ("9:30-11:00", Clock(9, 30), Clock(11), 0, False),
        ("09:30 – 11:00", Clock(9, 30), Clock(11), 0, False),
        ("9:30\N{NO-BREAK SPACE}— 11:00", Clock(9, 30), Clock(11), 0, False),
        ("22:30–0:30+1", Clock(22, 30), Clock(0, 30), 1, False),
        ("9:30–11:00 +2", Clock(9, 30), Clock(11), 2, False),
        ("20:00–24:00", Clock(20), Clock(24), 0, False),
        ("9:30", Clock(9, 30), None, 0, False),
        ("9:30–", Clock(9, 30), None, 0, True),
        ("9:30 -", Clock(9, 30), None, 0, True),
    ],
)
def test_a_time_range_is_read_as_authors_write_it(text, start, end, later, open_end):
    assert TimeRange.parse(text) == TimeRange(start, end, later, open_end)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            "13:15–12:45",
            "ends (12:45) before it begins (13:15); write 13:15–12:45+1 if it ends on the next day",
        ),
        ("9:30-9:30", "ends (9:30) when it begins (9:30); write 9:30–9:30+1 if it ends on the next day"),
        ("9:30–25:00", "there is no time 25:00; a day goes from 0:00 to 24:00"),
        ("9:60", "there is no time 9:60; a day goes from 0:00 to 24:00"),
        ("9:30–24:01", "there is no time 24:01; a day goes from 0:00 to 24:00"),
        ("24:00", "24:00 can only be an end; write 0:00 of the next day"),
        ("9:30–24:00+1", "24:00 is the end of its day already; write 9:30–24:00 or 9:30–0:00+2"),
        ("9.30–11.00", "must be a time like 9:30–11:00 or 9:30, not '9.30–11.00'"),
        ("9:30–11:00+0", "must be a time like 9:30–11:00 or 9:30, not '9:30–11:00+0'"),
        ("9", "must be a time like 9:30–11:00 or 9:30, not '9'"),
    ],
)
def test_a_time_range_that_cannot_be_read_says_what_would_be_right(text, message):
    assert error(TimeRange, text) == message


@pytest.mark.parametrize("values", [(Clock(24),), (Clock(9), None, 1), (Clock(9), Clock(10), 0, True)])
def test_a_time_range_cannot_be_built_wrong(values):
    with pytest.raises(ValueError, match="end"):
        TimeRange(*values)


def test_a_time_of_day_has_a_form_for_machines():
    assert (Clock.parse("9:05").isoformat(), str(Clock.parse("09:05"))) == ("09:05", "9:05")


def test_only_an_end_may_be_midnight_of_the_next_day():
    assert Clock.parse("24:00", end=True) == Clock(24)
    assert error(Clock, "24:00") == "24:00 can only be an end; write 0:00 of the next day"
    assert error(Clock, "9.30") == "must be a time like 9:30, not '9.30'"


@pytest.mark.parametrize(
    ("day", "time", "zone", "instant"),
    [
        (dt.date(2021, 2, 8), Clock(9, 30), "Europe/Warsaw", "2021-02-08T09:30:00+01:00"),
        (dt.date(2021, 7, 8), Clock(9, 30), "Europe/Sofia", "2021-07-08T09:30:00+03:00"),
        (dt.date(2021, 2, 8), Clock(24), "Europe/Riga", "2021-02-09T00:00:00+02:00"),
        # the last minute before the clocks change, and the first after
        (dt.date(2021, 3, 28), Clock(1, 59), "Europe/Warsaw", "2021-03-28T01:59:00+01:00"),
        (dt.date(2021, 3, 28), Clock(3, 0), "Europe/Warsaw", "2021-03-28T03:00:00+02:00"),
        (dt.date(2021, 10, 31), Clock(3, 0), "Europe/Warsaw", "2021-10-31T03:00:00+01:00"),
        # 24:00 before the night of the change
        (dt.date(2021, 3, 27), Clock(24), "Europe/Warsaw", "2021-03-28T00:00:00+01:00"),
    ],
)
def test_a_local_time_becomes_an_instant(day, time, zone, instant):
    assert resolve_local(day, time, zone).isoformat() == instant


@pytest.mark.parametrize(
    ("day", "time", "zone", "message"),
    [
        (
            *(dt.date(2021, 3, 28), Clock(2, 30), "Europe/Warsaw"),
            "02:30 does not exist on 2021-03-28 in Europe/Warsaw: clocks go from 02:00 to 03:00",
        ),
        (
            *(dt.date(2021, 3, 28), Clock(2, 0), "Europe/Warsaw"),
            "02:00 does not exist on 2021-03-28 in Europe/Warsaw: clocks go from 02:00 to 03:00",
        ),
        (
            *(dt.date(2027, 3, 28), Clock(3, 59), "Europe/Sofia"),
            "03:59 does not exist on 2027-03-28 in Europe/Sofia: clocks go from 03:00 to 04:00",
        ),
        (
            *(dt.date(2021, 10, 3), Clock(2, 15), "Australia/Lord_Howe"),
            "02:15 does not exist on 2021-10-03 in Australia/Lord_Howe: clocks go from 02:00 to 02:30",
        ),
        (
            *(dt.date(2021, 2, 8), Clock(9, 30), "Europe/Warszawa"),
            "unknown time zone 'Europe/Warszawa'; did you mean 'Europe/Warsaw'?",
        ),
    ],
)
def test_a_local_time_that_does_not_exist_is_an_error(day, time, zone, message):
    with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
        resolve_local(day, time, zone)


def test_a_local_time_that_happens_twice_is_an_error():
    with pytest.raises(AmbiguousTime) as caught:
        resolve_local(dt.date(2021, 10, 31), Clock(2, 30), "Europe/Warsaw")
    assert str(caught.value) == (
        "02:30 happens twice on 2021-10-31 in Europe/Warsaw, at UTC+02:00 and again at UTC+01:00; "
        "choose a time outside that hour"
    )
