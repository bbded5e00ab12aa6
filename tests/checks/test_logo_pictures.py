"""Every kind of bad picture, with what is said of it; official marks are held to the same, and never mended."""

import io

import pytest
from PIL import Image, ImageDraw

from plugins.checks.logos import mark_problems
from plugins.logos.drawings import SVG

GOOD = f'<svg xmlns="{SVG}" viewBox="0 0 20 10">\n<path d="M0,0H20V10Z"/></svg>'
YAML = "content/registry/partners/alpha/partner.yaml:4:"
MARK = """\
name: {en: {text: A, status: verified, source: act}}
period: 2014/2020
law: act
statements: {default: {en: {text: A, status: verified, source: act}}}
marks: [{id: a, kind: programme, file: %s, words: {en: {text: A, status: verified, source: act}}}]
"""


def drawn(mode="RGBA", size=(400, 200), ground=(0, 0, 0, 0), ink=(31, 42, 68, 255), form="PNG", **options):
    """Return a picture: a bar of ink on a ground, as bytes."""
    image = Image.new("RGBA", size, ground)
    ImageDraw.Draw(image).rectangle((size[0] // 8, size[1] // 4, size[0] * 7 // 8, size[1] * 3 // 4), ink)
    file = io.BytesIO()
    image.convert(mode).save(file, form, **options)
    return file.getvalue()


PIXELS = {
    "no picture": (
        b"pixels",
        "'logo.png' cannot be read as a picture; export it again as SVG or PNG",
    ),
    "cut off": (drawn()[:-200], "'logo.png' is cut off before its end; copy it again"),
    "huge": (
        drawn(size=(5001, 10)),
        "'logo.png' has 5001 × 10 pixels; export it with at most 5000 along a side",
    ),
    "colours of print": (
        drawn("CMYK", form="JPEG"),
        "'logo.png' has the colours of print (CMYK), which browsers show wrong; export it in RGB",
    ),
    "moving": (
        drawn(save_all=True, append_images=[Image.new("RGBA", (400, 200), "red")]),
        "'logo.png' moves; export one still picture",
    ),
    "a line": (
        drawn(size=(2000, 100)),
        "'logo.png' is so wide that it would be shown 155 × 8 pixels; ask for a version nearer to a square",
    ),
}


@pytest.mark.parametrize(("content", "what"), PIXELS.values(), ids=PIXELS.keys())
def test_a_picture_that_cannot_be_shown_is_refused(said, content, what):
    assert said(content, "logo.png")[0] == [f"{YAML}15: {what}"]


def unseen(ratio, ground, ink):
    return f"'logo.png' has a contrast of {ratio} : 1 with {ground}, not 3 : 1; ask for a version in {ink} ink"


WARNED = {
    "few pixels": (
        "light",
        drawn(size=(100, 50)),
        "'logo.png' has 100 × 50 pixels and is blurred on sharp screens; use SVG or 154 × 78",
    ),
    "white on nothing": (
        "light",
        drawn(ink=(255, 255, 255, 255)),
        unseen("1.1", "the light page (#faf7f0)", "darker"),
    ),
    "pale on its own ground": (
        "light",
        drawn(ground=(255, 255, 255, 255), ink=(220, 220, 220, 255)),
        unseen("1.4", "its own ground (#ffffff)", "darker"),
    ),
    "dark on the dark page": (
        "dark",
        drawn(),
        unseen("1.2", "the dark page (#151c2e)", "lighter"),
    ),
    "white ground in the dark": (
        "dark",
        drawn(ground=(255, 255, 255, 255)),
        "'logo.png' brings a light ground (#ffffff) into the dark page; use one without ground, or no 'dark'",
    ),
}


@pytest.mark.parametrize(("scheme", "content", "what"), WARNED.values(), ids=WARNED.keys())
def test_a_picture_that_can_be_shown_but_not_well_is_warned_of(said, scheme, content, what):
    lines, published = said(content, "logo.png", scheme)
    assert [line.partition(": warning: ")[2] for line in lines] == [what]
    assert published is not None


@pytest.mark.parametrize(
    ("content", "name", "scheme"),
    [
        (GOOD, "logo.svg", "light"),
        (GOOD.replace("<path", '<path fill="#fff"'), "logo.svg", "dark"),
        (drawn(), "logo.png", "light"),
        (drawn("RGB", ground="white", form="JPEG"), "logo.jpg", "light"),
        (drawn(ink=(255, 255, 255, 255), form="WEBP"), "logo.webp", "dark"),
    ],
)
def test_a_good_logo_is_published_without_a_word(said, content, name, scheme):
    lines, published = said(content, name, scheme)
    assert lines == []
    assert published.ratio == 2
    assert published.name.startswith("logo.")


def test_a_format_that_no_browser_shows_is_refused(said):
    assert said(b"%!PS", "logo.eps")[0] == [
        f"{YAML}15: 'logo.eps' is no picture for a page; use .svg, .avif, .jpeg, .jpg, .png, .webp"
    ]


@pytest.fixture
def said_of_mark(library, tmp_path):
    """Give a funding programme an official file; returns what is said of it."""

    def of(content, name="mark.svg"):
        folder = tmp_path / "content/registry/funding/beta"
        folder.mkdir(parents=True)
        (folder / name).write_bytes(content if isinstance(content, bytes) else content.encode())
        return [str(problem) for problem in mark_problems(library({"registry/funding/beta/funding.yaml": MARK % name}))]

    return of


ASK = "an official mark may not be altered, ask its office for a clean file"


@pytest.mark.parametrize(
    ("content", "name", "line"),
    [
        (GOOD.replace("<path", "<script/><path"), "mark.svg", f"mark.svg:2:1: 'mark.svg' holds <script>; {ASK}"),
        (
            GOOD.replace("<path", "<text>UE</text><path"),
            "mark.svg",
            f"mark.svg:2:1: warning: 'mark.svg' sets 'UE' in a font that visitors may lack; {ASK}",
        ),
        (
            drawn(size=(140, 70)),
            "mark.png",
            f"funding.yaml:5:40: warning: 'mark.png' has 140 × 70 pixels and is blurred on sharp screens; {ASK}",
        ),
        (
            drawn() + bytes(300_000),
            "mark.png",
            f"funding.yaml:5:40: warning: 'mark.png' has 300 kB, more than a page with pictures; {ASK}",
        ),
    ],
)
def test_an_official_mark_is_held_to_the_same_and_asked_for_anew(said_of_mark, content, name, line):
    assert said_of_mark(content, name) == [f"content/registry/funding/beta/{line}"]


def test_an_official_mark_may_be_wide_pale_and_full_of_its_makers_notes(said_of_mark):
    notes = '<metadata/><n:view xmlns:n="http://n.eu/"/>'
    pale = (
        GOOD.replace("<path", f"{notes}<path").replace("0 0 20 10", "0 0 200 10").replace("<path", '<path fill="#fff"')
    )
    assert said_of_mark(f"<!DOCTYPE svg>\n<!-- office -->{pale}") == []
