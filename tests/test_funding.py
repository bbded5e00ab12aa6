"""Funding on a built site: a programme added as one folder, two funders on a page, and funders outside the Union."""

import re
import shutil
from pathlib import Path

import pytest
from icalendar import Calendar
from lxml import html

from plugins.building import build_site
from plugins.funding.union import names_union
from plugins.problems import Severity, SiteProblems

from .conftest import NOW, ROOT

FUND = """\
name: {en: {text: Example Fund, status: verified, source: statute}}
funder: other
law: Contract with the fund
statements:
  default:
    en: {text: "Paid by the Example Fund, contract {grant_number}.", status: verified, source: statute}
disclaimers:
  default:
    en: {text: "{statement}. The views are not those of {authority}.", status: verified, source: statute}
    pl: {text: "{statement}. Poglądy nie są poglądami {authority_gen}.", status: verified, source: statute}
authority:
  en: {name: the Example Board}
  pl: {name: Rada Przykładowa, genitive: Rady Przykładowej}
marks:
  - id: sign
    kind: programme
    file: sign.svg
    words: {en: {text: Example Fund, status: verified, source: statute}}
web: https://fund.example.eu/
"""
SIGN = (
    "<svg xmlns='http://www.w3.org/2000/svg' width='60' height='40' viewBox='0 0 60 40'><path d='M0 0H60V40Z'/></svg>"
)
PROJECT = """\
---
title: Project {name}
slug: {slug}
summary: A sample.
name: {name}
period: 2024/2025
partners: [{{id: ksap, role: lead}}, {{id: ore, role: contractor}}]
{funding}---
## Aims {{: #aims }}

Sample.

## Results {{: #results }}

Sample.
"""
POST = """\
---
title: News of {name}
slug: news-of-{slug}
summary: What was new.
date: 2026-01-02
category: training
project: {slug}
---
Text.
"""
PROGRAMME = """\
---
title: Course
slug: course
summary: A sample.
project: foreign
timezone: Europe/Warsaw
sessions:
  - {id: one, title: Meeting, summary: We meet., dates: 2027-04-20, time: 9:30–12:45, mode: online, platform: MS Teams}
  - {id: two, title: Visit, dates: 2027-05-04, mode: online, platform: MS Teams}
---
"""
SENTENCE = "funding: {en: {text: The school carries out funded projects., status: verified, source: board}}\n"
FUNDERS = {
    "foreign": "funding: [{id: example-fund, number: EX-1}]\n",
    "both": (
        "funding: [{id: fers-2021-2027, number: FERS.01, signed: 2024-01-02}, {id: example-fund, number: EX-2}]\n"
        "amount: {total: 1000000.5, support: 900000, currency: PLN}\n"
        "state_budget:\n  grant: Targeted grant\n  task: Courses\n"
        "  amount: {total: 1000000.5, support: 60000, currency: PLN}\n"
    ),
    "free": "",
}


def files() -> dict[str, str]:
    found = {"registry/funding/example-fund/funding.yaml": FUND, "registry/funding/example-fund/sign.svg": SIGN}
    for id_, funding in FUNDERS.items():
        names = {"slug": id_, "name": id_.capitalize()}
        found[f"projects/{id_}/index.en.md"] = PROJECT.format(funding=funding, **names)
        found[f"news/{id_}/index.en.md"] = POST.format(**names)
    return found | {"programmes/course/index.en.md": PROGRAMME}


