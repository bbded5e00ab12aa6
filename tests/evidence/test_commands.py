"""The way of a project manager: publish, report, confirm, publish and report again."""

from pathlib import Path

import pytest

REGISTRY = "content/registry/funding/erasmus-2014-2020/funding.yaml"
ALONE = {"PATH": "/nowhere", "HOME": "/nowhere", "USERPROFILE": "/nowhere"}
"""A machine without browser and git."""


@pytest.fixture
def run(invoke):
    return lambda *arguments, **environment: invoke(*arguments, **ALONE, **environment)


def confirm(file: Path) -> None:
    text = file.read_text("utf-8")
    before, status, after = text.partition("status: unverified\n")
    indent = before.rpartition("\n")[2]
    confirmed = f"{indent}confirmed: {{by: Anna Nowak, on: 2026-11-02, document: umowa § 12}}\n"
    file.write_text(before + status + confirmed + after, "utf-8")


def test_a_confirmed_text_makes_a_new_release_though_no_page_changes(run, project):
    assert "Published as" in run("publish", SOURCE_DATE_EPOCH="1795176000").stdout
    again = run("publish", SOURCE_DATE_EPOCH="1795176060")
    assert "Nothing has changed" in again.stdout
    confirm(project / REGISTRY)
    changed = run("publish", SOURCE_DATE_EPOCH="1795176120")
    assert "nothing changes" in changed.stdout
    assert "keeps something else than is known now; a new release keeps that." in changed.stdout
    newer, older = (line.split()[0] for line in run("releases").stdout.splitlines())
    done = run("report", "--project", "coach-tech")
    assert done.returncode == 0, done.stdout + done.stderr
    assert "the report has no pictures" in done.stdout
    assert f"reports/{newer}/coach-tech.html and .csv: " in done.stdout
    assert "Anna Nowak" in (project / "reports" / newer / "coach-tech.html").read_text("utf-8")
    assert run("report", "--release", older, "--no-pictures", "--project", "coach-tech").returncode == 0
    assert "Anna Nowak" not in (project / "reports" / older / "coach-tech.html").read_text("utf-8")


def test_a_release_without_its_record_is_followed_by_one_that_has_it(run, project):
    run("publish", SOURCE_DATE_EPOCH="1795176000")
    (record,) = (project / "public" / "releases").glob("*.evidence.json")
    record.unlink()
    assert "is not what was written" in run("report").stdout
    assert "Published as" in run("publish", SOURCE_DATE_EPOCH="1795176060").stdout
    assert run("report", "--no-pictures").returncode == 0


def test_without_a_release_nothing_can_be_reported(run):
    done = run("report")
    assert done.returncode == 1
    assert done.stdout == "There is no release to report on; make one with: invoke publish\n"
    assert "Traceback" not in done.stderr
