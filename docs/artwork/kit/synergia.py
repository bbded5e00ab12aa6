"""Pictures of the SYNERGIA news: invitation, hall, board of notes, fish-bone."""

from random import Random

from .figure import bust, standing
from .palette import BRICK, INK, OCHRE, PAPER, SAGE, TEAL, WHITE, mix, shade, tint
from .people import CAST
from .poses import back, side_standing
from .props import (
    NOTES,
    WOOD,
    mug,
    note,
    paper_tone,
    plant,
    screen,
    tile,
    tiles,
)
from .room import arcs, room, stand_in
from .svg import clipped, disc, group, line, oval, page, path, poly, rect

W, H = 1920, 1280
BACKS = (tint(TEAL, 0.6), tint(OCHRE, 0.55), tint(SAGE, 0.4), tint(BRICK, 0.65), tint(INK, 0.72))


def cast(letters: str) -> list:
    """Return the people named by the letters."""
    return [CAST[letter] for letter in letters]


def day_sign(x, y, count, colour) -> str:
    """Return a round sign with one, two or three dots."""
    spots = {1: (0,), 2: (-14, 14), 3: (-22, 0, 22)}[count]
    dots = "".join(disc(x + dx, y, 8, WHITE) for dx in spots)
    return disc(x, y, 54, PAPER) + disc(x, y, 46, colour) + dots


def panel(x, y, w, h, colour, *content) -> str:
    """Return a meeting window with a coloured head strip."""
    shadow = rect(x + 12, y + 18, w, h, INK, 26, opacity="0.13")
    strip = path(f"M{x},{y + 60} v-34 q0,-26 26,-26 h{w - 52} q26,0 26,26 v34Z", colour)
    dots = "".join(disc(x + 34 + 26 * k, y + 30, 8, tint(colour, 0.55)) for k in range(3))
    return shadow + rect(x, y, w, h, WHITE, 26) + strip + dots + "".join(content)


def mini_board(x, y, w, h) -> str:
    """Return a small shared board with linked notes."""
    spots = ((0.05, 0.1), (0.39, 0.06), (0.71, 0.13), (0.05, 0.68), (0.38, 0.4), (0.71, 0.66))
    size, parts = w * 0.24, [rect(x, y, w, h, PAPER, 14)]
    cx, cy = x + w * 0.5, y + h * 0.4 + size / 2
    for px, py in spots:
        ends = f"M{cx:.0f},{cy:.0f} L{x + w * px + size / 2:.0f},{y + h * py + size / 2:.0f}"
        parts.append(line(ends, tint(INK, 0.55), 4, stroke_dasharray="2 11"))
    signs = ("people", "sun", "talk", "clock", "ring", "up")
    for at, (px, py) in enumerate(spots):
        turn = (-3, 2, 4, 2, 0, -3)[at]
        parts.append(note(x + w * px, y + h * py, size, NOTES[at % 4], turn, signs[at]))
    return "".join(parts)


def invitation() -> str:
    """Three days of online work: three meeting windows above a desk."""
    wall = paper_tone(TEAL)
    parts = [rect(0, 0, W, H, wall), disc(960, 560, 640, tint(wall, 0.5)), arcs(60, 150, 90, tint(SAGE, 0.5))]
    parts.append(arcs(1650, 990, 90, tint(SAGE, 0.5)))
    parts.append(line("M-20,866 H1940", tint(INK, 0.35), 6, stroke_dasharray="2 16"))
    tones, lefts = (TEAL, OCHRE, BRICK), (96, 690, 1284)
    for at in range(3):
        x, y, tone = lefts[at], (190, 110, 190)[at], tones[at]
        w, h = 540, (580, 660, 580)[at]
        if at == 0:
            inner = tiles("p", cast("acfkbn"), x + 20, y + 78, w - 40, h - 98, 2, BACKS)
        elif at == 1:
            inner = tile("q", CAST["i"], x + 20, y + 78, w - 40, 412, tint(OCHRE, 0.6), 0, ("open", "open"), 0.95)
            inner += tiles("r", cast("emh"), x + 20, y + 502, w - 40, 138, 3, BACKS)
        else:
            inner = mini_board(x + 20, y + 78, w - 190, h - 98)
            inner += tiles("s", cast("gsp"), x + 382, y + 78, 138, h - 98, 1, BACKS[2:])
        parts.append(panel(x, y, w, h, tone, inner))
        parts.append(day_sign(x + w / 2, 866, at + 1, tone))
    parts.append(rect(0, 1110, W, 180, WOOD) + rect(0, 1110, W, 14, tint(WOOD, 0.3)))
    parts.append(plant(190, 1164, 1.05, INK) + mug(1500, 1170, BRICK, 1.5))
    parts.append(envelope(960, 1160))
    parts.append(
        group(
            rect(0, 0, 250, 40, TEAL, 6),
            rect(0, 26, 250, 14, WHITE),
            rect(0, 36, 250, 6, TEAL, 3),
            at=(1580, 1128),
        )
    )
    parts.append(line("M1620,1116 L1790,1110", OCHRE, 11) + line("M1790,1110 l14,-1", INK, 8))
    return page(W, H, *parts, stand_in(W, H))


