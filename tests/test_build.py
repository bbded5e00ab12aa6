"""Building: repeatable, all or nothing, and silent about what is not public."""

import datetime as dt
import hashlib
import os
import subprocess
import sys
from pathlib import Path

import pytest

from plugins.building import build_site
from plugins.problems import SiteProblems

from .conftest import NOW, ROOT

POST = """---
title: {title}
summary: {summary}
date: {date}
category: training
project: synergia
{more}
---
{body}
"""


def digests(folder: Path) -> dict[str, str]:
    return {
        file.relative_to(folder).as_posix(): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }


def all_bytes(folder: Path) -> bytes:
    return b"\n".join(file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file())


def post(title="Zebranie", summary="Krótko.", date="2021-03-01", more="", body="Tekst."):
    return POST.format(title=title, summary=summary, date=date, more=more, body=body)


def test_two_builds_with_the_same_clock_are_equal_to_the_byte(tmp_path):
    """Hash randomisation differs between processes, so two processes build."""
    code = (
        "import sys; from pathlib import Path; from plugins.building import build_site;"
        "build_site(Path('publishconf.py'), Path(sys.argv[1]))"
    )
    for name, seed in (("one", "1"), ("two", "2")):
        environment = os.environ | {"SOURCE_DATE_EPOCH": "1795176000", "PYTHONHASHSEED": seed}
        subprocess.run([sys.executable, "-c", code, tmp_path / name], cwd=ROOT, env=environment, check=True)
    assert digests(tmp_path / "one") == digests(tmp_path / "two")


def test_the_clock_changes_nothing_but_states_and_the_year(build):
    one = digests(build({}, name="one"))
    two = digests(build({}, name="two", now=NOW + dt.timedelta(hours=1)))
    assert one == two


def test_drafts_posts_of_the_future_and_private_fields_are_in_no_byte_of_the_output(build):
    output = build(
        {
            "news/2021-03-secret-draft/index.pl.md": post(
                "Szkicownik", "Zarysowanko.", more="status: draft", body="Brudnopisik"
            ),
            "news/2026-12-secret-future/index.pl.md": post(
                "Jutrzenkowo", "Przedwcześnik.", "2026-12-24", body="Embargowo"
            ),
        }
    )
    everything = all_bytes(output)
    secrets = [
        "Szkicownik",
        "Zarysowanko",
        "Brudnopisik",
        "szkicownik",
        "Jutrzenkowo",
        "jutrzenkowo",
        "Przedwcześnik",
        "Embargowo",
    ]
    secrets += ["stand-in-do-not-publish", "example-programme", "Anna Przykładowa", "secret-draft", "secret-future"]
    assert [word for word in secrets if word.encode() in everything] == []


def test_the_preview_shows_drafts_and_posts_of_the_future(build):
    output = build({"news/2026-12-future/index.pl.md": post("Jutrzenkowo", date="2026-12-24")}, preview=True)
    assert "Jutrzenkowo" in (output / "pl/aktualnosci/jutrzenkowo/index.html").read_text("utf-8")
    assert (output / "pl/programy/przykladowy-program/index.html").exists()


def test_a_post_appears_at_its_hour_by_the_site_s_clock(build):
    files = {"news/2026-11-hour/index.pl.md": post("Punktualnik", date="2026-11-20 14:00")}
    # 14:00 in Warsaw is 13:00 UTC in winter.
    before = build(files, now=dt.datetime(2026, 11, 20, 12, 59, 59, tzinfo=dt.UTC), name="before")
    assert not (before / "pl/aktualnosci/punktualnik").exists()
    after = build(files, now=dt.datetime(2026, 11, 20, 13, 0, tzinfo=dt.UTC), name="after")
    assert (after / "pl/aktualnosci/punktualnik/index.html").exists()


def test_an_error_leaves_the_earlier_build_as_it_was(build):
    output = build({})
    before = digests(output)
    with pytest.raises(SiteProblems) as stopped:
        build({"news/2021-03-wrong/index.pl.md": post(more="partnrs: x")})
    assert [str(problem) for problem in stopped.value.report if "partnrs" in problem.message] == [
        "content/news/2021-03-wrong/index.pl.md:7:1: unknown field 'partnrs'; content/README.md names them all"
    ]
    assert digests(output) == before
    assert [path.name for path in output.parent.iterdir() if path.name.startswith(".output")] == []


def test_a_site_under_a_path_keeps_every_address_under_it(tmp_path):
    settings = {"NOW": NOW, "SITEURL": "https://example.eu/projekty"}
    output = build_site(ROOT / "publishconf.py", tmp_path / "output", settings).output
    page = (output / "pl/index.html").read_text("utf-8")
    assert 'href="/pl/' not in page
    assert 'src="/' not in page.replace('src="/projekty/', "")
    assert 'href="/projekty/pl/aktualnosci/"' in page
    assert '<link rel="canonical" href="https://example.eu/projekty/pl/">' in page


def test_a_text_missing_in_a_language_is_listed_there_in_the_best_other_one(built_site):
    listing = (built_site / "bg/novini/index.html").read_text("utf-8")
    assert "/en/news/local-government-consulted-on-training-and-advisory-programmes/" in listing
    assert not (built_site / "bg/novini/konsultacje").exists()


def test_no_original_picture_and_no_metadata_reaches_the_output(built_site):
    from PIL import Image

    originals = {path.name for path in (ROOT / "content").rglob("*.jpg")}
    assert {file.name for file in built_site.rglob("*.jpg")} & originals == set()
    for file in (built_site / "media").iterdir():
        with Image.open(file) as image:
            assert not image.getexif(), file.name
