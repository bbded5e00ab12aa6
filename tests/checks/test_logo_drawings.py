"""Every kind of bad drawing, with what is said of it."""

import pytest

from plugins.logos.drawings import SVG

HEAD = f'<svg xmlns="{SVG}" viewBox="0 0 20 10">'
PATH = '<path d="M0,0H20V10Z"/>'
GOOD = f"{HEAD}{PATH}</svg>"
PLAIN = "export it as a plain SVG"
FILE, YAML = "content/registry/partners/alpha/", "content/registry/partners/alpha/partner.yaml:4:"


def inside(text):
    return f"{HEAD}\n{text}\n{PATH}</svg>"


IMAGE = "<image>, a picture of pixels or from elsewhere"
DANGERS = {
    "script": ("<script>alert(1)</script>", "<script>"),
    "script of another namespace": ('<h:script xmlns:h="http://www.w3.org/1999/xhtml"/>', "<script>"),
    "picture of another namespace": ('<h:img xmlns:h="http://www.w3.org/1999/xhtml" src="//a.eu"/>', "<img>"),
    "foreign object": ("<foreignObject/>", "<foreignObject>"),
    "animation": ('<animate attributeName="href" to="a"/>', "<animate>"),
    "setting": ('<set attributeName="x" to="1"/>', "<set>"),
    "link": ("<a>x</a>", "<a>"),
    "unknown element": ("<feImage/>", "<feImage>"),
    "handler": ('<g onclick="alert(1)"/>', 'onclick="alert(1)"'),
    "handler in capitals": ('<g ONLOAD="a()"/>', 'ONLOAD="a()"'),
    "reference": ('<use href="https://a.eu/b.svg#c"/>', 'href="https://a.eu/b.svg#c"'),
    "old reference": (
        '<use xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="b.svg#c"/>',
        'href="b.svg#c"',
    ),
    "reference that is a program": ('<use href="javascript:a()"/>', 'href="javascript:a()"'),
    "other base": ('<g xml:base="https://a.eu/"/>', 'base="https://a.eu/"'),
    "remote picture": ('<image href="https://a.eu/a.png"/>', IMAGE),
    "embedded picture": (
        '<image href="data:image/png;base64,AA=="/>',
        IMAGE,
    ),
    "fill from elsewhere": ('<g fill="url(https://a.eu/a.svg#b)"/>', 'fill="url(https://a.eu/a.svg#b)"'),
    "fill in quotes": ("<g fill=\"url( 'a.svg#b')\"/>", "fill=\"url( 'a.svg#b')\""),
    "style of an element": ('<g style="fill:url(//a.eu)"/>', 'style="fill:url(//a.eu)"'),
    "import": ("<style>@import 'a.css';</style>", "'@import 'a.css';' in its style"),
    "import in pieces": ("<style>@im<!-- -->port 'a.css';</style>", "'@import 'a.css';' in its style"),
    "escaped address": (r"<style>a{fill:\75 rl(//a.eu)}</style>", "'url(//a.eu)}' in its style"),
    "font": ("<style>@font-face{src:local(A)}</style>", "'@font-face{src:local(A)}' in its style"),
    "style in CDATA": ("<style><![CDATA[a{fill:url(b)}]]></style>", "'url(b)}' in its style"),
}


@pytest.mark.parametrize(("text", "what"), DANGERS.values(), ids=DANGERS.keys())
def test_a_drawing_that_does_more_than_draw_is_refused_with_its_line(said, text, what):
    assert said(inside(text)) == ([f"{FILE}logo.svg:2:1: 'logo.svg' holds {what}; {PLAIN}"], None)


