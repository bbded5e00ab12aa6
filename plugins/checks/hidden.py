"""Hidden words: what stands under `private:`, in drafts and in posts of the future must be in no file of the output.

A file is cut into words once; only where it holds the rarest word of a hidden phrase is the phrase itself looked for.
"""

from __future__ import annotations

import gzip
import html
import json
import re
import string
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, NamedTuple
from urllib.parse import quote, unquote

from plugins.languages.slugs import slugify
from plugins.model.front_matter import Key
from plugins.model.library import Document, Library, Written
from plugins.model.parts import Text
from plugins.problems import Place, Problem

from .output import Output, place

SPLIT = bytes.maketrans(
    bytes(code for code in range(128) if chr(code) not in string.ascii_letters + string.digits),
    b" " * (128 - len(string.ascii_letters + string.digits)),
)
HARD = "\N{NO-BREAK SPACE}".encode()
FOLDED = re.compile(rb"\r\n[ \t]")
TARGET = re.compile(r"\]\([^)\n]*\)")
TAG = re.compile(r"<[^>]*>")
MARKUP = re.compile(r"[*_`#>|<\[\]{}\\\n]|\.\s|[!?]\s|(?<=[^\W\d])\d+\. |(?:^|\n)\s*(?:[-+•]|\d+\.)\s")
WORD = re.compile(r"[^\W\d_]{3,}")
ADDRESSES = frozenset({"url", "web", "join"})


@dataclass(frozen=True, slots=True)
class Forbidden:
    """A phrase that must not be published."""

    words: str = field(repr=False)
    source: Place
    """Where it is written."""
    reason: str
    """Why: private, of a draft, of a post still to come."""


def forbidden_words(everything: Library, published: Library, interface: Iterable[str] = ()) -> tuple[Forbidden, ...]:
    """Return every phrase of hidden texts and private fields that nothing published holds as well.

    `interface` holds the theme's own words, which a draft may repeat by accident.
    """
    shown = {(each.kind, each.id, code) for each in published.documents() for code in each.texts}
    found: dict[str, Forbidden] = {}
    for document in everything.documents():
        gone = not any((document.kind, document.id, code) in shown for code in document.texts)
        for text in document.texts.values():
            for words, where in _private(text):
                found.setdefault(words, Forbidden(words, where, "private"))
            if (document.kind, document.id, text.language) in shown:
                continue
            draft = "draft" in (text.record.status, document.facts.status)
            reason = "of a draft" if draft else "of a post still to come"
            for words, where in (*_phrases(text), *(_names(document, text) if gone else ())):
                found.setdefault(words, Forbidden(words, where, reason))
    if not found:
        return ()
    public = {" ".join(words.split()) for words in interface}
    for document in published.documents():
        for text in document.texts.values():
            public.update(words for words, _ in (*_phrases(text), *_names(document, text)))
    return tuple(each for words, each in found.items() if words not in public)


def _names(document: Document[Text], text: Written[Text]) -> Iterator[tuple[str, Place]]:
    """Yield a document's id as it stands in addresses of files, feeds and calendars."""
    yield from ((form, text.at()) for form in (f"/{document.id}/", f":{document.id}/", f"{document.id}."))


def _private(text: Written[Text]) -> Iterator[tuple[str, Place]]:
    """Yield everything under a key 'private', at any depth: whole, line by line, and its numbers and passwords."""
    for value, path in _scalars(text.data.value):
        if "private" not in path or len(value.strip()) < 4:
            continue
        phrases = [value]
        phrases += [line for line in value.splitlines() if "://" not in line and len(WORD.findall(line)) > 1]
        phrases += [token for token in re.split(r"[^\w-]+", value) if _is_code(token)]
        yield from ((" ".join(words.split()), text.at(*path)) for words in phrases)


def _is_code(token: str) -> bool:
    """Tell passwords and numbers of meetings, which are secrets by themselves, from words."""
    return len(token) > 5 and any(map(str.isdigit, token)) and not re.fullmatch(r"[0-9]{4}(-[0-9]{2}){1,2}", token)


def _phrases(text: Written[Text]) -> Iterator[tuple[str, Place]]:
    """Yield what a text would put into a page: its fields, its address, its body cut at every mark of Markdown."""
    for value, path in _scalars(text.data.value):
        words = " ".join(value.split())
        if "private" not in path and (path[-1] in ADDRESSES or (len(WORD.findall(words)) > 1 and len(words) > 9)):
            yield words, text.at(*path)
    with suppress(ValueError):
        slug = slugify(text.record.slug or text.record.title, text.language)
        if "-" in slug:
            yield f"/{slug}/", text.at("slug") if text.record.slug else text.at("title")
    for piece in MARKUP.split(TARGET.sub("\n", text.body)):
        words = " ".join(piece.split()).rstrip(".,:;!?")
        if len(WORD.findall(words)) > 3 and len(words) > 24:
            yield words, Place(text.path, text.body_line)


