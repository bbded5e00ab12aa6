import datetime as dt
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from plugins.checks.content import check_content
from plugins.problems import Severity
from tests.bad_input import odd
from tests.bad_input.table import Row, read_rows

ROOT = Path(__file__).resolve().parents[2]
NOW = dt.datetime(2026, 11, 20, 12, 0, tzinfo=dt.UTC)
ROWS = [row for file in sorted((Path(__file__).parent / "rows").glob("*.txt")) for row in read_rows(file)] + odd.ROWS
PROGRAM = ("plugins", "theme", "tasks.py", "environment.py", "pelicanconf.py", "publishconf.py")


@pytest.fixture(scope="session")
def project(tmp_path_factory) -> Path:
    """A project whose content holds the mistakes of all rows at once."""
    folder: Path = tmp_path_factory.mktemp("project")
    for name in PROGRAM:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copyfile(ROOT / name, folder / name)
    shutil.copytree(ROOT / "content", folder / "content")
    for row in ROWS:
        row.plant(folder / "content")
    return folder


@pytest.fixture(scope="session")
def report(project):
    return check_content(project / "content", project / "theme", NOW).report


@pytest.fixture(scope="session")
def lines(report) -> list[str]:
    return [str(problem) for problem in report]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row.kind}/{row.name}")
def test_a_mistake_is_reported_with_its_file_its_line_and_a_remedy(row: Row, lines):
    assert [line for line in lines if row.concerns(line)] == row.lines


def test_the_names_of_rows_are_their_own():
    folders = [row.folder for row in ROWS]
    assert sorted(set(folders)) == sorted(folders)


def test_nothing_else_is_called_an_error(report):
    others = [
        f"{problem}"
        for problem in report
        if problem.severity is Severity.ERROR and not any(row.concerns(f"{problem}") for row in ROWS)
    ]
    assert others == []


def test_all_mistakes_come_in_one_run_sorted_by_file_and_line(report):
    places = [(problem.place.path, problem.place.line, problem.place.column) for problem in report]
    assert places == sorted(places)


def test_no_message_names_a_folder_of_this_machine(lines, project):
    assert [line for line in lines if str(project) in line or str(ROOT) in line] == []


def test_messages_are_one_line_in_small_letters_without_a_full_stop(report):
    messages = [problem.message for problem in report]
    assert [message for message in messages if not re.fullmatch(r"[^A-Z\n][^\n]*[^.\n]", message)] == []


@pytest.fixture(scope="session")
def runs(project):
    """What the commands say in that project, which has an earlier build."""
    (project / "output").mkdir()
    (project / "output" / "index.html").write_text("earlier", "utf-8")
    environment = {
        **os.environ,
        "PYTHONIOENCODING": "utf-8",
        "COLUMNS": "80",
        "SOURCE_DATE_EPOCH": f"{NOW.timestamp():.0f}",
    }
    return {
        command: subprocess.run(
            [sys.executable, "-m", "invoke", command],
            cwd=project,
            env=environment,
            capture_output=True,
            encoding="utf-8",
        )
        for command in ("check", "build")
    }


RULE = r"[AF]-\d\d[a-z]?"
"""Commands name the rule of law that a problem breaks, and below the list what it asks."""


@pytest.mark.parametrize("command", ["check", "build"])
def test_a_command_lists_every_mistake_and_ends_with_status_1(command, runs, lines):
    run = runs[command]
    said = run.stdout.splitlines()
    assert run.returncode == 1
    problems = [re.sub(rf" \({RULE}\)$", "", line) for line in said[:-1] if not re.match(f"{RULE}: ", line)]
    assert [line for line in lines if ": notice: " not in line] == problems
    assert re.fullmatch(r"[0-9]+ errors, [0-9]+ warnings, [0-9]+ notices.*: nothing (can be|was) built\.", said[-1])


@pytest.mark.parametrize("command", ["check", "build"])
def test_no_command_shows_a_traceback_or_a_path_of_this_machine(command, runs, project):
    said = runs[command].stdout + runs[command].stderr
    assert "Traceback" not in said
    assert str(project) not in said


def test_the_earlier_build_stays_as_it_was(runs, project):
    assert [path.name for path in (project / "output").iterdir()] == ["index.html"]
    assert (project / "output" / "index.html").read_text("utf-8") == "earlier"
