"""Words that go stale, and sentences that lead nowhere, as they stood in the five source pages."""

import datetime as dt

import pytest

PAST = "event: synergia-1/session-5"


@pytest.mark.parametrize(
    ("language", "words", "written", "date"),
    [
        ("pl", "W dniach 8–10 lutego br. odbywają się zajęcia.", "br.", "8–10 lutego 2021\u00a0r."),
        ("pl", "W lutym b.r. odbyły się zajęcia.", "b.r.", "8–10 lutego 2021\u00a0r."),
        ("en", "The session takes place this year.", "this year", "8–10 February 2021"),
        ("bg", "Сесията е на 8 февруари т.г. онлайн.", "т.г.", "8–10 февруари 2021\u00a0г."),
        ("lv", "Sesija notiek š. g. 8. februārī.", "š. g.", "2021. gada 8.–10. februāris"),
        ("hu", "A foglalkozás f. é. február 8-án lesz.", "f. é.", "2021. február 8–10."),
    ],
)
def test_words_that_mean_the_year_of_writing(said, language, words, written, date):
    message = f"'{written}' means another year to later readers; write the date in full, as in '{date}'"
    column = words.index(written) + 1
    assert said(words, language, more=PAST) == [f"9:{column}: {message}"]


def test_without_a_session_the_date_of_the_post_is_suggested(said):
    message = "'br.' means another year to later readers; write the date in full, as in '12 lutego 2021\u00a0r.'"
    assert said("W lutym br. odbyły się zajęcia.") == [f"9:9: {message}"]


@pytest.mark.parametrize(
    ("language", "words"), [("en", "10 cm br. wide"), ("pl", "klub. Zob. np. dobr."), ("bg", "бр. 5")]
)
def test_other_abbreviations_are_fine(said, language, words):
    assert said(words, language) == []


@pytest.mark.parametrize(
    ("language", "words", "written"),
    [
        ("pl", "Więcej informacji o projekcie.", "Więcej informacji"),
        ("en", "Read more about the project.", "Read more"),
        ("bg", "Повече информация за проекта.", "Повече информация"),
        ("lv", "Vairāk informācijas par projektu.", "Vairāk informācijas"),
        ("hu", "További információ a projektről.", "További információ"),
    ],
)
def test_a_promise_of_a_link_without_a_link(said, language, words, written):
    message = f"'{written}' leads nowhere; give the address: [{written} ...](https://...)"
    other = "[Link](https://x.eu/) w innym akapicie."
    assert said(f"{other}\n\n{words}\n\n{other}", language) == [f"11:1: {message}"]


@pytest.mark.parametrize(
    "words",
    [
        "Więcej informacji [o projekcie](https://x.eu/).",
        "[Więcej informacji](https://x.eu/) o projekcie.",
        "Więcej informacji udziela sekretariat, tel. 22 000 00 00.",
        "Uczestnicy chcieli więcej informacji o projekcie.",
        "## Więcej informacji\n\nSą na [stronie](https://x.eu/).",
    ],
)
def test_a_promise_that_is_kept(said, words):
    assert said(words) == []


@pytest.mark.parametrize(
    ("language", "words", "written"),
    [
        ("pl", "Następna już w listopadzie!", "Następna już"),
        ("pl", "Nabór do pilotażu już trwa, a więc pośpiesz się.", "już trwa"),
        ("pl", "Drogi czytelniku, zachęcamy do\u00a0uczestnictwa!", "zachęcamy do uczestnictwa"),
        ("pl", "Ogłoszenie projektów konkursowych planowane jest w czerwcu 2017 r.", "planowane jest"),
        ("en", "Registration is open until Friday.", "Registration is open"),
        ("bg", "Следващата вече е през ноември!", "Следващата вече"),
        ("lv", "Aicinām pieteikties līdz piektdienai.", "Aicinām pieteikties"),
        ("hu", "Jelentkezzen péntekig!", "Jelentkezzen"),
    ],
)
def test_what_was_still_to_come_when_all_is_past(said, language, words, written):
    message = f"'{written}' speaks of what was still to come, but all ended on 2021-02-10; put it into the past"
    column = words.replace("\u00a0", " ").index(written) + 1
    assert said(words, language, more=PAST) == [f"9:{column}: {message}"]


def test_an_open_call_may_stand_until_the_last_day_is_over(said):
    for day, count in ((10, 0), (11, 1)):
        now = dt.datetime(2021, 2, day, 22, 30, tzinfo=dt.UTC)
        assert len(said("Zapraszamy do udziału.", more=PAST, now=now)) == count


def test_an_open_call_of_a_session_to_come_or_of_no_session_is_fine(said):
    assert said("Zapraszamy do udziału.", more="event: synergia-1/session-9") == []
    assert said("Zapraszamy do udziału.") == []


def test_reports_in_the_past_tense_are_fine(said):
    words = "Trwał nabór jednostek, a samorządy zachęcano do udziału. Ogłoszenie zaplanowano na czerwiec."
    assert said(words, more=PAST) == []
