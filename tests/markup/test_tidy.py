import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown import Markdown

from plugins.markup.tidy import list_lines, open_lists, tidy

NARROW, HARD = "\N{NARROW NO-BREAK SPACE}", "\N{NO-BREAK SPACE}"


def html(body: str) -> str:
    """Convert as the site does; lines of HTML joined, for only the structure matters here."""
    converted = Markdown(extensions=["sane_lists"], output_format="html").convert(body)
    return converted.replace(">\n", ">").replace("\n<", "<")


def test_every_unicode_space_at_the_end_of_a_line_is_trimmed():
    assert tidy(f"Cel warsztatów{NARROW}{HARD}\nCelem jest{HARD}\nsesja \t") == "Cel warsztatów\nCelem jest\nsesja"


def test_hard_spaces_inside_a_line_stay():
    assert tidy(f"w{HARD}dniu 13 września 2022{HARD}r.") == f"w{HARD}dniu 13 września 2022{HARD}r."


def test_double_spaces_inside_a_line_are_folded():
    line = "w projekcie, w administracji publicznej.  Wyniki pracy uczestników"
    assert tidy(line) == "w projekcie, w administracji publicznej. Wyniki pracy uczestników"


def test_two_spaces_at_the_end_are_no_hard_break_but_a_backslash_is():
    assert html(tidy("ul. Wawelska 56  \n00-922 Warszawa")) == "<p>ul. Wawelska 56\n00-922 Warszawa</p>"
    assert html(tidy("ul. Wawelska 56\\\n00-922 Warszawa")) == "<p>ul. Wawelska 56<br>00-922 Warszawa</p>"


@pytest.mark.parametrize("body", ["C:\\", "C:\\\n\nWarszawa", "a \\\\\nb"])
def test_a_backslash_that_breaks_nothing_stays(body):
    assert tidy(body) == body


def test_an_empty_bullet_takes_the_line_under_it():
    body = "- instytucje z Polski,\n-\njednostki podległe oraz nadzorowane,\n- inne"
    tidied = "- instytucje z Polski,\n- jednostki\n  podległe oraz nadzorowane,\n- inne"
    assert tidy(body) == tidied
    items = "<li>instytucje z Polski,</li><li>jednostki\n  podległe oraz nadzorowane,</li><li>inne</li>"
    assert html(tidied) == f"<ul>{items}</ul>"


def test_an_empty_bullet_before_nothing_is_not_printed():
    assert tidy("- jeden\n-\n- dwa\n•") == "- jeden\n\n- dwa\n"


@pytest.mark.parametrize("sign", ["•", "◦", "▪", "–", "—", "-", "*", "+"])
def test_every_bullet_makes_a_list(sign):
    assert html(tidy(f"{sign} jeden\n{sign} dwa")) == "<ul><li>jeden</li><li>dwa</li></ul>"


def test_a_bullet_glued_to_its_word_makes_a_list():
    assert tidy("•wielkości grup,\n•długości") == "- wielkości grup,\n- długości"


@pytest.mark.parametrize(
    "body",
    [
        "to jeden z ważnych\n– zdaniem uczestników –\nwniosków",
        "– Sesja już za nami – mówi trener.",
        "+48 22 60 80 100",
        "*Ważne* słowo\n**Grube** słowo",
        "---",
        "- - -",
    ],
)
def test_dashes_and_stars_in_prose_are_no_bullets(body):
    assert tidy(body) == body


def test_lists_nest_however_few_spaces_an_author_gives():
    body = " 1. ogólnej koncepcji,\n 2. organizacji szkoleń, m.in.:\n  • wielkości grup,\n  • długości."
    nested = "<ul><li>wielkości grup,</li><li>długości.</li></ul>"
    assert html(tidy(body)) == f"<ol><li>ogólnej koncepcji,</li><li>organizacji szkoleń, m.in.:{nested}</li></ol>"


@pytest.mark.parametrize("indent", ["  ", "   ", "    ", "\t"])
def test_lists_nest_with_spaces_or_tabs(indent):
    body = f"- a\n{indent}- b\n{indent}{indent}- c\n{indent}- d\n- e"
    inner = "<ul><li>b<ul><li>c</li></ul></li><li>d</li></ul>"
    assert html(tidy(body)) == f"<ul><li>a{inner}</li><li>e</li></ul>"


def test_one_space_too_many_between_items_of_one_list_is_a_slip():
    assert html(tidy("- a\n - b\n- c")) == "<ul><li>a</li><li>b</li><li>c</li></ul>"


def test_a_paragraph_indented_under_an_item_stays_in_it():
    assert html(tidy("- a\n\n  więcej\n\n- b")) == "<ul><li><p>a</p><p>więcej</p></li><li><p>b</p></li></ul>"


def test_a_paragraph_that_is_not_indented_ends_the_list():
    assert html(tidy("- a\n\nkoniec\n\n- b")) == "<ul><li>a</li></ul><p>koniec</p><ul><li>b</li></ul>"


@pytest.mark.parametrize("date", ["2021. gada 8. februārī", "2021. február 8–10.", "13. septembrī notika"])
def test_a_date_in_front_of_a_line_is_no_list(date):
    body = tidy(f"{date} seminārs")
    assert html(body) == f"<p>{date.replace('. ', f'.{HARD}', 1)} seminārs</p>"


@pytest.mark.parametrize(
    "code", ["```\na  b \n•  c\n```", "~~~\n-\ntext\n~~~", "Tekst\n\n    a  b\n    • c", "`a  b` c"]
)
def test_code_stays_as_it_is(code):
    assert tidy(code) == code


def test_lists_are_opened_by_the_blank_line_that_markdown_wants():
    body = "Uczestnikiem są:\n- instytucje,\n- jednostki\n  podległe.\nDalej:\n1. a\n2. b"
    opened = "Uczestnikiem są:\n\n- instytucje,\n- jednostki\n  podległe.\nDalej:\n\n1. a\n2. b"
    assert open_lists(body) == opened


def test_a_line_that_goes_on_without_indent_opens_no_second_list():
    body = "- a\nciąg dalszy\n- b\n\n1. c\n   - d"
    assert open_lists(body) == body


def test_a_wrapped_date_opens_no_list():
    body = "Warsztaty rozpoczęły się\n13. dnia miesiąca"
    assert open_lists(body) == body


def test_levels_of_list_lines_are_known():
    lines = list_lines("1. a:\n  - b\n  - c:\n  -\n2. d")
    assert [(line.number, line.level, line.text) for line in lines] == [
        (0, 0, "a:"),
        (1, 1, "b"),
        (2, 1, "c:"),
        (3, 1, ""),
        (4, 0, "d"),
    ]


PIECES = st.sampled_from(
    ["- ", "-", "• ", "– ", "1. ", "2. ", " ", "  ", "\t", "\n", "słowo", "```", "# ", "a:", HARD, "\\"]
)


@given(st.lists(PIECES, max_size=40).map("".join))
def test_tidying_keeps_the_number_of_lines_and_every_word_and_is_soon_done(body):
    once = tidy(body)
    assert once.count("\n") == body.count("\n")
    assert once.count("słowo") == body.count("słowo")
    assert tidy(tidy(once)) == tidy(once)
