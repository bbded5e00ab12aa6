import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.languages.sorting import ALPHABETS, sort_key


@pytest.mark.parametrize(
    ("language", "ordered"),
    [
        # the alphabets themselves
        ("bg", "а б в г д е ж з и ѝ й к л м н о п р с т у ф х ц ч ш щ ъ ь ю я"),
        ("en", "a b c d e f g h i j k l m n o p q r s t u v w x y z"),
        ("hu", "a á b c cs d dz dzs e é f g gy h i í j k l ly m n ny o ó ö ő p q r s sz t ty u ú ü ű v w x y z zs"),
        ("lv", "a ā b c č d e ē f g ģ h i ī y j k ķ l ļ m n ņ o ō p q r ŗ s š t u ū v w x z ž"),
        ("pl", "a ą b c ć d e ę f g h i j k l ł m n ń o ó p q r s ś t u v w x y z ź ż"),
        # Polish letters are letters
        ("pl", "lody łaty mapa"),
        ("pl", "zorza źrebak żaba"),
        ("pl", "Bułgaria Grecja Litwa Łotwa Polska Węgry"),
        ("pl", "Lublin lwów Łódź"),
        # Latvian long vowels differ only when all else is equal; soft consonants always
        ("lv", "kaza kāzas kazu"),
        ("lv", "celt čau dot"),
        ("lv", "yoga Īrija Itālija jūra"),
        ("lv", "Bulgārija Grieķija Latvija Polija Ungārija"),
        # Hungarian long vowels likewise; ö and ü are letters, and so are those of several signs
        ("hu", "kar kár karom"),
        ("hu", "ó oda ökör öl ős"),
        ("hu", "cukor csak dal"),
        ("hu", "sör szó tó"),
        ("hu", "dob dzéta dzsem ember"),
        # 'ssz' is sz and sz, so it follows every s
        ("hu", "meste messze"),
        # other alphabets after one's own
        ("bg", "Ямбол ABC"),
        ("pl", "Żory Αθήνα София"),
        # marks of other languages
        ("en", "cafe café cafeteria"),
        ("en", "Lodz Łódź logic"),
        ("pl", "Muller Müller Munch"),
        # capitals last among equals
        ("pl", "ala Ala ALA alb"),
        # signs, digits, letters
        ("pl", "-a 1a 9 a"),
    ],
)
def test_words_stand_in_the_order_of_the_alphabet(language, ordered):
    words = ordered.split()
    assert sorted(set(words), key=lambda word: sort_key(word, language)) == words


def test_a_shorter_name_comes_first_even_before_a_space():
    names = ["Nowa", "Nowa Huta", "Nowak", "Nowak-Zet", "Nowaka"]
    assert sorted(set(names), key=lambda name: sort_key(name, "pl")) == names


def test_a_no_break_space_sorts_as_a_space():
    names = ["a b", "a\N{NO-BREAK SPACE}c", "a d"]
    assert sorted(set(names), key=lambda name: sort_key(name, "pl")) == names


@pytest.mark.parametrize(
    ("text", "parts"),
    [("kassza", "k a sz sz a"), ("briddzsel", "b r i dzs dzs e l"), ("hosszú", "h o sz sz u"), ("nagy", "n a gy")],
)
def test_a_hungarian_letter_of_several_signs_is_one_letter(text, parts):
    letters = sort_key(text, "hu").letters
    assert letters == tuple(sort_key(part, "hu").letters[0] for part in parts.split())


def test_letters_in_two_parts_are_the_same_letters():
    assert sort_key("Z\N{COMBINING DOT ABOVE}ory", "pl") == sort_key("Żory", "pl")


@given(st.text(), st.text(), st.sampled_from(sorted(ALPHABETS)))
def test_only_the_same_text_has_the_same_key(one, other, language):
    same = unicodedata.normalize("NFC", one) == unicodedata.normalize("NFC", other)
    assert (sort_key(one, language) == sort_key(other, language)) is same
