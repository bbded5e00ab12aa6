"""Documents: one folder with an original and its translations, read into one record per language."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TypeVar

from plugins.problems import Place, Problem, suggest

from .front_matter import Data, read_yaml
from .library import Document, Written
from .merging import Merger
from .parts import Text
from .reading import ContentReader
from .validation import validate

T = TypeVar("T", bound=Text)
NAME = re.compile(r"index\.([A-Za-z_-]+)\.md")
FENCE = re.compile(r"^---[ \t]*$", re.MULTILINE)


class Source:
    """One file as written: front matter with places, and the body."""

    def __init__(self, language: str, path: str, data: Data, body: str, body_line: int) -> None:
        self.language, self.path, self.data, self.body, self.body_line = language, path, data, body, body_line

    @property
    def translation_of(self) -> str | None:
        value = self.data.value.get("translation_of")
        return value if isinstance(value, str) else None


def split_text(text: str) -> tuple[str, int, str, int] | str:
    """Split a text into front matter, its first line, body and its first line; or say what is wrong."""
    fences = list(FENCE.finditer(text))
    if not fences or text[: fences[0].start()].strip():
        return "the file must begin with a line of three hyphens (---), then the fields"
    if len(fences) < 2:
        return "the line of three hyphens (---) that ends the fields is missing; write it before the text"
    opening, closing = fences[0], fences[1]
    first = text.count("\n", 0, opening.end()) + 2
    after = text.count("\n", 0, closing.end()) + 2
    return text[opening.end() + 1 : closing.start()], first, text[closing.end() + 1 :], after


def read_document(
    reader: ContentReader, folder: Path, kind: str, record: type[T], languages: tuple[str, ...]
) -> Document[T] | None:
    """Read a folder; None when not even its original can be understood."""
    sources = _sources(reader, folder, languages)
    if sources is None:
        return None
    original = _original(reader, folder, sources)
    if original is None:
        return None
    texts: dict[str, Written[T]] = {}
    for language in languages:
        if source := sources.get(language):
            data = source.data
            if source is not original:
                merger = Merger(original.data, original.language, source.data, language)
                data = merger.merge(record)
                reader.report.extend(merger.problems)
                if merger.problems:
                    continue
            if written := validate(record, data, language, reader.report):
                texts[language] = Written(language, written, source.body, source.body_line, source.path, data)
    if original.language not in texts:
        return None
    texts_files = [f"index.{language}.md" for language in languages]
    return Document(folder.name, kind, original.language, texts, folder, reader.files(folder, *texts_files))


def _sources(reader: ContentReader, folder: Path, languages: tuple[str, ...]) -> dict[str, Source] | None:
    """Read every text file of a folder; None when one of them cannot be read at all."""
    sources: dict[str, Source] = {}
    broken = False
    for path in sorted(folder.glob("*.md")):
        shown = reader.shown(path)
        match = NAME.fullmatch(path.name)
        if match is None:
            message = f"'{path.name}' does not name its language; call it index.{languages[0]}.md"
            reader.report.add(Problem(Place(shown), message))
            continue
        if match[1] not in languages:
            reader.report.add(Problem(Place(shown), f"unknown language '{match[1]}'{suggest(match[1], languages)}"))
            continue
        text = reader.text(path)
        parts = split_text(text) if text is not None else None
        if parts is None or isinstance(parts, str):
            broken = True
            if parts:
                reader.report.add(Problem(Place(shown), parts))
            continue
        head, head_line, body, body_line = parts
        data, problems = read_yaml(head, shown, head_line)
        reader.report.extend(problems)
        broken = broken or bool(problems)
        sources[match[1]] = Source(match[1], shown, data, body, body_line)
    if not sources and not broken:
        message = f"the folder holds no text; write {folder.name}/index.{languages[0]}.md"
        reader.report.add(Problem(Place(reader.shown(folder)), message))
    return None if broken or not sources else sources


def _original(reader: ContentReader, folder: Path, sources: dict[str, Source]) -> Source | None:
    """Find the one text that is no translation; check what the others say they translate."""
    originals = [source for source in sources.values() if "translation_of" not in source.data.value]
    if len(originals) > 1:
        first, *others = originals
        for other in others:
            message = f"a second original beside {Path(first.path).name}; write 'translation_of: {first.language}'"
            reader.report.add(Problem(other.data.at(), message))
        return None
    if not originals:
        source = next(iter(sources.values()))
        message = "a translation without an original; leave out 'translation_of' in the text that carries the facts"
        reader.report.add(Problem(source.data.key_at("translation_of"), message))
        return None
    original = originals[0]
    for source in sources.values():
        if source is not original and source.translation_of != original.language:
            message = f"'translation_of' is '{source.translation_of}', but the original is in '{original.language}'"
            reader.report.add(Problem(source.data.at("translation_of"), message))
    return original
