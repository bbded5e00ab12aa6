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


POST = """---
title: Nabór trenerów
summary: Szukamy trenerów.
date: 2026-11-01
category: training
project: coach-tech
timezone: Europe/Warsaw
calls:
  - CALL
---
Tekst.
"""
OWN_CALL = '{id: trainers, title: Nabór, closes: 2026-12-01 23:59, url: "https://example.eu/call"}'


def named_calls(site: Path, address: str) -> list[list[str]]:
    """Return the title of every call on a page, and that of the text it is of."""
    tree = html.parse(str(site / address / "index.html"))
    items = tree.xpath("//li[.//a[@href='https://example.eu/call']]")
    return [[str(link.text_content()) for link in item.xpath(".//a")] for item in items]


def test_the_call_of_a_post_is_on_its_page_its_project_s_and_the_home_page(build):
    site = build({"news/2026-11-call/index.pl.md": POST.replace("CALL", OWN_CALL)})
    assert named_calls(site, "pl/aktualnosci/nabor-trenerow") == [["Nabór"]]
    for address in ("pl", "en", "en/projects/coach-tech"):
        assert named_calls(site, address) == [["Nabór", "Nabór trenerów"]]
    assert named_calls(site, "en/projects/synergia") == []


def test_the_call_of_a_project_is_on_its_page_and_the_home_page(build, content):
    file = content / "projects/coach-tech/index.pl.md"
    front = f"---\ntimezone: Europe/Warsaw\ncalls: [{OWN_CALL}]"
    site = build({"projects/coach-tech/index.pl.md": file.read_text("utf-8").replace("---", front, 1)})
    assert named_calls(site, "en/projects/coach-tech") == [["Nabór"]]
    assert named_calls(site, "lv") == [["Nabór", "COACH-TECH"]]
