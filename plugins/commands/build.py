"""Build: the published form into output/, or the preview, served and rebuilt at every change."""

from __future__ import annotations

import contextlib
from pathlib import Path

from plugins.building import Built, build_site
from plugins.checks.content import NothingToCheck
from plugins.languages.addresses import LEDGER, saved
from plugins.preview import changed_files, open_browser, rebuild, serve
from plugins.problems import SiteProblems
from plugins.publishing.errors import PublishingError
from plugins.publishing.releases import kept_versions

from .console import conclude, console, fail, say

PREVIEW = Path(".cache/preview")


def build(root: Path, target: Path, notices: bool, next_step: str = ". Next: invoke publish") -> Built:
    """Build what readers get; nothing replaces the earlier build when anything is wrong."""
    try:
        with console.status("Building ..."):
            # What calendars have been told is in the releases; the build goes on from there.
            told = kept_versions(target, saved(LEDGER))
            built = build_site(root / "publishconf.py", root / "output", {"LEDGERS": told})
    except (SiteProblems, NothingToCheck) as stopped:
        conclude(stopped.report, notices, "nothing was built")
        raise
    except PublishingError as error:
        fail(f"{error} The earlier build stays as it was.")
    files = sum(1 for path in built.output.rglob("*") if path.is_file())
    conclude(built.report, notices, "nothing was built", f"{files} files in {built.output.name}/{next_step}")
    return built


def build_preview(root: Path) -> None:
    """Build drafts and all into the cache; keep the last good preview when anything is wrong."""
    try:
        built = build_site(root / "pelicanconf.py", root / PREVIEW)
    except (SiteProblems, NothingToCheck) as stopped:
        conclude(stopped.report, False, "the preview stays as it was")
        raise
    except PublishingError as error:
        fail(f"{error} The preview stays as it was.")
    conclude(built.report, False, "", "the preview is up to date")


def preview(root: Path, port: int, browser: bool) -> None:
    """Build, serve, and rebuild at every change until Ctrl-C."""
    (root / PREVIEW).mkdir(parents=True, exist_ok=True)
    changes = changed_files(root)
    next(changes)
    # Errors are listed, and mended while the preview waits.
    with contextlib.suppress(SystemExit):
        build_preview(root)
    server = serve(root / PREVIEW, port)
    address = f"http://127.0.0.1:{server.server_address[1]}/"
    say(f"The preview is at {address} (Ctrl-C ends it).", "bold")
    if browser:
        open_browser(address)
    with contextlib.suppress(KeyboardInterrupt):
        for files in changes:
            if files:
                say(f"Changed: {', '.join(files[:3])}{' ...' if len(files) > 3 else ''}")
                rebuild(root)
    server.shutdown()
