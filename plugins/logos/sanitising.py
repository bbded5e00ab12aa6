"""Sanitising: the copy of a drawing that is published, with nothing in it but what draws.

The allow-list drops what editors leave behind (Inkscape, Illustrator, comments, metadata, a DOCTYPE). What could
harm is an error long before; it would not pass here either.
"""

from __future__ import annotations

from lxml import etree

from .drawings import DRAWING, SVG, fetches

XLINK_HREF = "{http://www.w3.org/1999/xlink}href"
ATTRIBUTES = """
    id class style type viewBox preserveAspectRatio transform x y x1 y1 x2 y2 cx cy r rx ry fx fy fr width height d
    points pathLength href clipPathUnits maskUnits maskContentUnits gradientUnits gradientTransform spreadMethod
    offset patternUnits patternContentUnits patternTransform markerWidth markerHeight markerUnits refX refY orient
    clip-path clip-rule color color-interpolation color-interpolation-filters display fill fill-opacity fill-rule
    filter flood-color flood-opacity isolation marker-end marker-mid marker-start mask mask-type mix-blend-mode
    opacity overflow paint-order shape-rendering stop-color stop-opacity stroke stroke-dasharray stroke-dashoffset
    stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width vector-effect visibility
    font-family font-size font-style font-weight font-stretch letter-spacing word-spacing text-anchor text-rendering
    textLength lengthAdjust dominant-baseline baseline-shift dx dy rotate startOffset
    filterUnits primitiveUnits in in2 result mode values operator k1 k2 k3 k4 stdDeviation
"""
ALLOWED = frozenset(ATTRIBUTES.split())


def sanitised(root: etree._Element) -> bytes:
    """Return a drawing with the elements and attributes of the allow-list alone; the drawing given is changed."""
    # The list is made first: lxml loses its way in a tree that shrinks while it is walked.
    for node in list(root.iter()):
        if node is not root and not _may_stay(node):
            parent = node.getparent()
            if parent is not None:
                parent.remove(node)
        elif isinstance(node.tag, str):
            for attribute, value in list(node.attrib.items()):
                if not _may_say(attribute, value):
                    del node.attrib[attribute]
    for size in ("width", "height"):  # the page says how large; these might contradict the viewBox
        root.attrib.pop(size, None)
    etree.cleanup_namespaces(root)
    return etree.tostring(root, encoding="utf-8", with_tail=False)


def _may_stay(node: etree._Element) -> bool:
    if not isinstance(node.tag, str):
        return False
    name = etree.QName(node)
    if name.namespace != SVG or name.localname not in DRAWING:
        return False
    return name.localname != "style" or not fetches(node.xpath("string()"))


def _may_say(attribute: str, value: str) -> bool:
    if attribute in ("href", XLINK_HREF):
        return value.strip().startswith("#")
    return attribute in ALLOWED and not fetches(value)
