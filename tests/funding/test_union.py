from __future__ import annotations

import pytest

from plugins.funding.union import ABBREVIATION, is_named, misspelt, name_of, names_union, share_of


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pl", "Dofinansowane przez Unię Europejską"),
        ("pl", "ze środków Unii\u00a0Europejskiej"),
        ("en", "Co-funded by the European Union"),
        ("bg", "Съфинансирано от Европейския съюз"),
        ("lv", "Līdzfinansē Eiropas Savienība"),
        ("hu", "Az Európai Unió társfinanszírozásával"),
    ],
)
def test_the_name_is_known_in_every_case(language, text):
    assert is_named(text, language)
    assert list(misspelt(text, language)) == []


@pytest.mark.parametrize(
    ("language", "text", "wrong"),
    [
        ("pl", "współfinansowany przez Unię europejską", "Unię europejską"),
        ("en", "funded by the European union", "European union"),
        ("bg", "Съфинансирано от Европейския Съюз", "Европейския Съюз"),
        ("lv", "Eiropas savienība", "Eiropas savienība"),
        ("hu", "az európai unió támogatásával", "európai unió"),
    ],
)
def test_wrong_capitals_are_found_and_still_name_the_union(language, text, wrong):
    assert list(misspelt(text, language)) == [wrong]
    assert is_named(text, language)


def test_the_hungarian_adjective_is_written_small():
    assert list(misspelt("európai uniós támogatás", "hu")) == []


@pytest.mark.parametrize("text", ["Europejski Fundusz Społeczny", "UE", "Europe", "Unia"])
def test_less_than_the_full_name_is_no_name(text):
    assert not is_named(text, "pl")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Finansowane ze środków UE", ["UE"]),
        ("Funded by the EU.", ["EU"]),
        ("ES fondi", ["ES"]),
        ("Финансирано от ЕС", ["ЕС"]),
        ("EUROPE, VALUES, ESF", []),
    ],
)
def test_abbreviations_are_found_as_whole_words(text, found):
    assert ABBREVIATION.findall(text) == found


def test_an_unknown_language_is_let_pass_and_answered_in_english():
    assert is_named("Kofinanziert", "de")
    assert name_of("de") == "European Union"


@pytest.mark.parametrize(
    ("language", "text", "share"),
    [
        ("pl", "Sfinansowane ze środków UE. Wyrażone poglądy", "funded"),
        ("pl", "Projekt współfinansowany ze środków", "co-funded"),
        ("en", "Funded by the European Union", "funded"),
        ("en", "Project co-financed by the European Union", "co-funded"),
        ("bg", "Финансирано от Европейския съюз.", "funded"),
        ("bg", "Съфинансирано от Европейския съюз.", "co-funded"),
        ("lv", "Finansē Eiropas Savienība", "funded"),
        ("lv", "Līdzfinansē Eiropas Savienība", "co-funded"),
        ("hu", "Az Európai Unió finanszírozásával. Az itt", "funded"),
        ("hu", "Az Európai Unió társfinanszírozásával", "co-funded"),
        ("en", "Views are the authors' only. Funded by nobody", None),
    ],
)
def test_the_first_sentence_says_whether_the_union_pays_all_or_a_part(language, text, share):
    assert share_of(text, language) == share


def test_the_union_is_found_in_any_language():
    assert names_union("Paid for by the unia europejska")
    assert not names_union("Central Europe, the Fund of the Visegrad countries")
