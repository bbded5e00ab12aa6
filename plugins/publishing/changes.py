"""Changes: what a new release adds, alters and takes away, for people to read before it goes live."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .manifest import Manifest

SHOWN = 10
"""How many addresses of each kind are listed."""


@dataclass(frozen=True, slots=True)
class Changes:
    """The difference between two manifests; false when there is none."""

    new: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    removed: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.new or self.changed or self.removed)


def compare(before: Manifest, after: Manifest) -> Changes:
    return Changes(
        new=tuple(sorted(after.keys() - before.keys())),
        changed=tuple(sorted(path for path in after.keys() & before.keys() if after[path] != before[path])),
        removed=tuple(sorted(before.keys() - after.keys())),
    )


def describe(changes: Changes, shown: int = SHOWN) -> Iterator[str]:
    """Yield the counts, then the first addresses of each kind, pages before other files."""
    if not changes:
        yield "nothing changes"
        return
    kinds = (("+", "new", changes.new), ("~", "changed", changes.changed), ("-", "removed", changes.removed))
    yield ", ".join(f"{len(paths)} {word}" for _, word, paths in kinds if paths)
    for sign, _, paths in kinds:
        ordered = sorted(paths, key=lambda path: (not path.endswith(".html"), path))
        yield from (f"  {sign} {address_of(path)}" for path in ordered[:shown])
        if len(paths) > shown:
            yield f"  {sign} … and {len(paths) - shown} more"


def address_of(path: str) -> str:
    """Return the address a file is read at: /pl/kontakt/ for pl/kontakt/index.html."""
    return f"/{path.removesuffix('index.html')}" if f"/{path}".endswith("/index.html") else f"/{path}"
