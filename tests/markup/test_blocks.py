"""Blocks: a line that stands for a schedule is found, and shown in the language of the text."""

import pytest
from lxml import html

from plugins.markup.blocks import Block, NoBlock, body_blocks
from plugins.markup.converter import Converter, Target

BLOCK = "::: schedule synergia-1/session-5"
POST = "news/2021-02-synergia-peer-learning-report"
SHOWN = {
    "pl": ("Sesja peer learning", "Harmonogram", ["Dobre praktyki", "Wyzwania zarządcze", "Open Space"]),
    "en": ("Peer-learning session", "Schedule", ["Good practice", "Management challenges", "Open Space"]),
    "bg": (
        "Сесия за взаимно обучение (peer learning)",
        "График",
        ["Добри практики", "Управленски предизвикателства", "Open Space"],
    ),
    "lv": (
        "Savstarpējās mācīšanās (peer learning) sesija",
        "Darba kārtība",
        ["Labā prakse", "Pārvaldības izaicinājumi", "Open Space"],
    ),
    "hu": (
        "Peer learning foglalkozás – tanulás egymástól",
        "Napirend",
        ["Jó gyakorlatok", "Vezetési kihívások", "Open Space"],
    ),
}
"""Language -> the session's title, the heading of its schedule, what its days are about."""


class Named:
    """Stands for the theme: says what it was asked for."""

    def link(self, target: str) -> Target:
        return Target(target)

    def figure(self, file: str, alt: str, caption: str | None) -> str:
        return f"[{file}]"

    def schedule(self, event: str, number: int, level: int) -> str:
        return f"[{event} {number} h{level}]"


def converted(body: str) -> str:
    return Converter("en").convert(body, Named())


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (BLOCK, "[synergia-1/session-5 0 h2]"),
        (f"Before.\n{BLOCK}\nAfter.", "<p>Before.</p>\n[synergia-1/session-5 0 h2]\n<p>After.</p>"),
        (f"## Days\n{BLOCK}", '<h2 id="days">Days</h2>\n[synergia-1/session-5 0 h3]'),
        (f"{BLOCK}\n::: schedule synergia-3", "[synergia-1/session-5 0 h2]\n[synergia-3 1 h2]"),
        (f"```\n{BLOCK}\n```", f"<pre><code>{BLOCK}\n</code></pre>"),
        (f"Write `{BLOCK}`.", f"<p>Write <code>{BLOCK}</code>.</p>"),
        (f"    {BLOCK}", f"<pre><code>{BLOCK}\n</code></pre>"),
    ],
    ids=["alone", "between lines", "under a heading", "two", "in a fence", "in code", "indented"],
)
def test_a_block_becomes_what_the_theme_makes_of_it_and_code_stays(body, expected):
    assert converted(body) == expected


def test_a_picture_after_a_block_keeps_its_own_place():
    assert converted(f"![Two people](a.jpg)\n\n{BLOCK}") == "[a.jpg]\n[synergia-1/session-5 0 h2]"


def test_blocks_are_found_with_their_places():
    assert list(body_blocks(f"Text.\n\n{BLOCK}  \n  ::: schedule synergia-3\n")) == [
        Block("schedule", "synergia-1/session-5", 3, 5, 14),
        Block("schedule", "synergia-3", 4, 7, 16),
    ]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("See ::: schedule a", NoBlock(":::", 1, 5)),
        ("> ::: schedule a", NoBlock(":::", 1, 3)),
        ("    ::: schedule a", NoBlock(":::", 1, 5)),
        (":::: schedule a", NoBlock("::::", 1, 1)),
        (":: schedule a", NoBlock("::", 1, 1)),
        (": schedule a", NoBlock(":", 1, 1)),
        ("/// schedule | a", NoBlock("///", 1, 1)),
    ],
)
def test_what_was_meant_as_a_block_is_found(line, found):
    assert list(body_blocks(line)) == [found]


@pytest.mark.parametrize(
    "line", ["Term\n: its meaning", "See https://a.eu///b.", "`:::`", "a::b", "9:30: opening", "a // b"]
)
def test_what_was_not_meant_as_a_block_is_not(line):
    assert list(body_blocks(line)) == []


def test_a_schedule_stands_in_a_text_in_its_language_beside_the_one_that_the_page_has_anyway(build, content):
    """The build looks for ids given twice and for headings out of order."""
    files = list((content / POST).glob("index.*.md"))
    text = f"\n{BLOCK}\n\n## Again\n\n{BLOCK}\n"
    output = build({f"{POST}/{file.name}": file.read_text("utf-8") + text for file in files})
    shown = {}
    for page in output.glob("*/*/*/index.html"):
        tree = html.fromstring(page.read_bytes())
        if any("schedule.text." in name for name in tree.xpath("//@id")):
            body = tree.find_class("prose")[0]
            titles = [" ".join(each.text_content().split()) for each in body.find_class("event-box__title")]
            headings = [each.text_content() for each in body.find_class("schedule__title")]
            days = [each.text_content().strip() for each in body.find_class("schedule__subject")]
            shown[tree.get("lang")] = (titles, headings, days)
    assert shown == {code: ([title] * 2, [heading] * 2, days * 2) for code, (title, heading, days) in SHOWN.items()}


def test_a_whole_programme_stands_in_a_text(build, content):
    page = content / "pages/about/index.en.md"
    output = build({"pages/about/index.en.md": page.read_text("utf-8") + "\n::: schedule synergia-3\n"})
    tree = html.fromstring(next(output.glob("en/about*/index.html")).read_bytes())
    links = [link.get("href") for link in tree.xpath("//*[@class='event-box__title']/a")]
    assert links == [
        "/en/programmes/synergia-edition-3/#implementation-workshop-1",
        "/en/programmes/synergia-edition-3/#implementation-workshop-2",
    ]
