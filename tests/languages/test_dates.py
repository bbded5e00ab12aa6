import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.languages.dates import (
    PATTERNS,
    format_date,
    format_day_heading,
    format_span,
    format_time,
    format_time_range,
    format_weekday,
)
from plugins.model.dates import Clock, PartialDate, Span, TimeRange

LANGUAGES = sorted(PATTERNS)


def shown(text):
    """Make no-break spaces visible."""
    return text.replace("\N{NO-BREAK SPACE}", "⍽")


@pytest.mark.parametrize(
    ("written", "language", "text"),
    [
        # a day
        ("2021-02-08", "bg", "8 февруари 2021⍽г."),
        ("2021-02-08", "en", "8 February 2021"),
        ("2021-02-08", "hu", "2021. február 8."),
        ("2021-02-08", "lv", "2021. gada 8. februāris"),
        ("2021-02-08", "pl", "8 lutego 2021⍽r."),
        # a month
        ("2021-02", "bg", "февруари 2021⍽г."),
        ("2021-02", "en", "February 2021"),
        ("2021-02", "hu", "2021. február"),
        ("2021-02", "lv", "2021. gada februāris"),
        ("2021-02", "pl", "luty 2021"),
        # a year
        ("2021", "bg", "2021⍽г."),
        ("2021", "en", "2021"),
        ("2021", "hu", "2021"),
        ("2021", "lv", "2021. gads"),
        ("2021", "pl", "2021"),
    ],
)
def test_a_date_is_written_as_precisely_as_it_is_known(written, language, text):
    assert shown(format_date(PartialDate.parse(written), language)) == text


@pytest.mark.parametrize(
    ("written", "language", "text"),
    [
        # one day
        ("2021-02-08/2021-02-08", "bg", "8 февруари 2021⍽г."),
        ("2021-02-08/2021-02-08", "en", "8 February 2021"),
        ("2021-02-08/2021-02-08", "hu", "2021. február 8."),
        ("2021-02-08/2021-02-08", "lv", "2021. gada 8. februāris"),
        ("2021-02-08/2021-02-08", "pl", "8 lutego 2021⍽r."),
        # one month
        ("2021-02-08/2021-02-10", "bg", "8–10 февруари 2021⍽г."),
        ("2021-02-08/2021-02-10", "en", "8–10 February 2021"),
        ("2021-02-08/2021-02-10", "hu", "2021. február 8–10."),
        ("2021-02-08/2021-02-10", "lv", "2021. gada 8.–10. februāris"),
        ("2021-02-08/2021-02-10", "pl", "8–10 lutego 2021⍽r."),
        # across months
        ("2021-09-28/2021-10-01", "bg", "28 септември⍽– 1 октомври 2021⍽г."),
        ("2021-09-28/2021-10-01", "en", "28 September⍽– 1 October 2021"),
        ("2021-09-28/2021-10-01", "hu", "2021. szeptember 28.⍽– október 1."),
        ("2021-09-28/2021-10-01", "lv", "2021. gada 28. septembris⍽– 1. oktobris"),
        ("2021-09-28/2021-10-01", "pl", "28 września⍽– 1 października 2021⍽r."),
        # across years
        ("2022-12-30/2023-01-02", "bg", "30 декември 2022⍽г.⍽– 2 януари 2023⍽г."),
        ("2022-12-30/2023-01-02", "en", "30 December 2022⍽– 2 January 2023"),
        ("2022-12-30/2023-01-02", "hu", "2022. december 30.⍽– 2023. január 2."),
        ("2022-12-30/2023-01-02", "lv", "2022. gada 30. decembris⍽– 2023. gada 2. janvāris"),
        ("2022-12-30/2023-01-02", "pl", "30 grudnia 2022⍽r.⍽– 2 stycznia 2023⍽r."),
        # the same day and month, a year later
        ("2021-02-08/2022-02-08", "en", "8 February 2021⍽– 8 February 2022"),
        # months
        ("2021-02/2021-03", "bg", "февруари–март 2021⍽г."),
        ("2021-02/2021-03", "en", "February–March 2021"),
        ("2021-02/2021-03", "hu", "2021. február–március"),
        ("2021-02/2021-03", "lv", "2021. gada februāris–marts"),
        ("2021-02/2021-03", "pl", "luty–marzec 2021"),
        # months across years
        ("2019-09/2022-12", "bg", "септември 2019⍽г.⍽– декември 2022⍽г."),
        ("2019-09/2022-12", "en", "September 2019⍽– December 2022"),
        ("2019-09/2022-12", "hu", "2019. szeptember⍽– 2022. december"),
        ("2019-09/2022-12", "lv", "2019. gada septembris⍽– 2022. gada decembris"),
        ("2019-09/2022-12", "pl", "wrzesień 2019⍽– grudzień 2022"),
        # years
        ("2019/2022", "bg", "2019–2022⍽г."),
        ("2019/2022", "en", "2019–2022"),
        ("2019/2022", "hu", "2019–2022"),
        ("2019/2022", "lv", "2019.–2022. gads"),
        ("2019/2022", "pl", "2019–2022"),
        # a single month
        ("2021-02", "pl", "luty 2021"),
    ],
)
def test_a_span_says_what_both_ends_share_once(written, language, text):
    assert shown(format_span(Span.parse(written), language)) == text


