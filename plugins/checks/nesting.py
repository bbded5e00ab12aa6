"""Nesting: every element of a page is closed, and in order. The C parser repairs this in silence, as browsers do."""

from __future__ import annotations

import re
from collections.abc import Iterator

TOKEN = re.compile(
    r"<!--.*?-->|<![^>]*>|<(?P<raw>script|style)\b[^>]*>.*?</(?P=raw)\s*>"
    r"""|<(?P<end>/?)(?P<name>[a-zA-Z][a-zA-Z0-9:-]*)(?:[^>"']|"[^"]*"|'[^']*')*>""",
    re.DOTALL,
)
VOID = frozenset(["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"])


def nesting_problems(text: str) -> Iterator[tuple[int, str]]:
    """Yield the line and the fault, at most one for each element left open."""
    opened: list[tuple[str, int]] = []
    for token in TOKEN.finditer(text):
        name = token["name"]
        if name is None or token[0].endswith("/>") or (name := name.lower()) in VOID:
            continue
        if not token["end"]:
            opened.append((name, token.start()))
        elif opened and opened[-1][0] == name:
            opened.pop()
        elif name in (each for each, _ in opened):
            while opened[-1][0] != name:
                yield _unclosed(text, *opened.pop())
            opened.pop()
        else:
            yield _line(text, token.start()), f"</{name}> closes nothing; close every element once"
    for name, position in opened:
        yield _unclosed(text, name, position)


def _unclosed(text: str, name: str, position: int) -> tuple[int, str]:
    return _line(text, position), f"<{name}> is not closed; close every element before the one around it"


def _line(text: str, position: int) -> int:
    return text.count("\n", 0, position) + 1
