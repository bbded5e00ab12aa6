"""Converter: one Markdown instance for all bodies of a language; what it makes is sanitised."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol
from xml.etree.ElementTree import Element, SubElement

import nh3
from markdown import Markdown
from markdown.blockparser import BlockParser
from markdown.blockprocessors import BlockProcessor
from markdown.extensions import Extension
from markdown.extensions.footnotes import FootnoteExtension
from markdown.extensions.toc import TocExtension
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

from plugins.languages.slugs import slugify
from plugins.languages.typography import hard_spaces

from .blocks import LINE, SCHEDULE

SIGN = "\ue000{}\ue001"
"""Stands for a figure, or for what a block shows, until the rest is sanitised; what an author pastes cannot hold it."""
SIGNED = re.compile("<figure>\ue000([0-9]+)\ue001</figure>")
FOREIGN = dict.fromkeys(map(ord, "\ue000\ue001\x02\x03"))
"""Characters that we and Markdown keep for ourselves."""
FOLLOWING = "\ue001"
HEADINGS = frozenset({"h2", "h3", "h4", "h5", "h6"})
FIRST_HEADING, LAST_HEADING = 2, 5
"""The levels of a heading that a block may have; another one stands under it."""
LINES_OF_TEXT = frozenset({"p", "h1", "h2", "h3", "h4", "h5", "h6", "dt"})
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

    def schedule(self, event: str, number: int, level: int) -> str:
        """Return the HTML of a programme's sessions or of one.

        `number` is one that nothing else in the text has, `level` that of the heading.
        """


class Converter:
    """Turns bodies into HTML. Not safe for threads: one instance belongs to one process."""

    def __init__(self, language: str) -> None:
        self.language = language
        self.resolving = _Resolving()
        toc = TocExtension(slugify=self._anchor, separator="-")
        self.markdown = Markdown(
            extensions=[
                "tables",
                "fenced_code",
                "attr_list",
                "def_list",
                FootnoteExtension(BACKLINK_TITLE="↑ {}"),
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
        html = self.markdown.reset().convert(body.translate(FOREIGN))
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
        # After code that is indented (80), before headings and paragraphs.
        md.parser.blockprocessors.register(_PlacedProcessor(md.parser, self.processor), "placed", 75)

    def begin(self, resolver: Resolver, language: str) -> None:
        self.processor.resolver, self.processor.language = resolver, language
        self.processor.figures = []

    def restore(self, html: str) -> str:
        """Put the figures into the sanitised text."""

        def figure(match: re.Match[str]) -> str:
            return self.processor.figures[int(match[1])]

        return SIGNED.sub(figure, html)


class _TreeProcessor(Treeprocessor):
    resolver: Resolver
    language: str
    figures: list[str]

    def run(self, root: Element) -> None:
        self._walk(root, lambda text: hard_spaces(text, self.language))
        _part_paragraphs(root)

    def _walk(self, element: Element, spaced: Callable[[str], str]) -> None:
        for child in list(element):
            if child.tag == "a" and (href := child.get("href")):
                target = self.resolver.link(href)
                child.set("href", target.url)
                if target.language:
                    child.set("hreflang", target.language)
            elif child.tag == "img":
                self._figure(child)
            if child.tag not in SKIPPED and child.tag != "figure":
                if child.text:
                    child.text = _keep_type(child.text, spaced, bool(len(child)))
                self._walk(child, spaced)
            if child.tail:
                child.tail = _keep_type(child.tail, spaced, child is not element[-1])

    def _figure(self, image: Element) -> None:
        """Turn a picture into a sign; the figure follows when all else is sanitised."""
        figure = self.resolver.figure(image.get("src", ""), image.get("alt", ""), image.get("title"))
        tail = image.tail
        image.clear()
        image.tag, image.text, image.tail = "figure", self.sign_for(figure), tail

    def sign_for(self, html: str) -> AtomicString:
        self.figures.append(html)
        return AtomicString(SIGN.format(len(self.figures) - 1))


class _PlacedProcessor(BlockProcessor):
    """Turns a line such as '::: schedule synergia-1' into the sign of what the theme makes of it."""

    def __init__(self, parser: BlockParser, signs: _TreeProcessor) -> None:
        super().__init__(parser)
        self.signs = signs

    def test(self, parent: Element, block: str) -> bool:
        return any(LINE.fullmatch(line) for line in block.split("\n"))

    def run(self, parent: Element, blocks: list[str]) -> None:
        lines = blocks.pop(0).split("\n")
        position = next(number for number, line in enumerate(lines) if LINE.fullmatch(line))
        before, after = "\n".join(lines[:position]), "\n".join(lines[position + 1 :])
        if before:
            self.parser.parseBlocks(parent, [before])
        found = LINE.fullmatch(lines[position])
        if found and found["name"] == SCHEDULE:
            levels = [int(child.tag[1]) for child in parent if child.tag in HEADINGS]
            level = min(levels[-1] + 1, LAST_HEADING) if levels else FIRST_HEADING
            html = self.signs.resolver.schedule(found["target"], len(self.signs.figures), level)
            SubElement(parent, "figure").text = self.signs.sign_for(html)
        if after:
            blocks.insert(0, after)


def _part_paragraphs(root: Element) -> None:
    """Take figures out of paragraphs and headings, which may not hold them; the rest of a paragraph follows."""
    for parent in list(root.iter()):
        for block in [child for child in parent if child.tag in LINES_OF_TEXT]:
            if block.find(".//figure") is not None:
                position = list(parent).index(block)
                parent.remove(block)
                for part in reversed(_parts(block)):
                    parent.insert(position, part)


def _parts(block: Element) -> list[Element]:
    """Return a block with figures as blocks of text and figures, in their order."""
    parts = [Element(block.tag, block.attrib)]
    parts[0].text = block.text
    for child in block:
        figures = [child] if child.tag == "figure" else child.findall(".//figure")
        if child.tag != "figure":
            for figure in figures:  # in a link or in emphasis, which it leaves
                _remove(next(holder for holder in child.iter() if figure in holder), figure)
            parts[-1].append(child)
        if figures:
            rest = Element(block.tag)
            rest.text, child.tail = (child.tail or "").lstrip(), None
            parts += [*figures, rest]
    return [part for part in parts if part.tag == "figure" or "".join(part.itertext()).strip()]


def _remove(holder: Element, child: Element) -> None:
    """Remove an element, but not the text after it."""
    position = list(holder).index(child)
    if position:
        holder[position - 1].tail = (holder[position - 1].tail or "") + (child.tail or "")
    else:
        holder.text = (holder.text or "") + (child.tail or "")
    child.tail = None
    holder.remove(child)


def _keep_type(text: str, change: Callable[[str], str], goes_on: bool) -> str:
    """Change a text; Markdown marks text that is finished as AtomicString, which must stay one.

    A text that goes on in bold or in a link ends in no space of its own, so a sign stands for what follows.
    """
    return type(text)(change(f"{text}{FOLLOWING}").removesuffix(FOLLOWING) if goes_on else change(text))
