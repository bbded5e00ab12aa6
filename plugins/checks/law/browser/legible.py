"""Legible: what only a browser can tell of WCAG: contrast, one column on a small screen, a focus that is seen."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypedDict

from plugins.contrast import contrast

from .facts import Colour
from .looks import Mode
from .seen import LEGIBLE

LEGIBLE_IF_LARGE = 3
LARGE, LARGE_AND_BOLD = 24, 18.66
"""CSS pixels, 18 and 14 points: from here on letters count as large (WCAG 2.2, 1.4.3)."""

MODES = (
    Mode("at 320 px", 320, 640),
    Mode("at 1366×768", 1366, 768),
    Mode("in the dark", 1366, 768, scheme="dark"),
)
"""320 CSS pixels are the width that WCAG 2.2, 1.4.10 names; the other size is our choice."""


class Read(TypedDict):
    """Words as readers see them."""

    where: str
    """Tag and classes of the element."""
    text: str
    size: float
    """In CSS pixels."""
    bold: bool
    colour: Colour
    ground: Colour


class Legible(TypedDict):
    """What legible.js brings back."""

    read: list[Read]
    wide: list[str]
    """The innermost element beyond the screen's edge."""
    unseen: list[str]
    """What looks the same with the keyboard's focus as without, of each kind of element one."""


def legibility(facts: Legible) -> Iterator[str]:
    """A-07: text stands out from its ground, nothing scrolls sideways, and the focus is seen.

    Polish act of 4 April 2019 on digital accessibility (Dz.U. 2023 poz. 1440), annex; WCAG 2.2, levels A and AA:
    1.4.3, 1.4.10 and 2.4.7.
    """
    pale = {each["where"]: each for each in facts["read"] if _ratio(each) < _wanted(each)}
    for each in pale.values():
        shown = f"'{each['text']}' ({each['where']}) has a contrast of {_ratio(each):.2f}"
        yield f"{shown} with its ground; make it {_wanted(each):g} at least"
    for where in facts["wide"]:
        yield f"{where} makes the page scroll sideways; let it break or shrink"
    for where in facts["unseen"]:
        yield f"{where} looks the same with the focus as without; give :focus-visible an outline"


def _ratio(words: Read) -> float:
    return contrast(words["colour"], words["ground"])


def _wanted(words: Read) -> float:
    large = words["size"] >= LARGE or (words["bold"] and words["size"] >= LARGE_AND_BOLD)
    return LEGIBLE_IF_LARGE if large else LEGIBLE
