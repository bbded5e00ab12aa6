"""Geometry: holds a drawing of the European emblem against the figures of the act (F-04)."""

from __future__ import annotations

import re
from math import cos, hypot, pi, sin
from xml.etree.ElementTree import Element, ParseError, fromstring

from .emblem import BLUE, INNER, STARS, YELLOW

SVG = "{http://www.w3.org/2000/svg}"
NUMBER = re.compile(r"-?\d+(?:\.\d+)?")
STRAIGHT = re.compile(r"\s*M[^A-Za-z]+(?:L[^A-Za-z]+)*Z\s*")
CHANGES = ("transform", "style", "class", "filter", "opacity", "fill-opacity", "stroke")
TOLERANCE = 0.001
"""How far a figure may lie from that of the act, as a part of it."""

Point = tuple[float, float]


def emblem_geometry_errors(svg: str) -> list[str]:
    """Say where a drawing departs from the emblem: a blue field of 3 to 2, twelve gold stars around it."""
    try:
        root = fromstring(svg)
    except ParseError as error:
        return [f"the emblem is no SVG: {error}"]
    box = [float(number) for number in NUMBER.findall(root.get("viewBox", ""))]
    if len(box) != 4 or box[:2] != [0, 0] or not box[3]:
        return ["the emblem has no viewBox from 0 0"]
    width, height = box[2:]
    errors = []
    if abs(width / height - 1.5) > TOLERANCE * 1.5:
        errors.append(f"the emblem is {width:g} wide and {height:g} high; it must be 3 to 2")
    errors += _field_errors(root, width, height)
    stars = [element for element in root.iter(f"{SVG}path") if _fill(element) == YELLOW]
    if len(stars) != STARS:
        errors.append(f"the emblem has {len(stars)} stars of {YELLOW}; it must have {STARS}")
    known = [root, *root.findall(f"{SVG}rect"), *stars]
    if any(element not in known for element in root.iter()):
        errors.append("the emblem holds something besides its field and its stars")
    errors += [f"the emblem is changed by '{name}'" for name in CHANGES if any(e.get(name) for e in known)]
    return errors + _star_errors(stars, width, height)


def _field_errors(root: Element, width: float, height: float) -> list[str]:
    fields = root.findall(f"{SVG}rect")
    if len(fields) != 1:
        return [f"the emblem has {len(fields)} fields; it must have one"]
    field = fields[0]
    size = tuple(float(field.get(name, "0")) for name in ("x", "y", "width", "height"))
    errors = []
    if size != (0, 0, width, height):
        errors.append("the field does not fill the emblem")
    if _fill(field) != BLUE:
        errors.append(f"the field is {_fill(field)}; it must be {BLUE}")
    return errors


def _star_errors(stars: list[Element], width: float, height: float) -> list[str]:
    """Pair every star with the nearest hour of the clock, and measure it there."""
    errors = []
    hours = {hour: _polar((width / 2, height / 2), height / 3, 2 * pi * hour / STARS) for hour in range(STARS)}
    for number, star in enumerate(stars, 1):
        outline = star.get("d", "")
        figures = [float(figure) for figure in NUMBER.findall(outline)]
        if not STRAIGHT.fullmatch(outline) or len(figures) != 20:
            errors.append(f"star {number} is not drawn as ten points (M, L and Z)")
            continue
        points = list(zip(figures[::2], figures[1::2], strict=True))
        middle = (sum(x for x, _ in points) / 10, sum(y for _, y in points) / 10)
        if not hours:
            break
        hour = min(hours, key=lambda hour: _apart(middle, hours[hour]))
        centre = hours.pop(hour)
        if _apart(middle, centre) > TOLERANCE * height / 3:
            errors.append(f"star {number} stands at {_shown(middle)}; it must stand at {_shown(centre)}")
        elif not _is_star(points, middle, height):
            errors.append(f"star {number} is no upright regular star with a radius of {height / 18:g}")
    return errors


def _is_star(points: list[Point], middle: Point, height: float) -> bool:
    """Say whether the outline is that of a regular star of radius H/18 with one point on top."""
    outer, inner = height / 18, height / 18 * INNER
    ideal = [_polar(middle, inner if corner % 2 else outer, pi * corner / 5) for corner in range(10)]
    top = points.index(min(points, key=lambda point: point[1]))
    clockwise = points[top:] + points[:top]
    ways = (clockwise, [clockwise[0], *clockwise[:0:-1]])
    return any(
        all(_apart(point, right) <= TOLERANCE * outer for point, right in zip(way, ideal, strict=True)) for way in ways
    )


def _polar(centre: Point, radius: float, angle: float) -> Point:
    """Return the point at an angle, clockwise from the top."""
    return centre[0] + radius * sin(angle), centre[1] - radius * cos(angle)


def _apart(one: Point, other: Point) -> float:
    return hypot(one[0] - other[0], one[1] - other[1])


def _shown(point: Point) -> str:
    return f"{point[0]:.1f} {point[1]:.1f}"


def _fill(element: Element) -> str:
    return element.get("fill", "").upper()
