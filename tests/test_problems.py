import pytest

from plugins.problems import Place, Problem, Report, Severity, SiteProblems, suggest

ERROR = Problem(Place("b.md", 2, 7), "no such file: 'a.jpg'")
WARNING = Problem(Place("b.md", 10), "is not encrypted", Severity.WARNING)
NOTICE = Problem(Place("a.md"), "is unverified", Severity.NOTICE, "F-17")


def test_a_problem_is_one_line_with_its_place_and_its_severity():
    assert [f"{problem}" for problem in (ERROR, WARNING, NOTICE)] == [
        "b.md:2:7: no such file: 'a.jpg'",
        "b.md:10:1: warning: is not encrypted",
        "a.md:1:1: notice: is unverified",
    ]


def test_a_report_lists_each_problem_once_by_file_and_line():
    report = Report()
    report.extend([WARNING, NOTICE])
    report.add(ERROR)
    report.add(ERROR)
    assert list(report) == [NOTICE, ERROR, WARNING]


@pytest.mark.parametrize(
    ("problems", "failed", "summary"),
    [
        ([], False, "0 errors"),
        ([ERROR], True, "1 error"),
        ([ERROR, WARNING, NOTICE], True, "1 error, 1 warning, 1 notice"),
        ([WARNING, Problem(Place("c.md"), "is short", Severity.WARNING)], False, "0 errors, 2 warnings"),
    ],
)
def test_only_errors_fail_a_run(problems, failed, summary):
    report = Report(set(problems))
    assert (report.failed, report.summary()) == (failed, summary)


def test_problems_of_a_site_end_the_program_past_every_except_exception():
    stopped = SiteProblems(Report({ERROR}))
    assert stopped.code == 1
    assert not isinstance(stopped, Exception)
    assert list(stopped.report) == [ERROR]


MANY = [f"partner-{number}" for number in range(9)]


@pytest.mark.parametrize(
    ("word", "known", "hint"),
    [
        ("partnrs", ["partners", "people"], "; did you mean 'partners'?"),
        ("Partners", ["partners", "people"], "; did you mean 'partners'?"),
        ("pl", ["BG", "PL"], "; did you mean 'PL'?"),
        ("x", ["en", "bg"], "; known are bg, en"),
        ("x", MANY, ""),
        ("x", [], ""),
    ],
)
def test_the_nearest_known_word_is_offered_or_all_when_they_are_few(word, known, hint):
    assert suggest(word, known) == hint
