import json
from pathlib import Path

import pytest

from plugins.evidence.collecting import content_version
from plugins.evidence.examining import pages_of
from plugins.evidence.record import UnreadableError, from_json, same_facts, to_json
from plugins.problems import Severity
from tests.conftest import ROOT

from .conftest import record_of


def test_a_record_is_read_as_it_was_written(evidence):
    raw = to_json(evidence)
    assert from_json(raw).facts.duties == evidence.facts.duties
    assert to_json(from_json(raw)) == raw


def test_words_keep_their_language(evidence):
    duties = from_json(to_json(evidence)).facts.duties
    kept = [view.statement.language for owed in duties for view in owed]
    assert kept == [view.statement.language for owed in evidence.facts.duties for view in owed]
    assert set(kept) == {"bg", "en", "hu", "lv", "pl"}


def test_every_page_is_there_with_what_it_owes(evidence, sample_build):
    assert pages_of(from_json(to_json(evidence)).facts) == sample_build.pages


def test_the_same_build_gives_the_same_bytes(evidence, sample_build):
    assert to_json(record_of(sample_build)) == to_json(evidence)


def test_facts_are_the_same_whenever_they_were_written_down(evidence):
    later = evidence.model_copy(update={"built": evidence.built.replace(year=2030), "looked": ("pl/index.html",)})
    assert same_facts(evidence, later)


def test_facts_differ_when_a_page_owes_something_else(evidence):
    less = evidence.facts.model_copy(update={"duties": ((), *evidence.facts.duties[1:])})
    assert not same_facts(evidence, evidence.model_copy(update={"facts": less}))


def test_facts_differ_when_a_text_is_confirmed(evidence):
    facts = evidence.facts.projects["synergia"]
    text = facts.texts[0]
    confirmed = text.official.model_copy(update={"note": "compared"})
    project = facts.model_copy(update={"texts": (text.model_copy(update={"official": confirmed}), *facts.texts[1:])})
    other = evidence.facts.model_copy(update={"projects": {**evidence.facts.projects, "synergia": project}})
    assert not same_facts(evidence, evidence.model_copy(update={"facts": other}))


@pytest.mark.parametrize("raw", [b"", b"[]", b"{", b'{"version": 2}', b"\xff"])
def test_what_is_no_record_cannot_be_read(raw):
    with pytest.raises(UnreadableError):
        from_json(raw)


def test_a_field_that_this_version_does_not_know_is_no_hindrance(evidence):
    raw = json.loads(to_json(evidence))
    for part in (
        raw,
        raw["facts"]["funding"]["power-2014-2020"],
        raw["facts"]["funding"]["power-2014-2020"]["marks"][0],
    ):
        part["weather"] = "fine"
    assert from_json(json.dumps(raw).encode()) == from_json(to_json(evidence))


def test_a_record_of_the_first_version_is_read_for_ever():
    """Never write this file anew: releases of then are kept for years, and are to be reported on."""
    old = from_json((Path(__file__).parent / "version-1.json").read_bytes())
    assert old.facts.projects["coach-tech"].texts[0].official.status == "verified-in-use"
    (owed,) = old.facts.duties
    assert owed[0].rules is not None
    assert (owed[0].statement.language, owed[0].rules.first_screen) == ("lv", Severity.ERROR)


def test_the_record_holds_every_notice_with_its_projects_but_no_doubt_about_texts(evidence, sample_build):
    legal = {str(each.place) for each in sample_build.report if each.rule.startswith(("F-", "A-"))}
    doubts = {str(each.place) for each in sample_build.report if each.rule == "F-17"}
    assert {notice.place for notice in evidence.notices} == legal - doubts
    assert {notice.projects for notice in evidence.notices if "content/projects/synergia" in notice.place} == {
        ("synergia",)
    }
    marks = next(n for n in evidence.notices if n.place.startswith("content/registry/funding/power-2014-2020/"))
    assert marks.projects == ("synergia", "training-advisory-programmes")


def test_a_page_names_the_projects_whose_funding_it_acknowledges(sample_build):
    pages = sample_build.pages
    assert pages["en/projects/synergia/index.html"].projects == ("synergia",)
    everybody = pages["pl/index.html"].projects
    assert sorted(everybody) == ["coach-tech", "synergia", "training-advisory-programmes"]
    assert pages["index.html"].projects == everybody


def test_the_commit_of_the_content_is_known_where_git_is(tmp_path):
    assert content_version(tmp_path) is None
    version = content_version(ROOT / "content")
    assert version is None or len(version.commit) == 40
