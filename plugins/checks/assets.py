"""Assets: style sheets and drawings name only files of the site; pictures carry nothing of their originals."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from PIL import Image, UnidentifiedImageError

from plugins.logos.drawings import drawing_faults
from plugins.model.files import PICTURES
from plugins.model.library import Library
from plugins.problems import Problem, Severity

from .output import Output, place

NAMED = re.compile(rb"""@import\s+["']?(?P<sheet>[^"';)\s]+)|url\(\s*["']?(?P<file>[^"')]+)""")
DERIVED = re.compile(r".+-[0-9a-f]{8,}-[0-9]+\.(?:avif|webp|jpg|png)")
"""What images.py calls the sizes of a picture: stem, digest of the original, width."""
KEPT = ("exif", "xmp", "XML:com.adobe.xmp", "photoshop", "comment", "Comment")
"""Where Pillow puts what cameras and programs write into pictures."""


def asset_problems(output: Output, library: Library) -> Iterator[Problem]:
    originals = _originals(library)
    for file in output.files:
        suffix = PurePosixPath(file).suffix.lower()
        if suffix == ".css":
            yield from _style(output, file)
        elif suffix == ".svg":
            yield from _drawing(output, file)
        elif suffix in PICTURES:
            yield from _picture(output, file, originals)


def _style(output: Output, file: str) -> Iterator[Problem]:
    raw = output.read(file)
    for found in NAMED.finditer(raw):
        here = place(file, raw.count(b"\n", 0, found.start()) + 1)
        if found["sheet"]:
            yield Problem(here, "@import; the build joins all sheets into one")
            continue
        reference = found["file"].decode("utf-8", "replace").strip()
        target = None if reference.startswith("data:") else output.leads_to(reference, f"/{file}")
        if target is None:
            yield Problem(here, f"'{reference[:60]}' is not a file of the site; keep it in the theme")
        elif target[0] not in output.known and not reference.startswith("#"):
            yield Problem(here, f"no such file: '{reference}'; put it into the theme's static folder")


def _drawing(output: Output, file: str) -> Iterator[Problem]:
    """Hold every drawing to what is asked of logos: here nobody may have forgotten to ask."""
    for fault in drawing_faults(output.read(file), file.rpartition("/")[2]):
        if fault.severity is Severity.ERROR:
            yield Problem(place(file, fault.line or 1), fault.message)


def _originals(library: Library) -> dict[int, list[Path]]:
    """Return the pictures beside the texts, but those offered as downloads, by size."""
    found: dict[int, list[Path]] = {}
    for document in library.documents():
        offered = {download.file for download in getattr(document.facts, "downloads", ())}
        for name in sorted(document.files - offered):
            file = document.folder / name
            if file.suffix.lower() in PICTURES and file.is_file():
                found.setdefault(file.stat().st_size, []).append(file)
    return found


def _picture(output: Output, file: str, originals: dict[int, list[Path]]) -> Iterator[Problem]:
    name = file.rpartition("/")[2]
    if file.startswith("media/") and not DERIVED.fullmatch(name):
        yield Problem(place(file), f"'{name}' is not made by the build; publish sizes of a picture, not its original")
    path = output.folder / file
    alike = originals.get(path.stat().st_size, ())
    if any(path.read_bytes() == original.read_bytes() for original in alike):
        yield Problem(place(file), "the original of a picture; publish the sizes made from it")
    found = carried(output, file)
    if found is None:
        yield Problem(place(file), "no picture can be read from it; export it again")
    elif found:
        # Logos and downloads are copied as their owners made them.
        severity = Severity.ERROR if file.startswith("media/") else Severity.WARNING
        message = f"the picture carries {', '.join(found)}; save it without metadata"
        yield Problem(place(file), message, severity)


def carried(output: Output, file: str) -> list[str] | None:
    """Return the kinds of metadata a picture holds; None when it is no picture."""
    try:
        with Image.open(output.folder / file) as image:
            names = {name.rpartition(":")[2].lower() for name in KEPT if image.info.get(name)}
            if image.getexif():
                names.add("exif")
            if image.format == "PNG" and any(isinstance(value, str) for value in image.info.values()):
                names.add("text")
    except (UnidentifiedImageError, Image.DecompressionBombError, OSError, SyntaxError, ValueError):
        return None
    return sorted(names)
