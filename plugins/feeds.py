"""Feeds: the newest posts of a language as an Atom feed (RFC 4287)."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from plugins.funding.statements import Acknowledgement
from plugins.model.library import Document
from plugins.model.post import Post
from plugins.model.words import Words
from plugins.views.material import Material

ATOM = "http://www.w3.org/2005/Atom"
XHTML = "http://www.w3.org/1999/xhtml"
NEWEST = 20
"""How many posts a feed holds."""


def atom_feed(material: Material, language: str) -> bytes:
    """Return the feed of a language: posts written in it or, marked as such, in the best other language."""
    addresses, site = material.addresses, material.library.site
    preference = material.library.preferences[language]
    posts = material.lists.posts[:NEWEST]
    home = material.absolute(addresses.home(language))
    feed = Element("feed", {"xmlns": ATOM, "xml:lang": language})
    _text(feed, "id", home)
    _text(feed, "title", site.name.best(preference))
    _text(feed, "subtitle", site.claim.best(preference))
    SubElement(
        feed,
        "link",
        {"rel": "self", "type": "application/atom+xml", "href": material.absolute(addresses.feed(language))},
    )
    SubElement(feed, "link", {"rel": "alternate", "type": "text/html", "hreflang": language, "href": home})
    updated = max((_updated(material, post) for post in posts), default=material.now)
    _text(feed, "updated", updated.isoformat())
    author = SubElement(feed, "author")
    _text(author, "name", material.library.partners[site.contact.organisation].record.name.best(preference))
    for post in posts:
        _entry(material, feed, post, language)
    indent(feed)
    return bytes(tostring(feed, encoding="utf-8", xml_declaration=True)) + b"\n"


def _entry(material: Material, feed: Element, post: Document[Post], language: str) -> None:
    text = post.best(material.library.preferences[language])
    address = material.absolute(material.address(post, text.language))
    entry = SubElement(feed, "entry", {"xml:lang": text.language})
    # The folder's name is permanent, so the id stays when a slug or the host changes (RFC 4151).
    _text(entry, "id", f"tag:{material.library.site.identity},2021:{post.id}/{text.language}")
    _text(entry, "title", text.record.title)
    SubElement(entry, "link", {"rel": "alternate", "type": "text/html", "hreflang": text.language, "href": address})
    _text(entry, "published", text.record.date.instant(material.library.zone).isoformat())
    _text(entry, "updated", _updated(material, post).isoformat())
    category = material.library.categories[text.record.category].label.best(material.library.preferences[language])
    SubElement(entry, "category", {"term": text.record.category, "label": category})
    _text(entry, "summary", text.record.summary)
    if acknowledged := material.acknowledged(material.library.project_of(post.facts), text.language):
        _content(entry, text.record.summary, acknowledged)


def _content(entry: Element, summary: Words, acknowledged: Iterable[Acknowledgement]) -> None:
    """Add the summary with the acknowledgement of the funding after it: each sentence in its own language."""
    content = SubElement(entry, "content", {"type": "xhtml"})
    division = SubElement(content, "div", {"xmlns": XHTML})
    paragraphs = [summary]
    for view in acknowledged:
        paragraphs += [view.statement, *([view.disclaimer] if view.disclaimer else [])]
    for words in dict.fromkeys(paragraphs):
        SubElement(division, "p", {"xml:lang": words.language, "lang": words.language}).text = str(words)


def _updated(material: Material, post: Document[Post]) -> dt.datetime:
    """Return when a post last changed: its day of update, else its publication."""
    published = post.facts.date.instant(material.library.zone)
    if post.facts.modified is None:
        return published
    day = post.facts.modified.first_day
    return max(published, dt.datetime.combine(day, dt.time(), material.library.zone))


def _text(parent: Element, name: str, text: str) -> None:
    SubElement(parent, name).text = str(text)
