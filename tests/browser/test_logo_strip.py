"""The logo strip in a real browser: balanced, below the emblem, whole on every screen and on paper."""

import io
import re
import shutil

import pytest
from PIL import Image, ImageDraw

from plugins.logos.drawings import SVG
from plugins.partners import NARROWEST, WIDEST
from tests.conftest import NOW, ROOT, build_or_fail, served

pytestmark = pytest.mark.browser

COUNTS = (1, 2, 7, 20)
WIDTHS = (320, 768, 1440, 2560)
RATIOS = (2.5, 1, NARROWEST, WIDEST, 1.5, 4, 0.8, 3)
FACTOR = 2.1
"""How many times larger the largest logo may be: two, and what rounding to whole pixels adds."""
LONG = "Institute for the Development of Public Administration, Regional Self-Government and European Co-operation"
FIELDS = "country: {country}\nname: {names}\nshort: {shorts}\n"


def every(text):
    return "{" + ", ".join(f'{code}: "{text}"' for code in ("pl", "en", "bg", "lv", "hu")) + "}"


def drawing(ratio, ink):
    box = f"0 0 {ratio * 100:g} 100"
    return f'<svg xmlns="{SVG}" viewBox="{box}"><rect fill="{ink}" width="{ratio * 100:g}" height="100"/></svg>'


def picture():
    """Return a picture on its own white ground."""
    image = Image.new("RGB", (600, 200), "white")
    ImageDraw.Draw(image).rectangle((100, 50, 500, 150), "navy")
    file = io.BytesIO()
    image.save(file, "JPEG")
    return file.getvalue()


def write_partners(folder):
    """Write twenty partners: every fifth without a logo, every third without a dark one, one made of pixels."""
    for number in range(20):
        own = folder / f"partner-{number:02}"
        own.mkdir()
        # The third and the fourth share their short name; every fourth has a very long full name.
        short = "IPA" if number in (2, 3) else f"P{number}"
        name = f"{LONG} {number}" if number % 4 == 0 else f"Academy {number}"
        text = FIELDS.format(country="PL", names=every(name), shorts=every(short))
        if number % 5 == 4:
            logo = ""
        elif number == 6:
            (own / "logo.jpg").write_bytes(picture())
            logo = "logo: {light: logo.jpg}\n"
        else:
            ratio = RATIOS[number % len(RATIOS)]
            (own / "logo.svg").write_text(drawing(ratio, "#123456"), "utf-8")
            (own / "dark.svg").write_text(drawing(ratio, "#ffeedd"), "utf-8")
            logo = "logo: {light: logo.svg}\n" if number % 3 == 2 else "logo: {light: logo.svg, dark: dark.svg}\n"
        (own / "partner.yaml").write_text(text + logo, "utf-8")


@pytest.fixture(scope="module")
def strips(tmp_path_factory):
    """The sample site with projects of 1, 2, 7 and 20 partners; its address."""
    folder = tmp_path_factory.mktemp("strips")
    content = shutil.copytree(ROOT / "content", folder / "content")
    write_partners(content / "registry" / "partners")
    original = (content / "projects/synergia/index.pl.md").read_text("utf-8")
    for count in COUNTS:
        named = "".join(f"  - partner-{number:02}\n" for number in range(count))
        text = re.sub(r"^partners:\n(?:  .*\n)+", f"partners:\n{named}", original, flags=re.MULTILINE)
        text = re.sub(r"^slug: .*$", f"slug: strip-{count}", text, flags=re.MULTILINE)
        project = content / f"projects/strip-{count}"
        shutil.copytree(content / "projects/synergia", project)
        for translation in project.glob("index.*.md"):
            translation.unlink()
        (project / "index.pl.md").write_text(text, "utf-8")
    overrides = {"PATH": str(content), "NOW": NOW, "CACHE_PATH": str(ROOT / ".cache")}
    with served(build_or_fail(ROOT / "publishconf.py", folder / "output", overrides).output) as address:
        yield address


@pytest.fixture
def open_strip(browser, strips):
    """Open the page of the project with so many partners."""
    contexts = []

    def open_at(count, width=1440, **options):
        context = browser.new_context(viewport={"width": width, "height": 900}, **options)
        contexts.append(context)
        page = context.new_page()
        page.goto(f"{strips}/pl/projekty/strip-{count}/")
        return page

    yield open_at
    for context in contexts:
        context.close()


