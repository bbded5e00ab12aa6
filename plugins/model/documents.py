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
from .validation import salvage, validate

T = TypeVar("T", bound=Text)
NAME = re.compile(r"index\.([A-Za-z_-]+)\.md")
FENCE = re.compile(r"^---[ \t]*$", re.MULTILINE)


class Source:
    """One file as written: front matter with places, and the body."""

    def __init__(self, language: str, path: str, data: Data, body: str, body_line: int) -> None:
        self.language, self.path, self.data, self.body, self.body_line = language, path, data, body, body_line

    @property
    def is_translation(self) -> bool:
        return self.data.value.get("translation_of") is not None


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
    sources, unread = _sources(reader, folder, languages)
    original = _original(reader, sources, unread)
    if original is None:
        return None
    texts: dict[str, Written[T]] = {}
    for language in languages:
        source = sources.get(language)
        if source and (text := _written(reader, record, original, source)):
            texts[language] = text
    if original.language not in texts:
        return None
    own = [f"index.{language}.md" for language in languages]
    return Document(folder.name, kind, original.language, texts, folder, reader.files(folder, *own))


def _written(reader: ContentReader, record: type[T], original: Source, source: Source) -> Written[T] | None:
    """Complete a text with what it inherits."""
    data, contradicted = source.data, False
    if source is not original:
        merger = Merger(original.data, original.language, source.data, source.language)
        data = merger.merge(record)
        reader.report.extend(merger.problems)
        contradicted = bool(merger.problems)
    valid = validate(record, data, source.language, reader.report)
    if valid is None and source is original:
        words = Path(source.path).parent.name.replace("-", " ")
        valid = salvage(record, data, source.language, {"title": words, "summary": words, "date": "2000-01-01"})
    if valid is None or contradicted:
        return None
    return Written(source.language, valid, source.body, source.body_line, source.path, data)


def _sources(reader: ContentReader, folder: Path, languages: tuple[str, ...]) -> tuple[dict[str, Source], int]:
    """Read every text file of a folder; return those that can be read, and how many cannot."""
    sources: dict[str, Source] = {}
    unread = 0
    paths = sorted(folder.glob("*.md"))
    for path in paths:
        shown = reader.shown(path)
        language = NAME.fullmatch(path.name)
        if language is None:
            message = f"'{path.name}' does not name its language; call it index.{languages[0]}.md"
            reader.report.add(Problem(Place(shown), message))
        elif language[1] not in languages:
            message = f"unknown language '{language[1]}'{suggest(language[1], languages)}"
            reader.report.add(Problem(Place(shown), message))
        elif source := _source(reader, path, language[1]):
            sources[source.language] = source
        else:
            unread += 1
    if not paths:
        message = f"the folder holds no text; write {folder.name}/index.{languages[0]}.md"
        reader.report.add(Problem(Place(reader.shown(folder)), message))
    return sources, unread


def _source(reader: ContentReader, path: Path, language: str) -> Source | None:
    text = reader.text(path)
    if text is None:
        return None
    shown = reader.shown(path)
    parts = split_text(text)
    if isinstance(parts, str):
        reader.report.add(Problem(Place(shown), parts))
        return None
    head, head_line, body, body_line = parts
    data, problems = read_yaml(head, shown, head_line)
    reader.report.extend(problems)
    return None if problems else Source(language, shown, data, body, body_line)


def _original(reader: ContentReader, sources: dict[str, Source], unread: int) -> Source | None:
    """Find the one text that is no translation; check what the others say they translate."""
    originals = [source for source in sources.values() if not source.is_translation]
    if len(originals) > 1:
        first, *others = originals
        for other in others:
            ways = f"'translation_of: {first.language}' here or 'translation_of: {other.language}' there"
            message = f"a second original beside {Path(first.path).name}; write {ways}"
            reader.report.add(Problem(other.data.at(), message))
        return None
    if not originals:
        if sources and not unread:  # else it may be the one that cannot be read
            source = next(iter(sources.values()))
            message = "a translation without an original; leave out 'translation_of' in the text that carries the facts"
            reader.report.add(Problem(source.data.key_at("translation_of"), message))
        return None
    original = originals[0]
    for source in sources.values():
        named = source.data.value.get("translation_of")
        if source is not original and named != original.language:
            said = f"'{named}'" if isinstance(named, str) else "no language"
            message = f"'translation_of' is {said}; write '{original.language}', the language of the original"
            reader.report.add(Problem(source.data.at("translation_of"), message))
    return original
