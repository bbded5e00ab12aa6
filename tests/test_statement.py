"""The accessibility statement of the sample site, in every language, and of bodies of other countries."""

import datetime as dt
import re

import pytest
from lxml import html

from .conftest import ROOT

STATEMENTS = {
    "bg": "bg/dostapnost",
    "en": "en/accessibility",
    "hu": "hu/akadalymentesseg",
    "lv": "lv/pieklustamiba",
    "pl": "pl/deklaracja-dostepnosci",
}
REQUIRED = [
    "a11y-wstep",
    "a11y-podmiot",
    "a11y-zakres",
    "a11y-url",
    "a11y-data-publikacja",
    "a11y-data-aktualizacja",
    "a11y-status",
    "a11y-data-sporzadzenie",
    "a11y-data-przeglad",
    "a11y-kontakt",
    "a11y-email",
    "a11y-telefon",
    "a11y-procedura",
    "a11y-architektura",
    "a11y-komunikacja",
]
HEADINGS = {
    "bg": """\
        h1 Декларация за достъпност
        h2 Статус на съответствие
        h2 Недостъпно съдържание
        h3 Несъответствие с приложението към закона
        h3 Съдържание извън обхвата на закона
        h2 Изготвяне на декларацията
        h2 Улеснения, ограничения и друга информация
        h2 Обратна връзка и контакт
        h2 Искания и жалби, свързани с достъпността
        h2 Допълнителна информация
        h3 Архитектурна достъпност
        h3 Достъпност на комуникацията и информацията""",
    "en": """\
        h1 Accessibility statement
        h2 Compliance status
        h2 Non-accessible content
        h3 Non-compliance with the annex
        h3 Content outside the scope of the act
        h2 Preparation of this accessibility statement
        h2 Facilities, limitations and other information
        h2 Feedback and contact information
        h2 Requests and complaints about accessibility
        h2 Other information
        h3 Accessibility of the building
        h3 Accessibility of communication and information""",
    "hu": """\
        h1 Akadálymentesítési nyilatkozat
        h2 Megfelelőségi státusz
        h2 Nem akadálymentes tartalom
        h3 A törvény mellékletének való meg nem felelés
        h3 A törvény hatálya alá nem tartozó tartalom
        h2 Az akadálymentesítési nyilatkozat elkészítése
        h2 Könnyítések, korlátok és egyéb tudnivalók
        h2 Visszajelzés és elérhetőségek
        h2 Az akadálymentességgel kapcsolatos kérelmek és panaszok
        h2 További információk
        h3 Az épület akadálymentessége
        h3 A kommunikáció és a tájékoztatás akadálymentessége""",
    "lv": """\
        h1 Piekļūstamības paziņojums
        h2 Atbilstības statuss
        h2 Nepiekļūstamais saturs
        h3 Neatbilstība likuma pielikumam
        h3 Saturs, uz kuru likums neattiecas
        h2 Ziņas par paziņojuma sagatavošanu
        h2 Atvieglojumi, ierobežojumi un cita informācija
        h2 Atsauksmēm un saziņai
        h2 Pieprasījumi un sūdzības par piekļūstamību
        h2 Cita informācija
        h3 Ēkas piekļūstamība
        h3 Saziņas un informācijas piekļūstamība""",
    "pl": """\
        h1 Deklaracja dostępności
        h2 Stan dostępności cyfrowej
        h2 Niedostępne treści
        h3 Niezgodność z załącznikiem
        h3 Treści nieobjęte przepisami
        h2 Przygotowanie deklaracji dostępności
        h2 Udogodnienia, ograniczenia i inne informacje
        h2 Informacje zwrotne i dane kontaktowe
        h2 Obsługa wniosków i skarg związanych z dostępnością
        h2 Pozostałe informacje
        h3 Dostępność architektoniczna
        h3 Dostępność komunikacyjno-informacyjna""",
}


def read(folder, language):
    return html.document_fromstring((folder / STATEMENTS[language] / "index.html").read_text("utf-8"))


def text(element) -> str:
    return " ".join(element.text_content().split())


@pytest.fixture(params=STATEMENTS)
def language(request):
    return request.param


def test_each_language_has_every_required_id_once(built_site, language):
    ids = read(built_site, language).xpath("//@id[starts-with(., 'a11y-')]")
    assert sorted(ids) == sorted([*REQUIRED, "a11y-deklaracja", "a11y-osoba"])


