"""Pictures of the consultations: urban, rural and county groups at work."""

from random import Random

from .figure import bust, seated, standing
from .palette import BRICK, INK, OCHRE, PAPER, SAGE, TEAL, WHITE, mix, shade, tint
from .people import CAST
from .poses import back, side_seated, side_standing
from .props import (
    NOTES,
    WOOD,
    clock,
    flipchart,
    laptop,
    mug,
    note,
    paper_tone,
    pendant,
    plant,
    screen,
    sheet,
    table,
)
from .room import arcs, county, fields, house, room, stand_in, town, window
from .svg import disc, group, line, oval, page, path, poly, rect

W, H = 1920, 1280


def urban_table() -> str:
    """Five people at a long table before arched windows with tenement houses outside."""
    parts = [room(W, H, paper_tone(BRICK), tint(WOOD, 0.3), 1100)]
    for at, x in enumerate((120, 700, 1280)):
        view = group(town(1680, 620, 2), at=(-at * 560, 0))
        parts.append(window(f"u{at}", x, 70, 520, 620, view, arched=True, rows=3))
    parts.append(rect(0, 790, W, 10, shade(paper_tone(BRICK), 0.12)))
    people = (
        ("b", 330, 0.7, ("rest", "open")),
        ("i", 640, 0.5, ("fold", "fold")),
        ("g", 960, 0, ("open", "open")),
        ("o", 1280, -0.6, ("chin", "rest")),
        ("k", 1590, -0.7, ("rest", "rest")),
    )
    for letter, x, look, pose in people:
        parts.append(group(bust(CAST[letter], look, pose), at=(x, 690), scale=1.28))
    parts.append(table(110, 958, 1700, 70, WOOD))
    parts.append(rect(150, 1028, 1620, 260, shade(WOOD, 0.28)))
    for x in range(460, 1700, 324):
        parts.append(rect(x, 1046, 5, 240, shade(WOOD, 0.4)))
    parts.append(laptop(480, 966, 0.9) + mug(800, 968, TEAL, 1.0) + mug(1440, 968, BRICK, 1.0))
    parts.append(map_sheet(880, 906, 240, 60))
    for x, tone in ((1120, 0), (1172, 1), (1224, 2)):
        parts.append(poly([(x, 962), (x + 44, 962), (x + 36, 944), (x + 6, 944)], NOTES[tone]))
    parts.append(plant(1740, 962, 0.7, TEAL))
    return page(W, H, *parts, stand_in(W, H))


def map_sheet(x, y, w, h) -> str:
    """Return a town map lying flat, seen from the front."""
    parts = [poly([(0, h), (w, h), (w * 0.86, 0), (w * 0.14, 0)], WHITE)]
    parts.append(line(f"M{w * 0.1},{h * 0.6} L{w * 0.9},{h * 0.35} M{w * 0.5},0 L{w * 0.42},{h}", tint(SAGE, 0.2), 8))
    for dx, dy, tone in ((0.26, 0.28, BRICK), (0.66, 0.66, OCHRE), (0.62, 0.2, TEAL)):
        parts.append(oval(w * dx, h * dy, 13, 6, tone))
    return group(*parts, at=(x, y))


