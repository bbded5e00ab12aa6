"""Faults planted one by one in a small built site: each is said once, with its place and a remedy."""

import shutil

import pytest

from plugins.checks.built import check_output
from plugins.funding.statements import Acknowledgement
from plugins.model.words import Words

from .conftest import URL

HOME = "pl/index.html"
OUT = "https://example.eu/"


def test_a_faultless_site_has_no_problem(check):
    assert check() == []


@pytest.mark.parametrize(
    ("path", "old", "new", "said"),
    [
        (HOME, '<html lang="pl">', "<html>", '2:1: the language of <html> is missing; write lang="pl"'),
        (
            HOME,
            "<!doctype html>\n",
            "",
            "1:1: the page does not begin with <!doctype html>; browsers lay it out as in 1998",
        ),
        (
            HOME,
            "<title>Title</title>",
            "<title> </title>",
            "1:1: the title is missing; say in <title> what the page is",
        ),
        (
            HOME,
            '<meta name="description" content="Words.">',
            "",
            "1:1: the description is missing; give search engines one sentence",
        ),
        (HOME, "<h1>Heading</h1>", "<p>x</p>", "1:1: no heading of the first level; a page has exactly one"),
        (
            HOME,
            "<h1>Heading</h1>",
            "<h1>a</h1>\n<h1>b</h1>",
            "16:1: 2 headings of the first level; a page has exactly one",
        ),
        (
            HOME,
            "<h1>Heading</h1>",
            '<h1><img src="/base/static/logo.svg" alt=""></h1>',
            "15:1: the heading of the first level is empty; it says what the page is",
        ),
        (
            HOME,
            f'rel="canonical" href="{URL}/pl/"',
            f'rel="canonical" href="{URL}/pl/index.html"',
            f"1:1: the canonical address is '{URL}/pl/index.html'; the page's own is '{URL}/pl/'",
        ),
        (
            "pl/404.html",
            '<meta name="robots" content="noindex">',
            f'<meta name="robots" content="noindex"><link rel="canonical" href="{URL}/pl/404.html">',
            "1:1: a canonical address on a page that says noindex; leave one of them out",
        ),
        (
            HOME,
            'id="content"',
            'id="content"><p id="content"></p',
            "15:1: id 'content' is given twice; an id stands once on a page",
        ),
        (HOME, "</main>", "", "15:1: <main> is not closed; close every element before the one around it"),
        (HOME, "</main>", "</main></div>", "19:1: </div> closes nothing; close every element once"),
        (HOME, "</title>", "</title><style>a{}</style>", "6:1: an inline <style>; put it into a file of the theme"),
        (HOME, "</main>", "<script>a()</script></main>", "19:1: an inline <script>; put it into a file of the theme"),
        (HOME, "<h1>", '<h1 style="x">', "15:1: 'style' on <h1>; use a class and a file of the theme"),
        (HOME, "<h1>", '<h1 onclick="x">', "15:1: 'onclick' on <h1>; use a class and a file of the theme"),
        (
            HOME,
            'href="#content"',
            'href="javascript:void(0)"',
            "16:1: 'javascript:void(0)' is no address; write https:// or a path of the site",
        ),
        (
            HOME,
            "default-src 'none'; ",
            "",
            "5:1: the Content-Security-Policy has no default-src; write default-src 'none'",
        ),
        (
            HOME,
            "img-src 'self'",
            "script-src 'unsafe-inline'",
            "5:1: the Content-Security-Policy allows 'unsafe-inline'; name the sources needed",
        ),
        (
            HOME,
            '<meta charset="utf-8">',
            '<link rel="icon" href="/base/static/logo.svg">',
            "5:1: the Content-Security-Policy comes too late; put it before every link",
        ),
        (
            HOME,
            ' alt="">',
            ">",
            "18:1: no text alternative for '/base/static/logo.svg'; say what the picture shows, or alt=\"\"",
        ),
        (
            HOME,
            "</main>",
            '<script type="application/ld+json">x</script></main>',
            "19:1: the structured data is no JSON: Expecting value: line 1 column 1 (char 0); build it with a library",
        ),
        (
            HOME,
            "Heading",
            "\U0001f1ea\U0001f1fa",
            "1:1: an emoji flag stands for the emblem; show the emblem as the acts draw it",
        ),
        (HOME, '#content"', '#contents"', "16:1: '#contents' leads to no place on that page; did you mean 'content'?"),
        (
            HOME,
            "session-5",
            "session-6",
            "17:1: a link to nothing: '../pl/session-6.ics'; did you mean 'pl/session-5.ics'?",
        ),
        (HOME, OUT, "/base/pl/dostepnosc", "17:1: a link to nothing: '/base/pl/dostepnosc'; write a slash at its end"),
        (HOME, OUT, "https://[x", "17:1: 'https://[x' is no address; write https:// or a path of the site"),
        (
            HOME,
            OUT,
            "webcal://site.eu/base/pl/session-6.ics",
            "17:1: a link to nothing: 'https://site.eu/base/pl/session-6.ics'; did you mean 'pl/session-5.ics'?",
        ),
        (HOME, OUT, "ftp:x", "17:1: 'ftp:x' is no address; write https:// or a path of the site"),
        (
            HOME,
            "logo.svg 1x",
            "Logo.svg 1x",
            "18:1: a link to nothing: '/base/static/Logo.svg'; did you mean 'static/logo.svg'?",
        ),
        (
            HOME,
            OUT,
            "http://example.eu/",
            "17:1: warning: 'http://example.eu/' is not encrypted; write https:// if the site has it",
        ),
        (
            HOME,
            'src="/base/static/logo.svg"',
            'src="https://cdn.eu/a.svg"',
            "18:1: <img> names another host: 'https://cdn.eu/a.svg'; keep everything a page needs on the site",
        ),
        (
            HOME,
            "/base/static/main.css",
            "/static/main.css",
            "12:1: <link> names another host: '/static/main.css'; keep everything a page needs on the site",
        ),
        (
            HOME,
            "<title>",
            '<meta property="og:image" content="https://x.eu/a.jpg"><title>',
            "6:1: <meta> names another host: 'https://x.eu/a.jpg'; keep everything a page needs on the site",
        ),
    ],
)
def test_a_fault_of_a_page(check, path, old, new, said):
    assert check((path, old, new)) == [f"output/{path}:{said}"]


