"""Parts for the tests of publishing: built folders of a few files, and a target that nothing was published to."""

import datetime as dt
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from plugins.publishing.manifest import files_of
from plugins.publishing.releases import Release, publish

FIRST = dt.datetime(2027, 4, 20, 9, 0, tzinfo=dt.UTC)
SITE = {"index.html": "choose", "pl/index.html": "dzień dobry", "static/main.1a2b.css": "body{}"}


@pytest.fixture
def staged(tmp_path: Path) -> Callable[[Mapping[str, str]], Path]:
    """Build a folder from {path: text}."""

    def build(files: Mapping[str, str] = SITE, name: str = "output") -> Path:
        folder = tmp_path / name
        for path, text in files.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_text(text, "utf-8")
        return folder

    return build


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "public"


@pytest.fixture
def published(staged, target) -> Callable[..., Release]:
    """Publish the sample site with one page changed, `minutes` after the first."""

    def publish_again(text: str, minutes: int = 0) -> Release:
        return publish(staged({**SITE, "pl/index.html": text}), target, FIRST + dt.timedelta(minutes=minutes))

    return publish_again


def live(target: Path) -> dict[str, str]:
    """Return what visitors see."""
    current = target / "current"
    return {file: (current / file).read_text("utf-8") for file in sorted(files_of(current))}


def left(target: Path) -> list[str]:
    """Return everything in releases/ by name."""
    return sorted(path.name for path in (target / "releases").iterdir())
