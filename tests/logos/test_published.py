"""The published copies of logos made of pixels, and the inks of all."""

import io
import re

import pytest
from PIL import Image

from plugins.contrast import contrast
from plugins.logos.drawings import SVG, parse
from plugins.logos.inks import GROUNDS, drawing_sight, picture_sight
from plugins.logos.published import published_drawing, published_raster
from plugins.logos.rasters import open_raster
from tests.theme.test_styles import colours

WHITE, BLACK = (255, 255, 255), (0, 0, 0)


def jpeg(size=(1200, 600), **options) -> Image.Image:
    file = io.BytesIO()
    Image.new("RGB", size, "navy").save(file, "JPEG", **options)
    return open_raster(file.getvalue(), "logo.jpg")


def test_a_large_picture_is_published_small_and_as_png():
    logo = published_raster(jpeg(), "logo.jpg")
    with Image.open(io.BytesIO(logo.content)) as image:
        assert (image.format, image.size) == ("PNG", (480, 240))
    assert re.fullmatch(r"logo\.[0-9a-f]{10}\.png", logo.name)


def test_a_picture_is_published_without_what_a_camera_wrote():
    exif = Image.Exif()
    exif[0x0110] = "Phone 12"
    logo = published_raster(jpeg(exif=exif, comment="Anna"), "logo.jpg")
    with Image.open(io.BytesIO(logo.content)) as image:
        assert image.info == {}
    assert b"Phone" not in logo.content


def test_a_new_content_has_a_new_name():
    names = {published_drawing(f'<svg xmlns="{SVG}" viewBox="0 0 {n} 1"/>'.encode(), "a.svg").name for n in (1, 2)}
    assert len(names) == 2


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_logos_are_held_against_the_colour_of_the_page(scheme):
    assert GROUNDS[scheme] == colours(scheme)["page"]


@pytest.mark.parametrize(
    ("one", "other", "ratio"), [(BLACK, WHITE, 21), (WHITE, BLACK, 21), (WHITE, WHITE, 1), ((119,) * 3, WHITE, 4.48)]
)
def test_contrast_is_that_of_wcag(one, other, ratio):
    assert contrast(one, other) == pytest.approx(ratio, abs=0.005)


@pytest.mark.parametrize(
    ("drawing", "ratio"),
    [
        ("<path/>", 21),
        ('<path fill="#fff"/>', 1),
        ('<path fill="white" stroke="black"/>', 21),
        ('<g fill="#fff"><path/></g>', 1),
        ('<g fill="#000"><path style="fill: #fff"/></g>', 1),
        ('<style>.a, .b {fill:#fff}</style><path class="b" fill="black"/>', 1),
        ('<style>#c{fill:#fff}</style><path id="c"/>', 1),
        ('<linearGradient id="a"><stop stop-color="#fff"/></linearGradient><path fill="url(#a)"/>', 1),
        ('<clipPath><path/></clipPath><path fill="#fff"/>', 1),
        ('<g display="none"><path/></g><path fill="#fff"/>', 1),
        ('<path fill="currentColor"/>', 21),
        ('<path fill="none" stroke="#fff"/>', 1),
    ],
)
def test_the_strongest_ink_of_a_drawing_counts(drawing, ratio):
    root = parse(f'<svg xmlns="{SVG}" viewBox="0 0 2 1">{drawing}</svg>'.encode())
    assert drawing_sight(root, WHITE).contrast == pytest.approx(ratio)


def test_a_picture_that_is_clear_all_over_has_no_contrast():
    assert picture_sight(Image.new("RGBA", (9, 9)), WHITE) == (1.0, WHITE, False)
