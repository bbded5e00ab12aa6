from plugins.model.accessibility import Act, Assessment, Premises
from plugins.model.front_matter import read_yaml
from plugins.model.validation import validate
from plugins.problems import Report


def said(kind, text: str) -> list[str]:
    report = Report()
    validate(kind, read_yaml(text, "a.yaml")[0], "", report)
    return [f"{problem}" for problem in report]


def test_what_is_said_of_a_building_is_a_text_or_a_link():
    assert said(Premises, "text: {en: A lift.}") == said(Premises, "web: https://example.eu/lift") == []
    assert said(Premises, "{}") == ["a.yaml:1:1: 'premises' says nothing; write 'text', 'web' or both"]


def test_an_assessment_by_a_third_party_has_its_name():
    assert said(Assessment, "method: third-party\nby: {en: Example Foundation}") == []


def test_the_day_of_every_year_is_a_month_and_a_day():
    assert said(Act, "review: 02-28") == []
    assert said(Act, "review: 02-30") == [
        "a.yaml:1:9: '02-30' is no day of every year; write month and day, as in 03-31"
    ]


def test_a_sentence_of_an_unknown_status_is_reported_by_its_name():
    assert said(Act, "statuses: {most: {}}") == ["a.yaml:1:12: 'statuses' has no 'most'; known are full, none, partial"]


def test_a_heading_of_an_unknown_section_is_reported_by_its_name():
    assert said(Act, "headings: {kontakt: {}}") == ["a.yaml:1:12: unknown section 'kontakt'; did you mean 'contact'?"]
