import csv
import datetime as dt
import io
from shutil import copytree

import pytest

from plugins.evidence.record import to_json
from plugins.evidence.rendering import harmless
from plugins.evidence.reporter import language_of
from plugins.model.loader import load_library
from plugins.publishing.manifest import manifest_of
from plugins.publishing.releases import publish, releases
from tests.conftest import NOW, ROOT

from .conftest import words

PROJECTS = ("coach-tech", "synergia", "training-advisory-programmes")
LATER = dt.datetime(2027, 5, 4, 8, 30, tzinfo=dt.UTC)


def rows(raw: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(raw.decode("utf-8-sig"), newline=""), delimiter=";"))


def failure(run, capsys, *arguments, **options):
    with pytest.raises(SystemExit) as stopped:
        run(*arguments, **options)
    assert stopped.value.code == 1
    return capsys.readouterr().out.strip()


def test_every_project_has_a_page_and_a_table(reported, published):
    target, release = published
    done = reported(target)
    assert done.folder.name == release.name
    assert sorted(file.name for file in done.folder.iterdir()) == sorted(
        f"{project}.{kind}" for project in PROJECTS for kind in ("csv", "html")
    )
    assert "reports/" in done.said
    assert "Next: open the .html" in done.said


def test_every_page_of_the_project_stands_in_it_with_its_hash(reported, published, evidence):
    target, release = published
    done = reported(target, project="synergia")
    own = {path for path, page in evidence.facts.pages.items() if "synergia" in page.projects}
    found = [words(cell) for cell in done.tree("synergia").xpath("//table[@class='pages']//td[2]")]
    assert sorted(found) == sorted(release.manifest[path] for path in own)
    assert {row["sha256"] for row in rows(done.table("synergia"))} == set(found)


@pytest.mark.parametrize("project", PROJECTS)
def test_every_unverified_text_in_the_registry_is_named_in_every_language(project, reported, published, evidence):
    """Compared with the registry itself: every text of a programme in use, but for statements it does not use."""
    library, _ = load_library(ROOT / "content")
    assert library is not None
    tree = reported(published[0], project=project).tree(project)
    open_texts = {words(row.findall("td")[0]) for row in tree.xpath("//tr[@class='open']")}
    facts = library.projects[project].facts
    wanted = set()
    for grant in facts.funding:
        record = library.funding[grant.id].record
        texts = [record.name, record.fund or {}, record.statements[grant.statement]]
        texts += [record.disclaimers.get(grant.disclaimer, {})]
        agreed = grant.signed or (facts.period.first_day if facts.period else dt.date.max)
        texts += [
            mark.words
            for mark in record.marks
            if mark.agreements_from is None or mark.agreements_from.first_day <= agreed
        ]
        wanted |= {
            " ".join(text.text.split())
            for languages in texts
            for text in languages.values()
            if text.status != "verified" and text.confirmed is None
        }
    assert wanted
    assert wanted <= open_texts


def test_who_must_confirm_is_the_holder_of_the_agreement_in_the_reports_language(reported, published):
    tree = reported(published[0], project="coach-tech", language="en").tree("coach-tech")
    table = tree.xpath("//section[@aria-labelledby='confirm']//tbody/tr")
    unverified = [words(row) for row in table if "unverified" in words(row)]
    assert unverified
    assert all("Latvian School of Public Administration, who holds the grant agreement" in row for row in unverified)


def test_a_confirmation_is_shown_and_leaves_nothing_open(build_and_publish, reported, content):
    path = "registry/funding/power-2014-2020/funding.yaml"
    text = (content / path).read_text("utf-8")
    lines = text.splitlines()
    index = next(number for number, line in enumerate(lines) if line.strip() == "status: unverified")
    indent = lines[index].partition("status")[0]
    day = f"{indent}confirmed: {{by: Anna Nowak, on: 2026-11-02, document: umowa § 12}}"
    target = build_and_publish({path: "\n".join([*lines[: index + 1], day, *lines[index + 1 :]]) + "\n"})
    tree = reported(target, project="synergia", language="en").tree("synergia")
    confirmed = [row for row in tree.xpath("//table[@class='wide']//tr") if "Anna Nowak" in words(row)]
    assert [words(row.findall("td")[2]) for row in confirmed] == [
        "confirmed by Anna Nowak on 2 November 2026, by umowa § 12"
    ]
    assert confirmed[0].get("class") is None


