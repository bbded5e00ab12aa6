"""Names and spaces, as they stood in the five source pages, or would have."""

import pytest

SPELLED = "is spelled '{}' in the registry; write it so"


@pytest.mark.parametrize(
    ("words", "column", "written", "name"),
    [
        ("Cel projektu Synergia to wymiana.", 14, "Synergia", "SYNERGIA"),
        ("ERASMUS + Coaching", 1, "ERASMUS +", "Erasmus+"),
        ("w Programie ERASMUS+.", 13, "ERASMUS+", "Erasmus+"),
        ("w Programie Erasmus Plus", 13, "Erasmus Plus", "Erasmus+"),
        ("organizacja Metacoach z Łotwy", 13, "Metacoach", "MetaCoach"),
        ("projekt Coach-Tech", 9, "Coach-Tech", "COACH-TECH"),
    ],
)
def test_names_are_spelled_as_in_the_registry(said, words, column, written, name):
    found = said(words, more="tags: []" if written != "Metacoach" else "tags: [a]")
    assert found == [f"9:{column}: '{written}' {SPELLED.format(name)}"]


def test_names_in_a_title_are_spelled_as_in_the_registry(said):
    found = said(title='"ERASMUS + Coaching: ponadnarodowe spotkanie"')
    assert found == [f"2:8: 'ERASMUS +' {SPELLED.format('Erasmus+')}"]


@pytest.mark.parametrize("written", ["Coach Tech", "CoachTech", "COACH TECH"])
def test_the_projects_name_is_not_parted(said, written):
    files = {"news/2021-03-post/index.pl.md": "---\ntitle: T\nsummary: S.\ndate: 2021-03-01\ncategory: news\n"
             f"project: coach-tech\n---\nSpotkanie {written} w Warszawie."}  # fmt: skip
    assert said(files=files) == [f"8:11: '{written}' {SPELLED.format('COACH-TECH')}"]


@pytest.mark.parametrize(
    "words",
    [
        "Taka synergia działań. Projekt SYNERGIA i projekt „SYNERGIA”, w projekcie Synergii.",
        "W programie Erasmus+ i w dawnym programie Erasmus.",
        "Program [SYNERGIA](https://synergia.eu/Synergia) i `Synergia`.",
        "Napisz na Synergia@example.eu albo https://example.eu/Synergia.",
    ],
)
def test_common_words_inflected_names_and_addresses_are_left_alone(said, words):
    assert said(words) == []


def test_a_partner_that_is_not_the_projects(said):
    message = "'MetaCoach' is no partner of project 'synergia'; add 'metacoach' to its partners if it is one"
    assert said("przedstawiciele LSPA i MetaCoach z Łotwy") == [f"9:24: {message}"]


def test_a_partner_that_takes_part_in_the_session_may_be_named(said):
    programme = (
        "---\ntitle: P\nsummary: S.\nproject: synergia\nsessions:\n  - {id: one, title: T, dates: 2027-03-01, mode: "
    )
    files = {"programmes/synergia-2/index.pl.md": f"{programme}online, organisations: [metacoach]}}\n---\n"}
    assert said("przedstawiciele MetaCoach", more="event: synergia-2/one", files=files) == []


def test_the_publisher_may_be_named_in_every_project(said):
    files = {"news/2021-03-post/index.en.md": "---\ntitle: T\nsummary: S.\ndate: 2021-03-01\ncategory: news\n"
             "project: coach-tech\n---\nKSAP, the National School of Public Administration, was the host."}  # fmt: skip
    assert said(files=files) == []


def test_a_partner_by_its_full_name_is_not_the_projects(said):
    message = "'Fundacja MetaCoach' is no partner of project 'synergia'; add 'metacoach' to its partners if it is one"
    assert f"9:6: {message}" in said("oraz Fundacja MetaCoach.")


