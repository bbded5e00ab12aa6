"""Fixtures: the sample site behind a real server."""

import pytest

from tests.conftest import served


@pytest.fixture(scope="session")
def site_address(built_site):
    with served(built_site) as address:
        yield address


@pytest.fixture(scope="session")
def preview_address(preview_site):
    with served(preview_site) as address:
        yield address
