"""Fixtures: pages held to the law, with what is said of them."""

from collections.abc import Callable

import pytest
from lxml.html import document_fromstring

from plugins.checks.law.engine import Law
from plugins.checks.output import BuiltPage
from plugins.funding.statements import acknowledgements, merged
from plugins.model.library import Library

from .pages import GOOD, REGISTRY


@pytest.fixture
def funded(library) -> Library:
    """A project for each of the funding programmes of the good pages."""
    registry = {f"registry/funding/{id_}/funding.yaml": text for id_, text in REGISTRY.items()}
    front = "---\ntitle: Projekt\nsummary: Projekt.\nname: {}\npartners: [ksap]\nfunding: [{}]\n---\n"
    projects = {f"projects/{id_}/index.pl.md": front.format(id_, id_) for id_ in REGISTRY}
    return library({**registry, **projects})  # type: ignore[no-any-return]


@pytest.fixture
def law(funded) -> Law:
    return Law.of(funded)


@pytest.fixture
def owed(funded, law):
    """What a page owes whose matter some funding programmes pay for, as the views have it."""

    def by(funders, language="pl"):
        projects = [funded.projects[id_].facts for id_ in funders.split("+") if id_]
        return merged(
            each for project in projects for each in acknowledgements(project, law.funding, language, ("pl", "en"))
        )

    return by


@pytest.fixture
def broken(law, owed) -> Callable[..., list[str]]:
    """Return what is said of the good page of some funders after replacements in it, as 'rule: message'."""

    def say(funders, *changes, language="pl"):
        text = GOOD[funders]
        for old, new in changes:
            assert old in text, f"{old} is not in the page"
            text = text.replace(old, new)
        raw = text.encode()
        page = BuiltPage("pl/a/index.html", "/pl/a/", raw, document_fromstring(raw.decode()), frozenset(), {}, None)
        return [f"{each.rule}: {each.message}" for each in law.page_problems(page, owed(funders, language))]

    return say
