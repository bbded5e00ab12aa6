"""Post: one piece of news."""

from __future__ import annotations

from typing import Annotated

from .dates import Moment, PartialDate
from .deadlines import Call
from .parts import Download, Person, Picture, Text, WebLink
from .programme import Day
from .record import Id, Own, Zone


class Post(Text):
    """A piece of news: front matter of content/news/<id>/index.<language>.md."""

    date: Moment
    """When it is published, as 2021-02-12 or 2021-02-12 14:30; until then it is in no output."""
    modified: Annotated[PartialDate | None, Own()] = None
    """The day of the last update, when later than the publication."""
    category: Id
    """The category, by its id in registry/categories.yaml."""
    tags: tuple[Id, ...] = ()
    """Tags, by their ids in registry/tags.yaml."""
    project: Id | None = None
    """The project it belongs to, by the name of its folder: brings partners and funding."""
    event: str | None = None
    """The session it tells of, as programme/session, or a whole programme: brings dates, place and schedule."""
    cover: Picture | None = None
    """The picture on top and in lists."""
    gallery: tuple[Picture, ...] = ()
    """Pictures under the text."""
    links: tuple[WebLink, ...] = ()
    """More information on other sites."""
    downloads: tuple[Download, ...] = ()
    """Files to download."""
    people: tuple[Person, ...] = ()
    """People named in the post."""
    timezone: Zone | None = None
    """The time zone of the post's own schedule and calls, such as Europe/Warsaw."""
    schedule: tuple[Day, ...] = ()
    """A schedule of the post's own, when it belongs to no programme."""
    calls: tuple[Call, ...] = ()
    """Calls for applications that the post announces, by the post's clock."""
