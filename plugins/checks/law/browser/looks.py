"""Looks: the ways in which a page is looked at, and what was seen in each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from plugins.funding.rule_sets import CLEAR_SPACE
from plugins.funding.statements import Acknowledgement
from plugins.model.registry import Funding

from .facts import Facts, Text

SMALLEST = 8
"""Letters lower than so many CSS pixels are as good as hidden: our own limit."""


@dataclass(frozen=True, slots=True)
class Mode:
    """One way of looking at a page."""

    name: str
    """As messages say it: at 360×640, printed."""
    width: int
    height: int
    media: Literal["screen", "print"] = "screen"
    scheme: Literal["light", "dark"] = "light"
    forced: Literal["active", "none"] = "none"
    contrast: Literal["more", "no-preference"] = "no-preference"
    landing: bool = False
    """Whether it stands for a screen on which readers land."""
    photographed: bool = True
    """Whether the emblem's colours are read from a picture, too."""

    @property
    def own_colours(self) -> bool:
        """Whether the page chooses its colours, and not the reader's system."""
        return self.forced == "none"


MODES = (
    Mode("at 360×640", 360, 640, landing=True, photographed=False),
    Mode("at 768×1024", 768, 1024, landing=True, photographed=False),
    Mode("at 1366×768", 1366, 768, landing=True),
    Mode("in the dark", 1366, 768, scheme="dark"),
    Mode("with forced colours", 1366, 768, forced="active"),
    Mode("with more contrast", 1366, 768, contrast="more", photographed=False),
    Mode("printed", 794, 1123, media="print"),  # the paper is A4 at 96 dpi
)
"""The sizes of screens are our choice; the acts say only 'a digital device'."""


@dataclass(frozen=True)
class Look:
    """A page as one mode shows it."""

    mode: Mode
    facts: Facts
    owed: Sequence[Acknowledgement]
    funding: Mapping[str, Funding]
    altered: Mapping[int, str] = field(default_factory=dict)
    """Number of an emblem -> what colour stands where none of its own does."""

    @property
    def statements(self) -> list[list[Text]]:
        """Where the statement of each acknowledgement stands."""
        return self.facts["texts"][: len(self.owed)]

    @property
    def disclaimers(self) -> list[list[Text]]:
        """Where the disclaimer of each acknowledgement stands."""
        return self.facts["texts"][len(self.owed) :]


def asked(owed: Sequence[Acknowledgement]) -> dict[str, object]:
    """Return what measure.js is to look for on a page."""
    marks = [[{"id": mark.id, "file": mark.file, "words": mark.alt} for mark in view.marks] for view in owed]
    files = [mark.file for view in owed for mark in view.marks if mark.kind == "eu-emblem" and mark.file]
    texts = [*(view.statement for view in owed), *(view.disclaimer or "" for view in owed)]
    limits = {"smallest": SMALLEST, "room": CLEAR_SPACE}
    return {"views": [{"marks": each} for each in marks], "emblems": files, "texts": texts, **limits}
