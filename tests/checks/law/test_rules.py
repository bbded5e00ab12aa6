"""The table of rules says what the code does."""

import ast
import inspect
import re
from pathlib import Path

import pytest

from plugins.checks.law.engine import emblem_problems
from plugins.checks.law.page import PAGE_RULES
from plugins.checks.law.rules import RULES, Stage, explained
from plugins.checks.law.unowed import Unowed

PLUGINS = Path(__file__).resolve().parents[3] / "plugins"
ID = re.compile(r"[AF]-\d\d[a-z]?")
TABLE = PLUGINS / "checks" / "law" / "rules.py"
STAGES = {"funding": Stage.CONTENT, "model": Stage.CONTENT, "partners.py": Stage.CONTENT}
"""Where rules are raised outside plugins/checks, which says by its folder what it looks at."""
FUNCTIONS = {**PAGE_RULES, "F-01b": Unowed.breaches, "F-04": emblem_problems}


def raised() -> dict[str, set[Stage]]:
    """Return every rule that code names, with the stages of the files that name it."""
    found: dict[str, set[Stage]] = {}
    for file in PLUGINS.rglob("*.py"):
        if file == TABLE:
            continue
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and ID.fullmatch(node.value):
                found.setdefault(node.value, set()).add(stage_of(file))
    return found


def stage_of(file: Path) -> Stage:
    parts = file.relative_to(PLUGINS).parts
    if parts[0] != "checks":
        return STAGES[parts[0]]
    return Stage.BROWSER if "browser" in parts else Stage.PAGE


def test_every_rule_that_is_raised_stands_in_the_table_and_every_row_is_raised():
    assert set(raised()) == set(RULES)


@pytest.mark.parametrize("rule", RULES)
def test_a_rule_runs_where_the_table_says(rule):
    assert raised()[rule] == set(RULES[rule].stages)


def test_the_numbers_are_without_gaps():
    assert [id_ for id_ in RULES if not id_.endswith("b")] == [
        *(f"F-{number:02}" for number in range(1, 21)),
        *(f"A-{number:02}" for number in range(1, 9)),
    ]


@pytest.mark.parametrize(("rule", "function"), FUNCTIONS.items(), ids=FUNCTIONS)
def test_a_function_names_its_rule_and_its_source(rule, function):
    said = " ".join((inspect.getdoc(function) or "").split())
    assert said.startswith(f"{rule}: ")
    for source in RULES[rule].source.split("; "):
        assert source.casefold() in said.casefold()


def test_a_rule_is_explained_by_its_title_and_its_source():
    assert explained({"F-16", "F-99"}) == [
        "F-16: the word 'Interreg' stands beside the emblem (Regulation (EU) 2021/1059, Art. 36(4))"
    ]
