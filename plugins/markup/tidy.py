"""Tidy: slips of the keyboard in a body, put right before Markdown reads it; words are never touched.

Every line stays in its place. A hard break is a backslash at the end of a line, which an author can see; spaces there
never mean anything, for a paste leaves them behind unseen. Code is left as it is.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

BULLETS = "•◦▪‣●○■∙"
DASHES = "–—"
SPACE = r"[ \t\u00a0\u2000-\u200a\u202f\u3000]"
LINE = re.compile(
    rf"(?P<indent>{SPACE}*)(?:(?P<mark>[-*+{DASHES}]|[0-9]{{1,3}}\.)(?:{SPACE}+|$)|(?P<sign>[{BULLETS}]){SPACE}*)(?P<text>.*)"
)
RULE = re.compile(r"\s*([-*_])(?:\s*\1){2,}\s*")
FENCE = re.compile(r"\s*(`{3,}|~{3,})")
INLINE_CODE = re.compile(r"(`+[^`]*`+)")
DOUBLE = re.compile(r"(?<=\S)  +(?=\S)")
# A Latvian or Hungarian date in front of a line, which Markdown would take for item 2021 of a list.
MONTHS = "janv febr mart aprī maij jūni jūli augu sept okto nove dece"
DATE = re.compile(rf"([0-9]{{4}}|[0-9]{{1,2}}(?=\. (?:{MONTHS.replace(' ', '|')})))\. ")


@dataclass(slots=True)
class _Item:
    """A list item that may still be open: where it was written, and on which level it stands."""

    indent: int
    content: int
    """The column in which the item's text begins."""
    ordered: bool
    level: int


@dataclass(frozen=True, slots=True)
class ListLine:
    """A line that begins a list item."""

    number: int
    """Counted from 0 within the body."""
    level: int
    ordered: bool
    text: str


def tidy(body: str) -> str:
    """Trim lines, fold double spaces, give lists Markdown's own bullets and indents, and fill empty bullets."""
    return "\n".join(_Tidier(body).lines)


def list_lines(body: str) -> list[ListLine]:
    """Return the lines that begin a list item, with their levels; an empty one has no text."""
    return _Tidier(body, fill=False).found


def open_lists(body: str) -> str:
    """Put the blank line before a list that Markdown wants and authors forget; lines below move down.

    As in CommonMark, bullets may follow a paragraph at once, and so may a list that begins with 1.
    """
    starts = {line.number: line for line in list_lines(body) if line.level == 0}
    lines: list[str] = []
    kinds: set[bool] = set()
    for number, line in enumerate(body.split("\n")):
        start = starts.get(number)
        if not line.strip():
            kinds.clear()
        elif start is not None and start.ordered not in kinds:
            wrapped = start.ordered and not line.lstrip().startswith("1.")
            if not wrapped and lines and lines[-1].strip():
                lines.append("")
            kinds = {start.ordered}
        lines.append(line)
    return "\n".join(lines)


