"""Wide cover pictures: a coaching talk, and town halls with people at a table."""

from math import cos, pi, sin

from .figure import bust
from .palette import BRICK, INK, OCHRE, PAPER, SAGE, TEAL, WHITE, mix, shade, tint
from .people import CAST
from .poses import side_seated
from .props import NOTES, WOOD, laptop, mug, paper_tone, plant, shelf, table
from .room import fields, house, room, stand_in, tree, window
from .svg import disc, group, line, oval, page, path, poly, rect

W, H = 1920, 1080


def coiled(x, y, r, turns) -> str:
    """Return a spiral as path data."""
    steps, parts = int(turns * 24), []
    for at in range(steps + 1):
        angle, far = 2 * pi * turns * at / steps, r * at / steps
        parts.append(f"{'L' if at else 'M'}{x + far * cos(angle):.1f},{y + far * sin(angle):.1f}")
    return " ".join(parts)


TANGLE = (
    "M60,96 C20,20 190,10 210,80 C230,150 60,170 70,90 C80,20 250,40 220,120 "
    "C196,180 96,150 120,70 C140,10 260,70 180,140 C140,170 40,140 60,60 C90,20 200,60 252,150"
)


def armchair(x, y, tone, flip=False) -> str:
    """Return an armchair in profile for a person who looks to the right."""
    return group(
        line("M-84,420 L-92,456 M96,420 L104,456", shade(WOOD, 0.4), 14),
        path("M-118,90 q-6,-44 36,-44 q40,0 44,44 l14,214 h-66Z", shade(tone, 0.18)),
        rect(-112, 292, 232, 136, tone, 30),
        at=(x, y),
        scale=1.35,
        flip=flip,
    )


def armrest(x, y, tone, flip=False) -> str:
    """Return the nearer arm rest, drawn over the sitter."""
    return group(
        rect(-78, 226, 152, 40, tint(tone, 0.12), 20),
        rect(-70, 250, 60, 90, tone, 8),
        at=(x, y),
        scale=1.35,
        flip=flip,
    )


def coaching() -> str:
    """Two people in armchairs talk; one bubble holds a tangle, the other a neat spiral."""
    parts = [room(W, H, paper_tone(TEAL), tint(WOOD, 0.42), 860)]
    parts.append(disc(960, 470, 420, tint(paper_tone(TEAL), 0.55)))
    parts.append(oval(960, 1000, 800, 60, mix(SAGE, PAPER, 0.35)) + oval(960, 1000, 740, 48, mix(SAGE, PAPER, 0.5)))
    parts.append(window("w", 90, 110, 260, 420, fields(260, 420, 0), rows=3))
    parts.append(shelf(1540, 250, 300, 5) + shelf(1540, 440, 300, 11))
    parts.append(plant(176, 930, 1.35, BRICK) + plant(1790, 930, 1.2, INK, seed=8))
    left = group(
        rect(0, 0, 320, 200, WHITE, 64),
        path("M120,190 L80,258 L176,190Z", WHITE),
        group(line(TANGLE, BRICK, 9), at=(12, 6)),
        at=(560, 90),
    )
    right = group(
        rect(0, 0, 320, 200, WHITE, 64),
        path("M144,190 L240,258 L200,190Z", WHITE),
        line(coiled(120, 100, 62, 3) + " C200,60 230,150 284,100", TEAL, 9),
        at=(1040, 90),
    )
    parts.append(left + right)
    for x, tone, letter, flip, pose in (
        (560, TEAL, "c", False, (((40, 176), (118, 150)), "lap")),
        (1360, BRICK, "l", True, ("lap", "lap")),
    ):
        parts.append(armchair(x, 392, tone, flip))
        parts.append(group(side_seated(CAST[letter], pose), at=(x, 392), scale=1.35, flip=flip))
        parts.append(armrest(x, 392, tone, flip))
    parts.append(oval(960, 1004, 130, 14, INK, opacity="0.16"))
    parts.append(line("M960,830 V990 M900,1000 L960,960 L1020,1000", shade(WOOD, 0.45), 14))
    parts.append(rect(820, 812, 280, 24, WOOD, 12))
    parts.append(mug(1040, 812, OCHRE, 0.9) + tablet(900, 812))
    return page(W, H, *parts, stand_in(W, H))


def tablet(x, y) -> str:
    """Return a tablet on a stand with two linked circles on its screen."""
    return group(
        line("M30,-4 L52,0", INK, 10),
        rect(-70, -104, 140, 100, INK, 10),
        rect(-60, -95, 120, 82, tint(TEAL, 0.75), 4),
        disc(-15, -54, 23, "none", stroke=TEAL, stroke_width=9),
        disc(15, -54, 23, "none", stroke=OCHRE, stroke_width=9),
        at=(x, y),
    )


