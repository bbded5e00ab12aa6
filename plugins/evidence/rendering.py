"""Rendering: the report as one HTML file and as one table."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Mapping, Sequence
from io import StringIO
from pathlib import Path

from babel.support import Translations
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from plugins.templates import Helpers

from .examining import Examined
from .views import ReleaseView, ReportView

TEMPLATES = Path(__file__).parent / "templates"
COLUMNS = (
    *("release", "number", "project", "address", "language", "title", "kind", "funding", "statement", "disclaimer"),
    *("marks", "rules kept", "rules broken", "problems", "looked at in a browser", "sha256"),
)
RISKY = tuple("=+-@\t\r\n")
"""Beginnings that spreadsheets take for a formula, or drop before looking for one."""


def style() -> str:
    """Return the style sheet that stands inside every report."""
    return Markup((TEMPLATES / "report.css").read_text("utf-8"))


def html(view: ReportView, catalogues: Mapping[str, Translations]) -> bytes:
    """Return the report as a page that needs nothing from elsewhere."""
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        extensions=["jinja2.ext.i18n"],
        trim_blocks=True,
        lstrip_blocks=True,
    )
    Helpers(catalogues, "").install(environment)
    return environment.get_template("report.html").render(page=view).lstrip().encode() + b"\n"


def table(release: ReleaseView, project: str, pages: Sequence[Examined]) -> bytes:
    """Return one row for each page, so that Excel in Poland, Bulgaria, Latvia and Hungary opens it with a double click.

    It reads UTF-8 only after a byte order mark, and parts columns by what the system's language has for lists: a
    semicolon wherever the comma stands in numbers. LibreOffice and programs read the same file when told of it.
    """
    written = StringIO()
    writer = csv.writer(written, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    writer.writerows([harmless(cell) for cell in row] for row in _rows(release, project, pages))
    return written.getvalue().encode("utf-8-sig")


def _rows(release: ReleaseView, project: str, pages: Iterable[Examined]) -> Iterator[Sequence[str]]:
    for page in pages:
        yield (
            release.name,
            str(release.number),
            project,
            page.address,
            page.language,
            page.title,
            page.template.removesuffix(".html"),
            " | ".join(view.funding for view in page.owed),
            " | ".join(view.statement for view in page.owed),
            " | ".join(view.disclaimer or "" for view in page.owed),
            " | ".join(", ".join(mark.id for mark in view.marks) for view in page.owed),
            " ".join(page.passed),
            " ".join(page.failed),
            " | ".join(f"{problem.rule}: {problem.message}" for problem in page.problems),
            "yes" if page.looked else "no",
            page.sha256,
        )


def harmless(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula: an apostrophe before it makes it a text."""
    folded = " ".join(cell.split())
    return f"'{folded}" if folded.startswith(RISKY) else folded
