"""Console: how commands speak to the person at the terminal."""

from __future__ import annotations

from typing import NoReturn

from rich.console import Console

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
    """List the problems; end with status 1 when any is an error, else say that all is fine."""
    for problem in report:
        if notices or problem.severity is not Severity.NOTICE:
            say(str(problem), STYLES[problem.severity])
    if report.failed:
        fail(f"{report.summary()}: {failed}.")
    hint = "" if notices or not report.count(Severity.NOTICE) else " (listed with --notices)"
    say(f"{report.summary()}{hint}: {fine}.", "green")
