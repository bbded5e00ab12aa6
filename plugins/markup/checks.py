"""Checks of bodies: links that lead nowhere, pictures that are missing, HTML that does not belong there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath

from plugins.model.files import PICTURES, missing_file
from plugins.model.library import Document, Library, Written
from plugins.model.parts import Text
from plugins.problems import Place, Problem, Severity, suggest

from .converter import TAGS
from .links import KINDS, BodyLink, body_links, without_code

TAG = re.compile(r"<([a-zA-Z][a-zA-Z0-9-]*)(?=[\s/>]|$)((?:\"[^\"]*\"|'[^']*'|[^<>\"'])*)(>?)")
ATTRIBUTES = re.compile(r"\{:?([^{}\n]*)\}")
FORBIDDEN_TAGS = frozenset(
    {
        *("applet", "audio", "base", "button", "canvas", "embed", "form", "frame", "frameset", "iframe", "input"),
        *("link", "math", "meta", "noscript", "object", "option", "script", "select", "style", "svg", "template"),
        *("textarea", "title", "video"),
    }
)
FORBIDDEN_ATTRIBUTE = re.compile(
    r"""(?:^|[\s"'/])
        ((?:on\w+|style|srcdoc)\s*=|(?:href|src|action)\s*=\s*["']?\s*(?:javascript|data|vbscript):)""",
    re.IGNORECASE | re.VERBOSE,
)
INSIDE = "|".join((*KINDS, "file"))
LOST_LINK = re.compile(rf"<(?:{INSIDE}):[^<>\n]*>|<a\s[^<>]*href\s*=\s*[\"']?(?:{INSIDE}):", re.IGNORECASE)
FIRST_HEADING = re.compile(r"^#\s+\S|^(?=\S[^\n]*\n=+[ \t]*$)", re.MULTILINE)
CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ue000-\uf8ff]")
SCHEMES = frozenset({"http", "https", "mailto", "tel"})
BEGINNINGS = f"links begin with https://, mailto:, tel:, {', '.join(f'{kind}:' for kind in KINDS)} or file:"


def body_problems(library: Library) -> Iterator[Problem]:
    """Yield the problems of all bodies."""
    documents = library.by_kind
    for document in library.documents():
        for text in document.texts.values():
            yield from _html(text)
            for link in body_links(text.body):
                place = Place(text.path, text.body_line + link.line - 1, link.column)
                if link.fault:
                    yield _unreadable(link, place)
                elif link.picture:
                    yield from _picture(link.target, document, place)
                elif link.kind:
                    yield from _inside(link, documents[link.kind], place)
                else:
                    yield from _outside(link, document, place)


def hidden_link_problems(everything: Library, published: Library) -> Iterator[Problem]:
    """Yield an error for every link of a published text to one that is not."""
    shown, known = published.by_kind, everything.by_kind
    for document in published.documents():
        for text in document.texts.values():
            for link in body_links(text.body):
                if link.kind and link.document[0] in known[link.kind].keys() - shown[link.kind].keys():
                    place = Place(text.path, text.body_line + link.line - 1, link.column)
                    message = f"'{link.target}' is a draft or waits for its day; publish it first or leave out the link"
                    yield Problem(place, message)


def _html(text: Written[Text]) -> Iterator[Problem]:
    body = without_code(text.body)
    for found in TAG.finditer(body):
        yield from _tag(found, _place(text, body, found.start()))
    for attributes in ATTRIBUTES.finditer(body):
        for bad in FORBIDDEN_ATTRIBUTE.finditer(attributes[1]):
            place = _place(text, body, attributes.start(1) + bad.start(1))
            yield Problem(place, f"'{bad[1]}' may not stand in a text; leave it out")
    for found in LOST_LINK.finditer(body):
        message = f"'{found.group()}' is no link; write [words](address)"
        yield Problem(_place(text, body, found.start()), message)
    for found in FIRST_HEADING.finditer(body):
        message = "a heading of the first level is the page's title; begin headings in a text with ##"
        yield Problem(_place(text, body, found.start()), message)
    for found in CONTROL.finditer(text.body):
        yield Problem(_place(text, text.body, found.start()), "an invisible control character; type the text again")


def _tag(found: re.Match[str], place: Place) -> Iterator[Problem]:
    """Yield an error for HTML that could do something, a warning for what would only vanish."""
    name, attributes, end = found[1].lower(), found[2], found[3]
    if name == "img":
        yield Problem(place, "'<img' may not stand in a text; write ![what it shows](file.jpg)")
    elif name in FORBIDDEN_TAGS:
        yield Problem(place, f"'<{name}' may not stand in a text; write Markdown")
    elif name not in TAGS and end:
        message = f"'<{name}>' is left out of the page; write Markdown, or &lt; for the sign itself"
        yield Problem(place, message, Severity.WARNING)
    for bad in FORBIDDEN_ATTRIBUTE.finditer(attributes):
        yield Problem(place, f"'{bad[1].strip()}' may not stand in a text; leave it out")


def _place(text: Written[Text], body: str, position: int) -> Place:
    line = body.count("\n", 0, position)
    return Place(text.path, text.body_line + line, position - (body.rfind("\n", 0, position) + 1) + 1)


def _unreadable(link: BodyLink, place: Place) -> Problem:
    if link.fault == "apart":
        return Problem(
            place, f"'{_short(link.target)}' stands apart from its words; write [words](address) in the text"
        )
    example = "![what it shows](file.jpg)" if link.picture else "[words](address)"
    return Problem(place, f"the address '{_short(link.target)}' cannot be read; write {example}, without spaces")


def _short(target: str) -> str:
    return target if len(target) <= 40 else f"{target[:40]}…"


def _inside(link: BodyLink, documents: Mapping[str, Document[Text]], place: Place) -> Iterator[Problem]:
    id_, rest = link.document
    if id_ not in documents:
        folder = f"; known are the folders of content/{link.kind}"
        yield Problem(place, f"a link to nothing: '{link.target}'{suggest(id_, documents) or folder}")
        return
    sessions = [session.id for session in getattr(documents[id_].facts, "sessions", ())]
    if rest and link.kind == "programmes" and rest not in sessions:
        remedy = suggest(rest, sessions) or f"; known are the sessions in content/programmes/{id_}"
        yield Problem(place, f"no session '{rest}' in {id_}{remedy}")


def _picture(file: str, document: Document[Text], place: Place) -> Iterator[Problem]:
    if file.startswith("data:"):
        yield Problem(place, f"'{_short(file)}' is a picture within the text; save it as a file beside the text")
    elif "://" in file:
        yield Problem(place, f"'{file}' stands on another site; save the picture beside the text")
    elif PurePosixPath(file).suffix.lower() not in PICTURES:
        yield Problem(place, f"'{file}' is no picture; use {', '.join(sorted(PICTURES))}")
    else:
        yield from _beside(file, document, place)


def _beside(file: str, document: Document[Text], place: Place) -> Iterator[Problem]:
    """Yield a problem unless the file lies beside the text."""
    if file.startswith("/") or ".." in PurePosixPath(file).parts or "\\" in file or ":" in file:
        yield Problem(place, f"'{file}' leads out of the folder; give the name of a file in the same folder")
    else:
        yield from missing_file(file, document.files, place)


def _outside(link: BodyLink, document: Document[Text], place: Place) -> Iterator[Problem]:
    scheme, colon, rest = link.target.partition(":")
    if link.target.startswith("#"):
        return
    if scheme == "file" and colon:
        yield from _beside(rest, document, place)
    elif not colon:
        known = ", ".join(f"{name}:" for name in KINDS)
        yield Problem(place, f"'{link.target}' is no address; begin it with https://, or name a text with {known}")
    elif scheme.lower() not in SCHEMES:
        yield Problem(place, f"unknown kind of link '{_short(scheme)}:'; {BEGINNINGS}")
    elif scheme.lower() == "http":
        yield Problem(place, f"'{link.target}' is not encrypted; write https:// if the site has it", Severity.WARNING)
