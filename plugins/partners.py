"""Partners: a page's logo strip, with the names and logos of its language."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from plugins.model.project import Partnership
from plugins.model.registry import Logo as Files
from plugins.model.registry import Partner
from plugins.model.words import Words

Address = Callable[[str, str], str]
"""From a partner and a file in its folder to the file's address."""


@dataclass(frozen=True, slots=True)
class Logo:
    """One partner in the strip."""

    partner: str
    """The partner's id."""
    name: Words
    """The full name."""
    short: Words
    role: str
    """lead, partner, host or associated."""
    country: str
    """The country's code."""
    web: str | None
    light: str | None
    """Address of the logo for light backgrounds; without one the name stands alone."""
    dark: str | None
    """Address of the logo for dark backgrounds."""
    alt: Words
    """What the logo says: the partner's name."""


def logo_strip(
    partners: Sequence[Partnership],
    registry: Mapping[str, Partner],
    language: str,
    preference: Sequence[str],
    day: dt.date | None,
    address: Address,
) -> tuple[Logo, ...]:
    """Return the logos in the project's order of partners, contractors left out, with the names they had on the day."""
    languages = (language, *preference)
    logos = []
    for partnership in partners:
        if partnership.role == "contractor":  # whoever is paid for work has no mark in the strip (F-12)
            continue
        partner = registry[partnership.id]
        name, short = names_on(partner, day, languages)
        files = _files(partner, languages)
        logos.append(
            Logo(
                partner=partnership.id,
                name=name,
                short=short,
                role=partnership.role,
                country=partner.country,
                web=partner.web,
                light=address(partnership.id, files.light) if files else None,
                dark=address(partnership.id, files.dark) if files and files.dark else None,
                alt=name,
            )
        )
    return tuple(logos)


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
