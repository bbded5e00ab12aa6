"""Wide cover picture of SYNERGIA: people in four countries on a simplified map."""

from .figure import bust
from .palette import BRICK, INK, OCHRE, PAPER, SAGE, TEAL, WHITE, mix, shade, tint
from .people import CAST
from .room import arcs, stand_in
from .svg import clipped, disc, group, line, page, path, rect

W, H = 1920, 1080


def smooth(points) -> str:
    """Return a closed path with rounded corners through the points."""
    parts = []
    for at, (x, y) in enumerate(points):
        px, py = points[at - 1]
        nx, ny = points[(at + 1) % len(points)]
        ax, ay = x + (px - x) * 0.2, y + (py - y) * 0.2
        bx, by = x + (nx - x) * 0.2, y + (ny - y) * 0.2
        parts.append(f"{'L' if at else 'M'}{ax:.0f},{ay:.0f} Q{x},{y} {bx:.0f},{by:.0f}")
    return " ".join(parts) + "Z"


# Outlines in degrees of longitude and latitude, very much simplified.
NORTH = (
    "21,56.2 21.4,57.2 22.5,57.7 23.4,57 24.3,57.2 24.4,57.9 25.4,58 27.4,57.5 28.1,56.2 26.6,55.7 24.9,56.4 22.1,56.4"
)
WEST = (
    "14.2,53.9 16.2,54.4 18.3,54.8 19.4,54.3 22.8,54.3 23.9,53.2 23.6,51.5 24.1,50.6 22.7,49.2 20.2,49.3 "
    "18.8,49.6 16.9,50.3 15,51 14.6,52.6"
)
MIDDLE = "16.2,46.9 17.1,47.9 18.8,47.9 20.4,48.4 22,48.4 22.8,47.9 21.3,46.3 20.2,46.1 18.8,45.8 17.3,46"
SOUTH = "22.4,44.1 23,43.8 25,43.6 27,44.1 28.6,43.7 27.8,42.7 28,42 26.4,41.7 25.2,41.3 23,41.4 22.4,42.4"
LANDS = ((TEAL, NORTH), (OCHRE, WEST), (mix(SAGE, INK, 0.2), MIDDLE), (BRICK, SOUTH))
NORTH_SEA = (
    "8,54.4 11,54.2 14.2,53.9 16.2,54.4 18.3,54.8 19.4,54.3 21,55.3 21,56.2 21.4,57.2 22.5,57.7 23.4,57 "
    "24.3,57.2 24.4,57.9 23.4,58.6 23.4,61 18,61 17,58.5 16.4,57 15.8,56.1 14.3,55.6 13,55.4 12.4,56.6 "
    "10.6,57.6 8,57"
)
WEST_SEA = (
    "12.3,45.5 13.6,45.6 14.6,45.2 15.2,44.2 16.5,43.4 18.5,42.4 19.4,41.8 19.5,39 18.3,39 16,41.9 "
    "14.2,42.5 13.5,43.6 12.3,44.3"
)
EAST_SEA = "28.6,43.7 27.8,42.7 28,42 29,41.2 36,41.5 36,46 31.4,46.8 30.4,46 29.6,45 28.7,44.5"
SEAS = (NORTH_SEA, WEST_SEA, EAST_SEA)
SPOTS = ((24.6, 56.85, 92, "m"), (19.1, 52, 128, "b"), (19.3, 47.1, 94, "i"), (25.2, 42.72, 92, "f"))
MINOR = (
    (22.3, 52.4, 58, "n", 1),
    (15.75, 53.25, 52, "k", 1),
    (16.6, 51.25, 48, "g", 1),
    (26.9, 56.9, 48, "h", 0),
    (22.3, 57.05, 42, "s", 0),
    (21.4, 47.5, 48, "d", 2),
    (17.4, 46.95, 46, "o", 2),
    (27.3, 43.2, 44, "r", 3),
    (23.2, 42.5, 44, "q", 3),
)


def place(lon, lat) -> tuple:
    """Return the spot of the picture for a longitude and a latitude."""
    return round(940 + (lon - 21.2) * 84), round(36 + (58.5 - lat) * 58)


def outline(text) -> str:
    """Return the smoothed path of an outline given in degrees."""
    pairs = (pair.split(",") for pair in text.split())
    return smooth([place(float(lon), float(lat)) for lon, lat in pairs])


def badge(name, x, y, r, letter, ring) -> str:
    """Return a portrait in a ring."""
    face = disc(x, y, r, tint(ring, 0.6))
    who = group(bust(CAST[letter]), at=(x, y - r * 0.06), scale=r / 122)
    return (
        disc(x + 3, y + 6, r + 8, INK, opacity="0.18")
        + clipped(name, disc(x, y, r, WHITE), face, who)
        + disc(x, y, r, "none", stroke=WHITE, stroke_width=r * 0.1 + 3)
    )


def cover() -> str:
    """People in four linked countries on a much simplified map of Central and Eastern Europe."""
    sea = mix(tint(TEAL, 0.68), WHITE, 0.1)
    parts = [rect(0, 0, W, H, mix(PAPER, SAGE, 0.16))]
    waves = "".join(f"M{x},{y} q18,-11 36,0 t36,0" for y in range(24, H, 50) for x in range(y % 3 * 60, W, 210))
    for at, text in enumerate(SEAS):
        shape = path(outline(text), sea)
        parts.append(clipped(f"sea{at}", shape, shape, line(waves, mix(sea, TEAL, 0.16), 4)))
    parts.append(arcs(1560, 420, 110, tint(SAGE, 0.3), 2, "0.3") + arcs(190, 660, 110, tint(SAGE, 0.3), 2, "0.3"))
    for tone, text in LANDS:
        parts.append(path(outline(text), shade(tone, 0.4), transform="translate(0 12)", opacity="0.5"))
        parts.append(path(outline(text), tone))
    spots = [place(lon, lat) for lon, lat, _, _ in SPOTS]
    bends = (
        (0, 1, -60, -120),
        (1, 2, -110, 0),
        (2, 3, -60, 120),
        (0, 3, 300, 0),
        (1, 3, 160, -60),
        (0, 2, 70, 60),
    )
    for one, two, dx, dy in bends:
        (x1, y1), (x2, y2) = spots[one], spots[two]
        bow = f"M{x1},{y1} Q{(x1 + x2) / 2 + dx},{(y1 + y2) / 2 + dy} {x2},{y2}"
        parts.append(line(bow, WHITE, 13) + line(bow, INK, 5, stroke_dasharray="1 14"))
    for at, (lon, lat, r, letter, land) in enumerate(MINOR):
        parts.append(badge(f"s{at}", *place(lon, lat), r, letter, LANDS[land][0]))
    for at, (lon, lat, r, letter) in enumerate(SPOTS):
        parts.append(badge(f"b{at}", *place(lon, lat), r * 0.92, letter, LANDS[at][0]))
    return page(W, H, *parts, stand_in(W, H))
