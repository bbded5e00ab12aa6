"""Published: the copy of a partner's logo that pages show; its original never reaches the output."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from PIL import Image

from .drawings import parse, view_box
from .rasters import on_screen, published
from .sanitising import sanitised

MAX_WIDTH = 480
"""Pixels of a raster logo in the output: three for each that the widest is shown with."""


@dataclass(frozen=True, slots=True)
class LogoFile:
    """What is published of a logo."""

    name: str
    """The file's name in the output; it changes with the content, for browsers keep the file for a year."""
    content: bytes = field(repr=False)
    ratio: float
    """Width by height."""


def logo_address(partner: str, logo: LogoFile) -> str:
    """Return where a partner's logo lies in the output."""
    return f"/static/partners/{partner}/{logo.name}"


def published_drawing(content: bytes, name: str) -> LogoFile:
    """Return the sanitised copy of a drawing that was found faultless."""
    root = parse(content)
    width, height = view_box(root) or (1, 1)
    return _named(name, "svg", sanitised(root), width / height)


def published_raster(image: Image.Image, name: str) -> LogoFile:
    """Return the copy of a picture, small and without metadata."""
    return _named(name, "png", published(on_screen(image), MAX_WIDTH), image.width / image.height)


def _named(name: str, suffix: str, content: bytes, ratio: float) -> LogoFile:
    digest = hashlib.blake2b(content, digest_size=5).hexdigest()
    return LogoFile(f"{PurePosixPath(name).stem}.{digest}.{suffix}", content, ratio)
