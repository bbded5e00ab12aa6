"""Description: the facts that a funded project's own page owes its readers.

Regulation (EU) No 1303/2013, Annex XII, 2.2(2); Regulation (EU) 2021/1060, Art. 50(1)(a); for money of the Polish
state Dz.U. 2021 poz. 953, § 7 ust. 1.
"""

from __future__ import annotations

from collections.abc import Iterator

from plugins.languages.dates import format_date, format_span
from plugins.languages.numbers import format_money
from plugins.model.grant import Amount
from plugins.model.project import Project
from plugins.model.registry import best
from plugins.model.words import Words

from .elements import Fact
from .material import Material


def project_facts(material: Material, project: Project, language: str) -> Iterator[Fact]:
    """Yield what is known of a project: title, period, money, agreements, contractors."""
    funding = material.library.funding_programmes
    if project.full_name:
        yield Fact("full_name", project.full_name)
    if project.period:
        yield Fact("period", Words(format_span(project.period, language), language))
    yield from _grants(material, project, language)
    if project.amount:
        yield Fact("amount", _money(project.amount, "total", language))
        if project.amount.support is not None:
            union = all(funding[grant.id].funder == "union" for grant in project.funding)
            yield Fact("eu_support" if union else "support", _money(project.amount, "support", language))
    preference = material.library.preferences[language]
    for partner in project.partners:
        if partner.role == "contractor":
            yield Fact("contractor", material.library.partners[partner.id].record.name.best(preference))
    if project.web:
        yield Fact("web", Words(project.web.partition("://")[2].rstrip("/"), language), project.web)
    hashtags = dict.fromkeys(tag for grant in project.funding for tag in funding[grant.id].hashtags)
    if hashtags:
        yield Fact("hashtags", Words(" ".join(hashtags), language))


def state_facts(project: Project, language: str) -> Iterator[Fact]:
    """Yield what § 7 ust. 1 asks for beyond what the page says anyway: its title, its lead and its total value."""
    budget = project.state_budget
    if budget is None:
        return
    if budget.grant:
        yield Fact("grant", budget.grant)
    if budget.task:
        yield Fact("task", budget.task)
    if budget.amount:
        if budget.amount.support is not None:
            yield Fact("state_support", _money(budget.amount, "support", language))
        yield Fact("task_value", _money(budget.amount, "total", language))
    if budget.description:
        yield Fact("description", budget.description)


def _grants(material: Material, project: Project, language: str) -> Iterator[Fact]:
    preference = material.library.preferences[language]
    for grant in project.funding:
        record = material.library.funding_programmes[grant.id]
        yield Fact("funding", best(record.name, preference), record.web)
        if record.fund and record.fund != record.name:
            yield Fact("fund", best(record.fund, preference))
        if grant.number:
            yield Fact("agreement", Words(grant.number, language))
        if grant.signed:
            yield Fact("signed", Words(format_date(grant.signed, language), language), iso=grant.signed.isoformat())


def _money(amount: Amount, part: str, language: str) -> Words:
    return Words(format_money(getattr(amount, part), amount.currency, language), language)
