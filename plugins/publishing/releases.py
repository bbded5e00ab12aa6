"""Releases: a local folder of them, of which `current` is the one that visitors see.

    public/current                          -> releases/20270420T090000Z-1a2b3c4d
    public/releases/20270420T090000Z-1a2b3c4d/        the site
    public/releases/20270420T090000Z-1a2b3c4d.evidence.json    what its pages owed, for reports; visitors never see it
    public/releases/20270420T090000Z-1a2b3c4d.json    its number and manifest, written last: without it, no release

A release is copied beside, flushed, read back and only then switched to, so that a full disk, a cut cable or a
killed process leaves `current` as it was; the next run clears away what they left.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import json
import re
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from .copying import check_room, copy_folder, flush, flush_folder, verify
from .errors import DamagedError, NoReleaseError, NotWritableError, PublishingError, from_system
from .locks import locked
from .manifest import Manifest, digest_of, hash_of, manifest_of
from .switching import CURRENT, RELEASES, name_in_place, switch

__all__ = [
    "PublishingError",
    "Release",
    "current_release",
    "evidence_of",
    "kept_versions",
    "publish",
    "releases",
    "rollback",
]

KEPT = 10
"""How many releases stay; the one in place and the one before it always do."""
PART = ".part"
EVIDENCE = ".evidence.json"
NAME = re.compile(r"[0-9]{8}T[0-9]{6}Z-[0-9a-f]{8}(?:-[0-9]+)?")
"""The names of our releases; what else lies in the folder is somebody else's."""
LEFT = re.compile(rf"\.{NAME.pattern}(?:{re.escape(EVIDENCE)}|\.json)?{re.escape(PART)}")


@dataclass(frozen=True, slots=True)
class Release:
    """A release that is complete."""

    name: str
    """When it was built, in UTC, and eight letters for its content."""
    number: int
    """Counted up from one publication to the next: clocks may be set back."""
    before: str | None
    """The release that was in place when this one was published, to which a rollback goes."""
    evidence: str | None
    """SHA-256 of the record of what its pages owed; None where none was kept."""
    manifest: Manifest = field(repr=False, compare=False)
    folder: Path = field(repr=False, compare=False)


def publish(staged: Path, target: Path, now: dt.datetime, evidence: bytes | None = None) -> Release:
    """Copy a finished build into the target and switch to it; raise PublishingError if that fails anywhere.

    `evidence` is kept beside the release, for reports on it; the pages of a release never change, what is known of
    them may be lost with the content it came from.
    """
    if target.resolve().is_relative_to(staged.resolve()) or staged.resolve().is_relative_to(target.resolve()):
        raise NotWritableError(f"{target.name}/ and {staged.name}/ lie within each other; publish to another folder.")
    with _sentences(f"Publishing to {target.name}/"), locked(target):
        manifest = manifest_of(staged)
        if not manifest:
            raise DamagedError(f"{staged.name}/ holds no files; build the site first.")
        _clear(target)
        before = releases(target)
        in_place = name_in_place(target, [release.name for release in before])
        name = _name(f"{now.astimezone(dt.UTC):%Y%m%dT%H%M%SZ}-{digest_of(manifest)}", before)
        if name not in [release.name for release in before]:
            check_room(staged, manifest, target)
            record = {"number": before[0].number + 1 if before else 1, "before": in_place}
            _store(staged, manifest, target, name, record, evidence)
        if name != in_place:
            switch(target, name, in_place)
        _prune(target)
        return _found(target, name)


def rollback(target: Path, name: str | None = None) -> Release:
    """Switch to an earlier release: the one before the current, or the one named."""
    with _sentences(f"Going back in {target.name}/"), locked(target):
        known = releases(target)
        in_place = name_in_place(target, [release.name for release in known])
        wanted = (
            _earlier(known, in_place) if name is None else next((each for each in known if each.name == name), None)
        )
        if wanted is None:
            names = ", ".join(release.name for release in known) or "none"
            which = f"release '{name}'" if name else f"release before {in_place}" if in_place else "release"
            raise NoReleaseError(f"There is no {which}; there are: {names}.")
        verify(wanted.folder, wanted.manifest)
        if wanted.name != in_place:
            switch(target, wanted.name, in_place)
        return _found(target, wanted.name)


def releases(target: Path) -> list[Release]:
    """Return the complete releases, the newest first."""
    found = []
    for file in (target / RELEASES).glob("*.json"):
        name = file.stem
        folder = file.with_suffix("")
        if not NAME.fullmatch(name):
            continue
        if not folder.is_dir():
            current = target / CURRENT
            if current.is_symlink() or not current.is_dir():
                continue
            folder = current
        try:
            record = json.loads(file.read_text("utf-8"))
            number, evidence = int(record["number"]), record.get("evidence")
            found.append(Release(name, number, record["before"], evidence, dict(record["files"]), folder))
        except (ValueError, KeyError, TypeError) as error:
            message = f"{RELEASES}/{file.name} cannot be read; delete that file, then publish again."
            raise DamagedError(message) from error
    return sorted(found, key=lambda release: (release.number, release.name), reverse=True)


