"""Statement: what the acts on digital accessibility ask of the facts in site.yaml, before a page is built."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from plugins.accessibility import MODEL, PAGE, NationalAct, country_of, has_own_words, national_act, shown_texts
from plugins.model.accessibility import Accessibility, Status
from plugins.model.library import Library
from plugins.model.registry import TextStatus
from plugins.model.zones import country_codes
from plugins.problems import Place, Problem, Severity

SOON = 30
"""How many days before the yearly review is due it is asked for."""
DOUBTS: dict[TextStatus, tuple[Severity, str]] = {
    "verified-in-use": (Severity.NOTICE, "were read only in use ({texts}); compare them with the official document"),
    "unverified": (
        Severity.WARNING,
        "are unverified ({texts}); have whoever answers for accessibility confirm them",
    ),
}
PLACES = ("{body}", "{scope}", "{site}")
SECOND_LEVEL = re.compile(r"##?\s")
MAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


def statement_fact_problems(library: Library, now: dt.datetime) -> Iterator[Problem]:
    """Yield what contradicts the acts in the facts of the statement, as they would be published at `now`."""
    facts = library.site.accessibility
    today = now.astimezone(library.zone).date()
    yield from _written(library)
    yield from _dates(library, facts, today)
    yield from _reachable(library, facts)
    country = country_of(library)
    if country not in country_codes() or ("accessibility", country.lower()) in library.broken:
        return
    law = national_act(library)
    if law is None:
        message = f"no act says what the statement must hold; add registry/accessibility/{MODEL}/act.yaml"
        yield Problem(_at(library), message, rule="A-02")
        return
    yield from _country(library, law, country)
    yield from _form(law)
    yield from _titles(library, law)
    yield from _status(library, facts)
    yield from _required(library, facts, law)
    yield from _voluntary(library)
    yield from _reviewed(library, facts, law, today)
    yield from _authority(law)
    yield from _doubts(library, facts, law)


def _at(library: Library, *path: str | int) -> Place:
    return library.registry_data["site"].at("accessibility", *path)


def _written(library: Library) -> Iterator[Problem]:
    """A-01: one statement for each language version, in its language (Polish act of 4 April 2019, Art. 10(1))."""
    page = library.pages.get(PAGE)
    for language in library.site.languages if ("pages", PAGE) not in library.broken else ():
        if page is None or language not in page.texts:
            place = page.source.at() if page else Place("content/pages")
            message = f"no accessibility statement in '{language}'; write content/pages/{PAGE}/index.{language}.md"
            yield Problem(place, message, rule="A-01")


def _country(library: Library, law: NationalAct, country: str) -> Iterator[Problem]:
    """A-02: a public body answers under the act of its own country (Directive (EU) 2016/2102, national acts)."""
    if law.layers[0].id != country.lower():
        message = (
            f"no act of '{country}' is known, the model of the Union stands in; "
            f"add registry/accessibility/{country.lower()}/act.yaml"
        )
        yield Problem(_at(library, "country"), message, Severity.WARNING, "A-02")


def _form(law: NationalAct) -> Iterator[Problem]:
    """A-02: the opening names the body, the kind of site and the site (Polish technical conditions v2.0)."""
    for language, text in law.texts("opening").items():
        missing = [place for place in PLACES if text.text.count(place) != 1]
        if missing:
            message = f"the opening must hold {', '.join(missing)} once; the statement fills it in there"
            yield Problem(law.at("opening", language, "text"), message, rule="A-02")
    statuses: tuple[Status, ...] = ("full", "partial", "none")
    for path in (("opening",), *(("statuses", status) for status in statuses), ("procedure",)):
        known = {"opening": (*PLACES, "{law}"), "procedure": ()}.get(path[0], ("{law}",))
        for language, text in law.texts(*path).items():
            if unknown := set(re.findall(r"\{\w+\}", text.text)) - {*known}:
                remedy = f"known are {', '.join(known)}" if known else "leave it out"
                message = f"{', '.join(sorted(unknown))} stands for nothing here; {remedy}"
                yield Problem(law.at(*path, language, "text"), message, rule="A-02")


def _titles(library: Library, law: NationalAct) -> Iterator[Problem]:
    """A-02: the page is called what the act calls it (Polish technical conditions v2.0, h1)."""
    page, titles = library.pages.get(PAGE), law.texts("title")
    for language, text in page.texts.items() if page else ():
        official = titles.get(language)
        if official and official.status != "unverified" and text.record.title != official.text:
            message = f"the title is '{text.record.title}'; the act calls the page '{official.text}'"
            yield Problem(text.at("title"), message, rule="A-02")


def _status(library: Library, facts: Accessibility) -> Iterator[Problem]:
    """A-02: partly compliant means that something is listed (model of Implementing Decision (EU) 2018/1523)."""
    listed = [name for name in ("non_conformities", "exemptions", "burden") if getattr(facts, name)]
    place = _at(library, "status")
    if facts.status == "full" and listed:
        message = f"the site complies in full, but '{listed[0]}' lists content; write 'status: partial'"
        yield Problem(place, message, rule="A-02")
    elif facts.status != "full" and not listed:
        message = "the site does not comply in full, but nothing is listed; write 'non_conformities' or 'exemptions'"
        yield Problem(place, message, rule="A-02")


def _required(library: Library, facts: Accessibility, law: NationalAct) -> Iterator[Problem]:
    """A-02: what the act asks for is there (Polish act, Art. 10(4): building, sign language; Art. 18: procedure)."""
    for section in ("architecture", "communication"):
        if section in law.act.required and getattr(facts, section) is None:
            message = f"'{section}' is missing; the act asks for it in every statement"
            yield Problem(_at(library), message, rule="A-02")
    if not (law.texts("procedure") or law.authority or facts.procedure):
        message = "nobody says how to complain; write 'procedure', or 'authority' into the act"
        yield Problem(_at(library), message, rule="A-02")


def _voluntary(library: Library) -> Iterator[Problem]:
    """A-02: voluntary words keep the order of headings (Polish technical conditions v2.0)."""
    page = library.pages.get(PAGE)
    for text in page.texts.values() if page else ():
        for number, line in enumerate(text.body.split("\n")):
            if SECOND_LEVEL.match(line):
                message = "a heading among those of the act; begin headings in this text with ###"
                yield Problem(Place(text.path, text.body_line + number), message, rule="A-02")


def _dates(library: Library, facts: Accessibility, today: dt.date) -> Iterator[Problem]:
    """A-03: dates that can be true (Polish act, Art. 10(4) and 11)."""
    for name in ("published", "updated", "prepared", "reviewed"):
        day = getattr(facts, name)
        if day is not None and day > today:
            message = f"'{name}' is {day}, which is still to come; write the day on which it happened"
            yield Problem(_at(library, name), message, rule="A-03")
    if facts.updated < facts.published:
        message = f"updated on {facts.updated}, before the site was published on {facts.published}; correct one of them"
        yield Problem(_at(library, "updated"), message, rule="A-03")
    if facts.reviewed and facts.reviewed < facts.prepared:
        message = f"reviewed on {facts.reviewed}, before it was prepared on {facts.prepared}; correct one of them"
        yield Problem(_at(library, "reviewed"), message, rule="A-03")


def _reviewed(library: Library, facts: Accessibility, law: NationalAct, today: dt.date) -> Iterator[Problem]:
    """A-03: a review in every year, by the day the act names (Polish act, Art. 11: by 31 March).

    A review in February counts for that year, one in November does not count for the next.
    """
    if law.act.review is None:
        return
    month, day = (int(part) for part in law.act.review.split("-"))
    done = max(facts.prepared, facts.reviewed or facts.prepared)
    due = dt.date(today.year, month, day)
    missed = due if due < today else due.replace(year=due.year - 1)
    if done.year < missed.year:
        message = (
            f"the review due by {missed} is missing, the last was on {done}; "
            "review the statement and write the day into 'reviewed'"
        )
        # A warning: news must go out in April as well.
        yield Problem(_at(library, "reviewed"), message, Severity.WARNING, "A-03")
    elif done.year < due.year and due - today <= dt.timedelta(SOON):
        message = f"the statement must be reviewed by {due}; review it and write the day into 'reviewed'"
        yield Problem(_at(library, "reviewed"), message, Severity.WARNING, "A-03")


def _reachable(library: Library, facts: Accessibility) -> Iterator[Problem]:
    """A-04: an address that mail can be sent to (Polish act, Art. 10(4))."""
    if not MAIL.fullmatch(facts.email):
        message = f"'{facts.email}' is no e-mail address; write one such as office@example.eu"
        yield Problem(_at(library, "email"), message, rule="A-04")


def _authority(law: NationalAct) -> Iterator[Problem]:
    """A-04: readers learn where to turn to next (Polish act, Art. 10(4) point 10)."""
    if law.authority is None:
        message = "the authority that hears complaints is not known; add 'authority' with its name and web address"
        yield Problem(law.layers[0].at(), message, Severity.WARNING, "A-04")


def _doubts(library: Library, facts: Accessibility, law: NationalAct) -> Iterator[Problem]:
    """F-17: every fixed text in use is verified; one that is not is named until somebody has confirmed it."""
    for language in library.site.languages:
        paths = list(shown_texts(law, facts, has_own_words(library, language)))
        if absent := [path for path in paths if language not in law.texts(*path)]:
            message = f"{_listed(absent)} missing in '{language}'; add what is, with its status and source"
            yield Problem(law.at(*absent[0]), message, Severity.WARNING, "A-02")
        for status, (severity, doubt) in DOUBTS.items():
            found = [path for path in paths if _doubt(law, path, language) == status]
            if found:
                place = law.at(*found[0], language, "status")
                message = f"texts of the statement in '{language}' {doubt.format(texts=_listed(found))}"
                yield Problem(place, message, severity, "F-17")


def _doubt(law: NationalAct, path: tuple[str, ...], language: str) -> TextStatus | None:
    text = law.texts(*path).get(language)
    return text.status if text and text.doubtful else None


def _listed(paths: list[tuple[str, ...]]) -> str:
    return ", ".join(".".join(path) for path in paths)
