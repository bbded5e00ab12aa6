"""Page: a text that stands alone, such as contact or accessibility."""

from __future__ import annotations

from typing import Annotated, Literal

from .dates import PartialDate
from .parts import Download, Text, WebLink
from .record import Own


class Page(Text):
    """A page: front matter of content/pages/<id>/index.<language>.md."""

    menu: Literal["header", "footer", "none"] = "footer"
    """Which menu names the page: header, footer or none."""
    order: int = 100
    """Its place in the menu; the lowest comes first."""
    modified: Annotated[PartialDate | None, Own()] = None
    """The day of the last change."""
    links: tuple[WebLink, ...] = ()
    """More information on other sites."""
    downloads: tuple[Download, ...] = ()
    """Files to download."""
