"""A-08 on the content: every recording among the downloads has captions, or a reason and a date."""

import datetime as dt

import pytest

from plugins.checks.recordings import recording_problems

PAGE = "pages/film/index.en.md"
FRONT = "---\ntitle: Film\nsummary: A film.\ndownloads:\n  - {{file: film.mp4, label: Film{more}}}\n{other}---\n"
PLACE = f"content/{PAGE}"


@pytest.fixture
def said(library):
    def run(more="", other="", today="2026-11-20"):
        loaded = library({PAGE: FRONT.format(more=more, other=other)})
        now = dt.datetime.fromisoformat(f"{today}T12:00+00:00")
        problems = list(recording_problems(loaded, now))
        assert {problem.rule for problem in problems} <= {"A-08"}
        return [str(problem) for problem in problems]

    return run


def test_a_film_without_captions_is_an_error(said):
    assert said() == [
        f"{PLACE}:5:12: no captions for 'film.mp4'; name their file in 'captions', or say in 'exempt' why not"
    ]


def test_a_film_with_its_captions_beside_it_passes(said):
    assert said(", captions: film.vtt", "  - {file: film.vtt, label: Captions}\n") == []


def test_a_film_is_not_its_own_captions(said):
    assert said(", captions: film.mp4") == [
        f"{PLACE}:5:45: 'film.mp4' is none of the other downloads; list it there, so that readers find it"
    ]


@pytest.mark.parametrize("reason", ["older", "third-party", "archive"])
def test_a_film_may_be_exempt(said, reason):
    assert said(f", exempt: {{reason: {reason}, on: 2020-09-22}}") == []


def test_a_film_is_exempt_by_its_age_only_before_23_september_2020(said):
    assert said(", exempt: {reason: older, on: 2020-09-23}") == [
        (f"{PLACE}:5:63: published on 2020-09-23, not before 2020-09-23; name the file of its captions in 'captions'")
    ]


@pytest.mark.parametrize(
    ("today", "level"),
    [
        ("2026-11-20", None),
        ("2026-12-04", None),
        ("2026-12-05", "warning: "),
        ("2027-01-20", "warning: "),
        ("2027-01-21", ""),
    ],
)
def test_captions_of_what_was_recorded_live_follow_in_14_days_or_two_months_at_most(said, today, level):
    found = said(", exempt: {reason: live, on: 2026-11-20}", today=today)
    message = "recorded live on 2026-11-20, without captions for over 14 days; add them by 2027-01-20"
    assert found == ([] if level is None else [f"{PLACE}:5:62: {level}{message}"])


def test_a_recording_cannot_be_of_a_day_to_come(said):
    assert said(", exempt: {reason: live, on: 2026-12-31}") == [
        f"{PLACE}:5:62: 2026-12-31 is still to come; write the day of the recording"
    ]


def test_two_months_after_the_end_of_december_is_the_end_of_february(said):
    found = said(", exempt: {reason: live, on: 2026-12-31}", today="2027-02-28")
    assert found == [
        (
            f"{PLACE}:5:62: warning: recorded live on 2026-12-31, without captions for over 14 days; "
            "add them by 2027-02-28"
        )
    ]


def test_a_document_needs_no_exemption(said):
    other = "  - {file: a.pdf, label: A, exempt: {reason: archive, on: 2019-01-01}}\n"
    assert said(", exempt: {reason: archive, on: 2019-01-01}", other) == [
        f"{PLACE}:6:37: 'a.pdf' is no recording; leave 'exempt' out"
    ]
