"""Files: pictures, downloads, logos and marks must lie beside the text or record that names them."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath

from plugins.problems import Place, Problem, Severity, suggest

from .front_matter import Key
from .library import Document, Library, Written
from .parts import Download, Picture, Text

PICTURES = frozenset({".jpg", ".jpeg", ".png", ".webp", ".avif"})


def file_problems(library: Library) -> Iterator[Problem]:
    """Yield problems of all files that front matter and registry name."""
    for document in library.documents():
        yield from _of_document(document)
    for partner in library.partners.values():
        for path, name in partner.record.files():
            yield from missing_file(name, partner.files, partner.at(*path))
    for funding in library.funding.values():
        for index, mark in enumerate(funding.record.marks):
            if mark.file:
                yield from missing_file(mark.file, funding.files, funding.at("marks", index, "file"))


def missing_file(name: str, files: Iterable[str], place: Place) -> Iterator[Problem]:
    """Yield a problem unless there is a file of exactly that name."""
    known = set(files)
    if name in known:
        return
    same = next((file for file in sorted(known) if _folded(file) == _folded(name)), None)
    if same is None:
        yield Problem(place, f"no such file: '{name}'{suggest(name, known) or '; put it into the same folder'}")
    elif same.casefold() == name.casefold():
        yield Problem(place, f"'{name}' is written '{same}' on disk; large and small letters differ on the server")
    else:
        yield Problem(place, f"'{name}' has its accents in another encoding on disk; rename the file without accents")


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()


def _of_document(document: Document[Text]) -> Iterator[Problem]:
    """Yield problems of the pictures and downloads a text names."""
    written = document.source
    pictures: list[tuple[tuple[Key, ...], Picture]] = []
    record = written.record
    if cover := getattr(record, "cover", None):
        pictures.append((("cover",), cover))
    pictures += [(("gallery", index), picture) for index, picture in enumerate(getattr(record, "gallery", ()))]
    for path, picture in pictures:
        yield from missing_file(picture.file, document.files, written.at(*path, "file"))
        if PurePosixPath(picture.file).suffix.lower() not in PICTURES:
            message = f"'{picture.file}' is no picture; use {', '.join(sorted(PICTURES))}"
            yield Problem(written.at(*path, "file"), message)
    downloads: tuple[Download, ...] = getattr(record, "downloads", ())
    for index, download in enumerate(downloads):
        yield from missing_file(download.file, document.files, written.at("downloads", index, "file"))
    for text in document.texts.values():
        yield from _alternatives(text, pictures)


def _alternatives(text: Written[Text], pictures: list[tuple[tuple[Key, ...], Picture]]) -> Iterator[Problem]:
    """A-06: text alternatives that say something, in the language of the page (WCAG 2.2, 1.1.1)."""
    seen: dict[str, str] = {}
    for path, picture in pictures:
        part = getattr(text.record, str(path[0]))
        alt = (part[path[1]] if len(path) > 1 else part).alt
        place = text.at(*path, "alt")
        stem = PurePosixPath(picture.file).stem
        if alt.casefold() in (picture.file.casefold(), stem.casefold(), stem.replace("-", " ").casefold()):
            yield Problem(place, f"'{alt}' is the file's name; say what the picture shows", Severity.WARNING, "A-06")
        elif alt in seen and len(path) > 1:
            message = f"'alt' repeats that of {seen[alt]}; say what this picture shows"
            yield Problem(place, message, Severity.WARNING, "A-06")
        elif alt.language != text.language:
            message = f"'alt' of {picture.file} is still in '{alt.language}'; translate it"
            yield Problem(text.at(), message, Severity.WARNING, "A-06")
        if len(path) > 1:
            seen.setdefault(alt, picture.file)
