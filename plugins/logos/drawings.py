"""Drawings: SVG files that could run a script, fetch something, or be shown otherwise than they were drawn.

Browsers run no script of an SVG in an <img>, but they do when its address is opened by itself. So a drawing with
anything but shapes is refused, whoever made it; see SVG 2, section 2 (conformance), "secure static mode".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from lxml import etree

from plugins.problems import Severity

from .faults import Fault

SVG = "http://www.w3.org/2000/svg"
XHTML = "http://www.w3.org/1999/xhtml"


def _names(text: str) -> frozenset[str]:
    return frozenset(text.split())


ACTIVE = _names("""
    a animate animateColor animateMotion animateTransform audio discard embed foreignObject handler iframe listener
    object script set video
""")
"""Elements that act, move, link or hold a page of their own, in whatever namespace."""
SHAPES = _names("circle ellipse line path polygon polyline rect text use")
DRAWING = SHAPES | _names("""
    svg g defs symbol switch title desc style tspan textPath linearGradient radialGradient stop pattern clipPath mask
    marker filter feBlend feColorMatrix feComposite feFlood feGaussianBlur feMerge feMergeNode feOffset
""")
"""Elements of SVG that a drawing may hold; of other namespaces it may hold what editors note for themselves."""
FETCHES = re.compile(
    r"""@import|@font-face|image-set\(|src\(|javascript:|expression\(|url\(\s*["']?(?!["'#\s])""", re.IGNORECASE
)
"""What makes a style or an attribute name something outside the drawing; url(#part) is inside."""
ESCAPED = re.compile(r"\\([0-9a-fA-F]{1,6})\s?|\\(.)")
NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")
PLAIN = "export it as a plain SVG"
SMALLEST, LARGEST = 1e-3, 1e6
"""Between these lies the side of every drawing that was meant to be seen, in its own units."""
MAX_BYTES = 300_000
"""Far more than any logo needs; every visitor of every page would load it."""


def parse(content: bytes) -> etree._Element:
    """Read a drawing without resolving or fetching anything; raise ValueError with the line and what is wrong."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        return etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        what = re.sub(r",? line \d+, column \d+.*", "", error.msg or "the file is empty").partition("\n")[0]
        raise ValueError(error.lineno or 1, what) from error


def drawing_faults(content: bytes, name: str) -> Iterator[Fault]:
    """Yield everything that keeps a drawing from being published, with its line."""
    try:
        root = parse(content)
    except ValueError as error:
        line, what = error.args
        yield Fault(f"'{name}' is no complete SVG: {what}; copy it again, or export it again", line)
        return
    if root.tag != f"{{{SVG}}}svg":
        local = etree.QName(root).localname
        yield Fault(f"'{name}' begins with <{local}> and not with <svg xmlns=\"{SVG}\">; {PLAIN}", root.sourceline)
        return
    yield from _around(root, name)
    for element in root.iter(etree.Element):
        for what in _dangers(element):
            yield Fault(f"'{name}' holds {what}; {PLAIN}", element.sourceline)
    yield from _shown(root, name)
    yield from weight_faults(content, name)


def weight_faults(content: bytes, name: str) -> Iterator[Fault]:
    """Yield a warning for a file that every page would be slow to load."""
    if len(content) > MAX_BYTES:
        message = f"'{name}' has {len(content) // 1000} kB, more than a page with pictures; have it simplified"
        yield Fault(message, severity=Severity.WARNING)


def _around(root: etree._Element, name: str) -> Iterator[Fault]:
    """Yield what stands before the drawing: entities of its own, style sheets from elsewhere."""
    tree = root.getroottree()
    dtd = tree.docinfo.internalDTD
    if dtd is not None and any(True for _ in dtd.iterentities()):
        yield Fault(f"'{name}' defines entities in its <!DOCTYPE>; {PLAIN}", 1)
    for instruction in tree.xpath("//processing-instruction('xml-stylesheet')"):
        yield Fault(f"'{name}' holds <?xml-stylesheet>; {PLAIN}", instruction.sourceline)


def _dangers(element: etree._Element) -> Iterator[str]:
    """Yield what an element may not hold, as it is written."""
    local, namespace = etree.QName(element).localname, etree.QName(element).namespace
    if local == "image":
        yield "<image>, a picture of pixels or from elsewhere"
    elif local in ACTIVE or namespace == XHTML or (namespace == SVG and local not in DRAWING | {"metadata"}):
        yield f"<{local}>"
    elif local == "style" and (found := fetches(element.xpath("string()"))):
        yield f"'{found}' in its style"
    for attribute, value in element.attrib.items():
        key = etree.QName(attribute).localname
        outside = key == "href" and local != "image" and not value.strip().startswith("#")
        if key.lower().startswith("on") or outside or attribute.endswith("}base") or fetches(value):
            yield f'{key}="{_short(value)}"'


def fetches(style: str) -> str | None:
    """Return what of a style names something outside the drawing, escapes undone; None if nothing."""
    plain = ESCAPED.sub(lambda found: chr(int(found[1], 16) % 0x110000) if found[1] else found[2], style)
    found = FETCHES.search(plain)
    return _short(plain[found.start() :]) if found else None


def _short(value: str) -> str:
    return " ".join(value.split())[:40]


def _shown(root: etree._Element, name: str) -> Iterator[Fault]:
    """Yield what keeps a drawing from being shown as it was drawn."""
    if view_box(root) is None:
        size = [root.get(key, "") for key in ("width", "height")]
        numbers = [found[0] for text in size if (found := NUMBER.match(text)) and "%" not in text]
        box = f"0 0 {' '.join(numbers)}" if len(numbers) == 2 else "0 0 240 96"
        had = f"has a viewBox of '{_short(root.get('viewBox', ''))}'" if root.get("viewBox") else "has no viewBox"
        message = f"'{name}' {had} and cannot be scaled; write viewBox=\"{box}\", as large as the drawing"
        yield Fault(message, root.sourceline)
    first = {etree.QName(element).localname: element for element in reversed(list(root.iter(f"{{{SVG}}}*")))}
    if not SHAPES & first.keys():
        yield Fault(f"'{name}' draws nothing; export it again", root.sourceline)
    if (text := first.get("text")) is not None:
        words = _short("".join(text.itertext()))
        message = f"'{name}' sets '{words}' in a font that visitors may lack; convert its letters to outlines"
        yield Fault(message, text.sourceline, Severity.WARNING)


def view_box(root: etree._Element) -> tuple[float, float] | None:
    """Return the width and height of a drawing in its own units; None when it does not say them."""
    parts = re.split(r"[\s,]+", root.get("viewBox", "").strip())
    if len(parts) != 4 or not all(NUMBER.fullmatch(part) for part in parts):
        return None
    width, height = (float(part) for part in parts[2:])
    return (width, height) if all(SMALLEST < side < LARGEST for side in (width, height)) else None
