import dataclasses
import datetime as dt
from functools import partial

import pytest
from hypothesis import given

from plugins.languages.names import language_name
from plugins.model.programme import Programme, Session
from plugins.schedules.views import SessionView, session_view
from tests.schedules.publications import ADDRESSES
from tests.schedules.samples import day, programme_of, session_of, words
from tests.schedules.strategies import UNHURRIED, sessions

LANGUAGES = ["pl", "en", "bg", "lv", "hu"]
NOW = dt.datetime(2021, 1, 1, tzinfo=dt.UTC)
SYNERGIA = ("PL", "BG", "HU", "LV")
GEO = {"lat": "52.2297", "lon": "21.0122"}
HARD = "\N{NO-BREAK SPACE}"


def view_of(
    session: Session, language: str = "pl", *, programme: Programme | None = None, now: dt.datetime = NOW
) -> SessionView:
    return session_view(
        session,
        programme or programme_of(),
        url=f"/{language}/programy/edycja-i/#session-5",
        calendar=partial(ADDRESSES.calendar, "synergia-1", "session-5", language),
        countries=SYNERGIA,
        organisations=[words("KSAP")],
        language=language,
        language_name=partial(language_name, in_language=language),
        now=now,
    )


def clocks(view: SessionView) -> list[str]:
    """Return the local times as lines, hard spaces made plain."""
    return [
        f"{times.days}{': ' if times.days else ''}{clock.names} {clock.time}".replace(HARD, " ")
        for times in view.local_times
        for clock in times.clocks
    ]


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ({"dates": "2022-09-13", "time": "9:30–12:45"}, ("2022-09-13T09:30+02:00", "2022-09-13T12:45+02:00")),
        ({"dates": "2022-09-13", "time": "9:30"}, ("2022-09-13T09:30+02:00", None)),
        ({"dates": "2022-09-13", "time": "22:30–24:00"}, ("2022-09-13T22:30+02:00", "2022-09-14T00:00+02:00")),
        ({"dates": "2021-02-08/2021-02-10"}, ("2021-02-08", "2021-02-10")),
        ({"dates": "2021-02-08"}, ("2021-02-08", None)),
        ({"dates": "2021-02"}, ("2021-02", None)),
        ({"dates": "2021-02/2021-03"}, ("2021-02", "2021-03")),
        (
            {"dates": "2027-03-27/2027-03-28", "time": "9:00–10:00"},
            ("2027-03-27T09:00+01:00", "2027-03-28T10:00+02:00"),
        ),
        (
            {"dates": "2027-10-30/2027-10-31", "time": "9:00–10:00"},
            ("2027-10-30T09:00+02:00", "2027-10-31T10:00+01:00"),
        ),
    ],
)
def test_machines_get_days_or_moments_with_their_offset(fields, expected):
    view = view_of(session_of(**fields))
    assert (view.start, view.end) == expected


def test_everything_known_of_a_session_is_in_its_view():
    session = session_of(
        number=5,
        title="Sesja peer learning",
        summary="Wymiana doświadczeń.",
        notice="Sesja odbywa się online.",
        dates="2021-02-08/2021-02-10",
        time="9:00–15:00",
        mode="hybrid",
        place={"name": "KSAP", "address": "ul. Wawelska 56", "town": "Warszawa", "country": "PL", "geo": GEO},
        status="moved",
        moved_from={"dates": "2021-02-01", "place": {"town": "Ryga", "country": "LV"}},
        languages=["pl", "en"],
        interpretation=["bg"],
        audience="Urzędnicy",
        registration={"url": "https://example.eu/zapisy", "opens": "2021-01-10", "closes": "2021-01-31 23:59"},
        people=[{"name": "Anna Nowak", "role": "trenerka"}],
        web="https://example.eu/sesja",
        private={"join": "https://teams.example/secret"},
    )
    view = view_of(session, "en")
    assert dataclasses.asdict(dataclasses.replace(view, local_times=(), people=())) == {
        "id": "session-5",
        "url": "/en/programy/edycja-i/#session-5",
        "programme": "Edycja I",
        "number": 5,
        "title": "Sesja peer learning",
        "summary": "Wymiana doświadczeń.",
        "notice": "Sesja odbywa się online.",
        "dates": "8–10 February 2021",
        "time": "9:00–15:00",
        "daily": True,
        "start": "2021-02-08T09:00+01:00",
        "end": "2021-02-10T15:00+01:00",
        "state": "upcoming",
        "status": "moved",
        "previous": {
            "when": "1 February 2021",
            "start": "2021-02-01T09:00+01:00",
            "place": {
                "name": None,
                "address": None,
                "town": "Ryga",
                "country": "LV",
                "country_name": "Latvia",
                "geo": None,
            },
            "room": None,
        },
        "mode": "hybrid",
        "platform": "MS Teams",
        "place": {
            "name": "KSAP",
            "address": "ul. Wawelska 56",
            "town": "Warszawa",
            "country": "PL",
            "country_name": "Poland",
            "geo": ("52.2297", "21.0122"),
        },
        "zone": {"name": "Europe/Warsaw", "city": "Warsaw", "countries": "Hungary and Poland"},
        "local_times": (),
        "spoken": ("pl", "en"),
        "languages": "Polish and English",
        "interpretation": "Bulgarian",
        "audience": "Urzędnicy",
        "registration": {
            "url": "https://example.eu/zapisy",
            "state": "upcoming",
            "opens": {"text": "10 January 2021", "machine": "2021-01-10", "city": "", "clocks": ()},
            "closes": {
                "text": "31 January 2021, 23:59",
                "machine": "2021-01-31T23:59+01:00",
                "city": "Warsaw",
                "clocks": (
                    {
                        "countries": ("HU", "PL"),
                        "names": "Hungary and Poland",
                        "time": "31 January 2021, 23:59",
                        "start": "2021-01-31T23:59+01:00",
                        "end": None,
                        "own": True,
                    },
                    {
                        "countries": ("BG", "LV"),
                        "names": "Bulgaria and Latvia",
                        "time": "1 February 2021, 0:59",
                        "start": "2021-02-01T00:59+02:00",
                        "end": None,
                        "own": False,
                    },
                ),
            },
        },
        "people": (),
        "organisations": ("KSAP",),
        "days": (),
        "calendar": "/calendars/en/programmes/synergia-1/session-5.ics",
        "web": "https://example.eu/sesja",
    }
    assert [person.name for person in view.people] == ["Anna Nowak"]
    assert view.title.language == "pl"
    assert "secret" not in repr(view)


