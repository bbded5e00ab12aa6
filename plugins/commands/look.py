"""Look: opens the built pages in a browser and holds them to the rules that only a browser can tell."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from urllib.parse import urlsplit

from plugins.building import Built
from plugins.checks.built import folded
from plugins.checks.law.browser.choice import one_of_each_kind
from plugins.checks.law.browser.looking import Eyes, NoBrowserError, opened
from plugins.checks.law.rules import RULES, Stage
from plugins.model.registry import Funding
from plugins.preview import serve
from plugins.problems import Problem, Report

from .build import build
from .console import conclude, console, fail

OF_BROWSERS = [id_ for id_, rule in RULES.items() if Stage.BROWSER in rule.stages]
UNLOOKED = f"Not looked at: {', '.join(OF_BROWSERS)} as browsers show the pages"
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
    funding = built.checked.published.funding_programmes
    found: list[Problem] = []
    with eyes_before(built.output, built.site_url, funding, program) as eyes, console.status("Looking ...") as status:
        for number, file in enumerate(chosen, 1):
            status.update(f"Looking at page {number} of {len(chosen)} ...")
            found += eyes.problems(file, built.pages[file].owed)
    return list(folded(found))


@contextmanager
def eyes_before(folder: Path, site_url: str, funding: Mapping[str, Funding], program: Path | None) -> Iterator[Eyes]:
    """Serve a built folder under the path it is published at, and open a browser; raise NoBrowserError without one."""
    base = urlsplit(site_url).path.rstrip("/")
    server = serve(folder, 0, base)
    try:
        with opened(program) as browser:
            yield Eyes(browser, f"http://127.0.0.1:{server.server_address[1]}{base}", funding)
    finally:
        server.shutdown()
        server.server_close()