def urban_model() -> str:
    """Four people stand round a model of a town; it is evening in the street outside."""
    wall = mix(TEAL, INK, 0.25)
    parts = [room(W, H, wall, shade(WOOD, 0.35), 960)]
    parts.append(window("n", 440, 90, 1040, 560, town(1040, 560, 4, night=True), cols=4, rows=2, frame=tint(WOOD, 0.2)))
    for x, tone, signs in ((110, OCHRE, ("house", "people")), (1600, BRICK, ("talk", "up"))):
        parts.append(rect(x, 150, 210, 300, tint(tone, 0.75), 6) + rect(x, 150, 210, 16, tone))
        for at, sign in enumerate(signs):
            parts.append(note(x + 48, 190 + at * 128, 114, tint(tone, 0.5), 0, sign))
    parts.append(pendant(660, 130, OCHRE, 0.9) + pendant(1260, 130, OCHRE, 0.9))
    parts.append(group(bust(CAST["m"], 0.6, ("open", "rest")), at=(760, 520), scale=1.25))
    parts.append(group(bust(CAST["s"], -0.5, ("rest", "open")), at=(1150, 500), scale=1.3))
    parts.append(oval(960, 1196, 560, 24, INK, opacity="0.2") + rect(480, 900, 960, 296, tint(INK, 0.12), 6))
    for x in (800, 1116):
        parts.append(rect(x, 930, 4, 250, INK) + disc(x - 26, 1040, 7, OCHRE) + disc(x + 30, 1040, 7, OCHRE))
    parts.append(table(430, 860, 1060, 60, tint(WOOD, 0.15)))
    parts.append(rect(500, 846, 920, 16, mix(SAGE, PAPER, 0.2), 4))
    rng = Random(7)
    tones = (tint(BRICK, 0.25), tint(OCHRE, 0.25), WHITE, tint(TEAL, 0.45), tint(SAGE, 0.1), tint(BRICK, 0.5))
    for at, x in enumerate((540, 620, 706, 1100, 1190, 1276)):
        parts.append(house(x, 848, 78, rng.uniform(92, 132), tones[at], at + (2 if at > 2 else 0)))
    parts.append(rect(880, 700, 54, 148, tint(OCHRE, 0.6)) + poly([(872, 700), (907, 630), (942, 700)], TEAL))
    parts.append(disc(907, 730, 15, WHITE) + rect(820, 790, 174, 58, tint(OCHRE, 0.6)))
    parts.append(
        poly([(812, 790), (834, 764), (880, 764), (880, 790)], TEAL)
        + poly([(934, 764), (980, 764), (1002, 790), (934, 790)], TEAL)
    )
    for x in (838, 860, 946, 968):
        parts.append(rect(x, 806, 10, 20, shade(OCHRE, 0.4), 2))
    parts.append(rect(896, 818, 22, 30, shade(TEAL, 0.3), 10))
    for x in (1032, 1066, 800):
        parts.append(disc(x, 822, 19, shade(SAGE, 0.2)) + rect(x - 3, 830, 6, 18, shade(BRICK, 0.4)))
    parts.append(group(side_standing(CAST["t"], ("talk", "table")), at=(300, 480), scale=1.3))
    parts.append(group(side_standing(CAST["j"], ("talk", None)), at=(1640, 470), scale=1.32, flip=True))
    return page(W, H, *parts, stand_in(W, H))


