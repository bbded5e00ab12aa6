"""Seen: the rules that are decided on what a browser shows, each with its source.

Each function yields what is wrong and, after a semicolon, what would be right; where it was seen is added later.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from plugins.contrast import contrast
from plugins.funding.emblem import BLUE, COLOURS_ADDRESS, EMBLEM_ADDRESS
from plugins.funding.rule_sets import CLEAR_SPACE, EMBLEM_HEIGHT
from plugins.funding.union import is_named

from .colours import read, written
from .facts import Box, Emblem, Text, Unseen
from .looks import Look

TYPEFACES = frozenset(
    {"arial", "auto", "calibri", "garamond", "trebuchet ms", "trebuchet", "tahoma", "verdana", "ubuntu"}
)
INKS = (read(BLUE), [0, 0, 0], [255, 255, 255])
WHITE = 250
"""From here on, each part of 255, a ground counts as white."""
LEGIBLE = 4.5
"""Contrast of text, by WCAG 2.2, 1.4.3."""


def acknowledgement_is_seen(look: Look) -> Iterator[str]:
    """F-01: readers see the emblem and the statement, which stand on the page.

    Regulation (EU) 2021/1060, Annex IX, 1.1–1.2; Implementing Regulation (EU) No 821/2014, Art. 4(4).
    """
    for view, texts in zip(look.owed, look.statements, strict=True):
        yield from _text_is_seen(look, f"the statement of {view.funding}", texts)
    for number, view in enumerate(look.owed):
        for mark, places in zip(view.marks, look.facts["marks"][number], strict=True):
            if mark.kind == "eu-emblem" and (why := _hidden(places)):
                yield f"the emblem of {view.funding} is not seen: {why}; show it to every reader"


def nothing_unowed(look: Look) -> Iterator[str]:
    """F-01b: a page loads no sign that it does not owe, not even as a background.

    Our own rule: no act asks such a page for an acknowledgement.
    """
    owed = {mark.file for view in look.owed for mark in view.marks}
    for file in (EMBLEM_ADDRESS, COLOURS_ADDRESS):
        if file not in owed and any(path.endswith(file) for path in look.facts["resources"]):
            yield f"the page loads {file} and does not owe it; take it out of the style sheet"


def first_screen(look: Look) -> Iterator[str]:
    """F-02: on landing, the emblem and the name of the Union are seen without scrolling.

    Implementing Regulation (EU) No 821/2014, Art. 4(3)(a); for later periods our own rule. The sizes of screens are
    ours.
    """
    if not look.mode.landing or not look.facts["emblems"]:
        return
    languages = {mark.alt.language for view in look.owed for mark in view.marks if mark.kind == "eu-emblem"}
    ends = []
    for emblem in look.facts["emblems"]:
        named = " ".join(letters["text"] for letters in emblem["words"])
        if (emblem["unseen"] or ("",))[0] in ("gone", "covered") or not any(
            is_named(named, language) for language in languages
        ):
            continue
        boxes = [emblem["box"], *(box for letters in emblem["words"] for box in letters["boxes"])]
        if all(_inside(box, look.mode.width, look.mode.height) for box in boxes):
            return
        ends.append(max(box["y"] + box["height"] for box in boxes))
    where = f"; it ends {min(ends):.0f} px from the top of {look.mode.height}" if ends else ""
    yield f"no emblem with the name of the Union is in the first screen{where.replace(';', ',')}; move it up"


def own_colours(look: Look) -> Iterator[str]:
    """F-03: nothing fades, filters, blends or inverts the emblem, on itself or around it.

    Implementing Regulation (EU) No 821/2014, Art. 4(1); Regulation (EU) 2021/1060, Annex IX, 1.7.
    """
    for number, emblem in enumerate(look.facts["emblems"]):
        if not emblem["loaded"]:
            yield f"the emblem {emblem['file']} cannot be loaded; write the file again"
        for change in emblem["changes"]:
            yield f"the emblem is changed by {change}; leave it as the act draws it"
        if wrong := look.altered.get(number):
            yield f"the emblem shows {wrong}; let nothing change its colours"


def proportions(look: Look) -> Iterator[str]:
    """F-04: the emblem is shown 3 to 2.

    Regulation (EU) 2021/1060, Annex IX, 1.9; Implementing Regulation (EU) No 821/2014, Annex II.
    """
    for emblem in _present(look):
        width, height = emblem["painted"]["width"], emblem["painted"]["height"]
        if emblem["file"].endswith(EMBLEM_ADDRESS) and not emblem["changes"] and not has_proportions(emblem):
            yield f"the emblem is {width:.0f} px wide and {height:.0f} px high; show it 3 to 2"


def size(look: Look) -> Iterator[str]:
    """F-05: no other logo is both higher and wider than the emblem.

    Regulation (EU) 2021/1060, Annex IX, 1.7; Implementing Regulation (EU) No 821/2014, Art. 4(5).
    """
    logos = look.facts["logos"]
    highest = max(logos, key=lambda logo: logo["height"], default=None)
    widest = max(logos, key=lambda logo: logo["width"], default=None)
    for emblem in _present(look):
        width, height = emblem["painted"]["width"], emblem["painted"]["height"]
        if highest and widest and height < highest["height"] - 0.5 and width < widest["width"] - 0.5:
            yield (
                f"the emblem of {width:.0f} × {height:.0f} px is lower than {highest['file']} "
                f"({highest['height']:.0f} px) and narrower than {widest['file']} ({widest['width']:.0f} px)"
                "; make it at least as high or as wide"
            )


def typeface(look: Look) -> Iterator[str]:
    """F-06: the words beside the emblem are in an allowed typeface, upright, without lines and effects.

    Regulation (EU) 2021/1060, Annex IX, 1.3.
    """
    for emblem in look.facts["emblems"]:
        for letters in emblem["words"]:
            words = f"'{letters['text']}' beside the emblem"
            if letters["font"].casefold() not in TYPEFACES:
                yield f"{words} is in {letters['font']}; use Arial, Calibri, Tahoma, Verdana or Ubuntu"
            if letters["slant"] != "normal":
                yield f"{words} is {letters['slant']}; set it upright"
            if letters["line"] != "none":
                yield f"{words} has a line ({letters['line']}); take the line away"
            if letters["shadow"] != "none" or letters["stroke"]:
                yield f"{words} has an effect; set it without shadow and outline"


def ink(look: Look) -> Iterator[str]:
    """F-07: the words beside the emblem are Reflex Blue, black or white, and can be read.

    Regulation (EU) 2021/1060, Annex IX, 1.6; WCAG 2.2, 1.4.3.
    """
    for emblem in look.facts["emblems"] if look.mode.own_colours else ():
        for letters in emblem["words"]:
            words, colour, ground = letters["text"], letters["colour"], letters["ground"]
            if colour not in INKS:
                yield f"'{words}' beside the emblem is {written(colour)}; use {BLUE}, black or white"
            elif (ratio := contrast(colour, ground)) < LEGIBLE:
                yield f"'{words}' is {written(colour)} on {written(ground)}, {ratio:.1f} to 1; make it {LEGIBLE} to 1"


def untouched(look: Look) -> Iterator[str]:
    """F-09: nothing covers or touches the emblem, and it is large enough to be seen.

    Regulation (EU) 2021/1060, Annex IX, 1.4 and 1.7; the least height (40 px) and clear space (a quarter of it) are
    our own.
    """
    for emblem in _present(look):
        if emblem["unseen"] and emblem["unseen"][0] == "covered":
            yield f"something lies over the emblem: {emblem['unseen'][1]}; leave it free"
        if (height := emblem["painted"]["height"]) < EMBLEM_HEIGHT - 0.5:
            yield f"the emblem is {height:.0f} px high; make it {EMBLEM_HEIGHT} px or more"
        for intruder in emblem["intruders"]:
            gap, room = max(intruder["gap"], 0), emblem["painted"]["height"] * CLEAR_SPACE
            yield f"'{intruder['name']}' is {gap:.0f} px from the emblem; leave {room:.0f} px free"


def white_border(look: Look) -> Iterator[str]:
    """F-10: on a coloured ground the emblem has a white border of a 25th of its height, a fifth more or less.

    Regulation (EU) 2021/1060, Annex IX, 1.9; Implementing Regulation (EU) No 821/2014, Annex II.
    """
    for emblem in _present(look):
        right = emblem["painted"]["height"] / 25
        printed = look.mode.media == "print"  # which leaves grounds out
        if printed or not look.mode.own_colours or min(emblem["ground"]) >= WHITE:
            continue
        if any(not 0.8 * right <= width <= 1.2 * right for width in emblem["border"]):
            shown = ", ".join(f"{width:g}" for width in emblem["border"])
            ground = written(emblem["ground"])
            yield f"the emblem lies on {ground} with white borders of {shown} px; make them {right:.1f} px"


def strip_is_seen(look: Look) -> Iterator[str]:
    """F-11: the marks of the strip are seen in their legal order, and no row has too many.

    Rules of the Polish managing authorities on the strip of marks, 2014–2020 and 2021–2027.
    """
    for number, view in enumerate(look.owed):
        for mark, places in zip(view.marks, look.facts["marks"][number], strict=True):
            if mark.kind != "eu-emblem" and (why := _hidden(places)):
                yield f"mark '{mark.id}' of {view.funding} is not seen: {why}; show it to every reader"
        strip = look.facts["strips"][number]
        if strip is None:
            continue
        placed = [(mark["id"], mark["box"]) for mark in strip["marks"] if mark["box"]]
        rows = _rows([box for _, box in placed])
        order = [name for name, _ in sorted(placed, key=lambda pair: _reading(pair[1], rows))]
        if order != [name for name, _ in placed]:
            wanted = ", ".join(name for name, _ in placed)
            yield f"the marks of {view.funding} are seen as {', '.join(order)}; show {wanted} in this order"
        record = look.funding.get(view.funding)
        limit = record.max_per_row if record else None
        boxes = [box for _, box in placed] + [box for box in strip["others"] if box]
        most = max(map(len, _rows(boxes)), default=0)
        if limit is not None and most > limit:
            yield f"{most} marks are seen in one row; put at most {limit} and the others into the next row"


def disclaimer_is_seen(look: Look) -> Iterator[str]:
    """F-15: readers see the disclaimer, which stands on the page.

    Grant agreement of the project.
    """
    for view, places in zip(look.owed, look.disclaimers, strict=True):
        if view.disclaimer is not None:
            yield from _text_is_seen(look, f"the disclaimer of {view.funding}", places)


BROWSER_RULES: Mapping[str, Callable[[Look], Iterator[str]]] = {
    "F-01": acknowledgement_is_seen,
    "F-01b": nothing_unowed,
    "F-02": first_screen,
    "F-03": own_colours,
    "F-04": proportions,
    "F-05": size,
    "F-06": typeface,
    "F-07": ink,
    "F-09": untouched,
    "F-10": white_border,
    "F-11": strip_is_seen,
    "F-15": disclaimer_is_seen,
}
"""Rule -> the function that holds a look to it."""


def has_proportions(emblem: Emblem) -> bool:
    """Say whether the emblem is shown 3 to 2, by a hundredth."""
    return abs(emblem["painted"]["width"] / (emblem["painted"]["height"] or 1) - 1.5) <= 0.015


def is_in_shape(emblem: Emblem) -> bool:
    """Say whether the emblem is shown so that its stars can be told apart in a picture."""
    return has_proportions(emblem) and emblem["painted"]["height"] >= EMBLEM_HEIGHT - 0.5


def _present(look: Look) -> Iterator[Emblem]:
    """Yield the emblems that take room: another rule asks why others do not."""
    for emblem in look.facts["emblems"]:
        if emblem["unseen"] is None or emblem["unseen"][0] != "gone":
            yield emblem


def _hidden(places: list[Unseen]) -> str:
    """Return why none of some places is seen; empty if one is, or if another rule says why."""
    reasons = [place for place in places if place is not None]
    if len(reasons) < len(places) or not reasons or reasons[0][0] != "gone":
        return ""
    return reasons[0][1]


def _text_is_seen(look: Look, what: str, places: list[Text]) -> Iterator[str]:
    """Say why readers do not see a text at any place where it stands."""
    reasons = [place["unseen"] for place in places if place["unseen"] is not None]
    if len(reasons) < len(places):
        pairs = [pair for place in places if place["unseen"] is None for pair in place["colours"]]
        letters, ground = min(pairs, key=lambda pair: contrast(*pair))
        if look.mode.own_colours and contrast(letters, ground) < LEGIBLE:
            yield f"{what} is {written(letters)} on {written(ground)}; set it so that it can be read"
    elif reasons:
        yield f"{what} is not seen: {reasons[0][1]}; show it to every reader"


def _inside(box: Box, width: float, height: float) -> bool:
    right, bottom = box["x"] + box["width"], box["y"] + box["height"]
    return box["x"] >= 0 and box["y"] >= 0 and right <= width and bottom <= height


def _rows(boxes: list[Box]) -> list[list[Box]]:
    """Return the boxes in rows from top to bottom: one stands beside another if its middle does."""
    rows: list[list[Box]] = []
    for box in sorted(boxes, key=lambda box: box["y"] + box["height"] / 2):
        middle = box["y"] + box["height"] / 2
        if rows and any(other["y"] <= middle <= other["y"] + other["height"] for other in rows[-1]):
            rows[-1].append(box)
        else:
            rows.append([box])
    return rows


def _reading(box: Box, rows: list[list[Box]]) -> tuple[int, float]:
    return next(number for number, row in enumerate(rows) if box in row), box["x"]
