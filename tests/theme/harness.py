"""Harness: the theme alone: every template rendered with a view made by hand, without content or Pelican.

`python -m tests.theme.harness FOLDER` writes the pages of all five languages, to look at.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from plugins.funding.emblem import COLOURS_ADDRESS, EMBLEM_ADDRESS, emblem_svg, national_colours_svg
from plugins.languages.catalogues import load_catalogues
from plugins.static_files import style_sheet
from plugins.templates import Helpers
from tests.theme.samples import LANGUAGES, chooser, home, listing, not_found, page, post, programme, project, site

THEME = Path(__file__).parents[2] / "theme"
VIEWS = (home, listing, post, project, programme, page, not_found)


def environment(base: str = "") -> Environment:
    """Return Jinja as the build has it."""
    made = Environment(
        loader=FileSystemLoader(THEME / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        extensions=["jinja2.ext.i18n"],
        trim_blocks=True,
        lstrip_blocks=True,
    )
    Helpers(load_catalogues(THEME / "translations", LANGUAGES), base).install(made)
    return made


def render(view: Any, base: str = "") -> str:
    return environment(base).get_template(view.template).render(page=view, site=site())


def pages() -> Iterator[Any]:
    """Yield a view for every template in every language."""
    yield chooser()
    for language in LANGUAGES:
        yield from (view(language) for view in VIEWS)
        yield from (page(language, special) for special in ("contact", "accessibility"))


def write(folder: Path) -> None:
    address, style = style_sheet(THEME)
    files = {view.path: render(view).replace(site().styles[0], address).encode() for view in pages()}
    files |= {address[1:]: style, EMBLEM_ADDRESS[1:]: emblem_svg().encode()}
    files |= {COLOURS_ADDRESS[1:]: national_colours_svg().encode()}
    for name, content in files.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)


if __name__ == "__main__":
    write(Path(sys.argv[1]))
