"""Parts for the tests of checks: a small library, and a small built site of it without any fault."""

import datetime as dt
from collections.abc import Callable, Iterable
from pathlib import Path

import pytest

from plugins.checks.built import check_output
from plugins.checks.logos import logo_problems
from plugins.funding.statements import Acknowledgement
from plugins.logos.drawings import SVG
from plugins.logos.published import LogoFile
from plugins.model.library import Library
from plugins.model.loader import load_library

CONTENT = Path(__file__).parents[2] / "content"
URL = "https://site.eu/base"
NOW = dt.datetime(2026, 11, 20, 12, tzinfo=dt.UTC)
SITE = """\
languages: [en, pl]
identity: site.eu
fallback: [en, pl]
timezone: Europe/Warsaw
name: {en: Projects, pl: Projekty}
claim: {en: Projects of ours., pl: Nasze projekty.}
footer: {en: Footer, pl: Stopka}
licence: {en: CC BY 4.0, pl: CC BY 4.0}
contact: {organisation: ksap, email: a@example.eu, phone: +48 22 000 00 00, address: {en: Warsaw, pl: Warszawa}}
accessibility:
  published: 2026-11-20
  updated: 2026-11-20
  prepared: 2026-11-20
  reviewed: 2026-11-20
  status: partial
  exemptions: [{what: {en: Old files., pl: Dawne pliki.}}]
  assessment: {method: self}
  contact: {en: Editors, pl: Redakcja}
  email: a@example.eu
  phone: +48 22 000 00 00
  architecture: {text: {en: A lift., pl: Jest winda.}}
  communication: {text: {en: By mail., pl: Pocztą.}}
"""
ACTS = ("eu", "pl")
PARTNERS = {
    "ksap": ("PL", "National School of Public Administration", "Krajowa Szkoła Administracji Publicznej", "KSAP"),
    "lspa": ("LV", "Latvian School of Public Administration", "Łotewska Szkoła Administracji Publicznej", "LSPA"),
    "metacoach": ("LV", "MetaCoach Foundation", "Fundacja MetaCoach", "MetaCoach"),
}
PROJECTS = {"synergia": ("SYNERGIA", "[ksap, lspa]"), "coach-tech": ("COACH-TECH", "[lspa]")}
PARTNER = "country: PL\nname: {en: A, pl: A}\nshort: {en: A, pl: A}\nlogo: {%s: %s}\n"
LOGO = f'<svg xmlns="{SVG}" viewBox="0 0 20 10"><path d="M0,0H20V10Z"/></svg>'
FUNDING = """\
name:
  en: {text: Erasmus+, status: verified, source: act}
  pl: {text: Erasmus+, status: verified, source: act}
period: 2014/2020
law: act
statements: {default: {en: {text: Co-funded., status: verified, source: act}}}
marks: []
"""
PROGRAMME = """\
---
title: Program edukacyjny
summary: Sesje.
project: synergia
timezone: Europe/Warsaw
sessions:
  - id: session-5
    title: Sesja peer learning
    dates: 2021-02-08/2021-02-10
    mode: online
    private: {join: "https://meet.example.eu/j/8455123?pwd=Tajne9", note: "Zadzwonić do Anny przed dziewiątą"}
  - id: session-9
    title: Sesja końcowa
    dates: 2027-03-01
    mode: online
---
"""


def files_of_site() -> dict[str, str]:
    label = "{label: {en: News, pl: Nowe}}"
    files = {"site.yaml": SITE, "registry/categories.yaml": f"news: {label}", "registry/tags.yaml": f"a: {label}"}
    for id_, (country, english, polish, short) in PARTNERS.items():
        names = f"name: {{en: {english}, pl: {polish}}}\nshort: {{en: {short}, pl: {short}}}\n"
        files[f"registry/partners/{id_}/partner.yaml"] = f"country: {country}\n{names}"
    files["registry/funding/erasmus/funding.yaml"] = FUNDING
    for act in ACTS:
        path = f"registry/accessibility/{act}/act.yaml"
        files[path] = (CONTENT / path).read_text("utf-8")
    for id_, (name, partners) in PROJECTS.items():
        front = f"---\ntitle: Projekt\nsummary: Projekt.\nname: {name}\npartners: {partners}\nfunding: [erasmus]\n---\n"
        files[f"projects/{id_}/index.pl.md"] = front
    files["programmes/synergia-1/index.pl.md"] = PROGRAMME
    return files


