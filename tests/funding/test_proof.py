from __future__ import annotations

import lxml.html
import pytest

from plugins.funding.proof import acknowledgement_missing
from plugins.funding.statements import Acknowledgement, MarkView
from plugins.model.words import Words


def words(text: str) -> Words:
    return Words(text, "en")


FE = MarkView("fe", "programme", None, (words("European Funds"),), words("European Funds"))
EU = MarkView(
    "eu",
    "eu-emblem",
    "/static/eu-emblem.svg",
    (words("European Union"), words("European Social Fund")),
    words("European Union European Social Fund"),
)
STATEMENT = "Project co-financed by the European Union"
DISCLAIMER = "The Commission cannot be held responsible."
EXPECTED = [Acknowledgement("power", "SYNERGIA", (FE, EU), words(STATEMENT), words(DISCLAIMER), None)]
PAGE = """\
<html><head><title>SYNERGIA</title></head><body>
<ul class="strip">
  <li><p><span>European</span> <span>Funds</span></p></li>
  <li><figure><img src="/static/eu-emblem.svg" alt="">
    <figcaption><span>European Union</span><span>European&nbsp;Social Fund</span></figcaption></figure></li>
</ul>
<main><h1>News</h1></main>
<p lang="en">Project co-financed by the
European&nbsp;Union</p><!-- x --><small>The Commission cannot be held <b>responsible</b>.</small>
</body></html>
"""
NO_PICTURE = "mark 'eu' of power is missing: no picture /static/eu-emblem.svg"
NO_WORDS = "mark 'eu' of power stands without its words: 'European Union European Social Fund'"
NO_STATEMENT = "the statement of power is missing: 'Project co-financed by the European Union'"
NO_DISCLAIMER = "the disclaimer of power is missing: 'The Commission cannot be held responsible.'"
CAPTION = "<figcaption><span>European Union</span><span>European&nbsp;Social Fund</span></figcaption>"


def missing(page: str) -> list[str]:
    return list(acknowledgement_missing(lxml.html.document_fromstring(page), EXPECTED))


def test_a_page_that_shows_everything_lacks_nothing():
    assert missing(PAGE) == []


@pytest.mark.parametrize(
    "source",
    ["../../static/eu-emblem.svg", "static/eu-emblem.svg", "https://a.eu/static/eu-emblem.svg?v=1"],
)
def test_relative_and_absolute_addresses_lead_to_the_same_emblem(source):
    assert missing(PAGE.replace("/static/eu-emblem.svg", source)) == []


def test_the_text_alternative_may_stand_for_the_words_beside():
    assert missing(PAGE.replace(CAPTION, "").replace('alt=""', 'alt="European Union European Social Fund"')) == []


@pytest.mark.parametrize(
    ("old", "new", "lacks"),
    [
        ("/static/eu-emblem.svg", "/static/emblem.png", [NO_PICTURE]),
        ("/static/eu-emblem.svg", "/static/my-eu-emblem.svg", [NO_PICTURE]),
        ("<figure>", "<figure hidden>", [NO_PICTURE]),
        ("<figure>", "<noscript>", [NO_PICTURE]),
        (CAPTION, "", [NO_WORDS]),
        (CAPTION, "<figcaption>European Union</figcaption>", [NO_WORDS]),
        ("<span>Funds</span>", "", ["mark 'fe' of power is missing: 'European Funds'"]),
        ("co-financed", "cofinanced", [NO_STATEMENT]),
        ('<p lang="en">', "<p hidden>", [NO_STATEMENT]),
        ('<p lang="en">', "<template>", [NO_STATEMENT]),
        ("<small>", "<small hidden>", [NO_DISCLAIMER]),
    ],
)
def test_what_a_page_lacks_is_named(old, new, lacks):
    assert old in PAGE
    page = PAGE.replace(old, new)
    if new in ("<noscript>", "<template>"):
        page = page.replace("</figure>", "</noscript>").replace("Union</p>", "Union</template>")
    assert missing(page) == lacks


def test_words_far_from_the_emblem_do_not_count():
    far = PAGE.replace(CAPTION, "").replace("<h1>News</h1>", "<p>European Union European Social Fund</p>")
    assert missing(far) == [NO_WORDS]


def test_the_title_of_the_window_is_not_on_the_page():
    titled = PAGE.replace("<title>SYNERGIA", f"<title>{STATEMENT}").replace('<p lang="en">', "<p hidden>")
    assert missing(titled) == [NO_STATEMENT]


def test_an_empty_page_lacks_everything():
    assert missing("<html><body><p>Hello</p></body></html>") == [
        "mark 'fe' of power is missing: 'European Funds'",
        NO_PICTURE,
        NO_STATEMENT,
        NO_DISCLAIMER,
    ]


def test_a_page_that_owes_nothing_lacks_nothing():
    assert list(acknowledgement_missing(lxml.html.document_fromstring("<p>Hello</p>"), [])) == []
