import datetime as dt

import pytest

from plugins.model.post import Post
from plugins.schedules.day_views import DayView, RowView, Setting, day_view
from plugins.schedules.local_times import Clocks
from plugins.schedules.views import post_schedule
from tests.schedules.samples import day, session_of

HARD = "\N{NO-BREAK SPACE}"
DAY = "2021-02-08"


def view_of(*lines: str, language: str = "pl", past: bool = False, **common: str) -> DayView:
    clocks = Clocks("Europe/Warsaw", ("PL", "BG", "LV", "HU"), language)
    (entry,) = session_of(schedule=[day(DAY, *lines, **common)]).schedule
    return day_view(entry, Setting("session-5", clocks, language, past))


def drawn(row: RowView) -> list[str]:
    """Return the row as the template prints it: the hours, then the cells with their width."""
    cells = [
        f"{cell.room or 'all'}/{cell.colspan}: "
        + " + ".join(item.id + (f" {item.hours.text}" if item.own_hours and item.hours else "") for item in cell.items)
        for cell in row.cells
    ]
    return [row.hours.text if row.hours else "", *cells]


def test_parallel_rooms_stand_side_by_side():
    view = view_of(
        "plenary|9:00–10:00|Aula",
        "practices|10:00–11:00|A",
        "groups|10:00–10:30|B",
        "plans|10:30–11:15|B",
        "close|11:15",
    )
    assert view.rooms == ("A", "B")
    assert [drawn(row) for row in view.rows] == [
        ["9:00–10:00", "all/2: plenary"],
        ["10:00–11:15", "A/1: practices 10:00–11:00", "B/1: groups 10:00–10:30 + plans 10:30–11:15"],
        ["11:15", "all/2: close"],
    ]
    assert view.rows[0].cells[0].items[0].room == "Aula"


def test_a_room_where_nothing_happens_keeps_its_cell():
    view = view_of("a|9:00–10:00|A", "b|9:00–10:00|B", "c|10:00–11:00|B")
    assert [drawn(row) for row in view.rows] == [
        ["9:00–10:00", "A/1: a", "B/1: b"],
        ["10:00–11:00", "A/1: ", "B/1: c"],
    ]


def test_hours_come_with_machine_values_and_every_countrys_clock():
    (row,) = view_of("night|22:30–0:30+1").rows
    assert row.hours is not None
    assert (row.hours.text, row.hours.start, row.hours.end) == (
        f"22:30–0:30{HARD}(+1)",
        "2021-02-08T22:30+01:00",
        "2021-02-09T00:30+01:00",
    )
    assert [(clock.names, clock.time, clock.start, clock.end, clock.own) for clock in row.hours.local_times] == [
        (
            f"Polska i{HARD}Węgry",
            f"22:30–0:30{HARD}(+1)",
            "2021-02-08T22:30+01:00",
            "2021-02-09T00:30+01:00",
            True,
        ),
        (
            f"Bułgaria i{HARD}Łotwa",
            f"23:30–1:30{HARD}(+1)",
            "2021-02-08T23:30+02:00",
            "2021-02-09T01:30+02:00",
            False,
        ),
    ]


@pytest.mark.parametrize(
    ("language", "heading", "hours"),
    [
        ("pl", "poniedziałek, 8 lutego 2021 r.", "9:30–11:00"),
        ("en", "Monday 8 February 2021", "9:30–11:00"),
        ("bg", "понеделник, 8 февруари 2021 г.", "9:30–11:00 ч."),
        ("lv", "Pirmdiena, 2021. gada 8. februāris", "9.30–11.00"),
        ("hu", "2021. február 8., hétfő", "9:30–11:00"),
    ],
)
def test_a_day_is_written_as_its_language_writes_it(language, heading, hours):
    view = view_of("a|9:30–11:00", language=language)
    assert view.rows[0].hours is not None
    assert view.heading.replace(HARD, " ") == heading
    assert view.rows[0].hours.text.replace(HARD, " ") == hours
    assert view.iso == DAY


def test_items_have_anchors_of_their_own():
    (row,) = view_of("practices|9:30–11:00").rows
    assert row.cells[0].items[0].anchor == "session-5.practices"


def test_hours_not_yet_known_are_to_be_announced():
    view = view_of("a|9:30–11:00", "b")
    assert [(drawn(row), row.to_be_announced) for row in view.rows] == [
        (["9:30–11:00", "all/1: a"], False),
        (["", "all/1: b"], True),
    ]
    assert view.timed


def test_hours_of_a_day_gone_by_are_not_announced_any_more():
    (row,) = view_of("a", past=True).rows
    assert not row.to_be_announced


def test_hours_of_an_item_called_off_are_not_announced_any_more():
    (row,) = view_of("a", status="cancelled").rows
    assert not row.to_be_announced


def test_a_day_without_any_hours_needs_no_column_for_them():
    assert not view_of("a", "b").timed


def post_with(**fields: object) -> Post:
    data = {"title": "Spotkanie", "summary": "Zaproszenie.", "date": "2021-02-01", "category": "training"}
    return Post.model_validate(data | fields, context={"language": "pl"})


@pytest.mark.parametrize(("now", "announced"), [("2021-02-08T22:59", True), ("2021-02-08T23:00", False)])
def test_a_post_may_have_a_schedule_of_its_own(now, announced):
    post = post_with(timezone="Europe/Warsaw", schedule=[day(DAY, "a|9:30–11:00", "b")])
    moment = dt.datetime.fromisoformat(now).replace(tzinfo=dt.UTC)
    (view,) = post_schedule(post, countries=["PL", "BG"], language="en", now=moment)
    assert view.heading == "Monday 8 February 2021"
    assert [row.to_be_announced for row in view.rows] == [False, announced]
    assert view.rows[0].hours is not None
    assert [clock.time for clock in view.rows[0].hours.local_times] == ["9:30–11:00", "10:30–12:00"]
    assert view.rows[0].cells[0].items[0].anchor == "schedule.a"
