import datetime as dt
import io
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from dateutil import tz  # type: ignore[import-untyped]
from ical.calendar_stream import IcsCalendarStream
from ical.timezone import IcsTimezoneInfo
from icalendar import Calendar

from plugins.schedules.clock_changes import vtimezone

ZONES = ["Europe/Warsaw", "Europe/Sofia", "Europe/Dublin", "Europe/Moscow", "America/New_York", "Australia/Lord_Howe"]


def calendar_with(zone: str, first_year: int, last_year: int) -> Calendar:
    calendar = Calendar()
    calendar.add("prodid", "-//test//EN")
    calendar.add("version", "2.0")
    calendar.add_component(vtimezone(zone, first_year, last_year))
    return calendar


def test_a_zone_is_written_with_the_changes_of_the_years_it_is_needed_for():
    assert vtimezone("Europe/Warsaw", 2027, 2027).to_ical().decode().split() == [
        "BEGIN:VTIMEZONE",
        "TZID:Europe/Warsaw",
        "BEGIN:STANDARD",
        "DTSTART:20261025T030000",
        "RDATE:20261025T030000,20271031T030000",
        "TZNAME:CET",
        "TZOFFSETFROM:+0200",
        "TZOFFSETTO:+0100",
        "END:STANDARD",
        "BEGIN:DAYLIGHT",
        "DTSTART:20270328T020000",
        "RDATE:20270328T020000",
        "TZNAME:CEST",
        "TZOFFSETFROM:+0100",
        "TZOFFSETTO:+0200",
        "END:DAYLIGHT",
        "END:VTIMEZONE",
    ]


def test_a_zone_that_never_changes_its_clock_has_one_rule():
    assert vtimezone("Asia/Kolkata", 2027, 2027).to_ical().decode().split() == [
        "BEGIN:VTIMEZONE",
        "TZID:Asia/Kolkata",
        "BEGIN:STANDARD",
        "DTSTART:20261231T053000",
        "RDATE:20261231T053000",
        "TZNAME:IST",
        "TZOFFSETFROM:+0530",
        "TZOFFSETTO:+0530",
        "END:STANDARD",
        "END:VTIMEZONE",
    ]


@pytest.mark.parametrize("zone", ZONES)
def test_three_parsers_read_the_offset_of_every_hour_from_it(zone):
    text = calendar_with(zone, 2026, 2027).to_ical().decode()
    read_by_dateutil = tz.tzical(io.StringIO(text)).get()
    read_by_icalendar = Calendar.from_ical(text).timezones[0].to_tz(lookup_tzid=False)
    read_by_ical = IcsTimezoneInfo(IcsCalendarStream.calendar_from_ics(text).timezones[0])
    local = dt.datetime.fromisoformat("2026-01-01 00:15")
    while local.year < 2028:
        true = local.replace(tzinfo=ZoneInfo(zone)).utcoffset()
        # The hour that is skipped, and the one that comes twice, are nobody's: the checks forbid them.
        if true == local.replace(tzinfo=ZoneInfo(zone), fold=1).utcoffset():
            assert local.replace(tzinfo=read_by_dateutil).utcoffset() == true, local
            assert local.replace(tzinfo=read_by_icalendar).utcoffset() == true, local
            assert local.replace(tzinfo=read_by_ical).utcoffset() == true, local
        local += dt.timedelta(hours=1)


@pytest.mark.parametrize("zone", ZONES)
def test_every_change_is_given_by_the_clock_that_ends_there(zone):
    parts: list[Any] = vtimezone(zone, 2026, 2027).subcomponents
    for part in parts:
        before, after = part["tzoffsetfrom"].td, part["tzoffsetto"].td
        onsets = [date.dt for date in part["rdate"].dts]
        assert onsets[0] == part["dtstart"].dt
        for moment in [onset.replace(tzinfo=dt.UTC) - before for onset in onsets]:
            a_second_earlier = moment - dt.timedelta(seconds=1)
            assert a_second_earlier.astimezone(ZoneInfo(zone)).utcoffset() == before
            assert moment.astimezone(ZoneInfo(zone)).utcoffset() == after
