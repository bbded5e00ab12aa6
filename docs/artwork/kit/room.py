"""Rooms: walls, floors, windows with their views, and the stand-in strip."""

from random import Random

from .palette import BRICK, INK, OCHRE, PAPER, SAGE, TEAL, WHITE, mix, shade, tint
from .svg import clipped, disc, line, oval, path, poly, rect

SKY = mix(tint(TEAL, 0.75), WHITE, 0.3)
DUSK = mix(INK, TEAL, 0.35)


def stand_in(width: int, height: int) -> str:
    """Return the hatched strip and corner sign that mark a drawn stand-in."""
    high, parts = 20, []
    top = height - high
    parts.append(rect(0, top, width, high, PAPER))
    hatch = "".join(f"M{x},{height + 2} l{high + 2},{-high - 2}" for x in range(-30, width, 18))
    parts.append(line(hatch, tint(INK, 0.4), 3, cap="butt"))
    parts.append(rect(0, top - 3, width, 4, tint(INK, 0.1)))
    x, y = width - 106, height - 92
    parts.append(path(f"M{x},{height} V{y + 16} q0,-16 16,-16 H{width} V{height}Z", PAPER))
    parts.append(line(f"M{x},{height} V{y + 16} q0,-16 16,-16 H{width}", tint(INK, 0.1), 4))
    parts.append(rect(x + 22, y + 20, 62, 50, "none", 4, stroke=INK, stroke_width=4, stroke_dasharray="9 6"))
    pen = [(x + 40, y + 62), (x + 43, y + 50), (x + 68, y + 25), (x + 77, y + 34), (x + 52, y + 59)]
    parts.append(poly(pen, OCHRE))
    parts.append(poly([pen[0], pen[1], pen[4]], INK))
    return "".join(parts)


def room(width, height, wall, floor, edge) -> str:
    """Return wall and floor; the edge is the height at which they meet."""
    return (
        rect(0, 0, width, height, wall)
        + rect(0, edge, width, height - edge, floor)
        + rect(0, edge - 16, width, 16, shade(wall, 0.1))
    )


def arcs(x, y, r, colour, count=3, opacity="0.5") -> str:
    """Return linked rings, the quiet pattern of the walls."""
    return "".join(
        disc(x + at * r * 1.2, y, r, "none", stroke=colour, stroke_width=r * 0.16, opacity=opacity)
        for at in range(count)
    )


