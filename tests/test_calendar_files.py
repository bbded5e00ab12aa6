"""Calendar files: every one that a site holds says the same to two parsers, in lines that both of them must take."""

import datetime as dt
from pathlib import Path

import pytest
from ical.exceptions import CalendarParseError

from tests.schedules.readers import broken_lines, read_by_ical, read_by_icalendar


@pytest.fixture(scope="session", params=["built_site", "preview_site"])
def calendars(request) -> dict[str, bytes]:
    """Every calendar of the sample site, of the public one and of the preview with its drafts."""
    site: Path = request.getfixturevalue(request.param)
    return {file.relative_to(site).as_posix(): file.read_bytes() for file in sorted(site.rglob("*.ics"))}


def test_two_parsers_read_the_same_in_every_calendar_of_the_site(calendars):
    read = {path: read_by_icalendar(raw) for path, raw in calendars.items()}
    assert {path: read_by_ical(raw) for path, raw in calendars.items()} == read
    starts = {type(event.start) for events in read.values() for event in events.values()}
    assert starts == {dt.date, dt.datetime}


def test_every_line_of_every_calendar_of_the_site_is_whole(calendars):
    assert {path: broken for path, raw in calendars.items() if (broken := broken_lines(raw))} == {}
    assert any(b"\r\n " in raw for raw in calendars.values())


@pytest.mark.parametrize(
    ("raw", "broken"),
    [
        (b"SUMMARY:Sesja\r\n", []),
        (b"SUMMARY:" + b"x" * 67 + b"\r\n", []),
        (b"SUMMARY:" + b"x" * 68 + b"\r\n", [b"SUMMARY:" + b"x" * 68]),
        (b"SUMMARY:Sesja\nUID:a\r\n", [b"SUMMARY:Sesja\nUID:a"]),
        (b"SUMMARY:Sesja\rUID:a\r\n", [b"SUMMARY:Sesja\rUID:a"]),
        (b"SUMMARY:Sesja", [b"SUMMARY:Sesja"]),
        ("SUMMARY:ą".encode()[:-1] + b"\r\n " + "ą".encode()[1:] + b"\r\n", [b"SUMMARY:\xc4", b" \x85"]),
    ],
)
def test_a_broken_line_is_seen(raw, broken):
    assert broken_lines(raw) == broken


def test_a_calendar_without_the_right_rules_for_its_zone_is_read_otherwise(calendars):
    raw = next(raw for raw in calendars.values() if b"TZID:Europe/Warsaw" in raw)
    right = read_by_ical(raw)
    assert read_by_ical(raw.replace(b"TZOFFSETTO:+0", b"TZOFFSETTO:+1")) != right
    with pytest.raises(CalendarParseError, match="Own/Europe/Warsaw"):
        read_by_ical(raw.replace(b"TZID:Europe/Warsaw", b"TZID:Europe/Riga"))
