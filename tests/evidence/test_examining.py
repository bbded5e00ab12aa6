from dataclasses import replace

from plugins.checks.law.page import PAGE_RULES
from plugins.checks.law.rules import RULES
from plugins.evidence.examining import examine, looked_at, rules_of
from plugins.problems import Place, Problem

HOME = "en/index.html"
PROJECT = "en/projects/synergia/index.html"


def test_a_page_that_owes_nothing_is_held_to_the_rules_of_every_page_only():
    assert rules_of((), looked=False) == ("F-01b", "F-09", "A-05", "A-06")


def test_rules_hold_by_what_a_page_owes(sample_build):
    (power,) = sample_build.pages[PROJECT].owed
    assert power.disclaimer is None
    assert "F-15" not in rules_of((power,), looked=False)
    assert "F-14" in rules_of((power,), looked=False)
    assert "F-16" not in rules_of((power,), looked=False)
    interreg = replace(power.rules, interreg=True, fund_named=False)
    rules = rules_of((replace(power, rules=interreg),), looked=False)
    assert ("F-16" in rules, "F-14" in rules) == (True, False)


def test_a_funder_outside_the_union_is_not_held_to_the_rules_of_its_emblem(sample_build):
    (power,) = sample_build.pages[PROJECT].owed
    other = replace(power, marks=tuple(mark for mark in power.marks if mark.kind == "programme"))
    assert not {"F-02", "F-03", "F-04", "F-08", "F-10"} & set(rules_of((other,), looked=True))
    assert {"F-01", "F-11"} <= set(rules_of((other,), looked=True))


def test_a_report_looks_at_every_rule_that_a_page_or_a_browser_shows(sample_build):
    assert set(PAGE_RULES) < looked_at(looked=False) < looked_at(looked=True)
    assert looked_at(looked=True) <= set(RULES)


def test_the_sample_site_keeps_every_rule(sample_build, evidence, published):
    pages = examine(sample_build.output, evidence.facts, published[1].manifest, {})
    assert [page.path for page in pages] == sorted(sample_build.pages)
    assert [page for page in pages if page.problems] == []
    home = next(page for page in pages if page.path == HOME)
    assert home.address == "https://projekty.example.eu/en/"
    assert home.title.startswith("News and programmes of projects in which public administrations from several")


def test_what_a_browser_found_counts_for_the_page_it_was_shown(sample_build, evidence, published):
    small = Problem(Place(f"output/{HOME}"), "the emblem is 20 px high; make it 40 px or more", rule="F-09")
    pages = examine(sample_build.output, evidence.facts, published[1].manifest, {HOME: [small], PROJECT: []})
    found = {page.path: page for page in pages}
    assert found[HOME].failed == ("F-09",)
    assert "F-09" not in found[HOME].passed
    assert found[PROJECT].looked
    assert "F-05" in found[PROJECT].passed
    assert "F-05" not in found["pl/index.html"].passed
