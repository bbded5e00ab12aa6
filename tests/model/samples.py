"""Samples: a small content folder, as text by path, and what is read from it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from plugins.model.library import Library
from plugins.model.loader import load_library
from plugins.problems import Report

NAMES = "{pl: Nazwa, en: Name}"
SITE = f"""\
languages: [en, pl]
identity: example.eu
fallback: [en, pl]
timezone: Europe/Warsaw
name: {NAMES}
claim: {NAMES}
footer: {NAMES}
licence: {NAMES}
contact: {{organisation: alpha, email: a@example.eu, phone: "1", address: {NAMES}}}
accessibility:
  published: 2026-11-20
  updated: 2026-11-20
  prepared: 2026-11-20
  status: partial
  exemptions: [{{what: {NAMES}}}]
  assessment: {{method: self}}
  contact: {NAMES}
  email: a@example.eu
  phone: "1"
"""
CONTENT: Mapping[str, str] = {
    "site.yaml": SITE,
    "registry/categories.yaml": f"training: {{label: {NAMES}}}\n",
    "registry/tags.yaml": f"online: {{label: {NAMES}}}\n",
    "registry/partners/alpha/partner.yaml": f"country: PL\nname: {NAMES}\nshort: {NAMES}\n",
    "registry/partners/beta/partner.yaml": f"country: BG\nname: {NAMES}\nshort: {NAMES}\n",
    "projects/one/index.pl.md": "---\ntitle: Projekt\nsummary: Opis.\nname: ONE\npartners: [alpha, beta, alpha]\n---\n",
    "programmes/course/index.pl.md": """\
---
title: Kurs
summary: Opis.
project: one
timezone: Europe/Warsaw
sessions:
  - id: kick-off
    title: Początek
    dates: 2027-04-20/2027-04-21
    mode: online
    platform: MS Teams
    schedule:
      - date: 2027-04-20
        items:
          - {id: opening, time: 9:00–9:30, title: Otwarcie, kind: plenary}
          - {id: break-1, time: 9:30–10:00, kind: break}
      - date: 2027-04-21
        title: Drugi dzień
        items:
          - {id: closing, time: 9:00–9:30, title: Zamknięcie, kind: plenary}
---
""",
    "programmes/course/index.en.md": """\
---
translation_of: pl
title: Course
summary: Summary.
sessions:
  kick-off:
    title: Beginning
    schedule:
      2027-04-21: {title: Second day}
      closing: {title: Close}
---
""",
    "news/first/index.pl.md": """\
---
title: Pierwszy
slug: pierwszy
summary: Opis.
date: 2021-02-12
category: training
tags: [online]
event: course/kick-off
gallery:
  - {file: a.jpg, alt: Aula, caption: Widok}
  - {file: b.jpg, alt: Tablica}
---
Treść.
""",
    "news/first/index.en.md": """\
---
translation_of: pl
title: First
summary: Summary.
gallery: {b.jpg: {alt: Board}}
---
Text.
""",
    "news/first/a.jpg": "",
    "news/first/b.jpg": "",
}


def write(content: Path, files: Mapping[str, str]) -> Path:
    """Write a content folder: the sample, with some files added or replaced."""
    for path, text in {**CONTENT, **files}.items():
        file = content / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
    return content


def load(content: Path, files: Mapping[str, str] | None = None) -> tuple[Library | None, Report]:
    return load_library(write(content, files or {}))


def library(content: Path, files: Mapping[str, str] | None = None) -> Library:
    """Load content in which nothing is wrong."""
    loaded, report = load(content, files)
    assert [f"{problem}" for problem in report] == []
    assert loaded is not None
    return loaded
