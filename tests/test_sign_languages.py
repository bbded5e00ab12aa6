"""Sign languages: CLDR has no names for them, so the catalogues have."""

from pathlib import Path

from lxml import html

from plugins.languages.names import SIGN_LANGUAGES, language_codes

from .conftest import ROOT

PROGRAMME = "programmes/synergia-3/index.pl.md"
PAGES = {
    "bg": "bg/programi/synergia-3-izdanie",
    "en": "en/programmes/synergia-edition-3",
    "hu": "hu/programok/synergia-3-ciklus",
    "lv": "lv/programmas/synergia-3-karta",
    "pl": "pl/programy/synergia-3-edycja",
}
NAMES = {
    "bg": (
        "английски, български жестов език, унгарски жестов език, международен жестов език, латвийски жестов език "
        "и полски жестов език"
    ),
    "en": (
        "English, Bulgarian Sign Language, Hungarian Sign Language, International Sign, Latvian Sign Language "
        "and Polish Sign Language"
    ),
    "hu": "angol, bolgár jelnyelv, magyar jelnyelv, nemzetközi jelnyelv, lett jelnyelv és lengyel jelnyelv",
    "lv": (
        "angļu, bulgāru zīmju valoda, ungāru zīmju valoda, starptautiskā zīmju valoda, latviešu zīmju valoda "
        "un poļu zīmju valoda"
    ),
    "pl": (
        "angielski, bułgarski język migowy, węgierski język migowy, międzynarodowy język migowy, łotewski język migowy "
        "i polski język migowy"
    ),
}


def facts(site: Path, page: str) -> list[str]:
    """Return what the boxes of a page say of its sessions."""
    texts = html.parse(str(site / page / "index.html")).xpath("//dl[contains(@class, 'event-box')]/div/dd/text()")
    return [" ".join(str(text).split()) for text in texts]


def test_interpretation_into_them_is_named_in_the_language_of_the_page(build, content):
    text = (content / PROGRAMME).read_text("utf-8")
    codes = f"    interpretation: [en, {', '.join(SIGN_LANGUAGES)}]\n    mode:"
    site = build({PROGRAMME: text.replace("    mode:", codes, 1)})
    found = {language: facts(site, page) for language, page in PAGES.items()}
    assert {language: NAMES[language] in found[language] for language in PAGES} == dict.fromkeys(PAGES, True)


def test_the_guide_names_every_code():
    guide = (ROOT / "content" / "README.md").read_text("utf-8")
    assert [code for code in SIGN_LANGUAGES if f"`{code}`" not in guide] == []
    assert SIGN_LANGUAGES.keys() <= language_codes()
