"""Facts: what measure.js tells of a page, and what it is asked to look for."""

from __future__ import annotations

from typing import Literal, TypedDict

Colour = list[int]
"""Red, green, blue, 0 to 255."""
Unseen = tuple[Literal["gone", "changed", "covered"], str] | None
"""Why readers do not see something: absent, altered, or behind something else; None when they see it."""


class Box(TypedDict):
    """A rectangle, in CSS pixels from the top left corner of the document."""

    x: float
    y: float
    width: float
    height: float


class Size(TypedDict):
    width: float
    height: float


class Letters(TypedDict):
    """One run of text as it is set."""

    text: str
    font: str
    """The first typeface of the computed list."""
    slant: str
    line: str
    """Underline and the like, its own or inherited."""
    shadow: str
    stroke: float
    colour: Colour
    ground: Colour
    size: float
    boxes: list[Box]


class Intruder(TypedDict):
    """Something nearer to an emblem than its clear space."""

    name: str
    gap: float
    """Negative where it overlaps."""


class Emblem(TypedDict):
    """One picture of an emblem."""

    file: str
    box: Box
    painted: Size
    """Without border and padding."""
    inside: Box
    """Where it is painted."""
    loaded: bool
    unseen: Unseen
    changes: list[str]
    """Properties that alter how it looks, on itself or around it."""
    ground: Colour
    border: list[float]
    """Widths of a white border: top, right, bottom, left."""
    intruders: list[Intruder]
    words: list[Letters]


class Logo(Size):
    """Any other logo on the page, as large as it is painted."""

    file: str


class Placed(TypedDict):
    id: str
    box: Box | None


class Strip(TypedDict):
    """The smallest element that holds all marks of a funding programme."""

    marks: list[Placed]
    others: list[Box | None]


class Text(TypedDict):
    """One place where an owed text stands."""

    unseen: Unseen
    colours: list[tuple[Colour, Colour]]
    """Of the letters, and of their ground."""


class Facts(TypedDict):
    """What a page shows in one way of looking at it."""

    emblems: list[Emblem]
    logos: list[Logo]
    strips: list[Strip | None]
    """One for each acknowledgement; None where it has one mark only, or one is missing."""
    texts: list[list[Text]]
    """Where each text asked for stands."""
    marks: list[list[list[Unseen]]]
    """For each mark of each acknowledgement, how each of its places is seen."""
    region: Box | None
    """The sections in which the statements stand."""
    resources: list[str]
    """Paths of all files that the page has loaded."""
