"""Fixtures: the sample site built once, small sites built from a few files, and a real browser."""

import datetime as dt
import os
import shutil
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

import environment
from plugins.bench import COPIED, copy_one
from plugins.building import Built, build_site
from plugins.preview import serve
from plugins.problems import Severity, SiteProblems

ROOT = Path(__file__).resolve().parent.parent
NOW = dt.datetime(2026, 11, 20, 12, 0, tzinfo=dt.UTC)
SITE_URL = "https://projekty.example.eu"
NO_BROWSER = {"PATH": str(Path(sys.executable).parent), "HOME": str(ROOT / "tests"), "CHROME": ""}
"""An environment in which publishing finds no browser, and does not wait for one to look at the pages."""


def build_or_fail(*arguments) -> Built:
    """Build; a build that stops fails the test with all that was wrong (pytest forgets a fixture's SystemExit)."""
    try:
        return build_site(*arguments)
    except SiteProblems as stopped:
        pytest.fail("\n".join(str(problem) for problem in stopped.report if problem.severity is Severity.ERROR))


@pytest.fixture(scope="session")
def sample_build(tmp_path_factory) -> Built:
    """The sample content as readers get it."""
    return build_or_fail(ROOT / "publishconf.py", tmp_path_factory.mktemp("site") / "output", {"NOW": NOW})


@pytest.fixture(scope="session")
def built_site(sample_build):
    return sample_build.output


@pytest.fixture(scope="session")
def preview_site(tmp_path_factory) -> Path:
    """The sample content as editors see it, drafts included."""
    output = tmp_path_factory.mktemp("preview") / "output"
    return build_or_fail(ROOT / "pelicanconf.py", output, {"NOW": NOW}).output


@pytest.fixture
def content(tmp_path):
    """A copy of the sample content to change."""
    return Path(shutil.copytree(ROOT / "content", tmp_path / "content"))


@pytest.fixture
def build(tmp_path, content):
    """Build a site from the sample content with some files added or replaced: {path in content/: text}."""

    def build_with(files, *, preview=False, now=NOW, name="output"):
        for path, text in files.items():
            file = content / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, "utf-8")
        settings = ROOT / ("pelicanconf.py" if preview else "publishconf.py")
        overrides = {"PATH": str(content), "NOW": now, "CACHE_PATH": str(ROOT / ".cache")}
        return build_site(settings, tmp_path / name, overrides).output

    return build_with


@pytest.fixture
def project(tmp_path):
    """A copy of the whole project, to run its commands in."""
    folder = tmp_path / "project"
    for name in COPIED:
        copy_one(ROOT / name, folder / name)
    pictures = ROOT / ".cache" / "pictures"
    if pictures.exists():  # encoded once in their life
        shutil.copytree(pictures, folder / ".cache" / "pictures")
    return folder


@pytest.fixture
def invoke(project):
    """Run a task in the copied project; returns the finished process. It finds no browser, unless told."""

    def run(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "invoke", *arguments],
            cwd=project,
            env=os.environ | {"PYTHONUTF8": "1", "COLUMNS": "200"} | NO_BROWSER | environment,
            capture_output=True,
            text=True,
            check=False,
        )

    return run


@pytest.fixture(scope="session")
def browser():
    """An installed Chromium, Chrome or Edge; without one these tests fail and say what to do."""
    path = environment.find_browser()
    if path is None:
        pytest.fail("no Chromium, Chrome or Edge was found; 'python3 tasks.py test' installs one or says how")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(path), args=["--no-sandbox"])
        yield browser
        browser.close()


@contextmanager
def served(folder):
    """Serve a folder; yields its address."""
    server = serve(folder, 0)
    yield f"http://127.0.0.1:{server.server_address[1]}"
    server.shutdown()
    server.server_close()
