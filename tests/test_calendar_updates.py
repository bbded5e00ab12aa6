"""Calendars follow changes: a client that was told of a session hears of its move and its end, whatever happens."""

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest
import recurring_ical_events
from icalendar import Calendar

from plugins.building import build_site
from tests.schedules.readers import read_by_ical, read_by_icalendar
from tests.schedules.samples import calendar_of, session_of

from .conftest import NOW, ROOT

PROGRAMME = """---
title: {title}
summary: Spotkania.
project: synergia
timezone: Europe/Warsaw
{more}sessions:
  - {{id: online, title: Spotkanie online, dates: 2027-04-20, time: {time}, mode: online, platform: MS Teams}}
{visit}---
Tekst.
"""
TRANSLATION = """---
translation_of: pl
title: {title}
summary: Meetings.
{more}sessions:
  online: {{title: Online meeting}}
{visit}---
Text.
"""
VISIT = """\
  - id: visit
    title: Wizyta studyjna
    dates: 2027-05-04/2027-05-05
    mode: onsite
    place: {town: Ryga, country: LV}
"""
UID = "spring-meetings.{}@projekty.example.eu"
PL, EN = "calendars/pl/programmes/spring-meetings", "calendars/en/programmes/spring-meetings"
LEDGER = "calendar-ledger.json"


def programme(*, time: str = "9:30–12:45", visit: bool = True, draft: bool = False) -> dict[str, str]:
    """Return the two texts of a programme, by path."""
    more = "status: draft\n" if draft else ""
    original = PROGRAMME.format(title="Wiosenne spotkania", time=time, visit=VISIT if visit else "", more=more)
    words = "  visit: {title: Study visit, place: {town: Riga}}\n" if visit else ""
    translation = TRANSLATION.format(title="Spring meetings", visit=words, more="")
    folder = "programmes/spring-meetings"
    return {f"{folder}/index.pl.md": original, f"{folder}/index.en.md": translation}


class Client:
    """A calendar on somebody's phone: keeps all that it was told, and shows what recurring-ical-events makes of it.

    Of the events of one UID that library shows the one with the highest SEQUENCE, of equals the one it heard of first.
    """

    def __init__(self) -> None:
        self.told = Calendar()

    def update(self, file: Path) -> "Client":
        for event in Calendar.from_ical(file.read_bytes()).events:
            self.told.add_component(event)
        return self

    @property
    def events(self) -> dict[str, Any]:
        shown = list(recurring_ical_events.of(self.told).all())
        assert len({event["UID"] for event in shown}) == len(shown)
        return {str(event["UID"]): event for event in shown}

    def shows(self, id_: str) -> tuple[str, str, str, int]:
        event = self.events[UID.format(id_)]
        start = event["DTSTART"].dt
        start = f"{start.astimezone(dt.UTC):%Y-%m-%d %H:%M}" if isinstance(start, dt.datetime) else f"{start}"
        return start, str(event["STATUS"]), str(event["SUMMARY"]), int(event["SEQUENCE"])


@pytest.fixture
def write(project):
    def files(changed: dict[str, str]) -> None:
        for path, text in changed.items():
            file = project / "content" / path
            file.parent.mkdir(exist_ok=True)
            file.write_text(text, "utf-8")

    return files


@pytest.fixture
def publish(invoke, project):
    """Publish, some minutes after the first time; return the folder that visitors see."""

    def run(minutes: int = 0) -> Path:
        done = invoke("publish", SOURCE_DATE_EPOCH=f"{1795176000 + 60 * minutes}")
        assert done.returncode == 0, done.stdout
        return Path(project / "public" / "current")

    return run


@pytest.mark.parametrize(("sequence", "start"), [(2, "08:30"), (3, "08:30"), (4, "09:00")])
def test_the_client_takes_up_a_change_only_if_its_sequence_has_risen(tmp_path, sequence, start):
    client, file = Client(), tmp_path / "session.ics"
    for time, number in (("9:30", 3), ("10:00", sequence)):
        file.write_bytes(calendar_of(session_of(time=time), sequence=number))
        client.update(file)
    (event,) = client.events.values()
    assert f"{event['DTSTART'].dt.astimezone(dt.UTC):%H:%M}" == start