def test_a_page_that_is_empty(check, output):
    (output / "pl/index.html").write_bytes(b"")
    said = check()
    assert "output/pl/index.html:1:1: the page is empty; look at its template" in said


def test_a_page_that_is_not_utf_8(check, output):
    (output / "pl/404.html").write_bytes("<!doctype html>\nzażółć".encode("iso-8859-2"))
    assert check() == ["output/pl/404.html:2:1: the page is not UTF-8; write every page in UTF-8"]


def test_a_fault_of_a_template_is_said_for_three_pages_and_counted(check):
    pages = ("index.html", "en/index.html", "en/404.html", "pl/index.html", "pl/404.html")
    said = check(*((path, "<title>Title</title>", "") for path in pages))
    assert said == [
        "output/en/404.html:1:1: the title is missing; say in <title> what the page is",
        "output/en/index.html:1:1: the title is missing; say in <title> what the page is",
        "output/index.html:1:1: the title is missing (and on 2 more pages); say in <title> what the page is",
    ]


def test_a_language_that_is_not_answered(check):
    old = f'<link rel="alternate" hreflang="pl" href="{URL}/pl/">'
    assert check(("en/index.html", old, "")) == [
        "output/pl/index.html:1:1: hreflang 'en' is not answered; 'https://site.eu/base/en/' must name this page too",
        f"output/sitemap.xml:3:1: the languages of '{URL}/en/' are not those of its hreflang; make them equal",
    ]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            f'hreflang="x-default" href="{URL}/"',
            f'hreflang="x" href="{URL}/"',
            [
                "hreflang 'x' leads to a page in 'en': 'https://site.eu/base/'; name its own language",
                "hreflang has no x-default; lead it to the choice of languages",
            ],
        ),
        (
            f'hreflang="pl" href="{URL}/pl/"',
            f'hreflang="pl" href="{URL}/pl/nic/"',
            [
                "a link to nothing: 'https://site.eu/base/pl/nic/'; did you mean 'pl/index.html'?",
                "hreflang 'pl' leads to no page: 'https://site.eu/base/pl/nic/'; name only pages that exist",
                "hreflang leaves out the page itself; add pl 'https://site.eu/base/pl/'",
            ],
        ),
        (
            '<link rel="alternate" hreflang="pl"',
            f'<link rel="alternate" hreflang="pl" href="{URL}/en/"><link rel="alternate" hreflang="pl"',
            ["two addresses for hreflang 'pl'; a language has one version of a page"],
        ),
    ],
)
def test_a_fault_of_the_languages(check, old, new, said):
    found = [line.partition(":1: ")[2] for line in check((HOME, old, new)) if line.startswith(f"output/{HOME}")]
    assert set(said) <= set(found)


