"""Rules: everything that content can owe to those who fund it, before a page is built."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence

from plugins.model.library import Library
from plugins.model.project import Project
from plugins.model.registry import Funding, Mark
from plugins.problems import Place, Problem, Severity

from .grant_rules import Granted, grant_problems
from .project_rules import project_problems
from .registry_rules import doubt_problems, registry_problems, wording_problems
from .rule_sets import agreed_on, is_due
from .texts import At, Fixed, used_texts


def law_problems(library: Library, now: dt.datetime) -> Iterator[Problem]:
    """Yield every problem of the library with the law of funding."""
    today = now.astimezone(library.zone).date()
    languages = library.site.languages
    yield from funding_problems(
        [(project.facts, project.source.at) for project in library.projects.values()],
        {id_: (funding.record, funding.at) for id_, funding in library.funding.items()},
        languages,
        today,
    )
    yield from project_problems(library, today)
    if library.site.funding:
        at = library.registry_data["site"].at
        yield from wording_problems(library.site.funding, ("funding",), at, today)
        own = Fixed(("funding",), "the site's sentence on its funding", library.site.funding)
        yield from doubt_problems(own, at, languages)


def funding_problems(
    projects: Iterable[tuple[Project, At]],
    funding: Mapping[str, tuple[Funding, At]],
    languages: Sequence[str],
    today: dt.date,
) -> Iterator[Problem]:
    """Yield what is wrong with the registry, then with what the projects use of it."""
    for record, at in funding.values():
        yield from registry_problems(record, at, today)
    used: dict[str, dict[tuple[str | int, ...], Fixed]] = {}
    shown: dict[str, set[int]] = {}
    for project, at in projects:
        grants = [
            Granted(project, index, grant, funding[grant.id][0], at, funding[grant.id][1])
            for index, grant in enumerate(project.funding)
            if grant.id in funding
        ]
        yield from _emblem(project, at, grants)
        for granted in grants:
            yield from grant_problems(granted, languages)
            for fixed in used_texts(granted.record, granted.grant, project):
                if fixed.agreed:
                    yield from doubt_problems(fixed, granted.here, languages)
                elif fixed.texts:
                    used.setdefault(granted.grant.id, {})[fixed.path] = fixed
            shown.setdefault(granted.grant.id, set()).update(_due(granted))
    for id_, marks in shown.items():
        record, at = funding[id_]
        for fixed in used[id_].values():
            yield from doubt_problems(fixed, at, languages)
        for index in sorted(marks):
            yield from _file(record.marks[index], at("marks", index))


def _emblem(project: Project, at: At, grants: Sequence[Granted]) -> Iterator[Problem]:
    """Yield an error where the Union pays and its emblem is not shown (Reg. (EU) 2021/1060, Annex IX, 1.1)."""
    paid = any(granted.record.funder == "union" for granted in grants)
    kinds = {granted.record.marks[index].kind for granted in grants for index in _due(granted)}
    if paid and "eu-emblem" not in kinds:
        message = f"no mark of {project.name} is the European emblem; add it to the funding programme"
        yield Problem(at("funding"), message, rule="F-01")


def _due(granted: Granted) -> list[int]:
    """Return the positions of the marks that the grant's pages show."""
    agreed = agreed_on(granted.project, granted.grant)
    return [index for index, mark in enumerate(granted.record.marks) if is_due(mark, agreed)]


def _file(mark: Mark, place: Place) -> Iterator[Problem]:
    if mark.file is None and mark.kind != "eu-emblem":
        shown = "plain colours and words stand" if mark.kind == "national-colours" else "its words stand"
        message = f"official file of mark '{mark.id}' still to be supplied; until then {shown} in its place"
        yield Problem(place, message, Severity.NOTICE, "F-11")
