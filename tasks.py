"""Tasks: every command of the project. `python3 tasks.py NAME` needs nothing but Python; `invoke NAME` its .venv."""

from __future__ import annotations

import sys

if __name__ == "__main__":
    import environment

    environment.run(sys.argv[1:])

import datetime as dt
import os
import subprocess
from pathlib import Path

from invoke import Context, task

import environment
from environment import ROOT

# `invoke` does not search here. Each task imports what it needs, so that none waits for another's libraries.
sys.path.insert(0, str(ROOT))

TARGET = Path(os.environ.get("PUBLISH_TARGET", ROOT / "public"))
NOTICES = {"notices": "also list notices, such as official texts still to be compared"}


def _now() -> dt.datetime:
    from pelicanconf import NOW

    return NOW


def _run(*command: str) -> None:
    if status := subprocess.call(command, cwd=ROOT):
        raise SystemExit(status)


@task(help={**NOTICES, "browser": "build, and look at the pages in a browser", "all": "look at every page"})
def check(context: Context, notices: bool = False, browser: bool = False, all: bool = False) -> None:
    """Say what is wrong with the content, or with the pages as browsers show them. Example: invoke check --browser"""
    if browser or all:
        from plugins.commands.look import check_shown

        check_shown(ROOT, TARGET, environment.find_browser(), all, notices)
        return
    from plugins.commands.check import check

    check(ROOT, _now(), notices)


@task(help={"port": "loopback port; a free one when left out", "open": "open the browser (--no-open: do not)"})
def preview(context: Context, port: int = 0, open: bool = True) -> None:
    """Build with drafts, serve on this machine, rebuild at every change. Example: invoke preview --port 8000"""
    from plugins.commands.build import preview

    preview(ROOT, port, open)


@task
def build_preview(context: Context) -> None:
    """Build the preview once, into .cache/preview. Example: invoke build-preview"""
    from plugins.commands.build import build_preview

    build_preview(ROOT)


@task(help=NOTICES)
def build(context: Context, notices: bool = False) -> None:
    """Build the published form of the site into output/. Example: invoke build"""
    from plugins.commands.build import build

    build(ROOT, TARGET, notices)


@task(help=NOTICES)
def publish(context: Context, notices: bool = False) -> None:
    """Check, build, show what changes, and put it in place in one step. Example: invoke publish"""
    from plugins.commands.publish import publish

    publish(ROOT, TARGET, _now(), notices, environment.find_browser())


@task(help={"release": "name of the release; the one before the current when left out"})
def rollback(context: Context, release: str = "") -> None:
    """Put an earlier release back. Example: invoke rollback --release 20270420T090000Z-1a2b3c4d"""
    from plugins.commands.publish import rollback

    rollback(TARGET, release or None)


@task
def releases(context: Context) -> None:
    """List the releases. Example: invoke releases"""
    from plugins.commands.publish import releases

    releases(TARGET)


@task(
    help={
        "release": "name of the release; the one in place when left out",
        "project": "name of the project's folder; every project when left out",
        "language": "language of the report; the lead partner's when left out",
        "pictures": "also look at the pages in a browser, and show them (--no-pictures: do not)",
    }
)
def report(context: Context, release: str = "", project: str = "", language: str = "", pictures: bool = True) -> None:
    """Write evidence of how a release acknowledged its funding. Example: invoke report --project synergia"""
    from plugins.commands.report import report

    browser = environment.find_browser() if pictures else None
    report(ROOT, TARGET, _now(), browser, release or None, project or None, language or None, pictures)


@task
def schema(context: Context) -> None:
    """Write JSON Schemas of all front matter into schemas/. Example: invoke schema"""
    from plugins.commands.upkeep import schema

    schema(ROOT)


@task
def catalogues(context: Context) -> None:
    """Bring the message catalogues up to date with the templates. Example: invoke catalogues"""
    from plugins.commands.upkeep import catalogues

    catalogues(ROOT)


@task(help={"only": "a file or folder of tests"})
def test(context: Context, only: str = "tests") -> None:
    """Run the whole suite, browser included. Example: invoke test --only tests/languages"""
    if environment.find_browser() is None:
        environment.install_browser()
    _run(sys.executable, "-m", "pytest", only)


@task
def lint(context: Context) -> None:
    """Check the code's style and types. Example: invoke lint"""
    _run(sys.executable, "-m", "ruff", "check", ".")
    _run(sys.executable, "-m", "ruff", "format", "--check", ".")
    _run(sys.executable, "-m", "mypy")


@task
def bench(context: Context) -> None:
    """Time check, build and a build after one edit; prints the medians of five. Example: invoke bench"""
    from plugins.commands.upkeep import bench

    bench(ROOT)
