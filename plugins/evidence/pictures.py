"""Pictures: what a browser shows of a page, small enough to stand inside a report."""

from __future__ import annotations

import base64
from dataclasses import dataclass
from io import BytesIO

from PIL import Image

from plugins.checks.law.browser.looking import Eyes
from plugins.checks.written import Written

QUALITY = 75
"""Of WebP, of 100: letters of 11 pixels can still be read."""
WIDEST = 1000
"""Pixels; strips are wide, and paper is not."""


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
    strip = eyes.strip(path, page.owed) if page.owed else None
    return Shot(address, page.template, embedded(eyes.first_screen(path)), embedded(strip) if strip else None)


def embedded(png: bytes) -> Picture:
    """Return a picture as a data: address."""
    with Image.open(BytesIO(png)) as opened:
        image = opened.convert("RGB")
    if image.width > WIDEST:
        image = image.resize((WIDEST, round(image.height * WIDEST / image.width)), Image.Resampling.LANCZOS)
    written = BytesIO()
    image.save(written, "WEBP", quality=QUALITY, method=6)
    data = base64.b64encode(written.getvalue()).decode()
    return Picture(f"data:image/webp;base64,{data}", image.width, image.height)
