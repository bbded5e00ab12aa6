"""Words that go stale, and sentences that lead nowhere, as they stood in the five source pages."""

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
        ("hu", "A foglalkozás f. é. február 8-án volt.", "f. é.", "2021. február 8–10."),
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
