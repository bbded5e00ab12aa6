"""Examining: holds the pages of a release to the rules once more, as they lie there and by what they owed."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from plugins.checks.law.browser.seen import BROWSER_RULES
from plugins.checks.law.engine import Law, emblem_problems
from plugins.checks.law.page import PAGE_RULES
from plugins.checks.law.rules import RULES
from plugins.checks.output import BuiltPage, Output, read_page
from plugins.checks.pages import page_problems
from plugins.checks.written import Pages, Written
from plugins.funding.statements import Acknowledgement
from plugins.problems import Problem

from .record import Facts

OF_EVERY_PAGE = frozenset({"F-01b", "F-09", "A-05", "A-06"})
"""Rules that hold whether a page owes something or not."""
OF_THE_UNION = frozenset({"F-02", "F-03", "F-04", "F-05", "F-06", "F-07", "F-08", "F-08b", "F-10"})
"""Rules on the emblem and on the name of the Union."""


@dataclass(frozen=True, slots=True)
class Examined:
    """A page of the release and what the rules say of it."""

    path: str
    address: str
    """Absolute."""
    language: str
    title: str
    template: str
    projects: tuple[str, ...]
    owed: tuple[Acknowledgement, ...] = field(repr=False)
    sha256: str
    looked: bool
    """Whether a browser was shown it for this report."""
    rules: tuple[str, ...]
    """The rules that it was held to."""
    problems: tuple[Problem, ...] = ()

    @property
    def failed(self) -> tuple[str, ...]:
        """The rules broken, in the order of the table."""
        broken = {problem.rule for problem in self.problems}
        return tuple(rule for rule in RULES if rule in broken)

    @property
    def passed(self) -> tuple[str, ...]:
        return tuple(rule for rule in self.rules if rule not in self.failed)


def pages_of(facts: Facts) -> Pages:
    """Return what the build knew of each page."""
    return {
        path: Written(page.template, page.language, facts.duties[page.owed], page.projects)
        for path, page in facts.pages.items()
    }


def examine(
    folder: Path, facts: Facts, manifest: Mapping[str, str], seen: Mapping[str, Sequence[Problem]]
) -> list[Examined]:
    """Return every page, by its path, held to the rules that its HTML shows.

    `seen` holds what a browser showed of some pages, by their path.
    """
    output = Output(folder, facts.site_url, facts.site.languages)
    law = Law(facts.funding, facts.site.fallback)
    emblem = tuple(emblem_problems(output))
    found = []
    for path, page in sorted(pages_of(facts).items()):
        built, _ = read_page(output, path)
        if built is None:
            continue
        rules = rules_of(page.owed, path in seen)
        problems = [*law.page_problems(built, page.owed), *page_problems(built, output), *seen.get(path, ())]
        problems += emblem if "F-04" in rules else ()
        found.append(
            Examined(
                path=path,
                address=facts.site_url + built.address,
                language=page.language,
                title=_title(built),
                template=page.template,
                projects=page.projects,
                owed=page.owed,
                sha256=manifest[path],
                looked=path in seen,
                rules=rules,
                problems=tuple(sorted({problem for problem in problems if problem.rule in RULES})),
            )
        )
    return found


def rules_of(owed: Sequence[Acknowledgement], looked: bool) -> tuple[str, ...]:
    """Return the rules that hold for a page with these duties, in the order of the table."""
    return tuple(rule for rule in RULES if rule in looked_at(looked) and _holds(rule, owed))


def looked_at(looked: bool) -> frozenset[str]:
    """Return the rules that a report looks at: in the HTML and the emblem's file, and as a browser shows them."""
    return frozenset({*PAGE_RULES, *OF_EVERY_PAGE, "F-04", *(BROWSER_RULES if looked else ())})


def _holds(rule: str, owed: Sequence[Acknowledgement]) -> bool:
    if rule in OF_EVERY_PAGE:
        return True
    sets = [view.rules for view in owed if view.rules is not None]
    special = {
        "F-11": any(view.marks for view in owed),
        "F-14": any(rules.fund_named for rules in sets),
        "F-15": any(view.disclaimer for view in owed),
        "F-16": any(rules.interreg for rules in sets),
    }
    if rule in OF_THE_UNION:
        return any(mark.kind == "eu-emblem" for view in owed for mark in view.marks)
    return special.get(rule, bool(owed))


def _title(page: BuiltPage) -> str:
    heading = page.tree.find(".//h1")
    return " ".join("".join(heading.itertext()).split()) if heading is not None else page.address


def by_rule(pages: Sequence[Examined]) -> Mapping[str, tuple[int, int]]:
    """Return for each rule on how many pages it was kept and broken."""
    counts: dict[str, list[int]] = defaultdict(lambda: [0, 0])
    for page in pages:
        for rule in page.passed:
            counts[rule][0] += 1
        for rule in page.failed:
            counts[rule][1] += 1
    return {rule: (kept, broken) for rule, (kept, broken) in counts.items()}