def envelope(x, y) -> str:
    """Return an open envelope with a letter, standing on y."""
    w, h = 290, 150
    letter = group(
        rect(-115, -190, 230, 150, WHITE, 6),
        disc(-60, -146, 17, TEAL),
        disc(0, -146, 17, OCHRE),
        disc(60, -146, 17, BRICK),
        line("M-86,-106 h172 M-86,-86 h120", tint(INK, 0.6), 6),
    )
    back_ = path(f"M{-w / 2},{-h + 30} L0,{-h - 70} L{w / 2},{-h + 30} V0 H{-w / 2}Z", shade(SAGE, 0.3))
    front = path(f"M{-w / 2},{-h + 30} L0,{-34} L{w / 2},{-h + 30} V0 H{-w / 2}Z", SAGE)
    folds = line(f"M{-w / 2 + 4},-2 L-30,-58 M{w / 2 - 4},-2 L30,-58", shade(SAGE, 0.2), 4)
    return group(oval(0, 2, 170, 12, INK, opacity="0.15"), back_, letter, front, folds, at=(x, y + 10))


def seat(x, y, s, tone) -> str:
    """Return the back of a hall seat."""
    return group(
        path("M-84,0 q0,-30 30,-30 h108 q30,0 30,30 v220 h-168Z", tone),
        path("M-66,4 q0,-18 18,-18 h96 q18,0 18,18 v60 h-132Z", tint(tone, 0.1)),
        at=(x, y),
        scale=s,
    )


def hall_screen(x, y, w, h) -> str:
    """Return a slide with four linked circles, each with a small bust."""
    cx, cy, r = x + w / 2, y + h / 2, h * 0.25
    parts = [rect(x, y, w, h, tint(TEAL, 0.86))]
    spots = ((-0.3, -0.16), (-0.1, 0.17), (0.1, -0.16), (0.3, 0.17))
    tones = (TEAL, OCHRE, BRICK, SAGE)
    ends = " L".join(f"{cx + dx * w:.0f},{cy + dy * h:.0f}" for dx, dy in spots)
    parts.append(line("M" + ends, tint(INK, 0.3), 9))
    for at, ((dx, dy), tone) in enumerate(zip(spots, tones, strict=True)):
        px, py, who = cx + dx * w, cy + dy * h, cast("knqg")[at]
        ring = disc(px, py, r * 0.86, tint(tone, 0.55))
        inner = group(bust(who), at=(px, py - 6), scale=r / 125)
        parts.append(clipped(f"slide{at}", disc(px, py, r * 0.86, WHITE), ring, inner))
        parts.append(disc(px, py, r * 0.86, "none", stroke=tone, stroke_width=12))
    return screen(x, y, w, h, *parts)


def aula() -> str:
    """A lecture hall seen from behind the rows, towards a large screen."""
    wall = mix(tint(WOOD, 0.45), PAPER, 0.2)
    parts = [room(W, H, wall, shade(WOOD, 0.25), 730)]
    for x in range(0, W, 120):
        parts.append(rect(x, 0, 4, 716, shade(wall, 0.09)))
    parts.append(poly([(0, 0), (W, 0), (W - 180, 90), (180, 90)], shade(wall, 0.2)))
    for x in (420, 780, 1140, 1500):
        parts.append(poly([(x - 60, 30), (x + 60, 30), (x + 46, 54), (x - 46, 54)], tint(OCHRE, 0.75)))
    for x in (120, 1690):
        for y in (220, 330, 440):
            parts.append(rect(x, y, 110, 84, tint(SAGE, 0.1), 6))
    parts.append(hall_screen(430, 140, 1060, 470))
    parts.append(path("M150,700 H1770 L1860,790 H60Z", tint(WOOD, 0.25)))
    parts.append(path("M60,790 H1860 V812 H60Z", shade(WOOD, 0.3)))
    parts.append(group(bust(CAST["l"], -0.7, ("open", "rest")), at=(1640, 470), scale=0.8))
    parts.append(path("M1552,604 h190 l-18,180 h-154Z", shade(BRICK, 0.25)) + rect(1540, 592, 214, 20, BRICK, 6))
    parts.append(plant(246, 770, 0.85, INK))
    rows = (
        (790, 0.56, 142, 140, "jcbt-eif-ogas", TEAL),
        (890, 0.78, 40, 200, "hpk-lnqd-mr", shade(TEAL, 0.25)),
        (1060, 1.1, 130, 276, "f-gaoc-", shade(TEAL, 0.45)),
    )
    for y, s, start, step, letters, tone in rows:
        for at, letter in enumerate(letters):
            x = start + at * step
            if letter != "-":
                parts.append(group(back(CAST[letter]), at=(x, y), scale=s))
            parts.append(seat(x, y + 128 * s, s, tone))
    return page(W, H, *parts, stand_in(W, H))


