"""For each rule of the page: the good pages keep it, and a page with one fault breaks it, and no other rule."""

import pytest
from lxml.html import document_fromstring

from plugins.checks.law.page import PAGE_RULES
from plugins.checks.output import BuiltPage
from plugins.problems import Severity

from .pages import COLOURS, FE, GOOD, INTERREG, SOCIAL_FUND

OWES = "; every page of a funded project shows it"
EMBLEM = '<img src="/static/eu-emblem.svg" alt="">'
NO_PICTURE = f"mark 'eu' of power is missing: no picture /static/eu-emblem.svg{OWES}"
NO_WORDS = f"mark 'eu' of power stands without its words: 'Unia Europejska Europejski Fundusz Społeczny'{OWES}"
NO_STATEMENT = f"the statement of power is missing: 'Projekt współfinansowany przez Unię Europejską'{OWES}"
STATEMENT = "<p>Projekt współfinansowany przez\nUnię&nbsp;Europejską</p>"
STRANGE = "stands among the marks of power, neither a mark nor a partner's logo; take it out"
BESIDE_VISEGRAD = "stands beside the statement of visegrad, which is not the Union's; leave it out"
UNOWED_POWER = "the page acknowledges power, which does not pay for it"

FAULTS: dict[str, tuple[str, list[tuple[str, str]], dict[str, str | None]]] = {
    # F-01
    "no emblem": ("power", [("/static/eu-emblem.svg", "/static/emblem.png")], {"F-01": NO_PICTURE, "F-12": None}),
    "another file of a like name": (
        "border",
        [("/static/eu-emblem.svg", "/static/my-eu-emblem.svg")],
        {"F-01": f"mark 'eu' of border is missing: no picture /static/eu-emblem.svg{OWES}"},
    ),
    "emblem hidden": ("power", [(EMBLEM, EMBLEM.replace("<img", "<img hidden"))], {"F-01": NO_PICTURE}),
    "emblem for those without scripts": ("power", [(EMBLEM, f"<noscript>{EMBLEM}</noscript>")], {"F-01": NO_PICTURE}),
    "emblem without words": ("power", [("<span>Unia Europejska</span>", "")], {"F-01": NO_WORDS}),
    "emblem without words on top only": (
        "border",
        [(GOOD["border"].partition("<main>")[0], '<html lang="pl"><body><ul><li><div>' + EMBLEM + "</div></li></ul>")],
        {"F-01": "an emblem stands without the words of its mark; write them beside it"},
    ),
    "no statement": ("power", [(STATEMENT, "")], {"F-01": NO_STATEMENT}),
    "statement reworded": ("power", [("współfinansowany", "dofinansowany")], {"F-01": NO_STATEMENT}),
    "statement hidden": ("power", [("<p>Projekt", "<p hidden>Projekt")], {"F-01": NO_STATEMENT}),
    "statement in a template": ("power", [(STATEMENT, f"<template>{STATEMENT}</template>")], {"F-01": NO_STATEMENT}),
    "statement in the wrong language": (
        "border",
        [("<p>Sfinansowane przez Unię Europejską", "<p>Funded by the European Union")],
        {
            "F-01": "the statement of border stands in 'en'; write it in 'pl': 'Sfinansowane przez Unię Europejską'",
        },
    ),
    # F-08, F-08b
    "an abbreviation beside the emblem": (
        "power",
        [("<span>Unia Europejska</span>", "<span>Unia Europejska</span> (UE)")],
        {"F-08": "'UE' beside the emblem is an abbreviation; write 'Unia Europejska' in full"},
    ),
    "a small letter": (
        "power",
        [("<span>Unia Europejska</span>", "<span>Unia Europejska</span> Unia europejska")],
        {"F-08b": "'Unia europejska' is misspelt; the Union is written 'Unia Europejska'"},
    ),
    # F-09
    "a flag as an emoji": (
        "power",
        [("<h1>", "<h1>\U0001f1ea\U0001f1fa")],
        {"F-09": "an emoji flag stands for the emblem; show the emblem as the acts draw it"},
    ),
    "a flag as a reference": (
        "",
        [("<h1>", "<h1>&#x1F1EA;&#x1F1FA;")],
        {"F-09": "an emoji flag stands for the emblem; show the emblem as the acts draw it"},
    ),
    # F-11
    "no programme": ("power", [(FE, "")], {"F-11": f"mark 'fe' of power is missing: 'Fundusze Europejskie'{OWES}"}),
    "no colours": (
        "power",
        [(COLOURS, "")],
        {"F-11": f"mark 'rp' of power is missing: no picture /static/pl-colours.svg{OWES}"},
    ),
    "colours without words": (
        "power",
        [("<p>Rzeczpospolita Polska</p>", "")],
        {"F-11": f"mark 'rp' of power stands without its words: 'Rzeczpospolita Polska'{OWES}"},
    ),
    "another order": (
        "power",
        [(f"{FE}\n{COLOURS}", f"{COLOURS}\n{FE}")],
        {"F-11": "the marks of power stand as rp, fe, eu; put fe, rp, eu in this order"},
    ),
    "too many in a row": (
        "power",
        [(FE, f'{FE}<li><img src="/static/partners/ksap/a.svg" alt="KSAP"></li><li>LSPA</li>')],
        {"F-11": "5 marks in one row; put at most 4 and the others into the next row"},
    ),
    "the second funder first": (
        "power+border",
        [
            ("<p>Sfinansowane przez Unię Europejską</p>", "<p>1</p>"),
            ("<p>Projekt współfinansowany przez Unię Europejską</p>", "<p>Sfinansowane przez Unię Europejską</p>"),
            ("<p>1</p>", "<p>Projekt współfinansowany przez Unię Europejską</p>"),
        ],
        {"F-11": "the funders are out of order; put power, border in this order"},
    ),
    # F-12
    "a contractor": (
        "power",
        [(FE, f'{FE}<li><img src="/static/contractor.svg" alt="X"></li>')],
        {"F-12": f"'/static/contractor.svg' {STRANGE}"},
    ),
    # F-14, F-15, F-16
    "no fund": (
        "power",
        [("<span>Europejski&nbsp;Fundusz Społeczny</span>", "")],
        {"F-14": "the fund of power is not named; write 'Europejski Fundusz Społeczny'"},
    ),
    "no disclaimer": (
        "border",
        [("<small>", "<small hidden>")],
        {
            "F-15": "the disclaimer of border is missing: 'Wyrażone poglądy są jedynie poglądami autorów.'" + OWES,
        },
    ),
    "disclaimer reworded": (
        "border",
        [("jedynie", "tylko")],
        {
            "F-15": "the disclaimer of border is missing: 'Wyrażone poglądy są jedynie poglądami autorów.'" + OWES,
        },
    ),
    "no Interreg": (
        "border",
        [("<span>Interreg</span>", "")],
        {"F-16": "mark 'eu' lacks the term 'Interreg'; write it beside the emblem", "F-01": None},
    ),
    # F-18
    "words read out twice": (
        "border",
        [('alt=""', 'alt="Interreg Dofinansowane przez Unię Europejską"')],
        {
            "F-18": "the alternative of mark 'eu' of border is 'Interreg Dofinansowane przez Unię Europejską';"
            ' write alt=""',
        },
    ),
    # F-01b
    "an emblem for nothing": (
        "",
        [("</main>", f"</main>{EMBLEM}")],
        {"F-01b": "the emblem of the Union stands on a page that does not owe it; take it out"},
    ),
    "colours for nothing": (
        "border",
        [("</main>", f"</main>{COLOURS}")],
        {"F-01b": "the mark of the Polish colours stands on a page that does not owe it; take it out"},
    ),
    "a statement for nothing": (
        "",
        [("</main>", f"</main>{STATEMENT}")],
        {"F-01b": f"{UNOWED_POWER}: 'Projekt współfinansowany przez Unię Europejską'; take that out"},
    ),
    "an English statement for nothing": (
        "visegrad",
        [("</main>", "</main>Project co-financed by the European Union")],
        {"F-01b": f"{UNOWED_POWER}: 'Project co-financed by the European Union'; take that out"},
    ),
    "words of a mark for nothing": (
        "",
        [("</main>", "</main><p>Fundusze Europejskie</p>")],
        {
            "F-01b": "the words of a mark of power stand on a page that it does not pay for; take them out",
        },
    ),
    "the Union beside a funder from elsewhere": (
        "visegrad",
        [("Visegrad Fund", "Visegrad Fund i Unia Europejska")],
        {
            "F-01b": f"'Unia Europejska' {BESIDE_VISEGRAD}",
        },
    ),
    "an abbreviation beside a funder from elsewhere": (
        "visegrad",
        [("Visegrad Fund", "Visegrad Fund, UE")],
        {"F-01b": f"'UE' {BESIDE_VISEGRAD}"},
    ),
}


