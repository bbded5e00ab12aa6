from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plugins.model.front_matter import read_yaml
from plugins.model.merging import Merger, sorts
from plugins.model.page import Page
from plugins.model.parts import Picture
from plugins.model.post import Post
from plugins.model.programme import Item, Session
from plugins.model.project import Project
from plugins.model.words import Words

ORIGINAL = "title: Tytuł\nsummary: Opis\n"
TRANSLATION = "translation_of: pl\ntitle: Title\nsummary: Summary\n"


def merge(original: str, translation: str, record: Any = Post) -> tuple[dict[str, Any], list[str]]:
    """Merge what follows a title and a summary; messages name the files pl and en."""
    old, new = read_yaml(ORIGINAL + original, "pl")[0], read_yaml(TRANSLATION + translation, "en")[0]
    merger = Merger(old, "pl", new, "en")
    return merger.merge(record).value, [f"{problem}" for problem in merger.problems]


@pytest.mark.parametrize(
    ("record", "name", "sort"),
    [
        (Post, "title", "words"),
        (Post, "slug", "own"),
        (Post, "status", "own"),
        (Post, "modified", "own"),
        (Post, "date", "fact"),
        (Post, "tags", "fact"),
        (Post, "cover", "record"),
        (Post, "gallery", "records"),
        (Post, "schedule", "records"),
        (Picture, "file", "fact"),
        (Picture, "alt", "words"),
        (Session, "status", "fact"),
        (Session, "place", "record"),
        (Session, "private", "record"),
        (Item, "status", "fact"),
        (Item, "title", "words"),
        (Project, "name", "fact"),
        (Project, "partners", "records"),
        (Page, "order", "fact"),
    ],
)
def test_the_type_of_a_field_says_whether_it_is_translated(record, name, sort):
    assert sorts(record)[name][0] == sort


def test_words_replace_words_and_facts_stay():
    value, problems = merge("date: 2021-02-12\nslug: tytul\n", "slug: title\n")
    assert problems == []
    assert value == {"title": "Title", "summary": "Summary", "date": "2021-02-12", "slug": "title"}
    assert value["title"].language == "en"


def test_inherited_words_keep_their_language_at_any_depth():
    value, _ = merge("gallery:\n  - {file: a.jpg, alt: Widok}\ncover: {file: b.jpg, alt: Aula}\n", "")
    assert value["gallery"][0]["alt"].language == value["cover"]["alt"].language == "pl"
    assert not isinstance(value["gallery"][0]["file"], Words)


def test_the_original_is_not_changed():
    old, new = read_yaml(ORIGINAL, "pl")[0], read_yaml(TRANSLATION + "cover: {alt: B}\n", "en")[0]
    old.value["cover"] = {"file": "a.jpg", "alt": "A"}
    Merger(old, "pl", new, "en").merge(Post)
    assert old.value["cover"] == {"file": "a.jpg", "alt": "A"}


@pytest.mark.parametrize(
    "translation", ["gallery:\n", "gallery: []\n", "gallery: {}\n", "gallery: {a.jpg: }\n", "date:\n"]
)
def test_what_a_translation_leaves_empty_it_inherits(translation):
    value, problems = merge("date: 2021-02-12\ngallery:\n  - {file: a.jpg, alt: Widok}\n", translation)
    assert problems == []
    assert value["date"] == "2021-02-12"
    assert value["gallery"] == [{"file": "a.jpg", "alt": "Widok"}]


def test_equal_facts_may_be_repeated_in_another_style():
    assert merge("tags: [a, b]\ndate: 2021-02-12\n", "tags:\n  - a\n  - 'b'\ndate: '2021-02-12'\n")[1] == []


def test_a_list_may_be_repeated_in_another_order_and_only_in_part():
    original = "gallery:\n  - {file: a.jpg, alt: A}\n  - {file: b.jpg, alt: B}\n  - {file: c.jpg, alt: C}\n"
    value, problems = merge(original, "gallery:\n  - {file: c.jpg, alt: Cc}\n  - {file: a.jpg, alt: Aa}\n")
    assert problems == []
    assert [picture["alt"] for picture in value["gallery"]] == ["Aa", "B", "Cc"]


def test_partners_may_be_repeated_as_plain_ids():
    original = "partners:\n  - {id: alpha, role: lead}\n  - beta\n"
    assert merge(original, "partners: [beta, alpha]\n", Project)[1] == []
    assert merge(original, "partners: [{id: alpha, role: host}]\n", Project)[1] == [
        "en:4:30: 'role' differs from the original ('lead' in pl:4:23); leave it out or make them equal"
    ]


def test_a_translation_may_add_words_where_the_original_has_none():
    value, problems = merge("cover: {file: a.jpg, alt: A}\n", "cover: {caption: C}\n")
    assert problems == []
    assert value["cover"] == {"file": "a.jpg", "alt": "A", "caption": "C"}


def test_a_contradiction_names_both_files_and_lines():
    assert merge("date: 2021-02-12\n", "date: 2021-02-13\n")[1] == [
        "en:4:7: 'date' differs from the original ('2021-02-12' in pl:3:7); leave it out or make them equal"
    ]


def test_places_lead_to_the_translation_for_its_words_and_to_the_original_for_the_rest():
    old = read_yaml(ORIGINAL + "gallery:\n  - {file: a.jpg, alt: A}\n", "pl")[0]
    new = read_yaml(TRANSLATION + "gallery: {a.jpg: {alt: B}}\n", "en")[0]
    merged = Merger(old, "pl", new, "en").merge(Post)
    assert f"{merged.at('gallery', 0, 'alt')}" == "en:4:24"
    assert f"{merged.at('gallery', 0, 'file')}" == "pl:4:12"


FIELDS = st.sampled_from(
    ["title", "alt", "file", "date", "gallery", "cover", "schedule", "items", "id", "tags", "people"]
)
ANYTHING = st.recursive(
    st.none() | st.sampled_from(["a", "b.jpg", "2021-02-12"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(FIELDS, inner, max_size=3),
    max_leaves=12,
)


@given(st.dictionaries(FIELDS, ANYTHING), st.dictionaries(FIELDS, ANYTHING))
def test_whatever_stands_in_the_two_is_merged_or_reported(old, new):
    original, translation = read_yaml("", "pl")[0], read_yaml("", "en")[0]
    original.value, translation.value = old, new
    merger = Merger(original, "pl", translation, "en")
    assert isinstance(merger.merge(Post).value, dict)
