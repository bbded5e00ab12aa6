"""Small builders of SVG elements; every one returns a string."""

from itertools import pairwise
from math import hypot


def num(value: float) -> str:
    """Write a number briefly, with at most one decimal."""
    text = f"{value:.1f}"
    return text.removesuffix(".0")


def el(tag: str, body: str = "", **attrs) -> str:
    """Return one element; underscores in names become hyphens."""
    words = []
    for name, value in attrs.items():
        if value is None:
            continue
        shown = value if isinstance(value, str) else num(value)
        words.append(f' {name.rstrip("_").replace("_", "-")}="{shown}"')
    head = f"<{tag}{''.join(words)}"
    return f"{head}>{body}</{tag}>" if body else f"{head}/>"


def rect(x, y, w, h, fill, r=0, **more) -> str:
    """Return a rectangle with corners of radius r."""
    return el("rect", x=x, y=y, width=w, height=h, rx=r or None, fill=fill, **more)


def disc(x, y, r, fill, **more) -> str:
    """Return a filled circle."""
    return el("circle", cx=x, cy=y, r=r, fill=fill, **more)


def oval(x, y, rx, ry, fill, **more) -> str:
    """Return a filled ellipse."""
    return el("ellipse", cx=x, cy=y, rx=rx, ry=ry, fill=fill, **more)


def poly(points, fill, **more) -> str:
    """Return a filled polygon through the points."""
    text = " ".join(f"{num(x)},{num(y)}" for x, y in points)
    return el("polygon", points=text, fill=fill, **more)


def path(d: str, fill: str, **more) -> str:
    """Return a filled path."""
    return el("path", d=d, fill=fill, **more)


def line(d: str, colour: str, width: float, **more) -> str:
    """Return a stroked path with round ends."""
    return el(
        "path",
        d=d,
        fill="none",
        stroke=colour,
        stroke_width=width,
        stroke_linecap=more.pop("cap", "round"),
        stroke_linejoin="round",
        **more,
    )


def group(*items: str, at=(0, 0), scale=1.0, flip=False, turn=0.0, **more) -> str:
    """Return the items as one group, moved, turned, scaled and maybe mirrored."""
    moves = []
    if at != (0, 0):
        moves.append(f"translate({num(at[0])} {num(at[1])})")
    if turn:
        moves.append(f"rotate({num(turn)})")
    if scale != 1.0 or flip:
        across = -scale if flip else scale
        moves.append(f"scale({across:.3f} {scale:.3f})")
    body = "".join(items)
    return el("g", body, transform=" ".join(moves) or None, **more) if body else ""


def limb(points, fill: str) -> str:
    """Return a tapering limb through points given as (x, y, radius)."""
    items = [disc(x, y, r, fill) for x, y, r in points]
    for (x1, y1, r1), (x2, y2, r2) in pairwise(points):
        length = hypot(x2 - x1, y2 - y1) or 1
        nx, ny = (y1 - y2) / length, (x2 - x1) / length
        corners = [
            (x1 + nx * r1, y1 + ny * r1),
            (x2 + nx * r2, y2 + ny * r2),
            (x2 - nx * r2, y2 - ny * r2),
            (x1 - nx * r1, y1 - ny * r1),
        ]
        items.append(poly(corners, fill))
    return "".join(items)


def clipped(name: str, shape: str, *items: str) -> str:
    """Return the items cut to the shape; the name must be unique in a picture."""
    cut = el("clipPath", shape, id=name)
    return el("defs", cut) + el("g", "".join(items), clip_path=f"url(#{name})")


def page(width: int, height: int, *items: str) -> str:
    """Return a whole SVG document."""
    return el(
        "svg",
        "".join(items),
        xmlns="http://www.w3.org/2000/svg",
        width=str(width),
        height=str(height),
        viewBox=f"0 0 {width} {height}",
    )
