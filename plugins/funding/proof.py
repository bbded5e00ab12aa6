"""Proof: what a built page lacks of the acknowledgements it owes."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from lxml.html import HtmlElement

from .statements import Acknowledgement, MarkView

UNSEEN = frozenset({"head", "noscript", "script", "style", "template", "title"})
BLANK = re.compile(r"[\s\u00ad\u200b\u200c\u200d\u2060\ufeff]+")
NEAR = 3
"""How many elements around a picture may lie between it and its words."""


def acknowledgement_missing(page: HtmlElement, expected: Sequence[Acknowledgement]) -> Iterator[str]:
    """Say what of the acknowledgements the page does not show, in the order they are expected."""
    text = _seen(page)
    for view in expected:
        for mark in view.marks:
            yield from _mark_missing(page, text, view.funding, mark)
        if _bare(view.statement) not in text:
            yield f"the statement of {view.funding} is missing: '{view.statement}'"
        if view.disclaimer is not None and _bare(view.disclaimer) not in text:
            yield f"the disclaimer of {view.funding} is missing: '{view.disclaimer}'"


def _mark_missing(page: HtmlElement, text: str, funding: str, mark: MarkView) -> Iterator[str]:
    if mark.file is None:
        if _bare(mark.alt) not in text:
            yield f"mark '{mark.id}' of {funding} is missing: '{mark.alt}'"
        return
    pictures = [picture for picture in _pictures(page) if _leads_to(picture.get("src", ""), mark.file)]
    if not pictures:
        yield f"mark '{mark.id}' of {funding} is missing: no picture {mark.file}"
    elif not any(_bare(mark.alt) in _beside(picture) for picture in pictures):
        yield f"mark '{mark.id}' of {funding} stands without its words: '{mark.alt}'"


def _pictures(page: HtmlElement) -> Iterator[HtmlElement]:
    for picture in page.iter("img"):
        if not any(_hidden(element) for element in (picture, *picture.iterancestors())):
            yield picture


def _beside(picture: HtmlElement) -> str:
    """Return the picture's text alternative and what is written near it."""
    around = [element for element in picture.iterancestors() if element.tag not in ("body", "html", "main")]
    return _bare(picture.get("alt", "")) + "\n" + "\n".join(_seen(element) for element in around[:NEAR])


def _seen(element: HtmlElement) -> str:
    """Return the text that readers see, without any blank."""
    return _bare("".join(_parts(element)))


def _parts(element: HtmlElement) -> Iterator[str]:
    if not _hidden(element):
        yield element.text or ""
        for child in element:
            yield from _parts(child)
            yield child.tail or ""


def _hidden(element: HtmlElement) -> bool:
    return not isinstance(element.tag, str) or element.tag in UNSEEN or element.get("hidden") is not None


def _bare(text: str) -> str:
    """Drop all blanks: a hard space, a line break or an element between two words changes no wording."""
    return BLANK.sub("", text)


def _leads_to(source: str, address: str) -> bool:
    """Say whether a src, absolute or relative, names the file at an address from the site's root."""
    return f"/{re.split(r'[?#]', source)[0]}".endswith(address)
