"""Look: opens the built pages in a browser and holds them to the rules that only a browser can tell."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from urllib.parse import urlsplit

from plugins.building import Built
from plugins.checks.built import folded
from plugins.checks.law.browser.choice import one_of_each_kind
from plugins.checks.law.browser.looking import Eyes, NoBrowserError, opened
from plugins.checks.law.browser.seen import BROWSER_RULES
from plugins.preview import serve
from plugins.problems import Problem, Report

from .build import build
from .console import conclude, console, fail

UNLOOKED = f"Not looked at: {', '.join(BROWSER_RULES)} as browsers show the pages"
"""What is said where there is no browser."""


def check_shown(root: Path, target: Path, program: Path | None, every: bool, notices: bool) -> None:
    """Build, then look at a page of every kind in every language, or at every page."""
    built = build(root, target, notices, next_step="")
    chosen = sorted(built.pages) if every else one_of_each_kind(built.pages)
    try:
        report = Report(set(look(built, program, chosen)))
    except NoBrowserError as missing:
        fail(f"{missing}. {UNLOOKED}.")
    seen = f"{len(chosen)} of {len(built.pages)} pages were looked at"
    more = "" if every else " (every one with --all)"
    conclude(report, notices, seen, f"{seen}{more}. Next: invoke publish")


def look(built: Built, program: Path | None, chosen: Sequence[str]) -> list[Problem]:
    """Return what is wrong with some pages of a build as a browser shows them; raise NoBrowserError without one."""
    library = built.checked.published
    base = urlsplit(built.site_url).path.rstrip("/")
    server = serve(built.output, 0, base)
    found: list[Problem] = []
    try:
        with opened(program) as browser, console.status("Looking ...") as status:
            address = f"http://127.0.0.1:{server.server_address[1]}{base}"
            eyes = Eyes(browser, address, {id_: each.record for id_, each in library.funding.items()})
            for number, file in enumerate(chosen, 1):
                status.update(f"Looking at page {number} of {len(chosen)} ...")
                found += eyes.problems(file, built.pages[file].owed)
    finally:
        server.shutdown()
        server.server_close()
    return list(folded(found))