def test_the_same_release_reported_twice_differs_in_nothing_but_when(reported, published):
    def made(now):
        done = reported(published[0], now=now)
        return {project: (done.page(project).decode().splitlines(), done.table(project)) for project in PROJECTS}

    first, second, third = made(NOW), made(LATER), made(NOW)
    assert first == third
    for project in PROJECTS:
        pairs = zip(first[project][0], second[project][0], strict=True)
        different = [other for one, other in pairs if one != other]
        assert len(different) == 1
        assert "2027" in different[0]
        assert first[project][1] == second[project][1]


def test_an_older_release_shows_what_was_true_then(build_and_publish, reported, content):
    first = build_and_publish({})
    old = releases(first)[0]
    before = reported(first, release=old.name, project="synergia").page("synergia")
    path = "projects/synergia/index.pl.md"
    text = (content / path).read_text("utf-8").replace("period: 2019-09-23/2022-12-31", "period: 2019-09-23/2023-06-30")
    build_and_publish({path: text}, minutes=10)
    assert [release.number for release in releases(first)] == [2, 1]
    assert reported(first, release=old.name, project="synergia").page("synergia") == before
    new = words(
        reported(first, project="synergia", language="en").tree("synergia").get_element_by_id("project").getparent()
    )
    assert "23 September 2019 – 30 June 2023" in new.replace("\N{NO-BREAK SPACE}", " ")
    assert "31 grudnia 2022" in before.decode().replace("\N{NO-BREAK SPACE}", " ")


def test_a_changed_page_is_named_and_nothing_is_written(build_and_publish, reported, capsys):
    target = build_and_publish({})
    release = releases(target)[0]
    page = release.folder / "en/projects/synergia/index.html"
    page.write_bytes(page.read_bytes().replace(b"SYNERGIA", b"SINERGIA"))
    assert failure(reported, capsys, target) == (
        f"/en/projects/synergia/ of {release.name} is not what was published; nothing can be proved of this release. "
        "Bring it back from a copy, or report on another."
    )


def test_a_changed_record_is_named(build_and_publish, reported, capsys):
    target = build_and_publish({})
    name = releases(target)[0].name
    file = target / "releases" / f"{name}.evidence.json"
    file.write_bytes(file.read_bytes().replace(b"unverified", b"verified"))
    assert failure(reported, capsys, target) == (
        f"releases/{name}.evidence.json is not what was written when {name} was published; bring it back from a copy."
    )


def test_a_release_from_before_records_says_what_can_be_done(sample_build, tmp_path, reported, capsys):
    target = tmp_path / "public"
    name = publish(sample_build.output, target, NOW).name
    assert failure(reported, capsys, target) == (
        f"{name} was published before releases kept what their pages owed, so nothing proves it now; "
        "publish again and report on the new release."
    )


def test_a_record_of_another_version_says_so(sample_build, tmp_path, reported, capsys):
    target = tmp_path / "public"
    name = publish(sample_build.output, target, NOW, b'{"version": 7}').name
    assert failure(reported, capsys, target) == (
        f"The record of {name} was written by another version of this software; report with that version."
    )


def test_what_is_not_there_is_said_in_one_sentence(published, tmp_path, reported, capsys):
    target, release = published
    none = "There is no release to report on; make one with: invoke publish"
    assert failure(reported, capsys, tmp_path / "nowhere") == none
    unknown = f"There is no release 'yesterday'; there are: {release.name}."
    assert failure(reported, capsys, target, release="yesterday") == unknown
    misspelt = "The release has no project 'sinergia'; did you mean 'synergia'?"
    assert failure(reported, capsys, target, project="sinergia") == misspelt
    other = "The release has no language 'de'; known are bg, en, hu, lv, pl."
    assert failure(reported, capsys, target, language="de") == other


