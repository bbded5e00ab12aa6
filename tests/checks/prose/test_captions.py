"""Captions that nearly equal a name, as they stood in a source page."""

import pytest

from plugins.checks.prose.captions import is_slip

CAPTIONS = """gallery:
  - {{file: a.jpg, alt: Sala, caption: {}}}
  - {{file: b.jpg, alt: Stół, caption: {}}}"""
GROUPS = "26–27 stycznia 2017 r. w Jędrzejowie: Powiatowa Grupa Wymiany Doświadczeń."


def gallery(*captions):
    return CAPTIONS.format(*captions)


@pytest.fixture
def captions(said):
    def check(*captions, body=GROUPS):
        return [line.partition(": ")[2] for line in said(body, more=gallery(*captions))]

    return check


def test_captions_that_nearly_equal_a_name_in_the_text(captions):
    wrong = "Powiatoiwa Grupa Wymiany doświadczen w Jędrzejowie"
    typo = "'Powiatoiwa' is nearly 'Powiatowa', which stands elsewhere; write both alike"
    accent = "'doświadczen' is nearly 'Doświadczeń', which stands elsewhere; write both alike"
    assert captions(wrong, wrong) == [*sorted([typo, accent]), *sorted([typo, accent])]


def test_captions_that_nearly_equal_another_caption(captions):
    found = captions("Miejska Grupa w Kutnie", "Miejska Gruppa w Kutnie", body="Tekst.")
    assert found == ["'Gruppa' is nearly 'Grupa', which stands elsewhere; write both alike"]


def test_captions_that_nearly_equal_a_partner(captions):
    found = captions("Łotewska Szkola Administracji Publicznej", "Sala", body="Tekst.")
    assert found == ["'Szkola' is nearly 'Szkoła', which stands elsewhere; write both alike"]


@pytest.mark.parametrize(
    "caption",
    [
        "Powiatowa Grupa Wymiany Doświadczeń w Jędrzejowie",
        "Uczestnicy Powiatowej Grupy Wymiany Doświadczeń",
        "Wiejska Grupa Wymiany Doświadczeń w Kutnie",
        "Z Powiatową Grupą Wymiany Doświadczeń",
    ],
)
def test_names_in_another_form_are_fine(captions, caption):
    assert captions(caption, caption) == []


@pytest.mark.parametrize(
    ("word", "other"),
    [
        ("powiatoiwa", "powiatowa"),
        ("doświadczen", "doświadczeń"),
        ("wymainy", "wymiany"),
        ("szkolenoiwe", "szkoleniowe"),
    ],
)
def test_a_slip(word, other):
    assert is_slip(word, other)


@pytest.mark.parametrize(
    ("word", "other"),
    [
        ("miejska", "wiejska"),
        ("szkolenia", "szkoleń"),
        ("grupą", "grupa"),
        ("sesijas", "sesijās"),
        ("képzésen", "képzéseken"),
        ("програма", "програмата"),
        ("sesja", "sesja"),
    ],
)
def test_another_word_or_form_is_no_slip(word, other):
    assert not is_slip(word, other)
