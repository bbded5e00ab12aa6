"""Versions: a page's languages name each other, and the sitemap names the same."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from lxml import etree

from plugins.problems import Problem

from .output import Output, PageFacts, place

DEFAULT = "x-default"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
XHTML = "{http://www.w3.org/1999/xhtml}"


def version_problems(output: Output, pages: Mapping[str, PageFacts]) -> Iterator[Problem]:
    """Yield where hreflang leaves out the page itself or the default, or is not answered."""
    by_address = {output.site_url + page.address: page for page in pages.values()}
    for own, page in by_address.items():
        if not page.indexed:
            if page.alternates:
                yield page.problem("hreflang on a page that says noindex; leave it out")
            continue
        if own not in page.alternates.values():
            yield page.problem(f"hreflang leaves out the page itself; add {page.language} '{own}'")
        if DEFAULT not in page.alternates:
            yield page.problem(f"hreflang has no {DEFAULT}; lead it to the choice of languages")
        for code, address in page.alternates.items():
            yield from _answer(page, own, code, address, by_address)


def _answer(
    page: PageFacts, own: str, code: str, address: str, by_address: Mapping[str, PageFacts]
) -> Iterator[Problem]:
    other = by_address.get(address)
    if other is None:
        yield page.problem(f"hreflang '{code}' leads to no page: '{address}'; name only pages that exist")
    elif code == DEFAULT:
        return
    elif other.language not in (code, ""):
        message = f"hreflang '{code}' leads to a page in '{other.language}': '{address}'; name its own language"
        yield page.problem(message)
    elif own not in other.alternates.values():
        yield page.problem(f"hreflang '{code}' is not answered; '{address}' must name this page too")


def sitemap_problems(output: Output, pages: Mapping[str, PageFacts]) -> Iterator[Problem]:
    """Yield where the sitemap and the pages differ."""
    at = place("sitemap.xml")
    if "sitemap.xml" not in output.known:
        yield Problem(at, "the sitemap is missing; write one with every page that may be indexed")
        return
    try:
        root = etree.fromstring(output.read("sitemap.xml"))
    except etree.XMLSyntaxError as error:
        yield Problem(at, f"no valid XML: {error}; build it with a library")
        return
    listed: dict[str, etree._Element] = {}
    for url in root.iterfind(f"{SITEMAP}url"):
        address = url.findtext(f"{SITEMAP}loc", "")
        if address in listed:
            yield Problem(place("sitemap.xml", url.sourceline or 1), f"'{address}' is listed twice; list it once")
        listed[address] = url
    expected = {output.site_url + page.address: page for page in pages.values() if page.indexed}
    for address in sorted(expected.keys() - listed.keys()):
        yield Problem(at, f"'{address}' is missing; list every page that may be indexed")
    for address, url in listed.items():
        here = place("sitemap.xml", url.sourceline or 1)
        if address not in expected:
            yield Problem(here, f"'{address}' is no page that may be indexed; leave it out")
            continue
        alternates = {link.get("hreflang", ""): link.get("href", "") for link in url.iterfind(f"{XHTML}link")}
        if alternates != expected[address].alternates:
            yield Problem(here, f"the languages of '{address}' are not those of its hreflang; make them equal")


def robots_problems(output: Output) -> Iterator[Problem]:
    if "robots.txt" not in output.known:
        yield Problem(place("robots.txt"), "robots.txt is missing; let it name the sitemap")
        return
    lines = output.read("robots.txt").decode("utf-8", "replace").splitlines()
    if f"Sitemap: {output.site_url}/sitemap.xml" not in lines:
        yield Problem(place("robots.txt"), f"robots.txt names no sitemap; add 'Sitemap: {output.site_url}/sitemap.xml'")
