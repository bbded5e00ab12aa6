"""Pages as people meet them: on a phone, by keyboard, in the dark, on paper, without JavaScript."""

import pytest

from plugins.checks.law.browser.looking import Eyes

pytestmark = pytest.mark.browser

PAGES = {
    "chooser": "/",
    "home": "/bg/",
    "news": "/lv/zinas/",
    "category": "/en/news/category/consultations/",
    "post": "/pl/aktualnosci/sesja-peer-learning-projektu-synergia-zakonczona/",
    "post with a nested list": "/en/news/local-government-consulted-on-training-and-advisory-programmes/",
    "post with a gallery": "/pl/aktualnosci/erasmus-coaching-ponadnarodowe-spotkanie-trenerow/",
    "project": "/hu/projektek/synergia/",
    "programme": "/en/programmes/synergia-edition-3/",
    "accessibility": "/pl/deklaracja-dostepnosci/",
    "contact": "/en/contact/",
    "not found": "/en/404.html",
}
FUNDED = [name for name in PAGES if name != "chooser"]
every_page = pytest.mark.parametrize("address", PAGES.values(), ids=PAGES.keys())
every_funded_page = pytest.mark.parametrize("address", [PAGES[name] for name in FUNDED], ids=FUNDED)


@pytest.fixture
def open_page(browser, site_address):
    """Open a page of the site; collects what the console and the network said."""
    contexts = []

    def open_at(address, width=1440, height=900, **options):
        context = browser.new_context(viewport={"width": width, "height": height}, **options)
        contexts.append(context)
        page = context.new_page()
        page.said, page.asked = [], []
        page.on("console", lambda message: page.said.append(message.text))
        page.on("pageerror", lambda error: page.said.append(str(error)))
        page.on("request", lambda request: page.asked.append(request.url))
        page.goto(site_address + address)
        return page

    yield open_at
    for context in contexts:
        context.close()


@every_page
def test_nothing_scrolls_sideways_at_320_pixels(open_page, address):
    page = open_page(address, width=320, height=640)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


@every_page
def test_nothing_scrolls_sideways_with_text_twice_as_large(open_page, address):
    page = open_page(address, width=640, height=900)
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    assert page.evaluate("document.documentElement.scrollWidth") <= 640


@every_page
def test_a_page_asks_its_own_site_only_and_breaks_no_policy(open_page, site_address, address):
    page = open_page(address)
    page.wait_for_load_state("networkidle")
    assert [url for url in page.asked if not url.startswith(site_address)] == []
    assert page.said == []


@every_page
def test_a_page_sets_no_cookie(open_page, address):
    page = open_page(address)
    assert page.context.cookies() == []


@pytest.fixture(scope="session")
def eyes(browser, site_address, sample_build):
    library = sample_build.checked.published
    return Eyes(browser, site_address, {id_: each.record for id_, each in library.funding.items()})


@every_page
def test_a_page_keeps_the_law_as_it_is_shown(eyes, sample_build, address):
    file = f"{address}index.html" if address.endswith("/") else address
    page = file.removeprefix("/")
    assert [str(problem) for problem in eyes.problems(page, sample_build.pages[page].owed)] == []


@pytest.mark.parametrize("address", [PAGES[name] for name in PAGES if name != "chooser"])
def test_a_printed_page_shows_band_and_strip_with_their_emblems(open_page, address):
    page = open_page(address)
    page.emulate_media(media="print")
    for name in ("funding-band", "funding-statement"):
        assert page.locator(f".{name}").is_visible()
        emblems = page.locator(f".{name} img[src$='eu-emblem.svg']").all()
        assert emblems
        assert all(emblem.is_visible() for emblem in emblems)


@every_page
def test_the_first_tab_stop_skips_to_the_content(open_page, address):
    page = open_page(address)
    page.keyboard.press("Tab")
    focused = page.evaluate("document.activeElement.getAttribute('href')")
    assert focused.startswith("#")
    assert page.locator(f"[id='{focused[1:]}']").count() == 1
    box = page.locator(":focus").bounding_box()
    assert box["y"] >= 0
    assert box["width"] > 24


@every_page
def test_a_page_is_whole_without_javascript(open_page, address):
    def words(page):
        return page.evaluate("document.body.innerText") if page else ""

    plain = open_page(address, java_script_enabled=False)
    text = plain.locator("body").inner_text()
    assert text == words(open_page(address))


def test_a_lost_address_answers_404_in_its_language(browser, site_address):
    page = browser.new_page()
    answer = page.goto(f"{site_address}/hu/nincs-ilyen/")
    assert answer.status == 404
    assert page.locator("html").get_attribute("lang") == "hu"
    page.close()


def test_drafts_are_marked_in_the_preview(browser, preview_address):
    page = browser.new_page()
    page.goto(f"{preview_address}/en/programmes/example-programme/")
    assert page.get_by_text("Draft – not published").first.is_visible()
    page.close()


def test_parallel_rooms_stand_side_by_side_on_a_wide_screen_and_in_order_on_a_phone(browser, preview_address):
    page = browser.new_page(viewport={"width": 1440, "height": 900})
    page.goto(f"{preview_address}/en/programmes/example-programme/")
    cells = page.locator("table tr:has(> td:nth-of-type(2))").first.locator("td")
    wide = [cell.bounding_box() for cell in cells.all()]
    assert abs(wide[0]["y"] - wide[1]["y"]) < 2
    assert wide[0]["x"] < wide[1]["x"]
    page.set_viewport_size({"width": 320, "height": 640})
    narrow = [cell.bounding_box() for cell in cells.all()]
    assert narrow[0]["y"] < narrow[1]["y"]
    assert abs(narrow[0]["x"] - narrow[1]["x"]) < 2
    page.close()


def test_rooms_with_text_twice_as_large_do_not_scroll_sideways(browser, preview_address):
    page = browser.new_page(viewport={"width": 1280, "height": 900})
    page.goto(f"{preview_address}/en/programmes/example-programme/")
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    assert page.evaluate("document.documentElement.scrollWidth") <= 1280
    page.close()


def test_a_day_is_printed_on_one_page_with_its_rooms_side_by_side(browser, preview_address):
    page = browser.new_page(viewport={"width": 680, "height": 1000})  # A4 without its margins
    page.emulate_media(media="print")
    page.goto(f"{preview_address}/en/programmes/example-programme/")
    day = page.locator(".schedule__day:has(th:nth-of-type(3))").first
    assert day.evaluate("day => getComputedStyle(day).breakInside") == "avoid"
    cells = [cell.bounding_box() for cell in day.locator("tr:has(> td:nth-of-type(2))").first.locator("td").all()]
    assert abs(cells[0]["y"] - cells[1]["y"]) < 2
    assert day.locator("thead").bounding_box()["height"] > 10
    page.close()
