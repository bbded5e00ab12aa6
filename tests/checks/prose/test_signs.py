"""Ranges, dashes and times, as they stood in the five source pages."""

import pytest


@pytest.mark.parametrize(
    ("language", "words", "column", "written"),
    [
        ("pl", "W dniach 8-10 lutego odbywają się zajęcia.", 10, "8-10"),
        ("pl", "W dniach 13-15\u00a0października 2021 r. KSAP gościł partnerów.", 10, "13-15"),
        ("pl", "Wiedza Edukacja Rozwój 2014-2020, współfinansowany", 24, "2014-2020"),
        ("pl", "Kurs trwał 7-10.09.2021 r.", 12, "7-10."),
        ("pl", "Zajęcia (9:30-12:45) online.", 10, "9:30-12:45"),
        ("en", "On 8-10 February 2021 the session", 4, "8-10"),
        ("en", "On February 8-10, the session", 4, "February 8-10"),
        ("bg", "На 8-10 февруари 2021 г. се проведе", 4, "8-10"),
        ("lv", "2021. gada 8.-10. februārī notika", 12, "8.-10."),
        ("hu", "2021. február 8-10-én tartották", 7, "február 8-10"),
        ("hu", "A február 8-10. közötti napok", 3, "február 8-10."),
    ],
)
def test_hyphens_in_ranges(said, language, words, column, written):
    message = f"'{written}' is a range; write a dash: '{written.replace('-', '–')}'"
    assert said(words, language) == [f"9:{column}: {message}"]


@pytest.mark.parametrize(
    "words",
    [
        "Numer umowy POWR.04.03.00-00-0061/18, projekt 2019-1-LV01-KA204-060386.",
        "Telefon 22 60-80-100, 00-582 Warszawa, data 2021-02-08.",
        "W dniach 8–10 lutego 2021 r. i w latach 2014–2020.",
        "Zobacz [program](https://x.eu/2014-2020/8-10) i https://x.eu/2014-2020 oraz `8-10 lutego`.",
        "Wynik 10-8 lutego, grupa 90-osobowa, 5-6 osób.",
        "## Harmonogram {: #8-10-lutego }\n\nTekst.",
    ],
)
def test_other_numbers_with_hyphens_are_fine(said, words):
    assert said(words) == []


def test_a_dash_in_a_compound(said):
    words = "raport z udziału w części edukacyjno – kooperacyjnej w projekcie"
    message = "'edukacyjno – kooperacyjnej' is one compound; write 'edukacyjno-kooperacyjnej'"
    assert said(words) == [f"9:27: {message}"]


def test_a_dash_between_words_that_the_text_joins_elsewhere(said):
    message = "'peer – learning' is one compound; write 'peer-learning'"
    assert said("The peer – learning session. A peer-learning session.", "en") == [f"9:5: {message}"]


def test_a_dash_in_a_bulgarian_compound(said):
    message = "'учебно – методически' is one compound; write 'учебно-методически'"
    assert said("Изготвен е учебно – методически план.", "bg") == [f"9:12: {message}"]


@pytest.mark.parametrize(
    "words",
    [
        "Na pozór błahe zadanie staje się kluczowe w procesie – to jeden z ważnych wniosków.",
        "W teorii proste, ale gdy zasady trzeba wdrożyć – jest znacznie trudniej.",
        "Zdecydowano – mimo obaw – o zmianach. Omówiono – krótko – sprawozdania.",
        "Rozmawiali trenerzy – facylitatorzy. To trudno – powiedziano.",
        "- **Aktualności** – zapowiedzi spotkań",
    ],
)
def test_other_dashes_are_fine(said, words):
    assert said(words) == []


def test_a_full_stop_that_is_missing_after_a_time(said):
    words = "zrealizowany zostanie 8 listopada 2022 r., w godz.: 12:30 – 16:00 Uczestnicy będą kontynuować prace"
    message = "no full stop between '16:00' and 'Uczestnicy'; end the sentence before the next one"
    assert said(words) == [f"9:67: {message}"]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("pl", "- 9:30 Rejestracja\n- 9:30–11:00 Analiza praktyk\n\n**12:30** Obiad"),
        ("pl", "Spotkanie odbędzie się o 9:30 CET w sali KSAP. Koniec o 16:00. Dalej."),
        ("pl", "Zaczynamy punktualnie o 9:30 czasu warszawskiego."),
        ("en", "The session begins at 9:30 Warsaw time and at 10:30 Central European Time."),
        ("en", "The session begins at 9:30 in room A."),
        ("bg", "Сесията започва в 16:00 ч. Участниците ще продължат."),
    ],
)
def test_times_that_no_sentence_follows_are_fine(said, language, words):
    assert said(words, language) == []
