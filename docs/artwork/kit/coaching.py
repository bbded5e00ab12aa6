"""Pictures of the coaching project: group, handbook and hybrid seminar room."""

from .figure import seated, standing
from .palette import BRICK, INK, OCHRE, PAPER, SAGE, TEAL, WHITE, fold, mix, shade, tint
from .people import CAST
from .poses import side_seated
from .props import (
    NOTES,
    WOOD,
    camera,
    laptop,
    mug,
    note,
    paper_tone,
    plant,
    screen,
    sheet,
    tile,
    tiles,
)
from .room import fields, room, stand_in, town, window
from .svg import disc, group, limb, line, oval, page, path, poly, rect

W, H = 1920, 1280


def group_portrait() -> str:
    """Nine people in two rows below a screen with two online participants."""
    parts = [room(W, H, paper_tone(TEAL), tint(WOOD, 0.4), 1010)]
    for name, x in (("wl", 80), ("wr", 1540)):
        parts.append(
            window(name, x, 110, 300, 560, group(fields(420, 560, 0, x), at=(0 if x < 900 else -120, 0)), rows=3)
        )
    people = tile("o1", CAST["k"], 590, 74, 360, 330, tint(OCHRE, 0.55), 0.4)
    people += tile("o2", CAST["s"], 970, 74, 360, 330, tint(SAGE, 0.3), -0.4)
    parts.append(screen(570, 54, 780, 370, people, face=mix(INK, TEAL, 0.2)))
    parts.append(rect(890, 14, 140, 24, INK, 12) + disc(960, 26, 8, tint(TEAL, 0.3)))
    parts.append(plant(150, 1080, 1.35, BRICK) + plant(1776, 1080, 1.35, TEAL, seed=8))
    standing_ = (("f", 384, 0.3), ("g", 668, 0), ("h", 960, 0), ("i", 1252, 0), ("e", 1536, -0.3))
    poses = (("down", "rest"), ("fold", "fold"), ("down", "down"), ("rest", "rest"), ("rest", "down"))
    for (letter, x, look), pose in zip(standing_, poses, strict=True):
        parts.append(group(standing(CAST[letter], look, pose), at=(x, 566), scale=1.08))
    chairs = (("m", 526, 0.2), ("q", 814, 0), ("c", 1106, 0), ("j", 1394, -0.2))
    for at, (letter, x, look) in enumerate(chairs):
        pose = (("rest", "rest"), ("reach", "reach"))[at % 2]
        figure = seated(CAST[letter], look, pose, chair=shade(TEAL, 0.2))
        parts.append(group(figure, at=(x, 742), scale=1.08))
    return page(W, H, *parts, stand_in(W, H))


def above(person, left, right) -> str:
    """Return a person seen from above who faces the upper edge; hands are given."""
    sleeve, parts = fold(person.top, 0.12), []
    for (x, y), side in ((left, -1), (right, 1)):
        ex, ey = side * 148, -70
        parts.append(limb([(x, y, 17), (x - 5 * side, y - 20, 13)], person.skin))
        parts.append(limb([(x - 14 * side, y + 2, 7), (x - 22 * side, y - 12, 6)], person.skin))
        reach = ((x - ex) ** 2 + (y - ey) ** 2) ** 0.5 or 1
        wrist = (x - (x - ex) / reach * 26, y - (y - ey) / reach * 26, 19)
        parts.append(limb([(side * 104, 0, 36), (ex, ey, 27), wrist], sleeve))
    body = oval(0, 8, 142, 62, person.top)
    tone, dark = person.colour, shade(person.colour, 0.2)
    top = {
        "long": path("M-58,-6 C-66,90 -30,120 0,120 C30,120 66,90 58,-6Z", dark),
        "wavy": path("M-60,-6 C-76,70 -36,104 0,104 C36,104 76,70 60,-6Z", dark),
        "pony": path("M-16,30 C-26,80 -12,120 4,132 C20,104 26,70 16,30Z", dark),
        "bun": disc(0, 44, 28, dark),
        "curly": "".join(
            disc(dx, dy - 8, 30, dark)
            for dx, dy in ((-50, 0), (50, 0), (-36, 36), (36, 36), (0, 50), (-36, -34), (36, -34), (0, -48))
        ),
    }.get(person.hair, "")
    face = oval(0, -18, 50, 50, person.skin) + poly([(-8, -62), (0, -78), (8, -62)], person.skin)
    skull = oval(0, -6, 57, 56, tone)
    if person.hair == "bald":
        skull = oval(0, 2, 56, 54, tone) + oval(0, -12, 47, 50, person.skin)
    parting = line("M-14,-58 C-20,-30 -14,-6 2,14", dark, 5) if person.hair != "bald" else ""
    return group(*parts, body, top, face, skull, parting)


