"""Nothing of the five source pages is lost on the way to the built pages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from lxml import html

from tests.content.facts import ADVISORY, ANNOUNCEMENT, COACHING, CONSULTATIONS, FACTS, REPORT, SYNERGIA, WORKSHOP

INLINE = frozenset({"a", "abbr", "b", "cite", "em", "i", "small", "span", "strong", "sub", "sup", "time"})
# What belongs to the site or to other texts: their facts must not stand in for those of the page.
APART = "//head | //script | //nav | //footer | //header[not(ancestor::main)] | //article[contains(@class, 'card')]"


def page(built_site: Path, address: str) -> html.HtmlElement:
    """Return what a page itself shows."""
    document = html.fromstring((built_site / address.strip("/") / "index.html").read_bytes())
    for element in document.xpath(APART):
        element.drop_tree()
    return document


def visible(element: html.HtmlElement) -> str:
    """Return the text of an element with its pictures' alternatives, every kind of space folded into one."""
    return folded("".join(_pieces(element)))


def _pieces(element: html.HtmlElement) -> Iterator[str]:
    edge = "" if element.tag in INLINE else " "
    yield edge + (element.text or element.get("alt") or "")
    for child in element:
        yield from _pieces(child)
        yield child.tail or ""
    yield edge


def folded(text: str) -> str:
    """Fold all spaces; official texts write a hyphen in periods, dates an en dash."""
    return re.sub(r"(?<=\d{4})-(?=\d{4})", "–", " ".join(text.split()))


def headings(element: html.HtmlElement) -> list[str]:
    return [visible(heading) for heading in element.xpath(".//*[contains(@class, 'prose')]/h2")]


def versions(built_site: Path, address: str) -> dict[str, html.HtmlElement]:
    """Return a page in every language it exists in."""
    raw = html.fromstring((built_site / address.strip("/") / "index.html").read_bytes())
    links = raw.xpath("//link[@rel='alternate'][@hreflang != 'x-default'][@hreflang]")
    found = {link.get("hreflang"): link.get("href") for link in links}
    return {code: page(built_site, re.sub(rf"^.*?(?=/{code}/)", "", href)) for code, href in found.items()}


@pytest.mark.parametrize("address", FACTS)
def test_a_page_says_all_its_facts(built_site: Path, address: str) -> None:
    said = visible(page(built_site, address))
    facts = [folded(line) for line in FACTS[address].strip().splitlines()]
    assert [fact for fact in facts if fact not in said] == []


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        (ANNOUNCEMENT, ["Sesja peer learning", "Forma realizacji", "O projekcie"]),
        (SYNERGIA, ["Cel projektu", "Adresat projektu", "Forma realizacji", "Partnerstwo", "Umowa"]),
        (WORKSHOP, ["Cel warsztatów", "Program zajęć", "Forma realizacji", "Drugi warsztat"]),
        (COACHING, ["Przebieg spotkania", "Forma hybrydowa", "O projekcie"]),
        (
            REPORT,
            ["I edycja, sesja peer learning", "Program", "Praca uczestników", "Zakończenie sesji", "Co dalej?"],
        ),
    ],
)
def test_a_text_keeps_its_headings(built_site: Path, address: str, expected: list[str]) -> None:
    assert headings(page(built_site, address)) == expected


def test_comments_are_six_and_the_sixth_holds_five(built_site: Path) -> None:
    for language, document in versions(built_site, CONSULTATIONS).items():
        (numbered,) = document.xpath("//*[contains(@class, 'prose')]//ol")
        assert [len(item.xpath("./ul/li")) for item in numbered.xpath("./li")] == [0, 0, 0, 0, 0, 5], language


def test_three_exchange_groups_are_a_list(built_site: Path) -> None:
    for language, document in versions(built_site, CONSULTATIONS).items():
        first = document.xpath("//*[contains(@class, 'prose')]/ul")[0]
        assert [re.findall(r"2017", visible(item)) for item in first] == [["2017"]] * 3, language


