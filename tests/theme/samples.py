"""Samples: one view for every template, with every field filled, in any language."""

from __future__ import annotations

from typing import Any

from plugins.funding.emblem import COLOURS_ADDRESS, EMBLEM_ADDRESS
from plugins.funding.statements import Acknowledgement, MarkView
from plugins.images import PictureView
from plugins.languages.names import LANGUAGE_NAMES
from plugins.model.words import Words
from plugins.partners import Logo, LogoPicture
from plugins.views.elements import (
    Alternate,
    CalendarView,
    Card,
    Dated,
    DownloadView,
    Fact,
    Head,
    LanguageChoice,
    Link,
    PersonView,
)
from plugins.views.kinds import (
    Chooser,
    HomePage,
    Listing,
    NotFoundPage,
    Pager,
    PostPage,
    ProgrammePage,
    ProjectPage,
    TextPage,
)
from plugins.views.site import CSP, ContactView, SiteView
from tests.theme.session_samples import LONG, call, session, words
from tests.theme.statement_samples import statement

LANGUAGES = ("bg", "en", "lv", "hu", "pl")
DATED = Dated("20 April 2027", "2027-04-20")


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


def logos() -> tuple[Logo, ...]:
    full, short = words(LONG), words("LPA")
    light, dark = LogoPicture("/static/l.svg", 96, 32), LogoPicture("/static/d.svg", 48, 48)
    return (
        Logo("lead", full, None, "lead", "PL", "https://example.eu", light, dark, short),
        Logo("host", full, None, "host", "BG", None, light, None, words("Институт", "bg")),
        Logo("other", full, short, "associated", "LV", None, None, None, short),
        Logo("last", full, None, "partner", "HU", None, None, None, full),
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
        "of_projects": ("synergia",),
        "draft": True,
    }


def text(template: str, language: str, id_: str) -> dict[str, Any]:
    return frame(template, language, id_) | {
        "id": id_,
        "summary": words("One or two sentences on what this text is about."),
        "statement": statement() if id_ == "accessibility" else None,
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
        **fields,
        summary=words("More."),
        posts=CARDS,
        calls=(call(language, "Programme"),),
        upcoming=(session(language),),
        projects=CARDS[1:],
        all_posts=more,
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
        calls=(call(language),),
        programme=Link("/en/programme/", words("Programme")),
        related=CARDS,
        logos=logos(),
    )


def project(language: str) -> ProjectPage:
    return ProjectPage(
        **text("project.html", language, "alpha"),
        name="Alpha",
        state_budget=(Fact("grant", words("Targeted grant")), Fact("state_support", words("PLN 1,000.00"))),
        logos=logos(),
        programmes=CARDS,
        calls=(call(language, "Programme"),),
        upcoming=(session(language),),
        posts=CARDS,
        all_posts=Link("/en/all/", words("All news of Alpha")),
        calendar=CalendarView(
            "/calendars/en/projects/alpha.ics", "webcal://example.eu/calendars/en/projects/alpha.ics"
        ),
    )


def programme(language: str) -> ProgrammePage:
    return ProgrammePage(
        **text("programme.html", language, "programme"),
        project=Link("/pl/alpha/", words("Alpha", "pl"), "pl"),
        calls=(call(language),),
        sessions=(session(language),),
        calendar=CalendarView(
            "/calendars/en/programmes/one.ics", "webcal://example.eu/calendars/en/programmes/one.ics"
        ),
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
    links = tuple(Link(f"/{code}/accessibility/", words("Statement", code), code) for code in LANGUAGES)
    owed = acknowledgements()
    return Chooser("chooser.html", "index.html", "/", head("en", "/"), "en", choices, owed, ("synergia",), names, links)