def handbook(x, y) -> str:
    """Return an open book whose pages carry pictures and lines."""
    parts = [rect(-396, -256, 792, 524, INK, 14, opacity="0.16"), rect(-404, -268, 808, 524, TEAL, 14)]
    parts.append(rect(-388, -256, 388, 496, WHITE, 6) + rect(0, -256, 388, 496, WHITE, 6))
    parts.append(path("M0,-256 h46 q-46,20 -46,80Z M0,240 V-256 h26 V240Z", tint(INK, 0.86)))
    parts.append(rect(-346, -216, 300, 180, tint(OCHRE, 0.5), 8))
    for dx, tone, skin in ((-258, TEAL, "#e6b48f"), (-136, BRICK, "#a9714b")):
        parts.append(path(f"M{dx - 52},-36 v-22 q0,-46 52,-46 q52,0 52,46 v22Z", tone))
        parts.append(disc(dx, -130, 32, skin))
    lines_ = "M-346,0 h220 M-346,40 h300 M-346,74 h280 M-346,108 h300 M-346,142 h240 M-346,176 h290"
    parts.append(line(lines_, tint(INK, 0.62), 9))
    parts.append(line("M60,-206 h190", BRICK, 14) + line("M60,-160 h290 M60,-126 h260", tint(INK, 0.62), 9))
    parts.append(line("M116,20 L204,-44 L292,20 L204,88Z", tint(INK, 0.4), 7))
    for dx, dy, tone in ((116, 20, TEAL), (204, -44, OCHRE), (292, 20, BRICK), (204, 88, SAGE)):
        parts.append(disc(dx, dy, 34, tone))
    parts.append(line("M60,160 h290 M60,194 h220", tint(INK, 0.62), 9))
    parts.append(path("M318,-256 h34 v96 l-17,-18 l-17,18Z", BRICK))
    return group(*parts, at=(x, y), turn=-2)


def flat_laptop(x, y, turn) -> str:
    """Return an open laptop seen from above; its user sits below it."""
    keys = "".join(rect(-122 + c * 31, 20 + r * 28, 25, 21, tint(INK, 0.28), 4) for r in range(3) for c in range(8))
    shown = rect(-118, -148, 110, 128, WHITE, 3) + rect(8, -148, 110, 128, WHITE, 3)
    shown += line("M-100,-122 h70 M-100,-98 h76 M-100,-74 h60 M26,-60 h74 M26,-40 h50", tint(INK, 0.55), 6)
    shown += rect(26, -130, 74, 50, tint(OCHRE, 0.4), 3)
    return group(
        rect(-146, -166, 300, 350, INK, 16, opacity="0.15"),
        rect(-150, -172, 300, 172, INK, 12),
        rect(-136, -160, 272, 150, tint(TEAL, 0.55), 5),
        shown,
        rect(-150, 0, 300, 170, mix(INK, SAGE, 0.35), 14),
        keys,
        rect(-46, 112, 92, 48, tint(INK, 0.35), 5),
        at=(x, y),
        turn=turn,
        scale=0.86,
    )


def cup(x, y, tone) -> str:
    """Return a cup with its saucer, seen from above."""
    return (
        disc(x + 4, y + 6, 62, INK, opacity="0.14")
        + disc(x, y, 60, WHITE)
        + disc(x, y, 46, tint(tone, 0.75))
        + line(f"M{x + 34},{y - 14} l34,-14", tone, 13)
        + disc(x, y, 38, tone)
        + disc(x, y, 29, shade(BRICK, 0.6))
    )


def pencil(x, y, turn, tone) -> str:
    """Return a pencil seen from above, pointing to the left."""
    return group(
        rect(0, -8, 120, 16, tone, 2),
        poly([(0, -8), (-26, 0), (0, 8)], tint(WOOD, 0.6)),
        poly([(-17, -3), (-26, 0), (-17, 3)], INK),
        rect(120, -8, 20, 16, BRICK, 4),
        at=(x, y),
        turn=turn,
    )