WRONG = {
    "no viewBox": (
        GOOD.replace('viewBox="0 0 20 10"', 'width="20mm" height="10mm"'),
        "1:1: 'logo.svg' has no viewBox and cannot be scaled; write viewBox=\"0 0 20 10\", as large as the drawing",
    ),
    "empty viewBox": (
        GOOD.replace("0 0 20 10", "0 0 20 0"),
        (
            "1:1: 'logo.svg' has a viewBox of '0 0 20 0' and cannot be scaled; "
            'write viewBox="0 0 240 96", as large as the drawing'
        ),
    ),
    "endless viewBox": (
        GOOD.replace("0 0 20 10", "0 0 20 1e999"),
        (
            "1:1: 'logo.svg' has a viewBox of '0 0 20 1e999' and cannot be scaled; "
            'write viewBox="0 0 240 96", as large as the drawing'
        ),
    ),
    "no namespace": (
        GOOD.replace(f' xmlns="{SVG}"', ""),
        f"1:1: 'logo.svg' begins with <svg> and not with <svg xmlns=\"{SVG}\">; {PLAIN}",
    ),
    "another format": ("<html/>", f"1:1: 'logo.svg' begins with <html> and not with <svg xmlns=\"{SVG}\">; {PLAIN}"),
    "nothing in it": (f"{HEAD}<g/></svg>", "1:1: 'logo.svg' draws nothing; export it again"),
    "empty": ("", "1:1: 'logo.svg' is no complete SVG: Document is empty; copy it again, or export it again"),
    "entities": (
        f'<!DOCTYPE svg [<!ENTITY a "b">]>\n{GOOD}',
        f"1:1: 'logo.svg' defines entities in its <!DOCTYPE>; {PLAIN}",
    ),
    "style sheet": (
        f'<?xml-stylesheet href="a.css"?>\n{GOOD}',
        f"1:1: 'logo.svg' holds <?xml-stylesheet>; {PLAIN}",
    ),
}


@pytest.mark.parametrize(("text", "line"), WRONG.values(), ids=WRONG.keys())
def test_a_drawing_that_cannot_be_shown_is_refused(said, text, line):
    assert said(text) == ([f"{FILE}logo.svg:{line}"], None)


def test_a_drawing_that_is_cut_off_is_refused(said):
    (line,), published = said(GOOD[:-20])
    assert line.startswith(f"{FILE}logo.svg:1:1: 'logo.svg' is no complete SVG: ")
    assert line.endswith("; copy it again, or export it again")
    assert published is None


DOUBTFUL = {
    "text": (
        f"{HEAD}\n<text>KSAP</text></svg>",
        (
            f"{FILE}logo.svg:2:1: warning: 'logo.svg' sets 'KSAP' in a font that visitors may lack; "
            "convert its letters to outlines"
        ),
    ),
    "too large": (
        f"{HEAD}<!--{'x' * 300_000}-->{PATH}</svg>",
        (f"{YAML}15: warning: 'logo.svg' has 300 kB, more than a page with pictures; have it simplified"),
    ),
    "wide": (
        GOOD.replace("0 0 20 10", "0 0 100 10"),
        (
            f"{YAML}15: warning: 'logo.svg' is so wide that it would be shown 155 × 15 pixels; "
            "ask for a version nearer to a square"
        ),
    ),
    "tall": (
        GOOD.replace("0 0 20 10", "0 0 5 10"),
        (
            f"{YAML}15: warning: 'logo.svg' is so tall that it would be shown 24 × 48 pixels; "
            "ask for a version nearer to a square"
        ),
    ),
    "pale": (
        GOOD.replace("<path", '<path fill="#ffcc00"'),
        (
            f"{YAML}15: warning: 'logo.svg' has a contrast of 1.4 : 1 with the light page (#faf7f0), not 3 : 1; "
            "ask for a version in darker ink"
        ),
    ),
}


@pytest.mark.parametrize(("text", "line"), DOUBTFUL.values(), ids=DOUBTFUL.keys())
def test_a_drawing_that_can_be_shown_but_not_well_is_warned_of(said, text, line):
    lines, published = said(text)
    assert lines == [line]
    assert published is not None


@pytest.mark.parametrize(("box", "shown"), [("0 0 140 10", "wide"), ("0 0 1 10", "tall")])
def test_a_drawing_that_would_be_a_mere_line_is_refused(said, box, shown):
    size = {"wide": "155 × 11", "tall": "5 × 48"}[shown]
    message = f"'logo.svg' is so {shown} that it would be shown {size} pixels; ask for a version nearer to a square"
    assert said(GOOD.replace("0 0 20 10", box))[0] == [f"{YAML}15: {message}"]
