"""Captions: words that nearly equal a name in the text or the registry, as slips of the keyboard do."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from plugins.problems import Problem

from .names import WORD, Registry
from .passages import Passage

SHORTEST = 5
PLAIN = str.maketrans(
    "ąćęłńóśźżāčēģīķļņšūžáéíöőúüűйѝ\N{NO-BREAK SPACE}\n.,:;()[]„”“*", "acelnoszzacegiklnsuzaeioouuuии" + 14 * " "
)
"""Accents off, and every sign between words a space."""
VOWELS = frozenset("aeiouyąęāēīūáéíóöőúüű")
FIELDS = ("caption", "alt")


class _Source:
    """A text to compare with: as written, in small letters, and these without accents, letter for letter."""

    def __init__(self, written: str) -> None:
        self.written = written
        lowered = written.lower()
        self.lowered = lowered if len(lowered) == len(written) else written
        self.plain = f" {self.lowered.translate(PLAIN)} "

    def holds(self, word: str) -> bool:
        """Say whether a word in small letters stands in the text as a whole."""
        position = self.lowered.find(word)
        while position >= 0:
            end = position + len(word)
            if not self.lowered[position - 1 : position].isalnum() and not self.lowered[end : end + 1].isalnum():
                return True
            position = self.lowered.find(word, end)
        return False

    def near(self, word: str, before: str, after: str) -> str | None:
        """Return a word that nearly equals the word and has one of its neighbours; all given in small letters."""
        plain = self.plain
        beginning = f" {word[:3].translate(PLAIN)}"
        position = plain.find(beginning)
        while position >= 0:
            found = WORD.match(self.written, position)
            if found and is_slip(word, found[0].lower()):
                end = position + 1 + len(found[0])
                beside = before and plain.endswith(f" {before.translate(PLAIN)} ", 0, position + 1)
                if beside or (after and plain.startswith(f" {after.translate(PLAIN)} ", end)):
                    return found[0]
            position = plain.find(beginning, position + 1)
        return None


def caption_problems(passage: Passage, registry: Registry) -> Iterator[Problem]:
    """Yield words of captions that differ by a letter or an accent from the same words elsewhere."""
    captions = {index for index, (_, path) in enumerate(passage.fields) if path[-1] in FIELDS}
    if not captions:
        return
    starts = [*(start for start, _ in passage.fields), passage.body]
    fields = [passage.words[start : end - 1] for start, end in pairwise(starts)]
    others = (words for index, words in enumerate(fields) if index not in captions)
    text = _Source("\n".join((registry.joined[passage.language], *others, passage.words[passage.body :])))
    seen = ""
    for index in sorted(captions):
        for wrong, right in slips(fields[index], text, _Source(seen)):
            message = f"'{wrong}' is nearly '{right}', which stands elsewhere; write both alike"
            yield passage.warn(starts[index], message, "nearly-equal")
        seen += f"{fields[index]}\n"


def slips(caption: str, *sources: _Source) -> Iterator[tuple[str, str]]:
    """Yield the words of a caption that nearly equal a word beside the same neighbour elsewhere."""
    words = WORD.findall(caption)
    lowered = [word.lower() for word in words]
    for position, word in enumerate(lowered):
        if len(word) < SHORTEST or any(source.holds(word) for source in sources):
            continue
        before = lowered[position - 1] if position else ""
        after = lowered[position + 1] if position + 1 < len(words) else ""
        for source in sources:
            if right := source.near(word, before, after):
                yield words[position], right
                break


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
