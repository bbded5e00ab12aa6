"""Picture of the implementation workshop: a group at work on a fish-bone diagram."""

from .palette import BRICK, INK, OCHRE, TEAL, WHITE, shade, tint
from .people import CAST
from .poses import back, side_seated, side_standing
from .props import NOTES, WOOD, clock, mug, note, paper_tone, plant, sheet
from .room import arcs, room, stand_in
from .svg import disc, group, line, oval, page, path, rect

W, H = 1920, 1280


def bone(x, y, tip_x, tip_y, tones, signs) -> str:
    """Return one rib of the fish-bone with its notes."""
    parts = [line(f"M{x},{y} L{tip_x},{tip_y}", INK, 9)]
    for share in (0.34, 0.66):
        px, py = x + (tip_x - x) * share, y + (tip_y - y) * share
        parts.append(line(f"M{px:.0f},{py:.0f} h-74", INK, 6))
    parts.append(note(tip_x - 50, tip_y - (86 if tip_y < y else 10), 98, tones, -2, signs[0]))
    for share, sign in ((0.34, signs[1]), (0.66, signs[2])):
        px, py = x + (tip_x - x) * share, y + (tip_y - y) * share
        parts.append(note(px - 132, py - 31, 60, tint(tones, 0.35), 3, sign))
    return "".join(parts)


def fishbone(x, y, w, h) -> str:
    """Return a fish-bone diagram on a large sheet."""
    mid = y + h * 0.5
    parts = [rect(x + 10, y + 14, w, h, INK, 4, opacity="0.12"), rect(x, y, w, h, WHITE, 4)]
    for px in (x + 40, x + w - 110):
        parts.append(rect(px, y - 16, 70, 34, tint(OCHRE, 0.45), 2, opacity="0.9"))
    head = x + w - 210
    parts.append(line(f"M{x + 110},{mid} H{head}", INK, 14))
    parts.append(path(f"M{x + 60},{mid - 66} Q{x + 100},{mid} {x + 60},{mid + 66} L{x + 130},{mid}Z", INK))
    parts.append(
        path(
            f"M{head},{mid - 92} Q{head + 170},{mid - 70} {head + 186},{mid} "
            f"Q{head + 170},{mid + 70} {head},{mid + 92} Q{head + 26},{mid} {head},{mid - 92}Z",
            BRICK,
        )
    )
    parts.append(disc(head + 112, mid - 22, 15, WHITE) + disc(head + 115, mid - 22, 7, INK))
    signs = (
        ("people", "lines", "tick"),
        ("clock", "lines", "none"),
        ("house", "none", "lines"),
        ("talk", "tick", "none"),
        ("up", "lines", "none"),
        ("sun", "none", "lines"),
    )
    for at in range(6):
        root = head - 40 - at % 3 * 300
        up = -1 if at < 3 else 1
        parts.append(bone(root, mid, root - 120, mid + up * (h * 0.5 - 104), NOTES[at % 4], signs[at]))
    return "".join(parts)


def ishikawa() -> str:
    """Five people at a table work on a fish-bone diagram on the wall."""
    parts = [room(W, H, paper_tone(OCHRE), tint(WOOD, 0.35), 930)]
    parts.append(arcs(1560, 90, 60, tint(OCHRE, 0.5)))
    parts.append(fishbone(250, 90, 1240, 620))
    parts.append(clock(1790, 250, 62))
    parts.append(plant(110, 1000, 1.3, TEAL))
    parts.append(group(side_standing(CAST["i"], (((86, 122), (196, 80)), None)), at=(1664, 400), scale=1.06, flip=True))
    parts.append(group(side_seated(CAST["h"], (((30, 176), (116, 168)), "table"), INK), at=(360, 690), scale=1.05))
    parts.append(group(side_seated(CAST["d"], ("chin", "table"), INK), at=(1560, 700), scale=1.05, flip=True))
    parts.append(oval(960, 1180, 560, 46, INK, opacity="0.12"))
    parts.append(rect(900, 980, 120, 200, shade(WOOD, 0.45)))
    parts.append(path("M440,940 H1480 L1560,1030 Q1566,1048 1540,1048 H380 Q354,1048 360,1030Z", shade(WOOD, 0.25)))
    parts.append(path("M450,908 H1470 L1556,1012 Q1562,1030 1536,1030 H384 Q358,1030 364,1012Z", WOOD))
    parts.append(sheet(600, 930, 120, 70, 4, turn=-6) + sheet(1160, 925, 120, 70, 4, turn=8, seed=4))
    for at, x in enumerate((760, 850, 1050)):
        parts.append(note(x, 930 + at % 2 * 16, 48, NOTES[at], at * 7 - 8, "none"))
    parts.append(mug(960, 980, TEAL, 0.9) + mug(1340, 975, BRICK, 0.9))
    parts.append(line("M700,1000 l80,-14 M1120,1004 l60,10", BRICK, 9))
    for letter, x in (("q", 720), ("m", 1190)):
        parts.append(group(back(CAST[letter]), at=(x, 880), scale=1.35))
        parts.append(
            group(
                path("M-88,0 q0,-26 26,-26 h124 q26,0 26,26 v300 h-176Z", shade(TEAL, 0.35)),
                at=(x, 1110),
                scale=1.2,
            )
        )
    return page(W, H, *parts, stand_in(W, H))
