"""Engine: holds every built page to the rules that its HTML can show."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from plugins.checks.output import BuiltPage, Output, place
from plugins.funding.emblem import EMBLEM_ADDRESS
from plugins.funding.geometry import emblem_geometry_errors
from plugins.funding.statements import Acknowledgement
from plugins.model.library import Library
from plugins.model.registry import Funding
from plugins.problems import Problem

from .page import PAGE_RULES
from .rules import severity_of
from .shown import Shown
from .unowed import Unowed


@dataclass(frozen=True)
class Law:
    """The rules, with what they need to know of the content, made ready once for all pages."""

    funding: Mapping[str, Funding]
    fallback: Sequence[str]
    """In which order languages are offered to readers of another."""

    @classmethod
    def of(cls, library: Library) -> Law:
        return cls(library.funding_programmes, library.site.fallback)

    def page_problems(self, page: BuiltPage, owed: Sequence[Acknowledgement]) -> Iterator[Problem]:
        """Yield what a page does against the rules, given what it owes."""
        shown = Shown(page, owed, self.funding, (page.language, *self.fallback))
        for rule, check in {**PAGE_RULES, "F-01b": self._unowed.breaches}.items():
            for breach in check(shown):
                yield page.problem(breach.message, breach.element, rule, severity_of(rule))

    @cached_property
    def _unowed(self) -> Unowed:
        return Unowed(self.funding)


def emblem_problems(output: Output) -> Iterator[Problem]:
    """F-04: the emblem's file is drawn by the figures of the act.

    Regulation (EU) 2021/1060, Annex IX, 1.9; Implementing Regulation (EU) No 821/2014, Annex II.
    """
    file = EMBLEM_ADDRESS.removeprefix("/")
    if file in output.known:
        for error in emblem_geometry_errors(output.read(file).decode("utf-8", "replace")):
            yield Problem(place(file), error, severity_of("F-04"), "F-04")
