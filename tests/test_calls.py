"""Calls: where the pages show them, and for how long; the example programme has one, shown in the preview."""

import datetime as dt
from pathlib import Path

import pytest
from lxml import html

AFTER = dt.datetime(2027, 4, 5, 12, tzinfo=dt.UTC)
"""The call has closed, registration for the session has not."""
PAGES = {"home": "en", "project": "en/projects/synergia", "programme": "en/programmes/example-programme"}


def calls(site: Path, page: str) -> list[str]:
    """Return the calls that a page shows, each on one line."""
    tree = html.parse(str(site / PAGES[page] / "index.html"))
    return [" ".join(call.text_content().split()) for call in tree.xpath("//li[.//a[@href='https://example.eu/call']]")]


CALL = (
    "We are looking for people to lead the example workshops. Opens: 1 March 2027, 9:00 Hungary and Poland 10:00 "
    "Bulgaria and Latvia Deadline: 31 March 2027, 23:59 Hungary and Poland 1 April 2027, 0:59 Bulgaria and Latvia "
    "Corrected (20 March 2027): 24 March 2027, 23:59 More time at the request of the schools. "
    "The call has not opened yet"
)
CLOSED = (
    "We are looking for people to lead the example workshops. Deadline: 31 March 2027, 23:59 Hungary and Poland "
    "1 April 2027, 0:59 Bulgaria and Latvia Corrected (20 March 2027): 24 March 2027, 23:59 "
    "More time at the request of the schools. The call has closed"
)


@pytest.fixture(scope="module")
def named():
    return "Call for trainers Example programme – a pattern for editors"


@pytest.mark.parametrize("page", ["home", "project"])
def test_a_call_to_come_is_on_the_home_page_and_its_project_s(preview_site, named, page):
    assert calls(preview_site, page) == [f"{named} {CALL}"]


def test_a_call_to_come_is_on_its_programme_s_page(preview_site):
    assert calls(preview_site, "programme") == [f"Call for trainers {CALL}"]


def test_a_closed_call_leaves_the_home_page_alone(build, named):
    site = build({}, preview=True, now=AFTER)
    assert calls(site, "home") == []
    assert calls(site, "project") == [f"{named} {CLOSED}"]
    assert calls(site, "programme") == [f"Call for trainers {CLOSED}"]
    page = (site / PAGES["programme"] / "index.html").read_text("utf-8")
    assert "Registration is open" in page
