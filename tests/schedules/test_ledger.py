"""The ledger: numbers that rise with every move, and never fall."""

import datetime as dt
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.schedules.ledger import REMEMBERED, Entry, Facts, Ledger, advance, from_json, merge, to_json
from tests.schedules.strategies import UNHURRIED

NOW = dt.datetime(2027, 3, 1, 12, tzinfo=dt.UTC)
DAY = dt.timedelta(days=1)
FIRST = {"synergia-1": dt.datetime(2026, 1, 1, tzinfo=dt.UTC)}
FACTS = Facts(
    project="synergia",
    programme="synergia-1",
    session="session-5",
    start="2027-04-20T07:30:00+00:00",
    end="2027-04-20T10:45:00+00:00",
    status="CONFIRMED",
    place="MS Teams",
    summaries={"pl": "Sesja"},
    languages=("pl",),
    digest="a",
)
KNOWN: Ledger = {"a": Entry(3, NOW - DAY, FACTS)}
CANCELLED: Ledger = {"a": Entry(4, NOW, FACTS, removed=True)}


def told(ledger: Ledger) -> dict[str, tuple[int, dt.datetime, bool]]:
    return {uid: (entry.sequence, entry.modified, entry.removed) for uid, entry in ledger.items()}


def test_a_first_build_does_not_depend_on_the_clock():
    assert told(advance({}, {"a": FACTS}, NOW, FIRST)) == {"a": (0, FIRST["synergia-1"], False)}


def test_an_event_that_comes_later_is_as_old_as_its_publication():
    assert told(advance(KNOWN, {"a": FACTS, "b": FACTS}, NOW, FIRST)) == {
        "a": (3, NOW - DAY, False),
        "b": (0, NOW, False),
    }


@pytest.mark.parametrize(
    ("change", "sequence"),
    [
        ({"start": "2027-04-20T08:00:00+00:00"}, 4),
        ({"end": None}, 4),
        ({"status": "TENTATIVE"}, 4),
        ({"place": "Aula"}, 4),
        ({"digest": "b"}, 3),
        ({"summaries": {"pl": "Sesja druga"}}, 3),
        ({"languages": ("en", "pl")}, 3),
    ],
)
def test_a_move_raises_the_sequence_and_every_change_the_moment(change, sequence):
    assert told(advance(KNOWN, {"a": replace(FACTS, **change)}, NOW, FIRST)) == {"a": (sequence, NOW, False)}


def test_a_removed_event_is_cancelled_once():
    after = advance(KNOWN, {}, NOW, FIRST)
    assert after == CANCELLED
    assert advance(after, {}, NOW + DAY, FIRST) == after


def test_a_removed_event_that_is_there_again_takes_place():
    assert told(advance(CANCELLED, {"a": FACTS}, NOW + DAY, FIRST)) == {"a": (5, NOW + DAY, False)}


@pytest.mark.parametrize(
    ("start", "end", "last"),
    [
        ("2027-04-20T07:30:00+00:00", "2027-04-20T10:45:00+00:00", dt.datetime(2027, 4, 20, 10, 45, tzinfo=dt.UTC)),
        ("2027-04-20T07:30:00+00:00", None, dt.datetime(2027, 4, 20, 7, 30, tzinfo=dt.UTC)),
        ("2027-04-20", "2027-04-23", dt.datetime(2027, 4, 23, tzinfo=dt.UTC)),
    ],
)
@pytest.mark.parametrize("ledger", [KNOWN, CANCELLED])
def test_a_removed_event_is_forgotten_thirty_days_after_its_end(ledger, start, end, last):
    facts = replace(FACTS, start=start, end=end)
    ledger = {uid: replace(entry, facts=facts) for uid, entry in ledger.items()}
    assert list(advance(ledger, {}, last + REMEMBERED - dt.timedelta(seconds=1), FIRST)) == ["a"]
    after = advance(ledger, {}, last + REMEMBERED, FIRST)
    assert after == {uid: replace(entry, facts=None, removed=True) for uid, entry in ledger.items()}
    assert advance(after, {}, last + 2 * REMEMBERED, FIRST) == after


def test_a_forgotten_event_that_is_there_again_goes_on_from_its_number():
    forgotten = {"a": Entry(4, NOW, None, removed=True)}
    assert told(advance(forgotten, {"a": FACTS}, NOW + DAY, FIRST)) == {"a": (5, NOW + DAY, False)}


def test_the_last_change_does_not_move_back_when_the_clock_does():
    assert told(advance(KNOWN, {}, NOW - 9 * DAY, FIRST)) == {"a": (4, NOW - DAY, True)}


