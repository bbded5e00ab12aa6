"""Pages: what every page must have: language, title, one main heading, its own address, a strict policy."""

from __future__ import annotations

import json
from collections.abc import Iterator

from lxml import etree

from plugins.problems import Problem

from .output import BuiltPage, Output

INLINE = etree.XPath(
    "//style | //script[not(@src) and not(@type='application/ld+json')]"
    " | //@style/.. | //@*[starts-with(name(), 'on')]/.."
)


def page_problems(page: BuiltPage, output: Output) -> Iterator[Problem]:
    """Yield what is wrong with one page, whatever it leads to."""
    yield from _language(page, output)
    yield from _words(page)
    yield from _address(page, output)
    yield from _policy(page)
    yield from _inline(page)
    yield from _pictures(page)
    for script in page.tree.iterfind(".//script[@type='application/ld+json']"):
        try:
            json.loads(script.text or "")
        except ValueError as error:
            yield page.problem(f"the structured data is no JSON: {error}; build it with a library", script)


def _language(page: BuiltPage, output: Output) -> Iterator[Problem]:
    """A-05: a page under /pl/ is in Polish, the chooser in one of the site's languages (WCAG 2.2, 3.1.1)."""
    folder = page.address.split("/")[1]
    expected = (folder,) if folder in output.languages else output.languages
    if page.language not in expected:
        said = f"'{page.language}'" if page.language else "missing"
        message = f'the language of <html> is {said}; write lang="{expected[0]}"'
        yield page.problem(message, page.tree, "A-05")


def _words(page: BuiltPage) -> Iterator[Problem]:
    tree = page.tree
    if not str(tree.xpath("string(head/title)")).strip():
        yield page.problem("the title is missing; say in <title> what the page is")
    if not str(tree.xpath("string(head/meta[@name='description']/@content)")).strip():
        yield page.problem("the description is missing; give search engines one sentence")


def _address(page: BuiltPage, output: Output) -> Iterator[Problem]:
    """The canonical address is the page's own; a page without one says that it wants no index."""
    own = output.site_url + page.address
    if page.canonical is None:
        if page.indexed:
            yield page.problem(f"no canonical address; it is '{own}', unless the page says noindex")
    elif not page.indexed:
        yield page.problem("a canonical address on a page that says noindex; leave one of them out")
    elif page.canonical != own:
        yield page.problem(f"the canonical address is '{page.canonical}'; the page's own is '{own}'")


def _policy(page: BuiltPage) -> Iterator[Problem]:
    """A Content-Security-Policy before everything that could break it."""
    head = page.tree.find("head")
    policies = head.findall("meta[@http-equiv='Content-Security-Policy']") if head is not None else []
    if not policies:
        yield page.problem("no Content-Security-Policy; forbid in the head what the page does not need")
    for policy in policies:
        words = policy.get("content", "").replace(";", " ; ").split()
        if "default-src" not in words:
            yield page.problem("the Content-Security-Policy has no default-src; write default-src 'none'", policy)
        for word in words:
            if word in ("*", "http:", "https:", "data:") or word.startswith("'unsafe-"):
                yield page.problem(f"the Content-Security-Policy allows {word}; name the sources needed", policy)
        if any(before.tag in ("link", "script") for before in policy.itersiblings(preceding=True)):
            yield page.problem("the Content-Security-Policy comes too late; put it before every link", policy)


def _inline(page: BuiltPage) -> Iterator[Problem]:
    """Nothing that the policy would stop."""
    for element in INLINE(page.tree):
        if element.tag in ("style", "script"):
            yield page.problem(f"an inline <{element.tag}>; put it into a file of the theme", element)
        else:
            names = [name for name in element.attrib if name == "style" or name.startswith("on")]
            for name in names:
                yield page.problem(f"'{name}' on <{element.tag}>; use a class and a file of the theme", element)


def _pictures(page: BuiltPage) -> Iterator[Problem]:
    """A-06: every picture has a text alternative, if an empty one (WCAG 2.2, 1.1.1)."""
    for picture in page.tree.iter("img"):
        if picture.get("alt") is None:
            message = f"no text alternative for '{picture.get('src', '')}'; say what the picture shows, or alt=\"\""
            yield page.problem(message, picture, "A-06")
