"""Reporter: makes the view of a project's report from the record of a release and its examined pages."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from babel.languages import get_official_languages

from plugins.checks.law.rules import RULES
from plugins.funding.statements import Acknowledgement
from plugins.languages.dates import format_date, format_span, format_time
from plugins.languages.names import country_name
from plugins.languages.numbers import format_money
from plugins.model.grant import Grant
from plugins.model.registry import best
from plugins.model.words import Words
from plugins.problems import Problem

from .examining import Examined, by_rule, looked_at
from .pictures import Picture, Shot
from .record import Evidence, Notice, ProjectFacts, UsedText
from .views import (
    BrokenRule,
    DutyView,
    FunderView,
    GrantView,
    NoticeView,
    PageView,
    PartnerView,
    ReleaseView,
    ReportView,
    RuleView,
    StripView,
    TextsView,
    TextView,
    ToConfirm,
)

ENGLISH = "en"
"""The language of rules, sources and messages."""


@dataclass(frozen=True)
class Reporter:
    """Makes the view of one project's report in one language."""

    evidence: Evidence
    release: ReleaseView
    project: str
    language: str
    pages: Sequence[Examined]
    """Those of the project."""
    shots: Mapping[str, Shot]
    """Pictures of some pages, by their path."""
    made: dt.datetime
    style: str

    def view(self) -> ReportView:
        facts, project = self.evidence.facts, self.facts
        texts = tuple(self._texts())
        notices = tuple(_notice(each) for each in self.evidence.notices if self.project in each.projects)
        amount = project.amount
        return ReportView(
            language=self.language,
            name=project.name,
            title=project.titles.best(self.languages),
            release=self.release,
            site=facts.site_url,
            built=self._moment(self.evidence.built),
            made=self._moment(self.made),
            content=self.evidence.content,
            full_name=project.full_names.best(self.languages) if project.full_names else None,
            period=format_span(project.period, self.language) if project.period else None,
            total=format_money(amount.total, amount.currency, self.language) if amount else None,
            support=(
                format_money(amount.support, amount.currency, self.language)
                if amount and amount.support is not None
                else None
            ),
            partners=tuple(
                PartnerView(
                    each.names.best(self.languages), country_name(each.country, self.language), each.role == "lead"
                )
                for each in project.partners
            ),
            grants=tuple(map(self._grant, project.funding)),
            count=len(self.pages),
            broken=sum(bool(page.problems) for page in self.pages),
            looked=sum(page.looked for page in self.pages),
            looked_before=len({page.path for page in self.pages}.intersection(self.evidence.looked or ())),
            open=sum(text.open for group in texts for text in group.texts),
            to_confirm=tuple(self._to_confirm(texts)),
            texts=texts,
            rules=tuple(self._rules()),
            duties=tuple(self._duties()),
            notices=notices,
            style=self.style,
        )

    @property
    def facts(self) -> ProjectFacts:
        return self.evidence.facts.projects[self.project]

    @property
    def languages(self) -> tuple[str, ...]:
        """The report's language, then the others in the order of the site."""
        return (self.language, *self.evidence.facts.site.fallback)

    def _moment(self, moment: dt.datetime) -> str:
        zone = self.evidence.facts.site.timezone
        local = moment.astimezone(ZoneInfo(zone))
        return f"{format_date(local.date(), self.language)}, {format_time(local, self.language)} ({zone})"

    def _grant(self, grant: Grant) -> GrantView:
        record = self.evidence.facts.funding[grant.id]
        return GrantView(
            name=best(record.name, self.languages),
            law=Words(record.law, ENGLISH),
            number=grant.number,
            signed=grant.signed,
            until=grant.until,
            dropped=grant.dropped,
        )

    def _funding(self, id_: str) -> Words | None:
        return best(self.evidence.facts.funding[id_].name, self.languages) if id_ else None

    def _texts(self) -> Iterator[TextsView]:
        groups: dict[tuple[str, tuple[str | int, ...]], list[UsedText]] = {}
        for text in self.facts.texts:
            groups.setdefault((text.funding, text.path), []).append(text)
        for (funding, path), texts in groups.items():
            yield TextsView(
                str(path[0]), self._part(funding, path), self._funding(funding), tuple(map(text_view, texts))
            )

    def _part(self, funding: str, path: tuple[str | int, ...]) -> str:
        """Return which of several texts a path names: a statement by its name, a mark by its id."""
        if len(path) < 2:
            return ""
        return self.evidence.facts.funding[funding].marks[int(path[1])].id if path[0] == "marks" else str(path[1])

    def _to_confirm(self, texts: Sequence[TextsView]) -> Iterator[ToConfirm]:
        for status in ("unverified", "verified-in-use"):
            for group in texts:
                found = tuple(text.language for text in group.texts if text.open and text.status == status)
                if found:
                    yield ToConfirm(group.kind, group.part, group.funding, found, status, self._who(status))

    def _who(self, status: str) -> Words:
        """Return who confirms a text: the holder of the grant agreement, or whoever publishes the site."""
        if status == "unverified" and self.facts.partners:
            lead = next((each for each in self.facts.partners if each.role == "lead"), self.facts.partners[0])
            return lead.names.best(self.languages)
        return self.evidence.facts.site.publisher.best(self.languages)

    def _rules(self) -> Iterator[RuleView]:
        counts = by_rule(self.pages)
        looked = any(page.looked for page in self.pages)
        for id_, rule in RULES.items():
            kept, broken = counts.get(id_, (0, 0))
            early = id_ not in looked_at(looked=True)
            unseen = not early and id_ not in looked_at(looked)
            yield RuleView(id_, Words(rule.title, ENGLISH), Words(rule.source, ENGLISH), kept, broken, unseen, early)

    def _duties(self) -> Iterator[DutyView]:
        groups: dict[tuple[str, tuple[Acknowledgement, ...]], list[Examined]] = {}
        for page in self.pages:
            groups.setdefault((page.language, page.owed), []).append(page)
        for number, ((language, owed), pages) in enumerate(groups.items(), 1):
            shots = tuple(self.shots[page.path] for page in pages if page.path in self.shots)
            funders = tuple(self._funder(view) for view in owed)
            yield DutyView(number, language, funders, tuple(map(_page, pages)), shots, _strips(shots))

    def _funder(self, view: Acknowledgement) -> FunderView:
        return FunderView(
            name=best(self.evidence.facts.funding[view.funding].name, self.languages),
            projects=view.project,
            statement=view.statement,
            disclaimer=view.disclaimer,
            marks=tuple(mark.alt for mark in view.marks),
        )


