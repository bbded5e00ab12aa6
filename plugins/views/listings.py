"""Listings: the home page of each language, every list of texts, the page for lost addresses and the chooser."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from plugins.accessibility import PAGE
from plugins.languages.addresses import saved
from plugins.languages.lists import pages_of
from plugins.languages.names import in_official_order
from plugins.languages.sorting import SortKey, sort_key
from plugins.model.library import Document
from plugins.model.parts import Text
from plugins.model.words import Words

from .elements import Alternate, Head, Link
from .frame import choices, frame, home_crumb, section_crumb
from .kinds import Chooser, HomePage, Listing, NotFoundPage, Pager
from .material import Material
from .parts import calls, card, cards, category, project_posts, still_to_come, tag

PAGE_SIZE = 10
"""Posts on one page of a list."""
ON_HOME = 5
"""Newest posts on the home page."""


@dataclass(frozen=True, slots=True)
class _List:
    """A list of texts, the same in every language but for its words and addresses."""

    kind: str
    address: Callable[[str], str]
    words: tuple[Callable[[str], Words], Callable[[str], Words]]
    """Title and summary."""
    documents: Sequence[Document[Text]]
    project: str | None = None


def listing_views(material: Material) -> Iterator[Listing]:
    """Yield every page of every list in every language."""
    for each in _lists(material):
        for language in material.languages:
            yield from _pages(material, each, language)


def _lists(material: Material) -> Iterator[_List]:
    lists, addresses = material.lists, material.addresses

    def say(message: str, **values: object) -> Callable[[str], Words]:
        return lambda language: material.say(language, "title", message, **values)

    def named(message: str, label: Callable[[str], Link]) -> Callable[[str], Words]:
        return lambda language: material.say(language, "title", message, name=label(language).text)

    sections: tuple[tuple[str, str, str, Sequence[Document[Text]]], ...] = (
        ("news", "News", "All news, newest first.", lists.posts),
        ("projects", "Projects", "All projects on this site.", lists.projects),
        ("programmes", "Programmes", "All programmes and their sessions.", lists.programmes),
    )
    for kind, title, summary, documents in sections:
        yield _List(kind, partial(addresses.section, kind), (say(title), say(summary)), documents)
    for id_, posts in sorted(lists.by_category.items()):
        label = partial(category, material, id_)
        words = named("Category: %(name)s", label), named("News in the category %(name)s.", label)
        yield _List("category", partial(addresses.category, id_), words, posts)
    for id_, posts in sorted(lists.by_tag.items()):
        label = partial(tag, material, id_)
        words = named("Tag: %(name)s", label), named("News with the tag %(name)s.", label)
        yield _List("tag", partial(addresses.tag, id_), words, posts)
    for year, posts in sorted(lists.by_year.items()):
        words = say("News of %(year)s", year=year), say("News published in %(year)s.", year=year)
        yield _List("year", partial(addresses.year, year), words, posts)
    for id_, posts in sorted(lists.by_project.items()):
        name = material.library.projects[id_].facts.name
        words = (
            say("News of the project %(name)s", name=name),
            say("All news of the project %(name)s, newest first.", name=name),
        )
        yield _List("project", partial(project_posts, material, id_), words, posts, id_)


def _pages(material: Material, each: _List, language: str) -> Iterator[Listing]:
    pages = pages_of(each.documents, PAGE_SIZE)
    title, summary, start = *(say(language) for say in each.words), each.address(language)
    parent = each.kind if each.kind in ("projects", "programmes") else "news"
    for number, documents in enumerate(pages, 1):
        numbered = material.addresses.numbered
        crumbs: tuple[Link, ...] = (home_crumb(material, language),)
        heading = title
        if each.kind != parent:
            crumbs = (*crumbs, section_crumb(material, parent, language))
        if number > 1:
            crumbs = (*crumbs, Link(start, title))
            heading = Words(f"{title}, {material.say(language, 'title', 'page %(number)s', number=number)}", language)
        fields = frame(
            material,
            "listing.html",
            language,
            numbered(start, language, number),
            heading,
            summary,
            versions={code: numbered(each.address(code), code, number) for code in material.languages},
            crumbs=crumbs,
            section=parent,
            project=each.project,
        )
        pager = None
        if len(pages) > 1:
            newer = numbered(start, language, number - 1) if number > 1 else None
            older = numbered(start, language, number + 1) if number < len(pages) else None
            pager = Pager(number, len(pages), newer, older)
        yield Listing(
            **fields,
            summary=summary,
            kind=each.kind,
            cards=cards(material, documents, language),
            pager=pager,
            **_ways_in(material, language, start) if parent == "news" else NO_WAYS_IN,
        )


NO_WAYS_IN: dict[str, Any] = {"categories": (), "years": (), "tags": (), "feed": None}


def _ways_in(material: Material, language: str, here: str) -> dict[str, Any]:
    """Return the other lists of news: categories and tags by the alphabet, years from the newest."""
    lists = material.lists

    def marked(links: Iterator[Link]) -> list[Link]:
        return [Link(link.url, link.text, link.language, link.url == here) for link in links]

    def by_alphabet(link: Link) -> SortKey:
        return sort_key(link.text, language)

    years = (
        Link(material.addresses.year(year, language), Words(str(year), language))
        for year in sorted(lists.by_year, reverse=True)
    )
    return {
        "categories": tuple(
            sorted(marked(category(material, id_, language) for id_ in lists.by_category), key=by_alphabet)
        ),
        "tags": tuple(sorted(marked(tag(material, id_, language) for id_ in lists.by_tag), key=by_alphabet)),
        "years": tuple(marked(years)),
        "feed": material.addresses.feed(language),
    }


def home_view(material: Material, language: str) -> HomePage:
    site, preference = material.library.site, material.library.preferences[language]
    claim = site.claim.best(preference)
    fields = frame(
        material,
        "home.html",
        language,
        material.addresses.home(language),
        site.name.best(preference),
        claim,
        versions={code: material.addresses.home(code) for code in material.languages},
        section="home",
    )
    return HomePage(
        **fields,
        summary=claim,
        posts=tuple(card(material, post, language) for post in material.lists.posts[:ON_HOME]),
        calls=tuple(call for call in calls(material, material.lists.calling, language) if call.state != "closed"),
        upcoming=still_to_come(material, material.lists.programmes, language),
        projects=cards(material, material.lists.projects, language),
        all_posts=section_crumb(material, "news", language),
    )


def not_found_view(material: Material, language: str) -> NotFoundPage:
    fields = frame(
        material,
        "not_found.html",
        language,
        material.addresses.not_found(language),
        material.say(language, "title", "Page not found"),
        material.say(language, "title", "There is no page at this address."),
        versions={code: material.addresses.not_found(code) for code in material.languages},
        crumbs=(home_crumb(material, language),),
        indexed=False,
    )
    return NotFoundPage(**fields)


def chooser_view(material: Material) -> Chooser:
    """Return the site's root: x-default of every page, without any redirect."""
    language = material.library.site.fallback[0]
    site = material.library.site
    versions = {code: material.addresses.home(code) for code in material.languages}
    names = tuple((code, str(site.name.best((code,)))) for code in material.languages)
    alternates = tuple(Alternate(code, material.absolute(address)) for code, address in versions.items())
    head = Head(
        # The English home page has the same name; the codes say what is here.
        title=f"{site.name.best(material.library.preferences[language])} ({', '.join(versions)})",
        description=str(site.claim.best(material.library.preferences[language])),
        canonical=material.absolute("/"),
        image=material.absolute("/static/share.png"),
        image_alt=str(site.name.best(material.library.preferences[language])),
        kind="website",
        alternates=(*alternates, Alternate("x-default", material.absolute("/"))),
        structured="",
    )
    return Chooser(
        template="chooser.html",
        path=saved("/"),
        url="/",
        head=head,
        language=language,
        choices=choices(material, versions, language),
        acknowledgements=material.acknowledged_by_site(language),
        of_projects=material.project_ids,
        names=names,
        statements=tuple(_statements(material)),
    )


def _statements(material: Material) -> Iterator[Link]:
    if page := material.library.pages.get(PAGE):
        for code in in_official_order(page.texts):
            yield Link(material.address(page, code), page.texts[code].record.title, code)
