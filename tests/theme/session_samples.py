"""Session samples: a session and a call with every field filled, in any language."""

from __future__ import annotations

import datetime as dt
from functools import partial
from typing import Any

from plugins.languages.names import language_name
from plugins.model.deadlines import Call, MovedFrom, Registration
from plugins.model.parts import Person, Place
from plugins.model.programme import Day, Item, Programme, Session
from plugins.model.words import Words
from plugins.schedules.deadlines import CallView, call_view
from plugins.schedules.local_times import Clocks
from plugins.schedules.views import SessionView, session_view

LONG = "A name of an institution that goes on for more than a hundred characters, as those of public bodies may do"
NOW = dt.datetime(2027, 4, 20, 10, tzinfo=dt.UTC)


def words(text: str, language: str = "en") -> Words:
    return Words(text, language)


def session(language: str) -> SessionView:
    """A hybrid session in two rooms, with a break, an item called off and one without a time."""

    def item(id_: str, **fields: Any) -> Item:
        return Item.model_validate({"id": id_, **fields}, context={"language": "en"})

    items = (
        item("opening", time="9:00–9:30", title="Opening", kind="plenary"),
        item(
            "a",
            time="9:30–11:00",
            title="Change",
            room="Room A",
            track="Management",
            people=[{"name": "Jan Nowak", "role": "trainer"}],
        ),
        item("b", time="9:45–11:00", title="Knowledge", kind="workshop", room="Room B", status="cancelled"),
        item("break", time="11:00–11:15", kind="break"),
        item("tour", title="Tour", kind="visit", room="Lobby", summary="Of the library."),
    )
    return session_view(
        Session(
            id="session-1",
            number=1,
            title=words("Opening session"),
            summary=words("Two days."),
            notice=words("In another building."),
            dates="2027-04-20/2027-04-21",  # type: ignore[arg-type]
            time="9:00–15:30",  # type: ignore[arg-type]
            mode="hybrid",
            platform="MS Teams",
            place=Place(name=words(LONG), town=words("Warsaw"), country="PL", address=words("Street 1")),
            status="moved",
            moved_from=MovedFrom(dates="2027-04-13", place=Place(town=words("Riga"), country="LV")),  # type: ignore[arg-type]
            languages=("pl", "en"),
            interpretation=("bg",),
            audience=words("Officials", "en"),
            registration=Registration(url="https://example.eu/register", closes="2027-04-21 23:59"),  # type: ignore[arg-type]
            people=(Person(name="Anna Nowak", role=words("lead"), organisation=words("School")),),
            schedule=(Day(date="2027-04-20", title=words("First day"), items=items),),  # type: ignore[arg-type]
            web="https://example.eu/session",
        ),
        Programme(title=words("Programme"), summary=words("All."), project="alpha", timezone="Europe/Warsaw"),
        url=f"/{language}/programme/#session-1",
        calendar=lambda item="": f"/{language}/session-1{item and '.'}{item}.ics",
        countries=("PL", "BG", "LV", "HU"),
        organisations=(words(LONG), words("Instytut", "pl")),
        language=language,
        language_name=partial(language_name, in_language=language),
        now=NOW,
    )


def call(language: str, announced: str | None = None) -> CallView:
    """An open call whose deadline was corrected; `announced` is the title of the text that it is of."""
    data = {
        "id": "trainers",
        "title": "Call for trainers",
        "summary": "We are looking for trainers.",
        "opens": "2027-05-01",
        "closes": "2027-05-31 23:59",
        "url": "https://example.eu/call",
        "corrections": [{"on": "2027-04-10", "was": "2027-05-24 23:59", "note": "On request."}],
    }
    record = Call.model_validate(data, context={"language": "en"})
    clocks = Clocks("Europe/Warsaw", ("PL", "BG", "LV", "HU"), language)
    return call_view(
        record, clocks, NOW, announced=words(announced) if announced else None, address=f"/{language}/programme/"
    )