class _Tidier:
    """Goes through a body once, line by line."""

    def __init__(self, body: str, *, fill: bool = True) -> None:
        self.lines = body.split("\n")
        self.found: list[ListLine] = []
        self.items: list[_Item] = []
        self.fill = fill
        fence = ""
        blank = True
        for number, line in enumerate(self.lines):
            opened = FENCE.match(line)
            if fence or opened:
                fence = _after(fence, opened)
                blank = False
                continue
            bare = line.rstrip()
            self.lines[number] = bare
            if not bare:
                blank = True
                continue
            self._line(number, bare, blank)
            blank = False

    def _line(self, number: int, line: str, after_blank: bool) -> None:
        match = LINE.match(line)
        indent = _width(line)
        if match and not RULE.fullmatch(line) and self._is_item(number, match, indent):
            self._item(number, match, indent)
        elif after_blank and not self.items and indent >= 4:
            return
        elif after_blank and self.items:
            self._paragraph(number, line, indent)
        else:
            self.lines[number] = self._prose(number, line)

    def _is_item(self, number: int, match: re.Match[str], indent: int) -> bool:
        """Tell a list item from code, from a sentence that a dash begins, and from a date."""
        if not self.items and indent >= 4:
            return False
        mark = match["mark"]
        if mark is None or mark not in DASHES:
            return not DATE.match(match.string.strip()) or bool(self.items)
        before = next((line for line in reversed(self.lines[:number]) if line.strip()), "")
        after = next((line for line in self.lines[number + 1 :] if line.strip()), "")
        listed = bool(self.items) or bool((found := LINE.match(after)) and not (found["mark"] or "").isdigit())
        wrapped = number > 0 and self.lines[number - 1].strip() and not self.items and not before.endswith(":")
        return not wrapped and (listed or before.endswith(":"))

    def _item(self, number: int, match: re.Match[str], indent: int) -> None:
        mark = match["mark"] or "-"
        ordered = mark[0].isdigit()
        level = self._level(indent, ordered)
        content = indent + max(match.start("text") - len(match["indent"]), 2)
        self.items.append(_Item(indent, content, ordered, level))
        text = match["text"].strip()
        if not text and self.fill:
            text = self._fill(number)
        self.found.append(ListLine(number, level, ordered, text))
        shown = mark if ordered or mark in "*+" else "-"
        self.lines[number] = f"{' ' * 4 * level}{shown} {_folded(text)}" if text else ""

    def _level(self, indent: int, ordered: bool) -> int:
        """Return the level of a new item and close the items that end before it.

        One space is a slip between items of one kind, but enough under an item of the other kind.
        """
        while self.items:
            last = self.items[-1]
            deeper = indent - last.indent
            if deeper >= 2 or (deeper == 1 and ordered != last.ordered):
                return last.level + 1
            if deeper >= 0 or len(self.items) == 1:
                self.items.pop()
                return last.level
            self.items.pop()
        return 0

    def _fill(self, number: int) -> str:
        """Take the text of an empty bullet from the next line; its first word moves, so that all lines stay."""
        following = self.lines[number + 1] if number + 1 < len(self.lines) else ""
        if not following.strip() or LINE.match(following) or following.lstrip()[:1] in "#>|`~":
            return ""
        word, _, rest = following.strip().partition(" ")
        self.lines[number + 1] = f"  {rest}" if rest else ""
        return word

    def _paragraph(self, number: int, line: str, indent: int) -> None:
        """Keep a paragraph inside the item it is indented under; one that is not ends the list."""
        while self.items and indent < self.items[-1].indent + 2:
            self.items.pop()
        if not self.items:
            self.lines[number] = self._prose(number, line)
            return
        item = self.items[-1]
        extra = indent - item.content
        wanted = 4 * (item.level + 1) + (extra if extra >= 4 else 0)
        self.lines[number] = " " * wanted + (line.strip() if extra >= 4 else self._prose(number, line.strip()))

    def _prose(self, number: int, line: str) -> str:
        if line.startswith("#"):
            self.items.clear()
        line = _folded(line)
        if line[:1].isdigit() and (date := DATE.match(line)):
            line = f"{date[1]}\\.\N{NO-BREAK SPACE}{line[date.end() :]}"
        following = self.lines[number + 1] if number + 1 < len(self.lines) else ""
        if line.endswith("\\") and not line.endswith("\\\\") and following.strip():
            line = f"{line[:-1].rstrip()}<br>"
        return line


def _after(fence: str, found: re.Match[str] | None) -> str:
    """Return the fence that is open after a line."""
    if not fence:
        return found[1] if found else ""
    closes = found is not None and found[1].startswith(fence)
    return "" if closes else fence


def _width(line: str) -> int:
    """Return the width of a line's indent; a tab reaches to the next fourth column."""
    return len(line[: len(line) - len(line.lstrip())].expandtabs(4))


def _folded(line: str) -> str:
    """Fold the double spaces inside a line, but not in code."""
    if "  " not in line.strip():
        return line
    parts = INLINE_CODE.split(line)
    return "".join(part if number % 2 else DOUBLE.sub(" ", part) for number, part in enumerate(parts))
