"""Images: every picture in several sizes and formats, without what cameras write into it.

Originals never reach the output: they carry places, phone models and more pixels than any page needs. Encoded pictures
are kept by the content of their original, so that a picture is encoded once in its life.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Iterable, Mapping
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from PIL import Image, ImageOps, UnidentifiedImageError

from plugins.model.words import Words

WIDTHS = (480, 720, 1080, 1600)
"""Widths in pixels, as far as the original has them: a phone, a column of text, a wide or dense screen."""
SOCIAL_WIDTH = 1200
"""Width of the JPEG for social cards, whose readers know neither AVIF nor WebP."""
FORMATS: Mapping[str, tuple[str, dict[str, int]]] = {
    "avif": ("image/avif", {"quality": 55, "speed": 8}),
    "webp": ("image/webp", {"quality": 76, "method": 4}),
}
MAX_PIXELS = 100_000_000
Image.MAX_IMAGE_PIXELS = None  # Pillow's own bound would only say that the file cannot be read
RECIPE = "1"
"""Part of every cached name: raise it when qualities change."""


@dataclass(frozen=True, slots=True)
class PictureView:
    """A picture ready for the template; all addresses complete."""

    sources: tuple[tuple[str, str], ...]
    """(media type, srcset), the best format first."""
    src: str
    width: int
    height: int
    alt: Words
    caption: Words | None = None
    credit: Words | None = None


@dataclass(frozen=True, slots=True)
class Original:
    """What is known of a picture before it is encoded."""

    file: Path
    digest: str
    width: int
    height: int
    """Width and height as seen, after the camera's rotation is applied."""

    @property
    def widths(self) -> tuple[int, ...]:
        """The widths to encode; a small original keeps its own."""
        return tuple(width for width in WIDTHS if width < self.width) or (self.width,)

    def name(self, width: int, suffix: str) -> str:
        return f"{self.file.stem}-{self.digest}-{width}.{suffix}"

    def height_at(self, width: int) -> int:
        return max(1, round(self.height * width / self.width))


def read_original(file: Path) -> Original:
    """Read a picture's size and digest; raise ValueError when it is no picture or too large to open safely."""
    content = file.read_bytes()
    digest = hashlib.blake2b(content, digest_size=5, salt=RECIPE.encode()).hexdigest()
    try:
        with Image.open(file) as image:
            width, height = image.size
            # Before anything else is asked of it: Pillow may read the whole picture to find its rotation.
            turned = width * height <= MAX_PIXELS and image.getexif().get(0x0112, 1) in (5, 6, 7, 8)
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError) as error:
        raise ValueError(f"'{file.name}' cannot be read as a picture; export it again as JPEG or PNG") from error
    if _cut_off(content):
        raise ValueError(f"'{file.name}' is cut off before its end; copy it again")
    if width * height > MAX_PIXELS:
        raise ValueError(f"'{file.name}' has {width} × {height} pixels; export it with at most 10000 × 10000")
    return Original(file, digest, *((height, width) if turned else (width, height)))


def _cut_off(content: bytes) -> bool:
    """Tell whether the end of a JPEG is missing; Pillow notices only when it reads the pixels."""
    # The end comes after the last scan; the preview that cameras put in front has an end of its own.
    return content.startswith(b"\xff\xd8") and content.rfind(b"\xff\xd9") < content.rfind(b"\xff\xda")


def encode(original: Original, folder: Path) -> None:
    """Write every size and format of a picture that the folder does not hold yet."""
    wanted = [(width, suffix) for width in original.widths for suffix in FORMATS] + [(SOCIAL_WIDTH, "jpg")]
    missing = [(width, suffix) for width, suffix in wanted if not (folder / original.name(width, suffix)).exists()]
    if not missing:
        return
    with Image.open(original.file) as opened:
        upright = ImageOps.exif_transpose(opened)
        image = upright.convert("RGBA" if "A" in upright.getbands() or "transparency" in upright.info else "RGB")
    for width, suffix in missing:
        target = min(width, original.width)
        sized = image.resize((target, original.height_at(target)), Image.Resampling.LANCZOS)
        if suffix == "jpg":
            flat = Image.new("RGB", sized.size, "white")
            flat.paste(sized, mask=sized.getchannel("A") if sized.mode == "RGBA" else None)
            _save(
                flat,
                folder / original.name(width, suffix),
                "JPEG",
                {"quality": 82, "optimize": True, "progressive": True},
            )
        else:
            _save(sized, folder / original.name(width, suffix), suffix.upper(), FORMATS[suffix][1])


def _save(image: Image.Image, file: Path, form: str, options: Mapping[str, int]) -> None:
    """Write beside the name and rename, so that a killed process leaves no half picture behind."""
    handle, beside = tempfile.mkstemp(dir=file.parent, suffix=".part")
    os.close(handle)
    try:
        image.save(beside, form, **options)
        Path(beside).chmod(0o644)
        Path(beside).replace(file)
    finally:
        Path(beside).unlink(missing_ok=True)


def encode_all(originals: Iterable[Original], folder: Path) -> None:
    """Encode pictures side by side; the work is the processor's."""
    folder.mkdir(parents=True, exist_ok=True)
    there = {file.name for file in folder.iterdir()}
    waiting = [each for each in originals if not there.issuperset(names_of(each))]
    if len(waiting) < 2:
        for original in waiting:
            encode(original, folder)
        return
    with ProcessPoolExecutor() as pool:
        for done in [pool.submit(encode, original, folder) for original in waiting]:
            done.result()


def names_of(original: Original) -> list[str]:
    """Return the names of all files made from a picture."""
    names = [original.name(width, suffix) for width in original.widths for suffix in FORMATS]
    return [*names, original.name(SOCIAL_WIDTH, "jpg")]


def picture_view(
    original: Original, address: str, alt: Words, caption: Words | None = None, credit: Words | None = None
) -> PictureView:
    """Return the view of a picture whose files stand under `address`, which ends with a slash."""
    sources = tuple(
        (media, ", ".join(f"{address}{original.name(width, suffix)} {width}w" for width in original.widths))
        for suffix, (media, _) in FORMATS.items()
    )
    middle = original.widths[min(2, len(original.widths) - 1)]
    return PictureView(
        sources,
        f"{address}{original.name(middle, 'webp')}",
        middle,
        original.height_at(middle),
        alt,
        caption,
        credit,
    )
