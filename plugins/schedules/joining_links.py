"""Joining links: addresses that let anybody into a meeting, wherever an author left one in public."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterator

from plugins.model.record import Record
from plugins.problems import Place, Problem

At = Callable[..., Place]

ROOMS = {
    "8x8.vc": r"/.",
    "bluejeans.com": r"/[0-9]",
    "chime.aws": r"/[0-9]",
    "clickmeeting.com": r"/.",
    "gotomeet.me": r"/.",
    "gotomeeting.com": r"/(join|[0-9])",
    "join.skype.com": r"/.",
    "meet.google.com": r"/[a-z]",
    "meet.goto.com": r"/.",
    "meet.jit.si": r"/.",
    "meet.lync.com": r"/.",
    "pexip.me": r"/.",
    "teams.live.com": r"/(l/meetup-join|meet)/",
    "teams.microsoft.com": r"/(l/meetup-join|meet|dl/launcher)/",
    "webex.com": r"/\S*(\bmeet/|\bjoin/|\bwebappng/|\bwbxmjs/|\bm/|j\.php)",
    "whereby.com": r"/.",
    "zoom.com": r"/(j|my|s|w|wc)/",
    "zoom.us": r"/(j|my|s|w|wc)/",
    "zoomgov.com": r"/(j|my|s|w|wc)/",
}
"""Hosts of meeting systems, and the paths of their rooms; other pages of theirs may be linked to."""

JOINING = re.compile(
    r"(?<![\w.-])(?:(?!www\.|support\.|help\.)[a-z0-9-]+\.)*(?:"
    + "|".join(f"(?P<h{n}>{re.escape(host)}){path}" for n, (host, path) in enumerate(ROOMS.items()))
    + ")",
    re.IGNORECASE,
)


def joining_hosts(text: str) -> list[str]:
    """Return the meeting systems whose joining links stand in the text."""
    return [host.lower() for found in JOINING.finditer(text) for host in found.groupdict().values() if host]


def joining_link_problems(record: Record, at: At, secrets: Collection[str] = ()) -> Iterator[Problem]:
    """Yield an error for every public text of a record with a joining link; `secrets` are known ones."""
    for path, text in public_texts(record):
        # The link itself stays out of the message: messages end in logs.
        for host in joining_hosts(text):
            message = f"a joining link of {host} would be public; move it to the session's 'private: {{join: …}}'"
            yield Problem(at(*path), message)
        if any(secret in text for secret in secrets):
            yield Problem(at(*path), "repeats what is under 'private' in public; remove it here")


def public_texts(value: object, path: tuple[str | int, ...] = ()) -> Iterator[tuple[tuple[str | int, ...], str]]:
    """Yield every text of a record that readers may see, with its path."""
    if isinstance(value, str):
        yield path, value
    elif isinstance(value, Record):
        for name in type(value).model_fields:
            if name != "private":
                yield from public_texts(getattr(value, name), (*path, name))
    elif isinstance(value, tuple):
        for index, element in enumerate(value):
            yield from public_texts(element, (*path, index))
