"""Console: how commands speak to the person at the terminal."""

from __future__ import annotations

from typing import NoReturn

from rich.console import Console

from plugins.checks.law.rules import RULES, explained
from plugins.problems import Report, Severity

STYLES = {Severity.ERROR: "bold red", Severity.WARNING: "yellow", Severity.NOTICE: "dim"}
console = Console(highlight=False, soft_wrap=True, emoji=False)


def say(text: str, style: str = "") -> None:
    console.print(text, style=style or None, markup=False)


def fail(text: str) -> NoReturn:
    """Say what went wrong and end with status 1."""
    say(text, "bold red")
    raise SystemExit(1)


def conclude(report: Report, notices: bool, failed: str, fine: str = "") -> None:
    """List the problems, then once the source of each rule of law among them; end with status 1 at any error."""
    listed = [problem for problem in report if notices or problem.severity is not Severity.NOTICE]
    for problem in listed:
        rule = f" ({problem.rule})" if problem.rule in RULES else ""
        say(f"{problem}{rule}", STYLES[problem.severity])
    for line in explained({problem.rule for problem in listed}):
        say(line, "dim")
    if report.failed:
        fail(f"{report.summary()}: {failed}.")
    hint = "" if notices or not report.count(Severity.NOTICE) else " (listed with --notices)"
    say(f"{report.summary()}{hint}: {fine}.", "green")