def test_a_client_hears_of_a_moved_and_of_a_removed_session(write, publish):
    write(programme())
    site = publish()
    addresses = {
        "programme": f"{PL}.ics",
        "project": "calendars/pl/projects/synergia.ics",
        "session": f"{PL}/online.ics",
        "visit": f"{PL}/visit.ics",
        "english": f"{EN}.ics",
    }
    clients = {name: Client().update(site / address) for name, address in addresses.items()}
    assert clients["programme"].shows("online") == ("2027-04-20 07:30", "CONFIRMED", "Spotkanie online", 0)
    assert clients["programme"].shows("visit") == ("2027-05-04", "CONFIRMED", "Wizyta studyjna", 0)
    write(programme(time="10:00–12:45", visit=False))
    publish(1)
    for name, address in addresses.items():
        clients[name].update(site / address)
    for name in ("programme", "project", "session"):
        assert clients[name].shows("online") == ("2027-04-20 08:00", "CONFIRMED", "Spotkanie online", 1)
    for name in ("programme", "project", "visit"):
        assert clients[name].shows("visit") == ("2027-05-04", "CANCELLED", "Wizyta studyjna", 1)
    assert clients["english"].shows("online") == ("2027-04-20 08:00", "CONFIRMED", "Online meeting", 1)
    assert clients["english"].shows("visit") == ("2027-05-04", "CANCELLED", "Study visit", 1)
    for file in site.rglob("*.ics"):
        assert read_by_ical(file.read_bytes()) == read_by_icalendar(file.read_bytes())


def test_a_failed_publication_changes_no_ledger(write, publish, invoke, project):
    write(programme())
    ledger = publish() / LEDGER
    before = ledger.read_bytes()
    write(programme(time="10:00–12:45") | {"news/wrong/index.pl.md": "---\ntitle: Wrong\n---\n"})
    assert invoke("publish", SOURCE_DATE_EPOCH="1795176060").returncode == 1
    assert ledger.read_bytes() == before
    (project / "content/news/wrong/index.pl.md").unlink()
    (project / "content/news/wrong").rmdir()
    write(programme())
    assert "Nothing has changed" in invoke("publish", SOURCE_DATE_EPOCH="1795176120").stdout


def test_after_a_rollback_no_sequence_falls(write, publish, invoke):
    write(programme())
    client = Client().update(publish() / f"{PL}.ics")
    write(programme(time="10:00–12:45", visit=False))
    client.update(publish(1) / f"{PL}.ics")
    assert invoke("rollback").returncode == 0
    write(programme())
    client.update(publish(2) / f"{PL}.ics")
    assert client.shows("online") == ("2027-04-20 07:30", "CONFIRMED", "Spotkanie online", 2)
    assert client.shows("visit") == ("2027-05-04", "CONFIRMED", "Wizyta studyjna", 2)


def test_an_altered_ledger_of_a_release_is_not_built_upon(publish, invoke):
    (publish() / LEDGER).write_text("{}", "utf-8")
    done = invoke("publish", SOURCE_DATE_EPOCH="1795176060")
    assert done.returncode == 1
    assert "calendar-ledger.json of 20261120T" in done.stdout
    assert "then publish again" in done.stdout


@pytest.fixture
def after(tmp_path, content):
    """Build from changed content after some ledgers."""

    def build(files: dict[str, str], *ledgers: bytes, days: int = 0) -> Path:
        for path, text in files.items():
            file = content / path
            file.parent.mkdir(exist_ok=True)
            file.write_text(text, "utf-8")
        now = NOW + dt.timedelta(days=days)
        overrides = {
            "PATH": str(content),
            "NOW": now,
            "CACHE_PATH": str(ROOT / ".cache"),
            "LEDGERS": ledgers,
        }
        return build_site(ROOT / "publishconf.py", tmp_path / "output", overrides).output

    return build