@pytest.mark.parametrize("funders", GOOD)
def test_a_good_page_breaks_no_rule(broken, funders):
    assert broken(funders) == []


@pytest.mark.parametrize(("funders", "changes", "said"), FAULTS.values(), ids=FAULTS)
def test_a_page_with_one_fault_breaks_the_rule_that_is_about_it(broken, funders, changes, said):
    """None is a rule that cannot but be broken by the same fault."""
    found = broken(funders, *changes)
    for rule, message in said.items():
        assert message is None or f"{rule}: {message}" in found
    assert {line.partition(":")[0] for line in found} == {*said}


def test_every_rule_of_the_page_has_a_page_that_breaks_it():
    assert {rule for _, _, said in FAULTS.values() for rule, message in said.items() if message} == {
        *PAGE_RULES,
        "F-01b",
    }


@pytest.mark.parametrize(
    "source",
    ["../../static/eu-emblem.svg", "static/eu-emblem.svg", "https://a.eu/static/eu-emblem.svg?v=1"],
)
def test_relative_and_absolute_addresses_lead_to_the_same_emblem(broken, source):
    assert broken("power", ("/static/eu-emblem.svg", source)) == []


def test_the_alternative_stands_for_words_that_are_not_printed_beside(broken):
    said = broken("border", (INTERREG, '<li><img src="/static/eu-emblem.svg" alt="Interreg"></li>'))
    assert "F-01" in {line.partition(":")[0] for line in said}
    words = "Interreg Dofinansowane przez Unię Europejską"
    said = broken("border", (INTERREG, f'<li><img src="/static/eu-emblem.svg" alt="{words}"></li>'))
    assert {line.partition(":")[0] for line in said} == {"F-18"}


