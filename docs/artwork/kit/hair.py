"""Hair: what lies behind the head, over the forehead, or faces the viewer's back."""

from .palette import shade
from .svg import disc, line, oval, path

CAP = "M-36,12 C-42,-30 -28,-55 2,-55 C32,-55 42,-30 36,12"
BEHIND = {
    "bob": "M-42,38 C-52,-10 -46,-58 0,-58 C46,-58 52,-10 42,38 C30,50 -30,50 -42,38Z",
    "long": "M-46,104 C-44,50 -58,-58 0,-58 C58,-58 44,50 46,104 C22,112 -22,112 -46,104Z",
    "wavy": "M-44,74 C-62,60 -46,38 -48,16 C-52,-24 -40,-60 0,-60 C40,-60 52,-24 48,16 "
    "C46,38 62,60 44,74 C26,84 -26,84 -44,74Z",
    "pony": "M14,-44 C52,-58 66,-14 56,22 C52,40 46,54 52,66 C34,60 34,34 36,10Z",
}
FRONT = {
    "short": "M-34,6 C-40,-28 -32,-55 2,-55 C34,-55 40,-28 34,6 L31,-8 "
    "C30,-18 27,-23 20,-26 C4,-20 -14,-22 -22,-30 C-28,-24 -31,-16 -31,-6Z",
    "crop": "M-33,0 C-37,-34 -22,-48 0,-48 C22,-48 37,-34 33,0 L30,-12 C28,-24 20,-29 0,-29 C-20,-29 -28,-24 -30,-12Z",
    "side": "M-34,6 C-42,-32 -26,-58 6,-57 C34,-56 41,-30 34,6 L31,-8 C24,-14 14,-24 11,-34 C0,-22 -20,-16 -31,-12Z",
    "bob": CAP + " C33,-4 31,-12 26,-18 C8,-14 -10,-14 -26,-19 C-31,-12 -33,-2 -36,12Z",
    "long": CAP + " C34,-8 24,-26 3,-37 C-12,-24 -30,-10 -36,12Z",
    "wavy": CAP + " C35,-6 28,-22 14,-34 C2,-20 -26,-20 -36,12Z",
    "bun": "M-34,4 C-38,-32 -26,-54 2,-54 C30,-54 38,-32 34,4 C30,-14 22,-27 2,-30 C-18,-27 -30,-14 -34,4Z",
    "pony": "M-34,4 C-38,-32 -26,-54 2,-54 C30,-54 38,-32 34,4 C32,-12 20,-20 -12,-34 C-20,-26 -30,-14 -34,4Z",
    "bald": "M-33,8 C-37,-8 -34,-22 -28,-28 C-30,-16 -30,-6 -30,4Z M33,8 C37,-8 34,-22 28,-28 C30,-16 30,-6 30,4Z",
}
CURLS = ((-34, 10), (-42, -12), (-36, -36), (-18, -52), (4, -57), (25, -49), (40, -31))
CURLS += ((43, -8), (35, 12))
LOCKS = ((-27, -22), (-14, -33), (2, -37), (17, -32), (28, -20))
PROFILE = {
    "short": "M30,-22 C34,-44 14,-56 -6,-55 C-34,-54 -44,-30 -38,2 C-36,16 -30,24 -24,26 "
    "L-14,8 L-6,-6 L4,-8 L8,-24 C16,-28 24,-26 30,-22Z",
    "crop": "M29,-24 C22,-46 6,-49 -6,-48 C-30,-47 -40,-26 -35,2 C-34,12 -30,18 -26,20 "
    "L-14,6 L-8,-8 L2,-10 L4,-26 C14,-30 22,-28 29,-24Z",
    "bald": "M-34,-14 C-40,4 -36,18 -26,24 L-14,6 L-10,-8 C-20,-8 -28,-10 -34,-14Z",
    "bob": "M31,-18 C32,-46 10,-58 -8,-57 C-42,-56 -50,-20 -44,16 C-42,32 -36,44 -26,46 "
    "C-8,48 2,40 2,24 L4,-4 C12,-12 24,-18 31,-18Z",
    "long": "M30,-20 C32,-46 10,-58 -8,-57 C-44,-56 -50,-16 -46,24 C-44,60 -50,84 -46,104 "
    "C-28,110 -12,100 -10,78 C-8,50 2,36 0,12 C2,-8 16,-18 30,-20Z",
    "wavy": "M31,-20 C34,-48 10,-60 -8,-59 C-44,-58 -52,-20 -46,10 C-44,30 -56,46 -46,66 "
    "C-34,82 -6,74 -4,54 C-2,40 6,30 2,12 C4,-6 18,-16 31,-20Z",
    "bun": "M30,-20 C30,-44 10,-54 -6,-54 C-34,-53 -42,-28 -37,2 C-35,14 -30,22 -24,24 "
    "L-14,8 L-6,-4 C4,-10 20,-22 30,-20Z",
}
PROFILE["side"] = PROFILE["short"]
PROFILE["pony"] = PROFILE["bun"]


