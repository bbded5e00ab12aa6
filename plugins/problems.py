"""Problems: what is wrong in the content or in the built pages, where, and what would be right."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import IntEnum


class Severity(IntEnum):
    """How much a problem matters; the lower, the worse."""

    ERROR = 0
    WARNING = 1
    NOTICE = 2


@dataclass(frozen=True, slots=True, order=True)
class Place:
    """A point in a file; the path is relative to the project, line and column count from 1."""

    path: str
    line: int = 1
    column: int = 1

    def __str__(self) -> str:
        return f"{self.path}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One thing that is wrong. The message says what, and after a semicolon what would be right."""

    place: Place
    message: str
    severity: Severity = Severity.ERROR
    rule: str = ""
    """The rule broken, if it has a name of its own (F-01, A-05, ...)."""

    def __str__(self) -> str:
        word = "" if self.severity is Severity.ERROR else f"{self.severity.name.lower()}: "
        return f"{self.place}: {word}{self.message}"


@dataclass(slots=True)
class Report:
    """Collects the problems of a run; prints them sorted by file and line, each once."""

    problems: set[Problem] = field(default_factory=set)

    def add(self, problem: Problem) -> None:
        self.problems.add(problem)

    def extend(self, problems: Iterable[Problem]) -> None:
        self.problems.update(problems)

    def __iter__(self):  # type: ignore[no-untyped-def]
        return iter(sorted(self.problems))

    def count(self, severity: Severity) -> int:
        return sum(problem.severity is severity for problem in self.problems)

    @property
    def failed(self) -> bool:
        return self.count(Severity.ERROR) > 0

    def summary(self) -> str:
        """Return the counts in words, as in '2 errors, 1 warning'."""
        counts = []
        for severity in Severity:
            number = self.count(severity)
            if number or severity is Severity.ERROR:
                counts.append(f"{number} {severity.name.lower()}{'' if number == 1 else 's'}")
        return ", ".join(counts)


class SiteProblems(SystemExit):
    """Stops the build with every problem at once, so that authors fix them in one go.

    A SystemExit because Pelican logs any Exception raised by a plugin or a reader and
    builds on without it.
    """

    def __init__(self, report: Report) -> None:
        super().__init__(1)
        self.report = report


def suggest(word: str, known: Iterable[str]) -> str:
    """Return '; did you mean ...?' with the nearest known word, or the known words when they are few."""
    words = sorted(known)
    near = difflib.get_close_matches(word.lower(), words, n=1, cutoff=0.6) or difflib.get_close_matches(
        word.upper(), words, n=1, cutoff=0.6
    )
    if near:
        return f"; did you mean '{near[0]}'?"
    if 0 < len(words) <= 8:
        return f"; known are {', '.join(words)}"
    return ""