def boxes(page, selector):
    """Return x, y, width and height of the elements that are seen."""
    seen = """nodes => nodes.filter(n => n.checkVisibility()).map(n => {
        const box = n.getBoundingClientRect(); return [box.x, box.y, box.width, box.height]; })"""
    return page.locator(selector).evaluate_all(seen)


every_strip = pytest.mark.parametrize("count", COUNTS)
every_width = pytest.mark.parametrize("width", WIDTHS)


@every_strip
@every_width
def test_nothing_overflows(open_strip, count, width):
    page = open_strip(count, width)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    over = "nodes => nodes.filter(n => n.scrollWidth > n.clientWidth).map(n => n.textContent)"
    assert page.locator(".logo-strip > li").evaluate_all(over) == []
    assert len(boxes(page, ".logo-strip > li")) == count


@every_strip
@every_width
def test_no_logo_is_higher_than_the_emblem(open_strip, count, width):
    """F-05: Regulation (EU) 2021/1060, Annex IX, 1.7."""
    page = open_strip(count, width)
    emblems = boxes(page, "img[src*='eu-emblem']")
    logos = boxes(page, ".logo-strip img")
    assert len(logos) == sum(number % 5 != 4 for number in range(count))
    assert len(emblems) == 2
    assert max(height for _, _, _, height in logos) <= min(height for _, _, _, height in emblems)


@every_width
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_logos_are_alike_in_area(open_strip, width, scheme):
    areas = [wide * high for _, _, wide, high in boxes(open_strip(20, width, color_scheme=scheme), ".logo-strip img")]
    assert max(areas) / min(areas) <= FACTOR


@every_width
def test_no_more_than_four_partners_stand_in_a_row(open_strip, width):
    """Polish marking rules: at most four marks in a row, further ones in another row."""
    rows = [y for _, y, _, _ in boxes(open_strip(20, width), ".logo-strip > li")]
    assert max(rows.count(y) for y in rows) <= 4


@pytest.mark.parametrize("share", [0.5, 2])
def test_a_visitor_with_another_size_of_text_sees_no_logo_higher_than_the_emblem(open_strip, share):
    page = open_strip(7)
    page.evaluate(f"document.documentElement.style.fontSize = '{share * 100}%'")
    emblem = min(height for _, _, _, height in boxes(page, "img[src*='eu-emblem']"))
    assert max(height for _, _, _, height in boxes(page, ".logo-strip img")) <= emblem


def test_partners_with_the_same_short_name_are_told_apart(open_strip):
    page = open_strip(7)
    alternatives = page.locator(".logo-strip img").evaluate_all("nodes => nodes.map(n => n.alt)")
    assert "IPA" not in alternatives
    assert {"Academy 2", "Academy 3"} <= set(alternatives)


@pytest.mark.parametrize(
    ("media", "scheme", "seen"),
    [("screen", "light", "light"), ("screen", "dark", "dark"), ("print", "light", "light"), ("print", "dark", "light")],
)
def test_the_dark_screen_has_its_own_logos_and_paper_never_does(open_strip, media, scheme, seen):
    page = open_strip(2, color_scheme=scheme)
    page.emulate_media(media=media, color_scheme=scheme)
    hidden = {"light": "dark", "dark": "light"}[seen]
    assert len(boxes(page, f".logo-strip__{seen}")) == 2
    assert boxes(page, f".logo-strip__{hidden}") == []


def test_a_logo_without_a_dark_one_stands_on_a_light_plate_in_the_dark(open_strip):
    for scheme, ground in (("dark", "rgb(255, 255, 255)"), ("light", "rgba(0, 0, 0, 0)")):
        plate = open_strip(7, color_scheme=scheme).locator(".logo-strip__plate").first
        assert plate.evaluate("node => getComputedStyle(node).backgroundColor") == ground


def test_every_logo_is_a_file_that_a_browser_shows(open_strip):
    page = open_strip(20)
    for logo in page.locator(".logo-strip img").all():
        if logo.is_visible():
            logo.scroll_into_view_if_needed()
    page.wait_for_load_state("networkidle")
    shown = "nodes => nodes.filter(n => n.checkVisibility() && !n.naturalWidth).map(n => n.src)"
    assert page.locator(".logo-strip img").evaluate_all(shown) == []
