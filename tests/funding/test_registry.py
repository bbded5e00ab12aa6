from __future__ import annotations

import pytest

from plugins.funding.rules import funding_problems
from plugins.funding.union import is_named

LANGUAGES = ["pl", "en", "bg", "lv", "hu"]
COMPLETE = ["power-2014-2020", "erasmus-2014-2020", "popc-2014-2020"]


def texts(record):
    return [
        record.name,
        *([record.fund] if record.fund else []),
        *record.statements.values(),
        *([record.disclaimer] if record.disclaimer else []),
        *(mark.words for mark in record.marks),
    ]


def test_the_registry_breaks_no_rule(registry):
    funding = {id_: (registered.record, registered.at) for id_, registered in registry.items()}
    assert [str(problem) for problem in funding_problems([], funding, LANGUAGES)] == []


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
        ("power-2014-2020", "Unia Europejska\nEuropejski Fundusz Społeczny"),
        ("popc-2014-2020", "Unia Europejska\nEuropejski Fundusz Rozwoju Regionalnego"),
        ("erasmus-2014-2020", "Współfinansowane w ramach programu Unii Europejskiej Erasmus+"),
        ("eu-2021-2027-cofunded", "Dofinansowane przez Unię Europejską"),
        ("fers-2021-2027", "Dofinansowane przez Unię Europejską"),
        ("interreg-2021-2027", "Interreg\nDofinansowane przez Unię Europejską"),
    ],
)
def test_the_emblem_comes_last_and_its_words_name_the_union(programmes, id_, words):
    emblem = programmes[id_].marks[-1]
    assert (emblem.kind, emblem.file) == ("eu-emblem", None)
    assert emblem.words["pl"].text == words
    assert all(is_named(emblem.words[language].text, language) for language in LANGUAGES)


def test_power_has_the_sentences_that_grants_ask_for(programmes):
    assert list(programmes["power-2014-2020"].statements) == ["default", "state-budget", "two-programmes"]