@pytest.fixture(scope="module")
def site(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("funded")
    shutil.copytree(ROOT / "content", folder / "content")
    for path, text in files().items():
        file = folder / "content" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    with (folder / "content" / "site.yaml").open("a", encoding="utf-8") as file:
        file.write(SENTENCE)
    settings = {"PATH": str(folder / "content"), "NOW": NOW, "CACHE_PATH": str(ROOT / ".cache")}
    try:
        return build_site(ROOT / "publishconf.py", folder / "output", settings).output
    except SiteProblems as stopped:
        pytest.fail("\n".join(f"{each}" for each in stopped.report if each.severity is Severity.ERROR))


def section(site: Path, path: str, name: str) -> html.HtmlElement | None:
    found = html.fromstring((site / path / "index.html").read_bytes()).xpath(f"//section[@class='{name}']")
    return found[0] if found else None


def shown(site: Path, path: str, name: str = "funding-statement") -> list[str]:
    """Return what a section says, line by line, with its pictures by their file's name."""
    element = section(site, path, name)
    if element is None:
        return []
    words = ".//span[contains(@class, '__line')]/text() | .//span[contains(@class, '__line')]/span/text()"
    parts = element.xpath(f".//img/@src | .//h2/text() | {words} | .//p[contains(@class, 'statement__words')]")
    lines = [part if isinstance(part, str) else part.text_content() for part in parts]
    return [" ".join(line.split()).rpartition("/")[2] for line in lines]


def test_a_funding_programme_is_one_folder_and_no_code(site):
    statement = "Paid by the Example Fund, contract EX-1. The views are not those of the Example Board."
    for path in ("en/projects/foreign", "en/news/news-of-foreign", "en/programmes/course"):
        lines = shown(site, path)
        assert lines[1:] == ["sign.svg", statement], path
    assert (site / "static/funding/example-fund/sign.svg").read_text("utf-8") == SIGN


def test_pages_of_a_project_the_union_does_not_pay_for_show_no_sign_of_it(site):
    for path in ("en/projects/foreign", "en/news/news-of-foreign", "en/programmes/course"):
        page = (site / path / "index.html").read_text("utf-8")
        assert re.findall(r"eu-emblem\.svg|pl-colours\.svg", page) == []
        assert not names_union(html.fromstring(page).text_content()), path
        assert shown(site, path, "funding-band") == ["sign.svg"]


def test_two_funders_stand_in_order_each_with_its_own_marks(site):
    assert shown(site, "en/projects/both") == [
        "How the project is funded",
        *("European Funds", "for Social Development"),
        *("pl-colours.svg", "Republic of Poland"),
        *("eu-emblem.svg", "Co-funded by the European Union"),
        (
            "Project co-funded by the European Union from the European Social Fund Plus under the programme "
            "European Funds for Social Development 2021–2027"
        ),
        "sign.svg",
        "Paid by the Example Fund, contract EX-2. The views are not those of the Example Board.",
    ]
    assert shown(site, "en/projects/both", "funding-band") == [
        *("eu-emblem.svg", "Co-funded by the European Union", "sign.svg"),
    ]


def test_pages_of_an_unfunded_matter_carry_none(site):
    for path in ("en/projects/free", "en/news/news-of-free"):
        assert [shown(site, path, name) for name in ("funding-band", "funding-statement")] == [[], []]


@pytest.mark.parametrize("path", ["en", "en/news", "en/contact", "pl/projekty"])
def test_the_sites_own_sentence_stands_once_with_the_marks_of_all(site, path):
    lines = shown(site, path)
    assert lines.count("The school carries out funded projects.") == 1
    assert lines.count("eu-emblem.svg") == 4
    assert lines.count("sign.svg") == 1


def test_the_project_page_says_what_the_law_asks(site):
    page = html.fromstring((site / "en/projects/both/index.html").read_bytes())
    lines = [
        [" ".join(part.text_content().split()) for part in line]
        for line in page.xpath("//section[@class='facts']//div")
    ]
    assert lines == [
        ["Project period", "2024–2025"],
        ["Source of funding", "European Funds for Social Development 2021-2027"],
        ["Fund", "European Social Fund Plus"],
        ["Grant agreement", "FERS.01"],
        ["Agreement signed", "2 January 2024"],
        ["Source of funding", "Example Fund"],
        ["Grant agreement", "EX-2"],
        ["Total value", "PLN 1,000,000.50"],
        ["Funding awarded", "PLN 900,000.00"],
        ["Contractor", "Centre for Education Development"],
        ["Hashtags", "#FunduszeUE #FunduszeEuropejskie"],
        ["Kind of grant, or programme", "Targeted grant"],
        ["Name of the task", "Courses"],
        ["Funding from the state budget", "PLN 60,000.00"],
        ["Total value of the task", "PLN 1,000,000.50"],
    ]
    assert page.xpath("//h2[@id='aims' or @id='results']/text()") == ["Aims", "Results"]


def test_a_contractor_has_no_logo_in_the_strip(site):
    page = html.fromstring((site / "en/projects/both/index.html").read_bytes())
    assert len(page.xpath("//ul[contains(@class, 'logo-strip')]/li")) == 1


def test_feeds_say_who_pays_each_sentence_in_its_language(site):
    entries = html.fromstring((site / "pl/atom.xml").read_bytes()).xpath("//entry")
    said = {entry.xpath("string(title)"): [(p.get("lang"), p.text) for p in entry.xpath(".//p")] for entry in entries}
    assert said["News of Foreign"] == [
        ("en", "What was new."),
        ("en", "Paid by the Example Fund, contract EX-1."),
        ("en", "Paid by the Example Fund, contract EX-1. The views are not those of the Example Board."),
    ]
    assert said["News of Free"] == []


def test_calendars_say_who_pays_at_the_end_of_every_description(site):
    calendar = Calendar.from_ical((site / "calendars/en/programmes/course.ics").read_bytes())
    assert [str(event["description"]) for event in calendar.events] == [
        "We meet.\n\nPaid by the Example Fund, contract EX-1.",
        "Paid by the Example Fund, contract EX-1.",
    ]
