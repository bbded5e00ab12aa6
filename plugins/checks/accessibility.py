"""Accessibility: the statement that the Polish act asks for, with the ids that its validators read."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping

from plugins.model.library import Library
from plugins.problems import Place, Problem, Severity

from .output import BuiltPage, PageFacts

OPENING = "a11y-wstep"
"""The id by which a page is known to be the statement."""
REQUIRED = (
    *(OPENING, "a11y-podmiot", "a11y-zakres", "a11y-url", "a11y-data-publikacja", "a11y-data-aktualizacja"),
    *("a11y-status", "a11y-data-sporzadzenie", "a11y-kontakt", "a11y-email", "a11y-telefon", "a11y-procedura"),
    *("a11y-architektura", "a11y-komunikacja"),
)
DATES = ("a11y-data-publikacja", "a11y-data-aktualizacja", "a11y-data-sporzadzenie", "a11y-data-przeglad")
OMBUDSMAN = "brpo.gov.pl"


def statement_problems(page: BuiltPage, library: Library) -> Iterator[Problem]:
    """Yield what a page that is the statement lacks."""
    if OPENING not in page.ids:
        return
    for id_ in REQUIRED:
        if id_ not in page.ids:
            yield page.problem(f"id '{id_}' is missing; the technical conditions ask for it", rule="A-02")
    if library.site.accessibility.reviewed and DATES[3] not in page.ids:
        yield page.problem(f"id '{DATES[3]}' is missing; site.yaml gives the day of the last review", rule="A-02")
    yield from _dates(page)
    links = [link.get("href", "") for link in page.tree.iter("a")]
    if not any(OMBUDSMAN in link.partition("//")[2].partition("/")[0] for link in links):
        yield page.problem(f"no link to the ombudsman; link to https://bip.{OMBUDSMAN}/", rule="A-04")
    mail = page.tree.xpath("//*[@id='a11y-email']/descendant-or-self::a[starts-with(@href, 'mailto:')]")
    if "a11y-email" in page.ids and not mail:
        yield page.problem("the e-mail address is no mailto: link; make it one", rule="A-04")
    for id_ in ("a11y-kontakt", "a11y-telefon"):
        if id_ in page.ids and not str(page.tree.xpath(f"string(//*[@id='{id_}'])")).strip():
            yield page.problem(f"'{id_}' is empty; write whom to ask", rule="A-04")


def _dates(page: BuiltPage) -> Iterator[Problem]:
    days: dict[str, dt.date] = {}
    for id_ in DATES:
        for element in page.tree.xpath(f"//*[@id='{id_}']"):
            try:
                days[id_] = dt.date.fromisoformat(element.get("datetime", ""))
            except ValueError:
                yield page.problem(f"'{id_}' is no date; write <time datetime=\"2026-11-20\">", element, "A-03")
            else:
                if element.tag != "time":
                    yield page.problem(f"'{id_}' is a <{element.tag}>; write <time>", element, "A-03")
    prepared, reviewed = days.get(DATES[2]), days.get(DATES[3])
    if prepared and reviewed and reviewed < prepared:
        yield page.problem(f"reviewed on {reviewed}, before it was prepared on {prepared}; see site.yaml", rule="A-03")


def statements_missing(library: Library, pages: Mapping[str, PageFacts]) -> Iterator[Problem]:
    """Yield the languages without a statement, and the pages that do not link to theirs."""
    statements = {page.language: page.path for page in pages.values() if OPENING in page.ids}
    if not statements:
        message = "the site has no accessibility statement; the law asks for one in content/pages/accessibility"
        yield Problem(Place("content/pages"), message, Severity.WARNING, "A-01")
        return
    for language in library.site.languages:
        if language not in statements:
            message = f"no accessibility statement in '{language}'; translate content/pages/accessibility"
            yield Problem(Place("content/pages/accessibility"), message, Severity.WARNING, "A-01")
    for page in pages.values():
        wanted = [statements[code] for code in (page.language, *library.site.fallback) if code in statements]
        if page.path != wanted[0] and not page.links & set(statements.values()) and "/" in page.path:
            yield page.problem("no link to the accessibility statement; put it into the footer", "A-01")