def test_each_language_is_named_on_its_page(built_site, language):
    assert read(built_site, language).get("lang") == language


def test_the_headings_stand_in_the_order_of_the_technical_conditions(built_site, language):
    main = read(built_site, language).find(".//main")
    found = [f"{each.tag} {text(each)}" for each in main.iter("h1", "h2", "h3", "h4")]
    assert found == [line.strip() for line in HEADINGS[language].splitlines()]


def test_every_date_is_one_that_programs_read(built_site, language):
    times = {each.get("id"): each.get("datetime") for each in read(built_site, language).xpath("//time[@id]")}
    assert set(times) == {id_ for id_ in REQUIRED if "-data-" in id_}
    assert {dt.date.fromisoformat(day) for day in times.values()} == {dt.date(2026, 11, 20)}


def test_mail_telephone_site_and_ombudsman_are_links(built_site, language):
    page = read(built_site, language)
    assert page.get_element_by_id("a11y-email").get("href") == "mailto:redakcja@example.eu"
    assert page.get_element_by_id("a11y-telefon").get("href") == "tel:+48220000000"
    assert page.get_element_by_id("a11y-url").get("href") == "https://projekty.example.eu/"
    assert page.xpath("//*[@id='a11y-procedura']//a/@href") == ["https://bip.brpo.gov.pl/"]


def test_the_polish_statement_opens_in_the_words_of_published_declarations(built_site):
    page = read(built_site, "pl")
    assert text(page.xpath("//*[@id='a11y-wstep']/p")[0]) == (
        "Krajowa Szkoła Administracji Publicznej im. Prezydenta Rzeczypospolitej Polskiej Lecha Kaczyńskiego "
        "zobowiązuje się zapewnić dostępność swojej strony internetowej zgodnie z ustawą z dnia 4 kwietnia 2019 r. "
        "o dostępności cyfrowej stron internetowych i aplikacji mobilnych podmiotów publicznych. "
        "Deklaracja dostępności dotyczy strony internetowej Projekty europejskie w administracji."
    )
    assert text(page.get_element_by_id("a11y-status")) == (
        "Strona internetowa jest częściowo zgodna z ustawą z dnia 4 kwietnia 2019 r. o dostępności cyfrowej stron "
        "internetowych i aplikacji mobilnych podmiotów publicznych z powodu niezgodności lub wyłączeń wymienionych "
        "poniżej."
    )


def test_every_page_of_every_language_links_to_its_statement_in_the_footer(built_site, language):
    pages = sorted((built_site / language).rglob("*.html"))
    address = f"/{STATEMENTS[language]}/"
    without = [page for page in pages if f'href="{address}"' not in page.read_text("utf-8").partition("<footer")[2]]
    assert pages
    assert without == []


SITE = (ROOT / "content" / "site.yaml").read_text("utf-8")


def test_a_latvian_body_answers_under_the_latvian_regulation(build):
    site = SITE.replace("  published:", "  country: LV\n  published:", 1).replace(
        "method: self\n", "method: self\n    report: https://example.eu/r\n"
    )
    made = build({"site.yaml": site})
    page = read(made, "lv")
    assert text(page.xpath("//*[@id='a11y-wstep']/p")[0]).endswith(
        "saskaņā ar Ministru kabineta 2020. gada 14. jūlija noteikumiem Nr. 445 “Kārtība, kādā iestādes ievieto "
        "informāciju internetā” apņemas savu tīmekļvietni veidot piekļūstamu. "
        "Šis paziņojums attiecas uz: Eiropas projekti valsts pārvaldē"
    )
    assert [text(each) for each in page.xpath("//main//h2")][:6] == [
        "Atbilstības statuss",
        "Nepiekļūstamais saturs",
        "Piekļūstamības alternatīvas",
        "Ziņas par paziņojuma sagatavošanu",
        "Atsauksmēm un saziņai",
        "Izpildes nodrošināšanas procedūra un sūdzību iesniegšanas kārtība",
    ]
    assert text(page.get_element_by_id("a11y-procedura")) == (
        "Ja atbilde Jūs neapmierina, varat vērsties šajā iestādē: Latvijas Republikas Tiesībsargs"
    )
    assert "bip.brpo.gov.pl" not in (made / STATEMENTS["lv"] / "index.html").read_text("utf-8")
    english = text(read(made, "en").xpath("//*[@id='a11y-status']")[0])
    assert re.search("partially compliant with Cabinet Regulation No 445 of 14 July 2020 of Latvia", english)
