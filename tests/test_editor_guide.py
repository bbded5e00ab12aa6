"""The guide for editors says what the records say: every field is in it, and every example is valid."""

from __future__ import annotations

import ast
import re
import shutil
from collections.abc import Iterator
from typing import Any, Literal, get_args, get_origin

import pytest
from invoke import Task

import tasks
from plugins.checks.content import check_content
from plugins.languages.dates import format_date, format_span, format_time_range
from plugins.languages.slugs import slugify
from plugins.model.accessibility import Act
from plugins.model.dates import Moment, Span, TimeRange
from plugins.model.front_matter import read_yaml
from plugins.model.page import Page
from plugins.model.parts import Text
from plugins.model.post import Post
from plugins.model.programme import Programme
from plugins.model.project import Project
from plugins.model.record import Record
from plugins.model.registry import Funding, Label, Partner
from plugins.model.site import Site
from plugins.model.validation import validate
from plugins.problems import Report

from .conftest import NOW, ROOT

GUIDE = (ROOT / "content" / "README.md").read_text("utf-8")
TITLES = {"Text": "Every text", "Funding": "Funding programme"}
"""What the guide calls a record, where that is not the name of its class."""
ROOTS = (Post, Programme, Project, Page, Site, Label, Partner, Funding, Act)
Row = dict[str, str]


def records(kinds: tuple[Any, ...]) -> Iterator[type[Record]]:
    """Yield every record that these are made of."""
    for kind in kinds:
        if isinstance(kind, type) and issubclass(kind, Record):
            yield kind
            yield from records(tuple(field.annotation for field in kind.model_fields.values()))
        else:
            yield from records(get_args(kind))


FOUND: set[type[Record]] = {Text, *records(ROOTS)}
RECORDS = sorted(FOUND, key=lambda record: record.__name__)


def title(record: type[Record]) -> str:
    words = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", record.__name__).capitalize()
    return TITLES.get(record.__name__, words)


def sections(level: str = "##") -> dict[str, str]:
    """Return the text under every heading of a level, up to the next heading as high."""
    parts = re.split(rf"^#{{1,{len(level)}}} (.+)$", GUIDE, flags=re.MULTILINE)
    return dict(zip(parts[1::2], parts[2::2], strict=True))


def rows(text: str) -> Iterator[Row]:
    """Yield the rows of the tables in a text."""
    header: list[str] = []
    for line in text.splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if not line.startswith("|"):
            header = []
        elif not header:
            header = cells
        elif not set(line) <= set("|- "):
            yield dict(zip(header, cells, strict=True))


def code(cell: str) -> list[str]:
    return re.findall(r"`([^`]+)`", cell)


def described() -> dict[str, dict[str, Row]]:
    """Return for each record, by its title, the rows of its fields."""
    found: dict[str, dict[str, Row]] = {}
    for heading, text in sections("###").items():
        for row in rows(text):
            if "Required" in row:
                found.setdefault(row.get("Record", heading), {})[code(row["Field"])[0]] = row
    return found


DESCRIBED = described()


def shared(record: type[Record]) -> list[str]:
    """Return the fields that a section takes over from 'Every text'."""
    also = re.search(r"\bAlso ([^.]+)\.", sections("###").get(title(record), ""))
    return code(also[1]) if also else []


def fields(record: type[Record]) -> dict[str, Row]:
    """Return the rows of a record's fields, those of every text included."""
    return {name: DESCRIBED[title(Text)][name] for name in shared(record)} | DESCRIBED[title(record)]


def choices(annotation: Any) -> Iterator[str]:
    """Yield the words that a field may be."""
    if get_origin(annotation) is Literal:
        yield from get_args(annotation)
    else:
        for part in get_args(annotation):
            yield from choices(part)


@pytest.mark.parametrize("record", RECORDS, ids=title)
class TestEveryRecord:
    def test_its_section_names_its_fields_and_no_others(self, record):
        described = set(fields(record))
        if record is Text:
            # These are fields of most texts, described once for all.
            described -= {name for name in Post.model_fields if name not in Text.model_fields}
        assert described == set(record.model_fields)

    def test_its_required_fields_are_marked(self, record):
        required = {name for name, row in fields(record).items() if row["Required"] == "yes"}
        assert required == {name for name, field in record.model_fields.items() if field.is_required()}

    def test_every_word_that_a_field_may_be_is_named(self, record):
        for name, field in record.model_fields.items():
            named = code(fields(record)[name]["What to write"])
            assert set(choices(field.annotation)) <= set(named), name

    def test_its_examples_together_are_such_a_record(self, record):
        kind = Post if record is Text else record
        lines = [f"{name}: {code(row['Example'])[0]}" for name, row in (fields(kind) | fields(record)).items()]
        data, problems = read_yaml("\n".join(lines), "content/README.md")
        report = Report()
        validate(kind, data, "en", report)
        assert [*problems, *report] == []


