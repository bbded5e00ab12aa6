"""Pages as people meet them: on a phone, by keyboard, in the dark, on paper, without JavaScript."""

import pytest

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
ALLOWED_TYPEFACES = {"Arial", "Auto", "Calibri", "Garamond", "Trebuchet MS", "Tahoma", "Verdana", "Ubuntu"}
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


@every_funded_page
@pytest.mark.parametrize("size", [(360, 640), (768, 1024), (1366, 768)], ids=lambda size: f"{size[0]}x{size[1]}")
def test_the_emblem_and_the_name_of_the_union_are_seen_without_scrolling(open_page, address, size):
    """F-02: Implementing Regulation (EU) No 821/2014, Article 4(3)(a)."""
    page = open_page(address, *size)
    emblem = page.locator("img[src*='eu-emblem']").first
    box = emblem.bounding_box()
    assert box is not None
    assert box["y"] >= 0
    assert box["y"] + box["height"] <= size[1]
    assert box["x"] + box["width"] <= size[0]
    assert box["height"] >= 40


@every_funded_page
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_emblem_is_shown_in_its_own_colours(open_page, address, scheme):
    """F-03: no filter, opacity or blending on the emblem or around it."""
    page = open_page(address, color_scheme=scheme)
    changed = page.locator("img[src*='eu-emblem']").first.evaluate(
        """image => { for (let node = image; node; node = node.parentElement) {
             const s = getComputedStyle(node);
             if (s.filter !== 'none' || s.opacity !== '1' || s.mixBlendMode !== 'normal') return node.className;
           } return null; }"""
    )
    assert changed is None


@every_funded_page
def test_words_beside_the_emblem_have_an_allowed_typeface_and_colour(open_page, address):
    """F-06, F-07: Regulation (EU) 2021/1060, Annex IX, 1.3 and 1.6."""
    page = open_page(address, color_scheme="dark")
    for style in page.locator("[class*='funding-mark__']").evaluate_all(
        """nodes => nodes.filter(n => n.textContent.trim() && n.tagName !== 'IMG').map(n => {
           const s = getComputedStyle(n);
           return {font: s.fontFamily, colour: s.color, slant: s.fontStyle, line: s.textDecorationLine}; })"""
    ):
        assert style["font"].split(",")[0].strip("\"' ") in {
            "Arial",
            "Calibri",
            "Garamond",
            "Tahoma",
            "Verdana",
            "Ubuntu",
        }
        assert style["colour"] in {"rgb(0, 51, 153)", "rgb(0, 0, 0)", "rgb(255, 255, 255)"}
        assert (style["slant"], style["line"]) == ("normal", "none")


@every_funded_page
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
