"""References: every id, file and code that a record names must exist; nearest known ones are offered."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import PurePosixPath

from plugins.problems import Place, Problem, Severity, suggest

from .front_matter import Key
from .library import Document, Library, Written
from .parts import Download, Picture, Text
from .post import Post
from .programme import Programme
from .project import Project
from .words import Names
from .zones import country_codes

At = Callable[..., Place]
PICTURES = frozenset({".jpg", ".jpeg", ".png", ".webp", ".avif"})


def reference_problems(library: Library) -> Iterator[Problem]:
    """Yield a problem for everything named that is not there."""
    yield from _site(library)
    yield from _registry(library)
    yield from _names(library)
    for document in library.documents():
        yield from _files_of(document)
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


def _known(what: str, name: str, known: Iterable[str], place: Place, broken: Iterable[str] = ()) -> Iterator[Problem]:
    words = list(known)
    if name not in words and name not in broken:
        yield Problem(place, f"unknown {what} '{name}'{suggest(name, words)}")


def _broken(library: Library, kind: str) -> set[str]:
    """Return the ids of a kind that exist but have problems of their own."""
    return {id_ for broken_kind, id_ in library.broken if broken_kind == kind}


def _country(library: Library, code: str, place: Place) -> Iterator[Problem]:
    """Suggest one of the partners' countries before any other."""
    if code not in country_codes():
        near = {partner.record.country for partner in library.partners.values()} & country_codes()
        yield Problem(place, f"unknown country '{code}'{suggest(code, near) or suggest(code, country_codes())}")


def _file(name: str, files: frozenset[str], place: Place, alternatives: Iterable[str] = ()) -> Iterator[Problem]:
    if name in files:
        return
    same = next((file for file in files if file.lower() == name.lower()), None)
    if same:
        yield Problem(place, f"'{name}' is written '{same}' on disk; large and small letters differ on the server")
    else:
        yield Problem(place, f"no such file: '{name}'{suggest(name, alternatives or files)}")


def _site(library: Library) -> Iterator[Problem]:
    data = library.registry_data["site"]
    site = library.site
    for field in ("fallback",):
        for index, code in enumerate(getattr(site, field)):
            yield from _known("language", code, site.languages, data.at(field, index))
    yield from _known(
        "partner",
        site.contact.organisation,
        library.partners,
        data.at("contact", "organisation"),
        _broken(library, "partners"),
    )


def _registry(library: Library) -> Iterator[Problem]:
    """Yield problems of the partners and funding programmes: countries and files."""
    for partner in library.partners.values():
        yield from _country(library, partner.record.country, partner.at("country"))
        logos = {"logo": partner.record.logo} | {f"logos.{code}": logo for code, logo in partner.record.logos.items()}
        for where, logo in logos.items():
            for field in ("light", "dark"):
                name = getattr(logo, field, None)
                if name is not None:
                    yield from _file(name, partner.files, partner.at(*where.split("."), field))
    for funding in library.funding.values():
        for index, mark in enumerate(funding.record.marks):
            if mark.file:
                yield from _file(mark.file, funding.files, funding.at("marks", index, "file"))


def _names(library: Library) -> Iterator[Problem]:
    """Yield problems of names per language: unknown codes, and languages without a name."""
    for where, at, record in _named(library):
        for field, names in record.items():
            for code in names:
                yield from _known("language", code, library.site.languages, at(*where, *field))
            missing = [code for code in library.site.languages if code not in names]
            if missing:
                message = f"'{field[-1]}' is missing in {', '.join(missing)}; readers see another language's"
                yield Problem(at(*where, *field), message, Severity.WARNING)


def _named(library: Library) -> Iterator[tuple[tuple[Key, ...], At, Mapping[tuple[Key, ...], Names]]]:
    site = library.site
    yield (
        (),
        library.registry_data["site"].at,
        {
            ("name",): site.name,
            ("claim",): site.claim,
            ("footer",): site.footer,
            ("licence",): site.licence,
            ("contact", "address"): site.contact.address,
            ("accessibility", "contact"): site.accessibility.contact,
        },
    )
    for stem, labels in (("categories", library.categories), ("tags", library.tags)):
        for id_, label in labels.items():
            yield (id_,), library.registry_data[stem].at, {("label",): label.label}
    for partner in library.partners.values():
        yield (), partner.at, {("name",): partner.record.name, ("short",): partner.record.short}


