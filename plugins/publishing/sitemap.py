"""Sitemap: every page that search engines may keep, with its other languages; and robots.txt, which names it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from lxml import etree

SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9"
XHTML = "http://www.w3.org/1999/xhtml"
LARGEST = 50_000
"""The protocol's own limit for one file."""


class SitemapEntry(NamedTuple):
    """A page that search engines may keep."""

    address: str
    """Absolute."""
    modified: str | None
    """ISO date or time of its last change."""
    alternates: tuple[tuple[str, str], ...]
    """(language, absolute address) of every version, this one and x-default included."""


def sitemap_xml(entries: Iterable[SitemapEntry]) -> bytes:
    """Return the sitemap, sorted by address, so that equal sites have equal bytes."""
    root = etree.Element(f"{{{SITEMAP}}}urlset", nsmap={None: SITEMAP, "xhtml": XHTML})
    ordered = sorted(entries, key=lambda entry: entry.address)
    if len(ordered) > LARGEST:
        raise ValueError(f"a sitemap holds at most {LARGEST} pages, not {len(ordered)}")
    for entry in ordered:
        url = etree.SubElement(root, f"{{{SITEMAP}}}url")
        etree.SubElement(url, f"{{{SITEMAP}}}loc").text = entry.address
        if entry.modified:
            etree.SubElement(url, f"{{{SITEMAP}}}lastmod").text = entry.modified
        for language, address in sorted(entry.alternates):
            link = {"rel": "alternate", "hreflang": language, "href": address}
            etree.SubElement(url, f"{{{XHTML}}}link", link)
    etree.indent(root)
    return etree.tostring(root, xml_declaration=True, encoding="utf-8") + b"\n"


def robots_txt(sitemap: str) -> str:
    """Return robots.txt, which lets everybody in and names the sitemap's absolute address."""
    return f"User-agent: *\nAllow: /\n\nSitemap: {sitemap}\n"