@pytest.fixture
def library(tmp_path: Path) -> Callable[..., Library]:
    """Load a small content/, in all five languages if need be, with files added or replaced: {path: text}."""

    def load(files: dict[str, str] | None = None, *, five: bool = False) -> Library:
        small = files_of_site()
        if five:
            small["site.yaml"] = SITE.replace("languages: [en, pl]", "languages: [bg, en, hu, lv, pl]")
        for path, text in {**small, **(files or {})}.items():
            file = tmp_path / "content" / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, "utf-8")
        loaded, report = load_library(tmp_path / "content")
        assert loaded is not None
        assert [str(problem) for problem in report] == []
        return loaded

    return load


@pytest.fixture
def said(library: Callable[..., Library], tmp_path: Path) -> Callable[..., tuple[list[str], LogoFile | None]]:
    """Give a partner a logo; returns what is said of it, and what is published."""

    def of(content: str | bytes, name: str = "logo.svg", scheme: str = "light") -> tuple[list[str], LogoFile | None]:
        folder = tmp_path / "content/registry/partners/alpha"
        folder.mkdir(parents=True)
        (folder / name).write_bytes(content if isinstance(content, bytes) else content.encode())
        logo = {"light": ("light", name), "dark": ("light: light.svg, dark", name)}[scheme]
        (folder / "light.svg").write_text(LOGO, "utf-8")
        loaded = library({"registry/partners/alpha/partner.yaml": PARTNER % logo})
        found: dict[tuple[str, str], LogoFile] = {}
        lines = sorted(str(problem) for problem in logo_problems(loaded, found))
        return lines, found.get(("alpha", name))

    return of


@pytest.fixture
def output(tmp_path: Path) -> Path:
    """A faultless built site of a chooser and, in two languages, a home page, a statement and a page for errors."""
    folder = tmp_path / "output"
    for path, text in built_files().items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, "utf-8", newline="")
    return folder


@pytest.fixture
def check(output: Path, library: Callable[..., Library]) -> Callable[..., list[str]]:
    """Check the built site after replacements in its files: (path, old, new); return what is said."""

    def run(
        *changes: tuple[str, str, str],
        hidden: Iterable = (),  # type: ignore[type-arg]
        expected: dict[str, tuple[Acknowledgement, ...]] | None = None,
        url: str = URL,
    ) -> list[str]:
        for path, old, new in changes:
            text = (output / path).read_bytes().decode()
            assert old in text, f"{old} is not in {path}"
            (output / path).write_text(text.replace(old, new), "utf-8", newline="")
        problems = check_output(output, library().published(NOW), hidden, url, expected or {})
        return sorted(str(problem) for problem in problems)

    return run


def built_files() -> dict[str, str]:
    files = {
        "index.html": page("en", "/", {"en": "/en/", "pl": "/pl/"}, FOOTER),
        "static/main.css": "body { background: url(logo.svg) }",
        "static/logo.svg": '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0"/></svg>',
        "pl/session-5.ics": CALENDAR.replace("\n", "\r\n"),
        "robots.txt": f"User-agent: *\nAllow: /\n\nSitemap: {URL}/sitemap.xml\n",
    }
    urls = [sitemap_url("/", {"en": "/en/", "pl": "/pl/"})]
    for language, slug in (("en", "accessibility"), ("pl", "dostepnosc")):
        homes = {"en": "/en/", "pl": "/pl/"}
        statements = {"en": "/en/accessibility/", "pl": "/pl/dostepnosc/"}
        here = f"/{language}/{slug}/"
        link = f'<footer><a href="/base{here}">A11y</a></footer>'
        files[f"{language}/index.html"] = page(language, f"/{language}/", homes, link + PARTS)
        files[f"{language}/{slug}/index.html"] = page(language, here, statements, statement(language) + link)
        files[f"{language}/404.html"] = page(language, f"/{language}/404.html", None, link)
        files[f"{language}/atom.xml"] = FEED.format(url=URL, language=language)
        urls += [sitemap_url(f"/{language}/", homes), sitemap_url(here, statements)]
    head = '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">'
    files["sitemap.xml"] = "\n".join([head, *urls, "</urlset>"])
    return files


