"""Frame: what every page has around its own content: head, menus, languages, funding."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from plugins.images import SOCIAL_WIDTH
from plugins.languages.addresses import saved
from plugins.languages.names import LANGUAGE_NAMES, in_official_order
from plugins.model.library import Document
from plugins.model.parts import Picture, Text
from plugins.model.words import Words

from .elements import Alternate, Head, LanguageChoice, Link
from .material import Material
from .structured import Thing, breadcrumbs, organisation, to_json

SECTIONS = {"news": "News", "projects": "Projects", "programmes": "Programmes"}
"""Kind of document -> the section's title in the catalogue."""


def frame(
    material: Material,
    template: str,
    language: str,
    address: str,
    title: Words,
    summary: str,
    *,
    versions: Mapping[str, str],
    crumbs: tuple[Link, ...] = (),
    section: str = "",
    project: str | None = None,
    document: Document[Text] | None = None,
    image: Picture | None = None,
    structured: Iterable[Thing] = (),
    published: str | None = None,
    modified: str | None = None,
    files: tuple[tuple[str, str], ...] = (),
    indexed: bool = True,
) -> dict[str, Any]:
    """Return the fields that every Page has; `versions` is this page's address in each language it exists in."""
    site = material.library.site
    name = site.name.best(material.library.preferences[language])
    # A text acknowledges what paid for it and nothing else; home, lists and pages speak for the whole site.
    own = project is not None or (document is not None and document.kind != "pages")
    acknowledged = material.acknowledged(project, language) if own else material.acknowledged_by_site(language)
    draft = document is not None and (document.kind, document.id, language) in material.hidden
    things = [*structured]
    if crumbs:
        things.append(breadcrumbs(material, crumbs, str(title), address))
    head = Head(
        title=f"{title} – {name}" if crumbs else f"{name}",
        description=summary,
        canonical=material.absolute(address) if indexed else None,
        image=social_image(material, document, image),
        image_alt=str(image.alt if image else name),
        kind="article" if template == "post.html" else "website",
        alternates=_alternates(material, versions, address) if indexed else (),
        structured=to_json(organisation(material, language), *things) if indexed else "",
        published=published,
        modified=modified,
        files=files,
    )
    return {
        "template": template,
        "path": saved(address),
        "url": address,
        "language": language,
        "head": head,
        "title": title,
        "languages": choices(material, versions, language),
        "breadcrumbs": crumbs,
        "menu": _menu(material, language, section, address),
        "footer": _pages(material, language, "footer", address),
        "acknowledgements": acknowledged,
        "of_projects": ((project,) if project else ()) if own else material.project_ids,
        "draft": draft,
    }


def home_crumb(material: Material, language: str) -> Link:
    return Link(material.addresses.home(language), material.say(language, "title", "Home"))


def section_crumb(material: Material, kind: str, language: str) -> Link:
    return Link(material.addresses.section(kind, language), material.say(language, "title", SECTIONS[kind]))


def choices(material: Material, versions: Mapping[str, str], current: str) -> tuple[LanguageChoice, ...]:
    """Return the language switcher, in the official order of languages."""
    return tuple(
        LanguageChoice(code, LANGUAGE_NAMES[code], versions.get(code), code == current)
        for code in in_official_order(material.languages)
    )


def _alternates(material: Material, versions: Mapping[str, str], address: str) -> tuple[Alternate, ...]:
    """Return every version of a page; readers of other languages get the chooser, or the first fallback there is."""
    found = [Alternate(code, material.absolute(versions[code])) for code in in_official_order(versions)]
    homes = {material.addresses.home(code) for code in material.languages}
    default = next((versions[code] for code in material.library.site.fallback if code in versions), address)
    return (*found, Alternate("x-default", material.absolute("/" if address in homes else default)))


def _menu(material: Material, language: str, section: str, address: str) -> tuple[Link, ...]:
    home = material.addresses.home(language)
    links = [Link(home, material.say(language, "title", "Home"), current=address == home)]
    for kind, title in SECTIONS.items():
        here = material.addresses.section(kind, language)
        links.append(Link(here, material.say(language, "title", title), current=section == kind))
    return (*links, *_pages(material, language, "header", address))


def _pages(material: Material, language: str, menu: str, address: str) -> tuple[Link, ...]:
    pages = [page for page in material.library.pages.values() if page.facts.menu == menu]
    links = []
    for page in sorted(pages, key=lambda each: (each.facts.order, each.id)):
        link = material.link(page, language)
        links.append(Link(link.url, link.text, link.language, link.url == address))
    return tuple(links)


def social_image(material: Material, document: Document[Text] | None, image: Picture | None) -> str:
    """Return the address of the picture for social cards; the site's own where the document has none."""
    if document is None or image is None:
        return material.absolute("/static/share.png")
    original = material.originals[document.kind, document.id, image.file]
    return material.absolute(f"/media/{original.name(SOCIAL_WIDTH, 'jpg')}")
