"""Periods: which funding programmes are of 2014–2020, whose rules ask more of a website than those that followed."""

from __future__ import annotations

from plugins.model.registry import Funding


def is_of_2014(funding: Funding | None) -> bool:
    """Say whether Implementing Regulation (EU) No 821/2014 holds for the funding programme."""
    return funding is not None and funding.period.last_day.year <= 2020
