"""Perceptible: what programs can tell of WCAG on a page: its structure, the languages of its parts, its films."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from itertools import pairwise

from lxml import etree
from lxml.html import HtmlElement

from plugins.model.library import Library
from plugins.problems import Problem

from .output import BuiltPage

HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
NAMED = ("aria-label", "aria-labelledby", "title")
CODE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
Titles = Mapping[str, frozenset[str]]
"""Title -> the languages in which a text of the site is called so."""


def titles_of(library: Library) -> Titles:
    """Return the titles by which the site's pages link to one another."""
    found: dict[str, set[str]] = {}
    for document in library.documents():
        for language, text in document.texts.items():
            found.setdefault(_bare(text.record.title), set()).add(language)
    return {title: frozenset(languages) for title, languages in found.items()}


def perceptible_problems(page: BuiltPage, titles: Titles) -> Iterator[Problem]:
    """Yield what is wrong with one page for those who do not see or hear it."""
    yield from _headings(page)
    yield from _landmarks(page)
    yield from _names(page)
    yield from _languages(page, titles)
    yield from _recordings(page)


def _headings(page: BuiltPage) -> Iterator[Problem]:
    """A-07: one heading of the first level, no level left out (WCAG 2.2, 1.3.1 and 2.4.6)."""
    headings = list(page.tree.iter(*HEADINGS))
    first = [heading for heading in headings if heading.tag == "h1"]
    if len(first) != 1:
        found = "no heading" if not first else f"{len(first)} headings"
        second = first[1] if len(first) > 1 else None
        yield page.problem(f"{found} of the first level; a page has exactly one", second, "A-07")
    elif not first[0].text_content().strip():
        yield page.problem("the heading of the first level is empty; it says what the page is", first[0], "A-07")
    for before, heading in pairwise(headings):
        if int(str(heading.tag)[1]) > int(str(before.tag)[1]) + 1:
            message = f"an <{heading.tag!s}> follows an <{before.tag!s}>; leave no level out"
            yield page.problem(message, heading, "A-07")


def _landmarks(page: BuiltPage) -> Iterator[Problem]:
    """A-07: the content can be found and skipped to (WCAG 2.2, 1.3.1 and 2.4.1)."""
    if (count := len(page.tree.findall(".//main"))) != 1:
        yield page.problem(f"{count or 'no'} <main> on the page; put the content into exactly one", rule="A-07")


def _names(page: BuiltPage) -> Iterator[Problem]:
    """A-07: links and buttons say what they are for (WCAG 2.2, 2.4.4 and 4.1.2)."""
    for element in page.tree.iter("a", "button"):
        spoken = element.text_content().strip() or any(image.get("alt") for image in element.iter("img"))
        if not spoken and not any(element.get(name) for name in NAMED):
            yield page.problem(f"a <{element.tag!s}> without words; say where it leads", element, "A-07")


def _languages(page: BuiltPage, titles: Titles) -> Iterator[Problem]:
    """A-05: what is in another language says in which (WCAG 2.2, 3.1.2)."""
    for element in page.tree.iter(etree.Element):
        code = element.get("lang")
        if code is not None and not CODE.fullmatch(code) and element is not page.tree:
            message = f"'{code}' is no language code; write one such as pl, or leave lang out"
            yield page.problem(message, element, "A-05")
    for link in page.tree.iter("a"):
        languages = titles.get(_bare(link.text_content()), frozenset({page.language}))
        if page.language not in languages and not languages & {_language_of(link), *_inside(link)}:
            language = min(languages)
            message = f"'{_bare(link.text_content())}' is not in '{page.language}'; mark it with lang=\"{language}\""
            yield page.problem(message, link, "A-05")


def _language_of(element: HtmlElement) -> str:
    return next((each.get("lang", "") for each in (element, *element.iterancestors()) if each.get("lang")), "")


def _inside(element: HtmlElement) -> set[str]:
    return {each.get("lang", "") for each in element.iterdescendants() if each.text}


def _recordings(page: BuiltPage) -> Iterator[Problem]:
    """A-08: a film on a page has captions (WCAG 2.2, 1.2.2)."""
    for film in page.tree.iter("video"):
        if not any(track.get("kind") == "captions" for track in film.iter("track")):
            yield page.problem('a film without captions; add <track kind="captions">', film, "A-08")


def _bare(text: str) -> str:
    return " ".join(text.split())
