"""Situations: what readers, machines and calendars see of sessions as authors write them.

Each stands in a file of the folder situations, with all that it must show in full.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
import yaml
from icalendar import Calendar

from plugins.languages.names import language_name
from plugins.model.programme import Programme
from plugins.schedules.day_views import DayView, HoursView, ItemView
from plugins.schedules.deadlines import MomentView, RegistrationView
from plugins.schedules.local_times import LocalTimeView
from plugins.schedules.places import PreviousView
from plugins.schedules.views import SessionView, session_view
from tests.schedules.readers import broken_lines, read_by_ical, read_by_icalendar
from tests.schedules.samples import calendar_of, programme_of

LANGUAGES = ["pl", "en", "bg", "lv", "hu"]
PARTNERS = ("PL", "BG", "HU", "LV")
STAMP = dt.datetime(2021, 1, 15, 12, tzinfo=dt.UTC)
FIELDS = {"DTSTART", "DTEND", "STATUS", "GEO"}


def read_situations() -> dict[str, Any]:
    """Return every situation by its name; every value is the text that is written."""
    found: dict[str, Any] = {}
    for file in sorted((Path(__file__).parent / "situations").glob("*.yaml")):
        for name, situation in yaml.load(file.read_text("utf-8"), yaml.BaseLoader).items():
            assert name not in found, f"{name} is there twice"
            found[name] = situation
    return found


SITUATIONS = read_situations()


def programme(situation: dict[str, Any]) -> Programme:
    return programme_of(situation["session"], **situation.get("programme", {}))


def view_of(situation: dict[str, Any], language: str) -> SessionView:
    whole = programme(situation)
    return session_view(
        whole.sessions[0],
        whole,
        url="/programme/#session-5",
        calendar=lambda item="": "/session-5.ics",
        countries=PARTNERS,
        organisations=(),
        language=language,
        language_name=partial(language_name, in_language=language),
        now=dt.datetime.fromisoformat(situation.get("now", "2021-01-01T00:00Z")),
    )


def shown(view: SessionView) -> list[str]:
    """Return, line by line, what readers see of times, hard spaces made plain."""
    return [line.replace("\N{NO-BREAK SPACE}", " ") for line in _shown(view)]


def _shown(view: SessionView) -> Iterator[str]:
    yield view.when
    if view.zone:
        yield f"{view.zone.city}: {view.zone.countries}"
    for times in view.local_times:
        if times.days:
            yield f"{times.days}:"
        yield from _clocks(times.clocks)
    yield from _circumstances(view)
    for day in view.days:
        yield from _day(day)


def _circumstances(view: SessionView) -> Iterator[str]:
    if view.place:
        yield f"{view.place.town}, {view.place.country_name}"
    if view.previous:
        yield _previous(view.previous)
    yield from filter(None, (view.languages, view.interpretation and f"+ {view.interpretation}"))
    if view.registration:
        yield from _registration(view.registration)


def _day(day: DayView) -> Iterator[str]:
    yield day.heading
    for row in day.rows:
        yield f"{_hours(row.hours, row.to_be_announced)} |"
        yield from _clocks(row.hours.local_times if row.hours else ())
        for cell in row.cells:
            for item in cell.items:
                yield from _item(item, f"{cell.room}: " if cell.room else "")


def _clocks(clocks: tuple[LocalTimeView, ...]) -> list[str]:
    return [f"- {clock.names} {clock.time}" for clock in clocks]


def _hours(hours: HoursView | None, to_be_announced: bool) -> str:
    return hours.text if hours else "?" if to_be_announced else ""


def _item(item: ItemView, room: str) -> Iterator[str]:
    own = f" {item.hours.text}" if item.own_hours and item.hours else ""
    track = f" ({item.track})" if item.track else ""
    status = f" [{item.status}]" if item.status != "confirmed" else ""
    yield f"  {room}{item.title or item.kind}{own}{track}{status}"
    if item.previous:
        yield f"  {_previous(item.previous)}"


def _previous(view: PreviousView) -> str:
    place = f"{view.place.town}, {view.place.country_name}" if view.place else ""
    return "~ " + "; ".join(filter(None, (view.when, place, view.room)))


def _registration(view: RegistrationView) -> Iterator[str]:
    yield f"registration {view.state}"
    for name, moment in (("opens", view.opens), ("closes", view.closes)):
        if moment:
            yield from _moment(name, moment)


def _moment(name: str, moment: MomentView) -> list[str]:
    return [f"{name} {moment.text}{f' ({moment.city})' if moment.city else ''}", *_clocks(moment.clocks)]


def machine(view: SessionView) -> list[str]:
    """Return what machines get of the session and of its items."""
    found = [f"{view.start} / {view.end or ''}".rstrip(" /") + f" {view.state} {view.status}"]
    if view.previous and view.previous.start:
        found.append(f"before: {view.previous.start}")
    if view.registration and view.registration.closes:
        found.append(f"closes: {view.registration.closes.machine}")
    for day in view.days:
        for row in day.rows:
            for item in (item for cell in row.cells for item in cell.items):
                found.append(
                    f"{item.id}: {item.hours.start} / {item.hours.end or ''}".rstrip(" /") if item.hours else item.id
                )
    return found


def calendar(situation: dict[str, Any], language: str) -> list[str]:
    """Return the lines of the session's calendar that say when and how sure, each event under its UID."""
    whole = programme(situation)
    data = calendar_of(whole.sessions[0], language, whole)
    found: list[str] = []
    for event in Calendar.from_ical(data).walk("VEVENT") if data else ():
        found.append(str(event["uid"]).removesuffix("@example.eu"))
        lines = event.to_ical().decode().replace("\r\n ", "").split("\r\n")
        found += [line for line in lines if line.split(":")[0].split(";")[0] in FIELDS]
    return found


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", SITUATIONS)
class TestEverySituation:
    def test_readers_see_it_as_their_language_writes_it(self, name, language):
        assert shown(view_of(SITUATIONS[name], language)) == SITUATIONS[name]["shown"][language].splitlines()

    def test_machines_get_the_same_in_every_language(self, name, language):
        assert machine(view_of(SITUATIONS[name], language)) == SITUATIONS[name]["machine"].splitlines()

    def test_calendars_get_the_same_in_every_language(self, name, language):
        expected = SITUATIONS[name].get("calendar", "").splitlines()
        assert calendar(SITUATIONS[name], language) == expected

    def test_two_parsers_read_the_same_in_its_calendar(self, name, language):
        whole = programme(SITUATIONS[name])
        if raw := calendar_of(whole.sessions[0], language, whole):
            assert read_by_ical(raw) == read_by_icalendar(raw)
            assert broken_lines(raw) == []


def test_there_are_at_least_forty():
    assert len(SITUATIONS) >= 40