@pytest.mark.parametrize(
    ("now", "expected"),
    [("2021-02-07", "upcoming"), ("2021-02-09", "running"), ("2021-02-11", "past")],
)
def test_the_state_is_that_of_the_build(now, expected):
    moment = dt.datetime.fromisoformat(now).replace(tzinfo=dt.UTC)
    assert view_of(session_of(dates="2021-02-08/2021-02-10"), now=moment).state == expected


@pytest.mark.parametrize(
    ("programme", "session", "expected"),
    [
        ({}, {}, ["Polska i Węgry 9:00", "Bułgaria i Łotwa 10:00"]),
        ({"countries": ["PL", "GR"]}, {}, ["Polska 9:00", "Grecja 10:00"]),
        ({"countries": ["PL", "GR"]}, {"countries": ["HU", "BG"]}, ["Węgry 9:00", "Bułgaria 10:00"]),
        ({"countries": ["PL", "GR"]}, {"countries": []}, []),
        ({}, {"timezone": "Europe/Sofia"}, ["Bułgaria i Łotwa 9:00", "Polska i Węgry 8:00"]),
        ({}, {"mode": "hybrid"}, ["Polska i Węgry 9:00", "Bułgaria i Łotwa 10:00"]),
        ({}, {"mode": "onsite"}, []),
        # the own clock stands first even where none of its countries takes part
        ({}, {"countries": ["BG", "LV"]}, ["Polska 9:00", "Bułgaria i Łotwa 10:00"]),
    ],
)
def test_local_times_are_those_of_the_countries_taking_part(programme, session, expected):
    view = view_of(session_of(time="9:00", **session), programme=programme_of(**programme))
    assert clocks(view) == expected


def test_a_session_whose_days_are_open_has_no_calendar():
    assert view_of(session_of(dates="2021-02")).calendar is None


def test_hours_of_one_day_are_those_of_its_items():
    view = view_of(session_of(schedule=[day("2021-02-08", "a|9:30–11:00", "b|11:15–12:45")]))
    assert (view.time, view.daily) == ("9:30–12:45", False)
    assert clocks(view) == ["Polska i Węgry 9:30–12:45", "Bułgaria i Łotwa 10:30–13:45"]


def test_hours_of_several_days_with_a_schedule_are_each_days_own():
    schedule = [day("2021-02-08", "a|9:30–11:00"), day("2021-02-09", "b|10:00–12:00")]
    view = view_of(session_of(dates="2021-02-08/2021-02-09", schedule=schedule))
    assert (view.when, view.local_times) == (f"8–9 lutego 2021{HARD}r.", ())
    assert (view.start, view.end) == ("2021-02-08T09:30+01:00", "2021-02-09T12:00+01:00")
    assert view.zone is not None
    assert view.zone.city == "Warszawa"


@UNHURRIED
@given(sessions())
def test_every_language_states_the_same_moments(session):
    views = [view_of(session, language) for language in LANGUAGES]
    assert len({(view.start, view.end) for view in views}) == 1
    assert len({tuple(moments(view)) for view in views}) == 1


@UNHURRIED
@given(sessions())
def test_all_clocks_show_the_same_instants(session):
    for hours in [item.hours for item in items_of(view_of(session)) if item.hours]:
        assert {instant(clock.start) for clock in hours.local_times} <= {instant(hours.start)}
        assert {instant(clock.end) for clock in hours.local_times} <= {instant(hours.end)}
        assert [clock.own for clock in hours.local_times] == [n == 0 for n in range(len(hours.local_times))]


def items_of(view):
    return [item for entry in view.days for row in entry.rows for cell in row.cells for item in cell.items]


def moments(view):
    for item in items_of(view):
        yield item.id, item.hours and (item.hours.start, item.hours.end)


def instant(text):
    return dt.datetime.fromisoformat(text).astimezone(dt.UTC) if text else None