def current_release(target: Path) -> Release | None:
    """Return the release in place, or None before the first."""
    known = releases(target)
    name = name_in_place(target, [release.name for release in known])
    return next((release for release in known if release.name == name), None)


def kept_versions(target: Path, path: str) -> list[bytes]:
    """Return a file as every release has it that has it, the newest first; raise DamagedError for an altered one."""
    found = []
    for release in releases(target):
        if path in release.manifest:
            file = release.folder / path
            if not file.is_file() or hash_of(file) != release.manifest[path]:
                message = f"{path} of {release.name} is not what was built; delete {RELEASES}/{release.name}.json"
                raise DamagedError(f"{message}, then publish again.")
            found.append(file.read_bytes())
    return found


def evidence_of(target: Path, release: Release) -> bytes | None:
    """Return the record of what a release's pages owed, None where none was kept; raise DamagedError if altered."""
    if release.evidence is None:
        return None
    file = target / RELEASES / f"{release.name}{EVIDENCE}"
    if not file.is_file() or hash_of(file) != release.evidence:
        message = f"{RELEASES}/{file.name} is not what was written when {release.name} was published"
        raise DamagedError(f"{message}; bring it back from a copy.")
    return file.read_bytes()


def _earlier(known: list[Release], in_place: str | None) -> Release | None:
    """Return the release that was in place before the present one; the newest when `current` is gone."""
    names = [release.name for release in known]
    if in_place not in names:
        return known[0] if known else None
    present = known[names.index(in_place)]
    if present.before in names:
        return known[names.index(present.before)]
    return next((release for release in known if release.number < present.number), None)


def _name(name: str, known: list[Release]) -> str:
    """Return the name, with a number if the release that has it is damaged; an intact one is used again."""
    number = 1
    while release := next((each for each in known if each.name == name), None):
        try:
            verify(release.folder, release.manifest)
        except DamagedError:
            number += 1
            name = f"{name[:25]}-{number}"
        else:
            break
    return name


def _store(
    staged: Path,
    manifest: Manifest,
    target: Path,
    name: str,
    record: Mapping[str, object],
    evidence: bytes | None,
) -> None:
    """Copy under a name that no release has, rename, and write the manifest last."""
    parent = target / RELEASES
    part = parent / f".{name}{PART}"
    try:
        copy_folder(staged, manifest, part)
        part.rename(parent / name)
        flush_folder(parent)
        if evidence is not None:
            _write(parent, f"{name}{EVIDENCE}", evidence)
            record = {**record, "evidence": hashlib.sha256(evidence).hexdigest()}
        text = json.dumps({**record, "files": manifest}, ensure_ascii=False, indent=0, sort_keys=True) + "\n"
        _write(parent, f"{name}.json", text.encode())
    except BaseException:
        _clear(target)
        raise


def _write(parent: Path, name: str, content: bytes) -> None:
    """Write a file beside, bring it to the disk, and only then give it its name."""
    part = parent / f".{name}{PART}"
    with part.open("xb") as file:
        file.write(content)
        file.flush()
        flush(file.fileno())
    part.replace(parent / name)
    flush_folder(parent)


def _clear(target: Path) -> None:
    """Remove what an earlier run that was stopped has left: copies, and what stands there without a manifest."""
    parent = target / RELEASES
    parent.mkdir(parents=True, exist_ok=True)
    in_place = name_in_place(target, ())
    for path in list(parent.iterdir()):
        name = path.name.removesuffix(EVIDENCE)
        orphan = NAME.fullmatch(name) and not path.with_name(f"{name}.json").exists() and path.name != in_place
        if orphan or LEFT.fullmatch(path.name):
            shutil.rmtree(path) if path.is_dir() else path.unlink()


def _prune(target: Path) -> None:
    """Remove the oldest releases; the new one is in place already, so a failure here may wait for the next run."""
    known = releases(target)
    in_place = name_in_place(target, [release.name for release in known])
    wanted = {in_place, *(release.before for release in known if release.name == in_place)}
    for release in known[KEPT:]:
        if release.name not in wanted:
            with suppress(OSError):
                (target / RELEASES / f"{release.name}.json").unlink()
                (target / RELEASES / f"{release.name}{EVIDENCE}").unlink(missing_ok=True)
                shutil.rmtree(release.folder)


def _found(target: Path, name: str) -> Release:
    return next(release for release in releases(target) if release.name == name)


@contextmanager
def _sentences(doing: str) -> Iterator[None]:
    """Turn the system's errors into sentences."""
    try:
        yield
    except OSError as error:
        raise from_system(error, doing) from error
