"""Hidden words: what is private, a draft or still to come is found wherever and however it is written."""

import gzip
import json
from urllib.parse import quote

import pytest

from plugins.checks.hidden import forbidden_words

from .conftest import NOW

FRONT = "---\ntitle: {title}\nsummary: {summary}\ndate: {date}\ncategory: news\n{more}---\n{body}"
JOIN = "https://meet.example.eu/j/8455123?pwd=Tajne9"
NOTE = "Zadzwonić do Anny przed dziewiątą"
PROGRAMME = "content/programmes/synergia-1/index.pl.md"
HOME = "pl/index.html"


def post(title="Sesja za nami", summary="Krótko.", date="2021-02-12", more="", body=""):
    return FRONT.format(title=title, summary=summary, date=date, more=more, body=body)


def draft(**words):
    return {"news/2021-03-tajny-szkic/index.pl.md": post(more="status: draft\n", **words)}


@pytest.fixture
def hidden(library):
    """Return the forbidden words of the small library with some files added."""

    def words(files=None, interface=()):
        everything = library(files)
        return forbidden_words(everything, everything.published(NOW), interface)

    return words


@pytest.fixture
def leak(check, hidden):
    """Put words into a page of the built site and return what is said."""

    def say(words, files=None, path=HOME, old="Heading"):
        return check((path, old, words), hidden=hidden(files))

    return say


def about(place, reason, path=HOME, line=15):
    message = f"words of {place} stand here, which are {reason}; keep them out of the views"
    return [f"output/{path}:{line}:1: {message}"]


def test_a_site_without_its_hidden_words_has_no_problem(check, hidden):
    assert check(hidden=hidden(draft(body="Nikt nie wie o tym szkicu przed czasem."))) == []


@pytest.mark.parametrize(
    "words", [JOIN, JOIN.replace("=", "&#61;"), quote(JOIN, safe=""), "kod spotkania 8455123", "hasło Tajne9"]
)
def test_a_joining_link_is_found_however_it_is_written(leak, words):
    assert leak(words) == about(f"{PROGRAMME}:11:21", "private")


@pytest.mark.parametrize(
    "words",
    [
        NOTE,
        "Zadzwonić\u00a0do Anny przed\n dziewiątą",
        "Zadzwonić <b>do Anny</b> przed dziewiątą",
        "Zadzwoni&#263; do Anny przed dziewi&#261;t&#261;",
    ],
)
def test_a_private_note_is_found_however_it_is_written(leak, words):
    assert leak(words) == about(f"{PROGRAMME}:11:75", "private")


def test_private_words_are_found_in_every_kind_of_file(check, output, hidden):
    folded = f"DESCRIPTION:{JOIN}"[:60] + "\r\n " + f"DESCRIPTION:{JOIN}"[60:] + "\r\nSUMMARY:Zadzwonić do Anny\\, p"
    (output / "static/index.json").write_text(json.dumps({"a": NOTE}, ensure_ascii=True), "utf-8")
    (output / "static/fragment.pf").write_bytes(gzip.compress(JOIN.encode()))
    (output / "static/feed.xml").write_text(f"<a>&lt;b&gt;{NOTE}&lt;/b&gt;</a>", "utf-8")
    said = check(("pl/session-5.ics", "SUMMARY:Sesja", folded), hidden=hidden())
    assert sorted({line.partition(": ")[0] for line in said}) == [
        "output/pl/session-5.ics:9:1",
        "output/static/feed.xml:1:1",
        "output/static/fragment.pf:1:1",
        "output/static/index.json:1:1",
    ]


def test_quotation_marks_hide_nothing_in_json(check, output, hidden):
    body = 'Ministerstwo nazwało "nowym początkiem" listę zwycięzców konkursu.'
    (output / "static/index.json").write_text(json.dumps({"a": body}, ensure_ascii=False), "utf-8")
    said = check(hidden=hidden(draft(body=body)))
    assert said == about("content/news/2021-03-tajny-szkic/index.pl.md:8:1", "of a draft", "static/index.json", 1)


