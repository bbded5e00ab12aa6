"""Colours: as they are written, and whether a picture of the emblem has those of the act."""

from __future__ import annotations

from io import BytesIO

from PIL import Image

from plugins.funding.emblem import BLUE, YELLOW, star_centres

from .facts import Colour

NEAR = 40
"""How far a part of a colour may be off where a browser has smoothed an edge, of 255."""
FIELD = ((0.06, 0.1), (0.94, 0.1), (0.5, 0.5), (0.06, 0.9), (0.94, 0.9))
"""Points of the blue field, as parts of width and height."""


def written(colour: Colour) -> str:
    return "#" + "".join(f"{part:02X}" for part in colour)


def read(colour: str) -> Colour:
    return [int(colour[place : place + 2], 16) for place in (1, 3, 5)]


def altered(png: bytes) -> str:
    """Return the first colour in a picture of the emblem that is not the one of its place; empty if all are."""
    with Image.open(BytesIO(png)) as opened:
        image = opened.convert("RGB")
    width, height = image.size
    points = [(x, y, BLUE) for x, y in FIELD]
    points += [(x / 1.5, y, YELLOW) for x, y in star_centres(1)]
    for x, y, wanted in points:
        found = image.getpixel((min(int(x * width), width - 1), min(int(y * height), height - 1)))
        colour = list(found) if isinstance(found, tuple) else [0, 0, 0]
        if any(abs(one - other) > NEAR for one, other in zip(colour, read(wanted), strict=True)):
            return f"{written(colour)} instead of {wanted}"
    return ""
