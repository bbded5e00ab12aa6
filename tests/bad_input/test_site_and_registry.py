import datetime as dt
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from plugins.checks.content import NothingToCheck, check_content
from plugins.problems import Severity

ROOT = Path(__file__).resolve().parents[2]
NOW = dt.datetime(2026, 11, 20, 12, 0, tzinfo=dt.UTC)
CATEGORIES, SITE = "registry/categories.yaml", "site.yaml"
TRAINING = """\
training:
  label: {pl: Szkolenia, en: Training, bg: Обучение, lv: Mācības, hu: Képzés}
meetings:
  label: {pl: Spotkania, en: Meetings, bg: Срещи, lv: Tikšanās, hu: Találkozók}
"""


@pytest.fixture(scope="module")
def bare(tmp_path_factory) -> Path:
    """The site, its registry and its accessibility statement, without a text that hangs on them."""
    folder: Path = tmp_path_factory.mktemp("bare")
    shutil.copytree(ROOT / "content" / "registry", folder / "content" / "registry")
    shutil.copytree(ROOT / "content" / "pages" / "accessibility", folder / "content" / "pages" / "accessibility")
    shutil.copyfile(ROOT / "content" / "site.yaml", folder / "content" / "site.yaml")
    (folder / "content" / "registry" / "categories.yaml").write_text(TRAINING, "utf-8")
    shutil.copytree(ROOT / "theme" / "translations", folder / "theme" / "translations")
    return folder


def errors(project: Path) -> list[str]:
    try:
        report = check_content(project / "content", project / "theme", NOW).report
    except NothingToCheck as nothing:
        report = nothing.report
    return [f"{problem}" for problem in report if problem.severity is Severity.ERROR]


def test_the_site_alone_is_fine(bare):
    assert errors(bare) == []


def changes() -> Iterator[Any]:
    """Read changes.txt: the file, the lines that are taken out, those that come in their place, and what is said."""
    for block in re.split(r"^=== ", (Path(__file__).parent / "changes.txt").read_text("utf-8"), flags=re.MULTILINE)[1:]:
        lines = {sign: re.findall(rf"^{re.escape(sign)} (.*)$", block, re.MULTILINE) for sign in ("--", "++", ">>")}
        name, file = re.findall(r"^(\S+) \((.*)\)", block)[0]
        yield pytest.param(file, "\n".join(lines["--"]), "\n".join(lines["++"]), lines[">>"], id=name)


@pytest.mark.parametrize(("file", "old", "new", "said"), list(changes()))
def test_a_mistake_of_the_site_is_reported_with_its_line_and_a_remedy(bare, file, old, new, said):
    path = bare / "content" / file
    right = path.read_text("utf-8")
    line = right[: right.index(old)].count("\n") + 1
    path.write_text(right.replace(old, new, 1), "utf-8")
    try:
        assert errors(bare) == [f"content/{file}:{place.format(line=line)}" for place in said]
    finally:
        path.write_text(right, "utf-8")


@pytest.mark.parametrize("file", [SITE, CATEGORIES, "registry/tags.yaml"])
def test_a_missing_file_is_asked_for(bare, file):
    path = bare / "content" / file
    right = path.read_text("utf-8")
    path.unlink()
    try:
        assert errors(bare) == [f"content/{file}:1:1: the file is missing; every site needs it"]
    finally:
        path.write_text(right, "utf-8")


def test_a_site_without_content_is_no_traceback(tmp_path):
    assert errors(tmp_path) == ["content/site.yaml:1:1: the file is missing; every site needs it"]


def test_an_unreadable_register_blames_no_text_that_uses_it(tmp_path):
    shutil.copytree(ROOT / "content", tmp_path / "content")
    shutil.copytree(ROOT / "theme" / "translations", tmp_path / "theme" / "translations")
    (tmp_path / "content" / CATEGORIES).write_text("- training", "utf-8")
    (tmp_path / "content" / "registry" / "partners" / "ksap" / "partner.yaml").write_text("country: [PL", "utf-8")
    assert errors(tmp_path) == [
        f"content/{CATEGORIES}:1:1: must be fields, one a line, as in 'title: Kick-off meeting'",
        (
            "content/registry/partners/ksap/partner.yaml:1:10: a list is opened with '[' and never closed; "
            "write ']' after its last value"
        ),
    ]


def test_a_wrong_site_hides_no_mistake_in_a_text(tmp_path):
    shutil.copytree(ROOT / "content", tmp_path / "content")
    site = tmp_path / "content" / SITE
    site.write_text(site.read_text("utf-8").replace("Europe/Warsaw", "Europe/Warszawa"), "utf-8")
    (tmp_path / "content" / "pages" / "contact" / "index.pl.md").write_text("Kontakt\n", "utf-8")
    assert errors(tmp_path) == [
        (
            "content/pages/contact/index.pl.md:1:1: the file must begin with a line of three hyphens (---), "
            "then the fields"
        ),
        "content/site.yaml:5:11: unknown time zone 'Europe/Warszawa'; did you mean 'Europe/Warsaw'?",
    ]