def page(language: str, address: str, versions: dict[str, str] | None, body: str = "<p>text</p>") -> str:
    if versions is None:
        own = '<meta name="robots" content="noindex">'
    else:
        links = [f'<link rel="alternate" hreflang="{code}" href="{URL}{to}">' for code, to in versions.items()]
        default = f'<link rel="alternate" hreflang="x-default" href="{URL}/">'
        own = "\n".join([f'<link rel="canonical" href="{URL}{address}">', *links, default])
    return f"""<!doctype html>
<html lang="{language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'">
<title>Title</title>
<meta name="description" content="Words.">
{own}
<link rel="stylesheet" href="/base/static/main.css">
</head>
<body>
<main id="content"><h1>Heading</h1>
{body}
</main>
</body>
</html>
"""


def sitemap_url(address: str, versions: dict[str, str]) -> str:
    links = [f'<xhtml:link rel="alternate" hreflang="{code}" href="{URL}{to}"/>' for code, to in versions.items()]
    default = f'<xhtml:link rel="alternate" hreflang="x-default" href="{URL}/"/>'
    return f"<url><loc>{URL}{address}</loc>{''.join(links)}{default}</url>"


PARTS = """<a href="#content">Up</a>
<a href="https://example.eu/">Out</a> <a href="mailto:a@example.eu">Mail</a> <a href="../pl/session-5.ics">Calendar</a>
<img src="/base/static/logo.svg" srcset="/base/static/logo.svg 1x, ../static/logo.svg 2x" alt="">"""
HEADINGS = {
    "en": (
        *("Compliance status", "Non-accessible content", "Content outside the scope of the act"),
        *("Preparation of this accessibility statement", "Feedback and contact information"),
        *("Requests and complaints about accessibility", "Other information"),
        *("Accessibility of the building", "Accessibility of communication and information"),
    ),
    "pl": (
        *("Stan dostępności cyfrowej", "Niedostępne treści", "Treści nieobjęte przepisami"),
        *("Przygotowanie deklaracji dostępności", "Informacje zwrotne i dane kontaktowe"),
        *("Obsługa wniosków i skarg związanych z dostępnością", "Pozostałe informacje"),
        *("Dostępność architektoniczna", "Dostępność komunikacyjno-informacyjna"),
    ),
}
FOOTER = """\
<footer><a href="/base/en/accessibility/">A11y</a> <a href="/base/pl/dostepnosc/" lang="pl">A11y</a></footer>"""
STATEMENT = """<p id="a11y-wstep"><span id="a11y-podmiot">KSAP</span> <span id="a11y-zakres">strony</span></p>
<a id="a11y-url" href="/base/">Site</a> <time id="a11y-data-publikacja" datetime="2026-11-20">20 XI</time>
<time id="a11y-data-aktualizacja" datetime="2026-11-20">20 XI</time>
<h2>{}</h2> <p id="a11y-status">zgodna</p>
<h2>{}</h2>
<h3>{}</h3> <p>Old files.</p>
<h2>{}</h2>
<time id="a11y-data-sporzadzenie" datetime="2026-11-20">20 XI</time>
<time id="a11y-data-przeglad" datetime="2026-11-20">20 XI</time>
<h2>{}</h2>
<p id="a11y-kontakt">Redakcja</p> <a id="a11y-email" href="mailto:a@example.eu">a@example.eu</a>
<p id="a11y-telefon">22</p>
<h2>{}</h2>
<p id="a11y-procedura"><a href="https://bip.brpo.gov.pl/">RPO</a></p>
<h2>{}</h2>
<h3>{}</h3> <p id="a11y-architektura">winda</p>
<h3>{}</h3> <p id="a11y-komunikacja">PJM</p>
"""


def statement(language: str) -> str:
    return STATEMENT.format(*HEADINGS[language])


FEED = """<feed xmlns="http://www.w3.org/2005/Atom">
<id>{url}/{language}/</id><title>News</title><updated>2021-02-12T00:00:00+01:00</updated>
<link rel="self" href="{url}/{language}/atom.xml"/>
<entry><id>tag:site.eu,2021:a</id><title>A</title><updated>2021-02-12T00:00:00+01:00</updated>
<link href="{url}/{language}/"/><summary type="html">&lt;a href="{url}/pl/"&gt;a&lt;/a&gt;</summary></entry>
</feed>
"""
CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//site//EN
BEGIN:VEVENT
UID:a@site.eu
DTSTAMP:20210201T000000Z
DTSTART;VALUE=DATE:20210208
DTEND;VALUE=DATE:20210211
SUMMARY:Sesja
END:VEVENT
END:VCALENDAR
"""
