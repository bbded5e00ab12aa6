from __future__ import annotations

import datetime as dt

import pytest

from plugins.funding.rule_sets import rule_set
from plugins.problems import Severity

ERROR, WARNING = Severity.ERROR, Severity.WARNING


@pytest.mark.parametrize(
    ("id_", "first_screen", "fund_named", "described"),
    [
        ("power-2014-2020", ERROR, True, ERROR),
        ("popc-2014-2020", ERROR, True, ERROR),
        ("esf-2014-2020", ERROR, True, ERROR),
        ("erasmus-2014-2020", ERROR, False, WARNING),
        ("horizon-2020", ERROR, False, WARNING),
        ("fers-2021-2027", WARNING, False, ERROR),
        ("interreg-2021-2027", WARNING, False, ERROR),
        ("erasmus-2021-2027", WARNING, False, WARNING),
        ("pl-state-budget", None, False, None),
        ("visegrad-fund", None, False, None),
    ],
)
def test_period_and_payer_decide_how_severe_a_rule_is(project, programmes, id_, first_screen, fund_named, described):
    rules = rule_set(programmes[id_], project(id_))
    assert (rules.first_screen, rules.fund_named, rules.described) == (first_screen, fund_named, described)


def test_only_the_unions_money_asks_for_its_signs(project, programmes):
    paid = {id_ for id_, record in programmes.items() if rule_set(record, project(id_)).union}
    assert programmes.keys() - paid == {"pl-state-budget", "visegrad-fund"}


@pytest.mark.parametrize(
    ("grant", "period", "agreed", "colours"),
    [
        ({}, None, None, True),
        ({}, "2017-12-31/2020-12-31", dt.date(2017, 12, 31), False),
        ({}, "2018-01-01/2020-12-31", dt.date(2018, 1, 1), True),
        ({"signed": "2018-01-01"}, "2017-06/2020-12", dt.date(2018, 1, 1), True),
        ({"signed": "2017-12-31"}, "2018-02/2020-12", dt.date(2017, 12, 31), False),
    ],
)
def test_the_day_of_the_agreement_decides_on_the_polish_colours(project, programmes, grant, period, agreed, colours):
    paid = project({"id": "power-2014-2020", **grant}, period=period)
    rules = rule_set(programmes["power-2014-2020"], paid, paid.funding[0])
    assert (rules.agreed, rules.colours, rules.max_per_row) == (agreed, colours, 4)


def test_without_a_grant_the_earliest_agreement_counts(project, programmes):
    paid = project({"id": "power-2014-2020", "signed": "2019-03-01"}, {"id": "popc-2014-2020", "signed": "2017-03-01"})
    assert rule_set(programmes["power-2014-2020"], paid).agreed == dt.date(2017, 3, 1)


def test_interreg_and_disclaimers_are_known_by_what_the_registry_says(project, programmes):
    interreg, erasmus = (rule_set(programmes[id_], project(id_)) for id_ in ("interreg-2021-2027", "erasmus-2021-2027"))
    assert (interreg.interreg, interreg.disclaimer) == (True, False)
    assert (erasmus.interreg, erasmus.disclaimer) == (False, True)


@pytest.mark.parametrize(
    ("budget", "due"),
    [(None, False), ({}, True), ({"settled": "2021-06-24"}, False), ({"settled": "2021-06-25"}, True)],
)
def test_state_money_settled_before_the_act_owes_nothing(project, programmes, budget, due):
    paid = project("power-2014-2020", state_budget=budget)
    assert rule_set(programmes["power-2014-2020"], paid).state_budget is due
