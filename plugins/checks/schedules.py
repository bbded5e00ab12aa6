"""Schedules: every schedule published as data is one that apps can read, and the schema it names is there."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree
from pydantic import ValidationError

from plugins.problems import Problem
from plugins.schedules.exported import ExportedSchedule

from .output import Output, place

NEEDED = ("date", "start", "duration", "room", "slug", "title")
"""What an app wants of every event."""


def schedule_problems(output: Output) -> Iterator[Problem]:
    for file in output.files:
        if file.endswith("/schedule.json"):
            yield from _json(output, file)
        elif file.endswith("/schedule.xml"):
            yield from _xml(output, file)


def _json(output: Output, file: str) -> Iterator[Problem]:
    try:
        schedule = ExportedSchedule.model_validate_json(output.read(file))
    except ValidationError as error:
        first = error.errors()[0]
        where = ".".join(map(str, first["loc"])) or file.rpartition("/")[2]
        yield Problem(place(file), f"'{where}' is not as the schema says: {first['msg']}; build it with the records")
        return
    target = output.leads_to(schedule.schema_address)
    if target is None or target[0] not in output.known:
        message = f"the schema '{schedule.schema_address}' is not there; publish it with the schedules"
        yield Problem(place(file), message)


def _xml(output: Output, file: str) -> Iterator[Problem]:
    try:
        root = etree.fromstring(output.read(file))
    except etree.XMLSyntaxError as error:
        yield Problem(place(file), f"no valid XML: {error}; build it with the library")
        return
    taken: set[str] = set()
    for event in root.iterfind("day/room/event"):
        here = place(file, event.sourceline or 1)
        said = event.findtext("title", "")
        for name in NEEDED:
            if not event.findtext(name):
                yield Problem(here, f"the event '{said}' has no {name}; every event needs one")
        for name in ("id", "guid"):
            value = event.get(name, "")
            if f"{name} {value}" in taken:
                yield Problem(here, f"the {name} of '{said}' is another event's too; every event has its own")
            taken.add(f"{name} {value}")
    if not taken:
        yield Problem(place(file), "the schedule holds no event; write none when nothing has a time")
