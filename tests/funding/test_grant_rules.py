from __future__ import annotations

import pytest

from .test_rules import told

EN = "    en: {text: Project co-funded, status: verified, source: act}\n"
AGENCY = (
    "marks:",
    (
        "disclaimers:\n"
        "  default:\n"
        "    pl: {text: '{statement}. Opinie {authority_gen}; {authority_short}.', status: verified, source: act}\n"
        "    en: {text: '{statement}. Views of {authority}.', status: verified, source: act}\n"
        "marks:"
    ),
)
ALL = {"pl": {"name": "Agencja", "genitive": "Agencji", "short": "A"}, "en": {"name": "the Agency"}}


def grant(**fields):
    return {"id": "sample", **fields}


def test_a_grant_that_names_its_authority_in_every_form_has_no_problem(project, funding):
    assert told(project(grant(authority=ALL)), funding(AGENCY)) == []


@pytest.mark.parametrize(
    ("authority", "said"),
    [
        (
            {},
            (
                "F-15 1:1: disclaimer 'default' of sample names the granting authority; write "
                "'authority: {pl: {name: …, genitive: …, short: …}, en: {name: …}}'"
            ),
        ),
        (
            {**ALL, "pl": {"name": "Agencja", "short": "A"}},
            "F-15 1:1: disclaimer 'default' in 'pl' needs more of the granting authority; write 'pl: {genitive: …}'",
        ),
        (
            {"pl": ALL["pl"]},
            "F-15 1:1: disclaimer 'default' in 'en' needs more of the granting authority; write 'en: {name: …}'",
        ),
    ],
)
def test_a_missing_form_of_the_authority_is_named_with_its_field(project, funding, authority, said):
    assert told(project(grant(authority=authority)), funding(AGENCY)) == [said]


def test_an_authority_of_the_registry_is_mended_there(project, funding):
    own = ("marks:", "authority: {pl: {name: Agencja, genitive: Agencji, short: A}, en: {name: the Agency}}\nmarks:")
    assert told(project("sample"), funding(AGENCY, own)) == []
    assert told(project("sample"), funding(AGENCY, (own[0], own[1].replace(", short: A", "")))) == [
        "F-15 14:17: disclaimer 'default' in 'pl' needs more of the granting authority; write 'pl: {short: …}'"
    ]


def test_hungarian_forms_are_asked_for_with_their_articles(project, funding):
    hungarian = (
        "{text: 'Vagy {authority_with_article}, sem {authority_short_with_article}', status: verified, source: a}"
    )
    asked = funding(("marks:", f"disclaimers: {{default: {{hu: {hungarian}}}}}\nmarks:"))
    said = told(project("sample"), asked, ("hu",))
    assert said[0] == (
        "F-15 1:1: disclaimer 'default' of sample names the granting authority; write "
        "'authority: {hu: {name: …, article: …, short_article: …, short: …}}'"
    )


def test_a_sentence_with_the_agreements_number_asks_for_it(project, funding):
    numbered = funding(("text: Project co-funded,", "text: 'Project co-funded under No {grant_number}',"))
    assert told(project(grant(number="101")), numbered) == []
    assert told(project("sample"), numbered) == [
        "F-15 1:1: statement 'default' of sample names the grant agreement; write its number as 'number: …'"
    ]


def test_a_placeholder_nobody_fills_is_named(project, funding):
    assert told(None, funding(("text: Project co-funded,", "text: 'Project co-funded by {autority}',"))) == [
        "F-15 9:16: unknown placeholder 'autority'; did you mean 'authority'?"
    ]