def _scalars(value: Any, path: tuple[Key, ...] = ()) -> Iterator[tuple[str, tuple[Key, ...]]]:
    """Yield every text in plain data with its path."""
    if isinstance(value, dict):
        for key, part in value.items():
            yield from _scalars(part, (*path, key))
    elif isinstance(value, list):
        for index, part in enumerate(value):
            yield from _scalars(part, (*path, index))
    elif isinstance(value, str):
        yield value, path


class _Phrase(NamedTuple):
    """A form in which hidden words may be written, and the word by which it is noticed."""

    form: str
    rarest: bytes
    sure: frozenset[bytes]
    """Words that stand in a file as they are, if the phrase does."""
    said: Forbidden


class Search:
    """Finds hidden words in files."""

    def __init__(self, forbidden: Iterable[Forbidden], library: Library) -> None:
        self.library = library
        self.by_word: dict[bytes, list[_Phrase]] = {}
        phrases = list(forbidden)
        often: Counter[bytes] = Counter()
        for text in _texts(library) if phrases else ():
            often.update(set(_tokens(text.body.encode())))
        for each in phrases:
            forms = {each.words, quote(each.words, safe="")} if "://" in each.words else {each.words}
            for form in forms:
                words = _tokens(form.encode())
                # The words at the ends may be glued to others in the page.
                inner = words[1:-1] if len(words) > 2 else words
                rarest = min(inner, key=lambda word: (often[word], not word.isascii(), -len(word)), default=b"")
                if rarest:
                    sure = frozenset(filter(bytes.isascii, inner))
                    self.by_word.setdefault(rarest, []).append(_Phrase(form, rarest, sure, each))

    @cached_property
    def public(self) -> str:
        """Everything that may be published, in one string."""
        library = self.library
        data = [registered.data for registered in library.partners.values()]
        data += [registered.data for registered in library.funding.values()]
        data += [*library.registry_data.values(), *(text.data for text in _texts(library))]
        said = [words for each in data for words, path in _scalars(each.value) if "private" not in path]
        bodies = [re.sub(r"[*_`]", "", text.body) for text in _texts(library)]
        return " ".join(" ".join((*said, *bodies)).split())

    def problems(self, output: Output) -> Iterator[Problem]:
        for file in output.files if self.by_word else ():
            raw = output.read(file)
            with suppress(OSError, EOFError, zlib.error):
                raw = gzip.decompress(raw) if raw[:2] == b"\x1f\x8b" else raw
            if b"\0" not in raw[:1024]:
                yield from self.of_file(file, raw)

    def of_file(self, file: str, raw: bytes) -> Iterator[Problem]:
        """Yield the hidden words in a text file, or in its name."""
        raw = file.encode() + b"\n" + (FOLDED.sub(b"", raw) if file.endswith(".ics") else raw)
        words = set(_tokens(raw))
        hit = [phrase for word in self.by_word.keys() & words for phrase in self.by_word[word] if phrase.sure <= words]
        if not hit:
            return
        readings = list(_readings(raw.decode("utf-8", "replace")))
        said: set[Place] = set()
        for phrase in sorted(hit, key=lambda phrase: (phrase.said.source, phrase.form)):
            each = phrase.said
            if each.source in said or not any(phrase.form in reading for reading in readings):
                continue
            if each.words not in self.public:
                said.add(each.source)
                message = f"words of {each.source} stand here, which are {each.reason}; keep them out of the views"
                yield Problem(place(file, _line(raw, phrase)), message, rule="hidden")


def _texts(library: Library) -> Iterator[Written[Text]]:
    for document in library.documents():
        yield from document.texts.values()


def _tokens(raw: bytes) -> list[bytes]:
    return raw.replace(HARD, b" ").translate(SPLIT).split()


def _readings(text: str) -> Iterator[str]:
    """Yield a file's text as it may be read: as it is, without HTML, and with every kind of escape undone."""
    plain = html.unescape(text)
    for reading in (text, plain, TAG.sub("", plain), TAG.sub(" ", plain), html.unescape(plain), unquote(text)):
        yield " ".join(reading.split())
    if "\\u" in text:
        yield " ".join(re.sub(r"\\u[0-9a-f]{4}", lambda found: str(json.loads(f'"{found[0]}"')), text).split())
    if '\\"' in text or "\\\\" in text:  # JSON's
        yield " ".join(re.sub(r'\\(["\\])', r"\1", text).split())
    if "\\," in text or "\\;" in text:
        yield " ".join(re.sub(r"\\([,;\\])", r"\1", text.replace("\\n", " ")).split())


def _line(raw: bytes, phrase: _Phrase) -> int:
    """Return the line of the phrase, or of its rarest word where it is written otherwise; the name is line 0."""
    found = raw.find(phrase.form.encode())
    return max(raw.count(b"\n", 0, found if found >= 0 else raw.find(phrase.rarest)), 1)