def handbook_work() -> str:
    """Seven people round a table, seen from above, with an open handbook in the middle."""
    parts = [rect(0, 0, W, H, mix(SAGE, PAPER, 0.35))]
    parts.append("".join(line(f"M0,{y} H{W}", mix(SAGE, PAPER, 0.25), 5) for y in range(100, H, 150)))
    parts.append(rect(186, 176, 1568, 924, INK, 70, opacity="0.16") + rect(170, 156, 1580, 928, WOOD, 64))
    for y in (330, 520, 720, 900):
        parts.append(line(f"M250,{y} C700,{y - 24} 1200,{y + 24} 1670,{y}", shade(WOOD, 0.09), 4))
    parts.append(handbook(960, 620))
    parts.append(sheet(330, 300, 190, 250, 8, turn=8, seed=2) + sheet(1370, 258, 190, 250, 8, turn=-7, seed=6))
    parts.append(rect(1400, 300, 130, 80, tint(BRICK, 0.45), 4))
    parts.append(flat_laptop(1500, 752, -90) + sheet(300, 680, 200, 250, 7, turn=-5, seed=9))
    parts.append(group(rect(0, 0, 120, 84, tint(TEAL, 0.5), 4), at=(336, 722), turn=-5))
    for x, y, tone, turn, sign in (
        (620, 214, 0, -8, "talk"),
        (716, 220, 1, 6, "none"),
        (1150, 216, 2, 5, "tick"),
        (560, 946, 3, 8, "ring"),
        (1270, 930, 0, -6, "up"),
        (1370, 960, 1, 9, "none"),
    ):
        parts.append(note(x, y, 84, NOTES[tone], turn, sign))
    parts.append(cup(1640, 440, TEAL) + cup(400, 1012, BRICK))
    parts.append(pencil(900, 950, 12, OCHRE) + pencil(560, 330, -48, TEAL))
    seats = (
        ("c", 520, 112, 180, (-50, -250), (84, -214)),
        ("b", 960, 96, 180, (-96, -256), (60, -262)),
        ("d", 1420, 112, 180, (-60, -222), (66, -214)),
        ("i", 640, 1150, 0, (-70, -262), (104, -330)),
        ("e", 1230, 1150, 0, (-110, -330), (76, -262)),
        ("n", 1806, 752, -90, (-66, -226), (66, -226)),
        ("h", 118, 800, 90, (-70, -250), (60, -226)),
    )
    for letter, x, y, turn, left, right in seats:
        parts.append(group(above(CAST[letter], left, right), at=(x, y), turn=turn))
    return page(W, H, *parts, stand_in(W, H))


def wing(flip) -> str:
    """Return the people and the table along one side of the seminar room."""
    left, right = ("afq", "nol")
    parts = []
    places = ((372, 640, 0.74), (244, 738, 0.92), (84, 850, 1.16))
    for at, (x, y, s) in enumerate(places):
        person = CAST[(right if flip else left)[at]]
        pose = ("table", "table") if at != 1 else ("chin", "table")
        parts.append(group(side_seated(person, pose, shade(TEAL, 0.3)), at=(x, y), scale=s))
    parts.append(poly([(560, 812), (580, 812), (580, 900), (560, 900)], shade(WOOD, 0.5)))
    parts.append(poly([(404, 1216), (470, 1190), (470, 1280), (404, 1280)], shade(WOOD, 0.5)))
    parts.append(path("M428,800 L588,800 L476,1206 Q470,1222 452,1222 H128 Q110,1222 118,1204Z", shade(WOOD, 0.3)))
    parts.append(path("M428,784 L588,784 L476,1186 Q470,1202 452,1202 H128 Q110,1202 118,1184Z", WOOD))
    parts.append(sheet(440, 836, 66, 40, 3, turn=-4) + sheet(330, 1010, 96, 60, 4, turn=-5, seed=4))
    parts.append(mug(480, 950, BRICK if flip else TEAL, 0.7) + mug(300, 1150, OCHRE, 1.0))
    return group(*parts, flip=flip, at=(W, 0) if flip else (0, 0))


def seminar_room() -> str:
    """A seminar room: two tables, a screen with six online participants, a camera."""
    wall = paper_tone(SAGE)
    parts = [room(W, H, wall, tint(WOOD, 0.45), 730)]
    parts.append(poly([(0, 1280), (560, 730), (1360, 730), (1920, 1280)], tint(WOOD, 0.55)))
    backs = (tint(TEAL, 0.6), tint(OCHRE, 0.55), tint(BRICK, 0.65), tint(SAGE, 0.4), tint(INK, 0.7))
    six = tiles("v", [CAST[c] for c in "gjkmsr"], 616, 86, 688, 388, 3, backs, 14)
    parts.append(screen(600, 70, 720, 420, six, face=mix(INK, TEAL, 0.2)))
    for name, x in (("sl", 110), ("sr", 1550)):
        parts.append(window(name, x, 110, 260, 440, town(260, 440, 3 if x < 900 else 5)))
    parts.append(rect(700, 590, 520, 30, shade(WOOD, 0.1), 8) + rect(720, 620, 480, 130, shade(WOOD, 0.3), 4))
    parts.append(plant(500, 770, 0.9, BRICK) + laptop(1040, 590, 0.6))
    parts.append(group(standing(CAST["p"], -0.6, ("open", "hold")), at=(1420, 372), scale=0.8))
    parts.append(wing(False) + wing(True))
    parts.append(oval(960, 1238, 120, 16, INK, opacity="0.14") + camera(960, 1238, 1.05))
    return page(W, H, *parts, stand_in(W, H))
