"""Partners: a page's logo strip, with the names and logos of its language, none louder than another.

Logos are balanced by area, and none is higher than the European emblem: with other logos on the page the emblem is
at least as high or as wide as the largest of them (Regulation (EU) 2021/1060, Annex IX, 1.7; Implementing Regulation
(EU) No 821/2014, Article 4(5)), and additional marks are not larger than it (Polish marking rules).
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import sqrt

from plugins.model.project import Partnership
from plugins.model.registry import Logo as Files
from plugins.model.registry import Partner
from plugins.model.words import Words

Measured = Callable[[str, str], tuple[str, float]]
"""From a partner and a file in its folder to the file's address, and its width by its height."""

FILLING = 1.3
"""Width by height of the logo that is as high as the emblem; wider ones have its area, narrower ones less."""
WIDEST = 8
"""Width by height up to which the area is kept; a wider logo grows no more."""
NARROWEST = FILLING / 2
"""Width by height of the logo that has half that area."""
LEGIBLE = 12
"""Pixels; what is shown lower or narrower cannot be read."""


@dataclass(frozen=True, slots=True)
class LogoPicture:
    """A logo's file and the size it is shown with."""

    address: str
    width: int
    """In CSS pixels, as the height."""
    height: int


@dataclass(frozen=True, slots=True)
class Logo:
    """One partner in the strip."""

    partner: str
    """The partner's id."""
    name: Words
    """The full name."""
    typed: Words | None
    """What stands large in the place of a logo: the short name, unless it is the full one or another partner's too."""
    role: str
    """lead, partner, host or associated."""
    country: str
    """The country's code."""
    web: str | None
    light: LogoPicture | None
    """The logo for light backgrounds; without one the name stands alone."""
    dark: LogoPicture | None
    """The logo for dark backgrounds; without one the light one stands on a light plate there."""
    alt: Words
    """What the logo says: the short name, or the full one where another partner has the same short name."""


def logo_strip(
    partners: Iterable[Partnership],
    registry: Mapping[str, Partner],
    language: str,
    preference: Sequence[str],
    day: dt.date | None,
    measured: Measured,
    highest: int,
) -> tuple[Logo, ...]:
    """Return the logos in the project's order of partners, with the names they had on the day.

    `highest` is the height of the emblem in pixels; no logo is shown higher.
    """
    languages = (language, *preference)
    named = [(each, names_on(registry[each.id], day, languages)) for each in partners]
    same = Counter(short.casefold() for _, (_, short) in named)
    logos = []
    for partnership, (name, short) in named:
        partner = registry[partnership.id]
        files = _files(partner, languages)
        light = _picture(partnership.id, files.light, measured, highest) if files else None
        dark = _picture(partnership.id, files.dark, measured, highest) if files and files.dark else None
        own = same[short.casefold()] == 1
        logos.append(
            Logo(
                partner=partnership.id,
                name=name,
                typed=short if own and light is None and short.casefold() != name.casefold() else None,
                role=partnership.role,
                country=partner.country,
                web=partner.web,
                light=light,
                dark=dark,
                alt=short if own else name,
            )
        )
    return tuple(logos)


def balanced(ratio: float, highest: int) -> tuple[int, int]:
    """Return the width and height in pixels with which a logo of a ratio looks as large as others.

    From NARROWEST to WIDEST the largest area is at most twice the smallest, but for rounding.
    """
    height = min(highest, highest * sqrt(FILLING / min(ratio, WIDEST)))
    width = height * min(ratio, WIDEST)
    return max(1, round(width)), max(1, round(width / ratio))


def is_out_of_shape(ratio: float) -> bool:
    """Tell whether a logo is so wide or tall that it is shown much smaller than others."""
    return not NARROWEST <= ratio <= WIDEST


def names_on(partner: Partner, day: dt.date | None, languages: Sequence[str]) -> tuple[Words, Words]:
    """Return the partner's full and short name on a day; today's names without one."""
    former = [old for old in partner.former if day is not None and day <= old.until.last_day]
    if not former:
        return partner.name.best(languages), partner.short.best(languages)
    then = min(former, key=lambda old: old.until.last_day)
    return then.name.best(languages), (then.short or partner.short).best(languages)


def _files(partner: Partner, languages: Sequence[str]) -> Files | None:
    """Return the language's own logo, else the common one, else the next best language's."""
    if languages[0] in partner.logos or partner.logo is None:
        return next((partner.logos[code] for code in languages if code in partner.logos), None)
    return partner.logo


def _picture(partner: str, file: str, measured: Measured, highest: int) -> LogoPicture:
    address, ratio = measured(partner, file)
    return LogoPicture(address, *balanced(ratio, highest))
