"""Table: how a row of bad input is written down: what is planted in a copy of the sample content, what is said of it."""

from __future__ import annotations

import io
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

LANGUAGES = ("bg", "en", "hu", "lv", "pl")
POST = "summary: One sentence.\ndate: 2021-02-12\ncategory: training"
PROGRAMME = "summary: One sentence.\nproject: synergia\ntimezone: Europe/Warsaw"
PROJECT = "summary: One sentence.\nname: ALPHA\npartners: [ksap]"
PARTNER = "country: PL\nname: {pl: A, en: A, bg: A, lv: A, hu: A}\nshort: {pl: A, en: A, bg: A, lv: A, hu: A}"
SESSION = "sessions:\n  - id: kick-off\n    title: Kick-off\n    dates: 2027-03-28"


def drawn_picture() -> bytes:
    """Return a small picture."""
    file = io.BytesIO()
    Image.new("RGB", (2, 2)).save(file, "PNG")
    return file.getvalue()


PICTURE = drawn_picture()


@dataclass(frozen=True)
class Row:
    """One mistake: its name is the id of the record that holds it."""

    name: str
    kind: str
    files: Mapping[str, str | bytes]
    """What to write, by path below content/."""
    said: tuple[str, ...]
    """Every line that the check says about it, in order; 'pl:6:1: ...' is short for the text in that language."""

    @property
    def folder(self) -> str:
        return f"content/{self.kind}/{self.name}"

    @property
    def lines(self) -> list[str]:
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
        folders = {self.folder, *(f"content/{path.rpartition('/')[0]}" for path in self.files)}
        return any(line.startswith((f"{folder}/", f"{folder}:")) for folder in folders)

    def plant(self, content: Path) -> None:
        for path, text in self.files.items():
            file = content / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(text.encode() if isinstance(text, str) else text)


def raw(kind: str, name: str, files: Mapping[str, str | bytes], *said: str) -> Row:
    """Return a row whose files are given as they are."""
    return Row(name, kind, {f"{kind}/{name}/{file}": text for file, text in files.items()}, said)


def text(kind: str, facts: str, name: str, front: str, *said: str, body: str = "Text.", **files: bytes) -> Row:
    """Return a row with one Polish text: the facts that are right, then the front matter that is not."""
    whole = f"---\ntitle: {name.replace('-', ' ').capitalize()}\n{facts}\n{front}\n---\n{body}\n"
    pictures = {file.replace("_", "."): content for file, content in files.items()}
    return raw(kind, name, {"index.pl.md": whole, **pictures}, *said)


def post(name: str, front: str, *said: str, body: str = "Text.", **files: bytes) -> Row:
    """The front matter begins in line 6, the body in line 8."""
    return text("news", POST, name, front, *said, body=body, **files)


def in_body(name: str, body: str, *said: str, **files: bytes) -> Row:
    """The body begins in line 8."""
    return post(name, "status: published", *said, body=body, **files)


def programme(name: str, front: str, *said: str) -> Row:
    """The front matter begins in line 6."""
    return text("programmes", PROGRAMME, name, front, *said)


def session(name: str, fields: str, *said: str) -> Row:
    """A session of 28 March 2027, its fields from line 10 on."""
    return programme(name, SESSION + "".join(f"\n    {line}" for line in fields.splitlines()), *said)


def project(name: str, front: str, *said: str) -> Row:
    """The front matter begins in line 6."""
    return text("projects", PROJECT, name, front, *said)


def partner(name: str, fields: str, *said: str, facts: str = PARTNER, **files: str) -> Row:
    """The fields begin in line 4."""
    drawings = {file.replace("_", "."): content for file, content in files.items()}
    return raw("registry/partners", name, {"partner.yaml": f"{facts}\n{fields}\n", **drawings}, *said)


def pair(name: str, original: str, translation: str, *said: str, body: str = "Text.", **files: bytes) -> Row:
    """A Polish post and its English translation, whose words begin in line 5."""
    base = post(name, original, *said, **files)
    head = f"---\ntranslation_of: pl\ntitle: {name.replace('-', ' ').capitalize()}\nsummary: One sentence."
    english = {f"news/{name}/index.en.md": f"{head}\n{translation}\n---\n{body}\n"}
    return Row(name, "news", {**base.files, **english}, said)
