"""The sign of the site, two linked rings, and the pictures made from it."""

from math import hypot

from .palette import INK, OCHRE, PAPER, TEAL, mix
from .svg import disc, line, page, rect

FIELD = 64
FIRST, SECOND = (25.4, 38.6), (38.6, 25.4)
OUTER, INNER, GAP = 19.6, 12.8, 1.6


def meeting(r: float, other: float) -> str:
    """Return where a circle of the first ring meets one round the second, near the upper left."""
    (x1, y1), (x2, y2) = FIRST, SECOND
    apart = hypot(x2 - x1, y2 - y1)
    along = (r * r - other * other + apart * apart) / (2 * apart)
    across = (r * r - along * along) ** 0.5
    dx, dy = (x2 - x1) / apart, (y2 - y1) / apart
    return f"{x1 + along * dx + across * dy:.2f},{y1 + along * dy - across * dx:.2f}"


def ring(colour: str, more: str = "") -> str:
    """Return the first ring, open where the second one passes over it."""
    near, far = INNER - GAP, OUTER + GAP
    d = (
        f"M{meeting(OUTER, far)}A{OUTER},{OUTER} 0 1 0 {meeting(OUTER, near)}"
        f"A{near:g},{near:g} 0 0 0 {meeting(INNER, near)}A{INNER},{INNER} 0 1 1 {meeting(INNER, far)}"
        f"A{far:g},{far:g} 0 0 1 {meeting(OUTER, far)}Z"
    )
    return f'<path d="{d}" fill="{colour}"{more}/>'


def rings(first: str, second: str) -> str:
    """Return the two linked rings; the second is the first turned by half a circle."""
    return ring(first) + ring(second, ' transform="rotate(180 32 32)"')


def document(body: str, size: int = FIELD) -> str:
    """Return a square SVG document."""
    box = f'width="{size}" height="{size}" viewBox="0 0 {FIELD} {FIELD}"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {box}>{body}</svg>\n'


def favicon() -> str:
    """Return the sign on a rounded tile that shows on light and on dark ground."""
    return document(rect(0, 0, FIELD, FIELD, TEAL, 14) + rings(PAPER, OCHRE))


def plain() -> str:
    """Return the sign for light ground."""
    return document(rings(TEAL, "#b9801f"))


def dark() -> str:
    """Return the sign for dark ground."""
    return document(rings(PAPER, OCHRE))


def mono() -> str:
    """Return the sign in the colour of the text round it."""
    return document(rings("currentColor", "currentColor"))


def touch_icon(size: int) -> str:
    """Return the sign on a full square, for home screens."""
    inner = f'<g transform="translate(7 7) scale(0.78125)">{rings(PAPER, OCHRE)}</g>'
    return document(rect(0, 0, FIELD, FIELD, TEAL) + inner, size)


def share() -> str:
    """Return the background of link previews: the sign on a calm pattern of rings."""
    width, height = 1200, 630
    ground = mix(TEAL, INK, 0.45)
    quiet = mix(ground, PAPER, 0.07)
    parts = [rect(0, 0, width, height, ground)]
    for row in range(-1, 6):
        for col in range(-1, 10):
            x, y = col * 140 + (70 if row % 2 else 0), row * 140 + 35
            parts.append(disc(x, y, 52, "none", stroke=quiet, stroke_width=12))
            parts.append(line(f"M{x + 52},{y} h36", quiet, 12, cap="butt"))
    parts.append(disc(600, 315, 226, ground) + disc(600, 315, 190, PAPER))
    parts.append(f'<g transform="translate(472 187) scale(4)">{rings(TEAL, OCHRE)}</g>')
    return page(width, height, *parts)