def test_the_sitemap_lists_exactly_the_pages_that_may_be_indexed(check):
    said = check(("sitemap.xml", f"<loc>{URL}/pl/dostepnosc/</loc>", f"<loc>{URL}/pl/404.html</loc>"))
    assert said == [
        "output/sitemap.xml:1:1: 'https://site.eu/base/pl/dostepnosc/' is missing; list every page that may be indexed",
        "output/sitemap.xml:6:1: 'https://site.eu/base/pl/404.html' is no page that may be indexed; leave it out",
    ]


def test_the_sitemap_is_valid_xml(check):
    said = check(("sitemap.xml", "</urlset>", ""))
    assert said[0].startswith("output/sitemap.xml:1:1: no valid XML: Premature end of data")


def test_robots_learn_of_the_sitemap(check):
    assert check(("robots.txt", "Sitemap", "Site")) == [
        "output/robots.txt:1:1: robots.txt names no sitemap; add 'Sitemap: https://site.eu/base/sitemap.xml'"
    ]


def test_files_that_every_site_has(check, output):
    for file in ("sitemap.xml", "robots.txt", "en/atom.xml"):
        (output / file).unlink()
    assert check() == [
        "output/en/atom.xml:1:1: the feed is missing; write one for every language",
        "output/robots.txt:1:1: robots.txt is missing; let it name the sitemap",
        "output/sitemap.xml:1:1: the sitemap is missing; write one with every page that may be indexed",
    ]


EU = Acknowledgement("power", "SYNERGIA", (), Words("Płaci kraj", "pl"), None, None)


def test_a_page_of_a_funded_project_shows_the_acknowledgement(check):
    shown = ("pl/404.html", "A11y", "Płaci\u00a0<b>kraj</b>")
    said = check(shown, expected={HOME: (EU,), "pl/404.html": (EU,), "pl/gone/index.html": (EU,)})
    assert said == [
        "output/pl/gone/index.html:1:1: the page was not written; build again",
        f"output/{HOME}:1:1: the statement of power is missing: 'Płaci kraj'; every page of a funded project shows it",
    ]


def test_a_site_without_an_address_cannot_be_checked(output, library):
    assert [str(problem) for problem in check_output(output, library(), (), "", {})] == [
        "publishconf.py:1:1: 'SITEURL' is ''; write the site's address with https://"
    ]


def test_a_site_at_the_root_of_its_host(check, output):
    for file in (path for path in output.rglob("*") if path.is_file()):
        file.write_bytes(file.read_bytes().replace(b"site.eu/base", b"site.eu").replace(b'"/base/', b'"/'))
        file.write_bytes(file.read_bytes().replace(b" /base/", b" /"))
    assert check(url="https://site.eu/") == []


def test_folders_that_are_no_pages_do_not_matter(check, output):
    shutil.copytree(output / "static", output / "files")
    assert check() == []
