"""What a project owes of its own page, until when, and what its files have to say."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from plugins.funding.duties import duty_end, owes_to_state, state_end
from plugins.funding.project_rules import project_problems
from tests.model.samples import library

FUND = """\
name: {pl: {text: Program, status: verified, source: act}}
funder: union
shared: true
period: 2021/2027
law: act
statements: {default: {pl: {text: Dofinansowane przez Unię Europejską, status: verified, source: act}}}
marks: [{id: eu, kind: eu-emblem}]
"""
BUDGET = FUND.replace("union", "poland").replace("shared: true", "shared: false")
SECTIONS = "## Cele {: #aims }\n\nA.\n\n## Grupy {: #target-groups }\n\nB.\n\n### Wyniki {: .wide #results }\n\nC.\n"
AMOUNT = "amount: {total: 2000000, support: 1500000, currency: PLN}\n"
DURING, AFTER = dt.date(2025, 12, 31), dt.date(2026, 1, 1)
PERIOD = "period: 2024/2025\n"


@pytest.fixture
def told(tmp_path):
    """Return what an editor is told of a project of two years with these fields and this text."""

    def problems(fields: str, body: str = SECTIONS, today: dt.date = DURING, **files: str) -> list[str]:
        text = f"---\ntitle: Projekt\nsummary: Opis.\nname: ONE\npartners: [alpha]\n{fields}---\n{body}"
        registry = {"registry/funding/eu/funding.yaml": FUND, "registry/funding/state/funding.yaml": BUDGET}
        more = {path.replace("__", "/") + ".md": text for path, text in files.items()}
        loaded = library(tmp_path / "content", {"projects/one/index.pl.md": text, **registry, **more})
        found = sorted(project_problems(loaded, today))
        return [f"{each.rule} {each}".replace("content/projects/one/index.pl.md:", "") for each in found]

    return problems


FUNDED = f"{PERIOD}funding: [eu]\n"
NO_SECTIONS = (
    "the page has no section on the aims and the results of the project; "
    "mark its heading with '{: #aims }' and '{: #results }'"
)
NO_GROUPS = "the page has no section on the target groups; mark its heading with '{: #target-groups }'"
NO_MONEY = "missing; write what the whole costs and what the funding programmes pay of it"


def test_a_project_that_says_all_has_no_problem(told):
    assert told(FUNDED + AMOUNT) == []


def test_a_project_nobody_funds_owes_nothing(told):
    assert told(PERIOD, "Text.\n") == []


@pytest.mark.parametrize(("today", "word"), [(DURING, ""), (AFTER, "warning: ")])
def test_the_description_is_an_error_while_the_duty_runs_and_a_warning_after(told, today, word):
    assert told(FUNDED, "Text.\n", today) == [
        f"F-13 7:10: {word}'amount' is {NO_MONEY}",
        f"F-13 9:1: {word}{NO_SECTIONS}",
        f"F-13 9:1: notice: {NO_GROUPS}",
    ]


def test_durability_prolongs_the_duty(told):
    assert told(f"{PERIOD}funding: [{{id: eu, until: 2030-12-31}}]\namount: {{total: 1}}\n", today=AFTER) == [
        f"F-13 8:9: 'support' is {NO_MONEY}"
    ]


def test_one_missing_section_is_named_alone(told):
    assert told(FUNDED + AMOUNT, SECTIONS.replace(" {: #aims }", "")) == [
        "F-13 10:1: the page has no section on the aims of the project; mark its heading with '{: #aims }'"
    ]


def test_the_translation_has_the_sections_too(told):
    english = (
        "---\ntranslation_of: pl\ntitle: Project\nsummary: S.\n---\n## Aims {: #aims }\n\n## T {: #target-groups }\n"
    )
    assert told(FUNDED + AMOUNT, **{"projects__one__index.en": english}) == [
        (
            "F-13 content/projects/one/index.en.md:6:1: the page has no section on the results of the project; "
            "mark its heading with '{: #results }'"
        )
    ]


STATE = f"{PERIOD}funding: [state]\n{AMOUNT}"
NO_BUDGET = "the state budget's part is not described; write 'state_budget: "
MONEY = "amount: {total: …, support: …, currency: PLN}"
PAID = "amount: {total: 2000000, support: 600000, currency: PLN}"


@pytest.mark.parametrize(
    ("budget", "today", "said"),
    [
        ("", DURING, [f"F-13 7:10: {NO_BUDGET}{{grant: …, {MONEY}}}'"]),
        ("state_budget: {grant: Dotacja celowa}\n", DURING, [f"F-13 9:15: {NO_BUDGET}{{{MONEY}}}'"]),
        (f"state_budget: {{{PAID}}}\n", AFTER, [f"F-13 9:15: warning: {NO_BUDGET}{{grant: …}}'"]),
        (f"state_budget: {{{PAID}, settled: 2025-12-01}}\n", AFTER, [f"F-13 9:15: {NO_BUDGET}{{grant: …}}'"]),
        (f"state_budget: {{grant: Dotacja celowa, {PAID}}}\n", DURING, []),
        ("state_budget: {amount: {total: 90000, support: 50000, currency: PLN}}\n", DURING, []),
        ("state_budget: {settled: 2021-06-24, amount: {total: 1}}\n", DURING, []),
    ],
)
def test_money_of_the_state_is_described_as_its_regulation_says(told, budget, today, said):
    assert [line for line in told(STATE + budget, today=today) if "F-13" in line] == said


NO_END = "nobody can tell until when eu is to be acknowledged; write "


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ("funding: [eu]\n", [f"F-19 6:11: warning: {NO_END}the project's 'period', or 'until'"]),
        ("funding: [{id: eu, until: 2030-12-31}]\n", []),
        (
            "state_budget: {grant: Dotacja}\nperiod: 2024/2025\nfunding: [eu]\n",
            [f"F-19 8:11: warning: {NO_END}'settled' under 'state_budget'"],
        ),
        (
            f"{PERIOD}funding: [{{id: eu, until: 2024-12-31}}]\n",
            ["F-19 7:27: 'until' is before the project's last day, 2025-12-31; leave it out or correct it"],
        ),
        (
            f"{PERIOD}funding: [{{id: eu, dropped: 2025-12-31}}]\n",
            ["F-19 7:29: the acknowledgement is owed until 2025-12-31; write a later day, or leave 'dropped' out"],
        ),
        (f"{PERIOD}funding: [{{id: eu, dropped: 2026-01-01}}]\n", []),
        (
            "funding: [{id: eu, dropped: 2026-01-01}]\n",
            [
                (
                    "F-19 6:29: 'dropped' ends an acknowledgement whose last day nobody knows; write "
                    "the project's 'period', or 'until'"
                )
            ],
        ),
        (PERIOD + AMOUNT, ["F-19 7:9: 'amount' names money that no page acknowledges; write who pays it in 'funding'"]),
        (
            f"{PERIOD}state_budget: {{grant: Dotacja}}\n",
            ["F-19 7:15: 'state_budget' names money that no page acknowledges; write who pays it in 'funding'"],
        ),
    ],
)
def test_nobody_drops_an_acknowledgement_before_the_duty_ends(told, fields, said):
    assert [line for line in told(fields) if "F-19" in line] == said


@pytest.mark.parametrize(
    ("settled", "kind", "last"),
    [
        ("2025-10-03", "project", dt.date(2026, 1, 1)),
        ("2025-10-03", "assets", dt.date(2028, 10, 3)),
        ("2024-02-29", "works", dt.date(2029, 3, 1)),
    ],
)
def test_the_duty_to_the_state_is_counted_from_the_settlement(project, settled, kind, last):
    assert state_end(project("x", state_budget={"settled": settled, "kind": kind})) == last


def test_both_duties_together_end_with_the_later(project, programmes):
    paid = project("fers-2021-2027", period="2024/2025", state_budget={"settled": "2025-10-03"})
    assert duty_end(paid, paid.funding[0], programmes["fers-2021-2027"]) == dt.date(2026, 1, 1)


@pytest.mark.parametrize(
    ("support", "currency", "owed"),
    [(500_000, "EUR", False), (Decimal("500000.01"), "EUR", True), (500_000, "PLN", True)],
)
def test_small_tasks_that_the_union_supports_owe_nothing_to_the_state(project, support, currency, owed):
    amount = {"total": 900_000, "support": support, "currency": currency}
    assert owes_to_state(project("x", amount=amount, state_budget={})) is owed


FILE = "downloads: [{{file: index.pl.md, label: Plik{}}}]\n"
OPEN = "'index.pl.md' may lack the acknowledgement; look, and write 'acknowledged: true' or 'false'"
LACKS = "'index.pl.md' does not acknowledge the funding; put the statement into the file"


@pytest.mark.parametrize(
    ("flag", "said"),
    [
        ("", [f"F-20 9:13: warning: {OPEN}"]),
        (", acknowledged: false", [f"F-20 9:13: warning: {LACKS}"]),
        (", acknowledged: true", []),
    ],
)
def test_a_file_of_a_funded_project_says_whether_it_acknowledges(told, flag, said):
    assert told(FUNDED + AMOUNT + FILE.format(flag)) == said


def test_files_of_posts_and_programmes_belong_to_their_project_and_others_owe_nothing(told):
    post = "---\ntitle: T\nsummary: S.\ndate: 2021-02-12\ncategory: training\n" + FILE.format("")
    files = {"news__free__index.pl": f"{post}---\n", "news__bound__index.pl": f"{post}event: course\n---\n"}
    assert told(FUNDED + AMOUNT, **files) == [f"F-20 content/news/bound/index.pl.md:6:13: warning: {OPEN}"]
