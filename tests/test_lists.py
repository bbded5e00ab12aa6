"""Lists: in pages, in every language, with every post whatever language it is written in."""

from lxml import html

from .test_build import post

MANY = {
    f"news/2021-03-note-{number:02}/index.pl.md": post(f"Notatka {number:02}", date="2021-03-01")
    for number in range(12)
}


def page(output, path):
    return html.fromstring((output / path / "index.html").read_text("utf-8"))


def test_a_long_list_falls_into_pages_in_every_language(build):
    output = build(MANY)
    first, second = page(output, "lv/zinas"), page(output, "lv/zinas/lapa/2")
    assert second.xpath("string(//h1)").strip().endswith("2. lapa") or "2" in second.xpath("string(//h1)")
    alternates = dict(zip(second.xpath("//link/@hreflang"), second.xpath("//link[@hreflang]/@href"), strict=True))
    assert alternates["pl"] == "https://projekty.example.eu/pl/aktualnosci/strona/2/"
    assert set(alternates) == {"bg", "en", "lv", "hu", "pl", "x-default"}
    everything = [*first.xpath("//main//a/@href"), *second.xpath("//main//a/@href")]
    for number in range(12):
        assert f"/pl/aktualnosci/notatka-{number:02}/" in everything
    assert "/lv/zinas/" in second.xpath("//main//a/@href")
    assert "/lv/zinas/lapa/2/" in first.xpath("//main//a/@href")


def test_a_card_in_another_language_says_so(build):
    tree = page(build(MANY), "hu/hirek")
    link = tree.xpath("//main//a[@href='/pl/aktualnosci/notatka-00/']")[0]
    assert link.get("hreflang") == "pl"
    assert link.xpath("ancestor-or-self::*[@lang][1]/@lang") == ["pl"]
    assert "lengyel" in link.getparent().getparent().text_content()


def test_a_switcher_names_the_missing_languages_in_words_and_links_to_no_home_page(build):
    tree = page(build(MANY), "pl/aktualnosci/notatka-00")
    switcher = tree.xpath("//nav[contains(@class, 'language-nav')]")[0]
    assert switcher.xpath(".//a/@href") == []
    assert "bułgarski, angielski, łotewski, węgierski" in " ".join(
        switcher.text_content().replace("\u00a0", " ").split()
    )


def test_every_list_of_a_post_holds_it(built_site):
    address = "/pl/aktualnosci/konsultacje-programow-szkoleniowo-doradczych-z-samorzadowcami/"
    for path in (
        "pl/aktualnosci",
        "pl/aktualnosci/2018",
        "pl/aktualnosci/kategoria/konsultacje",
        "pl/aktualnosci/tag/samorzad-terytorialny",
        "pl/aktualnosci/projekty/programy-szkoleniowo-doradcze",
    ):
        assert address in page(built_site, path).xpath("//main//a/@href"), path
