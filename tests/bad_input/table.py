"""Table: reads the rows of bad input: what is planted in a copy of the sample content, and what is said of it.

A row in rows/*.txt begins with '=== ' and its name, which is the id of what it plants; in brackets the folder, unless
it is news. '@@ ' begins a file; '>> ' is a line that the check must say: 'pl:6:1: …' for the text in that language,
'content/…' for any file, else a file in the row's own folder. These sections spare the reader what is right:

    @@ post       from line 6 of a post           @@ body        from line 8 of a post, its text
    @@ session    from line 10 of a programme     @@ en          from line 5 of the post's English translation
    @@ programme, project (line 6), page, partner (line 4), funding (line 5); @@ picture <file>; @@ /<path> of content/
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

TITLE = "title: {title}\nsummary: One sentence.\n"
NAMES = "{pl: Qq, en: Qq, bg: Qq, lv: Qq, hu: Qq}"
POST = TITLE + "date: 2021-02-12\ncategory: training\n"
PROGRAMME = TITLE + "project: synergia\ntimezone: Europe/Warsaw\n"
SESSION = PROGRAMME + "sessions:\n  - id: kick-off\n    title: Kick-off\n    dates: 2027-03-28\n"
TEXT = "{en: {text: Qq, status: verified, source: Act}}"
FUNDING = f"name: {TEXT}\nlaw: Act\nstatements: {{default: {TEXT}}}\nmarks: [{{id: qq, kind: programme}}]\n"
BASES: Mapping[str, tuple[str, str]] = {
    "post": ("news", POST),
    "body": ("news", POST + "status: published\n---\n"),
    "en": ("news", "translation_of: pl\n" + TITLE),
    "page": ("pages", TITLE),
    "programme": ("programmes", PROGRAMME),
    "session": ("programmes", SESSION),
    "project": ("projects", TITLE + "name: ALPHA\npartners: [ksap]\n"),
    "partner": ("registry/partners", f"country: PL\nname: {NAMES}\nshort: {NAMES}\n"),
    "funding": ("registry/funding", FUNDING),
}
"""Sections of rows: the folder, and what stands before the lines of the row."""
SHARED = frozenset({"", "news", "registry", "registry/partners", "registry/funding"})
"""Folders in which more than one row plants something."""
LANGUAGES = ("bg", "en", "hu", "lv", "pl")


@dataclass(frozen=True)
class Row:
    """One mistake."""

    name: str
    kind: str
    """The folder of content/ in which it is planted."""
    files: Mapping[str, str | bytes]
    """What to write, by path below content/."""
    said: tuple[str, ...]

    @property
    def folder(self) -> str:
        return "/".join(filter(None, ("content", self.kind, self.name)))

    @property
    def lines(self) -> list[str]:
        """Every line that the check says about it, in order."""
        return [self._line(said) for said in self.said]

    def _line(self, said: str) -> str:
        file, colon, rest = said.partition(":")
        if file in LANGUAGES:
            return f"{self.folder}/index.{file}.md{colon}{rest}"
        if file.startswith("content/"):
            return said
        return f"{self.folder}{'/' if file else ''}{said}"

    def concerns(self, line: str) -> bool:
        """Tell whether a line of the report is about what this row plants."""
        folders = {path.rpartition("/")[0] for path in self.files} - SHARED
        own = {self.folder, *(f"content/{folder}" for folder in folders)}
        return any(line.startswith((f"{folder}/", f"{folder}:")) for folder in own)

    def plant(self, content: Path) -> None:
        for path, text in self.files.items():
            file = content / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(text.encode() if isinstance(text, str) else text)


def read_rows(file: Path) -> list[Row]:
    return [_row(block) for block in re.split(r"^=== ", file.read_text("utf-8"), flags=re.MULTILINE)[1:]]


def _row(block: str) -> Row:
    head, *lines = block.rstrip("\n").split("\n")
    name, _, folder = head.removesuffix(")").partition(" (")
    said = tuple(line.removeprefix(">> ") for line in lines if line.startswith(">> "))
    sections = list(_sections(line for line in lines if not line.startswith(">> ")))
    kind = folder or next((BASES[section][0] for section, _ in sections if section in BASES), "news")
    kind = "" if kind == "content" else kind
    return Row(name, kind, dict(_file(section, text, kind, name) for section, text in sections), said)


def _sections(lines: Iterator[str]) -> Iterator[tuple[str, str]]:
    sections: list[tuple[str, list[str]]] = []
    for line in lines:
        if line.startswith("@@ "):
            sections.append((line.removeprefix("@@ "), []))
        else:
            sections[-1][1].append(line)
    return ((name, "".join(f"{line}\n" for line in text)) for name, text in sections)


def _file(section: str, text: str, kind: str, name: str) -> tuple[str, str | bytes]:
    folder = "/".join(filter(None, (kind, name)))
    if section in BASES:
        facts = BASES[section][1].replace("{title}", name.replace("-", " ").capitalize())
        if section in ("partner", "funding"):
            return f"{folder}/{section}.yaml", facts + text
        end = "" if section == "body" else "---\nText.\n"
        return f"{folder}/index.{'en' if section == 'en' else 'pl'}.md", f"---\n{facts}{text}{end}"
    if section.startswith("picture "):
        return f"{folder}/{section.removeprefix('picture ')}", drawn_picture()
    if section.startswith("/"):
        return section.removeprefix("/"), text
    return (f"{folder}/{section}" if section else folder), text


def drawn_picture() -> bytes:
    """Return a small picture."""
    file = io.BytesIO()
    Image.new("RGB", (2, 2)).save(file, "PNG")
    return file.getvalue()
