import re
import unicodedata

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from plugins.languages.slugs import slugify


@pytest.mark.parametrize(
    ("text", "language", "slug"),
    [
        # Bulgarian: every letter, capitals included
        ("а б в г д е ж з и й", "bg", "a-b-v-g-d-e-zh-z-i-y"),
        ("к л м н о п р с т у", "bg", "k-l-m-n-o-p-r-s-t-u"),
        ("Ф Х Ц Ч Ш Щ Ъ Ь Ю Я", "bg", "f-h-ts-ch-sh-sht-a-y-yu-ya"),
        ("шофьор, йод, джаз, дзен, ѝ", "bg", "shofyor-yod-dzhaz-dzen-i"),
        # -ия at the end of a word
        ("София-юг", "bg", "sofia-yug"),
        ("Стратегия за „иновация“ – 2021", "bg", "strategia-za-inovatsia-2021"),
        ("СЕСИЯ", "bg", "sesia"),
        ("приятел", "bg", "priyatel"),
        ("стратегията", "bg", "strategiyata"),
        # the country's traditional spelling, alone
        ("Република България", "bg", "republika-bulgaria"),
        ("българи и българският", "bg", "balgari-i-balgarskiyat"),
        # letters in two parts
        (unicodedata.normalize("NFD", "Трети май"), "bg", "treti-may"),
        # Polish
        ("Łódź: zażółć gęślą jaźń", "pl", "lodz-zazolc-gesla-jazn"),
        ("Sesja peer learning projektu SYNERGIA zakończona", "pl", "sesja-peer-learning-projektu-synergia-zakonczona"),
        ("Wizyta w mieście София", "pl", "wizyta-w-miescie-sofia"),
        # Latvian, Hungarian
        ("āčēģīķļņšūž ĀČĒĢĪĶĻŅŠŪŽ", "lv", "acegiklnsuz-acegiklnsuz"),
        ("Árvíztűrő tükörfúrógép", "hu", "arvizturo-tukorfurogep"),
        # other alphabets
        ("Straße, Ærø, Đorđe", "en", "strasse-aero-dorde"),
        ("Εθνικό Κέντρο του Αθηνών", "en", "ethniko-kentro-tou-athinon"),
        ("Тихомир Ђорђевић", "en", "tihomir-djordjevic"),
        # spaces, dashes, signs
        ("  8–10\N{NO-BREAK SPACE}lutego — dzień_1…  ", "pl", "8-10-lutego-dzien-1"),
        ("The partners’ day; it's co\N{SOFT HYPHEN}funded", "en", "the-partners-day-its-cofunded"),
        ("Nr № 5, H₂O, ﬁnał", "pl", "nr-no-5-h2o-final"),
        # &
        ("Health & Safety", "en", "health-and-safety"),
        ("Badania & rozwój, AT&T", "pl", "badania-i-rozwoj-at-t"),
        ("Наука & култура", "bg", "nauka-i-kultura"),
    ],
)
def test_a_title_becomes_a_slug(text, language, slug):
    assert slugify(text, language) == slug


def test_a_long_slug_is_cut_after_a_word():
    assert slugify("słowo " * 30, "pl") == "-".join(["slowo"] * 13)
    assert slugify("abcd " * 30, "pl") == "-".join(["abcd"] * 16)
    assert slugify("abcd " * 15 + "abcde " * 2, "pl") == "-".join(["abcd"] * 15 + ["abcde"])
    assert slugify("a" * 100, "pl") == "a" * 80


@pytest.mark.parametrize("text", ["", "…", "日本", "–"])
def test_a_title_without_letters_has_no_slug(text):
    with pytest.raises(ValueError, match=f"^no letter or digit of '{text}' can stand in an address; give a slug$"):
        slugify(text, "pl")


@given(st.text(), st.sampled_from(["bg", "en", "hu", "lv", "pl"]))
def test_a_slug_is_ascii_with_single_hyphens_and_its_own_slug(text, language):
    try:
        slug = slugify(text, language)
    except ValueError:
        assume(False)
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", slug)
    assert len(slug) <= 80
    assert slugify(slug, language) == slug
