"""Feeds: one of valid Atom for each language, whose addresses hold away from the site too."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

from lxml import etree, html

from plugins.problems import Problem

from .output import Output, place

ATOM = "{http://www.w3.org/2005/Atom}"
FEED = "atom.xml"


def feed_problems(output: Output) -> Iterator[Problem]:
    """Yield what is wrong with the feeds; every language has one."""
    for language in output.languages:
        if f"{language}/{FEED}" not in output.known:
            yield Problem(place(f"{language}/{FEED}"), "the feed is missing; write one for every language")
    for file in output.files:
        if file.rpartition("/")[2] == FEED:
            yield from _feed(output, file)


def _feed(output: Output, file: str) -> Iterator[Problem]:
    try:
        root = etree.fromstring(output.read(file))
    except etree.XMLSyntaxError as error:
        yield Problem(place(file), f"no valid XML: {error}; build it with a library")
        return
    if root.tag != f"{ATOM}feed":
        yield Problem(place(file), f"the root is {etree.QName(root).localname}; a feed is Atom")
        return
    own = [link.get("href") for link in root.iterfind(f"{ATOM}link") if link.get("rel") == "self"]
    if own != [f"{output.site_url}/{file}"]:
        yield Problem(place(file), f"the feed does not name itself; link rel=\"self\" to '{output.site_url}/{file}'")
    ids: set[str] = set()
    for element in [root, *root.iterfind(f"{ATOM}entry")]:
        yield from _element(output, file, element, ids)


def _element(output: Output, file: str, element: etree._Element, ids: set[str]) -> Iterator[Problem]:
    """Check the feed itself or one of its entries."""
    here = place(file, element.sourceline or 1)
    for name in ("id", "title", "updated"):
        if not element.findtext(f"{ATOM}{name}", "").strip():
            yield Problem(here, f"'{name}' is missing; Atom asks for it (RFC 4287)")
    updated = element.findtext(f"{ATOM}updated", "")
    if updated and not _is_moment(updated):
        yield Problem(here, f"'{updated}' is no moment; write 2021-02-12T00:00:00+01:00")
    identity = element.findtext(f"{ATOM}id", "")
    if identity in ids:
        yield Problem(here, f"the id '{identity}' is given twice; every entry has one of its own")
    ids.add(identity)
    for link in element.iterfind(f"{ATOM}link"):
        yield from _address(output, file, link, link.get("href", ""))
    for name in ("content", "summary"):
        for part in element.iterfind(f"{ATOM}{name}"):
            if part.get("type") == "html" and part.text:
                for _, _, address, _ in html.fragment_fromstring(part.text, create_parent=True).iterlinks():
                    yield from _address(output, file, part, address)


def _address(output: Output, file: str, element: etree._Element, address: str) -> Iterator[Problem]:
    here = place(file, element.sourceline or 1)
    if not address.startswith(("https://", "http://", "mailto:", "tel:")):
        yield Problem(here, f"'{address}' is not absolute; a reader of feeds does not know the site")
        return
    target = output.leads_to(address) if address.startswith(output.site_url) else None
    if target is not None and target[0] not in output.known:
        yield Problem(here, f"a link to nothing: '{address}'; lead to a page of the site")


def _is_moment(text: str) -> bool:
    try:
        return dt.datetime.fromisoformat(text).tzinfo is not None
    except ValueError:
        return False
