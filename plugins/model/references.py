"""References: every id, file and code that a record names must exist; nearest known ones are offered."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial

from plugins.problems import Place, Problem, Severity, suggest

from .files import file_problems
from .front_matter import Key
from .grant import Grant
from .library import Document, Library
from .post import Post
from .programme import Programme
from .project import Project
from .reading import WHOLE
from .record import Record
from .registry import Funding, OfficialTexts
from .times import AmbiguousTime, Clock, resolve_local
from .words import Names
from .zones import country_codes

At = Callable[..., Place]

KINDS: Mapping[str, tuple[str, str]] = {
    "category": ("categories", "those in content/registry/categories.yaml"),
    "tag": ("tags", "those in content/registry/tags.yaml"),
    "partner": ("partners", "the folders of content/registry/partners"),
    "funding programme": ("funding", "the folders of content/registry/funding"),
    "project": ("projects", "the folders of content/projects"),
    "programme": ("programmes", "the folders of content/programmes"),
}
"""What a record may name: the library's dictionary of them, and where an editor finds them all."""


def reference_problems(library: Library) -> Iterator[Problem]:
    """Yield a problem for everything named that is not there."""
    yield from _site(library)
    yield from _registry(library)
    yield from _names(library)
    yield from file_problems(library)
    for project in library.projects.values():
        yield from _project(library, project)
    for programme in library.programmes.values():
        yield from _programme(library, programme)
    for post in library.posts.values():
        yield from _post(library, post)


def hidden_problems(everything: Library, published: Library) -> Iterator[Problem]:
    """Yield an error where a published text hangs on one that is not published."""
    for post in published.posts.values():
        project, event = post.facts.project, post.facts.event
        if project in everything.projects and project not in published.projects:
            yield Problem(post.source.at("project"), f"project '{project}' is a draft; publish it first")
        programme = event.partition("/")[0] if event else None
        if programme in everything.programmes and programme not in published.programmes:
            yield Problem(post.source.at("event"), f"programme '{programme}' is a draft; publish it first")
    for document in published.programmes.values():
        project = document.facts.project
        if project in everything.projects and project not in published.projects:
            yield Problem(document.source.at("project"), f"project '{project}' is a draft; publish it first")


def _known(library: Library, what: str, name: str, place: Place) -> Iterator[Problem]:
    """Yield a problem for an id that does not exist; one whose own file is wrong is reported there."""
    kind, where = KINDS[what]
    known = getattr(library, kind)
    if name not in known and not {(kind, name), (kind, WHOLE)} & library.broken:
        yield Problem(place, f"unknown {what} '{name}'{suggest(name, known) or f'; known are {where}'}")


def _one_of(what: str, name: str, known: Iterable[str], place: Place) -> Iterator[Problem]:
    words = list(known)
    if name not in words:
        yield Problem(place, f"unknown {what} '{name}'{suggest(name, words)}")


def _country(library: Library, code: str, place: Place) -> Iterator[Problem]:
    """Suggest one of the partners' countries before any other."""
    if code not in country_codes():
        near = {partner.record.country for partner in library.partners.values()} & country_codes()
        yield Problem(place, f"unknown country '{code}'{suggest(code, near) or suggest(code, country_codes())}")


def _site(library: Library) -> Iterator[Problem]:
    data, site = library.registry_data["site"], library.site
    for index, code in enumerate(site.fallback):
        yield from _one_of("language", code, site.languages, data.at("fallback", index))
    for code in site.languages:
        if code not in site.fallback:
            yield Problem(data.at("fallback"), f"'fallback' does not say when '{code}' is offered; add it")
    yield from _known(library, "partner", site.contact.organisation, data.at("contact", "organisation"))
    for code in site.funding:
        yield from _one_of("language", code, site.languages, data.at("funding", code))
    if site.accessibility.country:
        yield from _country(library, site.accessibility.country, data.at("accessibility", "country"))


def _registry(library: Library) -> Iterator[Problem]:
    """Yield problems of the partners' countries and of the languages of logos and official texts."""
    languages = library.site.languages
    for partner in library.partners.values():
        yield from _country(library, partner.record.country, partner.at("country"))
        for code in partner.record.logos:
            yield from _one_of("language", code, languages, partner.at("logos", code))
    for funding in library.funding.values():
        for path, texts in _official_texts(funding.record):
            for code in texts:
                yield from _one_of("language", code, languages, funding.at(*path, code))
        for code in funding.record.authority:
            yield from _one_of("language", code, languages, funding.at("authority", code))
    for act in library.acts.values():
        if act.record.form:
            yield from _one_of("form", act.record.form, library.acts, act.at("form"))


def _official_texts(funding: Funding) -> Iterator[tuple[tuple[Key, ...], OfficialTexts]]:
    yield ("name",), funding.name
    yield ("fund",), funding.fund or {}
    for name, texts in funding.statements.items():
        yield ("statements", name), texts
    for name, texts in funding.disclaimers.items():
        yield ("disclaimers", name), texts
    for index, mark in enumerate(funding.marks):
        yield ("marks", index, "words"), mark.words


def _names(library: Library) -> Iterator[Problem]:
    """Yield problems of names per language: unknown codes, and languages without a name."""
    languages = library.site.languages
    for at, path, names, everywhere in _named(library):
        for code in names:
            yield from _one_of("language", code, languages, at(*path, code))
        missing = [code for code in languages if code not in names]
        if everywhere and missing:
            message = f"'{path[-1]}' is missing in {', '.join(missing)}; readers see another language's"
            yield Problem(at(*path), message, Severity.WARNING)


