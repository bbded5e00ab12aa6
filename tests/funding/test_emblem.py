from __future__ import annotations

import re
from math import cos, dist, isclose, radians, sin
from xml.etree.ElementTree import fromstring

import pytest

from plugins.funding.emblem import emblem_svg, national_colours_svg
from plugins.funding.geometry import emblem_geometry_errors

SVG = "{http://www.w3.org/2000/svg}"
WIDTH, HEIGHT = 810, 540
STAR = (
    "M405 60L411.735 80.729L433.532 80.729L415.898 93.541L422.634 114.271"
    "L405 101.459L387.366 114.271L394.102 93.541L376.468 80.729L398.265 80.729Z"
)


def star_points() -> list[list[complex]]:
    """Read the stars back from the drawing, as points of the plane."""
    outlines = [star.get("d", "") for star in fromstring(emblem_svg()).iter(f"{SVG}path")]
    return [[complex(*map(float, p.split())) for p in re.findall(r"[\d.]+ [\d.]+", d)] for d in outlines]


def centre(points: list[complex]) -> tuple[float, float]:
    middle = sum(points) / len(points)
    return middle.real, middle.imag


def test_the_field_is_reflex_blue_and_three_to_two():
    root = fromstring(emblem_svg())
    assert root.attrib == {"width": "810", "height": "540", "viewBox": "0 0 810 540"}
    assert root[0].attrib == {"width": "810", "height": "540", "fill": "#003399"}


def test_twelve_gold_stars_and_nothing_else_stand_on_the_field():
    tags = [(child.tag, child.get("fill")) for child in fromstring(emblem_svg())]
    assert tags == [(f"{SVG}rect", "#003399"), *[(f"{SVG}path", "#FFCC00")] * 12]


def test_the_first_star_is_drawn_point_by_point():
    assert fromstring(emblem_svg())[1].get("d") == STAR


@pytest.mark.parametrize("hour", range(12))
def test_each_star_stands_on_its_hour_of_the_clock(hour):
    x = WIDTH / 2 + HEIGHT / 3 * sin(radians(30 * hour))
    y = HEIGHT / 2 - HEIGHT / 3 * cos(radians(30 * hour))
    assert centre(star_points()[hour]) == pytest.approx((x, y), abs=0.001)


@pytest.mark.parametrize(("hour", "x", "y"), [(0, 150.00, 33.33), (1, 183.33, 42.26), (2, 207.74, 66.67)])
def test_the_centres_agree_with_the_figures_for_a_height_of_200(hour, x, y):
    found = centre(star_points()[hour])
    assert (found[0] * 200 / HEIGHT, found[1] * 200 / HEIGHT) == pytest.approx((x, y), abs=0.005)


def test_every_star_has_five_points_on_a_circle_of_an_eighteenth_of_the_height():
    for points in star_points():
        middle = centre(points)
        reach = [dist(middle, (point.real, point.imag)) for point in points]
        assert reach[::2] == pytest.approx([HEIGHT / 18] * 5, abs=0.002)
        assert reach[1::2] == pytest.approx([0.381966 * HEIGHT / 18] * 5, abs=0.002)


def test_every_star_is_upright():
    for points in star_points():
        top = min(points, key=lambda point: point.imag)
        assert isclose(top.real, centre(points)[0], abs_tol=0.001)


def test_the_national_colours_are_white_over_red_five_to_eight():
    assert national_colours_svg() == (
        '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="500" viewBox="0 0 800 500">\n'
        '  <rect width="800" height="250" fill="#E9E8E7" />\n'
        '  <rect y="250" width="800" height="250" fill="#D4213D" />\n'
        "</svg>\n"
    )


def test_our_emblem_keeps_to_the_act():
    assert emblem_geometry_errors(emblem_svg()) == []