def test_of_several_releases_the_highest_number_counts():
    later = {"a": replace(KNOWN["a"], sequence=4), "b": KNOWN["a"]}
    for ledgers in ([KNOWN, later], [later, KNOWN]):
        assert merge(ledgers) == later


def test_of_equal_numbers_the_last_change_counts():
    later = {"a": replace(KNOWN["a"], modified=NOW)}
    for ledgers in ([KNOWN, later], [later, KNOWN]):
        assert merge(ledgers) == later


def test_a_ledger_is_a_sorted_file():
    text = to_json({"b": KNOWN["a"], "a": CANCELLED["a"]}).decode()
    assert text.index('"a": {\n   "sequence": 4,\n   "modified": "2027-03-01T12:00:00Z"') < text.index('"b": {')


def test_the_ledgers_of_the_first_builds_named_pages_for_languages():
    raw = to_json(KNOWN).replace(b'"languages": [\n     "pl"\n    ]', b'"pages": {"pl": "/pl/programy/edycja-i/"}')
    assert b"pages" in raw
    assert from_json(raw) == KNOWN


@pytest.mark.parametrize("raw", [b"", b"{", b'{"version": 2, "events": {}}', b'{"version": 1, "events": {"a": {}}}'])
def test_a_ledger_that_cannot_be_read_is_an_error(raw):
    with pytest.raises(ValueError, match="validation error"):
        from_json(raw)


facts = st.builds(
    replace,
    st.just(FACTS),
    start=st.sampled_from(["2027-04-20", "2027-04-20T07:30:00+00:00", "2027-04-21T07:30:00+00:00"]),
    end=st.sampled_from([None, "2027-04-22", "2027-05-02T10:00:00+00:00"]),
    status=st.sampled_from(["CONFIRMED", "TENTATIVE", "CANCELLED"]),
    place=st.sampled_from([None, "Aula"]),
    digest=st.sampled_from("ab"),
)
publications = st.lists(
    st.tuples(st.dictionaries(st.sampled_from("abc"), facts), st.integers(0, 40)), min_size=1, max_size=8
)


@UNHURRIED
@given(publications)
def test_a_client_of_any_publications_knows_what_was_published_last(steps):
    """It keeps to RFC 5546: a higher sequence wins, and of equal ones the later stamp."""
    ledger: Ledger = {}
    client: dict[str, Entry] = {}
    now = NOW
    for events, days in steps:
        now += days * DAY
        ledger = advance(from_json(to_json(ledger)), events, now, FIRST)
        for uid, entry in ledger.items():
            known = client.get(uid)
            if entry.facts and (known is None or _number(entry) > _number(known)):
                client[uid] = entry
        assert {uid: entry.facts.plan for uid, entry in client.items() if uid in events and entry.facts} == {
            uid: facts.plan for uid, facts in events.items()
        }
        assert {uid for uid, entry in ledger.items() if not entry.removed} == set(events)
        assert {uid for uid, entry in client.items() if not entry.removed} - set(events) <= {
            uid for uid, entry in ledger.items() if entry.facts is None
        }
        assert advance(ledger, events, now, FIRST) == ledger


@UNHURRIED
@given(publications)
def test_no_number_rises_unless_the_plan_changes(steps):
    ledger: Ledger = {}
    for number, (events, _) in enumerate(steps):
        before, ledger = ledger, advance(ledger, events, NOW + number * dt.timedelta(hours=1), FIRST)
        risen = {uid for uid, entry in before.items() if ledger[uid].sequence > entry.sequence}
        assert risen == {uid for uid, entry in before.items() if _plan(ledger[uid]) != _plan(entry)}


def _number(entry: Entry) -> tuple[int, dt.datetime]:
    return entry.sequence, entry.modified


def _plan(entry: Entry) -> tuple[bool, tuple[str | None, ...]]:
    return entry.removed, entry.facts.plan if entry.facts else ()


@UNHURRIED
@given(publications, st.data())
def test_no_rollback_lowers_a_number(steps, data):
    releases: list[Ledger] = []
    told: dict[str, int] = {}
    for number, (events, _) in enumerate(steps):
        now = NOW + number * dt.timedelta(hours=1)
        order = data.draw(st.permutations(releases))
        ledger = advance(merge(order), events, now, FIRST)
        assert {uid for uid, entry in ledger.items() if entry.sequence < told.get(uid, 0)} == set()
        releases.append(ledger)
        told |= {uid: entry.sequence for uid, entry in ledger.items()}