def test_words_of_a_draft_are_found_word_for_word(leak):
    files = draft(
        title="Zupełnie nowy projekt", body="Ministerstwo jeszcze **nie ogłosiło** listy zwycięzców konkursu."
    )
    at = "content/news/2021-03-tajny-szkic/index.pl.md"
    assert leak("Zupełnie nowy projekt", files) == about(f"{at}:2:8", "of a draft")


def test_a_sentence_of_a_draft_is_found(leak):
    body = "Krótko. Ministerstwo jeszcze nie ogłosiło listy zwycięzców konkursu, ale zrobi to w maju."
    at = "content/news/2021-03-tajny-szkic/index.pl.md"
    words = "Ministerstwo jeszcze nie ogłosiło <em>listy</em> zwycięzców konkursu, ale zrobi to w\u00a0maju"
    assert leak(words, draft(body=body)) == about(f"{at}:8:1", "of a draft")


def test_the_address_of_a_draft_is_found(leak):
    said = leak('<a href="https://x.eu/pl/aktualnosci/calkiem-tajne/">x</a>', draft(title="Całkiem tajne"))
    assert said == about("content/news/2021-03-tajny-szkic/index.pl.md:2:8", "of a draft")


def test_a_file_of_a_draft_is_found_by_its_name(output, check, hidden):
    (output / "files/news/2021-03-tajny-szkic").mkdir(parents=True)
    (output / "files/news/2021-03-tajny-szkic/plan.txt").write_text("plan", "utf-8")
    path = "files/news/2021-03-tajny-szkic/plan.txt"
    assert check(hidden=hidden(draft())) == about(
        "content/news/2021-03-tajny-szkic/index.pl.md:2:1", "of a draft", path, 1
    )


def test_a_post_of_the_future_is_found(leak):
    files = {"news/2027-01-jutro/index.pl.md": post(title="Wielkie otwarcie", date="2027-01-01")}
    assert leak("Wielkie otwarcie", files) == about(
        "content/news/2027-01-jutro/index.pl.md:2:8", "of a post still to come"
    )


def test_a_draft_translation_is_found_though_its_original_is_published(leak):
    translation = "---\ntranslation_of: pl\ntitle: A first attempt\nsummary: Short.\nstatus: draft\n---\n"
    files = {"news/2021-02-post/index.pl.md": post(), "news/2021-02-post/index.en.md": translation}
    assert leak("A first attempt", files) == about("content/news/2021-02-post/index.en.md:3:8", "of a draft")


@pytest.mark.parametrize(
    "words",
    [
        "Sesja peer learning",
        "Nasze projekty.",
        "Krajowa Szkoła Administracji Publicznej",
        "Relacja z warsztatów dla wszystkich uczestników projektu",
    ],
)
def test_what_is_published_anyway_is_no_secret(leak, words):
    files = draft(title=words, summary=words, body=words) | {
        "news/2021-02-post/index.pl.md": post(
            body="Oto **relacja**. Relacja z warsztatów dla wszystkich uczestników projektu i ich gości."
        )
    }
    assert leak(words, files) == []


def test_words_of_the_theme_are_no_secret(check, hidden):
    assert check((HOME, "Heading", "Do pobrania"), hidden=hidden(draft(title="Do pobrania"), ["Do pobrania"])) == []


def test_dates_ids_and_single_words_are_no_secret(hidden):
    files = draft(title="Kontakt", summary="Kontakt.", body="Tekst. Dwa słowa. Link: [tu](https://x.eu/).")
    words = {each.words for each in hidden(files) if each.reason == "of a draft"}
    assert words == {"/2021-03-tajny-szkic/", ":2021-03-tajny-szkic/", "2021-03-tajny-szkic."}


def test_private_words_never_show_in_the_record(hidden):
    assert "Anny" not in repr(hidden())
