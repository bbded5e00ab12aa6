"""Accessibility: the built statement, held to the act and to the ids that validators read."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping
from itertools import pairwise

from plugins.accessibility import NationalAct, due_sections, has_own_words, level_of, national_act
from plugins.model.accessibility import Accessibility, SectionName
from plugins.model.library import Library
from plugins.problems import Problem

from .output import BuiltPage, PageFacts

OPENING = "a11y-wstep"
"""The id by which a page is known to be the statement."""
REQUIRED = (
    *(OPENING, "a11y-podmiot", "a11y-zakres", "a11y-url", "a11y-data-publikacja", "a11y-data-aktualizacja"),
    *("a11y-status", "a11y-data-sporzadzenie", "a11y-kontakt", "a11y-email", "a11y-telefon", "a11y-procedura"),
)
OF_SECTION: Mapping[SectionName, str] = {
    "burden": "a11y-ocena",
    "apps": "a11y-aplikacje",
    "architecture": "a11y-architektura",
    "communication": "a11y-komunikacja",
}
"""The ids of sections that not every statement has."""
CHOOSER = "index.html"
"""The page on which readers choose a language."""
DATES = {
    "a11y-data-publikacja": "published",
    "a11y-data-aktualizacja": "updated",
    "a11y-data-sporzadzenie": "prepared",
    "a11y-data-przeglad": "reviewed",
}
"""Id of a date -> the fact it shows."""


def statement_problems(page: BuiltPage, library: Library) -> Iterator[Problem]:
    """Yield what is wrong with a page that is the statement."""
    if OPENING not in page.ids or (act := national_act(library)) is None:
        return
    facts = library.site.accessibility
    sections = due_sections(act, facts, has_own_words(library, page.language))
    yield from _ids(page, facts, sections)
    yield from _headings(page, library, act, sections)
    yield from _dates(page, facts)
    yield from _contact(page)
    yield from _authority(page, library, act)


def _ids(page: BuiltPage, facts: Accessibility, sections: tuple[SectionName, ...]) -> Iterator[Problem]:
    """A-02: every id that is asked for, and none whose fact there is not (Polish technical conditions v2.0)."""
    for id_ in REQUIRED:
        if id_ not in page.ids:
            yield page.problem(f"id '{id_}' is missing; the technical conditions ask for it", rule="A-02")
    conditional = {id_: section in sections for section, id_ in OF_SECTION.items()}
    conditional["a11y-data-przeglad"] = facts.reviewed is not None
    conditional["a11y-architektura-url"] = bool(facts.architecture and facts.architecture.web)
    for id_, due in conditional.items():
        if due and id_ not in page.ids:
            yield page.problem(f"id '{id_}' is missing; site.yaml has the fact that it shows", rule="A-02")
        elif not due and id_ in page.ids:
            yield page.problem(f"id '{id_}' shows nothing that site.yaml says; leave it out", rule="A-02")


def _headings(
    page: BuiltPage, library: Library, act: NationalAct, sections: tuple[SectionName, ...]
) -> Iterator[Problem]:
    """A-02: the headings of the act, each once, in its order (Polish technical conditions v2.0; Decision 2018/1523)."""
    preference = library.preferences[page.language]
    found = [(" ".join(each.text_content().split()), each) for each in page.tree.xpath("//main//h2 | //main//h3")]
    places = {}
    for section in sections:
        wanted, level = act.best(preference, "headings", section), level_of(section, act)
        here = [index for index, (text, _) in enumerate(found) if text == wanted]
        if not here:
            yield page.problem(f"the heading '{wanted}' is missing; the act asks for it", rule="A-02")
            continue
        places[wanted] = here[0]
        heading = found[here[0]][1]
        if len(here) > 1:
            yield page.problem(f"the heading '{wanted}' stands twice; leave one out", found[here[1]][1], "A-02")
        if heading.tag != f"h{level}":
            yield page.problem(f"'{wanted}' is an <{heading.tag}>; the act has an <h{level}>", heading, "A-02")
    for before, after in pairwise(places):
        if places[after] < places[before]:
            message = f"'{after}' stands before '{before}'; the act has it after"
            yield page.problem(message, found[places[after]][1], "A-02")


def _dates(page: BuiltPage, facts: Accessibility) -> Iterator[Problem]:
    """A-03: each date is one that programs can read, and the one in site.yaml (Polish technical conditions v2.0)."""
    for id_, fact in DATES.items():
        day = getattr(facts, fact)
        for element in page.tree.xpath(f"//*[@id='{id_}']"):
            said = element.get("datetime", "")
            if element.tag != "time":
                yield page.problem(f"'{id_}' is a <{element.tag}>; write <time>", element, "A-03")
            elif not _is_day(said):
                yield page.problem(f"'{id_}' is no date; write <time datetime=\"2026-11-20\">", element, "A-03")
            elif day and said != day.isoformat():
                yield page.problem(f"'{id_}' is {said}; site.yaml says {day}", element, "A-03")


def _is_day(text: str) -> bool:
    try:
        return len(text) == 10 and dt.date.fromisoformat(text) is not None
    except ValueError:
        return False


def _contact(page: BuiltPage) -> Iterator[Problem]:
    """A-04: whom to ask, by mail and by telephone (Polish act of 4 April 2019, Art. 10(4))."""
    mail = page.tree.xpath("//*[@id='a11y-email']/descendant-or-self::a[starts-with(@href, 'mailto:')]")
    if "a11y-email" in page.ids and not mail:
        yield page.problem("the e-mail address is no mailto: link; make it one", rule="A-04")
    for id_ in ("a11y-kontakt", "a11y-telefon"):
        if id_ in page.ids and not str(page.tree.xpath(f"string(//*[@id='{id_}'])")).strip():
            yield page.problem(f"'{id_}' is empty; write whom to ask", rule="A-04")


def _authority(page: BuiltPage, library: Library, act: NationalAct) -> Iterator[Problem]:
    """A-04: a link to the authority that hears complaints (Polish act, Art. 10(4) point 10: the ombudsman)."""
    links = {link.get("href") for link in page.tree.iter("a")}
    if act.authority and act.authority.web not in links:
        name = act.best(library.preferences[page.language], "authority", "name")
        yield page.problem(f"no link to the authority ({name}); link to {act.authority.web}", rule="A-04")


def statements_missing(library: Library, pages: Mapping[str, PageFacts]) -> Iterator[Problem]:
    """A-01: every page leads to the statement in its language from its footer (Polish act, Art. 10(1), (7) and (8))."""
    statements = {page.language: page.path for page in pages.values() if OPENING in page.ids}
    for page in pages.values():
        if page.path == CHOOSER:
            if not page.footer >= set(statements.values()):
                yield page.problem("no link to the accessibility statement of every language; add them", "A-01")
        elif page.language not in library.site.languages:
            continue
        elif page.language not in statements:
            message = f"no page in '{page.language}' is the accessibility statement; look at its template"
            yield page.problem(message, "A-01")
        elif statements[page.language] not in page.footer:
            yield page.problem("no link to the accessibility statement in the footer; put it there", "A-01")
