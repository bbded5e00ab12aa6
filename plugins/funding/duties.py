"""Duties: until when funding is to be acknowledged, and what a project's own page has to say of it."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from plugins.model.grant import Grant, StateBudget
from plugins.model.project import Project
from plugins.model.registry import Funding

from .rule_sets import rule_set

DAYS_AFTER_SETTLEMENT = 90
YEARS_AFTER_SETTLEMENT = {"assets": 3, "works": 5}
"""How long state funding is to be acknowledged (Dz.U. 2021 poz. 953, § 7 ust. 5)."""
SMALL_GRANT = Decimal(50_000)
"""PLN: up to this much from the state, no duty arises (§ 3 ust. 1)."""
SMALL_CONTRIBUTION = Decimal(500_000)
"""EUR: up to this much public money in a task that the Union supports, no duty arises (§ 3 ust. 1)."""


def duty_end(project: Project, grant: Grant, record: Funding) -> dt.date | None:
    """Return the last day on which a grant is to be acknowledged; None while nobody can know it.

    For the Union: the end of the project, or of its durability, which the editor writes as 'until'. For the state
    budget, whatever else pays: a time after the settlement (§ 7 ust. 5).
    """
    end = union_end(project, grant)
    if not (rule_set(record, project, grant).state_budget and owes_to_state(project)):
        return end
    state = state_end(project)
    return max(state, end or state) if state else None


def union_end(project: Project, grant: Grant) -> dt.date | None:
    """Return the last day on which the Union's part is to be described; None while nobody can know it."""
    days = [grant.until, project.period.last_day if project.period else None]
    return max((day for day in days if day is not None), default=None)


def state_end(project: Project) -> dt.date | None:
    """Return the last day on which the state's part is to be described; None before the settlement."""
    budget = project.state_budget
    if budget is None or budget.settled is None:
        return None
    years = YEARS_AFTER_SETTLEMENT.get(budget.kind)
    if years is None:
        return budget.settled + dt.timedelta(days=DAYS_AFTER_SETTLEMENT)
    try:
        return budget.settled.replace(year=budget.settled.year + years)
    except ValueError:  # 29 February
        return budget.settled.replace(year=budget.settled.year + years, month=3, day=1)


def owes_to_state(project: Project) -> bool:
    """Say whether the duty arises at all: small grants, and small tasks the Union supports, are free (§ 3 ust. 1)."""
    budget, amount = project.state_budget, project.amount
    paid = budget.amount if budget else None
    if paid and paid.currency == "PLN" and paid.support is not None and paid.support <= SMALL_GRANT:
        return False
    support = amount.support if amount and amount.currency == "EUR" else None
    return support is None or support > SMALL_CONTRIBUTION


def lacking(budget: StateBudget | None) -> list[str]:
    """Return the fields of § 7 ust. 1 that are not written; task and description have the project's own to stand in."""
    if budget is None:
        return ["grant", "amount"]
    paid = budget.amount is not None and budget.amount.support is not None
    return [name for name, written in (("grant", budget.grant), ("amount", paid)) if not written]
