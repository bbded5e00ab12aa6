"""Samples: one view for every template, with every field filled, in any language."""

from __future__ import annotations

import datetime as dt
from typing import Any

from plugins.funding.emblem import COLOURS_ADDRESS, EMBLEM_ADDRESS
from plugins.funding.statements import Acknowledgement, MarkView
from plugins.images import PictureView
from plugins.languages.names import LANGUAGE_NAMES
from plugins.model.parts import Person, Place
from plugins.model.programme import Day, Item, Programme, Session
from plugins.model.site import Accessibility
from plugins.model.words import Names, Words
from plugins.partners import Logo
from plugins.schedules.views import SessionView, session_view
from plugins.views.kinds import (
    Alternate,
    CalendarView,
    Card,
    Chooser,
    Dated,
    DownloadView,
    Fact,
    Head,
    HomePage,
    LanguageChoice,
    Link,
    Listing,
    NotFoundPage,
    Pager,
    PersonView,
    PostPage,
    ProgrammePage,
    ProjectPage,
    TextPage,
)
from plugins.views.site import CSP, ContactView, SiteView

LANGUAGES = ("bg", "en", "lv", "hu", "pl")
LONG = "A name of an institution that goes on for more than a hundred characters, as those of public bodies may do"
NOW = dt.datetime(2027, 4, 20, 10, tzinfo=dt.UTC)
DATED = Dated("20 April 2027", "2027-04-20")


def words(text: str, language: str = "en") -> Words:
    return Words(text, language)


def every(text: str) -> dict[str, Words]:
    return {code: words(text, code) for code in LANGUAGES}


def site() -> SiteView:
    return SiteView(
        url="https://example.eu/",
        name=every("European projects"),
        claim=every("Administrations that learn from each other"),
        footer=every("A sample."),
        licence=every("CC BY 4.0"),
        organisation=every("National School of Public Administration"),
        contact=ContactView("office@example.eu", "+48 22 000 00 00", every("Street 1, Warsaw")),
        accessibility=Accessibility(
            published=dt.date(2026, 11, 20),
            updated=dt.date(2026, 11, 20),
            prepared=dt.date(2026, 11, 20),
            reviewed=dt.date(2027, 3, 31),
            status="partial",
            contact=Names(every("Editors")),
            email="office@example.eu",
            phone="+48 22 000 00 00",
        ),
        accessibility_contact=every("Editors"),
        languages=LANGUAGES,
        feeds={code: f"/{code}/atom.xml" for code in LANGUAGES},
        styles=("/static/main.css",),
        csp=CSP,
        year=2027,
    )


def picture() -> PictureView:
    alt, caption, credit = words("Two people at a board"), words("At the board"), words("The editors", "pl")
    return PictureView((("image/avif", "/media/a-480.avif 480w"),), "/media/a-960.webp", 960, 640, alt, caption, credit)


def card(title: str, language: str = "en", draft: bool = False) -> Card:
    label = Link("/en/news/category/training/", words("Training"))
    address = f"/{language}/{title.lower()}/"
    shown = picture() if title == "Report" else None
    summary = words("What happened.", language)
    return Card(address, words(title, language), summary, language, DATED, shown, label, draft)


CARDS = (card("Report"), card("Relacja", "pl"), card("Plan", draft=True))


def session(language: str) -> SessionView:
    """A hybrid session in two rooms, with a break, an item called off and one without a time."""

    def item(id_: str, **fields: Any) -> Item:
        return Item.model_validate({"id": id_, **fields}, context={"language": "en"})

    items = (
        item("opening", time="9:00–9:30", title="Opening", kind="plenary"),
        item("a", time="9:30–11:00", title="Change", room="Room A", people=[{"name": "Jan Nowak", "role": "trainer"}]),
        item("b", time="9:45–11:00", title="Knowledge", kind="workshop", room="Room B", status="cancelled"),
        item("break", time="11:00–11:15", kind="break"),
        item("tour", title="Tour", kind="visit", room="Lobby", summary="Of the library."),
    )
    return session_view(
        Session(
            id="session-1",
            number=1,
            title=words("Opening session"),
            summary=words("Two days."),
            notice=words("In another building."),
            dates="2027-04-20/2027-04-21",  # type: ignore[arg-type]
            time="9:00–15:30",  # type: ignore[arg-type]
            mode="hybrid",
            platform="MS Teams",
            place=Place(name=words(LONG), town=words("Warsaw"), country="PL", address=words("Street 1")),
            status="moved",
            people=(Person(name="Anna Nowak", role=words("lead"), organisation=words("School")),),
            schedule=(Day(date="2027-04-20", title=words("First day"), items=items),),  # type: ignore[arg-type]
            web="https://example.eu/session",
        ),
        Programme(title=words("Programme"), summary=words("All."), project="alpha", timezone="Europe/Warsaw"),
        url=f"/{language}/programme/#session-1",
        calendar=f"/{language}/session-1.ics",
        countries=("PL", "BG", "LV", "HU"),
        organisations=(words(LONG), words("Instytut", "pl")),
        language=language,
        now=NOW,
    )


def logos() -> tuple[Logo, ...]:
    full, short = words(LONG), words("LPA")
    return (
        Logo("lead", full, short, "lead", "PL", "https://example.eu", "/static/l.svg", "/static/d.svg", full),
        Logo("host", full, short, "host", "BG", None, "/static/l.svg", None, words("Институт", "bg")),
        Logo("other", full, short, "associated", "LV", None, None, None, full),
    )


