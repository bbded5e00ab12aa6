"""Kinds of view: one frozen record for each template, and the small records they share."""

from __future__ import annotations

from dataclasses import dataclass

from plugins.funding.statements import Acknowledgement
from plugins.images import PictureView
from plugins.model.words import Words
from plugins.partners import Logo
from plugins.schedules.day_views import DayView
from plugins.schedules.deadlines import CallView
from plugins.schedules.views import SessionView


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


@dataclass(frozen=True, slots=True)
class Page:
    """What every page has."""

    template: str
    """The file in theme/templates."""
    path: str
    """Where it is written, relative to the output."""
    url: str
    """Its address from the site's root, such as /pl/aktualnosci/."""
    language: str
    """The language of the page around the text."""
    head: Head
    title: Words
    languages: tuple[LanguageChoice, ...]
    breadcrumbs: tuple[Link, ...]
    """From the home page down to the parent; empty on the home page."""
    menu: tuple[Link, ...]
    """Home, news, projects, programmes and the pages of the header."""
    footer: tuple[Link, ...]
    """The pages of the footer."""
    acknowledgements: tuple[Acknowledgement, ...]
    """The funding this page acknowledges: its project's, or of all projects on lists and the home page."""
    draft: bool
    """A draft, or a post of the future: shown in the preview only, marked."""


@dataclass(frozen=True, slots=True)
class TextPage(Page):
    """A page with a text of its own: pages such as contact and privacy (template page.html)."""

    id: str
    summary: Words
    content: str
    """HTML, sanitised."""
    rest: str
    """What follows the contact of the accessibility statement, in its legal order; '' on other pages."""
    cover: PictureView | None
    gallery: tuple[PictureView, ...]
    links: tuple[Link, ...]
    downloads: tuple[DownloadView, ...]
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class PostPage(TextPage):
    """A post (post.html)."""

    date: Dated
    modified: Dated | None
    category: Link
    tags: tuple[Link, ...]
    project: Link | None
    people: tuple[PersonView, ...]
    sessions: tuple[SessionView, ...]
    """The session the post tells of, or those of its programme."""
    days: tuple[DayView, ...]
    """The post's own schedule, when it belongs to no programme."""
    programme: Link | None
    related: tuple[Card, ...]
    """Other posts about the same session, programme or project."""
    logos: tuple[Logo, ...]


@dataclass(frozen=True, slots=True)
class ProjectPage(TextPage):
    """A project (project.html); its facts hold the period, funding, amounts, agreements, web page."""

    name: str
    state_budget: tuple[Fact, ...]
    """What the state budget of Poland pays for, if it does."""
    logos: tuple[Logo, ...]
    """The partners in order, with role, country and web page."""
    programmes: tuple[Card, ...]
    calls: tuple[CallView, ...]
    """The calls of all its programmes, closed ones too."""
    upcoming: tuple[SessionView, ...]
    """Sessions still to come or running."""
    posts: tuple[Card, ...]
    """The newest posts."""
    all_posts: Link | None
    """The list of all the project's posts."""
    calendar: CalendarView | None
    """None while no session has a day."""


@dataclass(frozen=True, slots=True)
class ProgrammePage(TextPage):
    """A programme (programme.html)."""

    project: Link
    calls: tuple[CallView, ...]
    sessions: tuple[SessionView, ...]
    calendar: CalendarView | None
    """None while no session has a day."""
    exports: tuple[tuple[str, str], ...]
    """The schedule as data: (json or xml, address)."""
    posts: tuple[Card, ...]
    logos: tuple[Logo, ...]


@dataclass(frozen=True, slots=True)
class Pager:
    """The pages of a long list."""

    number: int
    count: int
    newer: str | None
    older: str | None


@dataclass(frozen=True, slots=True)
class Listing(Page):
    """A list of texts (listing.html): news, a category, a tag, a project's posts, a year; projects; programmes."""

    summary: Words
    """One sentence on what is listed."""
    kind: str
    """news, category, tag, project, year, projects or programmes."""
    cards: tuple[Card, ...]
    pager: Pager | None
    categories: tuple[Link, ...]
    """Other ways into the news: every category, year and tag with posts; empty on lists of projects and programmes."""
    years: tuple[Link, ...]
    tags: tuple[Link, ...]
    feed: str | None


@dataclass(frozen=True, slots=True)
class HomePage(Page):
    """A language's home page (home.html)."""

    summary: Words
    posts: tuple[Card, ...]
    calls: tuple[CallView, ...]
    """Calls that are open or still to open."""
    upcoming: tuple[SessionView, ...]
    """Sessions still to come or running, of all programmes."""
    projects: tuple[Card, ...]
    all_posts: Link


@dataclass(frozen=True, slots=True)
class NotFoundPage(Page):
    """The page for an address that leads nowhere (not_found.html)."""


@dataclass(frozen=True, slots=True)
class Chooser:
    """The site's root: a plain choice of languages (chooser.html)."""

    template: str
    path: str
    url: str
    head: Head
    language: str
    """The language of the document around the choices: the site's first fallback."""
    choices: tuple[LanguageChoice, ...]
    acknowledgements: tuple[Acknowledgement, ...]
    names: tuple[tuple[str, str], ...]
    """(language code, the site's name in that language)."""
