"""Rasters: logos and marks made of pixels: whether they can be shown, and the copy that is published."""

from __future__ import annotations

import io
from collections.abc import Iterator

from PIL import Image, ImageCms, UnidentifiedImageError

from .faults import Fault

MAX_SIDE = 5000
"""In pixels; a logo is shown 150 wide."""
SHARP = 2
"""How many pixels a dense screen shows where a page says one."""


def open_raster(content: bytes, name: str) -> Image.Image:
    """Read a picture whole; raise ValueError with what is wrong when it cannot be shown."""
    try:
        image = Image.open(io.BytesIO(content))
        width, height = image.size
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, SyntaxError, ValueError) as error:
        raise ValueError(f"'{name}' cannot be read as a picture; export it again as SVG or PNG") from error
    if max(width, height) > MAX_SIDE:
        raise ValueError(f"'{name}' has {width} × {height} pixels; export it with at most {MAX_SIDE} along a side")
    try:
        image.load()
    except (OSError, SyntaxError, ValueError) as error:
        raise ValueError(f"'{name}' is cut off before its end; copy it again") from error
    return image


def raster_faults(image: Image.Image, name: str) -> Iterator[Fault]:
    """Yield what keeps a picture from being shown as it was made."""
    if image.mode == "CMYK":
        yield Fault(f"'{name}' has the colours of print (CMYK), which browsers show wrong; export it in RGB")
    if getattr(image, "n_frames", 1) > 1:
        yield Fault(f"'{name}' moves; export one still picture")


def on_screen(image: Image.Image) -> Image.Image:
    """Return a picture in the colours of the web, with alpha."""
    profile = image.info.get("icc_profile")
    alpha = image.convert("RGBA")
    if not profile or image.mode not in ("RGB", "RGBA"):
        return alpha
    try:
        plain = ImageCms.profileToProfile(
            alpha.convert("RGB"), ImageCms.ImageCmsProfile(io.BytesIO(profile)), ImageCms.createProfile("sRGB")
        )
    except (ImageCms.PyCMSError, OSError):
        return alpha
    if plain is None:
        return alpha
    plain.putalpha(alpha.getchannel("A"))
    return plain


def published(image: Image.Image, width: int) -> bytes:
    """Return a picture as PNG, at most `width` wide, without anything a camera or program wrote into it."""
    bare = Image.frombytes(image.mode, image.size, image.tobytes())
    if bare.width > width:
        bare = bare.resize((width, max(1, round(bare.height * width / bare.width))), Image.Resampling.LANCZOS)
    file = io.BytesIO()
    bare.save(file, "PNG", optimize=True)
    return file.getvalue()
