"""Inks: whether a logo can be told from the ground it stands on.

WCAG 2.2, 1.4.11 asks 3 : 1 of shapes that say something and exempts logos; a partner wants to be seen all the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from lxml import etree
from PIL import Image, ImageColor

from plugins.contrast import contrast

from .drawings import SHAPES, SVG

Colour = tuple[int, int, int]

GROUNDS: Mapping[str, str] = {"light": "#faf7f0", "dark": "#151c2e"}
"""The page's colour in each scheme, as the theme's tokens have it (a test compares them)."""
LEAST = 3.0
BLACK = (0, 0, 0)
RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
SAMPLE = 96
"""Pixels along a side that are looked at; enough to weigh inks."""
APART = 24
"""How far two values of a colour may differ, of 255, and still be one: compression blurs."""


class Sight(NamedTuple):
    """How a logo is seen."""

    contrast: float
    """Of the ink with the ground."""
    ground: Colour
    own: bool
    """Whether the logo brings that ground itself."""


def drawing_sight(root: etree._Element, ground: Colour) -> Sight:
    """Return how the strongest ink of a drawing is seen: of shapes nobody here knows which lies on which."""
    inks = set(_inks(root)) or {BLACK}
    return Sight(max(contrast(ink, ground) for ink in inks), ground, own=False)


def _inks(root: etree._Element) -> Iterator[Colour]:
    """Yield the colours of everything a drawing shows."""
    styles = _style_rules(root)
    painted: dict[etree._Element, dict[str, str]] = {}
    for element in root.iter(etree.Element):
        parent = element.getparent()
        own = _properties(element, styles)
        inherited = painted.get(parent, {}) if parent is not None else {}
        painted[element] = {**inherited, **own}
        local = etree.QName(element).localname
        if local in ("clipPath", "mask") or inherited.get("hidden") or own.get("display") == "none":
            painted[element]["hidden"] = "yes"
        elif local == "stop":
            yield from _colours(own.get("stop-color", "black"))
        elif local in SHAPES and local != "use":
            yield from _colours(painted[element].get("fill", "black"))
            yield from _colours(painted[element].get("stroke", "none"))


def _style_rules(root: etree._Element) -> dict[str, dict[str, str]]:
    """Return what style sheets within a drawing say of '.class', '#id' and 'element'."""
    rules: dict[str, dict[str, str]] = {}
    for style in root.iter(f"{{{SVG}}}style"):
        for selectors, body in RULE.findall(style.text or ""):
            for selector in selectors.split(","):
                rules.setdefault(selector.strip(), {}).update(_declarations(body))
    return rules


def _properties(element: etree._Element, rules: Mapping[str, dict[str, str]]) -> dict[str, str]:
    """Return what is said of an element itself, the stronger last."""
    found = {key: value for key in ("fill", "stroke", "stop-color", "display") if (value := element.get(key))}
    names = [etree.QName(element).localname, *(f".{name}" for name in element.get("class", "").split())]
    for name in [*names, f"#{element.get('id')}"]:
        found |= rules.get(name, {})
    return found | _declarations(element.get("style", ""))


def _declarations(body: str) -> dict[str, str]:
    pairs = (part.partition(":") for part in body.split(";"))
    return {name.strip(): value.strip() for name, _, value in pairs if value}


def _colours(paint: str) -> Iterator[Colour]:
    if paint in ("none", "transparent") or paint.startswith("url("):
        return  # the stops of a gradient are counted by themselves
    try:
        yield ImageColor.getrgb(paint)[:3]
    except ValueError:
        yield BLACK  # currentColor, and what browsers do not know either


def picture_sight(image: Image.Image, ground: Colour) -> Sight:
    """Return how half of the ink of a picture with alpha is seen at the best, and on which ground."""
    small = image.resize((SAMPLE, SAMPLE), Image.Resampling.NEAREST)
    raw = small.tobytes()
    pixels = [(raw[at], raw[at + 1], raw[at + 2], raw[at + 3]) for at in range(0, len(raw), 4)]
    corners = [pixels[0], pixels[SAMPLE - 1], pixels[-SAMPLE], pixels[-1]]
    own = all(_alike(corner, corners[0]) and corner[3] > 250 for corner in corners)
    behind = corners[0][:3] if own else ground
    seen = [pixel[:3] for pixel in pixels if pixel[3] > 127 and not (own and _alike(pixel, corners[0]))]
    strengths = sorted(contrast(ink, behind) for ink in seen)
    return Sight(strengths[len(strengths) // 2] if strengths else 1.0, behind, own)


def _alike(one: tuple[int, ...], other: tuple[int, ...]) -> bool:
    return all(abs(first - second) <= APART for first, second in zip(one, other, strict=True))
