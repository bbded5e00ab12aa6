"""Choice: which pages are looked at, as looking at thousands would take hours."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from plugins.checks.written import Pages, Written


def one_of_each_kind(pages: Pages) -> list[str]:
    """Return a page for every template in every language with every set of acknowledgements."""
    return _first_of(pages, lambda page: (page.template, page.language, _texts(page)))


def fewest(pages: Pages) -> list[str]:
    """Return a page for every set of acknowledgements in every language, and for every template with every funder."""
    by_words = _first_of(pages, lambda page: (page.language, _texts(page)))
    by_template = _first_of(pages, lambda page: (page.template, tuple(view.funding for view in page.owed)))
    return sorted({*by_words, *by_template})


def _first_of(pages: Pages, kind: Callable[[Written], Hashable]) -> list[str]:
    """Return the first page of each kind, by its path."""
    found: dict[Hashable, str] = {}
    for file in sorted(pages):
        found.setdefault(kind(pages[file]), file)
    return sorted(found.values())


def _texts(page: Written) -> Hashable:
    return tuple(
        (view.funding, view.statement, view.disclaimer, tuple((mark.id, mark.alt) for mark in view.marks))
        for view in page.owed
    )
