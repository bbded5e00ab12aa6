"""Loader: reads every file under content/ once, into a library, and collects every problem on the way."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import TypeVar

from plugins.problems import Place, Problem, Report, suggest

from .accessibility import Act
from .documents import read_document
from .front_matter import Data
from .library import Document, Library, Registered
from .page import Page
from .parts import Text
from .post import Post
from .programme import Programme
from .project import Project
from .reading import IGNORED, WHOLE, ContentReader
from .record import ID, LANGUAGE, Record
from .registry import Funding, Label, Partner
from .site import Site
from .validation import validate

R = TypeVar("R", bound=Record)
T = TypeVar("T", bound=Text)

KINDS: Mapping[str, type[Text]] = {"news": Post, "programmes": Programme, "projects": Project, "pages": Page}
"""The folders of content/ that hold texts, and the record each is made of."""
KNOWN = frozenset({*KINDS, "registry", "site.yaml", "README.md"})
KNOWN_IN_REGISTRY = frozenset({"categories.yaml", "tags.yaml", "partners", "funding", "accessibility", "README.md"})


def load_library(content: Path) -> tuple[Library | None, Report]:
    """Read the folder `content`. The library is None when site.yaml cannot be read: nothing stands without it."""
    return Loader(content).load()


class Loader:
    """Turns the files of one content folder into a library."""

    def __init__(self, content: Path) -> None:
        self.content = content
        self.reader = ContentReader(content)
        self.report = self.reader.report
        self.data: dict[str, Data] = {}
        self.broken: set[tuple[str, str]] = set()

    def load(self) -> tuple[Library | None, Report]:
        data = self.reader.yaml(self.content / "site.yaml")
        if data is None:
            return None, self.report
        self.data["site"] = data
        site = validate(Site, data, "", self.report)
        languages = self.languages(data)
        if not languages:
            return None, self.report
        registry = self.content / "registry"
        # All is read even when the rest of site.yaml is wrong: authors mend every file in one go.
        library = partial(
            Library,
            categories=self.labels(registry / "categories.yaml"),
            tags=self.labels(registry / "tags.yaml"),
            partners=self.registered(registry / "partners", "partner.yaml", Partner),
            funding=self.registered(registry / "funding", "funding.yaml", Funding),
            acts=self.registered(registry / "accessibility", "act.yaml", Act),
            posts=self.documents("news", Post, languages),
            programmes=self.documents("programmes", Programme, languages),
            projects=self.documents("projects", Project, languages),
            pages=self.documents("pages", Page, languages),
            registry_data=self.data,
        )
        self.strays()
        return library(site=site, broken=frozenset(self.broken)) if site else None, self.report

    def languages(self, data: Data) -> tuple[str, ...]:
        """Return the site's languages; report those that are no codes or named twice, and return none of them."""
        codes = data.value.get("languages")
        if not isinstance(codes, list) or not all(isinstance(code, str) for code in codes):
            return ()
        wrong = [] if codes else [Problem(data.at("languages"), "'languages' is empty; write one code at least")]
        for index, code in enumerate(codes):
            place = data.at("languages", index)
            if not re.fullmatch(LANGUAGE, code):
                message = f"'{code}' is not a language code of two or three small letters, such as pl"
                wrong.append(Problem(place, message))
            elif code in codes[:index]:
                wrong.append(Problem(place, f"'{code}' is there twice; keep one of them"))
        self.report.extend(wrong)
        return () if wrong else tuple(codes)

    def record(self, path: Path, kind: type[R]) -> Registered[R] | None:
        data = self.reader.yaml(path)
        if data is None:
            return None
        record = validate(kind, data, "", self.report)
        if record is None:
            return None
        return Registered(path.parent.name, record, data, path.parent, self.reader.files(path.parent, path.name))

    def labels(self, path: Path) -> dict[str, Label]:
        """Read categories.yaml or tags.yaml: id -> label."""
        data = self.reader.yaml(path)
        if data is None:
            self.broken.add((path.stem, WHOLE))
            data = Data(places={(): Place(self.reader.shown(path))})
        self.data[path.stem] = data
        labels = {}
        for name, part in data.parts().items():
            if not ID.fullmatch(name):
                message = f"'{name}' is not an id; ids are lower-case letters, digits and single hyphens"
                self.report.add(Problem(data.key_at(name), message))
            elif record := validate(Label, part, "", self.report):
                labels[name] = record
            else:
                self.broken.add((path.stem, name))
        return dict(sorted(labels.items()))

    def registered(self, folder: Path, name: str, kind: type[R]) -> dict[str, Registered[R]]:
        found = {}
        for child in self.reader.folders(folder):
            if not (child / name).is_file():
                message = f"the folder holds no {name}; write it, or remove the folder"
                self.report.add(Problem(Place(self.reader.shown(child)), message))
            elif registered := self.record(child / name, kind):
                found[child.name] = registered
            if child.name not in found:
                self.broken.add((folder.name, child.name))
        return found

    def documents(self, kind: str, record: type[T], languages: tuple[str, ...]) -> dict[str, Document[T]]:
        found = {}
        for folder in self.reader.folders(self.content / kind):
            if document := read_document(self.reader, folder, kind, record, languages):
                found[folder.name] = document
            else:
                self.broken.add((kind, folder.name))
        return found

    def strays(self) -> None:
        """Say what lies in content/ and its registry that nobody reads."""
        registry = self.content / "registry"
        for folder, known in ((self.content, KNOWN), (registry, KNOWN_IN_REGISTRY)):
            for child in sorted(folder.iterdir()) if folder.is_dir() else ():
                if child.name not in known and not child.name.startswith(".") and child.name not in IGNORED:
                    message = f"unknown in {folder.name}/: '{child.name}'{suggest(child.name, known)}"
                    self.report.add(Problem(Place(self.reader.shown(child)), message))
