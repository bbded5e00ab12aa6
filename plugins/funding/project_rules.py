"""Project rules: the description every funded project owes (F-13), the end of the duty (F-19), its files (F-20)."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator, Mapping

from plugins.model.library import Document, Library
from plugins.model.parts import Text
from plugins.model.project import Project
from plugins.model.registry import Funding
from plugins.problems import Place, Problem, Severity

from .duties import duty_end, lacking, owes_to_state, state_end, union_end
from .rule_sets import rule_set

SECTIONS = {"aims": "the aims", "results": "the results"}
"""Mark of a heading -> what the section is about (Reg. (EU) No 1303/2013, Annex XII, 2.2(2)(a); Reg. (EU) 2021/1060,
Art. 50(1)(a))."""
GROUPS = "target-groups"
"""Mark of the heading of the target groups, which Polish beneficiaries of 2021–2027 name."""

BUDGET = {"grant": "grant: …", "amount": "amount: {total: …, support: …, currency: PLN}"}


def project_problems(library: Library, today: dt.date) -> Iterator[Problem]:
    """Yield what the projects do not say of their funding."""
    funding = library.funding_programmes
    for document in library.projects.values():
        if all(grant.id in funding for grant in document.facts.funding):
            yield from _description(document, funding, today)
            yield from _state_budget(document, funding, today)
            yield from _end(document, funding)
    for each in library.documents():
        yield from _downloads(library, each)


def _description(document: Document[Project], funding: Mapping[str, Funding], today: dt.date) -> Iterator[Problem]:
    """Yield what the description lacks; an error while the law asks for it and the duty is known to run (F-13)."""
    project, source = document.facts, document.source
    severities = []
    for grant in project.funding:
        severity, end = rule_set(funding[grant.id], project, grant).described, union_end(project, grant)
        if severity is not None:
            severities.append(severity if end is not None and today <= end else Severity.WARNING)
    if not severities:
        return
    severity = min(severities)
    for text in document.texts.values():
        place, missing = Place(text.path, text.body_line), _unmarked(text.body)
        if named := [what for mark, what in SECTIONS.items() if mark in missing]:
            marks = " and ".join(f"'{{: #{mark} }}'" for mark in SECTIONS if mark in missing)
            message = f"the page has no section on {' and '.join(named)} of the project; mark its heading with {marks}"
            yield Problem(place, message, severity, "F-13")
        if GROUPS in missing:
            message = f"the page has no section on the target groups; mark its heading with '{{: #{GROUPS} }}'"
            yield Problem(place, message, Severity.NOTICE, "F-13")
    if project.amount is None or project.amount.support is None:
        lacks = "'amount' is" if project.amount is None else "'support' is"
        message = f"{lacks} missing; write what the whole costs and what the funding programmes pay of it"
        place = source.at("amount") if project.amount else source.at("funding")
        yield Problem(place, message, severity, "F-13")


def _unmarked(body: str) -> set[str]:
    """Return the marks that no heading of the body carries."""
    marked = set(re.findall(r"^#{2,6} .*\{:[^}]*#([\w-]+)[^}]*\}\s*$", body, re.MULTILINE))
    return {*SECTIONS, GROUPS} - marked


def _state_budget(document: Document[Project], funding: Mapping[str, Funding], today: dt.date) -> Iterator[Problem]:
    """Yield what the page lacks for the state budget's part (Dz.U. 2021 poz. 953, § 7 ust. 1; exempt: § 3 ust. 1)."""
    project, source = document.facts, document.source
    due = any(rule_set(funding[grant.id], project, grant).state_budget for grant in project.funding)
    if not due or not owes_to_state(project) or not (missing := lacking(project.state_budget)):
        return
    end = state_end(project) or (project.period.last_day if project.period else None)
    severity = Severity.ERROR if end is not None and today <= end else Severity.WARNING
    fields = ", ".join(BUDGET[name] for name in missing)
    message = f"the state budget's part is not described; write 'state_budget: {{{fields}}}'"
    place = source.at("state_budget") if project.state_budget else source.at("funding")
    yield Problem(place, message, severity, "F-13")


def _end(document: Document[Project], funding: Mapping[str, Funding]) -> Iterator[Problem]:
    """Yield errors for an acknowledgement dropped too early, and a warning where nobody knows the end (F-19)."""
    project, at = document.facts, document.source.at
    paid = project.state_budget is not None or (project.amount is not None and project.amount.support is not None)
    if paid and not project.funding:
        name = "state_budget" if project.state_budget else "amount"
        message = f"'{name}' names money that no page acknowledges; write who pays it in 'funding'"
        yield Problem(at(name), message, rule="F-19")
    for index, grant in enumerate(project.funding):
        end = duty_end(project, grant, funding[grant.id])
        first = project.period.last_day if project.period else None
        if grant.until and first and grant.until < first:
            message = f"'until' is before the project's last day, {first}; leave it out or correct it"
            yield Problem(at("funding", index, "until"), message, rule="F-19")
        unsettled = rule_set(funding[grant.id], project, grant).state_budget and state_end(project) is None
        remedy = "'settled' under 'state_budget'" if unsettled and first else "the project's 'period', or 'until'"
        if grant.dropped and end is None:
            message = f"'dropped' ends an acknowledgement whose last day nobody knows; write {remedy}"
            yield Problem(at("funding", index, "dropped"), message, rule="F-19")
        elif grant.dropped and end and grant.dropped <= end:
            message = f"the acknowledgement is owed until {end}; write a later day, or leave 'dropped' out"
            yield Problem(at("funding", index, "dropped"), message, rule="F-19")
        elif end is None:
            message = f"nobody can tell until when {grant.id} is to be acknowledged; write {remedy}"
            yield Problem(at("funding", index), message, Severity.WARNING, "F-19")


def _downloads(library: Library, document: Document[Text]) -> Iterator[Problem]:
    """Yield a warning for a file of a funded project that does not say it carries the statement (F-20)."""
    project = library.projects.get(library.belongs_to(document) or "")
    if project is None or not project.facts.funding:
        return
    for index, download in enumerate(getattr(document.facts, "downloads", ())):
        if download.acknowledged:
            continue
        message = f"'{download.file}' does not acknowledge the funding; put the statement into the file"
        if download.acknowledged is None:
            message = f"'{download.file}' may lack the acknowledgement; look, and write 'acknowledged: true' or 'false'"
        yield Problem(document.source.at("downloads", index), message, Severity.WARNING, "F-20")
