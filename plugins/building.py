"""Building: one build of the site, from content/ to a checked folder; all or nothing."""

from __future__ import annotations

import hashlib
import logging
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pelican import Pelican
from pelican.log import console as pelican_console
from pelican.settings import read_settings

from plugins.checks.built import check_output, forbidden_words
from plugins.checks.content import Checked
from plugins.checks.written import Pages
from plugins.languages.catalogues import words_of
from plugins.problems import Report, SiteProblems
from plugins.publishing.errors import from_system
from plugins.publishing.locks import locked


@dataclass(frozen=True)
class Built:
    """A finished build."""

    output: Path
    checked: Checked
    report: Report
    """The problems of the content and of the built pages; no errors among them."""
    pages: Pages
    site_url: str


def build_site(settings_file: Path, output: Path, overrides: Mapping[str, Any] | None = None) -> Built:
    """Build into a folder that is replaced only when nothing is wrong; raise SiteProblems otherwise.

    Raises PublishingError, in one sentence, when another build is at work there or the disk gives out.
    """
    settings = read_settings(str(settings_file), override=dict(overrides or {}))
    digest = hashlib.blake2b(str(output.resolve()).encode(), digest_size=8).hexdigest()
    lock = Path(settings["CACHE_PATH"]) / "locks" / digest
    busy = f"Another build into {output.name}/ is at work; wait until it has finished."
    try:
        with locked(lock, busy):
            return _build(settings, output)
    except OSError as error:
        raise from_system(error, f"Building into {output.name}/") from error


def _build(settings: dict[str, Any], output: Path) -> Built:
    staged = output.with_name(f".{output.name}.staged")
    restore(output)
    shutil.rmtree(staged, ignore_errors=True)  # what a killed build left
    settings["OUTPUT_PATH"] = str(staged)
    try:
        pelican = Pelican(settings)
        checked: Checked = settings["CHECKED"]
        with _quietly():
            pelican.run()
        report = Report(set(checked.report.problems))
        if not settings["SHOW_DRAFTS"]:
            interface = {text for each in checked.catalogues.values() for text in words_of(each)}
            forbidden = forbidden_words(checked.everything, checked.published, interface)
            owed = {path: page.owed for path, page in settings["WRITTEN"].items()}
            found = check_output(staged, checked.published, forbidden, settings["SITEURL"], owed)
            report.extend(found)
            if report.failed:
                raise SiteProblems(report)
        replace_folder(staged, output)
    finally:
        shutil.rmtree(staged, ignore_errors=True)
    return Built(output, checked, report, settings["WRITTEN"], settings["SITEURL"])


@contextmanager
def _quietly() -> Iterator[None]:
    """Keep Pelican from counting its own articles and pages, of which there are none."""
    logging.getLogger("pelican").setLevel(logging.ERROR)
    pelican_console.quiet = True
    try:
        yield
    finally:
        pelican_console.quiet = False


def replace_folder(new: Path, old: Path) -> None:
    """Put a folder in another's place by renaming, so that neither is ever seen half written."""
    old.parent.mkdir(parents=True, exist_ok=True)
    if old.exists():
        old.rename(_aside(old))
    new.rename(old)
    shutil.rmtree(_aside(old), ignore_errors=True)


def restore(folder: Path) -> None:
    """Bring back the folder that a build killed between two renames put aside."""
    if not folder.exists() and _aside(folder).exists():
        _aside(folder).rename(folder)
    shutil.rmtree(_aside(folder), ignore_errors=True)


def _aside(folder: Path) -> Path:
    return folder.with_name(f".{folder.name}.old")