def test_the_course_of_the_meeting_is_three_numbered_items(built_site: Path) -> None:
    for language, document in versions(built_site, COACHING).items():
        assert [len(numbered) for numbered in document.xpath("//*[contains(@class, 'prose')]/ol")] == [3], language


def test_the_target_group_has_two_levels(built_site: Path) -> None:
    for language, document in versions(built_site, SYNERGIA).items():
        lists = document.xpath("//*[contains(@class, 'prose')]/ul")
        levels = [[len(item.xpath("./ul/li")) for item in each] for each in lists]
        assert levels == [[3, 2], [0, 0], [0, 0, 0]], language


def test_three_days_of_the_session_have_a_theme_each(built_site: Path) -> None:
    for address in (ANNOUNCEMENT, REPORT):
        for language, document in versions(built_site, address).items():
            days = document.xpath("//table//caption//time/@datetime")
            assert days == ["2021-02-08", "2021-02-09", "2021-02-10"], language


def test_captions_are_those_of_the_source_spelled_right(built_site: Path) -> None:
    captions = page(built_site, CONSULTATIONS).xpath("//ul[contains(@class, 'gallery')]//figcaption/span[1]")
    assert [visible(caption) for caption in captions] == [
        "Miejska Grupa Wymiany Doświadczeń w Kutnie",
        "Miejska Grupa Wymiany Doświadczeń w Kutnie",
        "Wiejska Grupa Wymiany Doświadczeń w Koziegłowach",
        "Powiatowa Grupa Wymiany Doświadczeń w Jędrzejowie",
        "Powiatowa Grupa Wymiany Doświadczeń w Jędrzejowie",
    ]


def test_pictures_of_one_gallery_have_different_alternatives(built_site: Path) -> None:
    for address in (CONSULTATIONS, COACHING):
        for language, document in versions(built_site, address).items():
            alternatives = document.xpath("//ul[contains(@class, 'gallery')]//img/@alt")
            assert len(set(alternatives)) == len(alternatives) > 1, language


@pytest.mark.parametrize(
    ("address", "facts"),
    [
        (ANNOUNCEMENT, [r"8[–.]", "2021", "MS Teams", "Open Space"]),
        (REPORT, ["2021", "Tomasz Cichocki", "Krzysztof Gulda", "MS Teams", "Mentimeter", "Mural", "Open Space"]),
        (WORKSHOP, ["2022", r"9[:.]30–12[:.]45", r"10[:.]30–13[:.]45", r"12[:.]30", r"16[:.]00", "MS Teams"]),
        (COACHING, ["2021", "Society in Progress", "MetaCoach", "KSAP"]),
        (CONSULTATIONS, [r"\b90\b", r"\b30\b", r"3[ ,.]?300", r"1[ ,.]?000", r"\b16\b", "2016", "2017", "2018"]),
        (SYNERGIA, [r"\b19\b", r"12[ ,.]699[ ,.]701[,.]96", r"synergia\.ksap\.gov\.pl", "2019", "2022"]),
        (ADVISORY, [r"\b90\b", r"\b30\b", r"3[ ,.]?300", r"1[ ,.]?000", r"\b16\b"]),
    ],
)
def test_every_translation_keeps_numbers_names_and_times(built_site: Path, address: str, facts: list[str]) -> None:
    for language, document in versions(built_site, address).items():
        said = visible(document)
        assert [fact for fact in facts if not re.search(fact, said)] == [], language


def test_before_and_after_tell_of_one_session_and_of_each_other(built_site: Path) -> None:
    for address, other in ((ANNOUNCEMENT, REPORT), (REPORT, ANNOUNCEMENT)):
        links = page(built_site, address).xpath("//a/@href")
        assert any(link.endswith("/pl/programy/synergia-1-edycja/#session-5") for link in links)
        assert any(link.endswith(other) for link in links)


def test_the_joining_link_and_the_draft_are_nowhere(built_site: Path) -> None:
    files = [path for path in built_site.rglob("*") if path.is_file()]
    assert [path for path in files if b"stand-in-do-not-publish" in path.read_bytes()] == []
    assert [path for path in files if "przykladowy-program" in path.as_posix()] == []
