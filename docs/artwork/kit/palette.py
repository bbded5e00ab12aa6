"""Colours of the illustrations and the arithmetic of their tints."""

INK = "#1f2a44"
TEAL = "#1f6f78"
OCHRE = "#d9a441"
BRICK = "#b4543a"
PAPER = "#f6f1e7"
SAGE = "#8fae9b"
WHITE = "#fffdf8"

SKINS = ("#f3cdb0", "#e6b48f", "#d49a72", "#a9714b", "#7b4b32", "#f7dac4")
HAIRS = ("#2a2330", "#5a3826", "#8a5a34", "#c9964f", "#b9b4ad", "#a4492f")


def mix(first: str, second: str, share: float) -> str:
    """Return the colour that lies `share` of the way from first to second."""
    parts = []
    for at in (1, 3, 5):
        one, two = int(first[at : at + 2], 16), int(second[at : at + 2], 16)
        parts.append(round(one + (two - one) * share))
    return "#" + "".join(f"{part:02x}" for part in parts)


def tint(colour: str, share: float) -> str:
    """Return a lighter colour, drawn towards the paper."""
    return mix(colour, PAPER, share)


def shade(colour: str, share: float) -> str:
    """Return a darker colour, drawn towards the ink."""
    return mix(colour, INK, share)


def fold(colour: str, share: float = 0.2) -> str:
    """Return the tone of folds and seams; on ink they are lighter, not darker."""
    if colour == INK:
        return tint(INK, share * 0.55)
    return shade(colour, share)
