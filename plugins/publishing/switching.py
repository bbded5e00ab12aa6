"""Switching: which release is in place, and another in its place in one step."""

from __future__ import annotations

import os
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from .copying import flush_folder
from .errors import NotWritableError

CURRENT = "current"
RELEASES = "releases"


def name_in_place(target: Path, names: Iterable[str]) -> str | None:
    """Return which of the releases `current` is, or None.

    Where links are not allowed, `current` is the release's own folder, and so the one missing from releases/.
    """
    current = target / CURRENT
    if current.is_symlink():
        return current.readlink().name
    if current.is_dir():
        return next((name for name in names if not (target / RELEASES / name).exists()), None)
    return None


def switch(target: Path, name: str, before: str | None) -> None:
    """Put a release in the place of the one before."""
    current = target / CURRENT
    if current.is_dir() and not current.is_symlink():
        if before is None:
            message = f"{target.name}/{CURRENT} is a folder that no release made; move it away."
            raise NotWritableError(message)
        switch_by_renaming(target, name, before)
        return
    link = target / f".{CURRENT}.new"
    link.unlink(missing_ok=True)
    try:
        link.symlink_to(Path(RELEASES) / name, target_is_directory=True)
    except OSError:
        if current.is_symlink():
            raise
        # Windows asks for a right that few accounts have; some shared disks know no links at all.
        switch_by_renaming(target, name, None)
        return
    _replace(link, current)
    with suppress(OSError):  # visitors see the new release already
        flush_folder(target)


def _replace(link: Path, current: Path) -> None:
    try:
        link.replace(current)
    except PermissionError:
        if os.name != "nt":
            raise
        # Windows takes a link to a folder for a folder, which it does not replace.
        aside = current.with_name(f".{CURRENT}.old")
        current.rename(aside)
        link.rename(current)
        aside.unlink()


def switch_by_renaming(target: Path, name: str, before: str | None) -> None:
    """Rename `current` back to its release and the new release to `current`; undo the first if the second fails.

    Between the two, for less than a millisecond, there is no `current`: the price of a disk without links.
    """
    current, releases = target / CURRENT, target / RELEASES
    if before is not None:
        current.rename(releases / before)
    try:
        (releases / name).rename(current)
    except OSError:
        if before is not None:
            (releases / before).rename(current)
        raise
    with suppress(OSError):
        flush_folder(target)
