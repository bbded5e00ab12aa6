"""People seen from the front: head, bust, standing and seated figures."""

from . import hair
from .palette import BRICK, INK, WHITE, fold, mix, shade, tint
from .svg import disc, group, limb, line, oval, path, poly

FACE = "M-32,-6 C-32,-46 32,-46 32,-6 L32,6 C32,30 16,43 0,43 C-16,43 -32,30 -32,6Z"
BEARD = "M-32,2 C-32,32 -16,47 0,47 C16,47 32,32 32,2 C28,14 20,18 11,16 Q0,12 -11,16 C-20,18 -28,14 -32,2Z"
TORSO = "M-20,54 C-36,64 -66,63 -77,92 C-82,120 -70,190 -66,262 L66,262 C70,190 82,120 77,92 C66,63 36,64 20,54Z"
SLIM = (
    "M-18,54 C-32,63 -58,65 -66,92 C-71,118 -54,150 -53,180 C-53,208 -62,230 -64,262 "
    "L64,262 C62,230 53,208 53,180 C54,150 71,118 66,92 C58,65 32,63 18,54Z"
)
# Elbow and hand of the arm on the viewer's right; the left one is mirrored.
ARMS = {
    "down": ((94, 172), (84, 258)),
    "rest": ((102, 180), (34, 222)),
    "fold": ((100, 176), (-18, 178)),
    "open": ((112, 172), (158, 150)),
    "point": ((132, 128), (196, 84)),
    "chin": ((92, 186), (20, 62)),
    "reach": ((108, 180), (120, 236)),
    "hold": ((100, 178), (44, 168)),
}


def features(person, look: float, smile: float) -> str:
    """Return eyes, brows, nose and mouth, shifted towards the look."""
    dx, side = 9 * look, 1 if look >= 0 else -1
    soft = mix(shade(person.skin, 0.28), BRICK, 0.35)
    brow = shade(person.colour, 0.25)
    parts = [disc(x + dx, 13, 7, BRICK, opacity="0.16") for x in (-20, 20)] + [
        disc(x + dx, -1, 3.3, INK) for x in (-12.5, 12.5)
    ]
    for x in (-12.5, 12.5):
        parts.append(line(f"M{x + dx - 6},{-10} q6,-4 12,0", brow, 2.6))
    parts.append(line(f"M{dx * 1.25},0 q{5 * side},8 {side},11", soft, 2.6))
    bend = 7 * smile
    mouth = mix(BRICK, person.skin, 0.15)
    parts.append(line(f"M{dx - 8},22 q8,{bend} 16,0", mouth, 3))
    if person.glasses:
        for x in (-13, 13):
            parts.append(disc(x + dx, -1, 10, "none", stroke=INK, stroke_width=2.4))
        parts.append(line(f"M{dx - 3},-2 h6", INK, 2.4))
    return "".join(parts)


def head(person, look=0.0, smile=1.0) -> str:
    """Return the head without the hair that hangs behind it."""
    ears = [x for x in (-32, 32) if x * look <= 0 or abs(look) < 0.3]
    parts = [disc(x, 4, 7, shade(person.skin, 0.1)) for x in ears]
    parts.append(path(FACE, person.skin))
    if person.beard:
        parts.append(path(BEARD, mix(person.colour, person.skin, 0.12)))
    parts.append(features(person, look, smile))
    parts.append(hair.front(person))
    return "".join(parts)


def neck(person) -> str:
    """Return the neck with the shadow of the chin."""
    dark = shade(person.skin, 0.16)
    return path("M-14,24 L-14,58 C-12,72 12,72 14,58 L14,24Z", person.skin) + path(
        "M-14,30 L14,30 L14,44 C6,54 -8,54 -14,48Z", dark
    )


def collar(person) -> str:
    """Return what the kind of clothing shows at the chest."""
    top, inner, skin = person.top, person.inner, person.skin
    dark = fold(top, 0.2)
    if person.wear == "blazer":
        low = 150
        return (
            poly([(-22, 54), (22, 54), (0, low)], inner)
            + path("M-15,50 L0,80 L15,50Z", skin)
            + line("M-19,54 L0,86 L19,54", shade(inner, 0.1), 4)
            + poly([(-24, 54), (-40, 66), (-30, 92), (-38, 98), (0, low)], dark)
            + poly([(24, 54), (40, 66), (30, 92), (38, 98), (0, low)], dark)
            + line(f"M0,{low} V258", dark, 3)
            + disc(8, 176, 4, dark)
        )
    if person.wear == "cardigan":
        return (
            poly([(-21, 54), (21, 54), (16, 262), (-16, 262)], inner)
            + path("M-16,52 Q0,88 16,52Z", skin)
            + line("M-21,54 L-16,262 M21,54 L16,262", dark, 7)
        )
    if person.wear == "shirt":
        edge = shade(top, 0.14)
        return (
            path("M-14,52 L0,80 L14,52Z", skin)
            + line("M0,80 V260", edge, 3)
            + poly([(-18, 50), (-30, 62), (-14, 86), (0, 74)], tint(top, 0.35))
            + poly([(18, 50), (30, 62), (14, 86), (0, 74)], tint(top, 0.35))
            + line("M-18,50 L-30,62 L-14,86 L0,76 L14,86 L30,62 L18,50", edge, 2.5)
            + "".join(disc(5, y, 2.6, edge) for y in (112, 150, 188, 226))
        )
    if person.wear == "turtle":
        return path("M-18,34 Q0,44 18,34 L22,62 Q0,74 -22,62Z", dark)
    if person.wear == "blouse":
        return path("M-22,52 C-20,92 20,92 22,52Z", skin) + line("M-22,53 C-20,92 20,92 22,53", tint(top, 0.55), 4)
    return path("M-17,52 C-14,72 14,72 17,52Z", skin) + line("M-19,54 C-16,76 16,76 19,54", dark, 7)