def _named(library: Library) -> Iterator[tuple[At, tuple[Key, ...], Names, bool]]:
    """Yield all names with their place and path, and whether every language should have them."""
    site, at = library.site, library.registry_data["site"].at
    for field in ("name", "claim", "footer", "licence"):
        yield at, (field,), getattr(site, field), True
    yield at, ("contact", "address"), site.contact.address, True
    for path, names in _names_in(site.accessibility):
        yield at, ("accessibility", *path), names, True
    for stem, labels in (("categories", library.categories), ("tags", library.tags)):
        for id_, label in labels.items():
            yield library.registry_data[stem].at, (id_, "label"), label.label, True
            yield library.registry_data[stem].at, (id_, "slug"), label.slug or Names(), False
    for partner in library.partners.values():
        yield partner.at, ("name",), partner.record.name, True
        yield partner.at, ("short",), partner.record.short, True
        for index, former in enumerate(partner.record.former):
            yield partner.at, ("former", index, "name"), former.name, False
            yield partner.at, ("former", index, "short"), former.short or Names(), False


def _names_in(value: object, path: tuple[Key, ...] = ()) -> Iterator[tuple[tuple[Key, ...], Names]]:
    """Yield all names in a record and in the records it is made of, with their paths."""
    if isinstance(value, Names):
        yield path, value
    elif isinstance(value, Record):
        for name in type(value).model_fields:
            yield from _names_in(getattr(value, name), (*path, name))
    elif isinstance(value, tuple):
        for index, part in enumerate(value):
            yield from _names_in(part, (*path, index))


def _project(library: Library, document: Document[Project]) -> Iterator[Problem]:
    written = document.source
    for index, partner in enumerate(written.record.partners):
        yield from _known(library, "partner", partner.id, written.at("partners", index, "id"))
    for index, grant in enumerate(written.record.funding):
        here: tuple[Key, ...] = ("funding", index)
        yield from _known(library, "funding programme", grant.id, written.at(*here, "id"))
        yield from _languages_of_grant(library, grant, partial(written.at, *here))
        if grant.id in library.funding:
            record = library.funding[grant.id].record
            yield from _one_of("statement", grant.statement, record.statements, written.at(*here, "statement"))
            if grant.disclaimer != "default":
                yield from _one_of("disclaimer", grant.disclaimer, record.disclaimers, written.at(*here, "disclaimer"))


def _languages_of_grant(library: Library, grant: Grant, at: At) -> Iterator[Problem]:
    for code in grant.authority:
        yield from _one_of("language", code, library.site.languages, at("authority", code))
    for name in ("statement", "disclaimer", "emblem"):
        for code in getattr(grant.texts, name, None) or ():
            yield from _one_of("language", code, library.site.languages, at("texts", name, code))


def _programme(library: Library, document: Document[Programme]) -> Iterator[Problem]:
    written = document.source
    yield from _known(library, "project", written.record.project, written.at("project"))
    for index, code in enumerate(written.record.countries):
        yield from _country(library, code, written.at("countries", index))
    for index, session in enumerate(written.record.sessions):
        here: tuple[Key, ...] = ("sessions", index)
        for step, code in enumerate(session.countries or ()):
            yield from _country(library, code, written.at(*here, "countries", step))
        for step, partner in enumerate(session.organisations):
            yield from _known(library, "partner", partner, written.at(*here, "organisations", step))
        if session.place:
            yield from _country(library, session.place.country, written.at(*here, "place", "country"))


def _post(library: Library, document: Document[Post]) -> Iterator[Problem]:
    written, post = document.source, document.facts
    yield from _known(library, "category", post.category, written.at("category"))
    for index, tag in enumerate(post.tags):
        yield from _known(library, "tag", tag, written.at("tags", index))
    if post.project is not None:
        yield from _known(library, "project", post.project, written.at("project"))
    if post.event is not None:
        yield from _event(library, post, post.event, written.at)
    if post.date.time:
        yield from _moment(post.date.day, post.date.time, library.site.timezone, written.at("date"))


def _event(library: Library, post: Post, event: str, at: At) -> Iterator[Problem]:
    name, slash, session = event.partition("/")
    yield from _known(library, "programme", name, at("event"))
    if name not in library.programmes:
        return
    programme = library.programmes[name].facts
    sessions = [each.id for each in programme.sessions]
    if slash and session not in sessions:
        remedy = suggest(session, sessions) or f"; known are the sessions in content/programmes/{name}"
        yield Problem(at("event"), f"no session '{session}' in {name}{remedy}")
    if post.project is not None and post.project != programme.project:
        message = f"'project' is '{post.project}', but {name} belongs to '{programme.project}'; correct one of them"
        yield Problem(at("project"), message)


def _moment(day: dt.date, time: Clock, zone: str, place: Place) -> Iterator[Problem]:
    """Yield a problem for a time that the clocks of the site skip or show twice."""
    try:
        resolve_local(day, time, zone)
    except AmbiguousTime as error:
        yield Problem(place, f"{error}")
    except ValueError as error:
        yield Problem(place, f"{error}; choose a time before or after")
