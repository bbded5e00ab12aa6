"""Vocabulary: each word of the library is looked at once, however many texts hold it."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

from plugins.problems import Problem

from .names import WORD, Registry, foreign_partner
from .passages import Passage
from .phrases import ONE_LETTER

SMALL = "a-záéíóöőúüűąćęłńśźżāčēģīķļņšūžа-яѝ"
CAPITAL = "A-ZÁÉÍÓÖŐÚÜŰĄĆĘŁŃŚŹŻĀČĒĢĪĶĻŅŠŪŽА-ЯЍ"
GLUED = re.compile(rf"[^\W\d_]*?[{SMALL}](?=[{CAPITAL}])")
YEAR = re.compile(r"(?<!\w)[12][0-9]{3}(?:r|г)(?!\w)\.?")
OPENED = re.compile(r"[^\W\d_]\(([^()]*)(\)?)")
CLOSED = re.compile(r"(?:(\w?)\(([^()]*))?\)[^\W\d_]")
ODD = re.compile(rf"[{SMALL}][{CAPITAL}]|[0-9][rг]\b|\w\(|\)\w|(?i:www\.)")
LINKED = re.compile(r"\[[^\[\]\n]*\]\([^)\n]*\)")
MADE_SO = frozenset(
    {
        *("PowerPoint", "OneDrive", "OneNote", "SharePoint", "WordPress", "YouTube", "LinkedIn", "WhatsApp", "GitHub"),
        *("JavaScript", "OpenStreetMap", "eTwinning", "eGovernment", "eIDAS", "ePUAP", "mObywatel", "BigBlueButton"),
    }
)
"""Names that are written with a capital inside."""


@dataclass
class Vocabulary:
    """The words of one language."""

    registry: Registry
    language: str
    fine: set[str] = field(default_factory=set)
    odd: dict[str, list[Passage]] = field(default_factory=lambda: defaultdict(list))
    """Words that some rule wants to see in their place, with the texts that hold them."""

    def add(self, passage: Passage, words: frozenset[str]) -> None:
        """Sort the words not seen before; remember where the odd ones stand."""
        for word in words - self.fine:
            if word in self.odd or self._is_odd(word):
                self.odd[word].append(passage)
            else:
                self.fine.add(word)

    def problems(self) -> Iterator[Problem]:
        """Yield the problems of the odd words; only now is it known which words there are."""
        known = {each.lower() for word in self.fine for each in WORD.findall(word)} if self.odd else set()
        places = [
            (word, passage, at)
            for word, found in self.odd.items()
            for passage in found
            for at in _places(passage, word)
        ]
        often = Counter(each for word, _, _ in places for each in WORD.findall(word))
        for word, passage, position in places:
            yield from self._judge(passage, position, word, known, often)

    def _is_odd(self, word: str) -> bool:
        if ODD.search(word):
            return True
        bare = word.strip(".,;:!?()[]„”“‘’*_\"'«»")
        return bare in self.registry.short[self.language] or self.registry.misspelt(bare) is not None

    def _judge(
        self, passage: Passage, position: int, word: str, known: set[str], often: Counter[str]
    ) -> Iterator[Problem]:
        if "://" in word or "@" in word:
            return
        lowered = word.lower()
        if "www." in lowered:
            yield from _address(passage, position, word)
            return
        if year := YEAR.search(word):
            message = f"no space in '{year[0]}'; write '{year[0][:4]} {year[0][4:]}'"
            yield passage.warn(position + year.start(), message, "missing-space")
        for found in WORD.finditer(word):
            name = self.registry.misspelt(found[0])
            here = position + found.start()
            if name is not None:
                yield passage.warn(here, f"'{found[0]}' is spelled '{name}' in the registry; write it so", "spelling")
            elif found[0] in self.registry.short[self.language]:
                partner = self.registry.short[self.language][found[0]]
                yield from foreign_partner(passage, self.registry, here, found[0], partner)
            elif often[found[0]] == 1:  # what is written twice is a name
                yield from self._glued(passage, here, found[0], known)
        yield from _brackets(passage, position, word)

    def _glued(self, passage: Passage, position: int, word: str, known: set[str]) -> Iterator[Problem]:
        """Yield two words in one, when both are words of the library and the whole is no name."""
        found = GLUED.match(word)
        if (
            found is None
            or word in MADE_SO
            or any(word.startswith(name) for name in self.registry.words if len(name) > 3)
        ):
            return
        left, right = found[0], word[found.end() :]
        letter = right.lower() in ONE_LETTER.get(self.language, "")
        if left.lower() in known and len(left) > 2 and (letter or (len(right) > 2 and right.lower() in known)):
            message = f"'{word}' is two words; write '{left} {right}', with a full stop if a sentence ends there"
            yield passage.warn(position, message, "missing-space")


def _places(passage: Passage, word: str) -> Iterator[int]:
    """Yield where a word stands between spaces."""
    text = passage.words
    position = text.find(word)
    while position >= 0:
        end = position + len(word)
        if (not position or text[position - 1].isspace()) and (end == len(text) or text[end].isspace()):
            yield position
        position = text.find(word, end)


def _address(passage: Passage, position: int, word: str) -> Iterator[Problem]:
    """Yield a web address without https://, unless it is the words of a link."""
    body = passage.text.body
    start = position - passage.body
    if start < 0 or any(link.start() <= start < link.end() for link in LINKED.finditer(body)):
        return
    address = word[word.lower().index("www.") :].rstrip(".,;:!?)>\"'”*_")
    message = f"'{address}' is no link; write [words](https://{address}) if that is the address"
    yield passage.warn(position + word.index(address), message, "no-scheme")


def _brackets(passage: Passage, position: int, word: str) -> Iterator[Problem]:
    """Yield brackets stuck to words, but not 'partner(s)' and '(nie)pełnosprawni'."""
    for found in OPENED.finditer(word):
        if not (found[2] and len(found[1]) <= 4) and not found[1].startswith("-"):
            message = f"no space before the bracket in '{word}'; put one there"
            yield passage.warn(position + found.start(), message, "missing-space")
    for found in CLOSED.finditer(word):
        inside = found[2]
        if inside is None or not (inside.islower() and len(inside) <= 8 and not found[1]):
            message = f"no space after the bracket in '{word}'; put one there"
            yield passage.warn(position + found.start(), message, "missing-space")
