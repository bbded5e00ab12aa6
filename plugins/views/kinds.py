"""Kinds of view: one frozen record for each template."""

from __future__ import annotations

from dataclasses import dataclass

from plugins.funding.statements import Acknowledgement
from plugins.images import PictureView
from plugins.model.words import Words
from plugins.partners import Logo
from plugins.schedules.day_views import DayView
from plugins.schedules.deadlines import CallView
from plugins.schedules.views import SessionView

from .elements import CalendarView, Card, Dated, DownloadView, Fact, Head, LanguageChoice, Link, PersonView
from .statement import StatementView


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
    of_projects: tuple[str, ...]
    """The ids of those projects, whether anybody funds them or not."""
    draft: bool
    """A draft, or a post of the future: shown in the preview only, marked."""


@dataclass(frozen=True, slots=True)
class TextPage(Page):
    """A page with a text of its own: pages such as contact and privacy (template page.html)."""

    id: str
    summary: Words
    content: str
    """HTML, sanitised."""
    statement: StatementView | None
    """The accessibility statement, on its own page; the content is then one of its sections."""
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
    calls: tuple[CallView, ...]
    """The calls that the post announces."""
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
    """The project's calls and those of its programmes and posts, closed ones too."""
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
    of_projects: tuple[str, ...]
    names: tuple[tuple[str, str], ...]
    """(language code, the site's name in that language)."""
    statements: tuple[Link, ...]
    """The accessibility statement in every language."""
