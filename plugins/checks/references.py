"""References: every link, picture, style sheet and calendar a page names is there, and none is another host's."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from plugins.problems import Place, Problem, Severity, suggest

from .output import BuiltPage, Output, PageFacts

NAMED = {
    "a": ("href",),
    "area": ("href",),
    "audio": ("src",),
    "base": ("href",),
    "embed": ("src",),
    "form": ("action",),
    "iframe": ("src",),
    "img": ("src", "srcset"),
    "input": ("src",),
    "link": ("href",),
    "object": ("data",),
    "script": ("src",),
    "source": ("src", "srcset"),
    "track": ("src",),
    "video": ("src", "poster"),
}
OWN_META = frozenset({"og:url", "og:image", "twitter:image"})
TO_PEOPLE = ("mailto:", "tel:")
SUBSCRIBED = "webcal:"


@dataclass(slots=True)
class References:
    """Gathers the references of all pages; those to parts of pages are judged when all pages are known."""

    output: Output
    targets: dict[str, tuple[str, str] | None] = field(default_factory=dict)
    """What references that mean the same on every page lead to."""
    near: dict[str, str] = field(default_factory=dict)
    """What is suggested in place of files that are not there; a fault of a template is on every page."""
    parts: dict[tuple[str, str], list[tuple[str, Place]]] = field(default_factory=lambda: defaultdict(list))
    """(file, fragment) -> the references to it, as written, with their places."""

    def of_page(self, page: BuiltPage) -> tuple[frozenset[str], list[Problem]]:
        """Return the files the links of a page's footer lead to, and the problems of everything it names."""
        problems: list[Problem] = []
        footer = set(page.tree.iterfind(".//footer//a"))
        linked: set[str] = set()
        for element in page.tree.iter(*NAMED, "meta"):
            for reference in _written(element):
                if reference.startswith(TO_PEOPLE) and element.tag == "a":
                    continue
                if reference.startswith(SUBSCRIBED) and element.tag == "a":
                    # Calendars ask for it by https:, or by http: where the site has only that.
                    scheme = self.output.site_url.partition(":")[0]
                    reference = f"{scheme}:{reference.removeprefix(SUBSCRIBED)}"
                target = self._target(reference, page)
                if target is None:
                    problems += _outside(page, element, reference)
                    continue
                problems += self._inside(page, element, reference, *target)
                if element in footer:
                    linked.add(target[0])
        return frozenset(linked), problems

    def missing_parts(self, pages: Mapping[str, PageFacts]) -> Iterator[Problem]:
        """Yield the references to parts of pages that are not there."""
        for (file, fragment), places in self.parts.items():
            if file in pages and fragment not in pages[file].ids:
                near = suggest(fragment, pages[file].ids) or "; name an id of the page"
                for reference, place in places:
                    yield Problem(place, f"'{reference}' leads to no place on that page{near}")

    def _target(self, reference: str, page: BuiltPage) -> tuple[str, str] | None:
        if not reference.startswith(("/", "http")):
            return self.output.leads_to(reference, page.address)
        if reference not in self.targets:
            self.targets[reference] = self.output.leads_to(reference)
        return self.targets[reference]

    def _inside(
        self, page: BuiltPage, element: HtmlElement, reference: str, file: str, fragment: str
    ) -> Iterator[Problem]:
        if file not in self.output.known:
            yield page.problem(f"a link to nothing: '{reference}'{self._near(file)}", element)
        elif fragment:
            self.parts[file, fragment].append((reference, page.at(element)))

    def _near(self, file: str) -> str:
        if f"{file}/index.html" in self.output.known:
            return "; write a slash at its end"
        if file not in self.near:
            folder = file.removesuffix("/index.html").rpartition("/")[0]
            beside = [each for each in self.output.files if each.startswith(f"{folder}/")]
            self.near[file] = suggest(file, beside) or "; write the address of a page that exists"
        return self.near[file]


def _written(element: HtmlElement) -> Iterator[str]:
    """Yield the references of an element as its author wrote them."""
    if element.tag == "meta":
        if element.get("property") in OWN_META or element.get("name") in OWN_META:
            yield element.get("content", "")
        return
    for name in NAMED[str(element.tag)]:
        value = element.get(name)
        if value is None:
            continue
        if name == "srcset":
            yield from (candidate.split()[0] for candidate in value.split(",") if candidate.strip())
        else:
            yield value.strip()


def _outside(page: BuiltPage, element: HtmlElement, reference: str) -> Iterator[Problem]:
    """Only a link that readers choose may leave the site, and only encrypted."""
    if element.tag == "a" and reference.startswith("https://") and _has_host(reference):
        return
    if element.tag == "a" and reference.startswith("http://"):
        message = f"'{reference}' is not encrypted; write https:// if the site has it"
        yield page.problem(message, element, severity=Severity.WARNING)
    elif not reference.startswith(("//", "/", "http:", "https:")) or not _has_host(reference):
        yield page.problem(f"'{reference[:60]}' is no address; write https:// or a path of the site", element)
    else:
        message = f"<{element.tag!s}> names another host: '{reference}'; keep everything a page needs on the site"
        yield page.problem(message, element)


def _has_host(reference: str) -> bool:
    """Say whether an address that leaves the site names a host, or is a path of this one."""
    try:
        return bool(urlsplit(reference).hostname) or reference.startswith("/")
    except ValueError:
        return False
