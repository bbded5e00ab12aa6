"""Locks: one run at a time in a folder; the system lets go of a lock when its process ends, however it ends."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .errors import BusyError, from_system

NAME = ".lock"


@contextmanager
def locked(folder: Path, busy: str = "") -> Iterator[None]:
    """Hold the folder's lock; raise BusyError at once, with the sentence `busy`, when another run holds it."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handle = os.open(folder / NAME, os.O_RDWR | os.O_CREAT, 0o644)
    except FileExistsError as error:
        raise from_system(NotADirectoryError(20, "there is a file of that name"), f"Opening {folder.name}/") from error
    except OSError as error:
        raise from_system(error, f"Opening {folder.name}/") from error
    try:
        if not _take(handle):
            raise BusyError(busy or f"Another run is publishing to {folder.name}/; wait until it has finished.")
        yield
    finally:
        os.close(handle)


if sys.platform == "win32":
    import msvcrt

    def _take(handle: int) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _take(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True
