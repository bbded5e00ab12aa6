"""Build: the published form into output/, or the preview, served and rebuilt at every change."""

from __future__ import annotations

import contextlib
from pathlib import Path

from plugins.building import Built, build_site
from plugins.checks.content import NothingToCheck
from plugins.preview import open_browser, rebuild_on_change, serve
from plugins.problems import SiteProblems

from .console import conclude, console, say

PREVIEW = Path(".cache/preview")


def build(root: Path, notices: bool, next_step: str = " Next: invoke publish") -> Built:
    """Build what readers get; nothing replaces the earlier build when anything is wrong."""
    try:
        with console.status("Building ..."):
            built = build_site(root / "publishconf.py", root / "output")
    except (SiteProblems, NothingToCheck) as stopped:
        conclude(stopped.report, notices, "nothing was built")
        raise
    files = sum(1 for path in built.output.rglob("*") if path.is_file())
    conclude(built.report, notices, "nothing was built", f"{files} files in {built.output.name}/.{next_step}")
    return built


def build_preview(root: Path) -> None:
    """Build drafts and all into the cache; keep the last good preview when anything is wrong."""
    try:
        built = build_site(root / "pelicanconf.py", root / PREVIEW)
    except (SiteProblems, NothingToCheck) as stopped:
        conclude(stopped.report, False, "the preview stays as it was")
        raise
    conclude(built.report, False, "", "the preview is up to date")


def preview(root: Path, port: int, browser: bool) -> None:
    """Build, serve, and rebuild at every change until Ctrl-C."""
    (root / PREVIEW).mkdir(parents=True, exist_ok=True)
    # Errors are listed, and mended while the preview waits.
    with contextlib.suppress(SystemExit):
        build_preview(root)
    server = serve(root / PREVIEW, port)
    address = f"http://127.0.0.1:{server.server_address[1]}/"
    say(f"The preview is at {address} (Ctrl-C ends it).", "bold")
    if browser:
        open_browser(address)
    with contextlib.suppress(KeyboardInterrupt):
        rebuild_on_change(root, say)
    server.shutdown()
