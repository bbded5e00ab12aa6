"""Generator: Pelican's part of a build: loads the library, makes every view, renders and writes it.

Pelican's own generators are switched off in pelicanconf.py: their lists know only the default language. A library with
errors stops the build before anything is written.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from pelican import Pelican, signals
from pelican.generators import Generator
from pelican.writers import Writer

from plugins.bodies import Bodies
from plugins.calendars import calendar_files
from plugins.checks.content import Checked, check_content
from plugins.checks.written import Written
from plugins.feeds import atom_feed
from plugins.images import Original, PictureView, encode_all, names_of
from plugins.languages.addresses import LEDGER, SCHEDULE_SCHEMA, saved
from plugins.logos.published import logo_address
from plugins.markup.links import body_links
from plugins.model.library import Library
from plugins.problems import SiteProblems
from plugins.publishing.errors import DamagedError
from plugins.publishing.sitemap import SitemapEntry, robots_txt, sitemap_xml
from plugins.schedules.exports import schedule_schema
from plugins.schedules.ledger import Ledger, from_json
from plugins.static_files import copied_files, drawn_files, style_sheet
from plugins.templates import Helpers
from plugins.views.exports import schedule_files
from plugins.views.kinds import Chooser, Page
from plugins.views.listings import chooser_view, home_view, listing_views, not_found_view
from plugins.views.material import Material
from plugins.views.parts import sessions
from plugins.views.site import CSP, SiteView, site_view
from plugins.views.texts import text_views

FIGURE_SIZES = "(min-width: 48rem) 44rem, 100vw"
HEADERS = f"""/*
  Content-Security-Policy: {CSP}; frame-ancestors 'none'
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
/static/*
  Cache-Control: public, max-age=31536000, immutable
/media/*
  Cache-Control: public, max-age=31536000, immutable
"""


class SiteGenerator(Generator):
    """Writes the whole site from the library in settings['CHECKED']."""

    def generate_context(self) -> None:
        """Work out addresses, pictures and words; nothing is written yet."""
        checked: Checked = self.settings["CHECKED"]
        self.checked = checked
        self.library: Library = checked.everything if self.settings["SHOW_DRAFTS"] else checked.published
        self.theme_folder = Path(self.theme)
        self.pictures = Path(self.settings["CACHE_PATH"]) / "pictures"
        self.style_address, self.style = style_sheet(self.theme_folder)
        self.originals = dict(self._originals())

    def generate_output(self, writer: Writer) -> None:
        """Encode the pictures, then render and write every file."""
        encode_all(self.originals.values(), self.pictures)
        Helpers(self.checked.catalogues, self.material.base).install(self.env)
        written: dict[str, Written] = {}
        entries: list[SitemapEntry] = []
        for view in self._views():
            context = {"page": view, "site": self.site}
            writer.write_file(view.path, self.env.get_template(view.template), context)
            written[view.path] = Written(view.template, view.language, view.acknowledgements, view.of_projects)
            if view.head.canonical:
                alternates = tuple((each.language, each.url) for each in view.head.alternates)
                modified = view.head.modified or view.head.published
                entries.append(SitemapEntry(view.head.canonical, modified, alternates))
        for address, content in self._files(entries):
            self._write(address, content)
        self._copy()
        self.settings["WRITTEN"].update(written)

    @cached_property
    def material(self) -> Material:
        return Material(
            library=self.library,
            addresses=self.checked.addresses,
            catalogues=self.checked.catalogues,
            now=self.settings["NOW"],
            site_url=self.settings["SITEURL"].rstrip("/"),
            originals=self.originals,
            logos=self.checked.logos,
            bodies=lambda kind, id_, language: self._bodies(kind, id_, language),
            hidden=self.checked.hidden,
        )

    @cached_property
    def site(self) -> SiteView:
        return site_view(self.material, (self.style_address,))

    @cached_property
    def _bodies(self) -> Bodies:
        material = self.material
        return Bodies(self.library, material.addresses, self.originals, material.base, self._figure, self._placed)

    def _figure(self, view: PictureView, language: str) -> str:
        """Render a picture within a body by the theme's own component."""
        return str(self._component("figure", language).figure(view, FIGURE_SIZES))

    def _placed(self, event: str, language: str, number: int, level: int) -> str:
        """Render a programme's sessions, or one, within a body."""
        found = self.library.session(event)
        if found is None:
            return ""
        programme, session = found
        views = sessions(self.material, programme, [session] if session else None, language)
        return str(self._component("placed-schedule", language).placed_schedule(views, number, level))

    def _component(self, name: str, language: str) -> Any:
        context = {"page": SimpleNamespace(language=language), "site": self.site}
        return self.env.get_template(f"components/{name}.html").make_module(context)

    def _originals(self) -> Iterator[tuple[tuple[str, str, str], Original]]:
        """Yield the pictures that the shown texts name."""
        for document in self.library.documents():
            record = document.facts
            pictures = [getattr(record, "cover", None), *getattr(record, "gallery", ())]
            files = {picture.file for picture in pictures if picture}
            for text in document.texts.values():
                files |= {link.target for link in body_links(text.body) if link.picture}
            for file in sorted(files):
                key = (document.kind, document.id, file)
                yield key, self.checked.originals[key]

    def _views(self) -> Iterator[Page | Chooser]:
        yield chooser_view(self.material)
        for language in self.material.languages:
            yield home_view(self.material, language)
            yield not_found_view(self.material, language)
        yield from text_views(self.material)
        yield from listing_views(self.material)

    def _files(self, entries: list[SitemapEntry]) -> Iterator[tuple[str, bytes]]:
        """Yield everything that is not a page, by address."""
        yield self.style_address, self.style
        yield from drawn_files().items()
        for (partner, _), logo in self.checked.logos.items():
            yield logo_address(partner, logo), logo.content
        for language in self.material.languages:
            yield self.material.addresses.feed(language), atom_feed(self.material, language)
        yield from calendar_files(self.material, self._ledgers())
        yield from self._schedules()
        yield "/sitemap.xml", sitemap_xml(entries)
        yield "/robots.txt", robots_txt(self.material.absolute("/sitemap.xml")).encode()
        yield "/_headers", HEADERS.encode()

    def _ledgers(self) -> list[Ledger]:
        """Read what the releases have told calendars; the preview tells nobody anything."""
        try:
            return [from_json(raw) for raw in self.settings.get("LEDGERS", ())]
        except ValueError as error:
            message = f"The {saved(LEDGER)} of a release cannot be read; publish with the version that wrote it."
            raise DamagedError(message) from error

    def _schedules(self) -> Iterator[tuple[str, bytes]]:
        """Yield every programme's schedule as data, and the schema that it follows."""
        yield SCHEDULE_SCHEMA, schedule_schema(self.material.site_url)
        for programme in self.library.programmes.values():
            for language in programme.texts:
                for _, address, content in schedule_files(self.material, programme, language):
                    yield address, content

    def _write(self, address: str, content: bytes) -> None:
        file = Path(self.output_path) / address.lstrip("/")
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)

    def _copy(self) -> None:
        media = Path(self.output_path) / "media"
        media.mkdir(parents=True, exist_ok=True)
        for original in self.originals.values():
            for name in names_of(original):
                shutil.copyfile(self.pictures / name, media / name)
        for address, file in copied_files(self.library, self.material.addresses, self.theme_folder):
            target = Path(self.output_path) / address.lstrip("/")
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(file, target)


def load_content(pelican: Pelican) -> None:
    """Load and check the content before anything is built; stop at errors."""
    settings = pelican.settings
    if "CHECKED" not in settings:
        settings["CHECKED"] = check_content(Path(settings["PATH"]), Path(settings["THEME"]), settings["NOW"])
    settings.setdefault("WRITTEN", {})
    if settings["CHECKED"].report.failed:
        raise SiteProblems(settings["CHECKED"].report)


def add_generator(pelican: Pelican) -> type[Generator]:
    return SiteGenerator


def register() -> None:
    signals.initialized.connect(load_content)
    signals.get_generators.connect(add_generator)