def arm(person, pose, left: bool) -> str:
    """Return one arm; the pose is a name or a pair of elbow and hand."""
    (ex, ey), (hx, hy) = ARMS[pose] if isinstance(pose, str) else pose
    sleeve = fold(person.top, 0.1)
    sx = 52 if person.slim else 59
    if isinstance(pose, str):
        ex -= 14 if person.slim else 7
    reach = ((hx - ex) ** 2 + (hy - ey) ** 2) ** 0.5 or 1
    ux, uy = (hx - ex) / reach, (hy - ey) / reach
    big = 19 if person.slim else 22
    parts = limb([(hx - 16 * ux, hy - 16 * uy, 9), (hx - 2 * ux, hy - 2 * uy, 10)], person.skin)
    parts += limb([(hx, hy, 12), (hx + 9 * ux, hy + 9 * uy, 8)], person.skin)
    parts += limb([(hx - uy * 8, hy + ux * 8, 5), (hx + 9 * ux - uy * 14, hy + 9 * uy + ux * 14, 4)], person.skin)
    cut = (hx - 17 * ux, hy - 17 * uy, 13)
    parts += limb([(sx, 94, big), (ex, ey, big - 4), cut], sleeve)
    if person.wear in ("blazer", "shirt"):
        nx, ny = -uy, ux
        cx, cy = cut[0] + 11 * ux, cut[1] + 11 * uy
        cuff = f"M{cx + nx * 10:.1f},{cy + ny * 10:.1f} L{cx - nx * 10:.1f},{cy - ny * 10:.1f}"
        parts += line(cuff, person.inner if person.wear == "blazer" else WHITE, 5)
    return group(parts, flip=left)


def bust(person, look=0.0, arms=("down", "down"), smile=1.0) -> str:
    """Return the figure to the hips."""
    torso = path(SLIM if person.slim else TORSO, person.top)
    return group(
        group(hair.behind(person), scale=1.08, at=(0, -3)),
        torso,
        neck(person),
        collar(person),
        arm(person, arms[0], True) if arms[0] else "",
        arm(person, arms[1], False) if arms[1] else "",
        group(head(person, look, smile), scale=1.08, at=(0, -3)),
    )


def shoes(apart: float, y: float, fill: str) -> str:
    """Return two shoes seen from the front, turned slightly outwards."""
    shape = f"M{apart - 15},{y} l3,-22 h24 l5,14 q10,4 10,12 q0,4 -4,4 h-34 q-4,0 -4,-8Z"
    one = path(shape, fill)
    return one + group(one, flip=True)


def legs(person) -> str:
    """Return standing legs below the hips."""
    dark = shade(person.legs, 0.35) if person.legs != INK else "#151c2f"
    feet = shoes(26, 536, mix(dark, "#15100f", 0.4))
    if person.skirt:
        hose = mix(person.skin, INK, 0.12)
        calf = limb([(27, 380, 19), (26, 450, 17), (26, 518, 10)], hose)
        hem = path("M-56,240 H56 C62,262 70,340 76,408 Q0,424 -76,408 C-70,340 -62,262 -56,240Z", person.legs)
        return calf + group(calf, flip=True) + feet + hem
    hips = path("M-58,240 H58 C64,262 65,280 64,300 L0,312 L-64,300 C-65,280 -64,262 -58,240Z", person.legs)
    leg = limb([(32, 288, 32), (29, 400, 24), (27, 518, 17)], person.legs)
    gap = line("M0,296 V318", dark, 4)
    return feet + hips + leg + group(leg, flip=True) + gap


def standing(person, look=0.0, arms=("down", "down"), smile=1.0) -> str:
    """Return a whole standing figure; its soles are at y = 544."""
    under = oval(0, 542, 92, 12, INK, opacity="0.14")
    return group(under, legs(person), bust(person, look, arms, smile))


def seated(person, look=0.0, arms=("rest", "rest"), smile=1.0, chair=None) -> str:
    """Return a seated figure facing the viewer; its soles are at y = 456."""
    dark = shade(person.legs, 0.35) if person.legs != INK else "#151c2f"
    seat = ""
    if chair:
        seat = (
            line("M-78,300 V452 M78,300 V452", shade(chair, 0.4), 9)
            + path("M-84,120 q0,-22 22,-22 h124 q22,0 22,22 v170 h-168Z", chair)
            + path("M-90,270 h180 v24 q0,12 -12,12 h-156 q-12,0 -12,-12Z", shade(chair, 0.2))
        )
    feet = shoes(42, 448, mix(dark, "#15100f", 0.4))
    skin = mix(person.skin, INK, 0.12)
    calf = limb([(48, 310, 22), (43, 432, 13)], skin if person.skirt else person.legs)
    calves = calf + group(calf, flip=True)
    if person.skirt:
        lap = path("M-64,236 L64,236 L80,306 Q78,334 54,336 L-54,336 Q-78,334 -80,306Z", person.legs)
    else:
        thigh = limb([(33, 258, 32), (48, 304, 29)], person.legs)
        lap = poly([(-20, 240), (20, 240), (22, 292), (-22, 292)], dark)
        lap += thigh + group(thigh, flip=True)
    under = oval(0, 456, 100, 12, INK, opacity="0.14")
    body = bust(person, look, arms, smile)
    return group(under, seat, calves, feet, lap, body)
