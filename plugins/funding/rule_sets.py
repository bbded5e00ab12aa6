"""Rule sets: which rules hold for a grant, decided in this one place by who pays, by its period and by its agreement.

The rules are those of section F of the checks; each names its source there. 2014–2020: Regulation (EU) No 1303/2013,
Annex XII, and Implementing Regulation (EU) No 821/2014. 2021–2027: Regulation (EU) 2021/1060, Articles 46–50 and
Annex IX; Interreg: Regulation (EU) 2021/1059, Article 36. Poland's state budget: Dz.U. 2021 poz. 953.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from plugins.model.grant import Grant
from plugins.model.project import Project
from plugins.model.registry import Funding, Mark
from plugins.problems import Severity

LAST_YEAR_OF_821 = 2020
"""The last year of the programming period that Implementing Regulation (EU) No 821/2014 rules."""
BUDGET_RULES_FROM = dt.date(2021, 6, 25)
"""The day Dz.U. 2021 poz. 953 entered into force."""
EMBLEM_HEIGHT = 40
"""The least height of the emblem in CSS pixels: our own limit, for the acts give none."""
CLEAR_SPACE = 0.25
"""The least clear space around the emblem, as a part of its height: our own limit, for the acts give none."""


@dataclass(frozen=True, slots=True)
class RuleSet:
    """Which rules hold for one grant, and how severe they are; None where a rule does not hold."""

    union: bool
    """Whether the Union pays: F-01 and F-03 to F-10 hold. Where False, its pages owe no sign of the Union."""
    agreed: dt.date | None
    """The day of the grant agreement, else the project's first day; None when nobody knows either."""
    first_screen: Severity | None
    """F-02: emblem and name inside the first screen; prescribed in 2014–2020 only."""
    fund_named: bool
    """F-14: the fund is named beside the emblem; 2014–2020."""
    disclaimer: bool
    """F-15: the disclaimer is owed."""
    interreg: bool
    """F-16: the term Interreg stands beside the emblem."""
    colours: bool
    """F-11: the colours of Poland stand between the programme's mark and the emblem, in full colour only."""
    max_per_row: int | None
    """F-11: how many marks may stand in one row."""
    described: Severity | None
    """F-13: a page describes the project with its aims, results and amounts."""
    state_budget: bool
    """F-13: the page says what § 7 of Dz.U. 2021 poz. 953 asks for."""


def rule_set(funding: Funding, project: Project, grant: Grant | None = None) -> RuleSet:
    """Return the rules for a project that the funding programme pays for, by this grant of it or its earliest."""
    union = funding.funder == "union"
    agreed = agreed_on(project, grant)
    marks = [mark for mark in funding.marks if is_due(mark, agreed)]
    return RuleSet(
        union=union,
        agreed=agreed,
        first_screen=(Severity.ERROR if is_of_821(funding) else Severity.WARNING) if union else None,
        fund_named=fund_is_named(funding),
        disclaimer=bool(funding.disclaimers),
        interreg=is_interreg(funding),
        colours=any(mark.kind == "national-colours" for mark in marks),
        max_per_row=funding.max_per_row,
        described=(Severity.ERROR if funding.shared else Severity.WARNING) if union else None,
        state_budget=_state_pays(funding, project),
    )


def is_of_821(funding: Funding) -> bool:
    """Say whether Implementing Regulation (EU) No 821/2014 rules it: the Union pays, in the period 2014–2020."""
    period = funding.period
    return funding.funder == "union" and period is not None and period.last_day.year <= LAST_YEAR_OF_821


def fund_is_named(funding: Funding) -> bool:
    """Say whether the fund must be named on the site (Implementing Regulation (EU) No 821/2014, Art. 4(3)(b))."""
    return is_of_821(funding) and funding.fund is not None


def is_interreg(funding: Funding) -> bool:
    """Say whether the term 'Interreg' must stand beside the emblem (Regulation (EU) 2021/1059, Art. 36(4))."""
    return any("interreg" in name.text.casefold() for name in funding.name.values())


def agreed_on(project: Project, grant: Grant | None) -> dt.date | None:
    """Return the day the agreement was signed; else the project's first day, the best there is for it."""
    signed = [grant.signed] if grant else [each.signed for each in project.funding]
    days = [day for day in signed if day is not None]
    return min(days, default=project.period.first_day if project.period else None)


def is_due(mark: Mark, agreed: dt.date | None) -> bool:
    """Say whether the mark was prescribed on the day of the agreement; it is if nobody knows that day."""
    return mark.agreements_from is None or agreed is None or mark.agreements_from.first_day <= agreed


def _state_pays(funding: Funding, project: Project) -> bool:
    """Say whether the project has money of the state and was not settled before the act was in force.

    Tasks that the Union supports and that began before owe the information on their website as well (§ 10 ust. 1).
    """
    budget = project.state_budget
    if budget is None:
        return funding.funder == "poland"
    return budget.settled is None or budget.settled >= BUDGET_RULES_FROM
