import pytest

from plugins.publishing.sitemap import SitemapEntry, robots_txt, sitemap_xml

ALTERNATES = (
    ("x-default", "https://site.eu/"),
    ("pl", "https://site.eu/pl/o-nas/"),
    ("en", "https://site.eu/en/about/"),
)
POLISH = SitemapEntry("https://site.eu/pl/o-nas/", "2021-02-12", ALTERNATES)
ENGLISH = SitemapEntry("https://site.eu/en/about/", None, ALTERNATES)


def test_pages_are_listed_in_order_with_their_languages():
    links = """\
    <xhtml:link rel="alternate" hreflang="en" href="https://site.eu/en/about/"/>
    <xhtml:link rel="alternate" hreflang="pl" href="https://site.eu/pl/o-nas/"/>
    <xhtml:link rel="alternate" hreflang="x-default" href="https://site.eu/"/>
"""
    assert sitemap_xml([POLISH, ENGLISH]).decode() == (
        "<?xml version='1.0' encoding='utf-8'?>\n"
        '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n'
        "  <url>\n    <loc>https://site.eu/en/about/</loc>\n"
        f"{links}  </url>\n"
        "  <url>\n    <loc>https://site.eu/pl/o-nas/</loc>\n    <lastmod>2021-02-12</lastmod>\n"
        f"{links}  </url>\n</urlset>\n"
    )


def test_the_order_of_the_entries_does_not_matter():
    turned = POLISH._replace(alternates=ALTERNATES[::-1])
    assert sitemap_xml([POLISH, ENGLISH]) == sitemap_xml([ENGLISH, turned])


def test_addresses_are_escaped():
    entry = SitemapEntry("https://site.eu/?a=1&b=<2>", None, ())
    assert b"<loc>https://site.eu/?a=1&amp;b=&lt;2&gt;</loc>" in sitemap_xml([entry])


def test_more_pages_than_the_protocol_allows_are_said():
    with pytest.raises(ValueError, match="a sitemap holds at most 50000 pages, not 50001"):
        sitemap_xml([ENGLISH] * 50_001)


def test_robots_may_read_everything_and_learn_of_the_sitemap():
    assert robots_txt("https://site.eu/sitemap.xml") == (
        "User-agent: *\nAllow: /\n\nSitemap: https://site.eu/sitemap.xml\n"
    )
