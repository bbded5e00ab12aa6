import datetime as dt
from collections.abc import Iterator
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from plugins.model.programme import Session, Status
from plugins.model.words import Words
from plugins.schedules.events import STATUS, session_events
from plugins.schedules.instants import Instants, day_instants, item_instants
from tests.schedules.readers import broken_lines, events_in, read_by_ical, read_by_icalendar, utc
from tests.schedules.samples import calendar_of, day, programme_of, session_of
from tests.schedules.strategies import UNHURRIED, sessions

LANGUAGES = ["pl", "en", "bg", "lv", "hu"]
PLACE = {"name": "KSAP", "town": "Warszawa", "country": "PL", "address": "ul. Wawelska 56"}


def events_of(session: Session, language: str = "pl") -> dict[str, Any]:
    return {uid.removesuffix("@example.eu"): event for uid, event in events_in(calendar_of(session, language)).items()}


def moments(event: Any) -> tuple[str, str]:
    """Return both ends of an event, in UTC, or the days; '' for no end."""
    return _shown(event["dtstart"].dt), _shown(event["dtend"].dt) if "dtend" in event else ""


def _shown(value: dt.datetime | dt.date) -> str:
    return f"{value.astimezone(dt.UTC):%Y-%m-%d %H:%M}" if isinstance(value, dt.datetime) else f"{value}"


def test_a_whole_calendar():
    session = session_of(
        id="implementation-workshop-1",
        dates="2022-09-13",
        time="9:30–12:45",
        title="Warsztat wdrożeniowy",
        summary="Analiza wyzwań; praca w grupach, plany.",
    )
    assert calendar_of(session).decode().split("\r\n") == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//eu-project-pages//schedules//EN",
        "CALSCALE:GREGORIAN",
        "NAME;LANGUAGE=pl:Edycja I – Warsztat wdrożeniowy",
        "X-WR-CALNAME;LANGUAGE=pl:Edycja I – Warsztat wdrożeniowy",
        "LAST-MODIFIED:20210115T120000Z",
        "REFRESH-INTERVAL;VALUE=DURATION:P1D",
        "X-PUBLISHED-TTL:P1D",
        "BEGIN:VTIMEZONE",
        "TZID:Europe/Warsaw",
        "BEGIN:STANDARD",
        "DTSTART:20211031T030000",
        "RDATE:20211031T030000,20221030T030000",
        "TZNAME:CET",
        "TZOFFSETFROM:+0200",
        "TZOFFSETTO:+0100",
        "END:STANDARD",
        "BEGIN:DAYLIGHT",
        "DTSTART:20220327T020000",
        "RDATE:20220327T020000",
        "TZNAME:CEST",
        "TZOFFSETFROM:+0100",
        "TZOFFSETTO:+0200",
        "END:DAYLIGHT",
        "END:VTIMEZONE",
        "BEGIN:VEVENT",
        "SUMMARY;LANGUAGE=pl:Warsztat wdrożeniowy",
        "DTSTART;TZID=Europe/Warsaw:20220913T093000",
        "DTEND;TZID=Europe/Warsaw:20220913T124500",
        "UID:synergia-1.implementation-workshop-1@example.eu",
        "CATEGORIES;LANGUAGE=pl:Edycja I",
        "DESCRIPTION;LANGUAGE=pl:Analiza wyzwań\\; praca w grupach\\, plany.",
        "LOCATION:MS Teams",
        "STATUS:CONFIRMED",
        "URL:https://example.eu/pl/programy/edycja-i/#session-5",
        "DTSTAMP:20210115T120000Z",
        "LAST-MODIFIED:20210115T120000Z",
        "SEQUENCE:2",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]


def test_a_session_without_times_is_one_event_of_whole_days():
    session = session_of(dates="2021-02-08/2021-02-10", schedule=[day("2021-02-08", "a")])
    assert {uid: moments(event) for uid, event in events_of(session).items()} == {
        "synergia-1.session-5": ("2021-02-08", "2021-02-11")
    }
    assert b"VTIMEZONE" not in calendar_of(session)
    assert b"DTSTART;VALUE=DATE:20210208\r\n" in calendar_of(session)