def test_a_removed_session_stays_for_thirty_days_after_its_end(after):
    ledger = (after(programme()) / LEDGER).read_bytes()
    ended = dt.date(2027, 5, 6) - NOW.date()
    output = after(programme(visit=False), ledger, days=ended.days + 29)
    assert (output / f"{PL}/visit.ics").exists()
    output = after(programme(visit=False), (output / LEDGER).read_bytes(), days=ended.days + 30)
    assert not (output / f"{PL}/visit.ics").exists()
    assert "visit" not in (output / f"{PL}.ics").read_text("utf-8")
    assert json.loads((output / LEDGER).read_bytes())["events"][UID.format("visit")] == {
        "sequence": 1,
        "modified": f"{NOW + dt.timedelta(days=ended.days + 29):%Y-%m-%dT%H:%M:%SZ}",
        "facts": None,
        "removed": True,
    }


def test_a_removed_programme_is_cancelled_where_its_calendars_were(after, content):
    ledger = (after(programme()) / LEDGER).read_bytes()
    for path in programme():
        (content / path).unlink()
    (content / "programmes/spring-meetings").rmdir()
    output = after({}, ledger)
    for address in (f"{EN}.ics", f"{EN}/online.ics", "calendars/en/projects/synergia.ics"):
        start, status, summary, sequence = Client().update(output / address).shows("online")
        assert (start, status, summary, sequence) == ("2027-04-20 07:30", "CANCELLED", "Online meeting", 1)
    assert not (output / "en/programmes/spring-meetings/index.html").exists()


def test_a_programme_that_has_become_a_draft_is_in_no_byte_and_goes_on_when_it_is_back(after):
    first = (after(programme()) / LEDGER).read_bytes()
    hidden = after(programme(draft=True), first)
    everything = b"".join(file.read_bytes() for file in hidden.rglob("*") if file.is_file())
    assert [
        word for word in (b"spring-meetings", b"wiosenne-spotkania", b"Spotkanie online") if word in everything
    ] == []
    back = after(programme(time="10:00–12:45"), (hidden / LEDGER).read_bytes(), first)
    assert Client().update(back / f"{PL}.ics").shows("online")[3] == 1


def test_words_that_change_touch_the_event_and_move_nothing(after):
    first = after(programme())
    ledger = (first / LEDGER).read_bytes()
    before = Client().update(first / f"{EN}/online.ics").events[UID.format("online")]
    files = {path: text.replace("Online meeting", "Meeting online") for path, text in programme().items()}
    event = Client().update(after(files, ledger, days=1) / f"{EN}/online.ics").events[UID.format("online")]
    assert (before["SEQUENCE"], event["SEQUENCE"]) == (0, 0)
    assert event["LAST-MODIFIED"].dt == event["DTSTAMP"].dt == NOW + dt.timedelta(days=1)
    assert before["LAST-MODIFIED"].dt < NOW
    assert event["CATEGORIES"].to_ical() == b"Spring meetings"


def test_a_ledger_of_a_later_version_stops_the_build_with_a_sentence(after):
    with pytest.raises(Exception, match=r"^The calendar-ledger\.json of a release cannot be read; publish with "):
        after({}, b'{"version": 2, "events": {}}')


def test_the_pages_lead_to_calendars_to_subscribe_to_and_to_download(built_site):
    pages = {"en/programmes/synergia-edition-3": "programmes/synergia-3", "en/projects/synergia": "projects/synergia"}
    for page, calendar in pages.items():
        html = (built_site / page / "index.html").read_text("utf-8")
        assert f'href="webcal://projekty.example.eu/calendars/en/{calendar}.ics"' in html
        assert f'href="/calendars/en/{calendar}.ics" type="text/calendar"' in html


def test_the_calendar_of_a_project_has_the_sessions_of_all_its_programmes(built_site):
    events = Client().update(built_site / "calendars/bg/projects/synergia.ics").events
    assert {uid.partition("@")[0] for uid in events} >= {
        "synergia-1.session-5",
        "synergia-3.implementation-workshop-1",
        "synergia-3.implementation-workshop-2",
    }


def test_the_preview_offers_no_subscription_for_it_has_no_address(preview_site):
    html = (preview_site / "en/projects/synergia/index.html").read_text("utf-8")
    assert "webcal:" not in html
    assert "/calendars/en/projects/synergia.ics" in html
