from __future__ import annotations

import datetime as dt

import pytest

from plugins.funding.rules import funding_problems

TODAY = dt.date(2026, 11, 20)


def told(project, registered, languages=("pl", "en")) -> list[str]:
    """Return what an editor is told of one project and one funding programme, without the file's name."""
    projects = [(project, registered.at)] if project else []
    problems = funding_problems(projects, {"sample": (registered.record, registered.at)}, languages, TODAY)
    return [f"{problem.rule} {problem}".replace("funding.yaml:", "") for problem in sorted(problems)]


def unverified(text: str) -> tuple[str, str]:
    return f"text: {text}, status: verified,", f"text: {text}, status: unverified,"


def test_a_faultless_programme_has_no_problem(project, funding):
    assert told(project("sample"), funding()) == []


NO_UNION = "the words beside the emblem do not name the Union; write 'European Union' in full"
NO_FUND = "the words beside the emblem do not name the fund; add the line 'European Social Fund'"
MISSPELT = "'Unii europejskiej' is misspelt; the Union is written 'Unia Europejska'"
MISSING = "statement 'default' is missing in 'en'; add it with its status and source"
IN_USE = "the text of mark 'rp' in 'en' was read only in use; compare it with the official file"
UNVERIFIED = "the name in 'en' is unverified; have the holder of the grant agreement confirm it"
NO_MARK = "official file of mark 'fe' still to be supplied; until then its words stand in its place"
NO_COLOURS = "official file of mark 'rp' still to be supplied; until then plain colours and words stand in its place"
VERIFIED = "status: verified, source: act}"
FUND = f"fund: {{en: {{text: European Social Fund, {VERIFIED}, pl: {{text: Unia Europejska, {VERIFIED}}}\n"
FAULTS = [
    (
        ("text: Unia Europejska,", "text: Unia Europejska UE,"),
        "F-08 26:18: 'UE' is an abbreviation; write 'Unia Europejska' in full",
    ),
    (
        ("text: Fundusze Europejskie,", "text: Fundusze UE,"),
        "F-08 15:18: 'UE' is an abbreviation; write 'Unia Europejska' in full",
    ),
    (("text: European Union,", "text: Europe,"), f"F-08 27:18: {NO_UNION}"),
    (("Projekt współfinansowany", "Projekt Unii europejskiej"), f"F-08b 8:16: warning: {MISSPELT}"),
    (("statements:", f"{FUND}statements:"), f"F-14 28:18: {NO_FUND}"),
    (
        ("    en: {text: Project co-funded, status: verified, source: act}\n", ""),
        f"F-01 8:5: warning: {MISSING}",
    ),
    (("of Poland, status: verified", "of Poland, status: verified-in-use"), f"F-17 22:46: notice: {IN_USE}"),
    (unverified("Programme"), f"F-17 3:33: warning: {UNVERIFIED}"),
    (("    file: fe.svg\n", ""), f"F-11 11:5: notice: {NO_MARK}"),
    (("    file: rp.svg\n", ""), f"F-11 17:5: notice: {NO_COLOURS}"),
]


@pytest.mark.parametrize(("change", "message"), FAULTS)
def test_each_fault_is_told_once_and_at_its_place(project, funding, change, message):
    assert told(project("sample"), funding(change)) == [message]


def test_programme_colours_and_emblem_stand_in_this_order(project, funding):
    swapped = funding(
        ("kind: programme", "kind: national-colours"),
        ("id: rp\n    kind: national-colours", "id: rp\n    kind: programme"),
    )
    assert told(project("sample"), swapped) == [
        "F-11 11:3: the marks are out of order; put programmes first, then the colours, then the emblem"
    ]


def test_strips_without_the_polish_colours_have_an_order_of_their_own(project, funding):
    free = funding(
        ("kind: programme", "kind: emblem"),
        ("kind: national-colours", "kind: programme"),
        ("kind: eu-emblem", "kind: programme\n    file: eu.svg"),
        ("kind: emblem", "kind: eu-emblem"),
        ("Fundusze Europejskie", "Unia Europejska"),
        ("European Funds", "European Union"),
    )
    assert told(project("sample"), free) == []


def test_interreg_stands_beside_the_emblem(project, funding):
    interreg = funding(("Programme,", "Interreg,"), ("text: Unia", "text: Interreg Unia"))
    assert told(project("sample"), interreg) == [
        "F-16 27:18: the words beside the emblem lack the term 'Interreg'; add it"
    ]


def test_a_fund_of_2021_to_2027_need_not_stand_beside_the_emblem(project, funding):
    newer = funding(("statements:", f"{FUND}statements:"), ("2014/2020", "2021/2027"))
    assert told(project("sample"), newer) == []


def test_a_project_without_the_emblem_is_told(project, funding):
    without = funding(
        ("kind: eu-emblem", "kind: programme\n    file: eu.svg"),
        ("kind: national-colours", "kind: programme"),
    )
    assert told(project("sample"), without) == [
        "F-01 1:1: no mark of SYNERGIA is the European emblem; add it to the funding programme"
    ]


def test_every_site_language_needs_the_texts(project, funding):
    assert told(project("sample"), funding(), ("pl", "en", "hu")) == [
        "F-01 2:3: warning: the name is missing in 'hu'; add it with its status and source",
        "F-01 8:5: warning: statement 'default' is missing in 'hu'; add it with its status and source",
        "F-01 15:7: warning: the text of mark 'fe' is missing in 'hu'; add it with its status and source",
        "F-01 21:7: warning: the text of mark 'rp' is missing in 'hu'; add it with its status and source",
        "F-01 26:7: warning: the text of mark 'eu' is missing in 'hu'; add it with its status and source",
    ]


def test_texts_that_no_project_uses_raise_no_doubt(funding):
    doubtful = funding(("status: verified,", "status: unverified,"), ("    file: fe.svg\n", ""))
    assert told(None, doubtful, ("pl", "en", "hu")) == []


def test_another_statement_than_the_projects_own_raises_no_doubt(project, funding):
    other = "statements:\n  other: {pl: {text: Inny, status: unverified, source: act}}\n"
    assert told(project("sample"), funding(("statements:\n", other))) == []


def test_a_mark_raises_no_doubt_before_it_was_due(project, funding):
    later = funding(("    file: rp.svg\n", "    agreements_from: 2018-01-01\n"), unverified("Republic of Poland"))
    assert told(project("sample", period="2016/2017"), later) == []
    assert [line[:9] for line in told(project("sample", period="2018/2019"), later)] == [
        "F-11 17:5",
        "F-17 22:4",
    ]


def test_a_doubt_shared_by_two_projects_is_told_once(project, funding):
    doubtful = funding(unverified("Programme"))
    projects = [(project("sample", name=name), doubtful.at) for name in ("Alpha", "Beta")]
    shared = {"sample": (doubtful.record, doubtful.at)}
    problems = funding_problems(projects, shared, ("pl", "en"), TODAY)
    assert [str(problem) for problem in problems] == [f"funding.yaml:3:33: warning: {UNVERIFIED}"]


def test_an_unknown_funding_programme_is_left_to_the_check_of_references(project, funding):
    assert told(project("nowhere"), funding()) == []
