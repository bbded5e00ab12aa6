"""Structured data: schema.org descriptions of pages as JSON-LD."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from plugins.model.library import Document, Registered
from plugins.model.post import Post
from plugins.model.registry import Partner
from plugins.schedules.views import SessionView

from .kinds import Link
from .material import Material

Thing = dict[str, Any]
MODES = {"online": "Online", "hybrid": "Mixed", "onsite": "Offline"}
STATES = {"cancelled": "EventCancelled", "moved": "EventRescheduled"}


def to_json(*things: Thing | None) -> str:
    """Return the things as one JSON-LD graph, safe inside a script element."""
    graph = [thing for thing in things if thing]
    if not graph:
        return ""
    text = json.dumps({"@context": "https://schema.org", "@graph": graph}, ensure_ascii=False, separators=(",", ":"))
    return text.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e")


def organisation(material: Material, language: str, partner: Registered[Partner] | None = None) -> Thing:
    """Describe a partner; without one, the publisher of the site."""
    publisher = partner is None
    partner = partner or material.library.partners[material.library.site.contact.organisation]
    preference = material.library.preferences[language]
    thing: Thing = {
        "@type": "Organization",
        "@id": material.absolute(f"/#{partner.id}"),
        "name": str(partner.record.name.best(preference)),
        "alternateName": str(partner.record.short.best(preference)),
        "url": partner.record.web or material.absolute("/"),
    }
    if publisher:
        thing["logo"] = material.absolute("/static/apple-touch-icon.png")
    return thing


def breadcrumbs(material: Material, crumbs: Iterable[Link], title: str, address: str) -> Thing:
    """Describe the way from the home page to this one."""
    steps = [(str(crumb.text), crumb.url) for crumb in crumbs] + [(title, address)]
    return {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {"@type": "ListItem", "position": position, "name": name, "item": material.absolute(url)}
            for position, (name, url) in enumerate(steps, 1)
        ],
    }


def news_article(material: Material, document: Document[Post], language: str, image: str) -> Thing:
    """Describe a post."""
    text = document.texts[language].record
    published = text.date.instant(material.library.zone)
    return {
        "@type": "NewsArticle",
        "headline": str(text.title),
        "description": str(text.summary),
        "inLanguage": language,
        "url": material.absolute(material.address(document, language)),
        "mainEntityOfPage": material.absolute(material.address(document, language)),
        "datePublished": published.isoformat(),
        "dateModified": text.modified.isoformat() if text.modified else published.isoformat(),
        "author": {"@id": organisation(material, language)["@id"]},
        "publisher": {"@id": organisation(material, language)["@id"]},
        "image": [image],
    }


def event(material: Material, session: SessionView, language: str, page: str, summary: str, image: str) -> Thing:
    """Describe a session: its instants with offset, its place, how to attend."""
    address = material.absolute(f"{page}#{session.id}")
    thing: Thing = {
        "@type": "Event",
        "@id": address,
        "name": str(session.title),
        "description": str(session.summary or summary),
        "inLanguage": session.title.language,
        "url": address,
        "image": image,
        "startDate": session.start,
        "endDate": session.end or session.start,
        "eventStatus": f"https://schema.org/{STATES.get(session.status, 'EventScheduled')}",
        "eventAttendanceMode": f"https://schema.org/{MODES[session.mode]}EventAttendanceMode",
        "organizer": {"@id": organisation(material, language)["@id"]},
    }
    locations: list[Thing] = []
    if session.mode != "onsite":
        locations.append({"@type": "VirtualLocation", "name": session.platform or "online", "url": address})
    if session.place:
        where: Thing = {"@type": "PostalAddress", "addressLocality": str(session.place.town)}
        where["addressCountry"] = session.place.country
        if session.place.address:
            where["streetAddress"] = str(session.place.address)
        locations.append({"@type": "Place", "name": str(session.place.name or session.place.town), "address": where})
    if locations:
        thing["location"] = locations[0] if len(locations) == 1 else locations
    return thing
