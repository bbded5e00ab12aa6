"""A-01 to A-08 on the built page: a faultless site passes, and each fault is said once, with its remedy."""

import pytest

from plugins.checks.built import check_output

from .conftest import NOW, URL

PAGE = "pl/dostepnosc/index.html"
HOME = "pl/index.html"
FOOTER = '<footer><a href="/base/pl/dostepnosc/">A11y</a></footer>'


def test_the_faultless_site_passes_every_rule(check):
    assert check() == []


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('id="a11y-zakres"', 'id="zakres"', "1:1: id 'a11y-zakres' is missing; the technical conditions ask for it"),
        (
            'id="a11y-data-przeglad"',
            "",
            "1:1: id 'a11y-data-przeglad' is missing; site.yaml has the fact that it shows",
        ),
        (
            'id="a11y-architektura"',
            "",
            "1:1: id 'a11y-architektura' is missing; site.yaml has the fact that it shows",
        ),
        (
            "<p>Old files.</p>",
            '<p id="a11y-ocena">Old files.</p>',
            "1:1: id 'a11y-ocena' shows nothing that site.yaml says; leave it out",
        ),
        (
            "<p>Old files.</p>",
            '<p id="a11y-status">Old files.</p>',
            "21:1: id 'a11y-status' is given twice; an id stands once on a page",
        ),
        (
            "<h2>Niedostępne treści</h2>",
            "",
            "1:1: the heading 'Niedostępne treści' is missing; the act asks for it",
        ),
        (
            "<h2>Niedostępne treści</h2>",
            "<h2>Niedostępne treści</h2><h2>Niedostępne treści</h2>",
            "20:1: the heading 'Niedostępne treści' stands twice; leave one out",
        ),
        (
            "<h3>Treści nieobjęte przepisami</h3>",
            "<h2>Treści nieobjęte przepisami</h2>",
            "21:1: 'Treści nieobjęte przepisami' is an <h2>; the act has an <h3>",
        ),
    ],
)
def test_a_02_the_statement_has_the_ids_and_headings_of_the_act(check, old, new, said):
    assert check((PAGE, old, new)) == [f"output/{PAGE}:{said}"]


def test_a_02_the_headings_stand_in_the_order_of_the_act(check):
    swap = (
        ("Informacje zwrotne i dane kontaktowe", "@"),
        ("Pozostałe informacje", "Informacje zwrotne i dane kontaktowe"),
    )
    changes = [(PAGE, old, new) for old, new in (*swap, ("@", "Pozostałe informacje"))]
    assert check(*changes) == [
        (
            f"output/{PAGE}:25:1: 'Pozostałe informacje' stands before "
            "'Obsługa wniosków i skarg związanych z dostępnością'; the act has it after"
        ),
        (
            f"output/{PAGE}:28:1: 'Obsługa wniosków i skarg związanych z dostępnością' stands before "
            "'Informacje zwrotne i dane kontaktowe'; the act has it after"
        ),
    ]


@pytest.mark.parametrize(
    ("new", "said"),
    [
        ('<time id="a11y-data-sporzadzenie" datetime="20 XI">', 'is no date; write <time datetime="2026-11-20">'),
        ('<time id="a11y-data-sporzadzenie">', 'is no date; write <time datetime="2026-11-20">'),
        ('<time id="a11y-data-sporzadzenie" datetime="2026-11-19">', "is 2026-11-19; site.yaml says 2026-11-20"),
    ],
)
def test_a_03_the_dates_are_those_of_the_site(check, new, said):
    old = '<time id="a11y-data-sporzadzenie" datetime="2026-11-20">'
    assert check((PAGE, old, new)) == [f"output/{PAGE}:23:1: 'a11y-data-sporzadzenie' {said}"]


def test_a_03_a_date_is_a_time(check):
    old = '<time id="a11y-data-sporzadzenie" datetime="2026-11-20">20 XI</time>'
    assert check((PAGE, old, old.replace("time ", "span ").replace("/time", "/span"))) == [
        f"output/{PAGE}:23:1: 'a11y-data-sporzadzenie' is a <span>; write <time>"
    ]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        (
            "https://bip.brpo.gov.pl/",
            "https://gov.pl/",
            "no link to the authority (Rzecznik Praw Obywatelskich); link to https://bip.brpo.gov.pl/",
        ),
        ("mailto:a@example.eu", "https://a.example.eu/", "the e-mail address is no mailto: link; make it one"),
        ('id="a11y-telefon">22', 'id="a11y-telefon">', "'a11y-telefon' is empty; write whom to ask"),
        ('id="a11y-kontakt">Redakcja', 'id="a11y-kontakt">', "'a11y-kontakt' is empty; write whom to ask"),
    ],
)
def test_a_04_the_statement_says_whom_to_ask(check, old, new, said):
    assert check((PAGE, old, new)) == [f"output/{PAGE}:1:1: {said}"]


def test_a_01_every_page_links_to_the_statement(check):
    assert check(("pl/404.html", FOOTER, "")) == [
        "output/pl/404.html:1:1: no link to the accessibility statement in the footer; put it there"
    ]


def test_a_01_a_link_outside_the_footer_does_not_count(check):
    assert check(("pl/404.html", FOOTER, FOOTER.replace("footer", "div"))) == [
        "output/pl/404.html:1:1: no link to the accessibility statement in the footer; put it there"
    ]