@pytest.mark.parametrize(
    ("language", "statement", "disclaimer", "said"),
    [
        ("en", "Project co-funded", "Funded by the European Union. Views", ("funded", "co-funded")),
        ("en", "Project co-funded", "Co-funded by the European Union. Views", None),
        ("pl", "Projekt współfinansowany", "Sfinansowane ze środków UE. Opinie", ("funded", "co-funded")),
        ("pl", "Projekt współfinansowany", "Dofinansowane ze środków UE. Opinie", None),
        ("pl", "Projekt współfinansowany", "Opinie autora", None),
    ],
)
def test_the_disclaimer_begins_as_the_statement_says(project, funding, language, statement, disclaimer, said):
    text = f"{{{language}: {{text: {disclaimer}, status: verified, source: act}}}}"
    record = funding(("marks:", f"disclaimers: {{default: {text}}}\nmarks:"))
    problems = [problem for problem in told(project("sample"), record) if "F-15" in problem]
    assert problems == [
        f"F-15 1:1: the disclaimer in '{language}' says {first}, but the statement {second}; choose two that agree"
        for first, second in ([said] if said else [])
    ]


def test_wording_of_the_agreement_ends_the_doubt_and_keeps_to_the_acts(project, funding):
    doubtful = funding(("co-funded, status: verified", "co-funded, status: unverified"))
    texts = {"source": "Article 17", "statement": {"pl": "Projekt", "en": "Project"}}
    assert told(project(grant(texts=texts)), doubtful) == []
    texts["emblem"] = {"pl": "Unia europejska", "en": "EU"}
    assert told(project(grant(texts=texts)), doubtful) == [
        "F-08 1:1: 'EU' is an abbreviation; write 'European Union' in full",
        "F-08b 1:1: warning: 'Unia europejska' is misspelt; the Union is written 'Unia Europejska'",
        "F-08 1:1: the words beside the emblem do not name the Union; write 'European Union' in full",
    ]


def test_wording_of_the_agreement_is_wanted_in_every_language(project, funding):
    texts = {"source": "Article 17", "statement": {"en": "Project"}}
    assert told(project(grant(texts=texts)), funding()) == [
        "F-01 1:1: warning: the agreed statement is missing in 'pl'; add it as the grant agreement says it"
    ]


CONFIRMED = ", confirmed: {by: Anna Przykładowa, on: 2026-11-20, document: grant agreement}"


@pytest.mark.parametrize("status", ["unverified", "verified-in-use"])
def test_a_confirmation_ends_the_doubt(project, funding, status):
    changed = ("co-funded, status: verified, source: act", f"co-funded, status: {status}, source: act")
    assert len(told(project("sample"), funding(changed))) == 1
    assert told(project("sample"), funding((changed[0], changed[1] + CONFIRMED))) == []


def test_a_confirmation_of_a_day_to_come_is_an_error(project, funding):
    later = CONFIRMED.replace("2026-11-20", "2026-11-21")
    assert told(
        None,
        funding(("co-funded, status: verified, source: act", f"co-funded, status: unverified, source: act{later}")),
    ) == ["F-17 9:106: the confirmation is of 2026-11-21, a day to come; write the day of the comparison"]


def test_a_funder_outside_the_union_shows_and_names_no_union(project, funding):
    foreign = funding(("period:", "funder: other\nperiod:"))
    assert told(project("sample"), foreign) == [
        "F-01 18:5: mark 'rp' is a sign of another funder; remove it, or write 'funder: union'",
        "F-01 24:5: mark 'eu' is a sign of another funder; remove it, or write 'funder: union'",
        "F-01 27:18: the text of mark 'eu' names the Union, which does not pay; correct it, or write 'funder: union'",
        "F-01 28:18: the text of mark 'eu' names the Union, which does not pay; correct it, or write 'funder: union'",
    ]


def test_a_project_that_only_others_pay_for_owes_no_emblem(project, funding):
    emblem = "  - id: eu\n    kind: eu-emblem\n    words:\n"
    union = "      pl: {text: Unia Europejska, status: verified, source: act}\n"
    foreign = funding(
        ("period:", "funder: poland\nperiod:"),
        (f"{emblem}{union}      en: {{text: European Union, status: verified, source: act}}\n", ""),
    )
    assert told(project("sample"), foreign) == []
