"""Schedules as data: valid by the published schema, whoever reads it, and named in the heads of pages."""

import json
from copy import deepcopy

import pytest
from hypothesis import given
from jsonschema.validators import validator_for
from lxml import html

from plugins.schedules.exports import schedule_json, schedule_schema
from tests.schedules.publications import KICK_OFF, LANGUAGES, export_of, export_of_session
from tests.schedules.samples import programme_of, session_of
from tests.schedules.strategies import UNHURRIED, sessions

SCHEMA = json.loads(schedule_schema("https://example.eu"))


def errors(schedule, schema=SCHEMA):
    """Return what a validator that knows nothing of this project says of a schedule."""
    kind = validator_for(schema)
    kind.check_schema(schema)
    return [f"{error.json_path}: {error.message}" for error in kind(schema).iter_errors(schedule)]


@pytest.mark.parametrize("site", ["built_site", "preview_site"])
def test_every_schedule_of_the_sample_site_is_valid_by_the_schema_beside_it(site, request):
    folder = request.getfixturevalue(site)
    schema = json.loads((folder / "schemas" / "schedule-1.json").read_bytes())
    files = sorted(folder.rglob("schedule.json"))
    assert len(files) > len(LANGUAGES)
    assert {file.parent.name: errors(json.loads(file.read_bytes()), schema) for file in files} == {
        file.parent.name: [] for file in files
    }


@pytest.mark.parametrize("language", LANGUAGES)
@given(session=sessions())
@UNHURRIED
def test_the_schedule_of_any_session_is_valid(language, session):
    assert errors(json.loads(schedule_json(export_of_session(session, language)))) == []


@pytest.mark.parametrize(
    ("field", "value", "said"),
    [
        ("mode", "somewhere", "$.sessions[0].mode: 'somewhere' is not one of ['online', 'hybrid', 'onsite']"),
        ("private", {}, "$.sessions[0]: Additional properties are not allowed ('private' was unexpected)"),
        ("number", "one", "$.sessions[0].number: 'one' is not valid under any of the given schemas"),
    ],
)
def test_the_validator_finds_what_is_wrong(field, value, said):
    schedule = json.loads(schedule_json(export_of(programme_of(KICK_OFF))))
    changed = deepcopy(schedule)
    changed["sessions"][0][field] = value
    assert (errors(schedule), errors(changed)) == ([], [said])


def exported(**fields):
    (session,) = export_of_session(session_of(time="9:30–12:45", **fields)).sessions
    return session


def local(session):
    return [
        (each.countries, f"{each.start.at}", each.start.zone, f"{each.end.at}") for each in session.days[0].local_times
    ]


def test_the_data_names_the_countries_and_their_hours():
    session = exported()
    assert session.countries == ("PL", "BG", "LV", "HU")
    assert local(session) == [
        (("PL", "HU"), "2021-02-08 09:30:00+01:00", "Europe/Warsaw", "2021-02-08 12:45:00+01:00"),
        (("BG", "LV"), "2021-02-08 10:30:00+02:00", "Europe/Sofia", "2021-02-08 13:45:00+02:00"),
    ]


@pytest.mark.parametrize(
    "fields",
    [{"countries": ["PL", "HU"]}, {"mode": "onsite", "place": {"town": "Kutno", "country": "PL"}}],
    ids=["all clocks agree", "all meet"],
)
def test_no_hours_of_countries_where_the_page_shows_none(fields):
    assert local(exported(**fields)) == []


def test_the_data_names_the_partners_that_take_part():
    (organisation,) = exported(organisations=["lspa"]).organisations
    assert (organisation.text, organisation.language) == ("Latvijas Valsts administrācijas skola", "lv")
    assert exported().organisations == ()


def alternates(site, page):
    head = html.parse(str(site / page / "index.html")).xpath("//head/link[@rel='alternate'][@type]")
    return [(link.get("type"), link.get("href"), link.get("title")) for link in head][:-1]


def test_the_head_of_a_page_names_its_calendar_and_its_data(built_site):
    page, title = "en/programmes/synergia-edition-3", "SYNERGIA: implementation workshops, edition III"
    assert alternates(built_site, page) == [
        ("text/calendar", "/calendars/en/programmes/synergia-3.ics", title),
        ("application/json", f"/{page}/schedule.json", title),
        ("application/xml", f"/{page}/schedule.xml", title),
    ]
    (whole,) = alternates(built_site, "en/projects/synergia")
    assert whole[:2] == ("text/calendar", "/calendars/en/projects/synergia.ics")
    assert alternates(built_site, "en/news/2021") == []
