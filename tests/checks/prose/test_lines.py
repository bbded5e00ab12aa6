"""Lists, headings and titles, as they stood in the five source pages."""

import pytest

EMPTY = """- instytucje administracji centralnej z krajów Europy Środkowej i Wschodniej,
-
jednostki podległe oraz jednostki nadzorowane przez instytucje,
"""
TARGET_GROUP = """Adresat projektu

- Uczestnikiem projektu są:
- instytucje administracji centralnej z Polski,
- instytucje administracji centralnej z krajów Europy Środkowej,
- Instytucje wytypują do udziału w projekcie swoich przedstawicieli:
- szczebel centralny,
- szczebel terenowy.
"""
COLON = "a list item ends in a colon; indent the items that belong under it by four spaces"


def test_an_empty_bullet(said):
    assert said(EMPTY) == ["10:1: an empty bullet; write the item's words behind it, in the same line"]


def test_lead_ins_printed_as_bullets(said):
    assert said(TARGET_GROUP) == [f"11:1: {COLON}", f"14:1: {COLON}"]


def test_a_list_under_an_item_is_fine_however_it_is_indented(said):
    for indent in ("  ", "    ", "\t"):
        body = f"1. ogólnej koncepcji programów,\n2. organizacji szkoleń, m.in.:\n{indent}- wielkości grup,\n"
        assert said(body) == []
    assert said(" 1. koncepcji,\n 6. organizacji szkoleń, m.in.:\n  • wielkości i składu grup,\n") == []


def test_a_list_item_before_another_list_may_end_in_a_colon(said):
    assert said("- Program obejmuje:\n\nTekst pod listą.\n\n- jeden\n- dwa\n") == []


def test_a_list_of_another_kind_on_the_same_level_has_lost_its_own(said):
    assert said("1. Uczestnikiem są:\n- instytucje,\n- jednostki\n") == [f"9:1: {COLON}"]


def test_the_title_printed_twice(said):
    title = "SYNERGIA – jak wdrażać dobre praktyki?"
    message = "the text begins with its own title; remove the line, the page prints the title above it"
    assert said(f"\n{title}\n\nW dniu 13 września odbył się warsztat.", title=title) == [f"10:1: {message}"]
    assert said("## SYNERGIA - Jak wdrażać **dobre** praktyki\n\nTekst.", title=title) == [f"9:1: {message}"]


def test_a_text_may_begin_like_its_title(said):
    assert said("Nowy wpis na stronie.", title="Nowy wpis") == []


def test_the_heading_of_an_empty_gallery(said):
    message = "nothing stands under the heading 'Galeria zdjęć'; write what it promises or remove it"
    assert said("Tekst.\n\n## Galeria zdjęć\n") == [f"11:1: {message}"]
    assert said("## Galeria zdjęć\n\n## Partnerzy\n\nTekst.") == [f"9:1: {message}"]


def test_headings_with_deeper_headings_or_words_under_them_are_fine(said):
    assert said("## Program\n\n### Dzień pierwszy\n\nTekst.\n\n## Galeria\n\n![Sala](a.jpg)") == []


@pytest.mark.parametrize(
    ("language", "line"),
    [("pl", "Galeria zdjęć"), ("en", "Photo gallery"), ("bg", "Галерия"), ("lv", "Attēlu galerija"), ("hu", "Galéria")],
)
def test_a_last_line_that_announces_pictures(said, language, line):
    message = f"'{line}' announces pictures that do not follow; remove the line"
    assert said(f"A.\n\n{line}", language) == [f"11:1: {message}"]


def test_code_is_no_list(said):
    assert said("```\n- a:\n- b\n-\n# c\n```\n") == []
