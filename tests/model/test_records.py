from typing import Any

import pytest
from pydantic import ValidationError

from plugins.model.front_matter import read_yaml
from plugins.model.parts import Picture
from plugins.model.record import Country, FileName, Flag, Id, Language, Record, Url, Zone
from plugins.model.validation import validate
from plugins.problems import Report


class Sample(Record):
    """One field of every kind of value."""

    id: Id | None = None
    """The id."""
    file: FileName | None = None
    """The file."""
    url: Url | None = None
    """The address."""
    flag: Flag | None = None
    """Yes or no."""
    country: Country | None = None
    """The country."""
    language: Language | None = None
    """The language."""
    zone: Zone | None = None
    """The zone."""
    number: int | None = None
    """The number."""
    cover: Picture | None = None
    """The picture."""
    pictures: tuple[Picture, ...] = ()
    """The pictures."""


def read(text: str) -> tuple[Sample | None, list[str]]:
    report = Report()
    record = validate(Sample, read_yaml(text, "a.yaml")[0], "pl", report)
    return record, [f"{problem}" for problem in report]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("id: peer-learning-2", "peer-learning-2"),
        ("file: aula.jpg", "aula.jpg"),
        ("file: maps/plan of the town.pdf", "maps/plan of the town.pdf"),
        ("url: https://example.eu", "https://example.eu"),
        ("url: http://example.eu:8080/a?b=c#d", "http://example.eu:8080/a?b=c#d"),
        ("flag: true", True),
        ("flag: false", False),
        ("country: PL", "PL"),
        ("language: pl", "pl"),
        ("zone: Europe/Warsaw", "Europe/Warsaw"),
        ("number: 12", 12),
        ("number: ", None),
        ("pictures:", ()),
    ],
)
def test_a_right_value_is_taken(text, value):
    record, problems = read(text)
    assert problems == []
    assert getattr(record, text.partition(":")[0]) == value


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("id: Peer", "5: 'Peer' is not an id; ids are lower-case letters, digits and single hyphens"),
        ("id: a--b", "5: 'a--b' is not an id; ids are lower-case letters, digits and single hyphens"),
        ("id: ł", "5: 'ł' is not an id; ids are lower-case letters, digits and single hyphens"),
        ("file: a/../b.jpg", "7: 'a/../b.jpg' leads out of the folder; give the name of a file in the same folder"),
        ("file: /b.jpg", "7: '/b.jpg' leads out of the folder; give the name of a file in the same folder"),
        ("url: a.eu", "6: 'a.eu' is not a web address like https://example.eu/page; write https:// before it"),
        ("url: ftp://example.eu", "6: 'ftp://example.eu' is not a web address like https://example.eu/page"),
        ("url: https://a:b@example.eu", "6: 'https://a:b@example.eu' is not a web address like https://example.eu/page"),
        ("flag: yes", "7: 'flag' must be true or false, not 'yes'"),
        ("flag: NO", "7: 'flag' must be true or false, not 'NO'"),
        ("flag: True", "7: 'flag' must be true or false, not 'True'"),
        ("country: pl", "10: 'pl' is not a country code of two capital letters, such as PL"),
        ("language: PL", "11: 'PL' is not a language code of two or three small letters, such as pl"),
        ("zone: Europe/Warszawa", "7: unknown time zone 'Europe/Warszawa'; did you mean 'Europe/Warsaw'?"),
        ("zone: CET", "7: unknown time zone 'CET'; write it as Europe/Warsaw"),
        ("number: twelve", "9: 'number' must be a whole number, such as 2"),
        ("number: [12]", "9: 'number' must be a whole number, such as 2"),
        ("cover: a.jpg", "8: 'cover' must be fields, as in 'file: …'"),
        (
            "cover: {file: a.jpg}",
            "1: 'alt' is missing; what the picture shows, for those who cannot see it; never the file's name",
        ),
        ("pictures: [a.jpg]", "12: 'pictures' must be a list of fields, as in '- file: …'"),
        ("pictures: a.jpg", "11: 'pictures' must be a list; begin each line with a hyphen"),
        ("pictres: []", "1: unknown field 'pictres'; did you mean 'pictures'?"),
        ("nothing:", "1: unknown field 'nothing'; content/README.md names them all"),
    ],
)  # fmt: skip
def test_a_wrong_value_is_reported_at_its_place(text, problem):
    assert read(text) == (None, [f"a.yaml:1:{problem}"])


def test_all_that_is_wrong_in_a_record_is_said_at_once():
    assert read("number: x\ncover: {alt: A}\ncountry: pl\n") == (
        None,
        [
            "a.yaml:1:9: 'number' must be a whole number, such as 2",
            "a.yaml:2:1: 'file' is missing; the picture's file, in the same folder as the text",
            "a.yaml:3:10: 'pl' is not a country code of two capital letters, such as PL",
        ],
    )


def test_records_cannot_be_changed():
    record: Any = read("number: 12")[0]
    with pytest.raises(ValidationError, match="frozen"):
        record.number = 13