def test_a_01_the_statement_of_another_language_does_not_count(check):
    assert check(("pl/404.html", "pl/dostepnosc", "en/accessibility")) == [
        "output/pl/404.html:1:1: no link to the accessibility statement in the footer; put it there"
    ]


def test_a_01_the_chooser_links_to_the_statement_of_every_language(check):
    link = '<a href="/base/pl/dostepnosc/" lang="pl">A11y</a>'
    assert check(("index.html", link, "")) == [
        "output/index.html:1:1: no link to the accessibility statement of every language; add them"
    ]


def test_a_01_every_language_has_a_page_that_is_the_statement(check):
    assert check((PAGE, 'id="a11y-', 'id="b-')) == [
        f"output/pl/{path}index.html:1:1: no page in 'pl' is the accessibility statement; look at its template"
        if path != "404"
        else "output/pl/404.html:1:1: no page in 'pl' is the accessibility statement; look at its template"
        for path in ("404", "dostepnosc/", "")
    ]


@pytest.mark.parametrize(
    ("new", "said"),
    [
        ('<p lang="polski">x</p>', "'polski' is no language code; write one such as pl, or leave lang out"),
        ('<a href="/base/en/">School</a>', "'School' is not in 'pl'; mark it with lang=\"en\""),
    ],
)
def test_a_05_what_is_in_another_language_says_so(check, library, new, said):
    library({"pages/school/index.en.md": "---\ntitle: School\nsummary: S.\n---\n"})
    assert check((HOME, "</main>", f"{new}\n</main>")) == [f"output/{HOME}:19:1: {said}"]


@pytest.mark.parametrize(
    "new",
    [
        '<a href="/base/en/" lang="en">School</a>',
        '<a href="/base/en/"><span lang="en">School</span></a>',
        '<div lang="en"><a href="/base/en/">School</a></div>',
        '<a href="/base/en/">Szkoła</a>',
    ],
)
def test_a_05_a_title_may_be_marked_in_three_ways(check, library, new):
    library({"pages/school/index.en.md": "---\ntitle: School\nsummary: S.\n---\n"})
    assert check((HOME, "</main>", f"{new}\n</main>")) == []


def test_a_05_a_page_without_a_language(check):
    assert check((HOME, '<html lang="pl">', "<html>")) == [
        f'output/{HOME}:2:1: the language of <html> is missing; write lang="pl"'
    ]


def test_a_06_a_picture_has_a_text_alternative(check):
    assert check((HOME, ' alt=""', "")) == [
        (
            f"output/{HOME}:18:1: no text alternative for '/base/static/logo.svg'; "
            'say what the picture shows, or alt=""'
        )
    ]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("<h1>Heading</h1>", "<p>x</p>", "1:1: no heading of the first level; a page has exactly one"),
        ("<h1>Heading</h1>", "<h1>a</h1><h3>b</h3>", "15:1: an <h3> follows an <h1>; leave no level out"),
        ('<a href="#content">Up</a>', '<a href="#content"> </a>', "16:1: a <a> without words; say where it leads"),
    ],
)
def test_a_07_the_structure_of_a_page_is_sound(check, old, new, said):
    assert check((HOME, old, new)) == [f"output/{HOME}:{said}"]


def test_a_07_the_content_is_a_landmark(check):
    assert check((HOME, "<main ", "<div "), (HOME, "</main>", "</div>")) == [
        f"output/{HOME}:1:1: no <main> on the page; put the content into exactly one"
    ]


@pytest.mark.parametrize("name", ['aria-label="Up"', 'title="Up"'])
def test_a_07_a_link_may_be_named_by_an_attribute(check, name):
    assert check((HOME, '<a href="#content">Up</a>', f'<a {name} href="#content"></a>')) == []


def test_a_08_a_film_has_captions(check):
    film = '<video><track kind="captions" src="/base/static/logo.svg"></video>'
    assert check((HOME, "</main>", f"{film}\n</main>")) == []
    assert check((HOME, 'kind="captions"', 'kind="chapters"')) == [
        f'output/{HOME}:19:1: a film without captions; add <track kind="captions">'
    ]


@pytest.mark.parametrize(
    ("path", "old", "new", "rule"),
    [
        (HOME, FOOTER, "", "A-01"),
        (PAGE, 'id="a11y-zakres"', "", "A-02"),
        (PAGE, "Niedostępne treści", "Inne", "A-02"),
        (PAGE, "<p>Old files.</p>", '<p id="a11y-status">Old files.</p>', "A-02"),
        (PAGE, 'datetime="2026-11-20"', "", "A-03"),
        (PAGE, "mailto:", "tel:", "A-04"),
        (HOME, 'lang="pl"', 'lang="lv"', "A-05"),
        (HOME, ' alt=""', "", "A-06"),
        (HOME, "h1>", "h2>", "A-07"),
        (HOME, "</main>", "<video></video></main>", "A-08"),
    ],
)
def test_a_problem_carries_its_rule(output, library, path, old, new, rule):
    page = output / path
    page.write_text(page.read_text("utf-8").replace(old, new), "utf-8")
    problems = check_output(output, library().published(NOW), (), URL, {})
    assert {problem.rule for problem in problems if problem.place.path == f"output/{path}"} == {rule}
