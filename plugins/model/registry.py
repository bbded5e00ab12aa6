"""Registry: categories, tags, partners and funding programmes, each written once for every language."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import ClassVar, Literal

from .dates import PartialDate, Span
from .record import Country, DayDate, FileName, Flag, Id, Record, Url
from .words import Names, Plain, Words

TextStatus = Literal["verified", "verified-in-use", "unverified"]


class Label(Record):
    """A category or a tag: one entry of registry/categories.yaml or registry/tags.yaml."""

    label: Names
    """What readers see, per language."""
    slug: Names | None = None
    """The last part of its address per language; made from the label when left out."""


class Logo(Record):
    """A logo for light and for dark backgrounds."""

    light: FileName
    """The file for light backgrounds, in the partner's folder."""
    dark: FileName | None = None
    """The file for dark backgrounds."""


class FormerName(Record):
    """What a partner was called before."""

    until: PartialDate
    """The last day (or month, or year) of that name."""
    name: Names
    """The name of that time, per language."""
    short: Names | None = None
    """The short name of that time."""


class Partner(Record):
    """A partner: content/registry/partners/<id>/partner.yaml."""

    country: Country
    """The partner's country, as a code such as PL."""
    web: Url | None = None
    """The partner's own site."""
    name: Names
    """The full official name per language."""
    short: Names
    """The acronym or short name per language."""
    logo: Logo | None = None
    """The logo shown in every language that has none of its own."""
    logos: dict[str, Logo] = {}
    """Logos with words in them, per language."""
    former: tuple[FormerName, ...] = ()
    """Earlier names, the newest first."""

    def files(self) -> Iterator[tuple[tuple[str, ...], str]]:
        """Yield the file of every logo, and where the record names it."""
        languages = [(("logos", code), logo) for code, logo in self.logos.items()]
        for path, logo in ((("logo",), self.logo), *languages):
            for scheme in ("light", "dark"):
                if file := getattr(logo, scheme, None):
                    yield (*path, scheme), file


class Confirmation(Record):
    """Who has compared an official text with the document that fixes it."""

    by: Plain
    """Who has compared it."""
    on: DayDate
    """The day of the comparison; never one to come."""
    document: Plain
    """The document it was compared with, with its article or page."""


class OfficialText(Record):
    """Fixed wording in one language, with what is known of its origin. Never invent such a text."""

    text: str
    """The wording, word for word; a line break is kept."""
    status: TextStatus
    """verified: read in the act; verified-in-use: in a published product; unverified: to be confirmed."""
    source: str
    """Where the wording was read."""
    note: str | None = None
    """What the next person should know."""
    confirmed: Confirmation | None = None
    """Who has compared it with the official document, and when; ends the doubt about its status."""

    @property
    def doubtful(self) -> bool:
        """Whether somebody must still confirm it."""
        return self.status != "verified" and self.confirmed is None


OfficialTexts = dict[str, OfficialText]


def best(texts: OfficialTexts, languages: Sequence[str]) -> Words:
    """Return the text in the first of the languages that has one, else in any, lines kept."""
    language = next((code for code in languages if code in texts), next(iter(texts)))
    return Words(texts[language].text.strip(), language)


class Authority(Record):
    """The granting authority in one language, in the forms that disclaimers need."""

    name: Plain
    """The full name as it stands inside the sentence, such as the Example Agency."""
    short: Plain | None = None
    """The short name, such as EA."""
    genitive: Plain | None = None
    """The full name in the genitive, where the language of the disclaimer asks for it."""
    article: Literal["a", "az"] | None = None
    """The Hungarian article of the full name."""
    short_article: Literal["a", "az"] | None = None
    """The Hungarian article of the short name."""


Authorities = dict[str, Authority]
"""Language -> the granting authority."""


class Mark(Record):
    """A mark of the strip that every page of a funded project shows."""

    KEY: ClassVar[str] = "id"

    id: Id
    """Name of the mark, such as eu-emblem."""
    kind: Literal["eu-emblem", "national-colours", "programme"]
    """Whose mark it is; national-colours are those of Poland."""
    file: FileName | None = None
    """The official file in the same folder; without it the words are printed, beside the drawn emblem."""
    agreements_from: PartialDate | None = None
    """The mark is shown by projects whose agreement was signed on this day or later; by all when left out."""
    words: OfficialTexts = {}
    """The words printed in or beside the mark, per language; also its text alternative. Without any, the statement."""
    note: str | None = None
    """What is still missing, such as the official file."""


class Funding(Record):
    """A funding programme: content/registry/funding/<id>/funding.yaml."""

    name: OfficialTexts
    """The programme's official name per language."""
    funder: Literal["union", "poland", "other"] = "union"
    """Who pays: the European Union, the state budget of Poland, or another, whose pages show no sign of the Union."""
    shared: Flag = False
    """Whether national authorities manage it for the Union, as ESF, ERDF and Interreg: the law then asks for a
    description of every project."""
    period: Span | None = None
    """The programming period, as 2014/2020; left out where there is none."""
    law: str
    """The act that asks for the acknowledgement, with its article."""
    fund: OfficialTexts | None = None
    """The name of the fund that pays, per language."""
    statements: dict[str, OfficialTexts]
    """Sentences for every page, by name; 'default' unless the project's grant says another."""
    disclaimers: dict[str, OfficialTexts] = {}
    """Disclaimers that follow the statement, by name; 'default', if there is one, unless the grant says another."""
    authority: Authorities = {}
    """The granting authority per language, where it is the same for all grants."""
    marks: tuple[Mark, ...]
    """The marks in their legal order, left to right."""
    max_per_row: int | None = None
    """How many marks may stand in one row."""
    hashtags: tuple[Plain, ...] = ()
    """Hashtags that the project's own page shows, such as "#FunduszeUE"."""
    web: Url | None = None
    """The programme's own site."""
