"""Faults: one thing that is wrong with a file, before it is known which partner or programme it belongs to."""

from __future__ import annotations

from typing import NamedTuple

from plugins.problems import Severity


class Fault(NamedTuple):
    """What is wrong and, after a semicolon, what would be right."""

    message: str
    line: int | None = None
    """The line of a drawing; None where only the whole file can be meant."""
    severity: Severity = Severity.ERROR