def house(x, base, w, h, tone, seed, lit=False) -> str:
    """Return one tenement house with a gable or an attic."""
    rng = Random(seed)
    kind, top = seed % 4, base - h
    roof = shade(BRICK, 0.25 + 0.1 * (seed % 3))
    glass = tint(OCHRE, 0.35) if lit else shade(tone, 0.5)
    parts = [rect(x, top, w, h, tone)]
    if kind == 0:
        parts.append(poly([(x - 5, top), (x + w / 2, top - w * 0.5), (x + w + 5, top)], roof))
        parts.append(disc(x + w / 2, top - w * 0.17, w * 0.07, glass))
    elif kind == 1:
        parts.append(
            poly(
                [
                    (x - 5, top),
                    (x + w * 0.12, top - w * 0.34),
                    (x + w * 0.88, top - w * 0.34),
                    (x + w + 5, top),
                ],
                roof,
            )
        )
        parts.append(rect(x + w * 0.64, top - w * 0.5, w * 0.12, w * 0.3, shade(roof, 0.3)))
        parts.append(rect(x + w * 0.3, top - w * 0.24, w * 0.16, w * 0.18, glass, 2))
    elif kind == 2:
        step = w / 5
        for at, up in enumerate((1, 2, 3, 2, 1)):
            parts.append(rect(x + at * step, top - up * w * 0.11, step + 0.6, up * w * 0.11 + 1, tone))
    else:
        parts.append(rect(x - 4, top - 8, w + 8, 14, shade(tone, 0.3)))
        parts.append(path(f"M{x + w * 0.25},{top - 8} q{w * 0.25},{-w * 0.32} {w * 0.5},0Z", tone))
    parts.append(rect(x, base - h * 0.24, w, 5, shade(tone, 0.2)))
    cols = 2 if w < 95 else 3
    rows = max(2, int(h * 0.72 // 62))
    for row in range(rows):
        for col in range(cols):
            wx = x + w * (col + 0.5) / cols - w * 0.07
            wy = top + h * 0.06 + row * (h * 0.68 / rows)
            on = not lit or rng.random() < 0.6
            tone2 = glass if on else shade(tone, 0.4)
            parts.append(rect(wx, wy, w * 0.14, h * 0.68 / rows * 0.58, tone2, 2))
            parts.append(rect(wx - 3, wy + h * 0.68 / rows * 0.58, w * 0.14 + 6, 4, tint(tone, 0.4)))
    parts.append(
        path(
            f"M{x + w * 0.4},{base} v{-h * 0.14} a{w * 0.1},{w * 0.1} 0 0 1 {w * 0.2},0 v{h * 0.14}Z",
            shade(tone, 0.55),
        )
    )
    return "".join(parts)


def town(w, h, seed=1, night=False) -> str:
    """Return a row of tenement houses and a town-hall tower."""
    rng, sky = Random(seed), DUSK if night else SKY
    parts = [rect(0, 0, w, h, sky)]
    if night:
        parts.append(disc(w * 0.8, h * 0.2, h * 0.07, tint(OCHRE, 0.6)))
    else:
        for x, y in ((0.2, 0.16), (0.62, 0.1), (0.85, 0.24)):
            parts.append(oval(w * x, h * y, h * 0.16, h * 0.035, WHITE, opacity="0.8"))
    far = mix(sky, PAPER, 0.16) if night else mix(sky, INK, 0.16)
    tower = w * rng.uniform(0.4, 0.6)
    parts.append(rect(tower, h * 0.24, 54, h, far))
    parts.append(poly([(tower - 6, h * 0.24), (tower + 27, h * 0.06), (tower + 60, h * 0.24)], far))
    parts.append(disc(tower + 27, h * 0.31, 15, tint(OCHRE, 0.5) if night else tint(sky, 0.7)))
    x, at = -30.0, seed * 3
    tones = [
        tint(BRICK, 0.35),
        tint(OCHRE, 0.3),
        tint(SAGE, 0.1),
        tint(TEAL, 0.5),
        tint(BRICK, 0.62),
        tint(INK, 0.55),
        tint(OCHRE, 0.6),
    ]
    while x < w:
        wide = rng.uniform(84, 132)
        tone = tones[at % len(tones)]
        if night:
            tone = mix(tone, INK, 0.52)
        parts.append(house(x, h, wide, h * rng.uniform(0.42, 0.6), tone, at, night))
        x, at = x + wide + 2, at + 1
    return "".join(parts)


def tree(x, base, size, tone=None) -> str:
    """Return a round tree."""
    leaf = tone or shade(SAGE, 0.25)
    return (
        line(f"M{x},{base} V{base - size * 0.7}", shade(BRICK, 0.5), size * 0.09)
        + oval(x, base - size * 0.95, size * 0.36, size * 0.5, leaf)
        + line(
            f"M{x},{base - size * 0.5} v{-size * 0.5} m0,{size * 0.26} l{size * 0.13},{-size * 0.15}",
            shade(leaf, 0.25),
            size * 0.035,
        )
    )


def church(x, base, s, wall=WHITE, roof=None) -> str:
    """Return a village church with one tower, as a plain silhouette."""
    tone = roof or shade(BRICK, 0.15)
    return (
        rect(x, base - 70 * s, 120 * s, 70 * s, wall)
        + poly(
            [
                (x - 6 * s, base - 70 * s),
                (x + 16 * s, base - 118 * s),
                (x + 110 * s, base - 118 * s),
                (x + 128 * s, base - 70 * s),
            ],
            tone,
        )
        + rect(x - 36 * s, base - 140 * s, 48 * s, 140 * s, tint(wall, 0.3))
        + poly(
            [(x - 42 * s, base - 140 * s), (x - 12 * s, base - 232 * s), (x + 18 * s, base - 140 * s)],
            shade(tone, 0.2),
        )
        + line(f"M{x - 12 * s},{base - 232 * s} v{-24 * s} m{-8 * s},{8 * s} h{16 * s}", INK, 4 * s)
        + "".join(rect(x + dx * s, base - 52 * s, 13 * s, 34 * s, tint(INK, 0.4), 6 * s) for dx in (28, 58, 88))
        + rect(x - 20 * s, base - 122 * s, 16 * s, 28 * s, tint(INK, 0.4), 7 * s)
    )


def fields(w, h, with_church=0.6, shift=0) -> str:
    """Return rolling fields, trees, and maybe a church on the sky line."""
    parts = [rect(0, 0, w, h, SKY), disc(w * 0.16, h * 0.2, h * 0.08, tint(OCHRE, 0.3))]
    for x, y in ((0.42, 0.14), (0.78, 0.22)):
        parts.append(oval(w * x, h * y, h * 0.2, h * 0.035, WHITE, opacity="0.8"))
    bands = (
        (0.56, 0.05, mix(SAGE, SKY, 0.45)),
        (0.64, -0.05, tint(SAGE, 0.15)),
        (0.73, 0.06, tint(OCHRE, 0.25)),
        (0.82, -0.04, shade(SAGE, 0.08)),
        (0.92, 0.04, tint(OCHRE, 0.05)),
    )
    for at, (top, rise, tone) in enumerate(bands):
        y, lift = h * top, h * rise
        bend = f"C{w * 0.3:.0f},{y - lift * 2:.0f} {w * 0.7:.0f},{y + lift * 2:.0f}"
        shape = f"M0,{y:.0f} {bend} {w},{y:.0f} V{h} H0Z"
        parts.append(path(shape, tone))
        if at == 1 and with_church:
            parts.append(church(w * with_church, h * 0.655, h / 620))
            for dx in (-0.12, 0.17, 0.2):
                parts.append(tree(w * (with_church + dx), h * 0.67, h * 0.13))
        if at in (2, 4):
            rows = "".join(
                f"M{w * (0.5 + k * 0.03) + shift:.0f},{y:.0f} L{w * (0.5 + k * 0.11) + shift:.0f},{h}"
                for k in range(-7, 8)
            )
            cut = path(shape, tone)
            parts.append(clipped(f"rows{at}-{int(w)}-{int(shift)}", cut, line(rows, shade(tone, 0.1), 4)))
    for x, s in ((0.08, 0.22), (0.93, 0.26)):
        parts.append(tree(w * x, h * 0.84, h * s))
    return "".join(parts)


def county(w, h) -> str:
    """Return a small county town among fields, with a hall tower."""
    parts = [fields(w, h, 0, 9), rect(w * 0.36, h * 0.3, w * 0.07, h * 0.4, tint(OCHRE, 0.3))]
    parts.append(poly([(w * 0.345, h * 0.3), (w * 0.395, h * 0.14), (w * 0.445, h * 0.3)], shade(BRICK, 0.2)))
    parts.append(disc(w * 0.395, h * 0.37, h * 0.028, WHITE))
    tones = (tint(BRICK, 0.4), WHITE, tint(OCHRE, 0.35), tint(SAGE, 0.4), tint(BRICK, 0.6), WHITE)
    for at, tone in enumerate(tones):
        x, wide, high = w * (0.2 + at * 0.105), w * 0.1, h * (0.16 + 0.03 * (at % 3))
        base = h * 0.76
        parts.append(rect(x, base - high, wide, high, tone))
        parts.append(
            poly(
                [(x - 8, base - high), (x + wide / 2, base - high - h * 0.09), (x + wide + 8, base - high)],
                shade(BRICK, 0.1 + 0.12 * (at % 2)),
            )
        )
        for dx in (0.2, 0.58):
            parts.append(rect(x + wide * dx, base - high * 0.7, wide * 0.22, high * 0.32, tint(INK, 0.35), 2))
    parts += [tree(w * 0.17, h * 0.8, h * 0.2), tree(w * 0.86, h * 0.8, h * 0.22)]
    return "".join(parts)


def window(name, x, y, w, h, view, arched=False, cols=2, rows=2, frame=WHITE) -> str:
    """Return a window; the view is drawn from the window's own corner."""
    if arched:
        shape = f"M0,{h} V{w / 2:.0f} a{w / 2:.0f},{w / 2:.0f} 0 0 1 {w},0 V{h}Z"
    else:
        shape = f"M0,0 H{w} V{h} H0Z"
    cut = clipped(name, path(shape, SKY), view)
    bars = "".join(f"M{w * c / cols:.0f},0 V{h}" for c in range(1, cols))
    bars += "".join(f"M0,{h * r / rows:.0f} H{w}" for r in range(1, rows))
    inner = clipped(name + "b", path(shape, SKY), line(bars, frame, 9))
    edge = line(shape, frame, 18)
    sill = rect(-26, h, w + 52, 22, shade(frame, 0.08), 4)
    glare = clipped(
        name + "g",
        path(shape, SKY),
        poly([(w * 0.1, h), (w * 0.45, 0), (w * 0.6, 0), (w * 0.25, h)], WHITE, opacity="0.1"),
    )
    return f'<g transform="translate({x} {y})">{cut}{glare}{inner}{edge}{sill}</g>'
