"""Report: evidence of what every page of a release showed of its funding, for each project, as HTML and as a table."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from plugins.checks.law.browser.choice import one_of_each_kind
from plugins.checks.law.browser.looking import NoBrowserError
from plugins.evidence.examining import Examined, examine, pages_of
from plugins.evidence.pictures import Shot, shoot
from plugins.evidence.record import Evidence, UnreadableError, from_json
from plugins.evidence.rendering import html, style, table
from plugins.evidence.reporter import Reporter, language_of
from plugins.evidence.views import ReleaseView
from plugins.languages.catalogues import load_catalogues
from plugins.problems import Problem, suggest
from plugins.publishing import releases as target_releases
from plugins.publishing.changes import address_of
from plugins.publishing.copying import differences
from plugins.publishing.errors import PublishingError, from_system

from .console import console, fail, say
from .look import UNLOOKED, eyes_before

FOLDER = "reports"
NAMED = 5
"""How many damaged files are named."""


def report(
    root: Path,
    target: Path,
    now: dt.datetime,
    program: Path | None,
    release: str | None = None,
    project: str | None = None,
    language: str | None = None,
    pictures: bool = True,
) -> None:
    """Write the reports on one release; `program` is the browser to look with."""
    try:
        found, evidence = _release(target, release)
    except PublishingError as error:
        fail(str(error))
    projects = _projects(evidence, project)
    if language is not None and language not in evidence.facts.site.languages:
        fail(_unknown("language", language, evidence.facts.site.languages))
    with console.status("Comparing the files with what was published ..."):
        _verify(found)
    seen, shots = _look(found, evidence, projects, program, pictures)
    with console.status("Holding the pages to the rules ..."):
        pages = examine(found.folder, evidence.facts, found.manifest, seen)
    catalogues = load_catalogues(root / "theme" / "translations", evidence.facts.site.languages)
    folder = root / FOLDER / found.name
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for each in projects:
            own = [page for page in pages if each in page.projects]
            spoken = language or language_of(evidence, each)
            named = ReleaseView(found.name, found.number)
            view = Reporter(evidence, named, each, spoken, own, shots, now, style()).view()
            (folder / f"{each}.html").write_bytes(html(view, catalogues))
            (folder / f"{each}.csv").write_bytes(table(named, each, own))
            _conclude(root, folder / f"{each}.html", own, view.open)
    except OSError as error:
        fail(str(from_system(error, f"Writing {FOLDER}/")))
    say("Next: open the .html in a browser and print it; the .csv opens in a spreadsheet.")


def _release(target: Path, name: str | None) -> tuple[target_releases.Release, Evidence]:
    """Return a release, the one in place unless another is named, with its record; end with a sentence without one."""
    known = target_releases.releases(target)
    if not known:
        fail("There is no release to report on; make one with: invoke publish")
    wanted = name or (target_releases.current_release(target) or known[0]).name
    found = next((each for each in known if each.name == wanted), None)
    if found is None:
        fail(f"There is no release '{wanted}'; there are: {', '.join(each.name for each in known)}.")
    raw = target_releases.evidence_of(target, found)
    if raw is None:
        message = f"{found.name} was published before releases kept what their pages owed, so nothing proves it now"
        fail(f"{message}; publish again and report on the new release.")
    try:
        return found, from_json(raw)
    except UnreadableError:
        fail(f"The record of {found.name} was written by another version of this software; report with that version.")


def _projects(evidence: Evidence, name: str | None) -> Sequence[str]:
    known = evidence.facts.projects
    if name is not None and name not in known:
        fail(_unknown("project", name, known))
    if not known:
        fail("The release has no project, so there is nothing to report.")
    return [name] if name else list(known)


def _unknown(what: str, name: str, known: Iterable[str]) -> str:
    sentence = f"The release has no {what} '{name}'{suggest(name, known)}"
    return sentence if sentence.endswith("?") else f"{sentence}."


def _verify(release: target_releases.Release) -> None:
    """End with a sentence if a file is not what was published: of such a release nothing can be proved."""
    wrong = differences(release.folder, release.manifest)
    if wrong:
        named = ", ".join(address_of(path) for path in wrong[:NAMED])
        more = f" and {len(wrong) - NAMED} more" if len(wrong) > NAMED else ""
        message = f"{named}{more} of {release.name} {'is' if len(wrong) == 1 else 'are'} not what was published"
        fail(f"{message}; nothing can be proved of this release. Bring it back from a copy, or report on another.")


def _look(
    release: target_releases.Release,
    evidence: Evidence,
    projects: Iterable[str],
    program: Path | None,
    pictures: bool,
) -> tuple[Mapping[str, Sequence[Problem]], Mapping[str, Shot]]:
    """Return what a browser finds on a page of every kind in every language, and pictures of it."""
    if not pictures:
        return {}, {}
    pages, facts = pages_of(evidence.facts), evidence.facts
    chosen: set[str] = set()
    for project in projects:
        chosen.update(one_of_each_kind({path: page for path, page in pages.items() if project in page.projects}))
    seen: dict[str, Sequence[Problem]] = {}
    shots: dict[str, Shot] = {}
    try:
        with (
            eyes_before(release.folder, facts.site_url, facts.funding, program) as eyes,
            console.status("Looking ...") as status,
        ):
            for number, path in enumerate(sorted(chosen), 1):
                status.update(f"Looking at page {number} of {len(chosen)} ...")
                seen[path] = list(eyes.problems(path, pages[path].owed))
                shots[path] = shoot(eyes, path, pages[path], f"{facts.site_url}{address_of(path)}")
    except NoBrowserError as missing:
        say(f"{missing}. {UNLOOKED}; the report has no pictures.", "yellow")
        return {}, {}
    return seen, shots


def _conclude(root: Path, file: Path, pages: Sequence[Examined], unconfirmed: int) -> None:
    broken = sum(bool(page.problems) for page in pages)
    counts = f"{len(pages)} pages, {broken} of them break a rule, {unconfirmed} texts to confirm"
    say(f"{file.relative_to(root).as_posix()} and .csv: {counts}.", "red" if broken else "green")
