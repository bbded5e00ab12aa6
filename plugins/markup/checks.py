"""Checks of bodies: links that lead nowhere, pictures that are missing, HTML that does not belong there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath

from plugins.model.library import Document, Library, Written
from plugins.model.parts import Text
from plugins.problems import Place, Problem, Severity, suggest

from .links import KINDS, BodyLink, body_links, without_code

FORBIDDEN = re.compile(
    r"<\s*(script|style|iframe|object|embed|form|input|button|link|meta|base|svg|video|audio)\b"
    r"|\son\w+\s*=|\sstyle\s*=|(?:href|src)\s*=\s*[\"']?\s*javascript:|\]\(\s*(?:javascript|data|vbscript):",
    re.IGNORECASE,
)
FIRST_HEADING = re.compile(r"^#\s+\S", re.MULTILINE)
SCHEMES = frozenset({"http", "https", "mailto", "tel"})


def body_problems(library: Library) -> Iterator[Problem]:
    """Yield the problems of all bodies."""
    documents = {
        "news": library.posts,
        "programmes": library.programmes,
        "projects": library.projects,
        "pages": library.pages,
    }
    for document in library.documents():
        for text in document.texts.values():
            yield from _html(text)
            for link in body_links(text.body):
                place = Place(text.path, text.body_line + link.line - 1, link.column)
                if link.picture:
                    yield from _beside(link.target, document, place)
                elif link.kind:
                    yield from _inside(link, documents[link.kind], place)
                else:
                    yield from _outside(link, document, place)


def _html(text: Written[Text]) -> Iterator[Problem]:
    body = without_code(text.body)
    for found in FORBIDDEN.finditer(body):
        yield Problem(
            _place(text, body, found.start()),
            f"'{found.group().strip()}' may not stand in a text; write Markdown",
        )
    for found in FIRST_HEADING.finditer(body):
        message = "a heading of the first level is the page's title; begin headings in a text with ##"
        yield Problem(_place(text, body, found.start()), message)


def _place(text: Written[Text], body: str, position: int) -> Place:
    line = body.count("\n", 0, position)
    return Place(text.path, text.body_line + line, position - (body.rfind("\n", 0, position) + 1) + 1)


def _inside(link: BodyLink, documents: Mapping[str, Document[Text]], place: Place) -> Iterator[Problem]:
    id_, rest = link.document
    if id_ not in documents:
        yield Problem(place, f"a link to nothing: '{link.target}'{suggest(id_, documents)}")
        return
    sessions = [session.id for session in getattr(documents[id_].facts, "sessions", ())]
    if rest and link.kind == "programmes" and rest not in sessions:
        yield Problem(place, f"no session '{rest}' in {id_}{suggest(rest, sessions)}")


def _beside(file: str, document: Document[Text], place: Place) -> Iterator[Problem]:
    """Yield a problem unless the file lies beside the text."""
    if file.startswith("/") or ".." in PurePosixPath(file).parts or "\\" in file:
        yield Problem(place, f"'{file}' leads out of the folder; give the name of a file in the same folder")
    elif "://" in file:
        yield Problem(place, f"'{file}' stands on another site; save the picture beside the text")
    elif file not in document.files:
        same = next((name for name in document.files if name.lower() == file.lower()), None)
        if same:
            yield Problem(place, f"'{file}' is written '{same}' on disk; large and small letters differ on the server")
        else:
            yield Problem(place, f"no such file: '{file}'{suggest(file, document.files)}")


def _outside(link: BodyLink, document: Document[Text], place: Place) -> Iterator[Problem]:
    scheme, colon, rest = link.target.partition(":")
    if link.target.startswith("#"):
        return
    if scheme == "file" and colon:
        yield from _beside(rest, document, place)
    elif not colon:
        known = ", ".join(f"{name}:" for name in KINDS)
        yield Problem(place, f"'{link.target}' is no address; begin it with https://, or name a text with {known}")
    elif scheme not in SCHEMES:
        yield Problem(place, f"unknown kind of link '{scheme}:'{suggest(scheme, {*KINDS, *SCHEMES, 'file'})}")
    elif scheme == "http":
        yield Problem(place, f"'{link.target}' is not encrypted; write https:// if the site has it", Severity.WARNING)