def test_a_partner_under_two_names(said):
    words = (
        "Latvian School of Public Administration (LSPA) przysłała trenerów.\n\nGości Łotewskiej Szkoły Administracji"
    )
    message = "'Latvian School of Public Administration' is 'Łotewska Szkoła Administracji Publicznej'"
    assert said(f"{words} Publicznej powitano.") == [
        f"9:1: {message} elsewhere in the text; write the registry's name in both places"
    ]


def test_a_name_in_brackets_is_one_of_two_names(said):
    words = "LSPA (Latvian School of Public Administration)\n\nz Łotewską Szkołą Administracji Publicznej (LSPA)"
    message = "'Latvian School of Public Administration' is 'Łotewska Szkoła Administracji Publicznej'"
    assert said(words) == [f"9:7: {message} elsewhere in the text; write the registry's name in both places"]


def test_a_name_that_explains_another_in_the_same_line_is_fine(said):
    words = "Łotewska Szkoła Administracji Publicznej (Latvian School of Public Administration, LSPA)"
    assert said(words) == []
    assert said("LSPA, czyli Latvian School of Public Administration") == []


@pytest.mark.parametrize(
    ("words", "column", "message"),
    [
        ("w bloki(tematyczne i inne)", 7, "no space before the bracket in 'bloki(tematyczne'; put one there"),
        ("w bloki (tematyczne i inne)dotyczyły", 27, "no space after the bracket in 'inne)dotyczyły'; put one there"),
        ("na [stronie](https://x.eu/a)projektu", 28, "no space after the bracket in ')projektu'; put one there"),
        ("w dniu 13 września 2022r. odbył się", 20, "no space in '2022r.'; write '2022 r.'"),
    ],
)
def test_a_missing_space(said, words, column, message):
    assert said(words) == [f"9:{column}: {message}"]


def test_a_missing_space_in_bulgarian(said):
    assert said("на 8 февруари 2021г. се проведе", "bg") == ["9:15: no space in '2021г.'; write '2021 г.'"]


def test_two_words_in_one(said):
    message = "'zakończonaSesja' is two words; write 'zakończona Sesja', with a full stop if a sentence ends there"
    assert said("Praca zakończona.\n\nTo już zakończonaSesja peer learning.") == [f"11:8: {message}"]
    message = "'zakończonaW' is two words; write 'zakończona W', with a full stop if a sentence ends there"
    assert said("Praca zakończona.\n\nTo już zakończonaW dniu.") == [f"11:8: {message}"]


@pytest.mark.parametrize(
    "words",
    [
        "Partner(zy) i uczestnik(czka) oraz (nie)pełnosprawni, (współ)finansowany, art. 4(3)(a).",
        "a) pierwszy, b) drugi (i trzeci), „czwarty” (piąty).",
        "LinkedIn, YouTube i PowerPoint; linked, you, power, point.",
        "Plik iCalendar, dyplom PhD, nazwa FooBar; foo i bar.\n\nFooBar: druga.",
        "Pokój 5r, wersja 2g, rok 2022 r. i 2022\u00a0r.",
        "W środowisku MS TEAMS i MS Teams, Open Space, e-learning.",
    ],
)
def test_brackets_and_capitals_that_belong_there(said, words):
    more = {
        "news/2021-04-post/index.pl.md": "---\ntitle: T\nsummary: S.\ndate: 2021-04-01\ncategory: news\n---\nFooBar."
    }
    assert said(words, files=more) == []


def test_an_address_without_scheme(said):
    words = "Więcej informacji na temat projektu: www.synergia.ksap.gov.pl."
    message = "'www.synergia.ksap.gov.pl' is no link; write [words](https://www.synergia.ksap.gov.pl)"
    assert said(words) == [f"9:38: {message} if that is the address"]


def test_an_address_as_the_words_of_a_link_is_fine(said):
    assert said("Zob. [www.x.pl](https://www.x.pl/), <https://www.x.pl/> i https://www.x.pl.") == []