def test_no_section_describes_a_record_that_there_is_not():
    assert set(DESCRIBED) == {title(record) for record in RECORDS}


def test_every_field_named_with_its_colon_is_one():
    known = {name for record in RECORDS for name in record.model_fields} | {"translation_of"}
    prose = re.sub(r"^```.*?^```", "", GUIDE, flags=re.MULTILINE | re.DOTALL)
    named = {match for text in code(prose) for match in re.findall(r"^([a-z_]+): ", text)}
    assert named <= known


def blocks(kind: str) -> list[tuple[str, str]]:
    """Return the path in content/ and the text of every block of a kind."""
    return re.findall(rf"^```{kind} (\S+)\n(.*?)^```$", GUIDE, re.MULTILINE | re.DOTALL)


def test_every_block_says_which_file_it_is():
    assert len(blocks("(?:yaml|markdown)")) == GUIDE.count("\n```") / 2 > 0


@pytest.fixture
def said(content):
    """Put the blocks into content, one word changed, and return what is said of them; Markdown belongs to a body."""

    def said_with(word: str = "", wrong: str = "") -> list[str]:
        for path, text in blocks("yaml"):
            folder = (content / path).parent
            folder.mkdir(exist_ok=True)
            (content / path).write_text(text.replace(word, wrong, 1), "utf-8")
            for file in re.findall(r"\b[\w-]+\.(?:jpg|pdf)\b", text):
                shutil.copy(next(content.rglob("*.jpg")), folder / file)
        for path, text in blocks("markdown"):
            with (content / path).open("a", encoding="utf-8") as file:
                file.write(f"\n{text}")
        report = check_content(content, ROOT / "theme", NOW).report
        paths = [f"content/{path}" for path, _ in blocks("yaml")]
        return [str(problem) for problem in report if problem.place.path in paths]

    return said_with


def test_the_blocks_are_files_without_a_problem(said):
    assert said() == []


def test_the_first_message_is_what_is_said_of_such_a_mistake(said):
    assert code(sections()["Messages"])[0] in said("online]", "onlin]")


@pytest.mark.parametrize("row", list(rows(sections()["Translations"])), ids=lambda row: row["List"])
def test_the_examples_of_translated_lists_are_front_matter(row):
    data, problems = read_yaml(code(row["Example"])[0], "content/README.md")
    assert problems == []
    assert set(data.value) <= set(code(row["List"]))


@pytest.mark.parametrize("row", list(rows(sections()["Dates and times"])), ids=lambda row: code(row["You write"])[0])
def test_dates_and_times_are_read_and_printed_as_the_guide_says(row):
    text, shown = code(row["You write"])[0], row["Readers of English see"]
    match code(row["Field"])[0]:
        case "date":
            printed = format_date(Moment.parse(text).day, "en")
        case "time":
            printed = format_time_range(TimeRange.parse(text), "en")
        case _:
            printed = format_span(Span.parse(text), "en")
    printed = printed.replace("\N{NO-BREAK SPACE}", " ")
    assert shown == printed or shown.startswith(f"{printed}, ")


def spoken() -> str:
    """Return every string in the code that can be part of a message."""
    trees = (ast.parse(file.read_text("utf-8")) for file in sorted((ROOT / "plugins").rglob("*.py")))
    constants = (node.value for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Constant))
    return "\n".join(value for value in constants if isinstance(value, str))


def test_every_message_explained_is_one_that_the_checks_can_give():
    said = spoken()
    messages = [code(row["Message"])[0] for row in rows(sections()["Messages"])]
    pieces = [piece.strip() for message in messages for piece in message.split("…")]
    assert [piece for piece in pieces if piece not in said] == []


def test_every_command_is_a_task():
    known = {each.name for each in vars(tasks).values() if isinstance(each, Task)}
    assert set(re.findall(r"python3 tasks\.py ([\w-]+)", GUIDE)) <= known


def test_links_inside_the_guide_lead_to_its_headings():
    headings = {slugify(heading, "en") for heading in re.findall(r"^#+ (.+)$", GUIDE, re.MULTILINE)}
    assert set(re.findall(r"\]\(#([^)]+)\)", GUIDE)) <= headings


def test_the_guide_stays_short():
    """The rows of its tables are looked up, not read."""
    assert sum(not line.startswith("|") for line in GUIDE.splitlines()) < 300
