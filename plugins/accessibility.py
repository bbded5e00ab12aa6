"""Accessibility: the act a body answers under, and which parts of the statement it asks for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from plugins.model.accessibility import Accessibility, Act, ComplaintBody, SectionName
from plugins.model.front_matter import Key
from plugins.model.library import Library, Registered
from plugins.model.registry import OfficialTexts, best
from plugins.model.words import Words
from plugins.problems import Place

PAGE = "accessibility"
"""The folder of content/pages that holds the statement's own words."""
MODEL = "eu"
"""The act that stands for countries without one in the registry."""
PARENTS: Mapping[str, SectionName] = {
    **dict.fromkeys(("non-compliance", "exemptions", "burden"), "content"),
    **dict.fromkeys(("apps", "architecture", "communication"), "other"),
}
"""Section -> the section above it."""


@dataclass(frozen=True, slots=True)
class NationalAct:
    """An act and the form it builds on; what the act does not say, its form does."""

    layers: tuple[Registered[Act], ...]
    """The act first."""

    def texts(self, *path: str) -> OfficialTexts:
        """Return a fixed text in every language that has it, as texts('statuses', 'full')."""
        found: OfficialTexts = {}
        for layer in reversed(self.layers):
            part = getattr(layer.record, path[0])
            for step in path[1:]:
                part = getattr(part, step, None) if isinstance(part, ComplaintBody) else (part or {}).get(step)
            found |= part or {}
        return found

    def best(self, languages: tuple[str, ...], *path: str) -> Words:
        """Return a fixed text in the first of the languages that has it."""
        texts = self.texts(*path)
        return best(texts, languages) if texts else Words("", "")

    def at(self, *path: Key) -> Place:
        """Return where something is written: in the act, or else in its form."""
        return next((layer for layer in self.layers if path in layer.data.places), self.layers[0]).at(*path)

    @property
    def sections(self) -> tuple[SectionName, ...]:
        return next((layer.record.sections for layer in self.layers if layer.record.sections), ())

    @property
    def authority(self) -> ComplaintBody | None:
        return next((layer.record.authority for layer in self.layers if layer.record.authority), None)

    @property
    def act(self) -> Act:
        return self.layers[0].record


def country_of(library: Library) -> str | None:
    """Return the country whose act holds: the one site.yaml names, or that of the publisher."""
    publisher = library.partners.get(library.site.contact.organisation)
    return library.site.accessibility.country or (publisher.record.country if publisher else None)


def national_act(library: Library) -> NationalAct | None:
    """Return the act the publisher answers under, or the model of the Union; None where there is neither."""
    acts = library.acts
    layer = acts.get((country_of(library) or "").lower()) or acts.get(MODEL)
    layers: list[Registered[Act]] = []
    while layer and layer not in layers:
        layers.append(layer)
        layer = acts.get(layer.record.form or "")
    return NationalAct(tuple(layers)) if layers else None


def level_of(section: SectionName, law: NationalAct) -> int:
    return 3 if PARENTS.get(section) in law.sections else 2


def has_own_words(library: Library, language: str) -> bool:
    """Say whether somebody has written a voluntary part of the statement in a language."""
    page = library.pages.get(PAGE)
    return page is not None and language in page.texts and bool(page.texts[language].body.strip())


def due_sections(law: NationalAct, facts: Accessibility, voluntary: bool) -> tuple[SectionName, ...]:
    """Return the sections that the statement must show, in the order of the act.

    `voluntary` says whether somebody has written words of their own. Polish technical conditions v2.0: 'content' and
    what stands under it only where the site does not comply in full; 'other' always; the rest when there is something
    to say.
    """
    has: dict[str, bool] = {
        **dict.fromkeys(("status", "preparation", "contact", "procedure"), True),
        "content": facts.status != "full",
        "non-compliance": bool(facts.non_conformities),
        "exemptions": bool(facts.exemptions),
        "burden": bool(facts.burden),
        "alternatives": any(each.instead for each in (*facts.non_conformities, *facts.exemptions, *facts.burden)),
        "facilities": voluntary,
        "shortcuts": bool(facts.shortcuts),
        "apps": bool(facts.apps),
        "architecture": facts.architecture is not None,
        "communication": facts.communication is not None,
    }
    has["other"] = any(has[section] for section, parent in PARENTS.items() if parent == "other")
    return tuple(section for section in law.sections if has[section] or section in law.act.required)


def shown_texts(law: NationalAct, facts: Accessibility, voluntary: bool) -> Iterator[tuple[str, ...]]:
    """Yield the paths of the fixed texts that readers of the statement see."""
    opening: tuple[tuple[str, ...], ...] = (("opening",), ("statuses", facts.status))
    yield ("title",)
    yield from opening
    yield ("scope",)
    if any("{law}" in text.text for path in opening for text in law.texts(*path).values()):
        yield ("law",)
    yield from (("headings", section) for section in due_sections(law, facts, voluntary))
    if law.texts("procedure"):
        yield ("procedure",)
    elif law.authority:
        yield ("authority", "name")
