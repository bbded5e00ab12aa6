"""Converter: one Markdown instance for all bodies of a language; what it makes is sanitised."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol
from xml.etree.ElementTree import Element

import nh3
from markdown import Markdown
from markdown.extensions import Extension
from markdown.extensions.toc import TocExtension
from markdown.treeprocessors import Treeprocessor

from plugins.languages.slugs import slugify
from plugins.languages.typography import hard_spaces

FIGURE = "\ue000{}\ue001"
"""Stands for a figure until the rest is sanitised: private-use characters never come from an author."""
FIGURE_PARAGRAPH = re.compile(r"<p>\s*(\ue000\d+\ue001)\s*</p>|(\ue000\d+\ue001)")
SKIPPED = frozenset({"code", "pre", "kbd", "samp"})
COMMON = {"id", "lang", "dir"}
TAGS: dict[str, set[str]] = {
    **dict.fromkeys(
        ("h2", "h3", "h4", "h5", "h6", "p", "blockquote", "ul", "li", "dl", "dt", "dd", "pre", "code"), COMMON
    ),
    **dict.fromkeys(
        ("em", "strong", "del", "ins", "sub", "sup", "span", "cite", "kbd", "div", "section", "br", "hr"), COMMON
    ),
    **dict.fromkeys(
        ("table", "thead", "tbody", "tfoot", "tr", "caption", "figure", "figcaption", "small", "i", "b"), COMMON
    ),
    "a": COMMON | {"href", "hreflang", "title", "class"},
    "abbr": COMMON | {"title"},
    "ol": COMMON | {"start", "type"},
    "q": COMMON | {"cite"},
    "td": COMMON | {"colspan", "rowspan", "headers"},
    "th": COMMON | {"colspan", "rowspan", "scope", "headers"},
    "time": COMMON | {"datetime"},
}


@dataclass(frozen=True, slots=True)
class Target:
    """Where a link leads: an address, and the language of the page there when it is another."""

    url: str
    language: str | None = None


class Resolver(Protocol):
    """Knows what a body's links and pictures stand for on the page that is being made."""

    def link(self, target: str) -> Target:
        """Return where a link leads."""

    def figure(self, file: str, alt: str, caption: str | None) -> str:
        """Return the HTML of a picture beside the text, made by the theme."""


class Converter:
    """Turns bodies into HTML. Not safe for threads: one instance belongs to one process."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.resolving = _Resolving()
        toc = TocExtension(slugify=self._anchor, separator="-")
        self.markdown = Markdown(
            extensions=[
                "tables",
                "attr_list",
                "def_list",
                "footnotes",
                "abbr",
                "sane_lists",
                "md_in_html",
                toc,
                self.resolving,
            ],
            output_format="html",
        )

    def convert(self, body: str, resolver: Resolver) -> str:
        """Return the body as sanitised HTML."""
        self.resolving.begin(resolver, self.language)
        html = self.markdown.reset().convert(body)
        clean = nh3.clean(
            html,
            tags=set(TAGS),
            attributes=TAGS,
            url_schemes={"http", "https", "mailto", "tel"},
            link_rel=None,
            clean_content_tags={"script", "style"},
        )
        return self.resolving.restore(clean)

    def _anchor(self, heading: str, separator: str) -> str:
        try:
            return slugify(heading, self.language)
        except ValueError:
            return "section"


class _Resolving(Extension):
    """Markdown extension: registers the tree processor that resolves links, pictures and hard spaces."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802
        """Register after the inline patterns (20) and before attr_list's ids are serialised (5)."""
        self.processor = _TreeProcessor(md)
        md.treeprocessors.register(self.processor, "resolving", 15)

    def begin(self, resolver: Resolver, language: str) -> None:
        self.processor.resolver, self.processor.language = resolver, language
        self.processor.figures = []

    def restore(self, html: str) -> str:
        """Put the figures into the sanitised text."""

        def figure(match: re.Match[str]) -> str:
            return self.processor.figures[int((match[1] or match[2])[1:-1])]

        return FIGURE_PARAGRAPH.sub(figure, html)


class _TreeProcessor(Treeprocessor):
    resolver: Resolver
    language: str
    figures: list[str]

    def run(self, root: Element) -> None:
        self._walk(root, lambda text: hard_spaces(text, self.language))

    def _walk(self, element: Element, spaced: Callable[[str], str]) -> None:
        for child in list(element):
            if child.tag == "a" and (href := child.get("href")):
                target = self.resolver.link(href)
                child.set("href", target.url)
                if target.language:
                    child.set("hreflang", target.language)
            elif child.tag == "img":
                self._figure(element, child)
                continue
            if child.tag not in SKIPPED:
                if child.text:
                    child.text = _keep_type(child.text, spaced)
                self._walk(child, spaced)
            if child.tail:
                child.tail = _keep_type(child.tail, spaced)

    def _figure(self, parent: Element, image: Element) -> None:
        """Replace a picture by a sign; the figure follows when all else is sanitised."""
        sign = FIGURE.format(len(self.figures))
        self.figures.append(self.resolver.figure(image.get("src", ""), image.get("alt", ""), image.get("title")))
        position = list(parent).index(image)
        sign += image.tail or ""
        parent.remove(image)
        if position:
            before = parent[position - 1]
            before.tail = (before.tail or "") + sign
        else:
            parent.text = (parent.text or "") + sign


def _keep_type(text: str, change: Callable[[str], str]) -> str:
    """Change a text; Markdown marks text that is finished as AtomicString, which must stay one."""
    return type(text)(change(text))
