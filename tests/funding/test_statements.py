from __future__ import annotations

from dataclasses import replace

import pytest

from plugins.funding.statements import Acknowledgement, MarkView, acknowledgements, merged
from plugins.model.words import Words

PREFERENCE = ("en", "pl")
SENTENCE = (
    "Projekt jest współfinansowany ze środków budżetu państwa oraz funduszy europejskich w ramach Programu "
    "Operacyjnego Wiedza Edukacja Rozwój 2014-2020, współfinansowanego ze środków Europejskiego Funduszu "
    "Społecznego."
)


def kinds(view: Acknowledgement) -> list[str]:
    return [f"{mark.kind}: {mark.alt}" for mark in view.marks]


def test_synergia_acknowledges_in_polish_with_three_marks_and_its_own_sentence(project, programmes):
    synergia = project({"id": "power-2014-2020", "statement": "state-budget"}, period="2019-09-23/2022-12-31")
    assert acknowledgements(synergia, programmes, "pl", PREFERENCE) == (
        Acknowledgement(
            funding="power-2014-2020",
            project="SYNERGIA",
            marks=(
                MarkView(
                    id="fe",
                    kind="programme",
                    file=None,
                    lines=(Words("Fundusze Europejskie", "pl"), Words("Wiedza Edukacja Rozwój", "pl")),
                    alt=Words("Fundusze Europejskie Wiedza Edukacja Rozwój", "pl"),
                ),
                MarkView(
                    id="rp",
                    kind="national-colours",
                    file="/static/pl-colours.svg",
                    lines=(Words("Rzeczpospolita Polska", "pl"),),
                    alt=Words("Rzeczpospolita Polska", "pl"),
                ),
                MarkView(
                    id="eu",
                    kind="eu-emblem",
                    file="/static/eu-emblem.svg",
                    lines=(Words("Unia Europejska", "pl"), Words("Europejski Fundusz Społeczny", "pl")),
                    alt=Words("Unia Europejska Europejski Fundusz Społeczny", "pl"),
                ),
            ),
            statement=Words(SENTENCE, "pl"),
            disclaimer=None,
            web="https://www.power.gov.pl/",
            max_per_row=4,
        ),
    )


def test_coach_tech_acknowledges_in_english_with_the_disclaimer(project, programmes):
    (view,) = acknowledgements(project("erasmus-2014-2020"), programmes, "en", PREFERENCE)
    assert kinds(view) == ["eu-emblem: Co-funded by the Erasmus+ Programme of the European Union"]
    assert view.disclaimer == (
        "The European Commission support for the production of this publication does not constitute an "
        "endorsement of the contents which reflects the views only of the authors, and the Commission cannot "
        "be held responsible for any use which may be made of the information contained therein."
    )


def test_agreements_before_2018_carry_no_polish_colours(project, programmes):
    before = project("power-2014-2020", period="2016-07-01/2018-12-31")
    (view,) = acknowledgements(before, programmes, "pl", PREFERENCE)
    assert kinds(view) == [
        "programme: Fundusze Europejskie Wiedza Edukacja Rozwój",
        "eu-emblem: Unia Europejska Europejski Fundusz Społeczny",
    ]


def test_a_project_of_2018_or_of_no_known_period_carries_them(project, programmes):
    for fields in ({"period": "2018-01-01/2019-12-31"}, {}):
        (view,) = acknowledgements(project("power-2014-2020", **fields), programmes, "en", PREFERENCE)
        assert [mark.id for mark in view.marks] == ["fe", "rp", "eu"]


def test_a_missing_language_falls_back_in_the_order_of_preference_and_says_so(project, funding):
    record = funding().record
    (view,) = acknowledgements(project("sample"), {"sample": record}, "lv", ("hu", "en", "pl"))
    assert view.statement == "Project co-funded"
    words = [view.statement, *(mark.alt for mark in view.marks), *view.marks[2].lines]
    assert [text.language for text in words] == ["en"] * 5


def test_without_any_preferred_language_the_first_one_written_stands(project, funding):
    (view,) = acknowledgements(project("sample"), {"sample": funding().record}, "lv", ("hu",))
    assert (view.statement, view.statement.language) == ("Projekt współfinansowany", "pl")


