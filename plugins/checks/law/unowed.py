"""Unowed: what a page shows of funding programmes that do not pay for it, and of the Union where it pays nothing."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from plugins.funding.emblem import COLOURS_ADDRESS, EMBLEM_ADDRESS
from plugins.funding.statements import file_address
from plugins.funding.union import ABBREVIATION, ANY_CASE
from plugins.model.registry import Funding, OfficialTexts

from .page import Breach
from .shown import Shown, bare, leads_to, words_of


@dataclass(frozen=True)
class Unowed:
    """The fixed texts and pictures of all funding programmes, made ready once for all pages."""

    funding: Mapping[str, Funding]

    def breaches(self, shown: Shown) -> Iterator[Breach]:
        """F-01b: no mark that the page does not owe, and no word of the Union where it does not pay.

        Our own rule: no act asks such a page for an acknowledgement.
        """
        yield from self._pictures(shown)
        if not any(mark.kind == "eu-emblem" for view in shown.owed for mark in view.marks):
            yield from self._texts(shown)
            yield from self._names(shown)

    def _pictures(self, shown: Shown) -> Iterator[Breach]:
        owed = {mark.file for view in shown.owed for mark in view.marks}
        for picture in shown.pictures:
            source = picture.element.get("src", "")
            for file, name in self._files.items():
                if file not in owed and leads_to(source, file):
                    yield Breach(f"{name} stands on a page that does not owe it; take it out", picture.element)

    def _texts(self, shown: Shown) -> Iterator[Breach]:
        """Statements and disclaimers anywhere, words of marks where an element holds nothing else."""
        for text, id_ in self._sentences.items():
            if shown.holds(text):
                message = f"the page acknowledges {id_}, which does not pay for it: '{text}'; take that out"
                yield Breach(message, shown.smallest(text)[0].element)
        for part in shown.parts:
            text = shown.text[part.start : part.end] if part.end - part.start <= self._longest else ""
            if found := self._marks.get(text):
                message = f"the words of a mark of {found} stand on a page that it does not pay for; take them out"
                yield Breach(message, part.element)
                return

    def _names(self, shown: Shown) -> Iterator[Breach]:
        """The Union's name, in full or shortened, where somebody else's funding is acknowledged."""
        for view in shown.owed:
            for section in shown.region(view):
                text = words_of(section)
                for pattern in (*ANY_CASE.values(), ABBREVIATION):
                    if found := pattern.search(text):
                        message = (
                            f"'{found.group()}' stands beside the statement of {view.funding}, which is not the Union's"
                        )
                        yield Breach(f"{message}; leave it out", section)

    @cached_property
    def _files(self) -> Mapping[str, str]:
        """Return what each official picture shows, by its address."""
        drawn = {EMBLEM_ADDRESS: "the emblem of the Union", COLOURS_ADDRESS: "the mark of the Polish colours"}
        supplied = {
            file_address(id_, mark.file): f"mark '{mark.id}' of {id_}"
            for id_, record in self.funding.items()
            for mark in record.marks
            if mark.file
        }
        return drawn | supplied

    @cached_property
    def _of_the_union(self) -> Mapping[str, Funding]:
        return {id_: record for id_, record in self.funding.items() if record.funder == "union"}

    @cached_property
    def _sentences(self) -> Mapping[str, str]:
        found: dict[str, str] = {}
        for id_, record in self._of_the_union.items():
            for texts in (*record.statements.values(), *record.disclaimers.values()):
                found.update((text, id_) for text in _texts_of(texts))
        return found

    @cached_property
    def _marks(self) -> Mapping[str, str]:
        return {
            bare(text): id_
            for id_, record in self._of_the_union.items()
            for mark in record.marks
            if mark.kind != "national-colours"
            for text in _texts_of(mark.words)
        }

    @cached_property
    def _longest(self) -> int:
        return max(map(len, self._marks), default=0)


def _texts_of(texts: OfficialTexts) -> Iterator[str]:
    for text in texts.values():
        yield " ".join(text.text.split())
