import datetime as dt
import pickle
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, ValidationError

from plugins.model.dates import (
    Clock,
    Moment,
    PartialDate,
    Span,
    TimeRange,
)

days = st.dates().map(lambda day: PartialDate(day.year, day.month, day.day))
months = st.dates().map(lambda day: PartialDate(day.year, day.month))
years = st.dates().map(lambda day: PartialDate(day.year))
clocks = st.builds(Clock, st.integers(0, 23), st.integers(0, 59))
spans = st.one_of(*(st.lists(kind, min_size=2, max_size=2) for kind in (days, months, years))).map(
    lambda dates: Span(min(dates), max(dates))
)


def same_day(start: Clock, end: Clock) -> TimeRange:
    return TimeRange(start, end) if start < end else TimeRange(start, end, 1)


ranges = st.one_of(
    st.builds(TimeRange, clocks, open_end=st.booleans()),
    st.builds(same_day, clocks, clocks),
    st.builds(TimeRange, clocks, st.just(Clock(24))),
    st.builds(TimeRange, clocks, clocks, st.integers(1, 9)),
)
moments = st.builds(Moment, st.dates(), st.none() | clocks)


def error(kind, text):
    try:
        return f"no error: {kind.parse(text)}"
    except ValueError as wrong:
        return str(wrong)


@given(days | months | years | spans | clocks | ranges | moments)
def test_every_value_is_read_back_from_its_text(value):
    assert type(value).parse(str(value)) == value


@given(st.lists(days | months | years), st.lists(ranges), st.lists(moments))
def test_every_kind_of_value_has_an_order(dates, times, when):
    for values in (dates, times, when):
        ordered = sorted(values)
        assert all(a <= b and not b < a for a, b in pairwise(ordered))


@given(spans)
def test_a_span_begins_on_its_first_day_and_ends_on_its_last(span):
    assert span.first_day <= span.last_day
    if span.start.precision == "day" and (span.last_day - span.first_day).days < 1000:
        assert [*span.days()][:: (span.last_day - span.first_day).days or 1] == [
            *dict.fromkeys([span.first_day, span.last_day])
        ]


@pytest.mark.parametrize(
    ("text", "precision", "first", "last"),
    [
        ("2021-02-08", "day", dt.date(2021, 2, 8), dt.date(2021, 2, 8)),
        ("2024-02", "month", dt.date(2024, 2, 1), dt.date(2024, 2, 29)),
        ("2021-12", "month", dt.date(2021, 12, 1), dt.date(2021, 12, 31)),
        ("2021", "year", dt.date(2021, 1, 1), dt.date(2021, 12, 31)),
    ],
)
def test_a_date_is_as_precise_as_it_was_written(text, precision, first, last):
    date = PartialDate.parse(text)
    assert (date.precision, date.first_day, date.last_day, date.isoformat()) == (precision, first, last, text)


def test_less_precise_dates_come_first():
    texts = ["2020-12-31", "2021", "2021-02", "2021-02-01", "2021-03"]
    assert [str(date) for date in sorted(map(PartialDate.parse, reversed(texts)))] == texts


@pytest.mark.parametrize(
    ("text", "message"),
    [
        # another form
        ("12.02.2021", "must be a date like 2027-04-20, not '12.02.2021'; did you mean 2021-02-12?"),
        ("8. 2. 2021", "must be a date like 2027-04-20, not '8. 2. 2021'; did you mean 2021-02-08?"),
        ("2021-2-8", "must be a date like 2027-04-20, not '2021-2-8'; did you mean 2021-02-08?"),
        ("2021/02/12", "must be a date like 2027-04-20, not '2021/02/12'; did you mean 2021-02-12?"),
        # a form that might mean two days
        ("12/02/2021", "must be a date like 2027-04-20, not '12/02/2021'"),
        # no date at all
        ("31.02.2021", "must be a date like 2027-04-20, not '31.02.2021'"),
        ("luty 2021", "must be a date like 2027-04-20, not 'luty 2021'"),
        ("٢٠٢١", "must be a date like 2027-04-20, not '٢٠٢١'"),
        ("2021-02-08\n", "must be a date like 2027-04-20, not '2021-02-08\n'; did you mean 2021-02-08?"),
        ("", "must be a date like 2027-04-20, not ''"),
        # no such day
        ("2021-02-30", "there is no 30 February 2021"),
        ("2021-02-29", "there is no 29 February 2021"),
        ("2021-04-00", "there is no 0 April 2021"),
        ("2021-13", "there is no month 13"),
        ("0000", "there is no year 0"),
    ],
)
def test_a_date_that_cannot_be_read_says_what_would_be_right(text, message):
    assert error(PartialDate, text) == message


@pytest.mark.parametrize(
    ("text", "plain", "one_day"),
    [
        ("2021-02-08/2021-02-10", "2021-02-08/2021-02-10", False),
        ("2021-02-08 / 2021-02-10", "2021-02-08/2021-02-10", False),
        ("2021-02-08", "2021-02-08", True),
        ("2021-02-08/2021-02-08", "2021-02-08", True),
        ("2021-02", "2021-02", False),
        ("2019-09/2022-12", "2019-09/2022-12", False),
        ("2019/2022", "2019/2022", False),
    ],
)
def test_a_span_is_one_date_or_two(text, plain, one_day):
    span = Span.parse(text)
    assert (str(span), span.one_day) == (plain, one_day)


