"""Site: what every template may know of the whole site."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from plugins.model.words import Names, Words

from .material import Material

CSP = "; ".join(
    (
        "default-src 'none'",
        "img-src 'self'",
        "style-src 'self'",
        "manifest-src 'self'",
        "connect-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
    )
)
"""Content-Security-Policy of every page: nothing but its own style and pictures, and no script."""

PerLanguage = Mapping[str, Words]


@dataclass(frozen=True, slots=True)
class ContactView:
    email: str
    phone: str
    address: PerLanguage


@dataclass(frozen=True, slots=True)
class SiteView:
    """Facts of the site, complete in every language."""

    url: str
    name: PerLanguage
    claim: PerLanguage
    footer: PerLanguage
    licence: PerLanguage
    organisation: PerLanguage
    contact: ContactView
    languages: tuple[str, ...]
    feeds: Mapping[str, str]
    styles: tuple[str, ...]
    csp: str
    year: int


def site_view(material: Material, styles: tuple[str, ...]) -> SiteView:
    site = material.library.site

    def complete(names: Names) -> PerLanguage:
        return {code: names.best(material.library.preferences[code]) for code in site.languages}

    publisher = material.library.partners[site.contact.organisation].record
    return SiteView(
        url=material.absolute("/"),
        name=complete(site.name),
        claim=complete(site.claim),
        footer=complete(site.footer),
        licence=complete(site.licence),
        organisation=complete(publisher.name),
        contact=ContactView(site.contact.email, site.contact.phone, complete(site.contact.address)),
        languages=site.languages,
        feeds={code: material.addresses.feed(code) for code in site.languages},
        styles=styles,
        csp=CSP,
        year=material.now.astimezone(material.library.zone).year,
    )