CLUSTERS = (
    (250, 104, 0, ("people", "talk", "lines", "tick", "ring", "lines", "up", "lines")),
    (1256, 104, 1, ("sun", "lines", "up", "clock", "tick", "lines", "lines", "house")),
    (384, 618, 2, ("house", "lines", "clock", "people", "lines", "sun")),
    (1164, 618, 3, ("up", "ring", "talk", "lines", "sun", "lines")),
)


def cluster(x, y, tone, signs, rng) -> str:
    """Return a loose group of notes in one colour."""
    parts = []
    for at, sign in enumerate(signs):
        px = x + at % 3 * 136 + (0, 30, 8)[at // 3]
        py = y + at // 3 * 136 + rng.uniform(-5, 5)
        hue = tint(NOTES[tone], (0, 0.35, 0.15, 0.25)[at % 4])
        parts.append(note(px, py, 122, hue, rng.uniform(-4, 4), sign))
    return "".join(parts)


def board() -> str:
    """A shared board full of coloured notes in four groups round a centre."""
    rng, parts = Random(4), [room(W, H, paper_tone(SAGE), shade(tint(SAGE, 0.4), 0.1), 1130)]
    parts.append(rect(186, 66, 1548, 956, INK, 22, opacity="0.12"))
    parts.append(rect(170, 50, 1580, 960, shade(WOOD, 0.1), 20) + rect(192, 72, 1536, 916, WHITE, 8))
    parts.append(line("M220,530 H1700", tint(SAGE, 0.55), 4, stroke_dasharray="4 18"))
    bows = (
        "M460,440 Q740,440 840,472",
        "M1420,440 Q1180,440 1080,472",
        "M700,680 Q790,670 830,600",
        "M1220,680 Q1130,670 1090,600",
    )
    for (x, y, tone, signs), bow in zip(CLUSTERS, bows, strict=True):
        parts.append(line(bow, NOTES[tone], 14) + cluster(x, y, tone, signs, rng))
    for x, tone, sign in ((786, 1, "lines"), (902, 3, "tick"), (1018, 2, "lines")):
        parts.append(note(x, 170 + rng.uniform(-14, 14), 102, NOTES[tone], rng.uniform(-7, 7), sign))
    for x, tone, sign in ((836, 0, "tick"), (938, 1, "lines"), (1040, 3, "ring")):
        parts.append(note(x, 800 + rng.uniform(-6, 6), 92, NOTES[tone], rng.uniform(-7, 7), sign))
    parts.append(disc(960, 530, 178, WHITE) + disc(960, 530, 164, tint(TEAL, 0.8)))
    parts.append(four_rings(960, 530, 58))
    parts.append(rect(620, 1004, 680, 22, shade(WOOD, 0.35), 6))
    for x, tone in ((680, BRICK), (760, TEAL), (840, INK), (1180, OCHRE)):
        parts.append(rect(x, 990, 60, 14, tone, 7))
    held = note(176, 26, 84, tint(OCHRE, 0.1), 6, "people")
    who = group(side_standing(CAST["n"], (((82, 118), (172, 66)), None)), held)
    parts.append(group(who, at=(130, 600), scale=1.42))
    parts.append(group(standing(CAST["b"], -0.8, ("open", "down")), at=(1730, 600), scale=1.42))
    return page(W, H, *parts, stand_in(W, H))


def four_rings(x, y, r) -> str:
    """Return four linked rings, one for each country."""
    parts = []
    for dx, dy, tone in (
        (-0.72, -0.72, TEAL),
        (0.72, -0.72, OCHRE),
        (0.72, 0.72, BRICK),
        (-0.72, 0.72, shade(SAGE, 0.25)),
    ):
        parts.append(disc(x + dx * r, y + dy * r, r, "none", stroke=tone, stroke_width=r * 0.28))
    return "".join(parts)
