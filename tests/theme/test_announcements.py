"""Announcements: what has moved, registration and calls, in the words of every language."""

import re

import pytest
from lxml import html

from tests.theme.harness import render
from tests.theme.samples import LANGUAGES, home, programme


def lines(page, path: str) -> list[str]:
    """Return the texts of the elements at a path, their spaces folded."""
    found = html.document_fromstring(render(page)).xpath(path)
    return [re.sub(r"\s+", " ", element.text_content()).strip() for element in found]


EXPECTED: dict[str, tuple[str, str, str, str]] = {
    "bg": (
        "Преди това: 13 април 2027 г.; Riga, Латвия",
        (
            "Записването е открито Краен срок: 21 април 2027 г., 23:59 ч. Полша и Унгария 22 април 2027 г., 0:59 "
            "ч. България и Латвия Запишете се за сесията"
        ),
        "Езици полски и английски | Езици на превода български | За кого е Officials",
        (
            "Call for trainers We are looking for trainers. Начало на приема: 1 май 2027 г. Краен срок: 31 май "
            "2027 г., 23:59 ч. Полша и Унгария 1 юни 2027 г., 0:59 ч. България и Латвия Поправено (10 април 2027 "
            "г.): 24 май 2027 г., 23:59 ч. On request. Кандидатстването още не е започнало"
        ),
    ),
    "en": (
        "Previously: 13 April 2027; Riga, Latvia",
        (
            "Registration is open Deadline: 21 April 2027, 23:59 Hungary and Poland 22 April 2027, 0:59 Bulgaria "
            "and Latvia Register for the session"
        ),
        "Languages Polish and English | Interpretation Bulgarian | Who it is for Officials",
        (
            "Call for trainers We are looking for trainers. Opens: 1 May 2027 Deadline: 31 May 2027, 23:59 "
            "Hungary and Poland 1 June 2027, 0:59 Bulgaria and Latvia Corrected (10 April 2027): 24 May 2027, "
            "23:59 On request. The call has not opened yet"
        ),
    ),
    "lv": (
        "Iepriekš: 2027. gada 13. aprīlis; Riga, Latvija",
        (
            "Pieteikšanās ir atvērta Pieteikšanās termiņš: 2027. gada 21. aprīlis, 23.59 Polija un Ungārija 2027."
            " gada 22. aprīlis, 0.59 Bulgārija un Latvija Pieteikties sesijai"
        ),
        "Valodas poļu un angļu | Tulkojuma valodas bulgāru | Kam paredzēta Officials",
        (
            "Call for trainers We are looking for trainers. Pieteikšanās sākums: 2027. gada 1. maijs Pieteikšanās"
            " termiņš: 2027. gada 31. maijs, 23.59 Polija un Ungārija 2027. gada 1. jūnijs, 0.59 Bulgārija un "
            "Latvija Labots (2027. gada 10. aprīlis): 2027. gada 24. maijs, 23.59 On request. Uzsaukums vēl nav "
            "atvērts"
        ),
    ),
    "hu": (
        "Korábban: 2027. április 13.; Riga, Lettország",
        (
            "A jelentkezés folyamatban van Jelentkezési határidő: 2027. április 21., 23:59 Lengyelország és "
            "Magyarország 2027. április 22., 0:59 Bulgária és Lettország Jelentkezés az alkalomra"
        ),
        "Nyelvek lengyel és angol | A tolmácsolás nyelvei bolgár | Kinek szól Officials",
        (
            "Call for trainers We are looking for trainers. A jelentkezés kezdete: 2027. május 1. Jelentkezési "
            "határidő: 2027. május 31., 23:59 Lengyelország és Magyarország 2027. június 1., 0:59 Bulgária és "
            "Lettország Helyesbítve (2027. április 10.): 2027. május 24., 23:59 On request. A felhívás még nem "
            "nyílt meg"
        ),
    ),
    "pl": (
        "Poprzednio: 13 kwietnia 2027 r.; Riga, Łotwa",
        (
            "Zapisy trwają Termin zgłoszeń: 21 kwietnia 2027 r., 23:59 Polska i Węgry 22 kwietnia 2027 r., 0:59 "
            "Bułgaria i Łotwa Zapisz się na sesję"
        ),
        "Języki polski i angielski | Języki tłumaczenia bułgarski | Dla kogo Officials",
        (
            "Call for trainers We are looking for trainers. Początek zgłoszeń: 1 maja 2027 r. Termin zgłoszeń: 31"
            " maja 2027 r., 23:59 Polska i Węgry 1 czerwca 2027 r., 0:59 Bułgaria i Łotwa Sprostowano (10 "
            "kwietnia 2027 r.): 24 maja 2027 r., 23:59 On request. Nabór jeszcze się nie rozpoczął"
        ),
    ),
}
"""Language -> what its page says, in the order of the tests."""


@pytest.mark.parametrize("language", LANGUAGES)
class TestEveryLanguage:
    def test_says_where_a_session_was_to_take_place(self, language):
        assert lines(programme(language), "//p[s][following-sibling::dl]")[0] == EXPECTED[language][0]

    def test_says_until_when_to_register(self, language):
        assert lines(programme(language), "//dd[.//a[@href='https://example.eu/register']]")[0] == EXPECTED[language][1]

    def test_says_in_which_languages_and_for_whom(self, language):
        facts = lines(programme(language), "//dl[contains(@class, 'event-box')]/div")
        assert " | ".join(facts[4:7]) == EXPECTED[language][2]

    def test_says_until_when_a_call_is_open_and_what_was_said_before(self, language):
        shown = lines(programme(language), "//li[.//a[@href='https://example.eu/call']]")
        assert shown == [EXPECTED[language][3]]


def test_calls_on_the_home_page_name_their_programme():
    call = "//li[.//a[@href='https://example.eu/call']]"
    assert lines(home("en"), f"{call}//a") == ["Call for trainers", "Programme"]
    assert lines(programme("en"), f"{call}//a") == ["Call for trainers"]
