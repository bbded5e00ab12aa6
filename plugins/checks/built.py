"""Built: every check of a finished build; each page is read and parsed once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from plugins.funding.statements import Acknowledgement
from plugins.model.library import Library
from plugins.problems import Place, Problem

from .accessibility import statement_problems, statements_missing
from .assets import asset_problems
from .calendars import calendar_problems
from .feeds import feed_problems
from .hidden import Forbidden, Search, forbidden_words
from .law.engine import Law, emblem_problems
from .output import Output, PageFacts, place, read_page
from .pages import page_problems
from .perceptible import perceptible_problems, titles_of
from .references import References
from .schedules import schedule_problems
from .versions import robots_problems, sitemap_problems, version_problems

__all__ = ["check_output", "forbidden_words"]

Expected = Mapping[str, Sequence[Acknowledgement]]
MOST = 3
"""How many times the same message is given, each with its place; a fault of a template is on every page."""


def check_output(
    output: Path, library: Library, hidden: Iterable[Forbidden], site_url: str, expected: Expected
) -> Iterator[Problem]:
    """Yield every problem of a built folder.

    `library` is what was published, `hidden` what must not be, `expected` what each page owes to its funding
    programmes, by the page's path in the folder.
    """
    if not site_url.startswith(("https://", "http://")):
        yield Problem(Place("publishconf.py"), f"'SITEURL' is '{site_url}'; write the site's address with https://")
        return
    built = Output(output, site_url.rstrip("/"), library.site.languages)
    yield from folded(_problems(built, library, hidden, expected))


def _problems(output: Output, library: Library, hidden: Iterable[Forbidden], expected: Expected) -> Iterator[Problem]:
    references = References(output)
    titles = titles_of(library)
    law = Law.of(library)
    pages: dict[str, PageFacts] = {}
    for file in output.files:
        if not file.endswith(".html"):
            continue
        page, problems = read_page(output, file)
        yield from problems
        if page is None:
            continue
        yield from page_problems(page, output)
        yield from perceptible_problems(page, titles)
        yield from statement_problems(page, library)
        yield from law.page_problems(page, expected.get(file, ()))
        footer, problems = references.of_page(page)
        yield from problems
        pages[file] = PageFacts(file, page.address, page.language, page.ids, page.alternates, page.indexed, footer)
    for file in sorted(expected.keys() - pages.keys()):
        yield Problem(place(file), "the page was not written; build again")
    yield from references.missing_parts(pages)
    yield from version_problems(output, pages)
    yield from sitemap_problems(output, pages)
    yield from robots_problems(output)
    yield from statements_missing(library, pages)
    yield from feed_problems(output)
    yield from calendar_problems(output)
    yield from schedule_problems(output)
    yield from asset_problems(output, library)
    yield from emblem_problems(output)
    yield from Search(hidden, library).problems(output)


def folded(problems: Iterable[Problem]) -> Iterator[Problem]:
    """Yield the same message for a few pages only, and say of the last how many others have it."""
    alike: dict[tuple[str, int], list[Problem]] = defaultdict(list)
    for problem in problems:
        alike[problem.message, problem.severity].append(problem)
    for group in alike.values():
        shown = sorted(group)[:MOST]
        more = len(group) - len(shown)
        yield from shown[:-1]
        last = shown[-1]
        if more:
            what, semicolon, remedy = last.message.partition(";")
            message = f"{what} (and on {more} more page{'s' if more > 1 else ''}){semicolon}{remedy}"
            last = Problem(last.place, message, last.severity, last.rule)
        yield last
