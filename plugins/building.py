"""Building: one build of the site, from content/ to a checked folder; all or nothing."""

from __future__ import annotations

import logging
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pelican import Pelican
from pelican.settings import read_settings

from plugins.checks.built import check_output, forbidden_words
from plugins.checks.content import Checked
from plugins.problems import Report, SiteProblems


@dataclass(frozen=True)
class Built:
    """A finished build."""

    output: Path
    checked: Checked
    report: Report
    """The problems of the content and of the built pages; no errors among them."""


def build_site(settings_file: Path, output: Path, overrides: Mapping[str, Any] | None = None) -> Built:
    """Build into a folder that is replaced only when nothing is wrong; raise SiteProblems otherwise."""
    staged = output.with_name(f".{output.name}.staged")
    shutil.rmtree(staged, ignore_errors=True)
    settings = read_settings(str(settings_file), override={**(overrides or {}), "OUTPUT_PATH": str(staged)})
    logging.getLogger("pelican").setLevel(logging.ERROR)
    try:
        pelican = Pelican(settings)
        checked: Checked = settings["CHECKED"]
        pelican.run()
        report = Report(set(checked.report.problems))
        if not settings["SHOW_DRAFTS"]:
            forbidden = forbidden_words(checked.everything, checked.published)
            report.extend(check_output(staged, checked.published, forbidden, settings["SITEURL"], settings["WRITTEN"]))
            if report.failed:
                raise SiteProblems(report)
        replace_folder(staged, output)
    finally:
        shutil.rmtree(staged, ignore_errors=True)
    return Built(output, checked, report)


def replace_folder(new: Path, old: Path) -> None:
    """Put a folder in another's place by renaming, so that neither is ever seen half written."""
    old.parent.mkdir(parents=True, exist_ok=True)
    aside = old.with_name(f".{old.name}.old")
    shutil.rmtree(aside, ignore_errors=True)
    if old.exists():
        old.rename(aside)
    new.rename(old)
    shutil.rmtree(aside, ignore_errors=True)
