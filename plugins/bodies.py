"""Bodies: a text's Markdown as HTML, its links and pictures resolved for the language of the page."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from plugins.images import Original, PictureView, picture_view
from plugins.languages.addresses import Addresses
from plugins.markup.converter import Converter, Target
from plugins.markup.links import body_links
from plugins.markup.tidy import open_lists, tidy
from plugins.model.library import Document, Library
from plugins.model.parts import Text
from plugins.model.words import Words

Figure = Callable[[PictureView, str], str]
"""From a picture and the page's language to the theme's HTML."""
Schedule = Callable[[str, str, int, int], str]
"""From an event, the page's language, a number of its own and the level of its heading to the theme's HTML."""


@dataclass
class Bodies:
    """Converts every text once, when its page asks for it."""

    library: Library
    addresses: Addresses
    originals: Mapping[tuple[str, str, str], Original]
    base: str
    figure: Figure
    schedule: Schedule

    def __post_init__(self) -> None:
        self.converters = {code: Converter(code) for code in self.library.site.languages}
        self.documents = self.library.by_kind

    def __call__(self, kind: str, id_: str, language: str) -> str:
        document = self.documents[kind][id_]
        body = open_lists(tidy(document.texts[language].body))
        return self.converters[language].convert(body, _PageResolver(self, document, language))


@dataclass(frozen=True)
class _PageResolver:
    """Resolves the links and pictures of one text."""

    bodies: Bodies
    document: Document[Text]
    language: str

    def link(self, target: str) -> Target:
        base, addresses = self.bodies.base, self.bodies.addresses
        link = next(body_links(f"[]({target})"), None)
        if link is not None and link.kind:
            id_, rest = link.document
            document = self.bodies.documents[link.kind].get(id_)
            if document is None:
                return Target("#")
            found = document.best(self.bodies.library.preferences[self.language]).language
            url = base + addresses.document(link.kind, id_, found) + (f"#{rest}" if rest else "")
            return Target(url, found if found != self.language else None)
        if target.startswith("file:"):
            return Target(base + addresses.download(self.document.kind, self.document.id, target[5:]))
        return Target(target)

    def figure(self, file: str, alt: str, caption: str | None) -> str:
        original = self.bodies.originals[self.document.kind, self.document.id, file]
        words = Words(caption, self.language) if caption else None
        view = picture_view(original, f"{self.bodies.base}/media/", Words(alt, self.language), words)
        return self.bodies.figure(view, self.language)

    def schedule(self, event: str, number: int, level: int) -> str:
        return self.bodies.schedule(event, self.language, number, level)
