"""A-01 to A-04 on the facts: what site.yaml and the statement's page say before anything is built."""

import datetime as dt

import pytest

from plugins.checks.statement import statement_fact_problems
from plugins.problems import Severity

from .conftest import CONTENT, NOW, SITE

PAGES = {
    "pages/accessibility/index.pl.md": "---\ntitle: Deklaracja dostępności\nsummary: Stan.\n---\nUłatwienia.\n",
    "pages/accessibility/index.en.md": (
        "---\ntranslation_of: pl\ntitle: Accessibility statement\nsummary: State.\n---\nHelp.\n"
    ),
}
POLISH = CONTENT / "registry/accessibility/pl/act.yaml"
ACT = "registry/accessibility/pl/act.yaml"


@pytest.fixture
def said(library):
    """Return what is said of the statement after replacements in site.yaml and in other files; doubts left out."""

    def run(*changes, files=None, now=NOW, rule="A-"):
        site = SITE
        for old, new in changes:
            assert old in site
            site = site.replace(old, new)
        loaded = library({**PAGES, "site.yaml": site, **(files or {})})
        return [str(problem) for problem in statement_fact_problems(loaded, now) if problem.rule.startswith(rule)]

    return run


def test_the_small_site_says_all_that_the_acts_ask(said):
    assert said() == []


def test_a_01_a_language_without_a_statement_is_an_error(library):
    only = {"pages/accessibility/index.pl.md": PAGES["pages/accessibility/index.pl.md"]}
    problems = [problem for problem in statement_fact_problems(library(only), NOW) if problem.rule == "A-01"]
    assert [str(problem) for problem in problems] == [
        (
            "content/pages/accessibility/index.pl.md:2:1: no accessibility statement in 'en'; "
            "write content/pages/accessibility/index.en.md"
        )
    ]


def test_a_01_a_draft_is_no_statement(library):
    draft = PAGES["pages/accessibility/index.pl.md"].replace("summary", "status: draft\nsummary")
    published = library({"pages/accessibility/index.pl.md": draft}).published(NOW)
    problems = [problem for problem in statement_fact_problems(published, NOW) if problem.rule == "A-01"]
    assert [str(problem) for problem in problems] == [
        f"content/pages:1:1: no accessibility statement in '{code}'; write content/pages/accessibility/index.{code}.md"
        for code in ("en", "pl")
    ]


SITE_AT = "content/site.yaml"


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        (
            "status: partial",
            "status: full",
            "15:11: the site complies in full, but 'exemptions' lists content; write 'status: partial'",
        ),
        (
            "  exemptions: [{what: {en: Old files., pl: Dawne pliki.}}]\n",
            "",
            (
                "15:11: the site does not comply in full, but nothing is listed; "
                "write 'non_conformities' or 'exemptions'"
            ),
        ),
        (
            "  architecture: {text: {en: A lift., pl: Jest winda.}}\n",
            "",
            "11:3: 'architecture' is missing; the act asks for it in every statement",
        ),
        (
            "  communication: {text: {en: By mail., pl: Pocztą.}}\n",
            "",
            "11:3: 'communication' is missing; the act asks for it in every statement",
        ),
    ],
)
def test_a_02_the_facts_go_together(said, old, new, what):
    assert said((old, new)) == [f"{SITE_AT}:{what}"]


def test_a_02_the_title_is_that_of_the_act(said):
    polish = PAGES["pages/accessibility/index.pl.md"].replace("title: Deklaracja dostępności", "title: Dostępność")
    assert said(files={"pages/accessibility/index.pl.md": polish}) == [
        (
            "content/pages/accessibility/index.pl.md:2:8: the title is 'Dostępność'; "
            "the act calls the page 'Deklaracja dostępności'"
        )
    ]


