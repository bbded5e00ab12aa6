"""Fixtures: a real browser, and the sample site behind a real server."""

from contextlib import contextmanager

import pytest
from playwright.sync_api import sync_playwright

import environment
from plugins.preview import serve


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


@pytest.fixture(scope="session")
def site_address(built_site):
    with served(built_site) as address:
        yield address


@pytest.fixture(scope="session")
def preview_address(preview_site):
    with served(preview_site) as address:
        yield address
