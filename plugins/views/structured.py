"""Structured data: schema.org descriptions of pages as JSON-LD."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from plugins.model.library import Document, Registered
from plugins.model.post import Post
from plugins.model.registry import Partner
from plugins.schedules.day_views import ItemView
from plugins.schedules.places import PlaceView
from plugins.schedules.views import SessionView

from .elements import Link
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
        "inLanguage": _spoken(session) or session.title.language,
        "url": address,
        "image": image,
        "startDate": session.start,
        "eventStatus": f"https://schema.org/{STATES.get(session.status, 'EventScheduled')}",
        "eventAttendanceMode": f"https://schema.org/{MODES[session.mode]}EventAttendanceMode",
        "organizer": {"@id": organisation(material, language)["@id"]},
    }
    # Nobody has fixed the end of what begins at an hour and has none; of days without hours the first is the last.
    if session.end or "T" not in session.start:
        thing["endDate"] = session.end or session.start
    if session.previous and session.previous.start:
        thing["previousStartDate"] = session.previous.start
    if session.audience:
        thing["audience"] = {"@type": "Audience", "audienceType": str(session.audience)}
    locations: list[Thing] = []
    if session.mode != "onsite":
        name = session.platform or "online"
        locations.append({"@type": "VirtualLocation", "@id": f"{address}.online", "name": name, "url": address})
    if session.place:
        locations.append({"@id": f"{address}.place", **_place(session.place)})
    if locations:
        thing["location"] = locations[0] if len(locations) == 1 else locations
    if items := [_item(item, thing) for item in _timed(session)]:
        thing["subEvent"] = items
    return thing


def _spoken(session: SessionView) -> str | list[str]:
    """Return the language of a session, or a list of several."""
    return session.spoken[0] if len(session.spoken) == 1 else list(session.spoken)


def _place(place: PlaceView) -> Thing:
    where: Thing = {"@type": "PostalAddress", "addressLocality": str(place.town), "addressCountry": place.country}
    if place.address:
        where["streetAddress"] = str(place.address)
    thing: Thing = {"@type": "Place", "name": str(place.name or place.town), "address": where}
    if place.geo:
        latitude, longitude = place.geo
        thing["geo"] = {"@type": "GeoCoordinates", "latitude": latitude, "longitude": longitude}
    return thing


def _timed(session: SessionView) -> Iterator[ItemView]:
    """Yield the items that have a time and a title, in the order of the page."""
    for day in session.days:
        for row in day.rows:
            for cell in row.cells:
                yield from (item for item in cell.items if item.hours and item.title)


def _item(item: ItemView, session: Thing) -> Thing:
    """Describe an item of a session; it is held as its session is."""
    assert item.hours
    # A session called off takes its items with it.
    status = session["eventStatus"]
    if not status.endswith("EventCancelled"):
        status = f"https://schema.org/{STATES.get(item.status, 'EventScheduled')}"
    thing: Thing = {
        "@type": "Event",
        "name": str(item.title),
        "startDate": item.hours.start,
        "eventStatus": status,
        "eventAttendanceMode": session["eventAttendanceMode"],
        "superEvent": {"@id": session["@id"]},
    }
    if item.hours.end:
        thing["endDate"] = item.hours.end
    if item.summary:
        thing["description"] = str(item.summary)
    if item.previous and item.previous.start:
        thing["previousStartDate"] = item.previous.start
    # By their ids, or a page of sixty items would repeat one address sixty times.
    if "location" in session:
        place = session["location"]
        thing["location"] = (
            [{"@id": each["@id"]} for each in place] if isinstance(place, list) else {"@id": place["@id"]}
        )
    return thing
