"""The pages in docs/ name files, functions and lines that are there."""

from __future__ import annotations

import ast
import re
from functools import cache
from pathlib import Path

import pytest
from invoke import Task

import tasks
from plugins.publishing.manifest import manifest_of

from .conftest import ROOT

PAGES = sorted((ROOT / "docs").glob("*.md"))
TEXTS = {page.name: page.read_text("utf-8") for page in PAGES}
LINK = re.compile(r"\[(`?)([^\]]+?)\1\]\(([^)\s]+)\)")
BLOCK = re.compile(r"^```(\w+) (\S+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)

LINKS = [(page, *link) for page, text in TEXTS.items() for link in LINK.findall(text)]
BLOCKS = [(page, *block) for page, text in TEXTS.items() for block in BLOCK.findall(text)]


@cache
def names(file: Path) -> frozenset[str]:
    """Return what a file defines: functions and classes, fields and methods after their class and a dot; macros."""
    text = file.read_text("utf-8")
    if file.suffix == ".html":
        return frozenset(re.findall(r"{% macro (\w+)\(", text))
    found = set()
    for node in ast.parse(text).body:
        found |= set(defined(node))
        if isinstance(node, ast.ClassDef):
            found |= {f"{node.name}.{inner}" for part in node.body for inner in defined(part)}
    return frozenset(found)


def defined(node: ast.stmt) -> list[str]:
    if isinstance(node, (ast.FunctionDef, ast.ClassDef)):
        return [node.name]
    targets = node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
    return [target.id for target in targets if isinstance(target, ast.Name)]


def folded(text: str) -> str:
    """Fold spaces and leave out classes, which belong to the theme."""
    return re.sub(r"\s+", " ", re.sub(r' class="[^"]*"', "", text)).strip()


def test_there_are_pages_with_links_and_blocks():
    assert "how-it-works.md" in TEXTS
    assert len(LINKS) > 30
    assert len(BLOCKS) > 3


@pytest.mark.parametrize(("page", "mark", "name", "target"), LINKS, ids=lambda part: part if part != "`" else "")
def test_a_link_leads_to_a_file_that_defines_what_it_names(page, mark, name, target):
    file = (ROOT / "docs" / target).resolve()
    assert file.is_relative_to(ROOT)
    assert file.exists()
    if mark:
        assert name in names(file)
    else:
        assert file.as_posix().endswith(f"/{name}")


@pytest.mark.parametrize(("page", "kind", "path", "lines"), BLOCKS, ids=lambda part: part.splitlines()[0][:60])
def test_a_block_stands_in_the_file_it_names(page, kind, path, lines, built_site):
    folder = ROOT if path.startswith("content/") else built_site
    assert folded(lines) in folded((folder / path).read_text("utf-8"))


def test_a_moved_workshop_changes_its_programme_its_post_its_calendars_and_nothing_else(build, content, built_site):
    path = "programmes/synergia-3/index.pl.md"
    moved = build({path: (content / path).read_text("utf-8").replace("9:30–12:45", "10:00–12:45")})
    before, after = manifest_of(built_site), manifest_of(moved)
    assert before.keys() == after.keys()
    changed = [file for file in after if before[file] != after[file]]
    calendars = [file for file in changed if file.startswith("calendars/")]
    names = (
        "programmes/synergia-3.ics",
        "programmes/synergia-3/implementation-workshop-1.ics",
        "projects/synergia.ics",
    )
    languages = ("bg", "en", "hu", "lv", "pl")
    assert calendars == [f"calendars/{language}/{name}" for language in languages for name in names]
    data = [file for file in changed if file.endswith(("/schedule.json", "/schedule.xml"))]
    programmes = [file.replace("schedule.json", "index.html") for file in data if file.endswith(".json")]
    posts = [file for file in changed if file not in (*calendars, *programmes, *data, "calendar-ledger.json")]
    assert len(programmes) == len(data) / 2 == len(posts) == 5
    assert {*programmes} <= set(changed)
    assert all(file.count("/") == 3 and file.endswith("/index.html") for file in posts)


def test_every_command_is_a_task():
    known = {each.name.replace("_", "-") for each in vars(tasks).values() if isinstance(each, Task)}
    assert {name for text in TEXTS.values() for name in re.findall(r"`invoke ([\w-]+)", text)} <= known


def test_every_block_names_its_file():
    for page, text in TEXTS.items():
        assert text.count("\n```") == 2 * len(BLOCK.findall(text)), page