def test_hours_that_repeat_are_an_event_for_every_day():
    session = session_of(dates="2027-10-30/2027-11-01", time="9:00–15:00")
    assert {uid: moments(event) for uid, event in events_of(session).items()} == {
        "synergia-1.session-5": ("2027-10-30 07:00", "2027-10-30 13:00"),
        "synergia-1.session-5.day_2": ("2027-10-31 08:00", "2027-10-31 14:00"),
        "synergia-1.session-5.day_3": ("2027-11-01 08:00", "2027-11-01 14:00"),
    }


def test_items_are_events_beside_those_of_their_day():
    schedule = [
        day("2021-02-08", "practices|9:30–11:00", "groups|11:15–12:45|A", "open|13:00", "later"),
        day("2021-02-09", "challenges"),
    ]
    pause = {"id": "break-1", "time": "11:00–11:15", "kind": "break"}
    schedule[0]["items"].insert(1, pause)
    events = events_of(session_of(dates="2021-02-08/2021-02-09", schedule=schedule))
    assert {uid: moments(event) for uid, event in events.items()} == {
        "synergia-1.session-5": ("2021-02-08 08:30", ""),
        "synergia-1.session-5.day_2": ("2021-02-09", "2021-02-10"),
        "synergia-1.session-5.practices": ("2021-02-08 08:30", "2021-02-08 10:00"),
        "synergia-1.session-5.groups": ("2021-02-08 10:15", "2021-02-08 11:45"),
        "synergia-1.session-5.open": ("2021-02-08 12:00", ""),
    }
    assert {uid: event.get("transp") for uid, event in events.items()} == {
        "synergia-1.session-5": None,
        "synergia-1.session-5.day_2": None,
        "synergia-1.session-5.practices": "TRANSPARENT",
        "synergia-1.session-5.groups": "TRANSPARENT",
        "synergia-1.session-5.open": "TRANSPARENT",
    }


def test_a_session_whose_days_are_open_has_no_events():
    made = session_events(
        session_of(dates="2021-02"),
        programme_of(),
        programme_id="synergia-1",
        language="pl",
        address="https://example.eu/",
        domain="example.eu",
    )
    assert made == ()


@pytest.mark.parametrize(
    ("language", "location"),
    [
        ("pl", "Aula, KSAP, ul. Wawelska 56, Warszawa, Polska"),
        ("en", "Aula, KSAP, ul. Wawelska 56, Warszawa, Poland"),
        ("bg", "Aula, KSAP, ul. Wawelska 56, Warszawa, Полша"),
        ("lv", "Aula, KSAP, ul. Wawelska 56, Warszawa, Polija"),
        ("hu", "Aula, KSAP, ul. Wawelska 56, Warszawa, Lengyelország"),
    ],
)
def test_the_place_names_the_country_in_the_language_of_the_calendar(language, location):
    session = session_of(mode="hybrid", place=PLACE, schedule=[day("2021-02-08", "a|9:00–10:00|Aula")])
    events = events_of(session, language)
    assert events["synergia-1.session-5.a"]["location"] == location
    assert events["synergia-1.session-5"]["location"] == location.removeprefix("Aula, ")
    assert events["synergia-1.session-5"]["description"] == "MS Teams"


@pytest.mark.parametrize(
    ("session", "item", "expected"),
    [
        ("confirmed", "confirmed", ("CONFIRMED", "CONFIRMED")),
        ("moved", "confirmed", ("CONFIRMED", "CONFIRMED")),
        ("tentative", "confirmed", ("TENTATIVE", "TENTATIVE")),
        ("confirmed", "tentative", ("CONFIRMED", "TENTATIVE")),
        ("confirmed", "cancelled", ("CONFIRMED", "CANCELLED")),
        ("cancelled", "confirmed", ("CANCELLED", "CANCELLED")),
        ("tentative", "cancelled", ("TENTATIVE", "CANCELLED")),
    ],
)
def test_the_status_of_an_item_is_never_better_than_that_of_its_session(session, item, expected):
    schedule = [day("2021-02-08", "a|9:00–10:00", status=item)]
    events = events_of(session_of(status=session, schedule=schedule))
    assert tuple(str(events[f"synergia-1.session-5{part}"]["status"]) for part in ("", ".a")) == expected


