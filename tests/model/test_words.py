import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from plugins.model.words import Names, Words, plain

HARD, NARROW = "\N{NO-BREAK SPACE}", "\N{NARROW NO-BREAK SPACE}"


@pytest.mark.parametrize(
    ("written", "text"),
    [
        ("  one  two\n three ", "one two three"),
        (f"w{HARD}dniu{NARROW}{HARD}", f"w{HARD}dniu"),
        ("5 * 3 > 2 < 4 & 1", "5 * 3 > 2 < 4 & 1"),
        ("snake_case and 2*2*2 and _ and __", "snake_case and 2*2*2 and _ and __"),
        ("[sic] (or not)", "[sic] (or not)"),
        ("Erasmus+ #1 – „coaching” 👩‍🏫", "Erasmus+ #1 – „coaching” 👩‍🏫"),
    ],
)
def test_plain_text_is_trimmed_and_otherwise_left_alone(written, text):
    assert plain(written) == text


@pytest.mark.parametrize(
    ("written", "markup"),
    [
        ("a <b>bold</b> word", "<b>"),
        ("<img src=x onerror=alert(1)>", "<img src=x onerror=alert(1)>"),
        ("a **bold** word", "**bold**"),
        ("a __bold__ word", "__bold__"),
        ("a [link](https://example.eu)", "[link](https://example.eu)"),
        ("![picture](a.jpg)", "![picture](a.jpg)"),
        ("some `code`", "`code`"),
        ("A &amp; B", "&amp;"),
        ("A&#160;B", "&#160;"),
    ],
)
def test_markup_is_refused(written, markup):
    with pytest.raises(ValueError, match="is plain text, without HTML or Markdown") as error:
        plain(written)
    assert str(error.value).endswith(f"; remove the markup in '{markup}'")


@pytest.mark.parametrize("written", ["a\x00b", "a\x0bb", "a\x85b", "a\u200bb", "a\u202eb", "\ufeffa"])
def test_signs_that_nobody_sees_are_refused(written):
    with pytest.raises(ValueError, match=r"^holds an invisible control character; type the text again$"):
        plain(written)


@pytest.mark.parametrize("written", ["", "  ", HARD])
def test_an_empty_text_is_refused(written):
    with pytest.raises(ValueError, match=r"^is empty; write the text or leave the field out$"):
        plain(written)


@given(st.text())
def test_what_is_plain_once_is_plain_and_equal_twice(written):
    try:
        once = plain(written)
    except ValueError:
        return
    assert plain(once) == once


def test_words_are_text_that_knows_its_language():
    words = Words("Programme", "en")
    assert (words, words.language) == ("Programme", "en")
    assert f"{words}!" == "Programme!"


def test_words_keep_their_language_on_the_way_to_another_process():
    assert pickle.loads(pickle.dumps(Words("Programme", "en"))).language == "en"


def test_names_are_words_in_several_languages():
    names = TypeAdapter(Names).validate_python({"pl": " Łotwa ", "en": "Latvia", "hu": None})
    assert names == {"pl": "Łotwa", "en": "Latvia"}
    assert {code: words.language for code, words in names.items()} == {"pl": "pl", "en": "en"}


def test_the_best_name_follows_the_reader_and_then_any_will_do():
    names = TypeAdapter(Names).validate_python({"pl": "Łotwa", "en": "Latvia"})
    assert names.best(("en", "pl")) == "Latvia"
    assert names.best(("hu", "pl", "en")) == "Łotwa"
    assert names.best(("hu",)) == "Łotwa"


@pytest.mark.parametrize("written", ["Latvia", ["Latvia"], {}, {"pl": ""}, {"pl": "<b>Łotwa</b>"}, {"pl": ["Łotwa"]}])
def test_names_that_are_no_words_per_language_are_refused(written):
    with pytest.raises(ValidationError):
        TypeAdapter(Names).validate_python(written)
