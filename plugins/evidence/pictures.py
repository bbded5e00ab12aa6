"""Pictures: what a browser shows of a page, small enough to stand inside a report."""

from __future__ import annotations

import base64
from dataclasses import dataclass
from io import BytesIO

from PIL import Image, ImageChops

from plugins.checks.law.browser.looking import Eyes
from plugins.checks.written import Written

QUALITY = 75
"""Of WebP, of 100: letters of 11 pixels can still be read."""
WIDEST = 1000
"""Pixels; strips are wide, and paper is not."""

MARGIN = 12
"""Pixels of ground that stay around a strip."""
EDGE = 4
"""Pixels along the edges of a strip in which its own border may run."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as an address of its own."""

    data: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Shot:
    """What a browser shows of a page."""

    address: str
    template: str
    screen: Picture
    """The first screen of a phone."""
    strip: Picture | None
    """The statement with its marks, on a wide screen."""


def shoot(eyes: Eyes, path: str, page: Written, address: str) -> Shot:
    """Return the pictures of a page; `address` is the one it is published under."""
    screen = embedded(opened(eyes.first_screen(path)))
    strip = eyes.strip(path, page.owed) if page.owed else None
    return Shot(address, page.template, screen, embedded(trimmed(opened(strip))) if strip else None)


def opened(png: bytes) -> Image.Image:
    with Image.open(BytesIO(png)) as file:
        return file.convert("RGB")


def trimmed(image: Image.Image) -> Image.Image:
    """Return a picture without the empty ground around what it shows, and without a border along its edges."""
    inner = image.crop((EDGE, EDGE, image.width - EDGE, image.height - EDGE))
    ground = Image.new("RGB", inner.size, inner.getpixel((0, inner.height - 1)))
    box = ImageChops.difference(inner, ground).getbbox()
    if box is None:
        return image
    left, top, right, bottom = box
    right, bottom = min(right + MARGIN, inner.width), min(bottom + MARGIN, inner.height)
    return inner.crop((max(left - MARGIN, 0), max(top - MARGIN, 0), right, bottom))


def embedded(image: Image.Image) -> Picture:
    """Return a picture as a data: address."""
    if image.width > WIDEST:
        image = image.resize((WIDEST, round(image.height * WIDEST / image.width)), Image.Resampling.LANCZOS)
    written = BytesIO()
    image.save(written, "WEBP", quality=QUALITY, method=6)
    data = base64.b64encode(written.getvalue()).decode()
    return Picture(f"data:image/webp;base64,{data}", image.width, image.height)
