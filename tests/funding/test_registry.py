from __future__ import annotations

import datetime as dt

import pytest

from plugins.funding.rules import funding_problems
from plugins.funding.statements import acknowledgements
from plugins.funding.union import is_named, names_union

TODAY = dt.date(2026, 11, 20)
LANGUAGES = ["pl", "en", "bg", "lv", "hu"]
COMPLETE = ["power-2014-2020", "erasmus-2014-2020", "popc-2014-2020"]


def texts(record):
    return [
        record.name,
        *([record.fund] if record.fund else []),
        *record.statements.values(),
        *record.disclaimers.values(),
        *(mark.words for mark in record.marks if mark.words),
    ]


def test_the_registry_breaks_no_rule(registry):
    funding = {id_: (registered.record, registered.at) for id_, registered in registry.items()}
    assert [str(problem) for problem in funding_problems([], funding, LANGUAGES, TODAY)] == []


@pytest.mark.parametrize("id_", COMPLETE)
def test_programmes_of_the_site_have_every_text_in_every_language(programmes, id_):
    assert [list(languages) for languages in texts(programmes[id_])] == [LANGUAGES] * len(texts(programmes[id_]))


def test_every_text_says_where_it_comes_from(programmes):
    for record in programmes.values():
        for languages in texts(record):
            assert all(text.source and text.text == text.text.strip() for text in languages.values())


def test_no_translation_passes_for_an_official_text(programmes):
    for record in programmes.values():
        for languages in texts(record):
            for text in languages.values():
                if text.source.split(";")[0] in ("translation", "composition", "recalled"):
                    assert text.status == "unverified"


@pytest.mark.parametrize(
    ("id_", "words"),
    [
        ("power-2014-2020", "Unia Europejska Europejski Fundusz Społeczny"),
        ("popc-2014-2020", "Unia Europejska Europejski Fundusz Rozwoju Regionalnego"),
        ("esf-2014-2020", "Unia Europejska Europejski Fundusz Społeczny"),
        ("erdf-2014-2020", "Unia Europejska Europejski Fundusz Rozwoju Regionalnego"),
        ("erasmus-2014-2020", "Współfinansowane w ramach programu Unii Europejskiej Erasmus+"),
        ("eu-2021-2027-funded", "Sfinansowane przez Unię Europejską"),
        ("eu-2021-2027-cofunded", "Dofinansowane przez Unię Europejską"),
        ("fers-2021-2027", "Dofinansowane przez Unię Europejską"),
        ("fe-2021-2027", "Dofinansowane przez Unię Europejską"),
        ("interreg-2021-2027", "Interreg Dofinansowane przez Unię Europejską"),
        ("erasmus-2021-2027-eacea", "Sfinansowane przez Unię Europejską"),
        ("erasmus-2021-2027", "Sfinansowane przez Unię Europejską"),
        ("horizon-europe", "Sfinansowane przez Unię Europejską"),
        ("cerv-2021-2027", "Sfinansowane przez Unię Europejską"),
        (
            "horizon-2020",
            (
                "This project has received funding from the European Union’s Horizon 2020 research and innovation "
                "programme under grant agreement No 101"
            ),
        ),
    ],
)
def test_the_emblem_comes_last_and_its_words_name_the_union(project, programmes, id_, words):
    for language in LANGUAGES:
        (view,) = acknowledgements(project({"id": id_, "number": "101"}), programmes, language, ("en",))
        emblem = view.marks[-1]
        assert (emblem.kind, emblem.file) == ("eu-emblem", "/static/eu-emblem.svg")
        assert is_named(emblem.alt, emblem.alt.language)
        assert language != "pl" or emblem.alt == words


def test_every_scheme_is_tried_above_but_those_the_union_does_not_pay(programmes):
    assert [id_ for id_, record in programmes.items() if record.funder != "union"] == [
        "pl-state-budget",
        "visegrad-fund",
    ]
    assert len(programmes) == 17


@pytest.mark.parametrize("id_", ["pl-state-budget", "visegrad-fund"])
def test_nobody_but_the_union_shows_its_signs(project, programmes, id_):
    for language in LANGUAGES:
        (view,) = acknowledgements(project(id_), programmes, language, ("en", "pl"))
        words = [view.statement, *(mark.alt for mark in view.marks)]
        assert [mark for mark in view.marks if mark.kind == "eu-emblem"] == []
        assert [text for text in words if names_union(text)] == []


def test_power_has_the_sentences_that_grants_ask_for(programmes):
    assert list(programmes["power-2014-2020"].statements) == ["default", "state-budget", "two-programmes"]
