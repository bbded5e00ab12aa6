"""Collecting: makes the record of a release from the build that is published."""

from __future__ import annotations

import datetime as dt
import re
import subprocess
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from plugins.checks.law.rules import RULES
from plugins.checks.written import Pages
from plugins.funding.statements import Acknowledgement
from plugins.funding.texts import Fixed, used_texts
from plugins.model.library import Document, Library
from plugins.model.project import Project
from plugins.model.words import Names
from plugins.problems import Place, Problem, Severity

from .record import (
    ContentVersion,
    Evidence,
    Facts,
    Notice,
    PageFacts,
    PartnerFacts,
    ProjectFacts,
    SiteFacts,
    UsedText,
)

DOUBTFUL = "F-17"
"""Texts nobody has confirmed are in the record one by one."""
OF_A_TEXT = re.compile(r"content/(news|programmes|projects)/([^/]+)/")
OF_A_PROGRAMME = re.compile(r"content/registry/funding/([^/]+)/")


def collect(
    library: Library,
    pages: Pages,
    problems: Iterable[Problem],
    site_url: str,
    now: dt.datetime,
    content: ContentVersion | None = None,
    looked: Sequence[str] | None = None,
) -> Evidence:
    """Return the record of a build: `library` is what is published, `pages` what was written of it."""
    facts = Facts(
        site_url=site_url.rstrip("/"),
        site=SiteFacts(
            languages=library.site.languages,
            fallback=library.site.fallback,
            timezone=library.site.timezone,
            publisher=library.partners[library.site.contact.organisation].record.name,
        ),
        funding=dict(library.funding_programmes),
        projects={id_: _project(library, document) for id_, document in library.projects.items()},
        duties=tuple(numbered := _numbered(pages)),
        pages={
            path: PageFacts(
                template=page.template, language=page.language, projects=page.projects, owed=numbered[page.owed]
            )
            for path, page in sorted(pages.items())
        },
    )
    notices = tuple(_notices(library, pages, problems))
    return Evidence(
        built=now.astimezone(dt.UTC),
        content=content,
        looked=None if looked is None else tuple(looked),
        facts=facts,
        notices=notices,
    )


def content_version(folder: Path) -> ContentVersion | None:
    """Return which commit a folder is of, if it is kept in git and git is there to ask."""
    commit = _git(folder, "rev-parse", "HEAD")
    changed = _git(folder, "status", "--porcelain", "--", ".")
    return None if commit is None or changed is None else ContentVersion(commit=commit, clean=not changed)


def _git(folder: Path, *arguments: str) -> str | None:
    try:
        done = subprocess.run(["git", *arguments], cwd=folder, capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return None
    return done.stdout.strip()


def _numbered(pages: Pages) -> dict[tuple[Acknowledgement, ...], int]:
    """Return every set of acknowledgements with its number, in the order of the pages."""
    numbers: dict[tuple[Acknowledgement, ...], int] = {}
    for path in sorted(pages):
        numbers.setdefault(pages[path].owed, len(numbers))
    return numbers


def _project(library: Library, document: Document[Project]) -> ProjectFacts:
    project = document.facts
    partners = []
    for each in project.partners:
        partner = library.partners[each.id].record
        partners.append(PartnerFacts(id=each.id, role=each.role, country=partner.country, names=partner.name))
    full = {code: text.record.full_name for code, text in document.texts.items() if text.record.full_name}
    return ProjectFacts(
        name=project.name,
        titles=Names({code: text.record.title for code, text in document.texts.items()}),
        full_names=Names(full) if full else None,
        period=project.period,
        amount=project.amount,
        state_budget=project.state_budget,
        partners=tuple(partners),
        funding=project.funding,
        texts=tuple(_texts(library, document)),
    )


def _texts(library: Library, document: Document[Project]) -> Iterator[UsedText]:
    """Yield the official texts of a project's pages and of those of the whole site, in every language."""
    project = document.facts
    for index, grant in enumerate(project.funding):
        registered = library.funding[grant.id]
        for fixed in used_texts(registered.record, grant, project):
            for language in library.site.languages:
                if language not in fixed.texts:
                    continue
                if fixed.agreed:
                    place = document.source.at("funding", index, *fixed.path, language)
                else:
                    place = registered.at(*fixed.path, language)
                yield _used(grant.id, fixed, language, place)
    if library.site.funding:
        at = library.registry_data["site"].at
        own = Fixed(("funding",), "", library.site.funding)
        for language in library.site.funding:
            yield _used("", own, language, at("funding", language))


def _used(funding: str, fixed: Fixed, language: str, place: Place) -> UsedText:
    return UsedText(
        funding=funding,
        path=fixed.path,
        language=language,
        official=fixed.texts[language],
        place=str(place),
        agreed=fixed.agreed,
    )


def _notices(library: Library, pages: Pages, problems: Iterable[Problem]) -> Iterator[Notice]:
    """Yield the warnings and notices that have a rule, each with the projects it is about."""
    for problem in sorted(problems):
        if problem.rule in RULES and problem.rule != DOUBTFUL and problem.severity is not Severity.ERROR:
            yield Notice(
                place=str(problem.place),
                message=problem.message,
                severity="warning" if problem.severity is Severity.WARNING else "notice",
                rule=problem.rule,
                projects=_about(library, pages, problem.place.path),
            )


def _about(library: Library, pages: Pages, path: str) -> tuple[str, ...]:
    """Return the projects that a file of the content or a page of the output belongs to; all of them in doubt."""
    if found := OF_A_PROGRAMME.match(path):
        return tuple(
            id_
            for id_, document in library.projects.items()
            if any(grant.id == found[1] for grant in document.facts.funding)
        )
    if path.startswith("output/") and (page := pages.get(path.removeprefix("output/"))):
        return page.projects
    if found := OF_A_TEXT.match(path):
        document = library.by_kind[found[1]].get(found[2])
        project = library.belongs_to(document) if document else None
        return (project,) if project else ()
    return tuple(library.projects)
