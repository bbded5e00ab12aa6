"""Captions: words that nearly equal a name in the text or the registry, as slips of the keyboard do."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping

from plugins.problems import Problem

from .names import WORD, Registry
from .passages import Passage

SHORTEST = 5
PLAIN = str.maketrans("ąćęłńóśźżāčēģīķļņšūžáéíöőúüűйѝ", "acelnoszzacegiklnsuzaeioouuuии")
VOWELS = frozenset("aeiouyąęāēīūáéíóöőúüű")
SIGNS = ".,:;()[]„”“*_\"'"


class _Beginnings(dict[str, str]):
    """Every word, as it stands between spaces -> its first three letters, small and without accents."""

    def __missing__(self, word: str) -> str:
        self[word] = beginning = _plain(word)[:3]
        return beginning


class Captions:
    """Compares captions with what stands around them; knows the partners' names, and words by their beginnings."""

    def __init__(self, registry: Registry) -> None:
        self.beginnings = _Beginnings()
        self.names = {
            language: (names, self._by_beginning(frozenset(names.split())))
            for language, names in registry.joined.items()
        }

    def problems(self, passage: Passage, words: frozenset[str]) -> Iterator[Problem]:
        """Yield words of captions that differ by a letter or an accent from the same words elsewhere."""
        starts = [*(start for start, _ in passage.fields), passage.body]
        captions = [
            (starts[index], starts[index + 1] - 1)
            for index, (_, path) in enumerate(passage.fields)
            if path[-1] == "caption"
        ]
        if not captions:
            return
        by_beginning = self._by_beginning(words)
        for start, end in captions:
            found = WORD.findall(passage.words[start:end])
            for index, word in enumerate(found):
                if len(word) < SHORTEST or _stands_outside(passage, word.lower(), captions):
                    continue
                beside = found[index - 1 : index] if index else [], found[index + 1 : index + 2]
                earlier = (passage.words[:start], passage.words[passage.body :])
                right = next(self._near(word, beside, passage, by_beginning, earlier), None)
                if right is not None:
                    message = f"'{word}' is nearly '{right}', which stands elsewhere; write both alike"
                    yield passage.warn(start, message, "nearly-equal")

    def _by_beginning(self, words: frozenset[str]) -> Mapping[str, list[str]]:
        index: dict[str, list[str]] = defaultdict(list)
        beginnings = self.beginnings
        for word in words:
            index[beginnings[word]].append(word)
        return index

    def _near(
        self,
        word: str,
        beside: tuple[list[str], list[str]],
        passage: Passage,
        by_beginning: Mapping[str, list[str]],
        texts: tuple[str, str],
    ) -> Iterator[str]:
        """Yield words that the word is a slip of and that have one of its neighbours."""
        names, of_names = self.names.get(passage.language, ("", {}))
        beginning = _plain(word)[:3]
        for each in sorted({*by_beginning.get(beginning, ()), *of_names.get(beginning, ())}):
            other = each.strip(SIGNS)
            if is_slip(word.lower(), other.lower()) and any(_beside(text, each, beside) for text in (*texts, names)):
                yield other


def _stands_outside(passage: Passage, word: str, captions: list[tuple[int, int]]) -> bool:
    """Say whether a word stands anywhere but in captions."""
    for position in passage.find(word, lowered=True):
        if not any(start <= position < end for start, end in captions):
            return True
    return False


def _beside(text: str, word: str, neighbours: tuple[list[str], list[str]]) -> bool:
    """Say whether a word has one of two neighbours somewhere in a text."""
    before, after = ({_plain(each) for each in words} for words in neighbours)
    around = [""] + [_plain(each) for each in text.split()] + [""] if word in text else []
    wanted = _plain(word)
    return any(
        around[index] == wanted and (around[index - 1] in before or around[index + 1] in after)
        for index in range(1, len(around) - 1)
    )


def _plain(word: str) -> str:
    """Return a word in small letters, without accents and signs."""
    return word.strip(SIGNS).lower().translate(PLAIN)


def is_slip(word: str, other: str) -> bool:
    """Tell a slip from an inflected form, which differs at its end: in the last letters, or a long vowel there."""
    if word == other or min(len(word), len(other)) < SHORTEST:
        return False
    if word.translate(PLAIN) == other.translate(PLAIN):
        differing = [index for index, (one, two) in enumerate(zip(word, other, strict=True)) if one != two]
        return not all(index >= len(word) - 2 and word[index] in VOWELS for index in differing)
    start, end = _alike(word, other), _alike(word[::-1], other[::-1])
    if start < 3 or end < 2:
        return False
    longer = max(len(word), len(other))
    swapped = start + end == longer - 2 and sorted(word) == sorted(other)
    return abs(len(word) - len(other)) < 2 and (start + end >= longer - 1 or swapped)


def _alike(one: str, two: str) -> int:
    """Return how many letters two words begin with in common."""
    count = 0
    for first, second in zip(one, two, strict=False):
        if first != second:
            break
        count += 1
    return count
