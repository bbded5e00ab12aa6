"""Recordings: films and sound among the downloads have captions, or a reason and a date."""

from __future__ import annotations

import calendar
import datetime as dt
from collections.abc import Iterator
from pathlib import PurePosixPath

from plugins.model.library import Document, Library
from plugins.model.parts import Download, Exemption, Text
from plugins.problems import Place, Problem, Severity

RECORDINGS = frozenset(
    {".avi", ".m4a", ".m4v", ".mkv", ".mov", ".mp3", ".mp4", ".oga", ".ogg", ".ogv", ".wav", ".webm"}
)
FIRST_DAY = dt.date(2020, 9, 23)
"""From this day on recordings must be accessible (Polish act of 4 April 2019, Art. 3(2))."""
LIVE_DAYS, LIVE_MONTHS = 14, 2
"""When the recording of a live event must be accessible, and when at the very latest (Art. 5a)."""


def recording_problems(library: Library, now: dt.datetime) -> Iterator[Problem]:
    """A-08: captions, or why not and since when (WCAG 2.2, 1.2.1 and 1.2.2; Polish act, Art. 3(2) and 5a)."""
    today = now.astimezone(library.zone).date()
    for document in library.documents():
        downloads: tuple[Download, ...] = getattr(document.facts, "downloads", ())
        for index, download in enumerate(downloads):
            if download.captions or download.exempt or _is_recording(download.file):
                yield from _recording(document, downloads, index, today)


def _is_recording(file: str) -> bool:
    return PurePosixPath(file).suffix.lower() in RECORDINGS


def _recording(
    document: Document[Text], downloads: tuple[Download, ...], index: int, today: dt.date
) -> Iterator[Problem]:
    download, at = downloads[index], document.source.at
    if not _is_recording(download.file):
        field = "captions" if download.captions else "exempt"
        message = f"'{download.file}' is no recording; leave '{field}' out"
        yield Problem(at("downloads", index, field), message, rule="A-08")
    elif download.captions is not None:
        if download.captions == download.file or download.captions not in {each.file for each in downloads}:
            message = f"'{download.captions}' is none of the other downloads; list it there, so that readers find it"
            yield Problem(at("downloads", index, "captions"), message, rule="A-08")
    elif download.exempt is not None:
        yield from _exempt(download.exempt, at("downloads", index, "exempt", "on"), today)
    else:
        message = f"no captions for '{download.file}'; name their file in 'captions', or say in 'exempt' why not"
        yield Problem(at("downloads", index, "file"), message, rule="A-08")


def _exempt(exempt: Exemption, place: Place, today: dt.date) -> Iterator[Problem]:
    if exempt.on > today:
        yield Problem(place, f"{exempt.on} is still to come; write the day of the recording", rule="A-08")
    elif exempt.reason == "older" and exempt.on >= FIRST_DAY:
        message = f"published on {exempt.on}, not before {FIRST_DAY}; name the file of its captions in 'captions'"
        yield Problem(place, message, rule="A-08")
    elif exempt.reason == "live" and today > exempt.on + dt.timedelta(LIVE_DAYS):
        last = _months_later(exempt.on, LIVE_MONTHS)
        severity = Severity.ERROR if today > last else Severity.WARNING
        message = f"recorded live on {exempt.on}, without captions for over {LIVE_DAYS} days; add them by {last}"
        yield Problem(place, message, severity, "A-08")


def _months_later(day: dt.date, months: int) -> dt.date:
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    return dt.date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))
