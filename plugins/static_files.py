"""Static files: the style sheet, the theme's pictures, marks and downloads, as the output holds them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from pathlib import Path

from plugins.funding.emblem import COLOURS_ADDRESS, EMBLEM_ADDRESS, emblem_svg, national_colours_svg
from plugins.funding.statements import file_address
from plugins.languages.addresses import Addresses
from plugins.model.library import Library

ORDER = "order.txt"
"""In theme/static/css: the style sheets in the order in which they become one file."""


def style_sheet(theme: Path) -> tuple[str, bytes]:
    """Return the address and content of the one style sheet; the name changes with the content."""
    folder = theme / "static" / "css"
    names = [line for line in (folder / ORDER).read_text("utf-8").split("\n") if line.strip()]
    content = b"\n".join((folder / name).read_bytes().strip() for name in names) + b"\n"
    digest = hashlib.blake2b(content, digest_size=5).hexdigest()
    return f"/static/main.{digest}.css", content


def drawn_files() -> dict[str, bytes]:
    """Return the files that are drawn from official geometry, by address."""
    return {
        EMBLEM_ADDRESS: emblem_svg().encode(),
        COLOURS_ADDRESS: national_colours_svg().encode(),
    }


def copied_files(library: Library, addresses: Addresses, theme: Path) -> Iterator[tuple[str, Path]]:
    """Yield every file that is copied as it is: its address and where it lies."""
    static = theme / "static"
    for file in sorted(path for path in static.rglob("*") if path.is_file()):
        name = file.relative_to(static)
        if name.parts[0] != "css" and not name.name.startswith("."):
            yield f"/static/{name.as_posix()}", file
    for funding in library.funding.values():
        for mark in funding.record.marks:
            if mark.file:
                yield file_address(funding.id, mark.file), funding.folder / mark.file
    for document in library.documents():
        for download in getattr(document.facts, "downloads", ()):
            address = addresses.download(document.kind, document.id, download.file)
            yield address, document.folder / download.file
