"""For each rule of the browser: the sample's pages keep it, and a style with one fault breaks it, as it is shown."""

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from plugins.checks.law.browser import legible
from plugins.checks.law.browser.looking import Eyes
from plugins.checks.law.browser.looks import MODES
from plugins.checks.law.browser.seen import BROWSER_RULES
from plugins.problems import Severity
from tests.conftest import served

pytestmark = pytest.mark.browser

SYNERGIA, COACH = "pl/projekty/synergia/index.html", "pl/projekty/coach-tech/index.html"
TWO = "pl/projekty/programy-szkoleniowo-doradcze/index.html"
STATEMENT = ".funding-statement__words"
PICTURE = ".funding-mark__picture"
BAND = ".funding-band"
COVER = "content: ''; position: absolute; inset: 0; background: #f006"
EVERYWHERE = ""

STYLES = {
    # What readers must see, and do not: F-01, F-11, F-15
    "no statement": (f"{STATEMENT} {{ display: none }}", "F-01", "it takes no room on the page", EVERYWHERE),
    "statement invisible": (f"{STATEMENT} {{ visibility: hidden }}", "F-01", "is not visible", EVERYWHERE),
    "statement transparent": (f"{STATEMENT} {{ opacity: 0.01 }}", "F-01", "is #FCFDFE on #FFFFFF", "printed"),
    "statement of no size": (f"{STATEMENT} {{ font-size: 0 }}", "F-01", "it takes no room on the page", EVERYWHERE),
    "statement tiny": (f"{STATEMENT} {{ font-size: 2px }}", "F-01", "its letters are 2px high", EVERYWHERE),
    "statement off the screen": (
        f"{STATEMENT} {{ position: absolute; left: -999rem }}",
        "F-01",
        "it lies outside the page",
        EVERYWHERE,
    ),
    "statement indented away": (f"{STATEMENT} {{ text-indent: -999rem }}", "F-01", "outside the page", EVERYWHERE),
    "statement clipped": (f"{STATEMENT} {{ clip-path: inset(50%) }}", "F-01", "is clipped", EVERYWHERE),
    "statement cut off": (f"{STATEMENT} {{ height: 4px; overflow: hidden }}", "F-01", "it is cut off", EVERYWHERE),
    "statement white on white": (f"{STATEMENT} {{ color: #fff }}", "F-01", "is #FFFFFF on #FFFFFF", "at 360×640"),
    "statement behind something": (
        f".funding-statement {{ position: relative }} .funding-statement::after {{ {COVER} }}",
        "F-01",
        "'section.funding-statement' covers it",
        EVERYWHERE,
    ),
    "statement not printed": (f"@media print {{ {STATEMENT} {{ display: none }} }}", "F-01", "no room", "(printed)"),
    "no emblem": (f"{PICTURE} {{ display: none }}", "F-01", "the emblem of power-2014-2020 is not seen", EVERYWHERE),
    "no colours": (f"{PICTURE}--flag {{ display: none }}", "F-11", "mark 'rp' of power-2014-2020 is not", EVERYWHERE),
    # Where: F-02
    "emblem below the fold": (f"{BAND} {{ margin-top: 70rem }}", "F-02", "it ends", "at 1366×768"),
    "emblem below the fold of phones": (
        f"@media (max-width: 30rem) {{ {BAND} {{ margin-top: 25rem }} }}",
        "F-02",
        "px from the top of 640",
        "(at 360×640)",
    ),
    "the name of the Union off the first screen": (
        f"{BAND} .funding-mark__words {{ margin-left: 80rem }}",
        "F-02",
        "no emblem with the name of the Union is in the first screen",
        "at 1366×768",
    ),
    # Changed colours: F-03
    "a grey emblem": (f"{PICTURE} {{ filter: grayscale(1) }}", "F-03", "filter: grayscale(1) on 'img.", EVERYWHERE),
    "a pale page": ("body { opacity: 0.9 }", "F-03", "opacity: 0.9 on 'body.project-page'", EVERYWHERE),
    "a blended emblem": (f"{BAND} {{ mix-blend-mode: multiply }}", "F-03", "mix-blend-mode: multiply", EVERYWHERE),
    "the dark turned round": (
        "@media (prefers-color-scheme: dark) { html { filter: invert(1) } }",
        "F-03",
        "filter: invert(1) on 'html'",
        "(in the dark)",
    ),
    "grey on paper": (f"@media print {{ {PICTURE} {{ filter: grayscale(1) }} }}", "F-03", "filter", "(printed)"),
    "turned round for those who force colours": (
        f"@media (forced-colors: active) {{ {PICTURE} {{ filter: invert(1) }} }}",
        "F-03",
        "filter: invert(1)",
        "(with forced colours)",
    ),
    "a veil that lets the mouse through": (
        f"{BAND} {{ position: relative }} {BAND}::after {{ {COVER}; pointer-events: none }}",
        "F-03",
        "the emblem shows #661E5C instead of #003399",
        "at 1366×768",
    ),
    "a turned emblem": (f"{PICTURE} {{ transform: rotate(5deg) }}", "F-03", "transform: matrix(", EVERYWHERE),
    # Shape and size: F-04, F-05
    "a wide emblem": (f"{PICTURE} {{ inline-size: 90px; block-size: 48px }}", "F-04", "90 px wide and 48", EVERYWHERE),
    "large logos": (
        ".logo-strip__mark img { inline-size: 30rem; block-size: 20rem; max-inline-size: none }",
        "F-05",
        "make it at least as high or as wide",
        "printed",
    ),
    "a small emblem": (
        ":root { --size-emblem: 24px }",
        "F-05",
        "the emblem of 36 × 24 px is lower than",
        "in the dark",
    ),
    # Words: F-06, F-07
    "another typeface": (".funding-mark__words { font-family: Georgia }", "F-06", "is in Georgia", EVERYWHERE),
    "italics": (".funding-mark__words { font-style: italic }", "F-06", "is italic", EVERYWHERE),
    "underlined": (".funding-mark { text-decoration: underline }", "F-06", "has a line (underline)", EVERYWHERE),
    "a shadow": (".funding-mark__words { text-shadow: 1px 1px #999 }", "F-06", "has an effect", "in the dark"),
    "outlined": (".funding-mark__words { -webkit-text-stroke: 1px }", "F-06", "has an effect", EVERYWHERE),
    "another ink": (".funding-mark__words { color: #004494 }", "F-07", "beside the emblem is #004494", "in the dark"),
    "blue on blue": (f"{BAND} {{ background: #024 }}", "F-07", "is #003399 on #002244, 1.5 to 1", "in the dark"),
    # Room: F-09, F-10
    "a low emblem": (":root { --size-emblem: 24px }", "F-09", "the emblem is 24 px high", EVERYWHERE),
    "words too near": (".funding-mark { gap: 3px }", "F-09", "'Unia Europejska' is 3 px from the emblem", EVERYWHERE),
    "words over it": (f"{BAND} .funding-mark__words {{ margin-left: -3rem }}", "F-09", "is 0 px from", EVERYWHERE),
    "something over it": (
        f"{BAND} {{ position: relative }} {BAND}::after {{ {COVER} }}",
        "F-09",
        "'section.funding-band' covers it",
        EVERYWHERE,
    ),
    "a coloured ground": (f"{BAND} {{ background: #dde }}", "F-10", "lies on #DDDDEE with white borders of 0", "print"),
    "a border too wide": (
        f"{BAND} {{ background: #dde }} {PICTURE} {{ border: 5px solid #fff }}",
        "F-10",
        "with white borders of 5, 5, 5, 5 px",
        "at 360×640",
    ),
    # Order: F-11
    "marks turned round": (
        ".funding-statement__marks { flex-direction: row-reverse }",
        "F-11",
        "are seen as eu, rp, fe",
        "at 1366×768",
    ),
    "the emblem first": (
        ".funding-statement__marks li:last-child { order: -1 }",
        "F-11",
        "are seen as eu, fe, rp",
        EVERYWHERE,
    ),
    # Legible: A-07
    "pale words": (".prose p { color: #999 }", "A-07", "make it 4.5 at least", "at 1366×768"),
    "dark words in the dark": (".prose p { color: #333 }", "A-07", "has a contrast of", "in the dark"),
    "a pale title": ("h1 { color: #aaa }", "A-07", "make it 3 at least", "at 1366×768"),
    "wider than a phone": ("main { min-inline-size: 40rem }", "A-07", "scroll sideways", "at 320 px"),
    "a focus that nobody sees": (
        ":focus-visible { outline: none }",
        "A-07",
        "looks the same with the focus",
        EVERYWHERE,
    ),
}


