"""Shown: what readers see of a built page, found by its words and pictures whatever the theme calls them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from lxml.html import HtmlElement

from plugins.checks.output import BuiltPage
from plugins.funding.statements import Acknowledgement, MarkView
from plugins.model.registry import Funding

UNSEEN = frozenset({"head", "noscript", "script", "style", "template", "title"})
INVISIBLE = re.compile("[\u00ad\u200b\u200c\u200d\u2060\ufeff]")
NEAR = 3
"""How many elements around a picture may lie between it and its words."""
ROWS = frozenset({"ul", "ol", "table", "section", "aside", "header", "footer", "main", "article", "body"})
REGIONS = frozenset({"section", "aside", "header", "footer", "main", "article", "body"})


@dataclass(frozen=True, slots=True)
class Part:
    """An element that readers see: where it begins and ends, counted in elements and in letters without blanks."""

    element: HtmlElement
    first: int
    last: int
    start: int
    end: int


@dataclass
class Shown:
    """A page, what it owes, and what of it readers see."""

    page: BuiltPage
    owed: Sequence[Acknowledgement]
    funding: Mapping[str, Funding]
    preference: Sequence[str]
    """The languages a reader of the page is offered, the page's own first."""
    parts: list[Part] = field(default_factory=list, init=False, repr=False)
    """Every seen element, inner ones before those around them."""
    pictures: list[Part] = field(default_factory=list, init=False, repr=False)
    text: str = field(default="", init=False, repr=False)
    """Everything readers see, without blanks: a hard space or an element between words changes no wording."""

    _pictures_of: dict[str, list[Part]] = field(default_factory=dict, init=False, repr=False)
    _beside: dict[int, str] = field(default_factory=dict, init=False, repr=False)

    def __post_init__(self) -> None:
        pieces: list[str] = []
        self._read(self.page.tree, pieces, [0, 0])
        self.text = "".join(pieces)

    def _read(self, element: HtmlElement, pieces: list[str], counts: list[int]) -> None:
        if is_hidden(element):
            return
        first, start = counts
        counts[0] += 1
        _append(element.text, pieces, counts)
        for child in element:
            self._read(child, pieces, counts)
            _append(child.tail, pieces, counts)
        part = Part(element, first, counts[0] - 1, start, counts[1])
        self.parts.append(part)
        if element.tag == "img":
            self.pictures.append(part)

    def holds(self, words: str) -> bool:
        return bare(words) in self.text

    def smallest(self, words: str) -> list[Part]:
        """Return the smallest element around each place where the words stand."""
        found, wanted = [], bare(words)
        start = self.text.find(wanted)
        while start >= 0 and wanted:
            end = start + len(wanted)
            found.append(next(part for part in self.parts if part.start <= start and end <= part.end))
            start = self.text.find(wanted, end)
        return found

    def pictures_of(self, file: str) -> list[Part]:
        """Return the pictures that show the file at an address from the site's root."""
        if file not in self._pictures_of:
            self._pictures_of[file] = [p for p in self.pictures if leads_to(p.element.get("src", ""), file)]
        return self._pictures_of[file]

    def of_mark(self, mark: MarkView) -> list[Part]:
        """Return where a mark stands: its pictures, or its words where it has none."""
        return self.pictures_of(mark.file) if mark.file else self.smallest(mark.alt)

    def emblems(self) -> Iterator[tuple[Acknowledgement, MarkView, list[Part]]]:
        """Yield every owed emblem that has a picture, with where it stands."""
        for view in self.owed:
            for mark in view.marks:
                if mark.kind == "eu-emblem" and mark.file:
                    yield view, mark, self.pictures_of(mark.file)

    def beside(self, picture: Part) -> str:
        """Return what is written next to a picture, blanks folded: the first words around it, and its alternative."""
        if picture.first not in self._beside:
            around = [picture.element, *picture.element.iterancestors()][: NEAR + 1]
            near = next((words for element in around if (words := words_of(element))), "")
            self._beside[picture.first] = " ".join(f"{picture.element.get('alt', '')} {near}".split())
        return self._beside[picture.first]

    def strip(self, view: Acknowledgement) -> list[Part] | None:
        """Return where each mark stands in the smallest element that has them all; None if none has."""
        places = [self.of_mark(mark) for mark in view.marks]
        if not all(places):
            return None
        for around in self.parts:
            inside = [next((p for p in found if around.first <= p.first <= around.last), None) for found in places]
            if None not in inside:
                return [part for part in inside if part is not None]
        return None

    def rows(self, marks: Sequence[Part]) -> list[HtmlElement]:
        """Return the lists, or what else holds them, in which some marks stand."""
        found = (next((each for each in p.element.iterancestors() if each.tag in ROWS), None) for p in marks)
        return list(dict.fromkeys(row for row in found if row is not None))

    def region(self, view: Acknowledgement) -> list[HtmlElement]:
        """Return the sections of the page in which the statement stands."""
        found = (
            next((each for each in part.element.iterancestors() if each.tag in REGIONS), None)
            for part in self.smallest(view.statement)
        )
        return list(dict.fromkeys(section for section in found if section is not None))


def words_of(element: HtmlElement) -> str:
    """Return the words that readers see of an element, blanks folded; each element begins a new word."""
    return " ".join(" ".join(_pieces(element)).split())


def _pieces(element: HtmlElement) -> Iterator[str]:
    if not is_hidden(element):
        yield element.text or ""
        for child in element:
            yield from _pieces(child)
            yield child.tail or ""


def is_hidden(element: HtmlElement) -> bool:
    return not isinstance(element.tag, str) or element.tag in UNSEEN or element.get("hidden") is not None


def bare(text: str) -> str:
    """Drop all blanks, and what browsers show nothing of."""
    return INVISIBLE.sub("", "".join(text.split()))


def leads_to(source: str, address: str) -> bool:
    """Say whether a src, absolute or relative, names the file at an address from the site's root."""
    return f"/{source.partition('#')[0].partition('?')[0]}".endswith(address)


def _append(text: str | None, pieces: list[str], counts: list[int]) -> None:
    if text and (piece := bare(text)):
        pieces.append(piece)
        counts[1] += len(piece)
