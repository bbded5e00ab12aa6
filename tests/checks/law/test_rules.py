"""The table of rules says what the code does."""

import ast
import inspect
import re
from pathlib import Path

import pytest

from plugins.checks.law.browser.legible import legibility
from plugins.checks.law.browser.seen import BROWSER_RULES
from plugins.checks.law.engine import emblem_problems
from plugins.checks.law.page import PAGE_RULES
from plugins.checks.law.rules import RULES, Stage, explained
from plugins.checks.law.unowed import Unowed

PLUGINS = Path(__file__).resolve().parents[3] / "plugins"
ID = re.compile(r"[AF]-\d\d[a-z]?")
TABLE = PLUGINS / "checks" / "law" / "rules.py"
CHECKS = PLUGINS / "checks"
FUNCTIONS = [
    *PAGE_RULES.items(),
    *BROWSER_RULES.items(),
    ("F-01b", Unowed.breaches),
    ("F-04", emblem_problems),
    ("A-07", legibility),
]


def parts_of(entry: str) -> set[Path]:
    """Return the files of plugins/checks that one of them imports."""
    tree = ast.parse((CHECKS / entry).read_text("utf-8"))
    names = [node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.level == 1]
    return {CHECKS / f"{name}.py" for name in names if name and "." not in name}


def stage_of(file: Path) -> Stage:
    """Say what a file's rules look at: what stands beside the checks, or is run with content, is about content."""
    if CHECKS not in file.parents:
        return Stage.CONTENT
    if "browser" in file.parts:
        return Stage.BROWSER
    return Stage.CONTENT if file in parts_of("content.py") - parts_of("built.py") else Stage.PAGE


def raised() -> set[tuple[str, Stage]]:
    """Return every rule that code names, with what the file that names it looks at."""
    found = set()
    readers = {TABLE, *(PLUGINS / "evidence").glob("*.py")}
    for file in set(PLUGINS.rglob("*.py")) - readers:
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and ID.fullmatch(node.value):
                found.add((node.value, stage_of(file)))
    return found


def test_every_rule_that_is_raised_stands_in_the_table_and_every_row_is_raised_where_it_says():
    rows = {(id_, stage) for id_, rule in RULES.items() for stage in rule.stages}
    assert raised() == rows


def test_the_numbers_are_without_gaps():
    assert [id_ for id_ in RULES if not id_.endswith("b")] == [
        *(f"F-{number:02}" for number in range(1, 21)),
        *(f"A-{number:02}" for number in range(1, 9)),
    ]


@pytest.mark.parametrize(("rule", "function"), FUNCTIONS, ids=lambda each: getattr(each, "__name__", each))
def test_a_function_names_its_rule_and_its_source(rule, function):
    said = " ".join((inspect.getdoc(function) or "").split())
    assert said.startswith(f"{rule}: ")
    acts = [source for source in RULES[rule].source.split("; ") if not source.endswith("our own")]
    assert [source for source in acts if source.casefold() not in said.casefold()] == []


def test_a_rule_is_explained_by_its_title_and_its_source():
    assert explained({"F-16", "F-99"}) == [
        "F-16: the word 'Interreg' stands beside the emblem (Regulation (EU) 2021/1059, Art. 36(4))"
    ]
