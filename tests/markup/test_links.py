import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plugins.markup.links import BodyLink, body_links
from tests.markup.pages import Page, convert


def found(body: str) -> list[tuple[str, bool, int, int]]:
    return [(link.target, link.picture, link.line, link.column) for link in body_links(body)]


def test_links_and_pictures_are_found_with_their_line_and_column():
    body = "See [a](news:b) and\n[c](https://d.eu).\n\n![e](f.jpg)\n\n<https://g.eu>\n"
    assert found(body) == [
        ("news:b", False, 1, 5),
        ("https://d.eu", False, 2, 1),
        ("f.jpg", True, 4, 1),
        ("https://g.eu", False, 6, 1),
    ]


@pytest.mark.parametrize(
    ("written", "target"),
    [
        ("[a](news:b)", "news:b"),
        ("[a [b] c](news:d)", "news:d"),
        ("[a\\] b](news:c)", "news:c"),
        ("[a](<news:b>)", "news:b"),
        ('[a](news:b "c")', "news:b"),
        ("[a](news:b 'c (d)')", "news:b"),
        ("[a]( news:b )", "news:b"),
        ("[a](https://b.eu/c_(d))", "https://b.eu/c_(d)"),
        ("[a\nb](news:c)", "news:c"),
        ("![](a.jpg)", "a.jpg"),
    ],
)
def test_a_link_is_found_however_it_is_written(written, target):
    assert [(link.target, link.fault) for link in body_links(written)] == [(target, None)]


@pytest.mark.parametrize(
    "written",
    [
        "[a]",
        "[a] (b)",
        "\\[a](b)",
        "`[a](b)`",
        "``[a](`b`)``",
        "```\n[a](b)\n```",
        "~~~\n[a](b)\n~~~",
        "[a\n\nb](c)",
        "[^1]: note",
    ],
)
def test_what_is_no_link_is_not_found(written):
    assert found(written) == []


@pytest.mark.parametrize(
    ("written", "fault"),
    [
        ("[a](my file.pdf)", "spaces"),
        ("![a](my photo.jpg)", "spaces"),
        ("[a]()", "spaces"),
        ("[a](b", "spaces"),
        ("[a]: news:b", "apart"),
        ("[a]:\n  news:b", "apart"),
    ],
)
def test_an_address_that_cannot_be_relied_on_has_a_fault(written, fault):
    assert [link.fault for link in body_links(written)] == [fault]


@pytest.mark.parametrize(
    ("target", "kind", "document"),
    [
        ("news:report", "news", ("report", "")),
        ("project:synergia", "projects", ("synergia", "")),
        ("programme:course/kick-off", "programmes", ("course", "kick-off")),
        ("programme:course#kick-off", "programmes", ("course", "kick-off")),
        ("page:contact", "pages", ("contact", "")),
        ("https://example.eu", None, ("//example.eu", "")),
    ],
)
def test_a_target_inside_the_site_names_a_document(target, kind, document):
    link = BodyLink(target, False, 1, 1)
    assert link.kind == kind
    assert kind is None or link.document == document


SIGNS = ["[", "]", "(", ")", "!", "<", ">", "`", "\\", '"', "'", ":", "*", "|", "{: }", " ", "    ", "\n", "\n\n"]
WORDS = ["a", "b.jpg", "news:c", "https://d.eu", "[a](news:c)", "![a](b.jpg)", "[1]", "\n[1]: b.jpg"]
MARKS = ["- ", "1. ", "> ", "## ", "```\n", "~~~\n"]
PIECES = st.sampled_from([*SIGNS, *WORDS, *MARKS])


@settings(derandomize=True, max_examples=300)
@given(st.lists(PIECES, max_size=25).map("".join))
def test_no_link_or_picture_of_a_page_goes_unchecked(body):
    page = Page()
    convert(body, page=page)
    links = list(body_links(body))
    if all(link.fault is None for link in links):
        assert set(page.pictures) <= {link.target for link in links if link.picture}
        assert {link for link in page.links if not link.startswith(("#fn", "mailto:"))} <= {
            link.target for link in links
        }
