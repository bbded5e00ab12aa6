"""Pages: a resolver with a few known targets, and bodies converted as the site converts them."""

from __future__ import annotations

import html
import re

from plugins.markup.converter import Converter, Target
from plugins.markup.tidy import tidy

KNOWN = {
    "news:report": Target("/pl/aktualnosci/raport/"),
    "project:synergia": Target("/en/projects/synergia/", "en"),
    "programme:course/kick-off": Target("/pl/programy/kurs/#kick-off"),
    "file:program.pdf": Target("/files/news/first/program.pdf"),
}


class Page:
    """Notes what a body asks for."""

    def __init__(self) -> None:
        self.links: list[str] = []
        self.pictures: list[str] = []

    def link(self, target: str) -> Target:
        self.links.append(target)
        return KNOWN.get(target, Target(target))

    def figure(self, file: str, alt: str, caption: str | None) -> str:
        self.pictures.append(file)
        words = f"<figcaption>{html.escape(caption)}</figcaption>" if caption else ""
        return f'<figure><img src="/media/{html.escape(file)}" alt="{html.escape(alt)}">{words}</figure>'

    def schedule(self, event: str, number: int, level: int) -> str:
        return f"<section><h{level}>{html.escape(event)} {number}</h{level}></section>"


def convert(body: str, language: str = "pl", page: Page | None = None) -> str:
    """Convert a body; lines of HTML joined, for only the structure matters."""
    converted = Converter(language).convert(tidy(body), page or Page())
    return re.sub(r">\n+<", "><", converted)
