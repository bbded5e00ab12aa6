"""Errors: why a release was not published, each a plain sentence for the person who runs the command."""

from __future__ import annotations

import errno

REASONS = {
    errno.ENOSPC: "the disk is full; make room",
    errno.EDQUOT: "the quota is used up; make room or ask for more",
    errno.EFBIG: "a file is larger than this account may write; ask for a higher limit",
    errno.EACCES: "this account may not read or write there; ask for the right to",
    errno.EPERM: "this account may not read or write there; ask for the right to",
    errno.EROFS: "the disk can only be read; publish to another folder",
    errno.EIO: "the disk has a fault; have it checked",
    errno.ENAMETOOLONG: "a name is too long for that disk; give the text a shorter slug",
}


class PublishingError(Exception):
    """Nothing was published; the site is as it was before."""


class NoRoomError(PublishingError):
    """The target has less room than the release needs."""


class BusyError(PublishingError):
    """Another run is publishing to the same target."""


class DamagedError(PublishingError):
    """The files of a release are not what its manifest says."""


class NoReleaseError(PublishingError):
    """There is no such release to go back to."""


class NotWritableError(PublishingError):
    """The target cannot be written to."""


def from_system(error: OSError, doing: str) -> PublishingError:
    """Return the operating system's complaint as a sentence, without paths of this machine."""
    reason = REASONS.get(error.errno or 0) or (error.strerror or "the system refused").lower()
    sentence = f"{doing} failed: {reason}."
    return NoRoomError(sentence) if error.errno in (errno.ENOSPC, errno.EDQUOT) else NotWritableError(sentence)
