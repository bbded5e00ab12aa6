"""Stand-in signs of the partners: an invented mark, drawn letters, a dashed frame."""

from .letters import width, write
from .palette import BRICK, INK, OCHRE, PAPER, SAGE, TEAL, mix, tint
from .svg import disc, el, line, path, rect

LIGHT = {"ink": INK, "teal": TEAL, "ochre": OCHRE, "brick": BRICK, "sage": mix(SAGE, INK, 0.15)}
DARK = {"ink": PAPER, "teal": "#67b3b8", "ochre": "#e6b95f", "brick": "#e08d6f", "sage": tint(SAGE, 0.25)}


def steps(c: dict) -> str:
    """Three rising blocks and a disc."""
    return (
        rect(0, 44, 18, 20, c["teal"], 2)
        + rect(23, 28, 18, 36, c["ink"], 2)
        + rect(46, 12, 18, 52, c["ink"], 2)
        + disc(12, 18, 10, c["brick"])
    )


def cell(c: dict) -> str:
    """A hexagon divided into three."""
    return (
        path("M32,1L59,16.5L32,32L5,16.5Z", c["ochre"])
        + path("M3,20L30,35.5V64L3,48Z", c["teal"])
        + path("M61,20L34,35.5V64L61,48Z", c["ink"])
    )


def arches(c: dict) -> str:
    """Three nested arches."""
    return (
        line("M6,62V34A26,26 0 0 1 58,34V62", c["ink"], 8, cap="butt")
        + line("M19,62V34A13,13 0 0 1 45,34V62", c["brick"], 8, cap="butt")
        + rect(28, 33, 8, 29, c["ochre"], 4)
    )


def lattice(c: dict) -> str:
    """Four lozenges."""
    shape = "M{x},{t}L{r},{y}L{x},{b}L{l},{y}Z"
    spots = ((32, 16, "teal"), (16, 32, "sage"), (48, 32, "sage"), (32, 48, "brick"))
    return "".join(
        path(shape.format(x=x, y=y, t=y - 15, b=y + 15, l=x - 15, r=x + 15), c[tone]) for x, y, tone in spots
    )


def growth(c: dict) -> str:
    """Three growing discs on a rising line."""
    return (
        line("M8,54L28,40L48,18", c["ink"], 5)
        + disc(8, 54, 7, c["teal"])
        + disc(27, 40, 10, c["ochre"])
        + disc(48, 18, 15, c["brick"])
    )


def talk(c: dict) -> str:
    """A ring that overlaps a disc."""
    ring = el("circle", cx=24, cy=26, r=18, fill="none", stroke=c["ink"], stroke_width=8)
    return disc(42, 40, 20, c["ochre"]) + ring + disc(24, 26, 6, c["teal"])


def petals(c: dict) -> str:
    """Four leaves round a centre."""
    return (
        path("M30,30H16A14,14 0 0 1 2,16V2H16A14,14 0 0 1 30,16Z", c["sage"])
        + path("M34,30V16A14,14 0 0 1 48,2H62V16A14,14 0 0 1 48,30Z", c["teal"])
        + path("M34,34H48A14,14 0 0 1 62,48V62H48A14,14 0 0 1 34,48Z", c["ochre"])
        + path("M30,34V48A14,14 0 0 1 16,62H2V48A14,14 0 0 1 16,34Z", c["ink"])
    )


MARKS = {
    "ksap": (steps, ("KSAP",)),
    "ipa": (cell, ("IPA",)),
    "uni-nke": (arches, ("NUPS",)),
    "lspa": (lattice, ("LSPA",)),
    "society-in-progress": (growth, ("SiP",)),
    "metacoach": (talk, ("Meta", "Coach")),
    "ore": (petals, ("ORE",)),
}


def logo(name: str, dark: bool = False) -> str:
    """Return one logo for light or for dark ground."""
    tones = DARK if dark else LIGHT
    mark, words = MARKS[name]
    edge = mix(tones["ink"], INK if dark else PAPER, 0.45)
    scale = 0.8 if len(words) == 1 else 0.56
    wide = max(width(word) for word in words) * scale
    left = (240 - 60 - 20 - wide) / 2
    parts = [
        rect(2, 2, 236, 92, "none", 8, stroke=edge, stroke_width=1.5, stroke_dasharray="6 5"),
        line("M214,93L237,70M222,93L237,78M230,93L237,86", edge, 1.5, cap="butt"),
        el("g", mark(tones), transform=f"translate({left:g} 18) scale(0.94)"),
    ]
    tops = (32,) if len(words) == 1 else (20.6, 53)
    for word, top in zip(words, tops, strict=True):
        weight = 7.5 if len(words) == 1 else 8.5
        parts.append(write(word, round(left + 80, 1), top, scale, tones["ink"], weight=weight))
    body = "".join(parts)
    return f'<svg xmlns="http://www.w3.org/2000/svg" width="240" height="96" viewBox="0 0 240 96">{body}</svg>\n'
