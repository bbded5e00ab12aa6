"""Tasks: every command of the project. `python3 tasks.py NAME` needs nothing but Python; `invoke NAME` its .venv."""

import sys

if __name__ == "__main__":
    import environment

    environment.run(sys.argv[1:])

import os
import subprocess

from invoke import Context, task

import environment
from environment import ROOT


def _commands():  # type: ignore[no-untyped-def]
    # Imported here: `invoke --list` and a broken environment need no Pelican.
    sys.path.insert(0, str(ROOT))
    from plugins.commands import Commands

    return Commands(ROOT)


def _run(*command):  # type: ignore[no-untyped-def]
    status = subprocess.call(command, cwd=ROOT)
    if status:
        raise SystemExit(status)


@task(help={"notices": "also list notices, such as official texts still to be compared"})
def check(context: Context, notices: bool = False) -> None:
    """Say what is wrong with the content. Example: invoke check --notices"""
    _commands().check(notices)


@task(
    help={
        "port": "loopback port; a free one when left out",
        "open": "open the browser (--no-open: do not)",
    }
)
def preview(context: Context, port: int = 0, open: bool = True) -> None:
    """Build with drafts, serve on this machine, rebuild at every change. Example: invoke preview --port 8000"""
    _commands().preview(port, open)


@task(name="build-preview")
def build_preview(context: Context) -> None:
    """Build the preview once, into .cache/preview."""
    _commands().build_preview()


@task(help={"notices": "also list notices"})
def build(context: Context, notices: bool = False) -> None:
    """Build the published form of the site into output/. Example: invoke build"""
    _commands().build(notices)


@task(help={"notices": "also list notices"})
def publish(context: Context, notices: bool = False) -> None:
    """Check, build, show what changes, and put it in place in one step. Example: invoke publish"""
    _commands().publish(notices)


@task(help={"release": "name of the release; the one before the current when left out"})
def rollback(context: Context, release: str = "") -> None:
    """Put an earlier release back. Example: invoke rollback --release 20270420T090000Z-1a2b3c4d"""
    _commands().rollback(release or None)


@task
def releases(context: Context) -> None:
    """List the releases. Example: invoke releases"""
    _commands().releases()


@task
def schema(context: Context) -> None:
    """Write JSON Schemas of all front matter into schemas/. Example: invoke schema"""
    _commands().schema()


@task
def catalogues(context: Context) -> None:
    """Bring the message catalogues up to date with the templates. Example: invoke catalogues"""
    _commands().catalogues()


@task(help={"only": "a file or folder of tests", "update_golden": "rewrite the golden files"})
def test(context: Context, only: str = "tests", update_golden: bool = False) -> None:
    """Run the whole suite, browser included. Example: invoke test --only tests/languages"""
    if environment.find_browser() is None:
        environment.install_browser()
    if update_golden:
        os.environ["UPDATE_GOLDEN"] = "1"
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
    _commands().bench()