def test_a_02_words_of_our_own_begin_with_headings_of_the_third_level(said):
    fine = PAGES["pages/accessibility/index.pl.md"] + "\n### Klawiatura\n"
    wrong = PAGES["pages/accessibility/index.pl.md"] + "\n## Klawiatura\n"
    assert said(files={"pages/accessibility/index.pl.md": fine}) == []
    assert said(files={"pages/accessibility/index.pl.md": wrong}) == [
        (
            "content/pages/accessibility/index.pl.md:7:1: a heading among those of the act; "
            "begin headings in this text with ###"
        )
    ]


def test_a_02_the_opening_has_a_place_for_every_fact(said):
    without = POLISH.read_text("utf-8").replace("{site}", "{strona}", 1)
    assert said(files={ACT: without}) == [
        f"content/{ACT}:17:11: the opening must hold {{site}} once; the statement fills it in there",
        f"content/{ACT}:17:11: {{strona}} stands for nothing here; known are {{body}}, {{scope}}, {{site}}, {{law}}",
    ]


def test_a_02_the_opening_has_no_other_place(said):
    more = POLISH.read_text("utf-8").replace("{site}", "{site} {strona}", 1)
    assert said(files={ACT: more}) == [
        f"content/{ACT}:17:11: {{strona}} stands for nothing here; known are {{body}}, {{scope}}, {{site}}, {{law}}"
    ]


def test_a_02_the_procedure_has_no_place_to_fill_in(said):
    act = POLISH.read_text("utf-8").replace("Każdy ma prawo", "{body}: każdy ma prawo", 1)
    assert said(files={ACT: act}) == [f"content/{ACT}:242:11: {{body}} stands for nothing here; leave it out"]


def test_a_02_without_any_act_nothing_can_be_said(library):
    loaded = library(PAGES)
    bare = type(loaded)(**{**vars(loaded), "acts": {}})
    assert [str(problem) for problem in statement_fact_problems(bare, NOW)] == [
        ("content/site.yaml:11:3: no act says what the statement must hold; add registry/accessibility/eu/act.yaml")
    ]


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        (
            "updated: 2026-11-20",
            "updated: 2026-11-19",
            "12:12: updated on 2026-11-19, before the site was published on 2026-11-20; correct one of them",
        ),
        (
            "reviewed: 2026-11-20",
            "reviewed: 2026-11-19",
            "14:13: reviewed on 2026-11-19, before it was prepared on 2026-11-20; correct one of them",
        ),
        (
            "reviewed: 2026-11-20",
            "reviewed: 2026-11-21",
            "14:13: 'reviewed' is 2026-11-21, which is still to come; write the day on which it happened",
        ),
        (
            "updated: 2026-11-20",
            "updated: 2027-01-01",
            "12:12: 'updated' is 2027-01-01, which is still to come; write the day on which it happened",
        ),
    ],
)
def test_a_03_the_dates_can_be_true(said, old, new, what):
    assert said((old, new)) == [f"{SITE_AT}:{what}"]


@pytest.mark.parametrize(
    ("today", "reviewed", "what"),
    [
        ("2027-02-28", "2026-11-20", None),
        ("2027-03-01", "2026-11-20", "warning: the statement must be reviewed by 2027-03-31; "),
        ("2027-03-31", "2026-11-20", "warning: the statement must be reviewed by 2027-03-31; "),
        ("2027-04-01", "2026-11-20", "warning: the review due by 2027-03-31 is missing, the last was on 2026-11-20; "),
        ("2027-04-01", "2027-01-02", None),
        ("2027-12-31", "2027-03-31", None),
        ("2028-02-01", "2026-11-20", "warning: the review due by 2027-03-31 is missing, the last was on 2026-11-20; "),
        ("2028-03-20", "2027-05-05", "warning: the statement must be reviewed by 2028-03-31; "),
        ("2028-03-20", "2028-01-10", None),
    ],
)
def test_a_03_the_statement_is_reviewed_by_31_march_of_every_year(said, today, reviewed, what):
    now = dt.datetime.fromisoformat(f"{today}T12:00+00:00")
    found = said(("reviewed: 2026-11-20", f"reviewed: {reviewed}"), now=now)
    remedy = "review the statement and" if what and "is missing" in what else "review it and"
    assert found == ([f"{SITE_AT}:14:13: {what}{remedy} write the day into 'reviewed'"] if what else [])


