import pytest

from plugins.languages.names import (
    LANGUAGE_NAMES,
    country_name,
    format_list,
    in_official_order,
    language_name,
)


def test_our_languages_are_listed_in_official_order():
    assert list(LANGUAGE_NAMES) == in_official_order(LANGUAGE_NAMES) == ["bg", "en", "lv", "hu", "pl"]


def test_languages_follow_their_own_names_and_not_their_codes():
    assert in_official_order(["uk", "pl", "hu", "lv", "lt", "en", "el", "bg", "en", "ar"]) == [
        *("bg", "el", "en", "lv", "lt", "hu", "pl"),
        *("ar", "uk"),
    ]


@pytest.mark.parametrize(
    ("language", "english", "polish"),
    [
        ("bg", "английски", "полски"),
        ("en", "English", "Polish"),
        ("hu", "angol", "lengyel"),
        ("lv", "angļu", "poļu"),
        ("pl", "angielski", "polski"),
    ],
)
def test_a_language_has_a_name_in_every_language(language, english, polish):
    assert (language_name("en", language), language_name("pl", language)) == (english, polish)


def test_a_language_without_a_name_is_called_by_its_code():
    assert language_name("xx", "pl") == "xx"


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("bg", ["Полша", "България", "Латвия", "Унгария", "Гърция"]),
        ("en", ["Poland", "Bulgaria", "Latvia", "Hungary", "Greece"]),
        ("hu", ["Lengyelország", "Bulgária", "Lettország", "Magyarország", "Görögország"]),
        ("lv", ["Polija", "Bulgārija", "Latvija", "Ungārija", "Grieķija"]),
        ("pl", ["Polska", "Bułgaria", "Łotwa", "Węgry", "Grecja"]),
    ],
)
def test_a_country_has_a_name_in_every_language(language, names):
    assert [country_name(code, language) for code in ("PL", "BG", "LV", "HU", "GR")] == names


@pytest.mark.parametrize("code", ["PO", "pl", "", "150"])
def test_an_unknown_country_is_an_error(code):
    with pytest.raises(ValueError, match=f"^unknown country '{code}'$"):
        country_name(code, "pl")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("bg", "Ana, Ewa и Ola"),
        ("en", "Ana, Ewa and Ola"),
        ("hu", "Ana, Ewa és Ola"),
        ("lv", "Ana, Ewa un Ola"),
        ("pl", "Ana, Ewa i\N{NO-BREAK SPACE}Ola"),
    ],
)
def test_names_are_joined_as_in_a_sentence(language, text):
    assert format_list(["Ana", "Ewa", "Ola"], language) == text


def test_a_short_list_has_no_commas():
    assert format_list(["{0}", "Ewa"], "pl") == "{0} i\N{NO-BREAK SPACE}Ewa"
    assert format_list(["Ewa"], "pl") == "Ewa"
    assert format_list([], "pl") == ""
