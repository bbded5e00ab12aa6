"""Things that stand in the rooms: screens, tables, papers, plants, lamps."""

from random import Random

from .figure import bust
from .palette import BRICK, INK, OCHRE, PAPER, SAGE, TEAL, WHITE, mix, shade, tint
from .svg import clipped, disc, group, line, oval, path, poly, rect

WOOD = mix(OCHRE, BRICK, 0.3)
NOTES = (tint(OCHRE, 0.25), tint(TEAL, 0.55), tint(BRICK, 0.5), tint(SAGE, 0.25))


def tile(name, person, x, y, w, h, back, look=0.0, arms=("down", "down"), zoom=1.0) -> str:
    """Return one picture of a video meeting: a person in a rounded frame."""
    scale = h / 225 * zoom
    who = group(bust(person, look, arms), at=(x + w / 2, y + h * 0.47), scale=scale)
    glow = disc(x + w * 0.5, y + h * 0.55, h * 0.46, tint(back, 0.25))
    frame = rect(x, y, w, h, back, min(w, h) * 0.07)
    return clipped(name, frame, frame, glow, who)


def tiles(name, people, x, y, w, h, cols, backs, gap=10) -> str:
    """Return a grid of people in a video meeting."""
    rows = -(-len(people) // cols)
    tw, th = (w - gap * (cols - 1)) / cols, (h - gap * (rows - 1)) / rows
    parts = []
    for at, person in enumerate(people):
        px, py = x + at % cols * (tw + gap), y + at // cols * (th + gap)
        look = (0, 0.7, -0.7, 0.3)[at % 4]
        back = backs[at % len(backs)]
        parts.append(tile(f"{name}{at}", person, px, py, tw, th, back, look))
    return "".join(parts)


def screen(x, y, w, h, *content, face=WHITE, edge=INK) -> str:
    """Return a flat screen; the content keeps to its own place."""
    return rect(x - 14, y - 14, w + 28, h + 28, edge, 14) + rect(x, y, w, h, face, 4) + "".join(content)


def sheet(x, y, w, h, rows=5, face=WHITE, ink=None, turn=0.0, seed=1) -> str:
    """Return a sheet of paper whose writing is only lines."""
    rng, tone = Random(seed), ink or tint(INK, 0.6)
    parts = [rect(4, 5, w, h, INK, 3, opacity="0.12"), rect(0, 0, w, h, face, 3)]
    for row in range(rows):
        top = h * (0.16 + 0.74 * row / rows)
        long = w * (0.5 if row == 0 else rng.uniform(0.55, 0.78))
        thick = max(2.0, h / rows * (0.22 if row == 0 else 0.13))
        parts.append(line(f"M{w * 0.12:.1f},{top:.1f} h{long:.1f}", tone, thick))
    return group(*parts, at=(x, y), turn=turn)


def note(x, y, size, colour, turn=0.0, sign="lines") -> str:
    """Return a square note with a drawn sign instead of words."""
    s, dark = size, shade(colour, 0.55)
    signs = {
        "lines": line(
            f"M{s * 0.2},{s * 0.34} h{s * 0.55} M{s * 0.2},{s * 0.54} h{s * 0.4} M{s * 0.2},{s * 0.74} h{s * 0.5}",
            dark,
            s * 0.055,
        ),
        "tick": line(f"M{s * 0.25},{s * 0.52} l{s * 0.18},{s * 0.2} l{s * 0.34},{-s * 0.42}", dark, s * 0.09),
        "up": line(
            f"M{s * 0.22},{s * 0.72} l{s * 0.2},{-s * 0.2} l{s * 0.14},{s * 0.1} "
            f"l{s * 0.24},{-s * 0.34} m{-s * 0.16},0 h{s * 0.16} v{s * 0.16}",
            dark,
            s * 0.065,
        ),
        "people": disc(s * 0.35, s * 0.36, s * 0.11, dark)
        + path(f"M{s * 0.16},{s * 0.74} a{s * 0.19},{s * 0.22} 0 0 1 {s * 0.38},0Z", dark)
        + disc(s * 0.66, s * 0.42, s * 0.09, dark)
        + path(f"M{s * 0.58},{s * 0.74} a{s * 0.15},{s * 0.18} 0 0 1 {s * 0.26},0Z", dark),
        "sun": disc(s * 0.5, s * 0.5, s * 0.16, dark)
        + line(
            "".join(
                f"M{s * (0.5 + 0.25 * a)},{s * (0.5 + 0.25 * b)} l{s * 0.1 * a},{s * 0.1 * b}"
                for a, b in (
                    (1, 0),
                    (-1, 0),
                    (0, 1),
                    (0, -1),
                    (0.7, 0.7),
                    (-0.7, 0.7),
                    (0.7, -0.7),
                    (-0.7, -0.7),
                )
            ),
            dark,
            s * 0.05,
        ),
        "talk": path(
            f"M{s * 0.2},{s * 0.28} h{s * 0.6} v{s * 0.34} h{-s * 0.36} l{-s * 0.12},{s * 0.16} "
            f"v{-s * 0.16} h{-s * 0.12}Z",
            dark,
        ),
        "clock": disc(s * 0.5, s * 0.5, s * 0.26, "none", stroke=dark, stroke_width=s * 0.07)
        + line(f"M{s * 0.5},{s * 0.36} V{s * 0.5} h{s * 0.12}", dark, s * 0.06),
        "house": path(
            f"M{s * 0.22},{s * 0.5} L{s * 0.5},{s * 0.24} L{s * 0.78},{s * 0.5} "
            f"h{-s * 0.08} v{s * 0.26} h{-s * 0.4} v{-s * 0.26}Z",
            dark,
        ),
        "ring": disc(s * 0.4, s * 0.5, s * 0.17, "none", stroke=dark, stroke_width=s * 0.07)
        + disc(s * 0.6, s * 0.5, s * 0.17, "none", stroke=dark, stroke_width=s * 0.07),
        "none": "",
    }
    fold = poly([(s, s * 0.8), (s, s), (s * 0.8, s)], shade(colour, 0.16))
    shadow = rect(s * 0.03, s * 0.05, s, s, INK, 2, opacity="0.13")
    face = poly([(0, 0), (s, 0), (s, s * 0.8), (s * 0.8, s), (0, s)], colour)
    return group(shadow, face, fold, signs[sign], at=(x, y), turn=turn)


def table(x, y, w, depth=46, colour=WOOD, legs=0.0) -> str:
    """Return a table seen from the front; x and y mark its upper left corner."""
    parts = []
    if legs:
        parts.append(oval(x + w / 2, y + legs + depth, w * 0.5, 16, INK, opacity="0.12"))
        for px in (x + 40, x + w - 66):
            parts.append(rect(px, y + depth, 26, legs, shade(colour, 0.45), 4))
    parts.append(rect(x, y, w, depth, shade(colour, 0.22), 12))
    parts.append(rect(x, y, w, depth * 0.62, colour, 12))
    return "".join(parts)


def mug(x, y, colour=TEAL, scale=1.0) -> str:
    """Return a mug that stands on y."""
    handle = line("M24,-34 q20,0 18,14 q-2,12 -20,12", shade(colour, 0.15), 7)
    body = path("M-24,-46 h48 l-4,42 q-1,4 -6,4 h-28 q-5,0 -6,-4Z", colour)
    rim = oval(0, -46, 24, 5, shade(colour, 0.35))
    return group(handle, body, rim, at=(x, y), scale=scale)


def laptop(x, y, scale=1.0, colour=None) -> str:
    """Return a laptop seen from behind, standing on y."""
    shell = colour or mix(SAGE, INK, 0.35)
    lid = path("M-92,-118 q0,-10 10,-10 h164 q10,0 10,10 l6,112 h-196Z", shell)
    ring = disc(-8, -64, 12, "none", stroke=tint(shell, 0.5), stroke_width=5)
    ring += disc(8, -64, 12, "none", stroke=tint(shell, 0.5), stroke_width=5)
    foot = rect(-112, -10, 224, 12, shade(shell, 0.35), 6)
    return group(lid, ring, foot, at=(x, y), scale=scale)


def plant(x, y, scale=1.0, pot=BRICK, leaf=SAGE, seed=3) -> str:
    """Return a pot plant that stands on y."""
    rng, parts = Random(seed), []
    for at, lean in enumerate((-62, 58, -40, 42, -18, 22, 0)):
        high = -rng.uniform(170, 250) + abs(lean) * 1.1
        wide = 26 - abs(lean) * 0.08
        tone = (shade(leaf, 0.32), shade(leaf, 0.18), leaf)[at % 3]
        shape = (
            f"M0,-70 C{lean - wide:.0f},{high * 0.6:.0f} {lean - wide:.0f},{high * 0.8:.0f} "
            f"{lean * 1.5:.0f},{high:.0f} C{lean + wide:.0f},{high * 0.8:.0f} "
            f"{lean + wide:.0f},{high * 0.6:.0f} 0,-70Z"
        )
        parts.append(path(shape, tone))
        rib = f"M0,-74 Q{lean * 0.7:.0f},{high * 0.6:.0f} {lean * 1.4:.0f},{high * 0.94:.0f}"
        parts.append(line(rib, shade(tone, 0.18), 2.5))
    parts.append(path("M-46,-84 h92 l-12,76 q-2,8 -10,8 h-48 q-8,0 -10,-8Z", pot))
    parts.append(rect(-52, -92, 104, 20, shade(pot, 0.15), 6))
    return group(*parts, at=(x, y), scale=scale)


def pendant(x, length, colour=OCHRE, scale=1.0) -> str:
    """Return a lamp that hangs from the upper edge."""
    glow = path("M-60,0 L60,0 L150,330 L-150,330Z", OCHRE, opacity="0.07")
    shell = path("M-70,0 C-66,-54 -30,-70 0,-72 C30,-70 66,-54 70,0Z", colour)
    bulb = oval(0, 2, 54, 9, tint(OCHRE, 0.75))
    lamp = group(glow, shell, bulb, at=(x, length), scale=scale)
    return line(f"M{x},0 V{length - 70 * scale:.0f}", shade(colour, 0.6), 5) + lamp


def clock(x, y, r, ring=INK) -> str:
    """Return a plain wall clock without figures."""
    ticks = "".join(
        f"M{x + a * r * 0.72:.1f},{y + b * r * 0.72:.1f} L{x + a * r * 0.84:.1f},{y + b * r * 0.84:.1f}"
        for a, b in ((1, 0), (-1, 0), (0, 1), (0, -1))
    )
    return (
        disc(x, y, r, ring)
        + disc(x, y, r * 0.86, WHITE)
        + line(ticks, ring, r * 0.07)
        + line(f"M{x},{y - r * 0.5} V{y} L{x + r * 0.36},{y + r * 0.2}", ring, r * 0.09)
    )


def flipchart(x, y, w, h, *content) -> str:
    """Return a flip chart; x and y mark the upper left corner of the paper."""
    return (
        line(f"M{x + w * 0.2},{y} L{x - w * 0.02},{y + h + 330}", shade(WOOD, 0.45), 12)
        + line(f"M{x + w * 0.8},{y} L{x + w * 1.02},{y + h + 330}", shade(WOOD, 0.45), 12)
        + rect(x - 12, y - 8, w + 24, h + 24, shade(SAGE, 0.45), 8)
        + rect(x, y, w, h, WHITE, 3)
        + rect(x - 6, y - 14, w + 12, 22, INK, 8)
        + "".join(content)
    )


def shelf(x, y, w, seed=5, scale=1.0) -> str:
    """Return a wall shelf with books and a small pot."""
    rng, parts, at = Random(seed), [], 14.0
    tones = (TEAL, BRICK, OCHRE, INK, SAGE, tint(TEAL, 0.5), tint(BRICK, 0.45))
    while at < w - 90:
        wide, high = rng.uniform(18, 36), rng.uniform(78, 116)
        tone = rng.choice(tones)
        parts.append(rect(at, -high, wide, high, tone, 3))
        parts.append(rect(at, -high + 16, wide, 7, tint(tone, 0.5)))
        at += wide + (rng.choice((2, 2, 2, 30)))
    parts.append(rect(0, 0, w, 16, WOOD, 4))
    parts.append(rect(0, 10, w, 8, shade(WOOD, 0.3), 4))
    return group(*parts, at=(x, y), scale=scale)


def camera(x, y, scale=1.0) -> str:
    """Return a small conference camera on a tripod whose feet are at y."""
    feet = line("M0,-330 L-70,0 M0,-330 L70,0 M0,-330 V-16", INK, 9)
    box = rect(-62, -400, 124, 70, INK, 18)
    eye = disc(0, -365, 24, mix(INK, TEAL, 0.6)) + disc(0, -365, 12, "#10172a")
    lamp = disc(44, -382, 5, BRICK) + disc(-6, -371, 4, WHITE)
    return group(feet, rect(-12, -340, 24, 40, INK, 4), box, eye, lamp, at=(x, y), scale=scale)


def paper_tone(colour: str) -> str:
    """Return the pale wall tone that belongs to a colour."""
    return mix(colour, PAPER, 0.78)