def _files_of(document: Document[Text]) -> Iterator[Problem]:
    """Yield problems of the pictures and downloads a text names."""
    written = document.source
    pictures: list[tuple[tuple[Key, ...], Picture]] = []
    record = written.record
    if cover := getattr(record, "cover", None):
        pictures.append((("cover",), cover))
    pictures += [(("gallery", index), picture) for index, picture in enumerate(getattr(record, "gallery", ()))]
    for path, picture in pictures:
        yield from _file(picture.file, document.files, written.at(*path, "file"))
        if PurePosixPath(picture.file).suffix.lower() not in PICTURES:
            message = f"'{picture.file}' is no picture; use {', '.join(sorted(PICTURES))}"
            yield Problem(written.at(*path, "file"), message)
    downloads: tuple[Download, ...] = getattr(record, "downloads", ())
    for index, download in enumerate(downloads):
        yield from _file(download.file, document.files, written.at("downloads", index, "file"))
    for text in document.texts.values():
        yield from _alternatives(text, pictures)


def _alternatives(text: Written[Text], pictures: list[tuple[tuple[Key, ...], Picture]]) -> Iterator[Problem]:
    """Yield warnings for text alternatives that are file names, repeat each other or stand in another language."""
    seen: dict[str, str] = {}
    for path, picture in pictures:
        part = getattr(text.record, str(path[0]))
        alt = (part[path[1]] if len(path) > 1 else part).alt
        place = text.at(*path, "alt")
        stem = PurePosixPath(picture.file).stem
        if alt.casefold() in (picture.file.casefold(), stem.casefold(), stem.replace("-", " ").casefold()):
            yield Problem(place, f"'{alt}' is the file's name; say what the picture shows", Severity.WARNING)
        elif alt in seen and len(path) > 1:
            message = f"'alt' repeats that of {seen[alt]}; say what this picture shows"
            yield Problem(place, message, Severity.WARNING)
        elif alt.language != text.language:
            message = f"'alt' of {picture.file} is still in '{alt.language}'; translate it"
            yield Problem(text.at(), message, Severity.WARNING)
        if len(path) > 1:
            seen.setdefault(alt, picture.file)


def _project(library: Library, document: Document[Project]) -> Iterator[Problem]:
    written = document.source
    for index, partner in enumerate(written.record.partners):
        yield from _known(
            "partner",
            partner.id,
            library.partners,
            written.at("partners", index, "id"),
            _broken(library, "partners"),
        )
    for index, grant in enumerate(written.record.funding):
        place = written.at("funding", index, "id")
        yield from _known("funding programme", grant.id, library.funding, place, _broken(library, "funding"))
        if grant.id in library.funding:
            statements = library.funding[grant.id].record.statements
            yield from _known("statement", grant.statement, statements, written.at("funding", index, "statement"))


def _programme(library: Library, document: Document[Programme]) -> Iterator[Problem]:
    written = document.source
    yield from _known(
        "project",
        written.record.project,
        library.projects,
        written.at("project"),
        _broken(library, "projects"),
    )
    for index, code in enumerate(written.record.countries):
        yield from _country(library, code, written.at("countries", index))
    for index, session in enumerate(written.record.sessions):
        here: tuple[Key, ...] = ("sessions", index)
        for step, code in enumerate(session.countries or ()):
            yield from _country(library, code, written.at(*here, "countries", step))
        for step, partner in enumerate(session.organisations):
            yield from _known(
                "partner",
                partner,
                library.partners,
                written.at(*here, "organisations", step),
                _broken(library, "partners"),
            )
        if session.place:
            yield from _country(library, session.place.country, written.at(*here, "place", "country"))


def _post(library: Library, document: Document[Post]) -> Iterator[Problem]:
    written, post = document.source, document.facts
    yield from _known("category", post.category, library.categories, written.at("category"))
    for index, tag in enumerate(post.tags):
        yield from _known("tag", tag, library.tags, written.at("tags", index))
    if post.project is not None:
        yield from _known(
            "project", post.project, library.projects, written.at("project"), _broken(library, "projects")
        )
    if post.event is None:
        return
    programme, _, session = post.event.partition("/")
    yield from _known("programme", programme, library.programmes, written.at("event"), _broken(library, "programmes"))
    if programme in library.programmes:
        facts = library.programmes[programme].facts
        if session:
            sessions = [each.id for each in facts.sessions]
            yield from _known(f"session of {programme}", session, sessions, written.at("event"))
        if post.project is not None and post.project != facts.project:
            message = f"'project' is '{post.project}', but {programme} belongs to '{facts.project}'"
            yield Problem(written.at("project"), message)
