"""Rules: the one table of what the acts ask, with the source of each rule and where it is looked at."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from plugins.problems import Severity

ERROR, WARNING, NOTICE = Severity


class Stage(StrEnum):
    """Where a rule is looked at."""

    CONTENT = "content"
    """What editors write, before anything is built."""
    PAGE = "page"
    """Every built page, at every build."""
    BROWSER = "browser"
    """Pages as a browser shows them."""


CONTENT, PAGE, BROWSER = Stage


class Rule(NamedTuple):
    """One rule."""

    title: str
    """What it asks, in one sentence."""
    source: str
    """The act that asks it."""
    stages: tuple[Stage, ...]
    severities: tuple[Severity, ...] = (ERROR,)
    """What a breach is, the worst first."""


CPR_2021 = "Regulation (EU) 2021/1060"
CPR_2013 = "Regulation (EU) No 1303/2013"
IR_821 = "Implementing Regulation (EU) No 821/2014"
UDC = "Polish act of 4 April 2019 on digital accessibility (Dz.U. 2023 poz. 1440)"
FORMAT = "technical conditions of the Polish declaration, version 2.0 (31 July 2024)"
STATE_BUDGET = "Polish regulation of 7 May 2021 on tasks paid for by the state budget (Dz.U. poz. 953)"
STRIP = "rules of the Polish managing authorities on the strip of marks"

RULES: Mapping[str, Rule] = {
    "F-01": Rule(
        "every page of a funded project shows the emblem, its words and the statement in the page's language",
        f"{CPR_2021}, Annex IX, 1.1–1.2; {IR_821}, Art. 4(4)",
        (CONTENT, PAGE, BROWSER),
        (ERROR, WARNING),
    ),
    "F-01b": Rule(
        "a page shows no sign, statement or mark that it does not owe, and none of the Union where it does not pay",
        "our own rule: no act asks such a page for an acknowledgement",
        (PAGE, BROWSER),
    ),
    "F-02": Rule(
        "the emblem and the reference to the Union are seen on landing, without scrolling",
        f"{IR_821}, Art. 4(3)(a); for later periods our own rule. The sizes of screens are ours",
        (BROWSER,),
        (ERROR, WARNING),
    ),
    "F-03": Rule(
        "the emblem is shown in its own colours: not faded, filtered, blended or inverted",
        f"{IR_821}, Art. 4(1); {CPR_2021}, Annex IX, 1.7",
        (BROWSER,),
    ),
    "F-04": Rule(
        "the emblem is drawn by the figures of the act, to a thousandth",
        f"{CPR_2021}, Annex IX, 1.9; {IR_821}, Annex II",
        (PAGE, BROWSER),
    ),
    "F-05": Rule(
        "the emblem is at least as high or as wide as the largest other logo",
        f"{CPR_2021}, Annex IX, 1.7; {IR_821}, Art. 4(5)",
        (BROWSER,),
    ),
    "F-06": Rule(
        "the words beside the emblem are in an allowed typeface, without italics, underline or effects",
        f"{CPR_2021}, Annex IX, 1.3",
        (BROWSER,),
    ),
    "F-07": Rule(
        "the words beside the emblem are Reflex Blue, black or white, and stand out from their ground",
        f"{CPR_2021}, Annex IX, 1.6; WCAG 2.2, 1.4.3",
        (BROWSER,),
    ),
    "F-08": Rule(
        "the European Union is named in full beside the emblem",
        f"{IR_821}, Art. 4(4); {CPR_2021}, Annex IX, 1.2",
        (CONTENT, PAGE),
    ),
    "F-08b": Rule(
        "the name of the Union is written as its language writes it",
        "spelling of the name in the acts themselves",
        (CONTENT, PAGE),
        (WARNING,),
    ),
    "F-09": Rule(
        "nothing covers, touches or replaces the emblem",
        f"{CPR_2021}, Annex IX, 1.4 and 1.7; the least height (40 px) and clear space (a quarter of it) are our own",
        (PAGE, BROWSER),
    ),
    "F-10": Rule(
        "on a coloured ground the emblem has a white border of a 25th of its height",
        f"{CPR_2021}, Annex IX, 1.9; {IR_821}, Annex II",
        (BROWSER,),
    ),
    "F-11": Rule(
        "the marks of the strip are all there, in their legal order, and not too many in a row",
        f"{STRIP}, 2014–2020 and 2021–2027",
        (CONTENT, PAGE, BROWSER),
        (ERROR, NOTICE),
    ),
    "F-12": Rule(
        "the strip holds no mark of a contractor or of anybody who is no partner",
        f"{STRIP}, 2014–2020",
        (PAGE,),
    ),
    "F-13": Rule(
        "the project is described with its aims, results and support, on a page that home links to",
        f"{CPR_2013}, Annex XII, 2.2(2)(a); {CPR_2021}, Art. 50(1)(a); {STATE_BUDGET}, § 7",
        (CONTENT,),
        (ERROR, WARNING, NOTICE),
    ),
    "F-14": Rule(
        "a page paid for in 2014–2020 names the fund",
        f"{IR_821}, Art. 4(3)(b)",
        (CONTENT, PAGE),
    ),
    "F-15": Rule(
        "the disclaimer stands where the funding programme asks for it, word for word",
        "grant agreement of the project",
        (CONTENT, PAGE, BROWSER),
        (ERROR, WARNING),
    ),
    "F-16": Rule(
        "the word 'Interreg' stands beside the emblem",
        "Regulation (EU) 2021/1059, Art. 36(4)",
        (CONTENT, PAGE),
    ),
    "F-17": Rule(
        "official texts have been read in their source, or confirmed by a person",
        "our own rule: wording of the acts is not to be invented",
        (CONTENT,),
        (WARNING, NOTICE),
    ),
    "F-18": Rule(
        "the text alternative of a mark repeats the words printed in it, and is empty where they stand beside it",
        "WCAG 2.2, 1.1.1",
        (PAGE,),
    ),
    "F-19": Rule(
        "the acknowledgement stays until the duty has ended, and the end is known",
        f"{CPR_2021}, Art. 50; {STATE_BUDGET}, § 7(5)",
        (CONTENT,),
        (ERROR, WARNING, NOTICE),
    ),
    "F-20": Rule(
        "files to download carry the statement too",
        f"{CPR_2013}, Annex XII, 2.2(3); {CPR_2021}, Art. 50(1)(b)",
        (CONTENT,),
        (WARNING,),
    ),
    "A-01": Rule(
        "each language of the site has its own accessibility statement, linked from every page",
        f"{UDC}, Art. 10(1) and (7)",
        (CONTENT, PAGE),
        (ERROR, WARNING),
    ),
    "A-02": Rule(
        "the statement holds every element by its id, once",
        f"{UDC}, Art. 10(2)–(4); {FORMAT}",
        (CONTENT, PAGE),
        (ERROR, WARNING),
    ),
    "A-03": Rule(
        "the dates of the statement are dates, in their order, and the yearly review is not overdue",
        f"{UDC}, Art. 11; {FORMAT}",
        (CONTENT, PAGE),
        (ERROR, WARNING),
    ),
    "A-04": Rule(
        "the statement says whom to ask, and links to the ombudsman",
        f"{UDC}, Art. 10(4)",
        (CONTENT, PAGE),
        (ERROR, WARNING),
    ),
    "A-05": Rule(
        "pages and their parts name their language",
        f"{UDC}, annex; WCAG 2.2, 3.1.1 and 3.1.2",
        (PAGE,),
    ),
    "A-06": Rule(
        "every picture has a text alternative",
        f"{UDC}, annex; WCAG 2.2, 1.1.1",
        (CONTENT, PAGE),
        (ERROR, WARNING),
    ),
    "A-07": Rule(
        "pages keep to what programs can measure of WCAG",
        f"{UDC}, annex; WCAG 2.2, levels A and AA",
        (PAGE, BROWSER),
        (ERROR, WARNING),
    ),
    "A-08": Rule(
        "recordings have captions, or a reason and a date",
        f"{UDC}, Art. 3(2) and 5a; WCAG 2.2, 1.2.2",
        (CONTENT, PAGE),
        (ERROR, WARNING),
    ),
}
"""Rule -> what it asks, in the order of their numbers."""


def severity_of(rule: str) -> Severity:
    """Return what a breach of the rule is at its worst."""
    return RULES[rule].severities[0]


def explained(rules: set[str]) -> list[str]:
    """Return one line for each of some rules that the table has: what it asks, and where that stands."""
    return [f"{id_}: {rule.title} ({rule.source})" for id_, rule in RULES.items() if id_ in rules]