def test_an_official_file_carries_its_words_and_the_drawn_emblem_does_not(project, funding):
    (view,) = acknowledgements(project("sample"), {"sample": funding().record}, "pl", ())
    assert [(mark.file, mark.lines, mark.alt) for mark in view.marks] == [
        ("/static/funding/sample/fe.svg", (), "Fundusze Europejskie"),
        ("/static/funding/sample/rp.svg", (), "Rzeczpospolita Polska"),
        ("/static/eu-emblem.svg", ("Unia Europejska",), "Unia Europejska"),
    ]


def test_the_caller_says_where_official_files_lie(project, funding):
    def address(funding: str, file: str) -> str:
        return f"/marks/{funding}-{file}"

    (view,) = acknowledgements(project("sample"), {"sample": funding().record}, "pl", (), address)
    assert view.marks[0].file == "/marks/sample-fe.svg"


def test_drawn_marks_have_their_size_and_official_files_their_own(project, funding, programmes):
    (official,) = acknowledgements(project("sample"), {"sample": funding().record}, "pl", ())
    (drawn,) = acknowledgements(project("power-2014-2020"), programmes, "pl", PREFERENCE)
    assert [mark.size for mark in official.marks] == [None, None, (72, 48)]
    assert [mark.size for mark in drawn.marks] == [None, (72, 45), (72, 48)]


@pytest.mark.parametrize(
    ("most", "rows"), [(None, [["fe", "rp", "eu"]]), (4, [["fe", "rp", "eu"]]), (2, [["fe", "rp"], ["eu"]])]
)
def test_marks_beyond_what_a_row_may_hold_stand_in_the_next(project, programmes, most, rows):
    (view,) = acknowledgements(project("power-2014-2020"), programmes, "pl", PREFERENCE)
    assert [[mark.id for mark in row] for row in replace(view, max_per_row=most).rows] == rows


def test_two_programmes_show_each_mark_once_and_both_statements(project, programmes):
    both = project("power-2014-2020", "popc-2014-2020", period="2019-01-01/2020-12-31")
    power, popc = acknowledgements(both, programmes, "pl", PREFERENCE)
    assert kinds(power) == [
        "programme: Fundusze Europejskie Wiedza Edukacja Rozwój",
        "national-colours: Rzeczpospolita Polska",
        "eu-emblem: Unia Europejska Europejski Fundusz Społeczny",
    ]
    assert kinds(popc) == [
        "programme: Fundusze Europejskie Polska Cyfrowa",
        "eu-emblem: Unia Europejska Europejski Fundusz Rozwoju Regionalnego",
    ]
    assert power.statement == (
        "Projekt współfinansowany ze środków Unii Europejskiej w ramach Europejskiego Funduszu Społecznego"
    )
    assert popc.statement == (
        "Projekt współfinansowany ze środków Europejskiego Funduszu Rozwoju Regionalnego "
        "w ramach Programu Operacyjnego Polska Cyfrowa"
    )


def test_a_project_without_funding_acknowledges_nothing(project, programmes):
    assert acknowledgements(project(), programmes, "pl", PREFERENCE) == ()


def test_a_page_of_several_projects_names_them_and_repeats_nothing(project, programmes):
    def views(name: str, *grants: str | dict[str, str], **fields: str) -> tuple[Acknowledgement, ...]:
        return acknowledgements(project(*grants, name=name, **fields), programmes, "en", PREFERENCE)

    alpha = views("Alpha", "erasmus-2014-2020", "power-2014-2020", period="2017/2018")
    beta = views("Beta", "erasmus-2014-2020", "power-2014-2020", period="2019/2020")
    gamma = views("Gamma", {"id": "power-2014-2020", "statement": "state-budget"})
    page = merged([*alpha, *beta, *gamma])
    assert [(view.project, view.funding, [mark.id for mark in view.marks]) for view in page] == [
        ("Alpha, Beta", "erasmus-2014-2020", ["eu"]),
        ("Alpha, Beta", "power-2014-2020", ["fe", "rp", "eu"]),
        ("Gamma", "power-2014-2020", []),
    ]
    assert len({view.statement for view in page}) == 3


def test_the_same_disclaimer_of_two_programmes_stands_once(project, programmes):
    erasmus = programmes["erasmus-2014-2020"]
    record = {"first": erasmus, "second": erasmus}
    first, second = acknowledgements(project("first", "second"), record, "en", PREFERENCE)
    assert first.disclaimer is not None
    assert second.disclaimer is None
    assert second.marks == ()