def gabled_hall(x, base) -> str:
    """Return a town hall with a clock tower."""
    wall, roof = tint(OCHRE, 0.45), shade(BRICK, 0.05)
    parts = [
        rect(x, base - 210, 380, 210, wall),
        poly([(x - 14, base - 210), (x + 40, base - 290), (x + 340, base - 290), (x + 394, base - 210)], roof),
    ]
    parts.append(
        rect(x + 146, base - 420, 88, 420, shade(wall, 0.07))
        + poly([(x + 134, base - 420), (x + 190, base - 540), (x + 246, base - 420)], TEAL)
    )
    parts.append(
        line(f"M{x + 190},{base - 540} v-36", INK, 5)
        + disc(x + 190, base - 366, 30, WHITE)
        + line(f"M{x + 190},{base - 384} v18 h13", INK, 5)
    )
    for dx in (26, 86, 262, 322):
        parts.append(
            rect(x + dx, base - 180, 32, 56, shade(wall, 0.5), 16)
            + rect(x + dx, base - 90, 32, 56, shade(wall, 0.5), 4)
        )
    parts.append(
        path(f"M{x + 164},{base} v-60 a26,26 0 0 1 52,0 v60Z", shade(BRICK, 0.5))
        + rect(x + 172, base - 220, 36, 60, shade(wall, 0.5), 18)
    )
    return "".join(parts)


def columned_hall(x, base) -> str:
    """Return a county hall with columns and a pediment."""
    wall = tint(SAGE, 0.45)
    parts = [rect(x, base - 250, 460, 250, wall), rect(x - 12, base - 268, 484, 24, shade(wall, 0.25))]
    for dx in (22, 82, 346, 406):
        for dy in (210, 110):
            parts.append(rect(x + dx, base - dy, 34, 62, shade(wall, 0.55), 3))
    parts.append(
        rect(x + 128, base - 262, 204, 262, tint(wall, 0.45))
        + poly([(x + 112, base - 262), (x + 230, base - 344), (x + 348, base - 262)], shade(TEAL, 0.1))
    )
    parts.append(rect(x + 206, base - 120, 48, 120, shade(TEAL, 0.4), 4))
    for dx in (140, 178, 264, 302):
        parts.append(rect(x + dx, base - 250, 20, 250, WHITE))
    parts.append(disc(x + 230, base - 296, 17, WHITE) + rect(x + 112, base - 14, 236, 14, shade(wall, 0.3)))
    return "".join(parts)


def rural_office(x, base) -> str:
    """Return a small commune office with a steep roof."""
    wall = WHITE
    parts = [
        rect(x, base - 140, 330, 140, wall),
        poly([(x - 20, base - 140), (x + 46, base - 250), (x + 284, base - 250), (x + 350, base - 140)], BRICK),
    ]
    parts.append(
        poly([(x + 100, base - 140), (x + 165, base - 226), (x + 230, base - 140)], tint(wall, 0.4))
        + disc(x + 165, base - 168, 15, TEAL)
    )
    for dx in (28, 84, 216, 272):
        parts.append(rect(x + dx, base - 104, 34, 52, shade(SAGE, 0.4), 3))
    parts.append(
        rect(x + 142, base - 90, 46, 90, shade(TEAL, 0.2), 4) + rect(x + 250, base - 282, 26, 50, shade(BRICK, 0.35))
    )
    return "".join(parts)


def training() -> str:
    """Six people at a table; behind them stand three kinds of town halls."""
    parts = [rect(0, 0, W, H, mix(tint(TEAL, 0.78), WHITE, 0.2)), disc(1500, 170, 74, tint(OCHRE, 0.35))]
    for x, y, r in ((300, 130, 110), (1120, 90, 90), (1740, 240, 120), (700, 210, 70)):
        parts.append(oval(x, y, r, r * 0.2, WHITE, opacity="0.85"))
    parts.append(path("M0,520 C400,430 760,500 1100,470 C1460,440 1700,480 1920,440 V800 H0Z", tint(SAGE, 0.35)))
    for at, (x, w_, h_) in enumerate(
        ((20, 104, 210), (126, 96, 240), (224, 110, 190), (760, 96, 200), (858, 100, 240))
    ):
        tone = (tint(BRICK, 0.55), tint(TEAL, 0.6), tint(OCHRE, 0.6), tint(BRICK, 0.6), tint(INK, 0.68))[at]
        parts.append(house(x, 660, w_, h_, tone, at + 1))
    parts.append(gabled_hall(356, 660) + columned_hall(980, 660) + rural_office(1510, 660))
    for x, s in ((340, 130), (750, 120), (966, 140), (1470, 170), (1862, 190)):
        parts.append(tree(x, 668, s))
    parts.append(
        rect(0, 656, W, 424, tint(SAGE, 0.1)) + path("M0,700 Q960,640 1920,700 V1080 H0Z", mix(SAGE, PAPER, 0.45))
    )
    people = (
        ("e", 400, 0.7, ("rest", "open")),
        ("a", 650, 0.4, ("fold", "fold")),
        ("s", 900, 0.3, ("rest", "rest")),
        ("t", 1130, -0.4, ("open", "rest")),
        ("h", 1360, -0.5, ("chin", "rest")),
        ("r", 1590, -0.7, ("rest", "rest")),
    )
    for letter, x, look, pose in people:
        parts.append(group(bust(CAST[letter], look, pose), at=(x - 30, 668), scale=1.12))
    parts.append(table(160, 900, 1600, 64, WOOD) + rect(220, 964, 1480, 130, shade(WOOD, 0.3)))
    parts.append(laptop(500, 908, 0.8) + mug(770, 908, TEAL) + mug(1480, 908, BRICK))
    for x, tone in ((960, 0), (1008, 1), (1056, 2), (1200, 3)):
        parts.append(poly([(x, 904), (x + 42, 904), (x + 34, 888), (x + 8, 888)], NOTES[tone]))
    return page(W, H, *parts, stand_in(W, H))