def test_a_03_a_statement_never_reviewed_is_asked_for_by_the_next_march(said):
    now = dt.datetime(2027, 4, 1, 12, tzinfo=dt.UTC)
    assert said(("  reviewed: 2026-11-20\n", ""), now=now) == [
        (
            f"{SITE_AT}:11:3: warning: the review due by 2027-03-31 is missing, the last was on 2026-11-20; "
            "review the statement and write the day into 'reviewed'"
        )
    ]


def test_a_03_an_act_without_a_day_asks_for_no_review(said):
    act = POLISH.read_text("utf-8").replace("review: 03-31\n", "")
    assert said(files={ACT: act}, now=dt.datetime(2029, 4, 1, tzinfo=dt.UTC)) == []


def test_a_04_the_address_is_one_that_mail_can_be_sent_to(said):
    assert said(("\n  email: a@example.eu", "\n  email: redakcja")) == [
        f"{SITE_AT}:19:10: 'redakcja' is no e-mail address; write one such as office@example.eu"
    ]


def test_f_17_a_text_that_is_not_verified_is_named_with_its_language(said):
    assert said(rule="F-17")[-1] == (
        f"content/{ACT}:250:13: warning: texts of the statement in 'pl' are unverified (procedure); "
        "have whoever answers for accessibility confirm them"
    )
    assert len(said(rule="F-17")) == 4


NATIONAL = {f"registry/accessibility/{code}/act.yaml" for code in ("bg", "hu", "lv")}


@pytest.fixture
def abroad(said):
    """Return what is said, doubts left out, of a body of another country."""

    def run(country, *changes, **more):
        files = {path: (CONTENT / path).read_text("utf-8") for path in NATIONAL}
        titles = {"files": {**files, **more}}
        return said(("  published:", f"  country: {country}\n  published:"), *changes, **titles)

    return run


@pytest.mark.parametrize("country", ["BG", "LV"])
def test_a_body_of_another_country_answers_under_its_act(abroad, country):
    assert abroad(country) == []


def test_a_country_whose_authority_is_not_known_is_warned_of(abroad):
    assert abroad("HU", ("  email", "  procedure: {en: Write to us., pl: Prosimy pisać.}\n  email")) == [
        (
            "content/registry/accessibility/hu/act.yaml:1:1: warning: the authority that hears complaints "
            "is not known; add 'authority' with its name and web address"
        )
    ]


def test_a_country_without_a_procedure_or_an_authority_needs_the_body_s_own(abroad):
    assert abroad("HU")[0] == (
        f"{SITE_AT}:11:3: nobody says how to complain; write 'procedure', or 'authority' into the act"
    )


def test_a_country_without_an_act_gets_the_model_of_the_union_with_a_warning(abroad):
    assert abroad("DE", ("  email", "  procedure: {en: Write to us., pl: Prosimy pisać.}\n  email")) == [
        (
            f"{SITE_AT}:11:12: warning: no act of 'DE' is known, the model of the Union stands in; "
            "add registry/accessibility/de/act.yaml"
        ),
        (
            "content/registry/accessibility/eu/act.yaml:1:1: warning: the authority that hears complaints "
            "is not known; add 'authority' with its name and web address"
        ),
    ]


def test_severities_are_those_of_the_reference(library):
    problems = statement_fact_problems(library(PAGES), NOW)
    assert {(problem.rule, problem.severity) for problem in problems} == {
        ("F-17", Severity.NOTICE),
        ("F-17", Severity.WARNING),
    }
