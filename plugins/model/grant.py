"""Grant: what a funding programme and a project have agreed, and what the project owes for it."""

from __future__ import annotations

from decimal import Decimal
from typing import ClassVar, Literal

from .record import DayDate, Id, Record
from .registry import Authorities
from .words import Plain, Words

Currency = Literal["PLN", "EUR", "BGN", "HUF"]
Texts = dict[str, str]
"""Language -> wording, line breaks kept."""


class AgreedTexts(Record):
    """Wording that the grant agreement fixes; it prevails over that of the registry."""

    source: Plain
    """Where the agreement says so: the document with its article."""
    statement: Texts | None = None
    """The statement per language."""
    disclaimer: Texts | None = None
    """The disclaimer per language."""
    emblem: Texts | None = None
    """The words beside the European emblem per language; a line break is kept."""


class Grant(Record):
    """A funding programme that pays for the project."""

    KEY: ClassVar[str] = "id"

    id: Id
    """The funding programme, by the name of its folder in registry/funding."""
    statement: Id = "default"
    """Which of the funding programme's statements the grant agreement asks for."""
    disclaimer: Id = "default"
    """Which of the funding programme's disclaimers the grant agreement asks for."""
    number: Plain | None = None
    """The number of the grant agreement."""
    signed: DayDate | None = None
    """The day the grant agreement was signed; decides which rules hold. The project's first day when left out."""
    authority: Authorities = {}
    """The granting authority per language, where the funding programme has several."""
    texts: AgreedTexts | None = None
    """Wording that the grant agreement fixes."""
    until: DayDate | None = None
    """The last day on which the funding is to be acknowledged, when that is after the project's last day."""
    dropped: DayDate | None = None
    """The day from which the acknowledgement is shown no more; only after the duty has ended."""


class Amount(Record):
    """The money, as the grant agreement states it."""

    total: Decimal
    """The value of the whole project."""
    support: Decimal | None = None
    """The contribution of the funding programmes."""
    currency: Currency = "EUR"
    """The currency's code."""


class StateBudget(Record):
    """What the state budget of Poland, or a special-purpose fund of the state, pays for (Dz.U. 2021 poz. 953, § 7)."""

    grant: Words | None = None
    """The kind of the grant, or the name of the programme or fund that pays."""
    task: Words | None = None
    """The name of the task; the project's full name when left out."""
    amount: Amount | None = None
    """What the state pays, as 'support', of the task's total value."""
    description: Words | None = None
    """A short description of the task; the project's summary when left out."""
    settled: DayDate | None = None
    """The day the project was settled; the duty to acknowledge is counted from it."""
    kind: Literal["project", "assets", "works"] = "project"
    """How long the duty lasts: project (research, education, social) 90 days, assets 3 years, works 5 years."""