def test_the_report_is_in_the_language_of_the_lead_partner(evidence, reported, published):
    assert {project: language_of(evidence, project) for project in PROJECTS} == {
        "coach-tech": "lv",
        "synergia": "pl",
        "training-advisory-programmes": "pl",
    }
    assert reported(published[0], project="coach-tech").tree("coach-tech").get("lang") == "lv"


def test_a_page_that_breaks_a_rule_is_named_with_it(evidence, sample_build, tmp_path, reported):
    """A release that an older version published: the rules have grown since, and the page was let through."""
    folder = copytree(sample_build.output, tmp_path / "output")
    page = folder / "en/projects/synergia/index.html"
    statement = next(str(view.statement) for view in sample_build.pages["en/projects/synergia/index.html"].owed)
    page.write_text(page.read_text("utf-8").replace(statement, "Somebody pays"), "utf-8")
    target = tmp_path / "public"
    publish(folder, target, NOW, to_json(evidence))
    done = reported(target, project="synergia", language="en")
    assert "1 of them break a rule" in done.said
    broken = [row for row in rows(done.table("synergia")) if row["rules broken"]]
    assert [(row["address"], row["rules broken"]) for row in broken] == [
        ("https://projekty.example.eu/en/projects/synergia/", "F-01")
    ]
    assert f"the statement of power-2014-2020 is missing: '{statement}'" in broken[0]["problems"]
    assert "1 page breaks a rule." in words(done.tree("synergia"))


def test_a_table_is_read_back_as_it_was_written(published, reported, evidence):
    target, release = published
    found = {row["address"]: row for row in rows(reported(target, project="synergia").table("synergia"))}
    for path, page in evidence.facts.pages.items():
        if "synergia" not in page.projects:
            continue
        row = next(row for row in found.values() if row["sha256"] == release.manifest[path])
        owed = evidence.facts.duties[page.owed]
        assert row["funding"].split(" | ") == [view.funding for view in owed]
        assert row["statement"].split(" | ") == [harmless(view.statement) for view in owed]
        assert row["language"] == page.language
        assert row["release"] == release.name
        assert "F-01" in row["rules kept"].split()


def test_a_table_begins_with_the_mark_that_excel_needs_and_has_semicolons(published, reported):
    raw = reported(published[0], project="synergia").table("synergia")
    assert raw.startswith(b'\xef\xbb\xbf"release";"number";"project";')
    assert raw.endswith(b'"\r\n')


@pytest.mark.parametrize(
    ("cell", "written"),
    [
        ("=1+1", "'=1+1"),
        ("\t=1+1", "'=1+1"),
        ("+48 22", "'+48 22"),
        ("-5", "'-5"),
        ("@sum", "'@sum"),
        ("a = b", "a = b"),
        ("two\nlines", "two lines"),
    ],
)
def test_no_cell_is_a_formula(cell, written):
    assert harmless(cell) == written


def test_nothing_of_the_record_is_among_what_visitors_see(published):
    target, release = published
    assert manifest_of(target / "current") == release.manifest
    assert not [file for file in release.manifest if "evidence" in file]


def test_a_lead_partner_of_no_language_of_the_site_reads_what_the_site_falls_back_on(evidence):
    facts = evidence.facts.projects["synergia"]
    greek = facts.partners[0].model_copy(update={"country": "GR"})
    project = facts.model_copy(update={"partners": (greek, *facts.partners[1:])})
    other = evidence.facts.model_copy(update={"projects": {"synergia": project}})
    assert language_of(evidence.model_copy(update={"facts": other}), "synergia") == "en"


def test_pages_looked_at_before_publication_are_counted(evidence, sample_build, tmp_path, reported):
    looked = ("en/index.html", "en/projects/synergia/index.html", "lv/projekti/coach-tech/index.html")
    target = tmp_path / "public"
    publish(sample_build.output, target, NOW, to_json(evidence.model_copy(update={"looked": looked})))
    tree = reported(target, project="synergia", language="en").tree("synergia")
    said = words(tree.get_element_by_id("result").getparent())
    assert "No page was looked at in a browser for this report. 2 were looked at in a browser before" in said
