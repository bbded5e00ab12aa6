"""Parts for the tests of evidence: the sample site published as it is, and reports on it without a browser."""

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from lxml import html

from plugins.building import Built
from plugins.commands.report import report
from plugins.evidence.collecting import collect
from plugins.evidence.record import Evidence, to_json
from plugins.publishing.releases import Release, publish
from tests.conftest import NOW, ROOT, build_or_fail


def record_of(built: Built) -> Evidence:
    return collect(built.checked.published, built.pages, built.report, built.site_url, NOW)


@pytest.fixture(scope="session")
def evidence(sample_build) -> Evidence:
    """What the sample site owes."""
    return record_of(sample_build)


@pytest.fixture(scope="session")
def published(sample_build, evidence, tmp_path_factory) -> tuple[Path, Release]:
    """The sample site published, for tests that change nothing of it."""
    target = tmp_path_factory.mktemp("published") / "public"
    return target, publish(sample_build.output, target, NOW, to_json(evidence))


@dataclass
class Written:
    """What a report wrote."""

    folder: Path
    said: str

    def tree(self, project: str) -> html.HtmlElement:
        return html.document_fromstring(self.page(project))

    def page(self, project: str) -> bytes:
        return (self.folder / f"{project}.html").read_bytes()

    def table(self, project: str) -> bytes:
        return (self.folder / f"{project}.csv").read_bytes()


@pytest.fixture
def reported(tmp_path, capsys) -> Callable[..., Written]:
    """Report on what a target has, into a folder of its own."""
    root = tmp_path / "root"
    root.mkdir()
    (root / "theme").symlink_to(ROOT / "theme", target_is_directory=True)

    def run(target: Path, *, now: dt.datetime = NOW, **options) -> Written:
        report(root, target, now, None, **{"pictures": False, **options})
        folders = sorted((root / "reports").iterdir())
        wanted = options.get("release")
        return Written(root / "reports" / wanted if wanted else folders[-1], capsys.readouterr().out)

    return run


@pytest.fixture
def build_and_publish(content, tmp_path):
    """Build the sample content with some files replaced, and publish it with its record; returns the target."""
    target: Path = tmp_path / "public"

    def run(files: dict[str, str], minutes: int = 0) -> Path:
        for path, text in files.items():
            (content / path).write_text(text, "utf-8")
        now = NOW + dt.timedelta(minutes=minutes)
        overrides = {"PATH": str(content), "NOW": now, "CACHE_PATH": str(ROOT / ".cache")}
        built = build_or_fail(ROOT / "publishconf.py", tmp_path / "output", overrides)
        publish(built.output, target, now, to_json(record_of(built)))
        return target

    return run


def words(element: html.HtmlElement) -> str:
    """Return the text of an element, blanks folded."""
    return " ".join(element.text_content().split())
