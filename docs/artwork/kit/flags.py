"""The European emblem by its official geometry, and the Polish national colours."""

from math import cos, pi, sin

EU_BLUE, EU_YELLOW = "#003399", "#FFCC00"
PL_WHITE, PL_RED = "#E9E8E7", "#D4213D"
INNER = 0.381966


def dec(value: float) -> str:
    """Write a number with at most three decimals."""
    return f"{value:.3f}".rstrip("0").rstrip(".")


def star(x: float, y: float, r: float) -> str:
    """Return a five-pointed star with one point upright."""
    points = []
    for at in range(10):
        far = r if at % 2 == 0 else r * INNER
        angle = pi * at / 5
        points.append(f"{dec(x + far * sin(angle))},{dec(y - far * cos(angle))}")
    return f'<polygon points="{" ".join(points)}" fill="{EU_YELLOW}"/>'


def eu_emblem() -> str:
    """Return the emblem: twelve stars on a circle, on a field of 3 to 2."""
    w, h = 300, 200
    stars = []
    for hour in range(12):
        angle = pi * hour / 6
        stars.append(star(w / 2 + h / 3 * sin(angle), h / 2 - h / 3 * cos(angle), h / 18))
    field = f'<rect width="{w}" height="{h}" fill="{EU_BLUE}"/>'
    head = f'<svg xmlns="http://www.w3.org/2000/svg" width="{w}" height="{h}" viewBox="0 0 {w} {h}">'
    return "\n".join([head, field, *stars, "</svg>"]) + "\n"


def pl_colours() -> str:
    """Return white over red, 8 to 5."""
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" width="320" height="200" viewBox="0 0 320 200">\n'
        f'<rect width="320" height="100" fill="{PL_WHITE}"/>\n'
        f'<rect y="100" width="320" height="100" fill="{PL_RED}"/>\n'
        "</svg>\n"
    )