def behind(person) -> str:
    """Return the hair behind head and shoulders, seen from the front."""
    dark = shade(person.colour, 0.18)
    if person.hair == "curly":
        puffs = "".join(disc(x, y, 17, dark) for x, y in CURLS)
        return puffs + disc(0, -18, 40, dark)
    if person.hair == "bun":
        return oval(2, -60, 19, 17, dark)
    return path(BEHIND[person.hair], dark) if person.hair in BEHIND else ""


def front(person) -> str:
    """Return the hair over the forehead, seen from the front."""
    if person.hair == "curly":
        return "".join(disc(x, y, 12, person.colour) for x, y in LOCKS)
    return path(FRONT[person.hair], person.colour)


def beside(person) -> str:
    """Return the hair of a head in profile that looks to the right."""
    dark = shade(person.colour, 0.18)
    if person.hair == "curly":
        spots = ((22, -32), (6, -44), (-14, -44), (-30, -32), (-38, -12), (-34, 10))
        spots += ((-18, -22), (2, -28), (-20, 0), (-24, 24))
        return "".join(disc(x, y, 16, person.colour) for x, y in spots)
    extra = ""
    if person.hair == "bun":
        extra = disc(-34, -42, 17, dark)
    if person.hair == "pony":
        extra = path("M-30,-40 C-72,-44 -66,12 -58,46 C-44,38 -36,4 -30,-14Z", dark)
    return extra + path(PROFILE[person.hair], person.colour)


def from_back(person) -> str:
    """Return the hair of a head seen from behind."""
    dark = shade(person.colour, 0.18)
    hair, tone = person.hair, person.colour
    if hair == "curly":
        return behind(person) + disc(0, -4, 38, dark)
    if hair == "bald":
        return path("M-33,-8 C-30,2 30,2 33,-8 C34,16 26,36 0,36 C-26,36 -34,16 -33,-8Z", tone)
    if hair in ("short", "side", "crop"):
        low = 26 if hair == "crop" else 34
        shape = f"M-35,4 C-40,-34 -28,-55 0,-55 C28,-55 40,-34 35,4 C33,{low} 18,{low + 6} "
        return path(shape + f"0,{low + 6} C-18,{low + 6} -33,{low} -35,4Z", tone)
    if hair in ("bun", "pony"):
        cap = "M-35,4 C-40,-34 -28,-55 0,-55 C28,-55 40,-34 35,4 C30,30 -30,30 -35,4Z"
        if hair == "bun":
            return path(cap, tone) + oval(0, -34, 22, 20, dark)
        tail = "M-9,-20 C-26,10 -16,60 -4,84 C16,66 26,14 9,-20Z"
        return path(cap, tone) + path(tail, dark) + disc(0, -18, 9, shade(tone, 0.4))
    return path(BEHIND[hair], tone) + line("M0,-50 C-4,-20 4,0 0,24", dark, 3)