@pytest.fixture(scope="module")
def site(sample_build, tmp_path_factory):
    """A copy of the pages and styles that are looked at."""
    folder = tmp_path_factory.mktemp("shown") / "site"
    shutil.copytree(sample_build.output / "static", folder / "static")
    for file in (SYNERGIA, COACH, TWO):
        (folder / file).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(sample_build.output / file, folder / file)
    return folder


@pytest.fixture(scope="module")
def eyes(browser, site, sample_build):
    library = sample_build.checked.published
    with served(site) as address:
        yield Eyes(browser, address, {id_: each.record for id_, each in library.funding.items()})


@pytest.fixture
def seen(eyes, site, sample_build):
    """Look at a page after its style got some more, or its text was changed; return the problems."""
    changed: dict[Path, str] = {}

    def look(file, style="", change=("", ""), owed=None, eyes=eyes):
        [sheet] = (site / "static").glob("main.*.css")
        for path, text in ((sheet, lambda old: old + style), (site / file, lambda old: old.replace(*change))):
            changed.setdefault(path, path.read_text("utf-8"))
            path.write_text(text(changed[path]), "utf-8")
        owed = sample_build.pages[file].owed if owed is None else owed
        return list(eyes.problems(file, owed))

    yield look
    for path, text in changed.items():
        path.write_text(text, "utf-8")


