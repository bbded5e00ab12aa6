"""People seen from behind or from the side."""

from . import hair
from .figure import SLIM, TORSO
from .palette import BRICK, INK, fold, mix, shade
from .svg import disc, group, limb, line, oval, path, rect

SIDE_FACE = (
    "M-31,-6 C-35,-48 24,-50 30,-16 L31,-8 L41,8 Q42,13 34,14 L34,19 L36,22 L33,25 "
    "L35,29 L31,32 C32,40 26,45 15,45 C2,45 -8,38 -13,26 L-31,20Z"
)
SIDE_BEARD = (
    "M-12,6 C-14,30 -4,49 16,49 C28,49 35,43 33,33 L35,29 L33,25 L36,22 L34,17 C26,14 18,18 10,16 C0,14 -4,10 -6,2Z"
)
SIDE_TORSO = "M-20,52 C-44,60 -54,92 -54,130 C-54,180 -46,220 -46,262 L44,262 C48,220 56,180 54,136 C52,96 40,62 16,54Z"
# Elbow and hand of the nearer arm of a figure that looks to the right.
REACHES = {
    "table": ((22, 184), (92, 206)),
    "lap": ((-4, 186), (66, 222)),
    "talk": ((34, 176), (108, 148)),
    "chin": ((44, 176), (46, 66)),
    "point": ((70, 126), (150, 96)),
}


def back(person, arms=True, low=262, raised=None) -> str:
    """Return head and torso seen from behind; `raised` is the elbow and hand of one lifted arm."""
    torso = path(SLIM if person.slim else TORSO, person.top)
    dark = fold(person.top, 0.12)
    sides = ""
    if arms:
        x = 52 if person.slim else 59
        one = limb([(x, 94, 21), (x + 24, 172, 17), (x + 12, 250, 14)], dark)
        sides = ("" if raised else one) + group(one, flip=True)
    if raised:
        (ex, ey), (hx, hy) = raised
        hand = limb([(hx - 3, hy + 10, 11), (hx, hy, 12), (hx + 2, hy - 9, 8)], person.skin)
        sides += hand + limb([(62, 96, 22), (ex, ey, 18), (hx - 4, hy + 16, 14)], dark)
    seam = line(f"M0,84 V{low}", fold(person.top, 0.16), 3) if person.wear == "blazer" else ""
    nape = path("M-14,20 L-14,58 C-12,66 12,66 14,58 L14,20Z", shade(person.skin, 0.08))
    band = line("M-20,56 Q0,66 20,56", fold(person.top, 0.25), 8)
    ears = disc(-32, 4, 7, shade(person.skin, 0.1)) + disc(32, 4, 7, shade(person.skin, 0.1))
    skull = path("M-32,-6 C-32,-46 32,-46 32,-6 L32,6 C32,26 18,34 0,34 C-18,34 -32,26 -32,6Z", person.skin)
    top = group(ears, skull, hair.from_back(person), scale=1.08, at=(0, -3))
    return group(sides, torso, seam, nape, band, top)


def side_head(person) -> str:
    """Return a head in profile that looks to the right."""
    parts = [path(SIDE_FACE, person.skin)]
    if person.beard:
        parts.append(path(SIDE_BEARD, mix(person.colour, person.skin, 0.12)))
    parts.append(disc(14, 14, 7, BRICK, opacity="0.16"))
    parts.append(disc(19, -2, 3.3, INK))
    parts.append(line("M12,-12 q8,-4 14,1", shade(person.colour, 0.25), 2.6))
    parts.append(line("M22,26 q5,3 10,-1", mix(BRICK, person.skin, 0.15), 3))
    parts.append(hair.beside(person))
    if person.hair not in ("bob", "long", "wavy"):
        parts.append(disc(-9, 5, 8, shade(person.skin, 0.1)))
    if person.glasses:
        parts.append(disc(21, -2, 10, "none", stroke=INK, stroke_width=2.4))
        parts.append(line("M11,-3 L-8,-1", INK, 2.4))
    return group(*parts, scale=1.08, at=(4, -3))


