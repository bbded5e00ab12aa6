import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from plugins.model.front_matter import Data, read_yaml
from plugins.problems import Place


def read(text: str, first_line: int = 1) -> Data:
    data, problems = read_yaml(text, "a.yaml", first_line)
    assert problems == []
    return data


@pytest.mark.parametrize(
    "written",
    [
        "NO",
        "yes",
        "true",
        "9:30",
        "09:30",
        "010",
        "0x1F",
        "1_000",
        "1e3",
        ".5",
        "2021-02-12",
        "2021-02-12 14:30",
        "=",
        "<<",
    ],
)
def test_a_value_stays_the_text_that_was_written(written):
    assert read(f"field: {written}").value == {"field": written}


def test_names_of_fields_stay_text_too():
    assert read("NO: a\n2021-02-08: {title: b}\n").value == {"NO": "a", "2021-02-08": {"title": "b"}}


@pytest.mark.parametrize("written", ["", "~", "null", "# a comment"])
def test_a_field_without_a_value_is_empty(written):
    assert read(f"field: {written}").value == {"field": None}


@pytest.mark.parametrize("written", ["''", '"~"', "'null'"])
def test_quotation_marks_make_text_of_anything(written):
    assert read(f"field: {written}").value == {"field": written[1:-1]}


def test_long_texts_may_go_over_several_lines():
    assert read("folded: one\n  two\nkept: |\n  one\n  two\n").value == {"folded": "one two", "kept": "one\ntwo\n"}


def test_a_text_without_fields_is_empty():
    assert read("").value == read("# nothing\n").value == {}


def test_every_value_and_every_field_has_its_place():
    data = read("title: A\ngallery:\n  - {file: a.jpg, alt: B}\n", first_line=2)
    assert data.at("title") == Place("a.yaml", 2, 8)
    assert data.key_at("title") == Place("a.yaml", 2, 1)
    assert data.at("gallery", 0) == Place("a.yaml", 4, 5)
    assert data.at("gallery", 0, "alt") == Place("a.yaml", 4, 24)
    assert data.key_at("gallery", 0, "alt") == Place("a.yaml", 4, 19)


def test_what_is_not_there_has_the_place_of_what_is_around_it():
    data = read("cover:\n  file: a.jpg\n")
    assert data.at("cover", "alt") == data.at("cover") == Place("a.yaml", 2, 3)
    assert data.key_at("nothing") == data.at() == Place("a.yaml", 1, 1)


def test_columns_count_signs_and_not_bytes():
    assert read("{ąęł: ó, b: c}").at("b") == Place("a.yaml", 1, 13)


def test_line_separators_of_other_programs_are_spaces_and_move_no_line():
    data = read("title: A\u2028B\u0085\nslug: c\n")
    assert data.value == {"title": "A B", "slug": "c"}
    assert data.at("slug") == Place("a.yaml", 2, 7)


def test_parts_have_places_of_their_own():
    parts = read("training:\n  label: {pl: A}\ncoaching: B\n").parts()
    assert parts["training"].value == {"label": {"pl": "A"}}
    assert parts["training"].at("label", "pl") == Place("a.yaml", 2, 15)
    assert parts["training"].key_at("label") == Place("a.yaml", 2, 3)
    assert parts["coaching"].at() == Place("a.yaml", 3, 11)


def test_what_can_be_read_around_a_mistake_is_read():
    data, problems = read_yaml("title: A\ntitle: B\nslug: &c d\nstatus: draft\n", "a.yaml")
    assert data.value == {"title": "A", "slug": None, "status": "draft"}
    assert [str(problem) for problem in problems] == [
        "a.yaml:2:1: 'title' is given twice, first in line 1; keep one of them",
        "a.yaml:3:7: a text that begins with *, & or ! must stand in quotation marks",
    ]


def test_a_thousand_items_are_no_deep_text():
    text = "items:\n" + "  - {id: a}\n" * 1000
    assert len(read(text).value["items"]) == 1000


def test_texts_that_would_grow_beyond_all_bounds_are_refused():
    bomb = "a: &a [x, x]\n" + "".join(
        f"{b}: &{b} [*{a}, *{a}]\n" for a, b in zip("abcdefghijkl", "bcdefghijklm", strict=True)
    )
    data, problems = read_yaml(bomb, "a.yaml")
    assert len(problems) == 13
    assert set(data.value.values()) == {None}


# The parser takes U+0085, U+2028 and U+2029 for the end of a line.
TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x85\u2028\u2029"))


@given(st.dictionaries(TEXTS.filter(bool), TEXTS | st.lists(TEXTS) | st.dictionaries(TEXTS.filter(bool), TEXTS)))
def test_any_text_in_any_style_comes_back_as_it_was(value):
    assert read(yaml.safe_dump(value, allow_unicode=True, sort_keys=False, width=1e9)).value == value


@given(
    st.from_regex(r"[A-Za-z0-9.+-][A-Za-z0-9.:_/+-]*[A-Za-z0-9]", fullmatch=True).filter(lambda text: text != "null")
)
def test_any_plain_word_comes_back_as_it_was_typed(word):
    assert read(f"field: {word}\nlist: [{word}]\n").value == {"field": word, "list": [word]}


@given(st.text(st.sampled_from("ab:- \n\t'\"[]{}#&*!|>?%@`,.\u2028\x07é")))
def test_whatever_is_written_is_read_or_reported_within_its_lines(text):
    data, problems = read_yaml(text, "a.yaml")
    assert isinstance(data.value, dict)
    lines = text.split("\n")
    for problem in problems:
        assert 1 <= problem.place.line <= len(lines)
        assert 1 <= problem.place.column <= len(lines[problem.place.line - 1]) + 1
        assert "\n" not in problem.message