def _strips(shots: Iterable[Shot]) -> tuple[StripView, ...]:
    """Return every picture of a strip once, with the kinds of page that show it."""
    kinds: dict[Picture, list[str]] = {}
    for shot in shots:
        if shot.strip:
            kinds.setdefault(shot.strip, []).append(shot.template)
    return tuple(StripView(picture, tuple(templates)) for picture, templates in kinds.items())


def language_of(evidence: Evidence, project: str) -> str:
    """Return the language of the project's lead partner that the site has; else the one the site falls back on."""
    site, partners = evidence.facts.site, evidence.facts.projects[project].partners
    lead = next((each for each in partners if each.role == "lead"), None)
    spoken = get_official_languages(lead.country) if lead else ()
    return next((code for code in spoken if code in site.languages), site.fallback[0])


def text_view(text: UsedText) -> TextView:
    official = text.official
    return TextView(
        language=text.language,
        wording=Words(" ".join(official.text.split()), text.language),
        status=official.status,
        source=Words(official.source, ENGLISH),
        note=Words(official.note, ENGLISH) if official.note else None,
        place=text.place,
        confirmed=official.confirmed,
        open=official.doubtful,
    )


def _page(page: Examined) -> PageView:
    return PageView(
        title=Words(page.title, page.language),
        address=page.address,
        template=page.template,
        sha256=page.sha256,
        rules=page.rules,
        problems=tuple(_broken(problem) for problem in page.problems),
        looked=page.looked,
    )


def _broken(problem: Problem) -> BrokenRule:
    return BrokenRule(problem.rule, Words(problem.message, ENGLISH))


def _notice(notice: Notice) -> NoticeView:
    return NoticeView(notice.rule, notice.severity, Words(notice.message, ENGLISH), notice.place)
