import pytest

STATEMENT = "pl/dostepnosc/index.html"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('id="a11y-zakres"', 'id="zakres"', "1:1: id 'a11y-zakres' is missing; the technical conditions ask for it"),
        (
            'id="a11y-data-przeglad"',
            "",
            "1:1: id 'a11y-data-przeglad' is missing; site.yaml gives the day of the last review",
        ),
        (
            '<time id="a11y-data-sporzadzenie" datetime="2026-11-20">20 XI</time>',
            '<time id="a11y-data-sporzadzenie" datetime="20 XI">20 XI</time>',
            "19:1: 'a11y-data-sporzadzenie' is no date; write <time datetime=\"2026-11-20\">",
        ),
        (
            '<time id="a11y-data-sporzadzenie" datetime="2026-11-20">20 XI</time>',
            '<span id="a11y-data-sporzadzenie" datetime="2026-11-20">20 XI</span>',
            "19:1: 'a11y-data-sporzadzenie' is a <span>; write <time>",
        ),
        (
            'id="a11y-data-przeglad" datetime="2026-11-20"',
            'id="a11y-data-przeglad" datetime="2026-11-19"',
            "1:1: reviewed on 2026-11-19, before it was prepared on 2026-11-20; see site.yaml",
        ),
        ("bip.brpo.gov.pl", "gov.pl", "1:1: no link to the ombudsman; link to https://bip.brpo.gov.pl/"),
        ("mailto:a@example.eu", "https://a.example.eu/", "1:1: the e-mail address is no mailto: link; make it one"),
        ('id="a11y-telefon">22', 'id="a11y-telefon">', "1:1: 'a11y-telefon' is empty; write whom to ask"),
    ],
)
def test_a_fault_of_the_statement(check, old, new, said):
    assert check((STATEMENT, old, new)) == [f"output/{STATEMENT}:{said}"]


def test_every_page_links_to_the_statement(check):
    assert check(("pl/404.html", '<a href="/base/pl/dostepnosc/">A11y</a>', "")) == [
        "output/pl/404.html:1:1: no link to the accessibility statement; put it into the footer"
    ]


def test_a_language_without_a_statement_is_said(check):
    message = "no accessibility statement in 'pl'; translate content/pages/accessibility"
    assert check((STATEMENT, 'id="a11y-', 'id="b-')) == [
        f"content/pages/accessibility:1:1: warning: {message}",
        "output/pl/404.html:1:1: no link to the accessibility statement; put it into the footer",
        "output/pl/dostepnosc/index.html:1:1: no link to the accessibility statement; put it into the footer",
        "output/pl/index.html:1:1: no link to the accessibility statement; put it into the footer",
    ]


def test_a_site_without_a_statement_is_warned(check):
    said = check((STATEMENT, 'id="a11y-', 'id="b-'), ("en/accessibility/index.html", 'id="a11y-', 'id="b-'))
    message = "the site has no accessibility statement; the law asks for one in content/pages/accessibility"
    assert said == [f"content/pages:1:1: warning: {message}"]
