"""A theme that breaks the law is caught, whether its pages say so or only a browser shows it."""

import re
import shutil

import pytest

from plugins.building import build_site
from plugins.checks.law.browser.looking import Eyes
from plugins.problems import SiteProblems
from tests.conftest import NOW, ROOT, served

SYNERGIA = "pl/projekty/synergia/index.html"
BAND = re.compile(r"  \{% if page\.acknowledgements %\}\n  \{\{ funding_band.*?\{% endif %\}\n", re.DOTALL)
ENGLISH = (
    "The project is co-financed from the state budget of Poland and from European funds under the Operational "
    "Programme Knowledge Education Development 2014–2020, co-financed by the European Social Fund."
)
COMPONENTS = "templates/components"
EMBLEM = "static/eu-emblem.svg"

IN_PAGES = {
    "no statement": (f"{COMPONENTS}/funding-statement.html", "{{ acknowledgement.statement|marked }}", "", "F-01"),
    "the statement in another language": (
        f"{COMPONENTS}/funding-statement.html",
        "{{ acknowledgement.statement|marked }}",
        ENGLISH,
        "F-01",
    ),
    "UE for Unia Europejska": (
        f"{COMPONENTS}/funding-mark.html",
        "{{ line|marked }}",
        "{{ line|replace('Unia Europejska', 'UE') }}",
        "F-08",
    ),
    "another order": (
        f"{COMPONENTS}/funding-statement.html",
        "{% for mark in row %}",
        "{% for mark in row|reverse %}",
        "F-11",
    ),
    "words read out twice": (f"{COMPONENTS}/funding-mark.html", "{% if not mark.lines %}", "{% if true %}", "F-18"),
    "a flag as an emoji": (
        "templates/project.html",
        '<h1 class="text-head__title">',
        "<h1>\U0001f1ea\U0001f1fa",
        "F-09",
    ),
    "a contractor among the marks": (
        f"{COMPONENTS}/funding-statement.html",
        '<ul class="funding-statement__marks">',
        '<ul><li><img src="{{ "favicon.svg"|asset }}" alt="X"></li>',
        "F-12",
    ),
}
IN_BROWSERS = {
    "emblem shrunk": ("static/css/tokens.css", "--size-emblem: max(3rem, 48px)", "--size-emblem: 20px", "F-05"),
    "statement hidden": (
        "static/css/components/funding.css",
        ".funding-statement__words {",
        ".funding-statement__words { display: none;",
        "F-01",
    ),
    "filter added": (
        "static/css/components/funding.css",
        ".funding-mark__picture {",
        ".funding-mark__picture { filter: saturate(0.4);",
        "F-03",
    ),
    "turned round in the dark": (
        "static/css/base.css",
        "@layer base {",
        "@layer base { @media (prefers-color-scheme: dark) { html { filter: invert(1) hue-rotate(180deg); } }",
        "F-03",
    ),
    "strip below the fold": ("templates/base.html", BAND, "", "F-02"),
}


@pytest.fixture
def build_with_theme(tmp_path):
    """Build the sample with one file of the theme changed."""

    def build(file, old, new):
        theme = shutil.copytree(ROOT / "theme", tmp_path / "theme")
        path = theme / file
        text = path.read_text("utf-8")
        changed = old.sub(new, text) if isinstance(old, re.Pattern) else text.replace(old, new)
        assert changed != text
        path.write_text(changed, "utf-8")
        return build_site(ROOT / "publishconf.py", tmp_path / "output", {"NOW": NOW, "THEME": str(theme)})

    return build


@pytest.mark.parametrize(("file", "old", "new", "rule"), IN_PAGES.values(), ids=IN_PAGES)
def test_a_theme_whose_pages_break_a_rule_is_not_built(build_with_theme, file, old, new, rule):
    with pytest.raises(SiteProblems) as stopped:
        build_with_theme(file, old, new)
    assert rule in {problem.rule for problem in stopped.value.report}


def test_a_theme_that_draws_the_emblem_itself_is_not_built(build_with_theme, built_site, tmp_path):
    drawn = (built_site / EMBLEM).read_text("utf-8").replace("#003399", "#004494")
    shutil.copytree(ROOT / "theme", tmp_path / "given")
    (tmp_path / "given" / EMBLEM).write_text(drawn, "utf-8")
    with pytest.raises(SiteProblems) as stopped:
        build_site(ROOT / "publishconf.py", tmp_path / "output", {"NOW": NOW, "THEME": str(tmp_path / "given")})
    said = [str(problem) for problem in stopped.value.report if problem.rule == "F-04"]
    assert said == [f"output/{EMBLEM}:1:1: the field is #004494; it must be #003399"]


@pytest.mark.browser
@pytest.mark.parametrize(("file", "old", "new", "rule"), IN_BROWSERS.values(), ids=IN_BROWSERS)
def test_a_theme_that_breaks_a_rule_only_as_shown_is_caught_in_the_browser(
    build_with_theme, browser, file, old, new, rule
):
    built = build_with_theme(file, old, new)
    funding = {id_: each.record for id_, each in built.checked.published.funding.items()}
    with served(built.output) as address:
        found = list(Eyes(browser, address, funding).problems(SYNERGIA, built.pages[SYNERGIA].owed))
    assert rule in {problem.rule for problem in found}
