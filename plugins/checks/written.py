"""Written: what the build knows of each page it wrote, for the checks of what was built."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from plugins.funding.statements import Acknowledgement


@dataclass(frozen=True, slots=True)
class Written:
    """One page."""

    template: str
    """The template that made it, such as post.html."""
    language: str
    owed: tuple[Acknowledgement, ...] = field(repr=False)
    """What it must show of its funding."""
    projects: tuple[str, ...] = ()
    """The ids of the projects whose funding that is."""


Pages = Mapping[str, Written]
"""A page's path in the output -> what is known of it."""
