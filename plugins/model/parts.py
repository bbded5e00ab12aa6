"""Parts: the small records that posts, projects and programmes are put together from."""

from __future__ import annotations

from decimal import Decimal
from functools import partial
from typing import Annotated, ClassVar, Literal

from pydantic import AfterValidator

from .record import Country, DayDate, FileName, Flag, Language, Own, Record, Url
from .words import Plain, Words


class Picture(Record):
    """A picture beside the text."""

    KEY: ClassVar[str] = "file"

    file: FileName
    """The picture's file, in the same folder as the text."""
    alt: Words
    """What the picture shows, for those who cannot see it; never the file's name."""
    caption: Words | None = None
    """The sentence printed under the picture."""
    credit: Words | None = None
    """Who made the picture."""


class WebLink(Record):
    """A link to another site."""

    KEY: ClassVar[str] = "url"

    url: Url
    """The full address, with https://."""
    label: Words
    """Where the link leads, in words that make sense alone."""


class Exemption(Record):
    """Why a recording needs no captions."""

    reason: Literal["older", "live", "third-party", "archive"]
    """older: published before 23 September 2020; live: recorded live; third-party: neither ours nor paid by us."""
    on: DayDate
    """The day on which it was published, or recorded live."""


class Download(Record):
    """A file that readers may download."""

    KEY: ClassVar[str] = "file"

    file: FileName
    """The file, in the same folder as the text."""
    label: Words
    """What the file is."""
    captions: FileName | None = None
    """The captions or the transcript of a recording: another of the downloads."""
    exempt: Exemption | None = None
    """Why a recording has no captions, and from when it is."""
    language: Language | None = None
    """The code of the language the file is written in."""
    acknowledged: Flag | None = None
    """Whether the file itself carries the acknowledgement of the funding: true or false."""


class Person(Record):
    """Somebody who leads, speaks or helps. Personal data: shown only where you write it."""

    KEY: ClassVar[str] = "name"

    name: Plain
    """The name, in the nominative."""
    role: Words | None = None
    """What the person does there, such as trainer."""
    organisation: Words | None = None
    """The organisation the person speaks for."""


def _within(limit: int, value: Decimal) -> Decimal:
    if abs(value) > limit:
        raise ValueError(f"must be degrees from -{limit} to {limit}, not {value}")
    return value


class Geo(Record):
    """Where a place lies on the globe."""

    lat: Annotated[Decimal, AfterValidator(partial(_within, 90))]
    """The latitude in degrees, north of the equator positive, with a point."""
    lon: Annotated[Decimal, AfterValidator(partial(_within, 180))]
    """The longitude in degrees, east of Greenwich positive, with a point."""


class Place(Record):
    """Where something takes place."""

    name: Words | None = None
    """The building or institution, in the nominative."""
    town: Words
    """The town, in the nominative."""
    country: Country
    """The country's code, such as PL."""
    address: Words | None = None
    """Street and number."""
    geo: Geo | None = None
    """The place's coordinates, for calendars and search engines."""


class Text(Record):
    """What every text in content/ begins with."""

    title: Words
    """The title: plain text, printed once above the text."""
    slug: Annotated[str | None, Own(inherited=False)] = None
    """The last part of the page's address; made from the title when left out."""
    summary: Words
    """One or two sentences for lists, feeds and search engines."""
    status: Annotated[Literal["published", "draft"], Own()] = "published"
    """A draft is shown in the preview only; a translation may stay one while its original is published."""
