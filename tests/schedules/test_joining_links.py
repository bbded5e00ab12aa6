import pytest

from plugins.problems import Place
from plugins.schedules.joining_links import joining_hosts, joining_link_problems
from tests.schedules.samples import day, programme_of


def at(*path: str | int) -> Place:
    return Place("/".join(map(str, path)))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # rooms
        ("https://teams.microsoft.com/l/meetup-join/19%3ameeting_Abc/0?context=x", ["teams.microsoft.com"]),
        ("https://teams.microsoft.com/meet/31234567", ["teams.microsoft.com"]),
        ("https://teams.live.com/meet/94123", ["teams.live.com"]),
        ("Dołącz: us02web.zoom.us/j/812345?pwd=abc.", ["zoom.us"]),
        ("https://zoom.us/my/trener", ["zoom.us"]),
        ("https://ecconf.webex.com/ecconf/j.php?MTID=m12", ["webex.com"]),
        ("https://ksap.webex.com/meet/trener", ["webex.com"]),
        ("https://meet.google.com/abc-defg-hij", ["meet.google.com"]),
        ("https://MEET.JIT.SI/Synergia", ["meet.jit.si"]),
        ("https://ksap.clickmeeting.com/synergia", ["clickmeeting.com"]),
        ("https://whereby.com/synergia and https://zoom.us/j/1", ["whereby.com", "zoom.us"]),
        # other pages of the same systems, and other words
        ("https://zoom.us/download", []),
        ("https://support.zoom.us/j/help", []),
        ("https://www.webex.com/meet/", []),
        ("https://www.microsoft.com/teams", []),
        ("https://notzoom.us/j/1", []),
        ("https://example.eu/zoom.us", []),
        ("MS Teams", []),
    ],
)
def test_rooms_of_meeting_systems_are_known(text, expected):
    assert joining_hosts(text) == expected


def test_a_joining_link_in_public_is_an_error_that_does_not_repeat_it():
    schedule = [day("2021-02-08", "a", summary="https://zoom.us/j/812345")]
    programme = programme_of(
        {"schedule": schedule, "private": {"join": "https://zoom.us/j/1"}},
        links=[{"url": "https://meet.google.com/abc-defg-hij", "label": "Spotkanie"}],
    )
    message = "error: a joining link of {} would be public; move it to the session's 'private: {{join: …}}'"
    assert [
        f"{p.place.path}: {p.severity.name.lower()}: {p.message}" for p in joining_link_problems(programme, at)
    ] == [
        f"links/0/url: {message.format('meet.google.com')}",
        f"sessions/0/schedule/0/items/0/summary: {message.format('zoom.us')}",
    ]


def test_a_private_link_repeated_in_public_is_an_error_whatever_its_system():
    programme = programme_of({"notice": "Wejście: https://bbb.example/b/xyz"}, summary="Zapraszamy.")
    assert [str(problem) for problem in joining_link_problems(programme, at, {"https://bbb.example/b/xyz"})] == [
        "sessions/0/notice:1:1: repeats what is under 'private' in public; remove it here"
    ]
