"""Manifest: every file of a built folder with the SHA-256 of its content."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator, Mapping
from pathlib import Path

Manifest = Mapping[str, str]
"""Path within the folder, with slashes -> SHA-256 in hexadecimal; sorted by path."""


def manifest_of(folder: Path) -> Manifest:
    """Read a folder; empty folders and links to folders do not count."""
    return {file: hash_of(folder / file) for file in sorted(files_of(folder))}


def files_of(folder: Path) -> Iterator[str]:
    """Yield the paths of all files within a folder, with slashes."""
    for parent, _, names in os.walk(folder):
        inside = Path(parent).relative_to(folder)
        yield from ((inside / name).as_posix() for name in names)


def hash_of(file: Path) -> str:
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()


def digest_of(manifest: Manifest) -> str:
    """Return eight letters that stand for the whole content."""
    return hashlib.sha256(to_json(manifest)).hexdigest()[:8]


def to_json(manifest: Manifest) -> bytes:
    """Return the manifest as it is kept: sorted, one file a line."""
    return json.dumps(dict(manifest), ensure_ascii=False, indent=0, sort_keys=True).encode() + b"\n"
