import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.model.programme import Item
from plugins.schedules.tables import table_of
from tests.schedules.samples import day, session_of
from tests.schedules.strategies import UNHURRIED, time_ranges


def items_of(*lines, **kinds):
    """Return the items of a day; a keyword gives the kind of the item of that name."""
    entry = day("2021-02-08", *lines)
    for item in entry["items"]:
        item["kind"] = kinds.get(item["id"], "workshop")
    return session_of(schedule=[entry]).schedule[0].items


def drawn(items) -> list[str]:
    """Return the table as text: a line for the rooms, then one for every row."""
    table = table_of(items)
    lines = []
    for row in table.rows:
        held = [" ".join(item.id for item in row.held_in(room)) or "-" for room in table.rooms]
        cells = f"all: {row.items[0].id}" if row.spans else " | ".join(held)
        lines.append(f"{row.time or 'no time'}: {cells}")
    return [" | ".join(table.rooms), *lines]


@pytest.mark.parametrize(
    ("lines", "kinds", "expected"),
    [
        ([], {}, [""]),
        (
            ["a|9:30–11:00", "pause|11:00–11:15", "b|11:15–12:45"],
            {"pause": "break"},
            ["", "9:30–11:00: all: a", "11:00–11:15: all: pause", "11:15–12:45: all: b"],
        ),
        # rooms one after another are no columns
        (["a|9:00–10:00|Aula", "b|10:00–11:00|A"], {}, ["", "9:00–10:00: all: a", "10:00–11:00: all: b"]),
        # parallel rooms in the order of the author, others' times between them
        (
            ["b1|9:00–10:00|B", "a1|9:00–10:00|A", "pause|10:00–10:15", "a2|10:15–11:00|A", "b2|10:15–11:00|B"],
            {"pause": "break"},
            ["B | A", "9:00–10:00: b1 | a1", "10:00–10:15: all: pause", "10:15–11:00: b2 | a2"],
        ),
        # a room that is a column keeps what happens there alone, unless it is for everybody
        (
            ["all|9:00–9:30|A", "a|9:30–10:00|A", "b|9:30–10:00|B", "c|10:00–11:00|A", "food|12:00|Bistro"],
            {"all": "plenary", "food": "meal"},
            ["A | B", "9:00–9:30: all: all", "9:30–10:00: a | b", "10:00–11:00: c | -", "12:00: all: food"],
        ),
        # one long item beside several short ones
        (
            ["long|9:00–12:00|A", "one|9:00–10:00|B", "two|10:00–11:00|B", "three|11:30–12:30|B", "end|12:30–13:00|B"],
            {},
            ["A | B", "9:00–12:30: long | one two three", "12:30–13:00: - | end"],
        ),
        # something for everybody in the middle of it
        (
            ["long|9:00–12:00|A", "pause|10:00–10:15", "b|11:00–12:00|B"],
            {"pause": "break"},
            ["A | B", "9:00–12:00: long | b", "10:00–10:15: all: pause"],
        ),
        # a break in one room while others work
        (
            ["a|9:00–10:00|A", "pause|9:30–10:00|B"],
            {"pause": "break"},
            ["A | B", "9:00–10:00: a | pause"],
        ),
        # written out of order, and room by room
        (
            ["late|11:00–12:00", "early|9:00–10:00"],
            {},
            ["", "9:00–10:00: all: early", "11:00–12:00: all: late"],
        ),
        (
            ["a1|9:00–10:00|A", "a2|10:00–11:00|A", "b1|9:00–10:00|B", "b2|10:00–11:00|B"],
            {},
            ["A | B", "9:00–10:00: a1 | b1", "10:00–11:00: a2 | b2"],
        ),
        # without times: in the author's order, behind the item before
        (["a", "b"], {}, ["", "no time: all: a", "no time: all: b"]),
        (
            ["first", "late|11:00–12:00", "after-late", "after-that", "early|9:00–10:00", "after-early"],
            {},
            [
                "",
                "no time: all: first",
                "9:00–10:00: all: early",
                "no time: all: after-early",
                "11:00–12:00: all: late",
                "no time: all: after-late",
                "no time: all: after-that",
            ],
        ),
        (
            ["a|9:00–10:00|A", "b|9:00–10:00|B", "c||B", "d||C"],
            {},
            ["A | B", "9:00–10:00: a | b", "no time: - | c", "no time: all: d"],
        ),
        # open ends last a minute at least; five minutes; midnight
        (["a|9:00|A", "b|9:00–10:00|B", "c|9:05–9:10|A"], {}, ["A | B", "9:00–10:00: a c | b"]),
        (["a|9:00|A", "b|9:01–10:00|B"], {}, ["", "9:00: all: a", "9:01–10:00: all: b"]),
        (["a|22:00–0:30+1|A", "b|23:00–24:00|B"], {}, ["A | B", "22:00–0:30+1: a | b"]),
    ],
)
def test_a_day_becomes_a_table(lines, kinds, expected):
    assert drawn(items_of(*lines, **kinds)) == expected


@UNHURRIED
@given(
    st.lists(
        st.tuples(
            st.none() | time_ranges(),
            st.sampled_from([None, "A", "B", "C"]),
            st.sampled_from(["workshop", "break", "plenary"]),
        ),
        max_size=12,
    )
)
def test_every_item_is_in_the_table_once_and_in_its_room(parts):
    items = [
        Item.model_validate({"id": f"i{number}", "title": "x", "time": time, "room": room, "kind": kind})
        for number, (time, room, kind) in enumerate(parts)
    ]
    table = table_of(items)
    assert sorted(item.id for row in table.rows for item in row.items) == sorted(item.id for item in items)
    for row in table.rows:
        assert len(row.items) == 1 or not row.spans
        if not row.spans:
            assert sum(len(row.held_in(room)) for room in table.rooms) == len(row.items)
    starts = [row.time.start for row in table.rows if row.time]
    assert starts == sorted(starts)
