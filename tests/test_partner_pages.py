"""Partners on built pages: a folder adds one, and every page of a project shows the strip once."""

import pytest
from lxml import html

from plugins.logos.drawings import drawing_faults

NAME = "Institute for the Development of Public Administration, Regional Self-Government and European Co-operation"
PARTNER = f"""\
country: PL
web: https://institute.example.eu/
name: {{pl: "{NAME} (PL)", en: "{NAME}", bg: "{NAME}", lv: "{NAME}", hu: "{NAME}"}}
short: {{pl: IDPA, en: IDPA, bg: IDPA, lv: IDPA, hu: IDPA}}
logo: {{light: logo.svg}}
"""
LOGO = """\
<?xml version="1.0"?>
<!-- drawn by Anna -->
<svg xmlns="http://www.w3.org/2000/svg" xmlns:e="http://editor.example.eu/" e:zoom="2" viewBox="0 0 300 100">
  <metadata>Anna</metadata>
  <path fill="#123456" d="M0,0H300V100Z"/>
</svg>
"""
PROJECT = "projects/coach-tech/index.pl.md"


def strip(file):
    return html.fromstring(file.read_text("utf-8")).xpath("//section[.//ul[contains(@class, 'logo-strip')]]")


def test_a_partner_is_added_by_one_folder_and_its_id_in_a_project(build, content):
    project = (content / PROJECT).read_text("utf-8").replace("  - metacoach\n", "  - idpa\n  - metacoach\n")
    folder = "registry/partners/idpa"
    output = build({PROJECT: project, f"{folder}/partner.yaml": PARTNER, f"{folder}/logo.svg": LOGO})
    (section,) = strip(output / "en/projects/coach-tech/index.html")
    partner = section.xpath(".//li")[2]
    (picture,) = partner.xpath(".//img")
    assert partner.xpath("string(.//a[@href='https://institute.example.eu/'])").strip() == NAME
    assert (picture.get("width"), picture.get("height"), picture.get("alt")) == ("95", "32", "IDPA")
    published = (output / picture.get("src").lstrip("/")).read_bytes()
    assert list(drawing_faults(published, "logo.svg")) == []
    assert b"Anna" not in published
    assert b"editor" not in published
    assert sorted(file.name for file in (output / "static/partners/idpa").iterdir()) == [picture.get("src")[-19:]]


def test_an_official_mark_is_published_byte_for_byte(build, content):
    path = "registry/funding/erasmus-2014-2020/funding.yaml"
    funding = (
        (content / path).read_text("utf-8").replace("    kind: eu-emblem\n", "    kind: eu-emblem\n    file: eu.svg\n")
    )
    output = build({path: funding, "registry/funding/erasmus-2014-2020/eu.svg": LOGO})
    assert (output / "static/funding/erasmus-2014-2020/eu.svg").read_text("utf-8") == LOGO


SHOWN = {
    "project": "en/projects/synergia/index.html",
    "programme": "en/programmes/synergia-edition-3/index.html",
    "post": "pl/aktualnosci/sesja-peer-learning-projektu-synergia-zakonczona/index.html",
}


@pytest.mark.parametrize("page", SHOWN.values(), ids=SHOWN.keys())
def test_a_page_of_a_project_shows_its_partners_once(built_site, page):
    (section,) = strip(built_site / page)
    assert len(section.xpath(".//li")) == 4


ELSEWHERE = ["index.html", "en/index.html", "en/news/index.html", "en/projects/index.html", "en/contact/index.html"]


@pytest.mark.parametrize("page", ELSEWHERE)
def test_lists_and_other_pages_repeat_no_partners(built_site, page):
    assert strip(built_site / page) == []


def test_no_original_of_a_logo_is_published(built_site):
    names = [file.name for file in (built_site / "static" / "partners").rglob("*.*")]
    assert len(names) == 14
    assert "logo.svg" not in names
