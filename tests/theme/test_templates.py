"""Templates: every one renders from its view alone, in every language, as sound HTML."""

import re
from collections import Counter
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
from lxml import html

from plugins.funding.emblem import EMBLEM_ADDRESS
from tests.theme.harness import THEME, pages, render
from tests.theme.samples import LANGUAGES, page, post, programme

TEMPLATES = sorted((THEME / "templates").rglob("*.html"))
VIEWS = {view.path: view for view in pages()}


@cache
def rendered(path: str) -> str:
    return render(VIEWS[path])


@cache
def tree(path: str) -> html.HtmlElement:
    return html.document_fromstring(rendered(path))


def test_every_template_at_the_top_level_but_the_base_has_a_view():
    top = {template.name for template in TEMPLATES if template.parent.name == "templates"}
    assert {view.template for view in VIEWS.values()} == top - {"base.html"}


@pytest.mark.parametrize("path", VIEWS)
def test_every_page_has_one_main_heading_and_no_empty_element(path):
    assert len(tree(path).xpath("//h1")) == 1
    empty = [
        element.tag
        for element in tree(path).xpath("//h1|//h2|//h3|//p|//li|//dd|//ul|//a|//th|//section")
        if not element.text_content().strip() and not element.xpath(".//img|.//svg")
    ]
    assert empty == []


@pytest.mark.parametrize("path", VIEWS)
def test_no_level_of_heading_is_left_out(path):
    levels = [int(element.tag[1]) for element in tree(path).xpath("//h1|//h2|//h3|//h4|//h5")]
    assert [pair for pair in pairwise(levels) if pair[1] > pair[0] + 1] == []


@pytest.mark.parametrize("path", VIEWS)
def test_every_id_stands_once_and_every_reference_to_one_is_met(path):
    ids: Counter[str] = Counter(tree(path).xpath("//@id"))
    assert [name for name, count in ids.items() if count > 1] == []
    links = tree(path).xpath("//a/@href[starts-with(., '#')]")
    assert {*tree(path).xpath("//@aria-labelledby"), *(link[1:] for link in links)} <= set(ids)


@pytest.mark.parametrize("path", VIEWS)
def test_the_skip_link_comes_first(path):
    assert tree(path).xpath("(//a)[1]/@href") == ["#page.content"]


@pytest.mark.parametrize("path", [path for path, view in VIEWS.items() if view.template != "chooser.html"])
def test_the_emblem_stands_before_the_content_and_again_with_the_statement(path):
    emblem = f"//img[@src='{EMBLEM_ADDRESS}']"
    assert len(tree(path).xpath(f"{emblem}[following::main]")) == 1
    assert len(tree(path).xpath(f"{emblem}[preceding::main][following::p[contains(., 'Co-financed')]]")) == 1
    assert not tree(path).xpath(f"//a{emblem}")


def test_words_in_another_language_are_marked():
    assert tree("pl/listing/index.html").xpath("//h2/a[normalize-space()='Relacja']/@lang") == []
    assert "pl" in tree("en/report/index.html").xpath("//a[normalize-space()='Relacja']/@lang")
    assert tree("en/report/index.html").xpath("//img[@alt='Институт']/@lang") == ["bg"]


def test_a_language_without_this_page_is_named_in_words_and_is_no_link():
    switcher = tree("en/report/index.html").xpath("//nav[@class='language-nav']")[0]
    assert switcher.xpath(".//a/@hreflang") == ["pl"]
    assert " ".join(switcher.xpath("string(.//p)").split()) == "Not available in: Bulgarian, Latvian, Hungarian"
    assert switcher.xpath("string(.//*[@aria-current='true'])") == "English"


def test_a_schedule_is_a_table_with_headings_for_rows_and_columns():
    table = tree("en/programme/index.html").xpath("//table")[0]
    assert " ".join(table.xpath("string(caption)").split()) == "Tuesday 20 April 2027 First day"
    assert table.xpath("thead//th[@scope='col']/text()") == ["Time", "In other countries", "Room A", "Room B"]
    assert [cell.text_content() for cell in table.xpath("tbody//th[@scope='row']")] == [
        "9:00–9:30",
        "9:30–11:00",
        "11:00–11:15",
        "Time to be announced",
    ]
    assert table.xpath("tbody/tr[3]/td/@colspan") == ["2"]


def test_the_state_and_status_of_a_session_are_words():
    labels = tree("pl/programme/index.html").xpath("//*[starts-with(@class, 'event-box ')]/p[1]/span/text()")
    assert labels == ["Trwa", "Zmiana terminu lub miejsca"]


def test_empty_parts_leave_no_heading():
    bare = {"gallery": (), "links": (), "downloads": (), "facts": (), "cover": None}
    fields = {name: getattr(post("en"), name) for name in post("en").__dataclass_fields__} | bare
    fields |= {
        "people": (),
        "sessions": (),
        "programme": None,
        "project": None,
        "tags": (),
        "related": (),
        "logos": (),
        "calls": (),
    }
    made = html.document_fromstring(render(type(post("en"))(**fields)))
    assert [heading.text_content() for heading in made.xpath("//h2")] == ["Aims", "How the projects are funded"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_accessibility_statement_has_the_ids_of_the_technical_conditions(language):
    ids = tree(f"{language}/accessibility/index.html").xpath("//@id[starts-with(., 'a11y-')]")
    assert sorted(ids) == [
        *("a11y-aplikacje", "a11y-architektura", "a11y-architektura-url", "a11y-data-aktualizacja"),
        *("a11y-data-przeglad", "a11y-data-publikacja", "a11y-data-sporzadzenie", "a11y-deklaracja", "a11y-email"),
        *("a11y-komunikacja", "a11y-kontakt", "a11y-ocena", "a11y-osoba", "a11y-podmiot", "a11y-procedura"),
        *("a11y-status", "a11y-telefon", "a11y-url", "a11y-wstep", "a11y-zakres"),
    ]


def test_the_sections_of_the_statement_stand_under_their_headings():
    made = tree("en/accessibility/index.html")
    sections = {"a11y-ocena": "burden", "a11y-aplikacje": "apps", "a11y-procedura": "procedure"}
    for id_, section in sections.items():
        assert made.xpath(f"string(//*[@id='{id_}']/preceding-sibling::*[1])") == f"Heading of {section}"


def test_the_statement_marks_what_is_in_another_language():
    made = tree("en/accessibility/index.html")
    marked = {element.text for element in made.xpath("//main//*[@lang='pl' and ancestor::*[@class='prose']]")}
    assert marked == {"ustawa", "Filmy.", "Badano czytnikiem."}


def test_the_base_path_stands_before_every_internal_address():
    for view in (page("en"), programme("en")):
        made = html.document_fromstring(render(view, base="/projects"))
        addresses = made.xpath("//body//@href | //link/@href | //body//@src")
        inside = [address for address in addresses if address.startswith("/") and not address.startswith("/media/")]
        assert [address for address in inside if not address.startswith("/projects/")] == []


@pytest.mark.parametrize("file", TEMPLATES, ids=lambda file: file.name)
def test_templates_hold_no_style_no_script_and_no_unsafe_word(file: Path):
    source = file.read_text("utf-8")
    assert not re.findall(r"\sstyle=|\son[a-z]+=|<style|<script(?! type=\"application/ld\+json\")", source)
    safe = re.findall(r"[\w.]+\|safe", source)
    assert set(safe) <= {"page.content|safe", "page.rest|safe", "page.head.structured|safe"}
