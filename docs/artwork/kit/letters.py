"""Letters drawn as strokes, so that a logo needs no font; capitals are 40 high."""

GLYPHS = {
    "A": (32, "M0,40L16,0L32,40M6,27H26"),
    "C": (34, "M34,6A20,20 0 1 0 34,34"),
    "E": (22, "M22,0H0V40H22M0,20H18"),
    "I": (0, "M0,0V40"),
    "K": (28, "M0,0V40M26,0L1,24M10,16L28,40"),
    "L": (20, "M0,0V40H20"),
    "M": (36, "M0,40V0L18,26L36,0V40"),
    "N": (28, "M0,40V0L28,40V0"),
    "O": (40, "M20,0A20,20 0 1 1 20,40A20,20 0 1 1 20,0Z"),
    "P": (24, "M0,40V0H12.5A11.5,11.5 0 0 1 12.5,23H0"),
    "R": (25, "M0,40V0H12.5A11.5,11.5 0 0 1 12.5,23H0M12,23L25,40"),
    "S": (
        26,
        "M24.5,7C22,2 18,0 13,0C6,0 1.5,4 1.5,10C1.5,24 26,15 26,30C26,36 20.5,40 13,40C7,40 2.5,37.5 0,32",
    ),
    "U": (28, "M0,0V26A14,14 0 0 0 28,26V0"),
    "a": (23, "M23,16V40M23,28A11.5,12 0 1 1 0,28A11.5,12 0 1 1 23,28Z"),
    "c": (21, "M21,20A12,12 0 1 0 21,36"),
    "e": (24, "M0.5,28H24A12,12 0 1 0 20.5,36.5"),
    "h": (21, "M0,0V40M0,28A10.5,11.5 0 0 1 21,28V40"),
    "i": (0, "M0,16V40M0,2V2.2"),
    "o": (24, "M12,16A12,12 0 1 1 12,40A12,12 0 1 1 12,16Z"),
    "t": (13, "M5,5V33Q5,40 12,40M0,17H13"),
}


def width(word: str, gap: float = 13) -> float:
    """Return the width of a word in its own units."""
    return sum(GLYPHS[letter][0] for letter in word) + gap * (len(word) - 1)


def write(word: str, x: float, y: float, scale: float, colour: str, gap: float = 13, weight: float = 7.5) -> str:
    """Return the word as one group of stroked paths; y is the top of the capitals."""
    parts, at = [], 0.0
    for letter in word:
        wide, d = GLYPHS[letter]
        move = f' transform="translate({at:g})"' if at else ""
        parts.append(f'<path d="{d}"{move}/>')
        at += wide + gap
    frame = f"translate({x:g} {y:g}) scale({scale:g})"
    style = f'fill="none" stroke="{colour}" stroke-width="{weight:g}"'
    style += ' stroke-linecap="round" stroke-linejoin="round"'
    return f'<g transform="{frame}" {style}>{"".join(parts)}</g>'
