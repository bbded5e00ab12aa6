"""Styles: one sheet, colours only in the tokens, contrast that the law asks for."""

import gzip
import re

import pytest

from plugins.funding.emblem import SHOWN
from plugins.static_files import ORDER, style_sheet
from tests.theme.harness import THEME, pages, render

CSS = THEME / "static" / "css"
SHEETS = sorted(CSS.rglob("*.css"))
TOKENS = (CSS / "tokens.css").read_text("utf-8")
LIGHT, _, REST = TOKENS.partition("@media (prefers-color-scheme: dark)")
DARK = REST.partition("@media print")[0]
COLOUR = re.compile(r"--colour-([\w-]+): (#[0-9a-f]+);")
TEXT_ON_GROUND = [
    ("text", "page"), ("text", "surface-muted"), ("text-muted", "page"), ("text-muted", "surface-muted"),
    ("link", "page"), ("link", "surface"), ("link", "surface-muted"), ("link-hover", "page"), ("alert", "surface"),
    ("link-hover", "surface-muted"), ("notice-text", "notice"), ("masthead-text", "masthead"),
    ("masthead-muted", "masthead"), ("funding-text", "funding-panel"),
]  # fmt: skip
SHAPE_ON_GROUND = [
    ("focus", "page"), ("focus", "surface-muted"), ("masthead-focus", "masthead"), ("border", "page"),
    ("accent", "masthead"),
]  # fmt: skip


def colours(scheme: str) -> dict[str, str]:
    return dict(COLOUR.findall(LIGHT)) | dict(COLOUR.findall(DARK if scheme == "dark" else ""))


def luminance(colour: str) -> float:
    digits = colour[1:] if len(colour) == 7 else "".join(digit * 2 for digit in colour[1:])
    parts = [int(digits[place : place + 2], 16) / 255 for place in (0, 2, 4)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_text_is_legible(scheme):
    found = colours(scheme)
    pale = [(text, ground) for text, ground in TEXT_ON_GROUND if contrast(found[text], found[ground]) < 4.5]
    assert pale == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_shapes_that_say_something_can_be_seen(scheme):
    found = colours(scheme)
    pale = [(shape, ground) for shape, ground in SHAPE_ON_GROUND if contrast(found[shape], found[ground]) < 3]
    assert pale == []


def test_the_colours_of_the_funding_panel_are_the_same_in_the_dark():
    assert [colours(scheme)["funding-text"] for scheme in ("light", "dark")] == ["#039", "#039"]
    assert [colours(scheme)["funding-panel"] for scheme in ("light", "dark")] == ["#fff", "#fff"]


def test_the_style_sheet_shows_the_emblem_as_high_as_the_logos_are_measured_by():
    assert f"--size-emblem: max(3rem, {SHOWN['eu-emblem'].height}px);" in TOKENS


def test_the_order_names_every_sheet_once():
    assert sorted((CSS / ORDER).read_text("utf-8").split()) == [sheet.relative_to(CSS).as_posix() for sheet in SHEETS]


def test_the_whole_sheet_is_small_on_its_way_to_the_reader():
    assert len(gzip.compress(style_sheet(THEME)[1])) < 6_500


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.name)
def test_sheets_keep_to_the_conventions(sheet):
    source = re.sub(r"/\*.*?\*/", "", sheet.read_text("utf-8"), flags=re.DOTALL)
    if sheet.name != "tokens.css":
        assert re.findall(r"#[0-9a-f]{3,8}\b|\brgba?\(|\bhsla?\(", source) == []
    assert "!important" not in source
    assert re.findall(r"\b(?:margin-|padding-)?(?:left|right|top|bottom):", source) == []
    assert "@layer" in source


def test_every_class_of_the_pages_has_a_rule_and_every_rule_a_page():
    classes = [words.split() for view in pages() for words in re.findall(r' class="([^"]+)"', render(view))]
    used = {name for names in classes for name in names if not name.endswith("-page")}
    ruled = set(re.findall(r"\.([a-z][\w-]*)", style_sheet(THEME)[1].decode()))
    blocks = {re.split("__|--", name)[0] for name in ruled}
    assert {name for name in used - ruled if "--" not in name} - blocks == set()
    assert {name for name in ruled - used if "--" not in name} == set()