def test_words_far_from_the_emblem_do_not_count(broken):
    far = SOCIAL_FUND.replace("<p>", "</div></li></ul></section><aside><p>").replace("</p></div></li>", "</p></aside>")
    assert f"F-01: {NO_WORDS}" in broken("power", (SOCIAL_FUND, far))


def test_the_title_of_the_window_is_not_on_the_page(broken):
    said = broken("power", ("<title>", "<title>Projekt współfinansowany przez Unię Europejską"), (STATEMENT, ""))
    assert said == [f"F-01: {NO_STATEMENT}"]


def test_a_page_told_to_show_the_wrong_language_is_caught_by_the_registry(broken):
    english = ("Sfinansowane przez Unię Europejską", "Funded by the European Union")
    said = broken("border", english, language="en")
    wrong = "the statement of border stands in 'en'; write it in 'pl': 'Sfinansowane przez Unię Europejską'"
    assert said == [f"F-01: {wrong}"]


def test_how_severe_a_breach_is_stands_in_the_table(law, owed):
    raw = GOOD["power"].replace("<h1>", "<h1>\U0001f1ea\U0001f1fa").replace("<span>Unia E", "<span>Unia e").encode()
    page = BuiltPage("pl/a/index.html", "/pl/a/", raw, document_fromstring(raw.decode()), frozenset(), {}, None)
    found = {problem.rule: problem.severity for problem in law.page_problems(page, owed("power"))}
    assert (found["F-08b"], found["F-09"]) == (Severity.WARNING, Severity.ERROR)
