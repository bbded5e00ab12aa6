"""Output: a built folder and its pages, each read once, for every check to look at."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from plugins.problems import Place, Problem, Severity

from .nesting import nesting_problems

SHOWN = "output"
"""What the folder is called in messages, wherever it lies."""
SAME_ID = 513


@dataclass(frozen=True)
class Output:
    """The folder of a finished build."""

    folder: Path
    site_url: str
    """The published address, without a slash at its end; may have a path."""
    languages: tuple[str, ...]

    @cached_property
    def files(self) -> tuple[str, ...]:
        """Every file, relative to the folder, with slashes."""
        paths = (path for path in self.folder.rglob("*") if path.is_file())
        return tuple(sorted(path.relative_to(self.folder).as_posix() for path in paths))

    @cached_property
    def known(self) -> frozenset[str]:
        return frozenset(self.files)

    @cached_property
    def base(self) -> str:
        """The path of the published address, which every address inside the site begins with."""
        return urlsplit(self.site_url).path

    def read(self, file: str) -> bytes:
        return (self.folder / file).read_bytes()

    def leads_to(self, reference: str, address: str = "/") -> tuple[str, str] | None:
        """Return the file and the fragment that a reference on the page at `address` names; None outside the site."""
        try:
            absolute = reference if reference.startswith(self.site_url) else urljoin(self.site_url + address, reference)
        except ValueError:
            return None
        if not absolute.startswith(self.site_url):
            return None
        rest = absolute[len(self.site_url) :]
        if rest[:1] not in ("", "/", "?", "#"):
            return None
        path, _, fragment = rest.partition("#")
        path = unquote(path.partition("?")[0]).lstrip("/")
        return (f"{path}index.html" if not path or path.endswith("/") else path), unquote(fragment)


@dataclass(frozen=True, slots=True)
class BuiltPage:
    """One page, parsed."""

    path: str
    """Relative to the output."""
    address: str
    """From the site's root, such as /pl/kontakt/."""
    raw: bytes = field(repr=False)
    tree: HtmlElement = field(repr=False)
    ids: frozenset[str] = field(repr=False)
    alternates: Mapping[str, str] = field(repr=False)
    """hreflang -> absolute address."""
    canonical: str | None

    @property
    def language(self) -> str:
        return self.tree.get("lang") or ""

    @property
    def indexed(self) -> bool:
        """Whether search engines may keep the page."""
        robots = self.tree.xpath("string(head/meta[@name='robots']/@content)")
        return "noindex" not in str(robots)

    def at(self, element: etree._Element | None = None) -> Place:
        line = element.sourceline if element is not None else None
        return Place(f"{SHOWN}/{self.path}", line or 1)

    def problem(
        self,
        message: str,
        element: etree._Element | None = None,
        rule: str = "",
        severity: Severity = Severity.ERROR,
    ) -> Problem:
        return Problem(self.at(element), message, severity, rule)


@dataclass(frozen=True, slots=True)
class PageFacts:
    """What other pages' checks need to know of a page after its tree is gone."""

    path: str
    address: str
    language: str
    ids: frozenset[str] = field(repr=False)
    alternates: Mapping[str, str] = field(repr=False)
    indexed: bool
    footer: frozenset[str] = field(repr=False)
    """The files of the site that the links of its footer lead to."""

    def problem(self, message: str, rule: str = "") -> Problem:
        return Problem(Place(f"{SHOWN}/{self.path}"), message, rule=rule)


def place(file: str, line: int = 1) -> Place:
    """Return a place in a file of the output."""
    return Place(f"{SHOWN}/{file}", line)


def read_page(output: Output, file: str) -> tuple[BuiltPage | None, list[Problem]]:
    """Parse a page; the problems say what a browser would have to guess."""
    raw = output.read(file)
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        return None, [Problem(place(file, line), "the page is not UTF-8; write every page in UTF-8")]
    parser = HTMLParser(encoding="utf-8")
    try:
        tree = document_fromstring(raw, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError):
        return None, [Problem(place(file), "the page is empty; look at its template")]
    problems = list(_syntax(file, text, parser))
    canonical = tree.xpath("string(head/link[@rel='canonical']/@href)")
    alternates: dict[str, str] = {}
    for link in tree.iterfind("head/link[@hreflang]"):
        if link.get("rel") == "alternate":
            code = link.get("hreflang", "")
            if code in alternates:
                message = f"two addresses for hreflang '{code}'; a language has one version of a page"
                problems.append(Problem(place(file, link.sourceline or 1), message))
            alternates.setdefault(code, link.get("href", ""))
    folder, _, name = file.rpartition("/")
    address = f"/{folder}/".replace("//", "/") if name == "index.html" else f"/{file}"
    ids = frozenset(str(value) for value in tree.xpath("//@id"))
    return BuiltPage(file, address, raw, tree, ids, alternates, str(canonical) or None), problems


def _syntax(file: str, text: str, parser: HTMLParser) -> Iterator[Problem]:
    if not text[:100].lstrip().lower().startswith("<!doctype html>"):
        yield Problem(place(file), "the page does not begin with <!doctype html>; browsers lay it out as in 1998")
    for entry in parser.error_log:
        if entry.type == SAME_ID:
            name = entry.message.removeprefix("ID ").removesuffix(" already defined")
            message = f"id '{name}' is given twice; an id stands once on a page"
            rule = "A-02" if name.startswith("a11y-") else ""
            yield Problem(place(file, entry.line), message, rule=rule)
    for line, fault in nesting_problems(text):
        yield Problem(place(file, line), fault)
