"""Site: the facts that belong to no single page."""

from __future__ import annotations

from .accessibility import Accessibility
from .record import Id, Record, Zone
from .registry import OfficialTexts
from .words import Names, Plain


class Contact(Record):
    """How to reach the people behind the site."""

    organisation: Id
    """The partner that publishes the site."""
    email: Plain
    """E-mail address."""
    phone: Plain
    """Telephone, with the country's prefix."""
    address: Names
    """Postal address per language."""


class Site(Record):
    """The site: content/site.yaml."""

    languages: tuple[str, ...]
    """The codes of the site's languages."""
    identity: str
    """A name that is the site's for ever, such as projects.example.eu; calendars and feeds hang on it."""
    fallback: tuple[str, ...]
    """In which order other languages are offered where a text is missing in the reader's own."""
    timezone: Zone
    """The clock of publication dates, as Europe/Warsaw."""
    name: Names
    """The site's name per language."""
    claim: Names
    """One sentence that says what the site is, per language."""
    footer: Names
    """The text of the footer, per language."""
    licence: Names
    """Under which licence the texts may be used, per language."""
    contact: Contact
    """How to reach the people behind the site."""
    accessibility: Accessibility
    """The facts of the accessibility statement."""
    funding: OfficialTexts = {}
    """The institution's own sentence on all its funding, per language: it stands on the home page, lists and pages like
    contact in place of the statements of the single projects."""
