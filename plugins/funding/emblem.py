"""Emblem: the European emblem and the Polish colours, drawn from the figures of the acts.

The emblem follows Regulation (EU) 2021/1060, Annex IX, 1.9, which repeats Implementing Regulation (EU)
No 821/2014, Annex II; the colours follow the Polish act of 31 January 1980, annex 2, converted to sRGB. Plain
colours are not the official mark with the words "Rzeczpospolita Polska", and do not replace it.
"""

from __future__ import annotations

from math import cos, pi, sin
from typing import NamedTuple
from xml.etree.ElementTree import Element, SubElement, indent, tostring

BLUE, YELLOW = "#003399", "#FFCC00"
WHITE, RED = "#E9E8E7", "#D4213D"

EMBLEM_ADDRESS = "/static/eu-emblem.svg"
COLOURS_ADDRESS = "/static/pl-colours.svg"


class Size(NamedTuple):
    """In CSS pixels."""

    width: int
    height: int


SHOWN = {"eu-emblem": Size(72, 48), "national-colours": Size(72, 45)}
"""How large pages show the drawn marks; no logo is shown higher than the emblem (F-05)."""

STARS = 12
INNER = 0.381966
"""Inner radius of a regular five-pointed star, as a part of the outer one."""

HEIGHT = 540
"""Divisible by 18, so that the radii are whole numbers."""


def emblem_svg() -> str:
    """Return the emblem in colour as an SVG document without any words."""
    width = HEIGHT * 3 // 2
    svg = _svg(width, HEIGHT)
    SubElement(svg, "rect", width=f"{width}", height=f"{HEIGHT}", fill=BLUE)
    for x, y in star_centres(HEIGHT):
        SubElement(svg, "path", fill=YELLOW, d=_star(x, y, HEIGHT / 18))
    return _document(svg)


def national_colours_svg() -> str:
    """Return the colours of Poland as an SVG document: two stripes of equal height, 5 to 8."""
    svg = _svg(800, 500)
    SubElement(svg, "rect", width="800", height="250", fill=WHITE)
    SubElement(svg, "rect", y="250", width="800", height="250", fill=RED)
    return _document(svg)


def star_centres(height: float) -> list[tuple[float, float]]:
    """Return where the stars stand, clockwise from twelve o'clock."""
    x, y, radius = height * 3 / 4, height / 2, height / 3
    angles = [2 * pi * hour / STARS for hour in range(STARS)]
    return [(x + radius * sin(angle), y - radius * cos(angle)) for angle in angles]


def _star(x: float, y: float, radius: float) -> str:
    """Return the outline of an upright star."""
    points = []
    for corner in range(10):
        reach = radius * INNER if corner % 2 else radius
        angle = pi * corner / 5
        points.append(f"{_number(x + reach * sin(angle))} {_number(y - reach * cos(angle))}")
    return f"M{'L'.join(points)}Z"


def _number(value: float) -> str:
    return f"{value:.3f}".rstrip("0").rstrip(".")


def _svg(width: int, height: int) -> Element:
    size = {"width": f"{width}", "height": f"{height}", "viewBox": f"0 0 {width} {height}"}
    return Element("svg", {"xmlns": "http://www.w3.org/2000/svg", **size})


def _document(svg: Element) -> str:
    indent(svg)
    return tostring(svg, encoding="unicode") + "\n"
