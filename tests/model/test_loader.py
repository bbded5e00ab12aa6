import datetime as dt

import pytest

from plugins.model.words import Words
from tests.model.samples import CONTENT, library, load

NOW = dt.datetime(2026, 11, 20, 12, 0, tzinfo=dt.UTC)


@pytest.fixture
def content(tmp_path):
    return tmp_path / "content"


def draft(path: str) -> dict[str, str]:
    return {path: CONTENT[path].replace("title:", "status: draft\ntitle:", 1)}


def words(value: Words | None) -> tuple[str, str] | None:
    return (str(value), value.language) if value is not None else None


def test_a_document_is_its_original_with_its_translations(content):
    post = library(content).posts["first"]
    assert (post.id, post.kind, post.original, sorted(post.texts)) == ("first", "news", "pl", ["en", "pl"])
    assert post.files == {"a.jpg", "b.jpg"}
    assert post.facts is post.source.record is post.texts["pl"].record


def test_a_body_knows_in_which_line_it_begins(content):
    text = library(content).posts["first"].texts["pl"]
    assert (text.body, text.body_line, text.path) == ("Treść.\n", 13, "content/news/first/index.pl.md")


def test_a_translation_inherits_every_fact(content):
    english, polish = (library(content).posts["first"].texts[code].record for code in ("en", "pl"))
    assert english.date == polish.date
    assert (english.category, english.tags, english.event) == ("training", ("online",), "course/kick-off")
    assert [picture.file for picture in english.gallery] == ["a.jpg", "b.jpg"]


def test_words_know_their_language_whether_written_or_inherited(content):
    english = library(content).posts["first"].texts["en"].record
    assert words(english.title) == ("First", "en")
    assert [words(picture.alt) for picture in english.gallery] == [("Aula", "pl"), ("Board", "en")]
    assert words(english.gallery[0].caption) == ("Widok", "pl")


def test_sessions_days_and_items_are_translated_by_their_ids(content):
    session = library(content).programmes["course"].texts["en"].record.sessions[0]
    assert words(session.title) == ("Beginning", "en")
    assert [words(day.title) for day in session.schedule] == [None, ("Second day", "en")]
    items = [item for day in session.schedule for item in day.items]
    assert [words(item.title) for item in items] == [("Otwarcie", "pl"), None, ("Close", "en")]
    assert [f"{item.time}" for item in items] == ["9:00–9:30", "9:30–10:00", "9:00–9:30"]


def test_a_translation_may_repeat_the_whole_list(content):
    english = CONTENT["news/first/index.en.md"].replace(
        "gallery: {b.jpg: {alt: Board}}", "gallery:\n  - {file: b.jpg, alt: Board}\n  - {alt: Hall, file: a.jpg}"
    )
    pictures = library(content, {"news/first/index.en.md": english}).posts["first"].texts["en"].record.gallery
    assert [words(picture.alt) for picture in pictures] == [("Hall", "en"), ("Board", "en")]


def test_a_slug_is_not_inherited_for_it_is_made_of_words(content):
    texts = library(content).posts["first"].texts
    assert (texts["pl"].record.slug, texts["en"].record.slug) == ("pierwszy", None)


def test_the_best_text_for_a_reader_follows_the_preference(content):
    loaded = library(content)
    assert loaded.preferences == {"en": ("en", "pl"), "pl": ("pl", "en")}
    assert loaded.posts["first"].best(("en", "pl")).language == "en"
    assert loaded.projects["one"].best(("en", "pl")).language == "pl"
    assert loaded.projects["one"].best(("en",)).language == "pl"


def test_records_are_sorted_by_id_and_documents_come_in_one_order(content):
    loaded = library(content, {"news/earlier/index.pl.md": CONTENT["news/first/index.pl.md"]})
    assert list(loaded.posts) == ["earlier", "first"]
    assert [document.id for document in loaded.documents()] == ["earlier", "first", "course", "one"]


def test_an_event_names_a_programme_or_one_of_its_sessions(content):
    loaded = library(content)
    programme = loaded.programmes["course"]
    assert loaded.session("course") == (programme, None)
    assert loaded.session("course/kick-off") == (programme, programme.facts.sessions[0])
    assert loaded.session("course/nothing") is loaded.session("nothing") is None


def test_a_post_belongs_to_the_project_of_its_programme(content):
    loaded = library(content)
    assert loaded.project_of(loaded.posts["first"].facts) == "one"


def test_countries_are_those_of_the_partners_each_once(content):
    loaded = library(content)
    assert loaded.countries("one") == ("PL", "BG")
    assert loaded.countries(None) == loaded.countries("nothing") == ()


def test_a_published_library_holds_everything_that_is_ready(content):
    loaded = library(content)
    assert list(loaded.published(NOW).documents()) == list(loaded.documents())


def test_a_draft_is_left_out_with_all_its_translations(content):
    published = library(content, draft("news/first/index.pl.md")).published(NOW)
    assert published.posts == {}


def test_a_translation_may_be_a_draft_by_itself(content):
    published = library(content, draft("news/first/index.en.md")).published(NOW)
    assert list(published.posts["first"].texts) == ["pl"]


@pytest.mark.parametrize(
    ("date", "shown"),
    [("2026-11-20", True), ("2026-11-20 13:00", True), ("2026-11-20 13:01", False), ("2026-11-21", False)],
)
def test_a_post_of_the_future_waits_for_its_minute_by_the_clock_of_the_site(content, date, shown):
    later = CONTENT["news/first/index.pl.md"].replace("2021-02-12", date)
    published = library(content, {"news/first/index.pl.md": later}).published(NOW)
    assert ("first" in published.posts) is shown


def test_a_text_with_mistakes_takes_no_other_with_it(content):
    english = "---\ntranslation_of: pl\ntitle: A\nsummary: A.\ndate: 2021-02-13\n---\n"
    loaded, report = load(content, {"news/first/index.en.md": english, "pages/a/index.pl.md": "title: A\n"})
    assert loaded is not None
    assert list(loaded.posts["first"].texts) == ["pl"]
    assert loaded.broken == {("pages", "a")}
    assert [problem.place.path for problem in report] == [
        "content/news/first/index.en.md",
        "content/pages/a/index.pl.md",
    ]


def test_files_of_the_system_are_passed_over(content):
    names = (
        "news/.DS_Store",
        "news/first/Thumbs.db",
        ".git/config",
        "news/.hidden/index.pl.md",
        "registry/desktop.ini",
    )
    assert library(content, dict.fromkeys(names, "")).posts["first"].files == {"a.jpg", "b.jpg"}


def test_files_in_folders_of_a_text_are_its_own(content):
    assert "maps/b.jpg" in library(content, {"news/first/maps/b.jpg": ""}).posts["first"].files
