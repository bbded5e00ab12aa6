"""Copying: a folder beside another, each file on the disk and read back before anybody relies on it."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from .errors import DamagedError, NoRoomError
from .manifest import Manifest, manifest_of

BLOCK = 4096
SPARE = 16 * 2**20
"""Bytes that stay free for whatever else is written meanwhile."""


def check_room(source: Path, manifest: Manifest, target: Path) -> None:
    """Raise NoRoomError unless the copy fits on the target's disk."""
    sizes = [(source / file).stat().st_size for file in manifest]
    needed = sum(-(-size // BLOCK) * BLOCK for size in sizes) + SPARE
    free = shutil.disk_usage(target).free
    if free < needed:
        message = f"The disk of {target.name}/ has {_megabytes(free)} free, but the release needs {_megabytes(needed)}"
        raise NoRoomError(f"{message}; make room.")


def _megabytes(size: int) -> str:
    return f"{size / 10**6:,.1f} MB"


def copy_folder(source: Path, manifest: Manifest, target: Path) -> None:
    """Copy the files of a manifest into a new folder, flush them to the disk, and compare what is there now."""
    target.mkdir()
    folders = {target}
    for file in manifest:
        copy = target / file
        if copy.parent not in folders:
            copy.parent.mkdir(parents=True, exist_ok=True)
            folders.update((copy.parent, *(up for up in copy.parent.parents if up.is_relative_to(target))))
        with (source / file).open("rb") as read, copy.open("xb") as written:
            shutil.copyfileobj(read, written, 2**20)
            flush(written.fileno())
    for folder in folders:
        flush_folder(folder)
    verify(target, manifest)


def differences(folder: Path, manifest: Manifest) -> list[str]:
    """Return the files that the folder has otherwise than the manifest, lacks, or has beside it."""
    found = manifest_of(folder)
    return sorted(path for path in found.keys() | manifest.keys() if found.get(path) != manifest.get(path))


def verify(folder: Path, manifest: Manifest) -> None:
    """Raise DamagedError unless the folder holds exactly the files of the manifest."""
    if wrong := differences(folder, manifest):
        count = f"{len(wrong)} file{'' if len(wrong) == 1 else 's'}"
        message = f"{count} of the release {'is' if len(wrong) == 1 else 'are'} not what was built, first {wrong[0]}"
        raise DamagedError(f"{message}; publish again.")


def flush(handle: int) -> None:
    os.fsync(handle)


def flush_folder(folder: Path) -> None:
    """Bring a folder's list of files to the disk; Windows does so by itself and cannot be asked."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