FAULTS = {
    "broken": (r"</svg>", "", ["the emblem is no SVG: no element found: line 16, column 0"]),
    "no box": (r' viewBox="[^"]+"', "", ["the emblem has no viewBox from 0 0"]),
    "wrong blue": (r"#003399", "#004494", ["the field is #004494; it must be #003399"]),
    "no field": (r"<rect [^>]+>", "", ["the emblem has 0 fields; it must have one"]),
    "one star white": (
        r'#FFCC00(?=" d="M405 60L)',
        "#FFFFFF",
        [
            "the emblem has 11 stars of #FFCC00; it must have 12",
            "the emblem holds something besides its field and its stars",
        ],
    ),
    "words inside": (
        r"</svg>",
        "<text>UE</text></svg>",
        ["the emblem holds something besides its field and its stars"],
    ),
    "turned": (r"<svg ", '<svg transform="rotate(90)" ', ["the emblem is changed by 'transform'"]),
    "pale": (r"<rect ", '<rect opacity="0.5" ', ["the emblem is changed by 'opacity'"]),
    "curved": (r"M405 60L", "M405 60Q", ["star 1 is not drawn as ten points (M, L and Z)"]),
    "one point long": (
        r"M405 60L",
        "M405 59L",
        ["star 1 is no upright regular star with a radius of 30"],
    ),
}


@pytest.mark.parametrize(("old", "new", "errors"), FAULTS.values(), ids=FAULTS)
def test_a_faulty_emblem_is_told_its_fault(old, new, errors):
    drawing = re.sub(old, new, emblem_svg(), count=1)
    assert drawing != emblem_svg()
    assert emblem_geometry_errors(drawing) == errors


def test_a_star_out_of_place_is_told_where_it_belongs():
    moved = re.sub(r"([\d.]+) ([\d.]+)", lambda point: f"{float(point[1]) + 5:g} {point[2]}", STAR)
    assert emblem_geometry_errors(emblem_svg().replace(STAR, moved)) == [
        "star 1 stands at 410.0 90.0; it must stand at 405.0 90.0"
    ]


def test_a_star_upside_down_is_no_star():
    turned = re.sub(r"([\d.]+) ([\d.]+)", lambda point: f"{point[1]} {180 - float(point[2]):g}", STAR)
    assert emblem_geometry_errors(emblem_svg().replace(STAR, turned)) == [
        "star 1 is no upright regular star with a radius of 30"
    ]


def test_the_same_star_drawn_the_other_way_round_is_a_star():
    points = re.findall(r"[\d.]+ [\d.]+", STAR)
    backwards = f"M{'L'.join(reversed(points))}Z"
    assert emblem_geometry_errors(emblem_svg().replace(STAR, backwards)) == []


def test_a_flag_of_other_proportions_is_no_emblem():
    assert emblem_geometry_errors(national_colours_svg()) == [
        "the emblem is 800 wide and 500 high; it must be 3 to 2",
        "the emblem has 2 fields; it must have one",
        "the emblem has 0 stars of #FFCC00; it must have 12",
    ]


CENTRE, RING, OUTER = (405, 90), HEIGHT / 3, HEIGHT / 18


def first_star(move=0.0, size=1.0):
    """The emblem with its first star moved sideways and made larger."""

    def drawn(point):
        x, y = float(point[1]) - CENTRE[0], float(point[2]) - CENTRE[1]
        return f"{CENTRE[0] + move + x * size:.4f} {CENTRE[1] + y * size:.4f}"

    return emblem_svg().replace(STAR, re.sub(r"([\d.]+) ([\d.]+)", drawn, STAR))


@pytest.mark.parametrize(("part", "kept"), [(0.0009, True), (0.0011, False), (-0.0009, True), (-0.0011, False)])
def test_a_star_keeps_to_its_place_on_the_circle_by_a_thousandth_of_its_radius(part, kept):
    assert (emblem_geometry_errors(first_star(move=part * RING)) == []) is kept


@pytest.mark.parametrize(("part", "kept"), [(0.0009, True), (0.0011, False), (-0.0009, True), (-0.0011, False)])
def test_a_star_is_as_large_as_the_act_says_by_a_thousandth(part, kept):
    said = [] if kept else ["star 1 is no upright regular star with a radius of 30"]
    assert emblem_geometry_errors(first_star(size=1 + part)) == said


@pytest.mark.parametrize(("width", "kept"), [("810.7", True), ("811", False), ("809", False)])
def test_the_field_is_three_to_two_by_a_thousandth(width, kept):
    wide = emblem_svg().replace("810", width)
    assert any("must be 3 to 2" in error for error in emblem_geometry_errors(wide)) is not kept


@pytest.mark.parametrize(("colour", "other"), [("#003399", "#003398"), ("#FFCC00", "#FFCC01")])
def test_the_colours_are_exactly_those_of_the_act(colour, other):
    assert emblem_geometry_errors(emblem_svg().replace(colour, other)) != []
