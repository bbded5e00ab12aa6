"""Imports go one way, and files stay small: the tree is what it says."""

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PLUGINS = ROOT / "plugins"

KNOWS: dict[str, set[str]] = {
    "problems": set(),
    "model": {"problems"},
    "languages": {"problems", "model"},
    "images": {"model"},
    "contrast": set(),
    "logos": {"problems", "contrast"},
    "markup": {"problems", "model", "languages"},
    "funding": {"problems", "model", "languages"},
    "partners": {"problems", "model", "languages"},
    "schedules": {"problems", "model", "languages"},
    "accessibility": {"problems", "model"},
    "bodies": {"model", "languages", "markup", "images"},
    "views": {"model", "languages", "images", "logos", "funding", "partners", "schedules", "accessibility"},
    "templates": {"model", "languages"},
    "feeds": {"model", "languages", "funding", "views"},
    "calendars": {"model", "languages", "schedules", "views"},
    "static_files": {"model", "languages", "funding"},
    "publishing": {"problems"},
    "checks": {
        *("problems", "model", "languages", "markup", "images", "logos", "funding", "partners", "schedules", "views"),
        *("accessibility", "contrast"),
    },
    "generator": {
        *("problems", "model", "languages", "markup", "images", "logos", "bodies", "funding", "schedules", "views"),
        *("templates", "feeds", "calendars", "static_files", "publishing", "checks"),
    },
    "bench": set(),
    "evidence": {"problems", "model", "languages", "funding", "templates", "checks"},
    "building": {"problems", "languages", "checks", "publishing"},
    "preview": set(),
    "commands": {"problems", "model", "languages", "publishing", "checks", "bench", "building", "preview", "evidence"},
}
"""Who may import whom: room -> the other rooms it may know. Features never know each other."""
SOURCES = {".py", ".html", ".css"}
PURE = {"problems", "model"}
FOREIGN_TO_PURE = {"pelican", "jinja2", "markdown", "babel", "lxml", "PIL"}
MODULES = sorted(PLUGINS.rglob("*.py"))


def room_of(file: Path) -> str:
    return file.relative_to(PLUGINS).parts[0].removesuffix(".py")


def imported(file: Path) -> list[tuple[int, str]]:
    """Every imported module with the level of its dots."""
    found = []
    for node in ast.walk(ast.parse(file.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            found += [(0, alias.name) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            found.append((node.level, node.module or ""))
    return found


@pytest.mark.parametrize("file", MODULES, ids=lambda file: file.relative_to(PLUGINS).as_posix())
def test_a_room_imports_only_the_rooms_it_may_know(file):
    room = room_of(file)
    if room == "__init__":
        return
    for level, module in imported(file):
        parts = module.split(".")
        if level == 0 and parts[0] == "plugins":
            assert parts[1] in KNOWS[room] | {room}, f"{room} may not import {module}"
        assert level < 2, f"{file.name} reaches out of its room with dots"


@pytest.mark.parametrize("file", MODULES, ids=lambda file: file.relative_to(PLUGINS).as_posix())
def test_across_folders_imports_are_absolute_and_inside_a_folder_relative(file):
    own = ".".join(["plugins", *file.relative_to(PLUGINS).parts[:-1]])
    for level, module in imported(file):
        if level == 0 and own != "plugins":
            assert module.rpartition(".")[0] != own, f"write a relative import of {module}"


@pytest.mark.parametrize("file", [file for file in MODULES if room_of(file) in PURE], ids=lambda file: file.name)
def test_the_model_is_pure(file):
    roots = {module.split(".")[0] for level, module in imported(file) if level == 0}
    assert not roots & FOREIGN_TO_PURE


def test_every_room_stands_in_the_table_and_every_name_in_the_table_is_a_room():
    assert {room_of(file) for file in MODULES} - {"__init__"} == set(KNOWS)


def test_no_file_is_longer_than_300_lines():
    folders = ("plugins", "tests", "theme", "docs")
    files = [file for folder in folders for file in (ROOT / folder).rglob("*.*") if file.suffix in SOURCES]
    files += [*ROOT.glob("*.py")]
    long = {
        file.relative_to(ROOT).as_posix(): lines
        for file in files
        if (lines := len(file.read_text("utf-8").splitlines())) > 300
    }
    assert long == {}
