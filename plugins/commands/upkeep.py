"""Upkeep: schemas for editors' tools, catalogues for translators, figures for README."""

from __future__ import annotations

import json
from pathlib import Path

from plugins.bench import RUNS, measure
from plugins.languages.extraction import update_catalogues
from plugins.model.accessibility import Act
from plugins.model.loader import KINDS
from plugins.model.record import Record
from plugins.model.registry import Funding, Label, Partner
from plugins.model.schema import json_schema
from plugins.model.site import Site

from .console import say

RECORDS: tuple[type[Record], ...] = (*KINDS.values(), Site, Partner, Funding, Label, Act)


def schema(root: Path) -> None:
    """Write the JSON Schema of everything an editor writes."""
    folder = root / "schemas"
    folder.mkdir(exist_ok=True)
    for record in RECORDS:
        text = json.dumps(json_schema(record), ensure_ascii=False, indent=2)
        (folder / f"{record.__name__.lower()}.schema.json").write_text(text + "\n", "utf-8")
    say("Wrote schemas/. Editors with YAML support complete and check front matter by them.", "green")


def catalogues(root: Path) -> None:
    """Bring the catalogues up to date with the templates and the code."""
    languages = sorted(path.name for path in (root / "theme" / "translations").iterdir() if path.is_dir())
    for path in update_catalogues(root / "theme", languages, root / "plugins"):
        say(f"Changed {path.relative_to(root).as_posix()}; translate what is empty or fuzzy.")
    say("The catalogues hold every message of the templates and the code.", "green")


def bench(root: Path) -> None:
    """Time the daily commands and print the rows of README's table."""
    say(f"| what | median of {RUNS}, seconds |\n|---|---:|")
    for name, seconds in measure(root):
        say(f"| {name} | {seconds:.2f} |")
