"""Texts: the views of posts, projects, programmes and pages."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from plugins.accessibility import PAGE
from plugins.languages.numbers import roman
from plugins.model.library import Document
from plugins.model.page import Page as PageRecord
from plugins.model.parts import Text
from plugins.model.post import Post
from plugins.model.programme import Programme, Session
from plugins.model.project import Project
from plugins.model.words import Words
from plugins.schedules.views import SessionView, post_schedule

from . import structured
from .description import project_facts, state_facts
from .elements import Fact, Link
from .exports import schedule_files
from .frame import frame, home_crumb, section_crumb, social_image
from .kinds import PostPage, ProgrammePage, ProjectPage, TextPage
from .material import Material
from .parts import (
    calendar,
    calendar_file,
    calls,
    cards,
    category,
    downloads,
    logos,
    people,
    project_posts,
    sessions,
    still_to_come,
    tag,
    web_links,
)
from .statement import statement_view

NEWEST = 6
"""How many posts a project's or programme's page shows."""
RELATED = 3
"""How many related posts follow a post."""


def text_views(material: Material) -> Iterator[TextPage]:
    """Yield the page of every text in every language it is written in."""
    library = material.library
    for post in material.lists.posts:
        yield from (post_view(material, post, language) for language in post.texts)
    for project in library.projects.values():
        yield from (project_view(material, project, language) for language in project.texts)
    for programme in library.programmes.values():
        yield from (programme_view(material, programme, language) for language in programme.texts)
    for page in library.pages.values():
        yield from (page_view(material, page, language) for language in page.texts)


def _text(
    material: Material,
    document: Document[Text],
    language: str,
    template: str,
    project: str | None,
    things: list[structured.Thing],
    **more: Any,
) -> dict[str, Any]:
    """Return the fields that every TextPage has."""
    record = document.texts[language].record
    crumbs: tuple[Link, ...] = (home_crumb(material, language),)
    if document.kind != "pages":
        crumbs = (*crumbs, section_crumb(material, document.kind, language))
    cover = getattr(record, "cover", None)
    fields = frame(
        material,
        template,
        language,
        material.address(document, language),
        record.title,
        record.summary,
        versions={code: material.address(document, code) for code in document.texts},
        crumbs=crumbs,
        section=document.kind,
        project=project,
        document=document,
        image=cover,
        structured=things,
        **more,
    )
    gallery = tuple(material.picture(document, picture) for picture in getattr(record, "gallery", ()))
    return fields | {
        "id": document.id,
        "summary": record.summary,
        "content": material.bodies(document.kind, document.id, language),
        "statement": None,
        "cover": material.picture(document, cover),
        "gallery": gallery,
        "links": web_links(getattr(record, "links", ())),
        "downloads": downloads(material, document, getattr(record, "downloads", ()), language),
        "facts": (),
    }


def page_view(material: Material, document: Document[PageRecord], language: str) -> TextPage:
    fields = _text(material, document, language, "page.html", None, [])
    if document.id == PAGE:
        fields["statement"] = statement_view(material.library, language)
    return TextPage(**fields)


def post_view(material: Material, document: Document[Post], language: str) -> PostPage:
    library = material.library
    post = document.texts[language].record
    project = library.project_of(post)
    programme, shown = _event(material, post, language)
    image = social_image(material, document, post.cover)
    things = [structured.news_article(material, document, language, image)]
    published = post.date.instant(library.zone).isoformat()
    modified = material.date(post.modified, language) if post.modified else None
    fields = _text(
        material,
        document,
        language,
        "post.html",
        project,
        things,
        published=published,
        modified=modified.iso if modified else None,
    )
    return PostPage(
        **fields,
        date=material.date(post.date.day, language),
        modified=modified,
        category=category(material, post.category, language),
        tags=tuple(tag(material, id_, language) for id_ in post.tags),
        project=material.link(library.projects[project], language) if project else None,
        people=people(post.people),
        sessions=shown,
        days=post_schedule(post, countries=library.countries(project), language=language, now=material.now),
        calls=calls(material, [document], language, document),
        programme=material.link(programme, language) if programme else None,
        related=cards(material, _related(material, document, project), language),
        logos=logos(material, project, language, _day(post, programme)),
    )


def _event(material: Material, post: Post, language: str) -> tuple[Document[Programme] | None, tuple[SessionView, ...]]:
    """Return the programme a post tells of, and the sessions it shows."""
    found = material.library.session(post.event) if post.event else None
    if found is None:
        return None, ()
    programme, session = found
    chosen: list[Session] | None = [session] if session else None
    return programme, sessions(material, programme, chosen, language)


def _day(post: Post, programme: Document[Programme] | None) -> Any:
    """Return the day whose names hold on a post: that of its session, else of its publication."""
    session_id = (post.event or "").partition("/")[2]
    for session in programme.facts.sessions if programme else ():
        if session.id == session_id:
            return session.dates.first_day
    return post.date.day


def _related(material: Material, document: Document[Post], project: str | None) -> list[Document[Post]]:
    """Return other posts: of the same session first, then of the programme, then of the project."""
    event = document.facts.event or ""
    programme = event.partition("/")[0]
    groups = (
        [other for other in material.lists.by_programme.get(programme, ()) if other.facts.event == event],
        material.lists.by_programme.get(programme, ()),
        material.lists.by_project.get(project or "", ()),
    )
    found = {other.id: other for group in groups for other in group[: RELATED + 1] if other.id != document.id}
    return list(found.values())[:RELATED]


def programme_view(material: Material, document: Document[Programme], language: str) -> ProgrammePage:
    record = document.texts[language].record
    project = material.library.projects[record.project]
    views = sessions(material, document, None, language)
    address = material.address(document, language)
    pictured = next((each for each in (document, project) if each.facts.cover), None)
    image = social_image(material, pictured, pictured.facts.cover if pictured else None)
    # A session without a calendar has no day yet, and an event needs one.
    things = [
        structured.event(material, view, language, address, record.summary, image) for view in views if view.calendar
    ]
    facts = []
    if record.edition is not None:
        facts.append(Fact("edition", Words(roman(record.edition), language)))
    whole = calendar(material, (document,), material.addresses.programme_calendar(document.id, language))
    exports = tuple((form, address) for form, address, _ in schedule_files(material, document, language))
    files = (*calendar_file(whole), *((f"application/{form}", address) for form, address in exports))
    fields = _text(material, document, language, "programme.html", project.id, things, files=files)
    fields["facts"] = tuple(facts)
    posts = material.lists.by_programme.get(document.id, ())[:NEWEST]
    day = record.sessions[0].dates.first_day if record.sessions else None
    return ProgrammePage(
        **fields,
        project=material.link(project, language),
        calls=calls(material, [document], language, document),
        sessions=views,
        calendar=whole,
        exports=exports,
        posts=cards(material, posts, language),
        logos=logos(material, project.id, language, day),
    )


def project_view(material: Material, document: Document[Project], language: str) -> ProjectPage:
    record = document.texts[language].record
    things: list[structured.Thing] = [
        {
            "@type": "Project",
            "name": record.name,
            "description": str(record.summary),
            "url": material.absolute(material.address(document, language)),
            "member": [
                structured.organisation(material, language, material.library.partners[partner.id])
                for partner in record.members
            ],
        }
    ]
    programmes = material.lists.programmes_by_project.get(document.id, ())
    whole = calendar(material, programmes, material.addresses.project_calendar(document.id, language))
    files = tuple(calendar_file(whole))
    fields = _text(material, document, language, "project.html", document.id, things, files=files)
    fields["facts"] = tuple(project_facts(material, record, language))
    posts = material.lists.by_project.get(document.id, ())
    more = project_posts(material, document.id, language)
    return ProjectPage(
        **fields,
        name=record.name,
        state_budget=tuple(state_facts(record, language)),
        logos=logos(material, document.id, language, record.period.last_day if record.period else None),
        programmes=cards(material, programmes, language),
        calls=calls(material, material.lists.calling_by_project.get(document.id, ()), language, document),
        upcoming=still_to_come(material, programmes, language),
        posts=cards(material, posts[:NEWEST], language),
        all_posts=Link(more, material.say(language, "title", "News of the project %(name)s", name=record.name))
        if posts
        else None,
        calendar=whole,
    )