@pytest.mark.parametrize(
    ("language", "weekday", "heading"),
    [
        ("bg", "понеделник", "понеделник, 8 февруари 2021⍽г."),
        ("en", "Monday", "Monday 8 February 2021"),
        ("hu", "hétfő", "2021. február 8., hétfő"),
        ("lv", "Pirmdiena", "Pirmdiena, 2021. gada 8. februāris"),
        ("pl", "poniedziałek", "poniedziałek, 8 lutego 2021⍽r."),
    ],
)
def test_a_day_is_headed_by_weekday_and_date(language, weekday, heading):
    day = dt.date(2021, 2, 8)
    assert format_weekday(day, language) == weekday
    assert shown(format_day_heading(day, language)) == heading


def test_a_date_of_python_is_written_like_ours():
    assert format_date(dt.datetime(2021, 2, 8, 9, 30, tzinfo=dt.UTC), "en") == "8 February 2021"


@pytest.mark.parametrize(
    ("language", "time"),
    [("bg", "9:05⍽ч."), ("en", "9:05"), ("hu", "9:05"), ("lv", "9.05"), ("pl", "9:05")],
)
def test_a_time_is_written_by_the_24_hour_clock(language, time):
    assert shown(format_time(Clock(9, 5), language)) == time
    assert shown(format_time(dt.time(9, 5), language)) == time


@pytest.mark.parametrize(
    ("written", "language", "text"),
    [
        # the same day
        ("9:30–12:45", "bg", "9:30–12:45⍽ч."),
        ("9:30–12:45", "en", "9:30–12:45"),
        ("9:30–12:45", "hu", "9:30–12:45"),
        ("9:30–12:45", "lv", "9.30–12.45"),
        ("9:30–12:45", "pl", "9:30–12:45"),
        # until midnight
        ("20:00–24:00", "bg", "20:00–24:00⍽ч."),
        ("20:00–24:00", "en", "20:00–24:00"),
        ("20:00–24:00", "hu", "20:00–24:00"),
        ("20:00–24:00", "lv", "20.00–24.00"),
        ("20:00–24:00", "pl", "20:00–24:00"),
        # until the next day
        ("22:30–0:30+1", "bg", "22:30–0:30⍽ч.⍽(+1)"),
        ("22:30–0:30+1", "en", "22:30–0:30⍽(+1)"),
        ("22:30–0:30+1", "hu", "22:30–0:30⍽(+1)"),
        ("22:30–0:30+1", "lv", "22.30–0.30⍽(+1)"),
        ("22:30–0:30+1", "pl", "22:30–0:30⍽(+1)"),
        # an end still open
        ("9:30–", "bg", "9:30⍽ч.⍽–"),
        ("9:30–", "en", "9:30–"),
        ("9:30–", "hu", "9:30–"),
        ("9:30–", "lv", "9.30–"),
        ("9:30–", "pl", "9:30–"),
        # no end
        ("9:30", "bg", "9:30⍽ч."),
        ("9:30", "en", "9:30"),
        ("9:30", "hu", "9:30"),
        ("9:30", "lv", "9.30"),
        ("9:30", "pl", "9:30"),
    ],
)
def test_a_time_range_is_written(written, language, text):
    assert shown(format_time_range(TimeRange.parse(written), language)) == text


@pytest.mark.parametrize(
    ("written", "offset", "text"),
    [
        ("0:30–2:00", 1, "0:30⍽(+1)⍽– 2:00⍽(+1)"),
        ("23:30–1:00+1", -1, "23:30⍽(−1)⍽– 1:00"),
        ("0:30", 1, "0:30⍽(+1)"),
    ],
)
def test_a_time_on_another_day_than_the_session_s_is_marked(written, offset, text):
    assert shown(format_time_range(TimeRange.parse(written), "pl", offset)) == text


@given(st.dates(), st.dates(), st.sampled_from(LANGUAGES))
def test_a_span_holds_both_years_and_never_ends_in_a_space(one, other, language):
    first, last = (PartialDate(day.year, day.month, day.day) for day in sorted((one, other)))
    text = format_span(Span(first, last), language)
    assert str(first.year) in text
    assert str(last.year) in text
    assert text == text.strip()
    assert "{" not in text
    assert "  " not in text