def test_a_span_of_days_counts_them_across_months():
    assert [day.isoformat() for day in Span.parse("2021-02-27/2021-03-01").days()] == [
        "2021-02-27",
        "2021-02-28",
        "2021-03-01",
    ]


def test_a_span_of_months_knows_no_days():
    assert list(Span.parse("2021-02/2021-03").days()) == []


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("2021-02-10/2021-02-08", "ends (2021-02-08) before it begins (2021-02-10)"),
        ("2021-02/2021-02-10", "goes from 2021-02 to 2021-02-10; give two days, two months or two years"),
        ("2021-02-08/2021-02-30", "there is no 30 February 2021"),
        (
            "8–10.02.2021",
            "must be a date or two, like 2027-04-20 or 2027-04-20/2027-04-22, not '8–10.02.2021'",
        ),
        (
            "8.02.2021",
            (
                "must be a date or two, like 2027-04-20 or 2027-04-20/2027-04-22, not '8.02.2021'; "
                "did you mean 2021-02-08?"
            ),
        ),
    ],
)
def test_a_span_that_cannot_be_read_says_what_would_be_right(text, message):
    assert error(Span, text) == message


@pytest.mark.parametrize(
    ("text", "instant", "machine"),
    [
        ("2021-02-12", "2021-02-12T00:00:00+01:00", "2021-02-12"),
        ("2021-02-12 14:30", "2021-02-12T14:30:00+01:00", "2021-02-12T14:30"),
        ("2021-07-12T9:05", "2021-07-12T09:05:00+02:00", "2021-07-12T09:05"),
        # does not exist: the clocks went on
        ("2021-03-28 02:30", "2021-03-28T03:30:00+02:00", "2021-03-28T02:30"),
        # happens twice: the first
        ("2021-10-31 02:30", "2021-10-31T02:30:00+02:00", "2021-10-31T02:30"),
    ],
)
def test_a_moment_is_an_instant_in_a_zone(text, instant, machine):
    moment = Moment.parse(text)
    assert moment.instant(ZoneInfo("Europe/Warsaw")).isoformat() == instant
    assert moment.isoformat() == machine


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("2021-02", "must be a date like 2027-04-20 or 2027-04-20 14:30, not '2021-02'"),
        (
            "12.02.2021",
            "must be a date like 2027-04-20 or 2027-04-20 14:30, not '12.02.2021'; did you mean 2021-02-12?",
        ),
        ("2021-02-30 14:30", "there is no 30 February 2021"),
        ("2021-02-12 25:30", "there is no time 25:30; a day goes from 0:00 to 24:00"),
        ("2021-02-12 24:00", "24:00 can only be an end; write 0:00 of the next day"),
        (
            "2021-02-12 14:30+01:00",
            "must be a date like 2027-04-20 or 2027-04-20 14:30, not '2021-02-12 14:30+01:00'",
        ),
    ],
)
def test_a_moment_that_cannot_be_read_says_what_would_be_right(text, message):
    assert error(Moment, text) == message


def test_a_day_comes_before_its_midnight():
    assert Moment.parse("2021-02-12") < Moment.parse("2021-02-12 0:00") < Moment.parse("2021-02-12 0:01")


class Model(BaseModel):
    dates: Span
    time: TimeRange | None = None
    since: PartialDate = PartialDate(2021)
    published: Moment | None = None


def test_pydantic_reads_the_text_and_keeps_a_value():
    model = Model.model_validate({"dates": "2021-02-08", "time": "9:30", "since": 2020})
    assert model == Model(dates=Span.parse("2021-02-08"), time=TimeRange(Clock(9, 30)), since=PartialDate(2020))


def test_pydantic_reports_the_message():
    with pytest.raises(ValidationError) as caught:
        Model.model_validate({"dates": "2021-02-10/2021-02-08", "time": None, "since": True, "published": []})
    assert [problem["msg"].removeprefix("Value error, ") for problem in caught.value.errors()] == [
        "ends (2021-02-08) before it begins (2021-02-10)",
        "must be a date like 2027-04-20, not 'True'",
        "must be a date like 2027-04-20 or 2027-04-20 14:30, not '[]'",
    ]


def test_pydantic_writes_the_text():
    assert Model.model_validate({"dates": "2021-02", "time": "09:30-11:00"}).model_dump(mode="json") == {
        "dates": "2021-02",
        "time": "9:30–11:00",
        "since": "2021",
        "published": None,
    }


def test_the_schema_has_a_pattern_and_an_example():
    properties = Model.model_json_schema()["properties"]
    assert properties["dates"] == {
        "examples": ["2027-04-20/2027-04-22"],
        "pattern": f"^{Span.PATTERN}$",
        "title": "Dates",
        "type": "string",
    }


@given(days | spans | ranges | moments)
def test_values_can_be_keys_and_travel_between_processes(value):
    assert {value: 1}[pickle.loads(pickle.dumps(value))] == 1
