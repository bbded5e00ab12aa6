"""Commands, run as people run them: in a process of their own, by exit status and what they print."""

import json
import os
import shutil

import pytest

WRONG = "---\ntitle: Zebranie\nsummary: Krótko.\ndate: 2021-03-01\ncategory: trainnig\n---\nTekst.\n"


def plant(project, text, name="2021-03-wrong"):
    folder = project / "content" / "news" / name
    folder.mkdir()
    (folder / "index.pl.md").write_text(text, "utf-8")


def test_check_counts_the_texts_and_names_the_next_step(invoke):
    done = invoke("check")
    assert done.returncode == 0, done.stdout
    assert "0 errors" in done.stdout
    assert "Next: invoke preview" in done.stdout


def test_check_lists_notices_when_asked(invoke):
    assert ": notice: " not in invoke("check").stdout
    assert ": notice: " in invoke("check", "--notices").stdout


def test_check_fails_with_file_line_and_remedy(invoke, project):
    plant(project, WRONG)
    done = invoke("check")
    assert done.returncode == 1
    assert (
        "content/news/2021-03-wrong/index.pl.md:5:11: unknown category 'trainnig'; did you mean 'training'?\n"
        in done.stdout
    )
    assert "Traceback" not in done.stdout + done.stderr


def test_publish_switches_in_one_step_and_rollback_goes_back(invoke, project):
    first = invoke("publish", SOURCE_DATE_EPOCH="1795176000")
    assert first.returncode == 0, first.stdout
    current = project / "public" / "current"
    page = current / "pl" / "index.html"
    before = page.read_bytes()
    plant(project, WRONG.replace("trainnig", "training"), "2021-03-right")
    second = invoke("publish", SOURCE_DATE_EPOCH="1795176100")
    assert second.returncode == 0, second.stdout
    assert "/pl/aktualnosci/zebranie/" in second.stdout
    assert (current / "pl/aktualnosci/zebranie/index.html").exists()
    listed = invoke("releases").stdout.splitlines()
    assert len(listed) == 2
    assert listed[0].endswith("<- in place")
    back = invoke("rollback")
    assert back.returncode == 0, back.stdout
    assert not (current / "pl/aktualnosci/zebranie/index.html").exists()
    assert page.read_bytes() == before


def test_publishing_the_same_twice_changes_nothing(invoke, project):
    invoke("publish", SOURCE_DATE_EPOCH="1795176000")
    again = invoke("publish", SOURCE_DATE_EPOCH="1795176060")
    assert again.returncode == 0
    assert "Nothing has changed" in again.stdout
    assert len(invoke("releases").stdout.splitlines()) == 1


def test_a_failed_publish_leaves_the_site_as_it_was(invoke, project):
    invoke("publish", SOURCE_DATE_EPOCH="1795176000")
    plant(project, WRONG)
    failed = invoke("publish", SOURCE_DATE_EPOCH="1795176100")
    assert failed.returncode == 1
    assert "nothing was built" in failed.stdout
    assert len(invoke("releases").stdout.splitlines()) == 1


def test_a_page_without_its_acknowledgement_is_not_published(invoke, project):
    band = project / "theme/templates/components/funding-statement.html"
    text = band.read_text("utf-8")
    band.write_text(text.replace("{{ acknowledgement.statement|marked }}", ""), "utf-8")
    assert band.read_text("utf-8") != text
    failed = invoke("publish")
    assert failed.returncode == 1
    assert "statement" in failed.stdout
    assert not (project / "public" / "current").exists()


@pytest.fixture
def one_project(project):
    """The copied project with one project of its own, so that few pages are looked at."""
    for kind, kept in (("news", ""), ("programmes", ""), ("projects", "synergia")):
        for folder in (project / "content" / kind).iterdir():
            if folder.name != kept:
                shutil.rmtree(folder)
    return project


def test_without_a_browser_publishing_says_what_nobody_has_looked_at(invoke, one_project):
    done = invoke("publish")
    assert done.returncode == 0, done.stdout
    assert "No Chromium, Chrome or Edge was found; install one, or name one in CHROME. Not looked at: " in done.stdout
    assert (one_project / "public" / "current").exists()


def test_looking_at_pages_needs_a_browser_and_says_so(invoke, one_project):
    done = invoke("check", "--browser")
    assert done.returncode == 1
    assert "No Chromium, Chrome or Edge was found; install one, or name one in CHROME." in done.stdout


@pytest.mark.browser
def test_pages_that_break_the_law_only_as_shown_are_not_published(invoke, one_project):
    sheet = one_project / "theme/static/css/components/funding.css"
    hidden = ".funding-statement__words { display: none;"
    sheet.write_text(sheet.read_text("utf-8").replace(".funding-statement__words {", hidden), "utf-8")
    found = {name: os.environ[name] for name in ("PATH", "HOME", "CHROME") if name in os.environ}
    failed = invoke("publish", **found)
    assert failed.returncode == 1
    assert "is not seen: it takes no room on the page" in failed.stdout
    assert failed.stdout.count("F-01: every page of a funded project shows the emblem, its words") == 1
    assert "nothing was published" in failed.stdout
    assert not (one_project / "public").exists()


def test_rollback_without_a_release_says_so(invoke):
    done = invoke("rollback")
    assert done.returncode == 1
    assert "Traceback" not in done.stdout + done.stderr


def test_schema_describes_every_record(invoke, project):
    assert invoke("schema").returncode == 0
    names = {file.name.partition(".")[0] for file in (project / "schemas").iterdir()}
    assert names >= {"post", "programme", "project", "page", "site", "partner", "funding"}
    post = (project / "schemas" / "post.schema.json").read_text("utf-8")
    assert json.loads(post)["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert '"description": "The category, by its id in registry/categories.yaml."' in post


def test_every_task_has_help_with_an_example(invoke):
    names = [
        line.split()[0] for line in invoke("--list").stdout.splitlines() if line.startswith("  ") and line[2] != " "
    ]
    assert {"check", "preview", "build", "publish", "rollback", "releases", "schema", "test", "lint"} <= set(names)
    for name in names:
        assert "Example: invoke " + name in " ".join(invoke("--help", name).stdout.split()), name
