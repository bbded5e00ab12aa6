"""The cast: people described by their colours, hair and clothes."""

from dataclasses import dataclass

from .palette import (
    BRICK,
    HAIRS,
    INK,
    OCHRE,
    PAPER,
    SAGE,
    SKINS,
    TEAL,
    WHITE,
    mix,
    shade,
    tint,
)

BLACK, BROWN, CHESTNUT, FAIR, GREY, RED = HAIRS
PALE, LIGHT, TAN, OLIVE, DARK, ROSY = SKINS
NAVY = mix(INK, TEAL, 0.25)
CREAM = mix(PAPER, OCHRE, 0.25)


@dataclass(frozen=True)
class Person:
    """One figure; `wear` and `hair` name shapes drawn by other modules."""

    skin: str
    colour: str
    hair: str
    wear: str
    top: str
    inner: str = WHITE
    legs: str = INK
    slim: bool = False
    glasses: bool = False
    beard: bool = False
    skirt: bool = False


CAST = {
    "a": Person(LIGHT, BROWN, "bob", "blazer", TEAL, WHITE, INK, True),
    "b": Person(PALE, GREY, "short", "blazer", INK, tint(SAGE, 0.6), INK, glasses=True),
    "c": Person(TAN, BLACK, "long", "sweater", OCHRE, CREAM, NAVY, True),
    "d": Person(ROSY, FAIR, "bun", "cardigan", BRICK, WHITE, INK, True, skirt=True),
    "e": Person(LIGHT, CHESTNUT, "side", "shirt", tint(TEAL, 0.62), WHITE, INK),
    "f": Person(OLIVE, BLACK, "crop", "turtle", shade(SAGE, 0.25), SAGE, INK, beard=True),
    "g": Person(PALE, RED, "wavy", "blouse", NAVY, WHITE, INK, True, skirt=True),
    "h": Person(LIGHT, GREY, "bald", "shirt", WHITE, WHITE, NAVY, beard=True),
    "i": Person(DARK, BLACK, "curly", "blazer", OCHRE, WHITE, INK, True),
    "j": Person(ROSY, BROWN, "short", "sweater", SAGE, WHITE, INK, glasses=True),
    "k": Person(LIGHT, GREY, "bob", "blouse", BRICK, WHITE, INK, True, True),
    "l": Person(TAN, BROWN, "side", "blazer", shade(TEAL, 0.45), CREAM, INK, beard=True),
    "m": Person(PALE, FAIR, "long", "blazer", tint(INK, 0.25), OCHRE, INK, True),
    "n": Person(OLIVE, BLACK, "pony", "cardigan", TEAL, CREAM, INK, True),
    "o": Person(ROSY, FAIR, "crop", "shirt", tint(OCHRE, 0.55), WHITE, NAVY),
    "p": Person(LIGHT, CHESTNUT, "bun", "turtle", INK, INK, BRICK, True, True),
    "q": Person(PALE, BLACK, "side", "sweater", BRICK, WHITE, INK),
    "r": Person(TAN, CHESTNUT, "wavy", "sweater", tint(SAGE, 0.35), WHITE, NAVY, True),
    "s": Person(DARK, BLACK, "crop", "blazer", NAVY, tint(OCHRE, 0.5), INK),
    "t": Person(ROSY, GREY, "pony", "blazer", SAGE, WHITE, INK, True, skirt=True),
}
