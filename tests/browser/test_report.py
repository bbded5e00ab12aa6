"""A report as an auditor opens it: nothing from elsewhere, nothing wrong, fit for paper."""

import datetime as dt
from itertools import pairwise

import pytest

from plugins.checks.law.browser.looking import Eyes
from plugins.evidence.collecting import collect
from plugins.evidence.examining import examine
from plugins.evidence.pictures import shoot
from plugins.evidence.rendering import html, style
from plugins.evidence.reporter import Reporter
from plugins.evidence.views import ReleaseView
from plugins.publishing.manifest import manifest_of
from tests.conftest import NOW

pytestmark = pytest.mark.browser

SHOWN = "lv/projekti/synergia/index.html"


@pytest.fixture(scope="module")
def report(sample_build, site_address, browser, tmp_path_factory):
    """The file of a report on the sample site, with pictures of one page."""
    built = sample_build
    evidence = collect(built.checked.published, built.pages, built.report, built.site_url, NOW)
    eyes = Eyes(browser, site_address, evidence.facts.funding)
    owed = built.pages[SHOWN]
    seen = {SHOWN: list(eyes.problems(SHOWN, owed.owed))}
    shots = {SHOWN: shoot(eyes, SHOWN, owed, f"{built.site_url}/{SHOWN}")}
    pages = examine(built.output, evidence.facts, manifest_of(built.output), seen)
    own = [page for page in pages if "synergia" in page.projects]
    made = NOW + dt.timedelta(days=3)
    view = Reporter(evidence, ReleaseView("r", 1), "synergia", "hu", own, shots, made, style()).view()
    file = tmp_path_factory.mktemp("report") / "synergia.html"
    file.write_bytes(html(view, built.checked.catalogues))
    return file


@pytest.fixture
def page(browser, report):
    """The report, opened; with what the console and the network said."""
    opened = browser.new_page(viewport={"width": 1200, "height": 900})
    opened.said, opened.asked = [], []
    opened.on("console", lambda message: opened.said.append(message.text))
    opened.on("pageerror", lambda error: opened.said.append(str(error)))
    opened.on("request", lambda request: opened.asked.append(request.url))
    opened.goto(report.as_uri())
    yield opened
    opened.close()


def test_it_asks_for_nothing_and_says_nothing_to_the_console(page, report):
    assert [address for address in page.asked if not address.startswith("data:")] == [report.as_uri()]
    assert page.said == []
    assert page.locator("script").count() == 0


def test_its_pictures_are_shown_and_say_what_they_show(page):
    shown = page.locator("img").evaluate_all("all => all.map(each => [each.alt, each.naturalWidth])")
    assert shown[0][1] == 360
    assert len(shown) == 2
    assert all(alt and width for alt, width in shown)


def test_it_is_outlined_by_headings_and_its_tables_name_rows_and_columns(page):
    levels = page.locator("h1, h2, h3, h4").evaluate_all("all => all.map(each => Number(each.tagName[1]))")
    assert levels.count(1) == 1
    assert [pair for pair in pairwise(levels) if pair[1] > pair[0] + 1] == []
    assert page.locator("th:not([scope])").count() == 0
    assert page.locator("table").count() > 10
    assert page.locator("table:not(:has(thead th[scope=col])):not(:has(tbody th[scope=row]))").count() == 0
    assert page.locator("main").count() == 1
    ids = page.locator("[id]").evaluate_all("all => all.map(each => each.id)")
    assert len(ids) == len(set(ids))


def test_words_in_other_languages_are_marked(page):
    assert page.locator("html").get_attribute("lang") == "hu"
    assert page.locator("#rules ~ table tbody td").first.locator("span").get_attribute("lang") == "en"
    assert page.locator(".wide td span[lang=bg]").count() > 0


@pytest.mark.parametrize("width", [320, 1200])
def test_it_fits_the_width(page, width):
    page.set_viewport_size({"width": width, "height": 640})
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_it_prints(page):
    pdf = page.pdf(prefer_css_page_size=True)
    assert pdf.startswith(b"%PDF")
    page.emulate_media(media="print")
    assert page.locator("thead").first.evaluate("each => getComputedStyle(each).display") == "table-header-group"
