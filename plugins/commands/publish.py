"""Publish: checks, builds, shows what changes and switches in one step; and goes back."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from plugins.building import Built
from plugins.checks.law.browser.choice import fewest
from plugins.checks.law.browser.looking import NoBrowserError
from plugins.evidence.collecting import collect, content_version
from plugins.evidence.record import Evidence, UnreadableError, from_json, same_facts, to_json
from plugins.problems import Report
from plugins.publishing import releases as target_releases
from plugins.publishing.changes import compare, describe
from plugins.publishing.errors import DamagedError, PublishingError
from plugins.publishing.manifest import manifest_of

from .build import build
from .console import conclude, console, fail, say
from .look import UNLOOKED, look


def publish(root: Path, target: Path, now: dt.datetime, notices: bool, browser: Path | None) -> None:
    """Put a new release in place, if it differs from the one that is and keeps the law as a browser shows it."""
    with _plainly():
        known = target_releases.releases(target)
    built = build(root, target, notices, next_step="")
    with _plainly():
        _alone(target, known)
        before = target_releases.current_release(target)
        changes = compare(before.manifest if before else {}, manifest_of(built.output))
        for line in describe(changes):
            say(line)
        version = content_version(root / "content")
        evidence = collect(built.checked.published, built.pages, built.report, built.site_url, now, version)
        if before and not changes:
            if _is_kept(target, before, evidence):
                say(f"Nothing has changed since {before.name}; it stays in place.", "green")
                return
            say(f"Of the funding, {before.name} keeps something else than is known now; a new release keeps that.")
        looked = _look(built, browser, notices)
        _alone(target, known)
        with console.status("Publishing ..."):
            record = to_json(evidence.model_copy(update={"looked": looked}))
            release = target_releases.publish(built.output, target, now, record)
        say(f"Published as {release.name}. To go back: invoke rollback", "green")


def _alone(target: Path, known: list[target_releases.Release]) -> None:
    """Raise PublishingError where another run has published since the releases were read."""
    if target_releases.releases(target) != known:
        raise PublishingError("Another run has published meanwhile, and calendars go on from it; publish again.")


def _is_kept(target: Path, release: target_releases.Release, evidence: Evidence) -> bool:
    """Say whether the release's own record has the same facts."""
    try:
        raw = target_releases.evidence_of(target, release)
        return raw is not None and same_facts(from_json(raw), evidence)
    except (DamagedError, UnreadableError):
        return False


def _look(built: Built, browser: Path | None, notices: bool) -> tuple[str, ...] | None:
    """Refuse to publish what breaks the law as shown; without a browser, say what nobody has looked at."""
    chosen = fewest(built.pages)
    try:
        report = Report(set(look(built, browser, chosen)))
    except NoBrowserError as missing:
        say(f"{missing}. {UNLOOKED}.", "yellow")
        return None
    conclude(report, notices, "nothing was published", f"{len(chosen)} of {len(built.pages)} pages were looked at")
    return tuple(chosen)


def rollback(target: Path, name: str | None) -> None:
    """Put an earlier release back in place."""
    with _plainly():
        say(f"{target_releases.rollback(target, name).name} is in place again.", "green")


def releases(target: Path) -> None:
    """List the releases, the newest first."""
    with _plainly():
        current = target_releases.current_release(target)
        for release in target_releases.releases(target):
            mark = "  <- in place" if current and release.name == current.name else ""
            say(f"{release.name}  {len(release.manifest)} files{mark}")


@contextmanager
def _plainly() -> Iterator[None]:
    """Turn a failure into its sentence; whatever failed, visitors still see what they saw."""
    try:
        yield
    except PublishingError as error:
        fail(f"{error} The site stays as it was.")