@pytest.fixture
def shown(seen):
    """Look in the same way; return 'rule: message' of each problem."""
    return lambda *args, **options: [f"{each.rule}: {each.message}" for each in seen(*args, **options)]


@pytest.mark.parametrize("file", [SYNERGIA, COACH, TWO])
def test_the_pages_as_they_are_break_no_rule(shown, file):
    assert shown(file) == []


@pytest.mark.parametrize(("style", "rule", "message", "where"), STYLES.values(), ids=STYLES)
def test_a_style_with_one_fault_breaks_its_rule(shown, style, rule, message, where):
    found = shown(SYNERGIA, style)
    said = [line for line in found if line.startswith(f"{rule}: ") and message in line]
    assert said != [], found
    if where == EVERYWHERE:
        assert not any(mode.name in line for line in said for mode in (*MODES, *legible.MODES)), said
    elif where == "print":
        assert all("printed" not in line for line in said)
    else:
        assert any(where in line for line in said)


@pytest.mark.parametrize("severity", [Severity.ERROR, Severity.WARNING])
def test_the_first_screen_matters_as_much_as_the_rule_set_says(seen, sample_build, severity):
    owed = [
        replace(view, rules=replace(view.rules, first_screen=severity)) for view in sample_build.pages[SYNERGIA].owed
    ]
    found = seen(SYNERGIA, f"{BAND} {{ margin-top: 70rem }}", owed=owed)
    assert {problem.severity for problem in found if problem.rule == "F-02"} == {severity}


def test_a_white_border_makes_up_for_a_coloured_ground(shown):
    style = f"{BAND} {{ background: #dde }} {PICTURE} {{ border: 2px solid #fff; box-sizing: content-box }}"
    assert shown(SYNERGIA, style) == []


def test_a_hidden_disclaimer_breaks_its_rule(shown):
    said = shown(COACH, f"{STATEMENT} + {STATEMENT} {{ display: none }}")
    assert said == [
        "F-15: the disclaimer of erasmus-2014-2020 is not seen: it takes no room on the page; show it to every reader"
    ]


def test_a_page_that_owes_nothing_loads_no_emblem_as_a_background(shown):
    plain = "main { background: url(/static/eu-emblem.svg) }"
    said = shown(COACH, plain, ('src="/static/eu-emblem.svg"', 'src="/static/favicon.svg"'), owed=())
    assert said == ["F-01b: the page loads /static/eu-emblem.svg and does not owe it; take it out of the style sheet"]


def test_more_marks_than_allowed_are_seen_in_one_row(shown):
    another = '<li><img class="funding-mark__picture" src="/static/favicon.svg" alt=""></li>'
    change = ('<ul class="funding-statement__marks">', f'<ul class="funding-statement__marks">{another * 2}')
    said = [line for line in shown(SYNERGIA, change=change) if line.startswith("F-11")]
    assert [line.partition(" (")[0] for line in said] == ["F-11: 5 marks are seen in one row"]


def test_a_broken_picture_is_no_emblem(shown):
    said = shown(SYNERGIA, change=("/static/eu-emblem.svg", "/static/gone/static/eu-emblem.svg"))
    assert any("the emblem /static/gone/static/eu-emblem.svg cannot be loaded" in line for line in said)


def test_every_rule_of_the_browser_has_a_page_that_breaks_it():
    assert {rule for _, rule, _, _ in STYLES.values()} | {"F-01b", "F-15"} == {*BROWSER_RULES, "A-07"}


def test_pictures_for_the_evidence_show_the_first_screen_and_the_strip(eyes, sample_build):
    owed = sample_build.pages[SYNERGIA].owed
    pictures = [eyes.first_screen(SYNERGIA), eyes.strip(SYNERGIA, owed)]
    assert all(picture is not None and picture.startswith(b"\x89PNG") for picture in pictures)
    assert eyes.strip(SYNERGIA, ()) is None
