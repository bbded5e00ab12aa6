"""Page: the rules that a built page shows in its HTML, each with its source; a breach says what would be right."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from lxml.html import HtmlElement

from plugins.funding.rule_sets import fund_is_named, is_interreg
from plugins.funding.statements import Acknowledgement
from plugins.funding.union import ABBREVIATION, misspelt, name_of
from plugins.model.registry import best

from .shown import Part, Shown, bare, leads_to, words_of

FLAG = re.compile("\U0001f1ea\U0001f1fa|&#(?:127466|x1f1ea);", re.IGNORECASE)
INTERREG = re.compile(r"\bInterreg\b")
PARTNERS = "/static/partners/"
OWES = "every page of a funded project shows it"


class Breach(NamedTuple):
    """What a page does against a rule."""

    message: str
    element: HtmlElement | None = None


def emblem_and_statement(shown: Shown) -> Iterator[Breach]:
    """F-01: the emblem, its words and the statement stand on the page, in the page's language if they exist in it.

    Regulation (EU) 2021/1060, Annex IX, 1.1–1.2; Implementing Regulation (EU) No 821/2014, Art. 4(4).
    """
    worded: set[HtmlElement] = set()
    for view, mark, pictures in shown.emblems():
        if not pictures:
            yield Breach(f"mark '{mark.id}' of {view.funding} is missing: no picture {mark.file}; {OWES}")
            continue
        fund = bare(_fund(shown, view))
        wanted = bare(mark.alt).replace(fund, "")
        right = [each.element for each in pictures if wanted in bare(shown.beside(each)).replace(fund, "")]
        worded.update(right)
        if not right:
            message = f"mark '{mark.id}' of {view.funding} stands without its words: '{mark.alt}'; {OWES}"
            yield Breach(message, pictures[0].element)
            worded.update(each.element for each in pictures)
    for element in dict.fromkeys(each.element for _, _, pictures in shown.emblems() for each in pictures):
        if element not in worded:
            yield Breach("an emblem stands without the words of its mark; write them beside it", element)
    for view in shown.owed:
        if not shown.holds(view.statement):
            yield Breach(f"the statement of {view.funding} is missing: '{view.statement}'; {OWES}")
        yield from _in_the_wrong_language(shown, view)


def _in_the_wrong_language(shown: Shown, view: Acknowledgement) -> Iterator[Breach]:
    """Look into the registry again: what the page was told to show may itself be in the wrong language."""
    record = shown.funding.get(view.funding)
    language = shown.page.language
    statements = record.statements.values() if record else ()
    for texts in statements:
        versions = {code: " ".join(text.text.split()) for code, text in texts.items()}
        if versions.get(view.statement.language) != view.statement or language not in versions:
            continue
        right = versions[language]
        for code, text in versions.items():
            if text != right and not shown.holds(right) and shown.holds(text):
                message = f"the statement of {view.funding} stands in '{code}'; write it in '{language}': '{right}'"
                yield Breach(message, shown.smallest(text)[0].element)


def marks_of_the_strip(shown: Shown) -> Iterator[Breach]:
    """F-11: all marks stand in the strip, in their legal order, and no row holds too many.

    Rules of the Polish managing authorities on the strip of marks, 2014–2020 and 2021–2027: the programme's mark on the
    left, the colours second, the emblem on the right; in 2014–2020 at most four marks in a row.
    """
    for view in shown.owed:
        missing = False
        for mark in view.marks:
            if mark.kind == "eu-emblem":
                continue
            found = shown.of_mark(mark)
            if not found:
                missing = True
                what = f"no picture {mark.file}" if mark.file else f"'{mark.alt}'"
                yield Breach(f"mark '{mark.id}' of {view.funding} is missing: {what}; {OWES}")
            elif mark.file and not any(bare(mark.alt) in bare(shown.beside(each)) for each in found):
                message = f"mark '{mark.id}' of {view.funding} stands without its words: '{mark.alt}'; {OWES}"
                yield Breach(message, found[0].element)
        strip = None if missing else shown.strip(view)
        if strip is None:
            continue
        order = [mark.id for _, mark in sorted(zip(strip, view.marks, strict=True), key=lambda pair: pair[0].first)]
        wanted = [mark.id for mark in view.marks]
        if order != wanted:
            message = f"the marks of {view.funding} stand as {', '.join(order)}; put {', '.join(wanted)} in this order"
            yield Breach(message, strip[0].element)
        yield from _too_many(shown, view, strip)
    yield from _order_of_funders(shown)


def _too_many(shown: Shown, view: Acknowledgement, strip: Sequence[Part]) -> Iterator[Breach]:
    record = shown.funding.get(view.funding)
    limit = record.max_per_row if record else None
    if limit is None or all(mark.kind == "eu-emblem" for mark in view.marks):
        return
    for row in shown.rows(strip):
        number = len(row.findall("li")) or len(row.findall(".//img"))
        if number > limit:
            yield Breach(f"{number} marks in one row; put at most {limit} and the others into the next row", row)


def _order_of_funders(shown: Shown) -> Iterator[Breach]:
    places = [shown.smallest(view.statement) for view in shown.owed]
    if all(places):
        lasts = [found[-1].first for found in places]
        if lasts != sorted(lasts):
            named = ", ".join(view.funding for view in shown.owed)
            yield Breach(f"the funders are out of order; put {named} in this order", places[0][0].element)


def full_name(shown: Shown) -> Iterator[Breach]:
    """F-08: nothing stands for 'European Union' beside the emblem but the name in full.

    Implementing Regulation (EU) No 821/2014, Art. 4(4); Regulation (EU) 2021/1060, Annex IX, 1.2.
    """
    for element, text in _beside_emblems(shown):
        for short in dict.fromkeys(ABBREVIATION.findall(text)):
            message = f"'{short}' beside the emblem is an abbreviation; write '{name_of(shown.page.language)}' in full"
            yield Breach(message, element)


def spelling(shown: Shown) -> Iterator[Breach]:
    """F-08b: the Union's name has its own capitals wherever the page acknowledges it.

    Spelling of the name in the acts themselves.
    """
    read = _beside_emblems(shown)
    for view in shown.owed:
        read += [(section, words_of(section)) for section in shown.region(view)]
    found = {}
    for language in dict.fromkeys((shown.page.language, *(view.statement.language for view in shown.owed))):
        for element, text in read:
            found.update({(wrong, language): element for wrong in misspelt(text, language)})
    for (wrong, language), element in found.items():
        yield Breach(f"'{wrong}' is misspelt; the Union is written '{name_of(language)}'", element)


def emoji_flag(shown: Shown) -> Iterator[Breach]:
    """F-09: no emoji stands for the emblem.

    Regulation (EU) 2021/1060, Annex IX, 1.4 and 1.7.
    """
    if FLAG.search(shown.page.raw.decode("utf-8", "replace")):
        yield Breach("an emoji flag stands for the emblem; show the emblem as the acts draw it")


def strangers(shown: Shown) -> Iterator[Breach]:
    """F-12: beside the marks stand only marks that the funding programmes prescribe, and logos of partners.

    Rules of the Polish managing authorities on the strip of marks, 2014–2020: contractors have no place in it.
    """
    allowed = [mark.file for view in shown.owed for mark in view.marks if mark.file]
    for view in shown.owed:
        pictures = [part for mark in view.marks if mark.file for part in shown.pictures_of(mark.file)]
        for row in shown.rows(pictures):
            for picture in row.iter("img"):
                source = picture.get("src", "")
                if PARTNERS not in source and not any(leads_to(source, file) for file in allowed):
                    who = "neither a mark nor a partner's logo"
                    message = f"'{source}' stands among the marks of {view.funding}, {who}; take it out"
                    yield Breach(message, picture)


def fund(shown: Shown) -> Iterator[Breach]:
    """F-14: a page paid for in 2014–2020 names the fund in its language.

    Implementing Regulation (EU) No 821/2014, Art. 4(3)(b).
    """
    for view in shown.owed:
        record = shown.funding.get(view.funding)
        name = _fund(shown, view)
        if record and name and fund_is_named(record) and not shown.holds(name):
            yield Breach(f"the fund of {view.funding} is not named; write '{name}'")


def disclaimer(shown: Shown) -> Iterator[Breach]:
    """F-15: the disclaimer stands word for word, the authority's name included.

    Grant agreement of the project.
    """
    for view in shown.owed:
        if view.disclaimer is not None and not shown.holds(view.disclaimer):
            yield Breach(f"the disclaimer of {view.funding} is missing: '{view.disclaimer}'; {OWES}")


def interreg(shown: Shown) -> Iterator[Breach]:
    """F-16: the term 'Interreg' stands beside the emblem of a project of Interreg.

    Regulation (EU) 2021/1059, Art. 36(4).
    """
    for view, mark, pictures in shown.emblems():
        record = shown.funding.get(view.funding)
        if (
            record
            and is_interreg(record)
            and pictures
            and not any(INTERREG.search(shown.beside(picture)) for picture in pictures)
        ):
            yield Breach(f"mark '{mark.id}' lacks the term 'Interreg'; write it beside the emblem", pictures[0].element)


def alternatives(shown: Shown) -> Iterator[Breach]:
    """F-18: the alternative of a mark repeats its printed words; where they stand beside it, it is empty.

    WCAG 2.2, 1.1.1.
    """
    for view in shown.owed:
        for mark in view.marks:
            right = "" if mark.lines else mark.alt
            for part in shown.pictures_of(mark.file) if mark.file else ():
                said = " ".join(part.element.get("alt", "").split())
                if said != right:
                    message = (
                        f"the alternative of mark '{mark.id}' of {view.funding} is '{said}'; write alt=\"{right}\""
                    )
                    yield Breach(message, part.element)


PAGE_RULES: Mapping[str, Callable[[Shown], Iterator[Breach]]] = {
    "F-01": emblem_and_statement,
    "F-08": full_name,
    "F-08b": spelling,
    "F-09": emoji_flag,
    "F-11": marks_of_the_strip,
    "F-12": strangers,
    "F-14": fund,
    "F-15": disclaimer,
    "F-16": interreg,
    "F-18": alternatives,
}
"""Rule -> the function that holds a page to it."""


def _fund(shown: Shown, view: Acknowledgement) -> str:
    """Return the name of the fund in the language of the page, or the next best; empty if there is none."""
    record = shown.funding.get(view.funding)
    return best(record.fund, shown.preference) if record and record.fund else ""


def _beside_emblems(shown: Shown) -> list[tuple[HtmlElement, str]]:
    """Return every emblem that the page owes, with what is written beside it."""
    found = {each.element: each for _, _, pictures in shown.emblems() for each in pictures}
    return [(element, shown.beside(picture)) for element, picture in found.items()]