def side_arm(person, pose, far=False) -> str:
    """Return an arm of a figure in profile."""
    (ex, ey), (hx, hy) = REACHES[pose] if isinstance(pose, str) else pose
    sleeve = fold(person.top, 0.3 if far else 0.1)
    skin = shade(person.skin, 0.12) if far else person.skin
    reach = ((hx - ex) ** 2 + (hy - ey) ** 2) ** 0.5 or 1
    ux, uy = (hx - ex) / reach, (hy - ey) / reach
    hand = limb([(hx - 14 * ux, hy - 14 * uy, 9), (hx, hy, 11), (hx + 10 * ux, hy + 10 * uy, 8)], skin)
    thumb = limb([(hx + uy * 7, hy - ux * 7, 5), (hx + 9 * ux + uy * 14, hy + 9 * uy - ux * 14, 4)], skin)
    cut = (hx - 16 * ux, hy - 16 * uy, 13)
    return hand + thumb + limb([(0, 98, 22), (ex, ey, 18), cut], sleeve)


def side_bust(person, arms=("table", "table")) -> str:
    """Return a figure to the hips in profile, looking to the right."""
    front = ""
    if person.wear in ("blazer", "cardigan"):
        front = path("M12,54 C34,66 44,96 47,136 L47,262 L30,262 L34,140Z", person.inner)
        front += line("M8,56 C22,80 32,110 34,140 L32,262", fold(person.top, 0.2), 6)
    nape = path("M-16,18 L-18,56 C-10,68 14,68 18,56 L16,30Z", shade(person.skin, 0.1))
    band = "" if person.wear != "turtle" else rect(-20, 36, 38, 26, fold(person.top, 0.2), 8)
    if person.wear in ("sweater", "shirt", "blouse"):
        band = line("M-22,54 Q0,66 20,55", fold(person.top, 0.2), 7)
    slim = group(path(SIDE_TORSO, person.top), front)
    if person.slim:
        slim = narrowed(slim)
    return group(
        side_arm(person, arms[1], True) if arms[1] else "",
        slim,
        nape,
        band,
        side_head(person),
        side_arm(person, arms[0]) if arms[0] else "",
    )


def narrowed(body: str) -> str:
    """Return the torso made a little narrower."""
    return f'<g transform="scale(0.9 1)">{body}</g>'


def side_seated(person, arms=("lap", "table"), chair=None) -> str:
    """Return a seated figure in profile; its soles are at y = 456."""
    dark = shade(person.legs, 0.35) if person.legs != INK else "#151c2f"
    shoe_tone = mix(dark, "#15100f", 0.4)
    seat = ""
    if chair:
        seat = (
            line("M-58,300 L-66,452 M60,300 L66,452", shade(chair, 0.4), 9)
            + line("M-56,292 C-66,220 -72,160 -78,118", chair, 18)
            + rect(-70, 286, 140, 20, shade(chair, 0.2), 10)
        )
    under = oval(40, 456, 120, 12, INK, opacity="0.14")
    hose = mix(person.skin, INK, 0.12) if person.skirt else person.legs
    shin = limb([(104, 276, 21), (104, 430, 13)], hose)
    far = limb([(104, 276, 21), (132, 428, 13)], shade(hose, 0.3))
    thigh = limb([(-8, 262, 38), (104, 272, 26)], person.legs)
    foot = path("M92,432 h26 l6,8 q26,2 28,14 v4 h-60Z", shoe_tone)
    far_foot = path("M120,430 h26 l6,8 q24,2 26,14 v4 h-58Z", shade(shoe_tone, 0.3))
    if person.skirt:
        thigh += path("M60,240 L112,246 Q132,262 126,330 L84,334Z", person.legs)
    return group(under, seat, far_foot, far, foot, shin, thigh, side_bust(person, arms))


def side_standing(person, arms=("talk", None)) -> str:
    """Return a standing figure in profile; its soles are at y = 544."""
    dark = shade(person.legs, 0.35) if person.legs != INK else "#151c2f"
    shoe_tone = mix(dark, "#15100f", 0.4)
    hose = mix(person.skin, INK, 0.12) if person.skirt else person.legs
    far = limb([(6, 280, 34), (16, 400, 22), (20, 520, 15)], shade(hose, 0.3))
    near = limb([(-2, 280, 38), (-6, 400, 25), (-14, 520, 16)], hose)
    shoe = "h28 l6,8 q26,4 26,14 v4 h-60Z"
    feet = path("M8,518 " + shoe, shade(shoe_tone, 0.3)), path("M-28,518 " + shoe, shoe_tone)
    skirt = ""
    if person.skirt:
        skirt = path("M-44,240 L42,240 L58,408 Q0,422 -56,408Z", person.legs)
    under = oval(6, 542, 84, 12, INK, opacity="0.14")
    return group(under, feet[0], far, feet[1], near, skirt, side_bust(person, arms))
