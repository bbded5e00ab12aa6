"""Legible: what only a browser can tell of WCAG: contrast, one column on a small screen, a focus that is seen."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypedDict

from .looks import Mode

MODES = (
    Mode("at 320 px", 320, 640),
    Mode("at 1366×768", 1366, 768),
    Mode("in the dark", 1366, 768, scheme="dark"),
)
"""320 CSS pixels are the width that WCAG 2.2, 1.4.10 names; the other size is our choice."""


class Pale(TypedDict):
    """Words that hardly stand out."""

    where: str
    """Tag and classes of the element."""
    text: str
    ratio: float
    wanted: float


class Legible(TypedDict):
    """What legible.js brings back, of each kind of element one."""

    pale: list[Pale]
    wide: list[str]
    """The innermost element beyond the screen's edge."""
    unseen: list[str]
    """What looks the same with the keyboard's focus as without."""


def legibility(facts: Legible) -> Iterator[str]:
    """A-07: text stands out from its ground, nothing scrolls sideways, and the focus is seen.

    Polish act of 4 April 2019 on digital accessibility (Dz.U. 2023 poz. 1440), annex; WCAG 2.2, levels A and AA:
    1.4.3, 1.4.10 and 2.4.7.
    """
    for each in facts["pale"]:
        shown = f"'{each['text']}' ({each['where']}) has a contrast of {each['ratio']:.2f}"
        yield f"{shown} with its ground; make it {each['wanted']:g} at least"
    for where in facts["wide"]:
        yield f"{where} makes the page scroll sideways; let it break or shrink"
    for where in facts["unseen"]:
        yield f"{where} looks the same with the focus as without; give :focus-visible an outline"
