"""Project: what is funded, by whom, with which partners, for how long."""

from __future__ import annotations

from typing import Annotated, Any, ClassVar, Literal

from pydantic import BeforeValidator

from .dates import PartialDate, Span
from .deadlines import Call
from .grant import Amount, Grant, StateBudget
from .parts import Download, Picture, Text, WebLink
from .record import Id, Own, Record, Url, Zone
from .words import Plain, Words

Role = Literal["lead", "partner", "host", "associated", "contractor"]


def _by_id(value: Any) -> Any:
    """Let a plain id stand for a record with nothing but that id."""
    return {"id": value} if isinstance(value, str) else value


class Partnership(Record):
    """A partner's part in a project."""

    KEY: ClassVar[str] = "id"

    id: Id
    """The partner, by the name of its folder in registry/partners."""
    role: Role = "partner"
    """The part it plays: lead, partner, host or associated; a contractor has no logo among them."""


class Project(Text):
    """A project: front matter of content/projects/<id>/index.<language>.md."""

    name: Plain
    """The short name or acronym, spelled as everywhere else."""
    full_name: Words | None = None
    """The full official title."""
    period: Span | None = None
    """First and last day, month or year of the project, as 2019-09-23/2022-12-31."""
    amount: Amount | None = None
    """The money, as the grant agreement states it."""
    partners: tuple[Annotated[Partnership, BeforeValidator(_by_id, json_schema_input_type=Id | Partnership)], ...]
    """The partners in the order of the grant agreement, the lead first."""
    funding: tuple[Annotated[Grant, BeforeValidator(_by_id, json_schema_input_type=Id | Grant)], ...] = ()
    """The funding programmes that every page of the project acknowledges."""
    state_budget: StateBudget | None = None
    """What the state budget of Poland pays for, if it does."""
    web: Url | None = None
    """The project's own site."""
    modified: Annotated[PartialDate | None, Own()] = None
    """The day of the last change that readers should know of."""
    cover: Picture | None = None
    """The picture on top and in lists."""
    gallery: tuple[Picture, ...] = ()
    """Pictures under the text."""
    links: tuple[WebLink, ...] = ()
    """More information on other sites."""
    downloads: tuple[Download, ...] = ()
    """Files to download."""
    timezone: Zone | None = None
    """The time zone of the project's own calls, such as Europe/Warsaw."""
    calls: tuple[Call, ...] = ()
    """Calls for applications that belong to no programme, by the project's clock."""

    @property
    def members(self) -> tuple[Partnership, ...]:
        """The partners without contractors, who are paid for their work and have no logo among the others."""
        return tuple(partner for partner in self.partners if partner.role != "contractor")
