"""Material: all that views are made from, gathered once a run."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property
from urllib.parse import urlsplit

from babel.support import Translations

from plugins.funding.statements import Acknowledgement, acknowledgements, for_site
from plugins.images import Original, PictureView, picture_view
from plugins.languages.addresses import Addresses
from plugins.languages.dates import format_date
from plugins.languages.lists import Lists
from plugins.languages.names import SIGN_LANGUAGES, language_name
from plugins.logos.published import LogoFile, logo_address
from plugins.model.dates import PartialDate
from plugins.model.library import Document, Library
from plugins.model.parts import Picture, Text
from plugins.model.words import Words

from .elements import Dated, Link

Bodies = Callable[[str, str, str], str]
"""(kind, id, language) -> the body as HTML."""


@dataclass(frozen=True)
class Material:
    """The library as it is shown, and everything worked out from it beforehand."""

    library: Library
    addresses: Addresses
    catalogues: Mapping[str, Translations]
    now: dt.datetime
    """The build's clock."""
    site_url: str
    """The published address of the site, without a slash at its end; may have a path."""
    originals: Mapping[tuple[str, str, str], Original]
    """(kind, id, file) -> picture."""
    logos: Mapping[tuple[str, str], LogoFile]
    """(partner, file) -> logo."""
    bodies: Bodies
    hidden: frozenset[tuple[str, str, str]] = frozenset()
    """(kind, id, language) of drafts and posts of the future, which only the preview shows."""

    @cached_property
    def lists(self) -> Lists:
        return Lists(self.library)

    @cached_property
    def base(self) -> str:
        """The path of the published address, put before every address inside the site."""
        return urlsplit(self.site_url).path.rstrip("/")

    @property
    def languages(self) -> tuple[str, ...]:
        return self.library.site.languages

    @cached_property
    def exports(self) -> dict[tuple[str, str], tuple[tuple[str, str, bytes], ...]]:
        """(programme, language) -> the files of its schedule, once made: its page names them, the build writes them."""
        return {}

    def absolute(self, address: str) -> str:
        return f"{self.site_url}{address}"

    def say(self, language: str, context: str, message: str, **values: object) -> Words:
        """Return a message of the catalogue, with its placeholders filled."""
        text = str(self.catalogues[language].pgettext(context, message))
        return Words(text % values if values else text, language)

    def language_name(self, code: str, language: str) -> str:
        """Return what a language is called in another, sign languages too."""
        message = SIGN_LANGUAGES.get(code)
        return self.say(language, "language", message) if message else language_name(code, language)

    def date(self, date: PartialDate | dt.date, language: str) -> Dated:
        return Dated(format_date(date, language), date.isoformat())

    def address(self, document: Document[Text], language: str) -> str:
        return self.addresses.document(document.kind, document.id, language)

    def reading(self, document: Document[Text], language: str) -> str:
        """Return the language in which a reader of `language` gets a document."""
        return document.best(self.library.preferences[language]).language

    def link(self, document: Document[Text], language: str) -> Link:
        """Link to a document in the best language for a reader."""
        text = document.best(self.library.preferences[language])
        other = text.language if text.language != language else None
        title = getattr(text.record, "name", None) if document.kind == "projects" else None
        words = Words(title, text.language) if title else text.record.title
        return Link(self.address(document, text.language), words, other)

    def picture(self, document: Document[Text], picture: Picture | None) -> PictureView | None:
        """Return a picture's view; None when there is none."""
        if picture is None:
            return None
        original = self.originals[document.kind, document.id, picture.file]
        return picture_view(original, f"{self.base}/media/", picture.alt, picture.caption, picture.credit)

    def logo(self, partner: str, file: str) -> tuple[str, float]:
        """Return the address of a partner's logo, and how much wider than high it is."""
        logo = self.logos[partner, file]
        return logo_address(partner, logo), logo.ratio

    @cached_property
    def project_ids(self) -> tuple[str, ...]:
        return tuple(project.id for project in self.lists.projects)

    @cached_property
    def today(self) -> dt.date:
        """The day of the build by the site's clock."""
        return self.now.astimezone(self.library.zone).date()

    def acknowledged(self, project: str | None, language: str) -> tuple[Acknowledgement, ...]:
        """Return what a page of a project must acknowledge; one of an unfunded matter acknowledges nothing."""
        if project is None:
            return ()
        key = project, language
        if key not in self._acknowledged:
            facts, preference = self.library.projects[project].facts, self.library.preferences[language]
            self._acknowledged[key] = acknowledgements(
                facts, self.library.funding_programmes, language, preference, today=self.today
            )
        return self._acknowledged[key]

    def acknowledged_by_site(self, language: str) -> tuple[Acknowledgement, ...]:
        """Return what pages of no single matter acknowledge: home, lists, pages like contact; all projects' funding."""
        key = "", language
        if key not in self._acknowledged:
            views = [each for project in self.lists.projects for each in self.acknowledged(project.id, language)]
            preference = self.library.preferences[language]
            self._acknowledged[key] = for_site(views, self.library.site.funding, preference)
        return self._acknowledged[key]

    @cached_property
    def _acknowledged(self) -> dict[tuple[str, str], tuple[Acknowledgement, ...]]:
        """(project, or '' for the site, language) -> acknowledgements, once made: every page shows some."""
        return {}
