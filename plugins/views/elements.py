"""Elements: the small frozen records that several kinds of page share."""

from __future__ import annotations

from dataclasses import dataclass

from plugins.images import PictureView
from plugins.model.words import Words


@dataclass(frozen=True, slots=True)
class Link:
    """A link inside the site or out of it."""

    url: str
    text: Words
    language: str | None = None
    """The target's language, when it is not the page's."""
    current: bool = False
    """Whether the link leads to this very page, or to the section it belongs to."""


@dataclass(frozen=True, slots=True)
class LanguageChoice:
    """One line of the language switcher."""

    code: str
    name: str
    """The language's own name."""
    url: str | None
    """This page in that language; None when nobody has written it."""
    current: bool


@dataclass(frozen=True, slots=True)
class Alternate:
    """This page in another language, for search engines; 'x-default' is the chooser."""

    language: str
    url: str
    """Absolute."""


@dataclass(frozen=True, slots=True)
class Head:
    """What stands in the page's <head>."""

    title: str
    """For <title>: the page's title and the site's name."""
    description: str
    canonical: str | None
    """Absolute; None on pages that search engines shall not keep."""
    image: str
    """Absolute address of the picture for social cards."""
    image_alt: str
    kind: str
    """Open Graph type: website or article."""
    alternates: tuple[Alternate, ...]
    structured: str
    """JSON-LD, already escaped for a script element; '' for none."""
    published: str | None = None
    """ISO date or time of publication."""
    modified: str | None = None
    files: tuple[tuple[str, str], ...] = ()
    """(media type, address) of the files that hold what the page shows: its calendar, its schedule as data."""


@dataclass(frozen=True, slots=True)
class Dated:
    """A date or a span in the page's language, with its machine value."""

    text: str
    iso: str


@dataclass(frozen=True, slots=True)
class Card:
    """A text in a list."""

    url: str
    title: Words
    summary: Words
    language: str
    """The language the text is written in; marked when it is not the page's."""
    date: Dated | None
    picture: PictureView | None
    label: Link | None
    """The category of a post, the project of a programme."""
    draft: bool


@dataclass(frozen=True, slots=True)
class DownloadView:
    """A file to download."""

    url: str
    label: Words
    kind: str
    """The file's format in capitals, such as PDF."""
    size: str
    """The file's size in the page's language, such as 1,2 MB."""
    language: str | None


@dataclass(frozen=True, slots=True)
class PersonView:
    name: str
    role: Words | None
    organisation: Words | None


@dataclass(frozen=True, slots=True)
class CalendarView:
    """The calendar of a whole programme or project."""

    download: str
    subscribe: str | None
    """The same with webcal:, which calendars open and keep up to date; None in the preview, which has no address."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of a list of facts, such as the period of a project."""

    name: str
    """What the fact is, named in components/facts.html: period, amount, support, agreement, edition, web ..."""
    text: Words
    url: str | None = None
    iso: str | None = None