def rural_hall() -> str:
    """People sit in a circle in a village hall; outside lie fields and a church."""
    wall = mix(PAPER, OCHRE, 0.18)
    parts = [room(W, H, wall, tint(WOOD, 0.25), 800)]
    for y in (870, 960, 1080):
        parts.append(line(f"M0,{y} H{W}", shade(tint(WOOD, 0.25), 0.06), 5))
    parts.append(window("f", 300, 120, 1090, 500, fields(1090, 500, 0.56), cols=4, rows=2, frame=tint(WOOD, 0.1)))
    parts.append(rect(0, 0, W, 52, shade(WOOD, 0.25)))
    for x in (150, 700, 1220, 1770):
        parts.append(rect(x - 22, 0, 44, 96, shade(WOOD, 0.4), 4))
    parts.append(rect(0, 640, W, 7, shade(wall, 0.12)))
    parts.append(clock(150, 260, 64, BRICK))
    signs = (("people", 0), ("house", 2), ("sun", 3), ("talk", 1))
    notes = "".join(
        note(1560 + at % 2 * 112, 250 + at // 2 * 120, 92, NOTES[tone], 0, sign)
        for at, (sign, tone) in enumerate(signs)
    )
    parts.append(flipchart(1536, 210, 256, 330, notes))
    parts.append(group(standing(CAST["n"], -0.5, ("open", "point")), at=(1440, 372), scale=0.94))
    chairs = shade(TEAL, 0.15)
    back_row = (("h", 420, 0.6), ("r", 660, 0.3), ("o", 900, 0), ("k", 1140, -0.3))
    poses = (("rest", "rest"), ("open", "rest"), ("fold", "fold"), ("rest", "chin"))
    for (letter, x, look), pose in zip(back_row, poses, strict=True):
        parts.append(group(seated(CAST[letter], look, pose, chair=chairs), at=(x, 560), scale=0.92))
    parts.append(oval(900, 1076, 330, 58, mix(SAGE, PAPER, 0.3)) + oval(900, 1076, 290, 46, mix(SAGE, PAPER, 0.5)))
    parts.append(map_sheet(770, 1042, 260, 64))
    parts.append(group(side_seated(CAST["f"], ("talk", "lap"), chairs), at=(190, 670), scale=1.06))
    parts.append(group(side_seated(CAST["d"], ("lap", "lap"), chairs), at=(1670, 690), scale=1.06, flip=True))
    for letter, x in (("b", 560), ("g", 900), ("q", 1240)):
        parts.append(group(back(CAST[letter]), at=(x, 970), scale=1.22))
        shell = path("M-82,0 q0,-24 24,-24 h116 q24,0 24,24 v200 h-164Z", chairs)
        parts.append(group(shell, at=(x, 1168), scale=1.22))
    return page(W, H, *parts, stand_in(W, H))


def poster(x, y, tone, signs, seed) -> str:
    """Return a poster with three choices and the dots people have stuck on it."""
    rng, parts = Random(seed), [rect(x + 8, y + 10, 330, 540, INK, 4, opacity="0.12")]
    parts.append(rect(x, y, 330, 540, WHITE, 4) + rect(x, y, 330, 56, tone, 4))
    parts.append(line(f"M{x + 36},{y + 28} h150", tint(tone, 0.65), 12))
    for at, sign in enumerate(signs):
        top = y + 84 + at * 152
        parts.append(note(x + 26, top, 108, tint(tone, 0.55), 0, sign))
        for _ in range(rng.randint(3, 7)):
            dot = rng.choice((BRICK, OCHRE, TEAL))
            parts.append(disc(x + 164 + rng.randint(0, 3) * 42, top + 16 + rng.randint(0, 2) * 38, 14, dot))
        parts.append(line(f"M{x + 26},{top + 128} h278", tint(INK, 0.8), 3))
    return "".join(parts)


def county_voting() -> str:
    """Four people stick coloured dots on three posters; a county town is outside."""
    parts = [room(W, H, paper_tone(SAGE), tint(WOOD, 0.4), 980)]
    posters = (
        (110, TEAL, ("house", "people", "clock"), 3),
        (500, BRICK, ("talk", "up", "ring"), 5),
        (890, shade(OCHRE, 0.1), ("sun", "tick", "people"), 8),
    )
    for x, tone, signs, seed in posters:
        parts.append(poster(x, 120, tone, signs, seed))
    parts.append(window("c", 1350, 120, 470, 560, county(470, 560), rows=2))
    parts.append(plant(1780, 1050, 1.2, BRICK))
    parts.append(
        rect(1300, 790, 360, 26, WOOD, 8)
        + rect(1330, 816, 22, 230, shade(WOOD, 0.4))
        + rect(1608, 816, 22, 230, shade(WOOD, 0.4))
    )
    parts.append(mug(1370, 790, TEAL, 0.9) + mug(1440, 790, OCHRE, 0.9) + sheet(1490, 758, 130, 32, 2))
    raised = (((126, 20), (132, -72)), ((126, 40), (118, -60)))
    from_behind = (("m", 250, 520, raised[0]), ("l", 650, 480, raised[1]))
    for letter, x, y, pose in from_behind:
        legs = standing(CAST[letter], 0, (None, None))
        parts.append(group(legs, back(CAST[letter], raised=pose), at=(x, y), scale=1.34))
        hx, hy = pose[1]
        parts.append(disc(x + hx * 1.34 + 4, y + hy * 1.34 - 20, 13, OCHRE))
    parts.append(group(side_standing(CAST["k"], (((70, 92), (122, 12)), None)), at=(1290, 500), scale=1.34, flip=True))
    parts.append(group(standing(CAST["j"], -0.7, ("hold", "fold")), at=(1560, 540), scale=1.3))
    return page(W, H, *parts, stand_in(W, H))


def sundial(x, y, r) -> str:
    """Return a wall sundial without figures."""
    rays = "".join(
        f"M{x + a * r * 0.3:.0f},{y + b * r * 0.3:.0f} L{x + a * r * 0.86:.0f},{y + b * r * 0.86:.0f}"
        for a, b in ((-1, 0.06), (-0.87, 0.5), (-0.5, 0.87), (0, 1), (0.5, 0.87), (0.87, 0.5), (1, 0.06))
    )
    half = path(f"M{x - r},{y - 12} H{x + r} V{y} A{r},{r} 0 0 1 {x - r},{y}Z", tint(OCHRE, 0.45))
    return (
        half
        + line(rays, shade(BRICK, 0.1), 6)
        + poly([(x - 10, y - 12), (x + 10, y - 12), (x + r * 0.42, y + r * 0.6)], INK)
        + disc(x, y - 6, 20, BRICK)
    )


def charts(x, y, w, h) -> str:
    """Return a slide with bars, a rising line and a ring."""
    parts, base = [rect(x, y, w, h, WHITE)], y + h - 60
    for at, (high, tone) in enumerate(((0.3, SAGE), (0.46, TEAL), (0.38, OCHRE), (0.62, BRICK), (0.72, TEAL))):
        parts.append(rect(x + 60 + at * 84, base - h * high, 56, h * high, tone, 4))
    parts.append(line(f"M{x + 40},{base} h450", INK, 6))
    parts.append(
        line(
            f"M{x + 88},{base - h * 0.4} L{x + 172},{base - h * 0.56} "
            f"L{x + 256},{base - h * 0.48} L{x + 424},{base - h * 0.82}",
            INK,
            6,
        )
    )
    cx, cy, r = x + w - 150, y + 150, 84
    for dash, start, tone in ((0.45, 0, TEAL), (0.3, 0.45, OCHRE), (0.25, 0.75, BRICK)):
        total = 6.2832 * r
        parts.append(
            disc(
                cx,
                cy,
                r,
                "none",
                stroke=tone,
                stroke_width=42,
                stroke_dasharray=f"{dash * total:.1f} {total:.1f}",
                stroke_dashoffset=f"{-start * total:.1f}",
            )
        )
    parts.append(line(f"M{x + w - 250},{base - 84} h200 m-200,40 h150", tint(INK, 0.6), 12))
    return "".join(parts)


def county_talk() -> str:
    """A woman presents charts on a screen to three people at desks."""
    parts = [room(W, H, paper_tone(TEAL), tint(WOOD, 0.4), 930)]
    parts.append(arcs(1330, 130, 62, tint(TEAL, 0.6), 4))
    parts.append(screen(120, 100, 800, 470, charts(120, 100, 800, 470)))
    parts.append(window("d", 1480, 250, 340, 380, county(340, 380), rows=2))
    parts.append(sundial(1200, 330, 110))
    parts.append(plant(110, 1010, 1.15, INK))
    parts.append(group(standing(CAST["a"], 0.7, ("point", "open")), at=(440, 520), scale=1.24))
    places = (
        ("e", 1010, 560, 0.86, ("chin", "table")),
        ("q", 1330, 640, 1.02, ("table", "table")),
        ("c", 1680, 720, 1.15, ("talk", "table")),
    )
    for letter, x, y, s, pose in places:
        desk = oval(170, 456, 70, 9, INK, opacity="0.12")
        desk += rect(158, 250, 20, 204, shade(WOOD, 0.45)) + rect(124, 446, 90, 10, shade(WOOD, 0.45), 5)
        desk += rect(76, 234, 176, 20, WOOD, 8)
        sitter = side_seated(CAST[letter], pose, shade(BRICK, 0.2))
        parts.append(group(sitter, desk, laptop_side(), at=(x, y), scale=s, flip=True))
    return page(W, H, *parts, stand_in(W, H))


def laptop_side() -> str:
    """Return an open laptop seen from the side, on a desk before a sitter who looks right."""
    return line("M206,228 L232,142", mix(SAGE, INK, 0.4), 9) + line("M122,229 H206", mix(SAGE, INK, 0.6), 9)
