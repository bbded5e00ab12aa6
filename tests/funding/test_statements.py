from __future__ import annotations

import datetime as dt
from dataclasses import replace

import pytest

from plugins.funding.statements import Acknowledgement, MarkView, acknowledgements, for_site, merged
from plugins.model.registry import OfficialText
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
    (view,) = acknowledgements(synergia, programmes, "pl", PREFERENCE)
    assert replace(view, rules=None) == Acknowledgement(
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
    assert view.rules
    rules = replace(view.rules, max_per_row=most)
    assert [[mark.id for mark in row] for row in replace(view, rules=rules).rows] == rows


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


FUNDED = "Funded by the European Union"
BODY = (
    "Views and opinions expressed are however those of the author(s) only and do not necessarily reflect those of the "
    "European Union or the Example Agency. Neither the European Union nor the granting authority can be held "
    "responsible for them."
)
AGENCY = {"en": {"name": "the Example Agency"}}


def test_a_mark_without_words_carries_the_statement_which_is_not_said_twice(project, programmes):
    (view,) = acknowledgements(project("eu-2021-2027-cofunded"), programmes, "hu", PREFERENCE)
    assert view.marks[0].lines == ("Az Európai Unió társfinanszírozásával",)
    assert (view.statement, view.stated) == ("Az Európai Unió társfinanszírozásával", False)


def test_a_disclaimer_is_completed_with_the_statement_and_the_granting_authority(project, programmes):
    for statement, said in (("default", FUNDED), ("co-funded", "Co-funded by the European Union")):
        grant = {"id": "erasmus-2021-2027", "statement": statement, "authority": AGENCY}
        (view,) = acknowledgements(project(grant), programmes, "en", PREFERENCE)
        assert view.disclaimer == f"{said}. {BODY}"


def test_the_agency_of_the_registry_stands_in_each_language_as_its_own_disclaimers_write_it(project, programmes):
    for language in ("pl", "en", "bg", "lv", "hu"):
        ways = [{"disclaimer": name} for name in ("default", "generic")]
        official, generic = (
            acknowledgements(project({"id": "erasmus-2021-2027-eacea", **way}), programmes, language, ())[0].disclaimer
            for way in ways
        )
        bodies = [str(text).partition(". ")[2] for text in (official, generic)]
        # In English both are in use; the generic text has the longer one.
        assert bodies[0].replace("nor EACEA", "nor the granting authority") == bodies[1] != ""


def test_the_number_of_the_agreement_stands_in_the_sentence(project, programmes):
    (view,) = acknowledgements(project({"id": "horizon-2020", "number": "101004152"}), programmes, "lv", PREFERENCE)
    assert view.statement.endswith("under grant agreement No 101004152")
    assert view.statement.language == "en"


AGREED = {
    "source": "grant agreement, Article 17.2",
    "statement": {"en": "The Union pays."},
    "disclaimer": {"pl": "Za treść odpowiada autor."},
    "emblem": {"en": "Funded by\nthe European Union"},
}


def test_wording_of_the_grant_agreement_stands_in_place_of_the_registrys_and_is_cited(project, programmes):
    (view,) = acknowledgements(project({"id": "erasmus-2014-2020", "texts": AGREED}), programmes, "pl", PREFERENCE)
    assert view.cited == "grant agreement, Article 17.2"
    assert (view.statement, view.statement.language) == ("The Union pays.", "en")
    assert [(words, words.language) for words in [view.disclaimer] if words] == [("Za treść odpowiada autor.", "pl")]
    assert view.marks[0].lines == ("Funded by", "the European Union")


def test_an_acknowledgement_is_shown_until_the_day_it_is_dropped(project, programmes):
    dropped = project({"id": "power-2014-2020", "dropped": "2026-03-01"}, "visegrad-fund", period="2019/2022")

    def shown(day: str) -> list[str]:
        views = acknowledgements(dropped, programmes, "en", (), today=dt.date.fromisoformat(day))
        return [view.funding for view in views]

    assert shown("2026-02-28") == ["power-2014-2020", "visegrad-fund"]
    assert shown("2026-03-01") == ["visegrad-fund"]


def test_two_funders_stand_in_order_each_with_its_marks(project, programmes):
    both = project("visegrad-fund", "fers-2021-2027")
    visegrad, fers = acknowledgements(both, programmes, "pl", PREFERENCE)
    assert [mark.id for mark in visegrad.marks] == ["ivf"]
    assert [mark.id for mark in fers.marks] == ["fe", "rp", "eu"]
    assert [[mark.id for mark in view.in_band] for view in (visegrad, fers)] == [["ivf"], ["eu"]]


def test_two_programmes_of_the_union_with_one_emblem_show_it_once(project, programmes):
    first, second = acknowledgements(
        project({"id": "horizon-europe", "authority": AGENCY}, {"id": "cerv-2021-2027", "authority": AGENCY}),
        programmes,
        "en",
        PREFERENCE,
    )
    assert ([mark.alt for mark in first.marks], first.stated, first.disclaimer) == (
        [FUNDED],
        False,
        f"{FUNDED}. {BODY}",
    )
    assert (second.marks, second.stated, second.disclaimer, second.empty) == ((), False, None, True)


def test_the_sites_own_sentence_stands_once_for_all_statements(project, programmes):
    sentence = {"en": OfficialText(text="We carry out projects.", status="verified", source="board")}
    views = acknowledgements(project("power-2014-2020", "erasmus-2014-2020"), programmes, "pl", PREFERENCE)
    power, erasmus = for_site(views, sentence, ("pl", "en"))
    assert (power.statement, power.stated, erasmus.stated) == ("We carry out projects.", True, False)
    assert [len(view.marks) for view in (power, erasmus)] == [3, 1]
    assert f"{erasmus.disclaimer}".startswith("Wsparcie Komisji Europejskiej")
