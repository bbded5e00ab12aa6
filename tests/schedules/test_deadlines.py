import datetime as dt

import pytest

from plugins.model.dates import Moment
from plugins.model.deadlines import Call
from plugins.schedules.deadlines import call_view, opening
from plugins.schedules.local_times import Clocks
from tests.schedules.samples import words

WARSAW = "Europe/Warsaw"


@pytest.mark.parametrize(
    ("opens", "closes", "now", "expected"),
    [
        (None, None, "2027-03-01T00:00Z", "open"),
        ("2027-03-01", None, "2027-02-28T22:59Z", "upcoming"),
        ("2027-03-01", None, "2027-02-28T23:00Z", "open"),
        ("2027-03-01 9:00", None, "2027-03-01T07:59Z", "upcoming"),
        ("2027-03-01 9:00", None, "2027-03-01T08:00Z", "open"),
        (None, "2027-03-31 23:59", "2027-03-31T21:59Z", "open"),
        (None, "2027-03-31 23:59", "2027-03-31T22:00Z", "closed"),
        (None, "2027-12-31 23:59", "2027-12-31T22:59Z", "open"),
        (None, "2027-12-31 23:59", "2027-12-31T23:00Z", "closed"),
        # a day without an hour lasts until its midnight
        (None, "2027-03-28", "2027-03-28T21:59Z", "open"),
        (None, "2027-03-28", "2027-03-28T22:01Z", "closed"),
        (None, "2027-10-31", "2027-10-31T22:59Z", "open"),
        (None, "2027-10-31", "2027-10-31T23:01Z", "closed"),
    ],
)
def test_it_opens_and_closes_by_its_own_clock(opens, closes, now, expected):
    first, last = (Moment.parse(text) if text else None for text in (opens, closes))
    assert opening(first, last, WARSAW, dt.datetime.fromisoformat(now)) == expected


@pytest.mark.parametrize(
    ("language", "closes", "elsewhere", "correction"),
    [
        ("pl", "31 grudnia 2027 r., 23:59", "Bułgaria i Łotwa 1 stycznia 2028 r., 0:59", "20 grudnia 2027 r."),
        ("en", "31 December 2027, 23:59", "Bulgaria and Latvia 1 January 2028, 0:59", "20 December 2027"),
        ("bg", "31 декември 2027 г., 23:59 ч.", "България и Латвия 1 януари 2028 г., 0:59 ч.", "20 декември 2027 г."),
        (
            "lv",
            "2027. gada 31. decembris, 23.59",
            "Bulgārija un Latvija 2028. gada 1. janvāris, 0.59",
            "2027. gada 20. decembris",
        ),
        ("hu", "2027. december 31., 23:59", "Bulgária és Lettország 2028. január 1., 0:59", "2027. december 20."),
    ],
)
def test_a_deadline_at_the_year_s_end_is_next_year_elsewhere(language, closes, elsewhere, correction):
    data = {
        "id": "trainers",
        "title": "Nabór",
        "closes": "2027-12-31 23:59",
        "url": "https://example.eu/call",
        "corrections": [{"on": "2027-12-20", "was": "2027-12-24 12:00"}],
    }
    call = Call.model_validate(data, context={"language": "pl"})
    clocks = Clocks(WARSAW, ("PL", "BG", "LV"), language)
    now = dt.datetime(2027, 12, 31, 22, 59, tzinfo=dt.UTC)
    view = call_view(call, clocks, now, announced=words("Edycja I"), address="/")
    assert view.state == "open"
    assert view.closes.text.replace("\N{NO-BREAK SPACE}", " ") == closes
    shown = [f"{clock.names} {clock.time}".replace("\N{NO-BREAK SPACE}", " ") for clock in view.closes.clocks]
    assert shown[1:] == [elsewhere]
    assert [change.day.replace("\N{NO-BREAK SPACE}", " ") for change in view.corrections] == [correction]
    assert [change.was.machine for change in view.corrections] == ["2027-12-24T12:00+01:00"]