def test_words_carry_the_language_they_are_written_in():
    session = session_of(language="bg", title="Сесия", notice="Онлайн.", summary="Обмен на опит.")
    (event,) = events_of(session, "en").values()
    assert event["summary"].params["language"] == "bg"
    assert event["description"].params["language"] == "bg"
    assert event["description"] == "Онлайн.\n\nОбмен на опит."


def test_nothing_private_is_in_a_calendar():
    session = session_of(
        time="9:00–15:00", private={"join": "https://teams.example/secret-link", "note": "klucz u portiera"}
    )
    assert b"private" not in calendar_of(session)
    assert b"secret-link" not in calendar_of(session)
    assert b"portiera" not in calendar_of(session)


def test_long_lines_are_folded_between_characters():
    raw = calendar_of(session_of(title="Вътрешно обучение по ръководство на проекти „Синергия“ " * 5, language="bg"))
    assert broken_lines(raw) == []
    assert len(max(raw.split(b"\r\n"), key=len)) > 70


@UNHURRIED
@given(sessions(), st.sampled_from(get_args(Status)), st.integers(0, 2**31 - 1))
def test_two_parsers_read_the_instants_of_its_session_from_every_calendar(session, status, sequence):
    raw = calendar_of(session.model_copy(update={"status": status}), sequence=sequence)
    assert broken_lines(raw) == []
    found = read_by_icalendar(raw)
    assert read_by_ical(raw) == found
    assert {(event.status, event.sequence) for event in found.values()} == {(STATUS[status], sequence)}
    assert {uid: (event.start, event.end) for uid, event in found.items()} == {
        f"synergia-1.session-5{part}@example.eu": (utc(each.start), utc(each.end)) for part, each in expected(session)
    }


def expected(session: Session) -> Iterator[tuple[str, Instants]]:
    """Yield what the session's calendar has to state, each under the end of its UID."""
    days = day_instants(session, session.timezone)
    if all(instants.all_day for instants in days):
        yield "", Instants(days[0].start, days[-1].end)
    else:
        yield from zip(("", ".day_2", ".day_3", ".day_4"), days, strict=False)
    for entry in session.schedule:
        for item in entry.items:
            if instants := item_instants(entry, item, session.timezone):
                yield f".{item.id}", instants


@UNHURRIED
@given(sessions())
def test_all_languages_state_the_same_times_under_the_same_uids(session):
    states = [{uid: moments(event) for uid, event in events_of(session, language).items()} for language in LANGUAGES]
    assert all(state == states[0] for state in states)


def test_who_pays_stands_at_the_end_of_every_description_and_moves_nothing():
    session = session_of(summary="Zajęcia.", schedule=[day("2021-02-08", "opening | 9:00–9:30")], time="9:00–10:00")

    def told(acknowledged: Words | None) -> list[Any]:
        programme = programme_of(timezone="Europe/Warsaw")
        names = {"programme_id": "course", "language": "pl", "address": "https://a.eu/", "domain": "a.eu"}
        return list(session_events(session, programme, **names, acknowledged=acknowledged))

    plain, paid = told(None), told(Words("Paid by the Fund.", "en"))
    read = [Calendar.from_ical(event.raw) for event in paid]
    assert [str(event["description"]) for event in read] == ["Zajęcia.\n\nPaid by the Fund.", "Paid by the Fund."]
    assert [event["description"].params["language"] for event in read] == ["pl", "en"]
    assert [(each.uid, each.instants, each.status, each.place) for each in plain] == [
        (each.uid, each.instants, each.status, each.place) for each in paid
    ]