def acknowledgements() -> tuple[Acknowledgement, ...]:
    lines = (words("European Union"), words("European Social Fund"))
    poland = words("Republic of Poland")
    statement, disclaimer = words("Co-financed by the European Union."), words("Views are the authors'.")
    marks = (
        MarkView("programme", "programme", None, (words("European Funds"),), words("European Funds")),
        MarkView("pl", "national-colours", COLOURS_ADDRESS, (poland,), poland),
        MarkView("eu", "eu-emblem", EMBLEM_ADDRESS, lines, words("European Union European Social Fund")),
    )
    return (
        Acknowledgement("esf", "Alpha", marks, statement, disclaimer, None),
        Acknowledgement("other", "Beta", (), words("Dofinansowane.", "pl"), None, None),
    )


def head(language: str, address: str) -> Head:
    alternates = (Alternate(language, f"https://example.eu{address}"), Alternate("x-default", "https://example.eu/"))
    canonical, image = f"https://example.eu{address}", "https://example.eu/share.png"
    title, structured, day = f"{address} – Site", '{"@type": "Thing"}', "2027-04-20"
    return Head(title, "About.", canonical, image, "Sign", "article", alternates, structured, day, day)


def frame(template: str, language: str, name: str = "") -> dict[str, Any]:
    address = f"/{language}/{name or template.removesuffix('.html')}/"
    menu = (Link(f"/{language}/", words("Home")), Link(address, words("News"), current=True))
    there = (language, "pl", "en")
    return {
        "template": template,
        "path": f"{address[1:]}index.html",
        "url": address,
        "language": language,
        "head": head(language, address),
        "title": words(f"{template.removesuffix('.html').capitalize()} of {LONG}"),
        "languages": tuple(
            LanguageChoice(code, LANGUAGE_NAMES[code], f"/{code}/" if code in there else None, code == language)
            for code in LANGUAGES
        ),
        "breadcrumbs": (Link(f"/{language}/", words("Home")), Link(f"/{language}/news/", words("News"))),
        "menu": menu,
        "footer": (Link(f"/{language}/privacy/", words("Privacy")), Link("/pl/o/", words("O nas", "pl"), "pl")),
        "acknowledgements": acknowledgements(),
        "draft": True,
    }


def text(template: str, language: str, id_: str) -> dict[str, Any]:
    return frame(template, language, id_) | {
        "id": id_,
        "summary": words("One or two sentences on what this text is about."),
        "rest": "",
        "content": '<p>A <a href="https://example.eu/a">link</a>.</p><h2>Aims</h2><ul><li>One<ul><li>Two</li></ul></li></ul>',
        "cover": picture(),
        "gallery": (picture(), picture()),
        "links": (Link("https://example.eu", words("The site")), Link("/pl/a/", words("Relacja", "pl"), "pl")),
        "downloads": (DownloadView("/files/a.pdf", words("Schedule"), "PDF", "1.2 MB", "pl"),),
        "facts": (
            Fact("full_name", words(LONG)),
            Fact("period", words("2019–2022"), iso="2019/2022"),
            Fact("web", words("example.eu"), "https://example.eu"),
        ),
    }


def home(language: str) -> HomePage:
    fields = frame("home.html", language) | {"breadcrumbs": ()}
    more = Link(f"/{language}/news/", words("News"))
    return HomePage(
        **fields, summary=words("More."), posts=CARDS, upcoming=(session(language),), projects=CARDS[1:], all_posts=more
    )


def listing(language: str) -> Listing:
    ways = (Link("/en/a/", words("Training"), current=True), Link("/en/b/", words("Warsztaty", "pl")))
    return Listing(
        **frame("listing.html", language),
        summary=words("All news."),
        kind="news",
        cards=CARDS,
        pager=Pager(2, 3, "/en/newer/", "/en/older/"),
        categories=ways,
        years=ways,
        tags=ways,
        feed=f"/{language}/atom.xml",
    )


def post(language: str) -> PostPage:
    return PostPage(
        **text("post.html", language, "report"),
        date=DATED,
        modified=DATED,
        category=Link("/en/training/", words("Training")),
        tags=(Link("/en/online/", words("online")),),
        project=Link("/pl/alpha/", words("Alpha", "pl"), "pl"),
        people=(PersonView("Anna Nowak", words("lead"), None),),
        sessions=(session(language),),
        days=(),
        programme=Link("/en/programme/", words("Programme")),
        related=CARDS,
        logos=logos(),
    )


def project(language: str) -> ProjectPage:
    return ProjectPage(
        **text("project.html", language, "alpha"),
        name="Alpha",
        logos=logos(),
        programmes=CARDS,
        upcoming=(session(language),),
        posts=CARDS,
        all_posts=Link("/en/all/", words("All news of Alpha")),
        calendar=CalendarView("/en/alpha/calendar.ics", "webcal://example.eu/en/alpha/calendar.ics"),
    )


def programme(language: str) -> ProgrammePage:
    return ProgrammePage(
        **text("programme.html", language, "programme"),
        project=Link("/pl/alpha/", words("Alpha", "pl"), "pl"),
        sessions=(session(language),),
        calendar=CalendarView("/en/programme/calendar.ics", "webcal://example.eu/en/programme/calendar.ics"),
        exports=(("json", f"/{language}/schedule.json"), ("xml", f"/{language}/schedule.xml")),
        posts=CARDS,
        logos=logos(),
    )


def page(language: str, id_: str = "about") -> TextPage:
    return TextPage(**text("page.html", language, id_))


def not_found(language: str) -> NotFoundPage:
    return NotFoundPage(**frame("not_found.html", language))


def chooser() -> Chooser:
    choices = tuple(LanguageChoice(code, LANGUAGE_NAMES[code], f"/{code}/", code == "en") for code in LANGUAGES)
    names = tuple((code, f"Site {code}") for code in LANGUAGES)
    return Chooser("chooser.html", "index.html", "/", head("en", "/"), "en", choices, acknowledgements(), names)
