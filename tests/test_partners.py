from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import pytest

from plugins.model.project import Partnership
from plugins.model.registry import Partner
from plugins.partners import Logo, logo_strip

PARTNERS: Mapping[str, Partner] = {
    "ksap": Partner.model_validate(
        {
            "country": "PL",
            "web": "https://ksap.gov.pl/",
            "name": {"pl": "Krajowa Szkoła Administracji Publicznej", "en": "National School"},
            "short": {"pl": "KSAP", "en": "KSAP"},
            "logo": {"light": "ksap.svg", "dark": "ksap-dark.svg"},
            "logos": {"en": {"light": "ksap-en.svg"}},
        }
    ),
    "uni-nke": Partner.model_validate(
        {
            "country": "HU",
            "name": {"hu": "Nemzeti Közszolgálati Egyetem", "en": "Ludovika University"},
            "short": {"hu": "NKE", "en": "LUPS"},
            "former": [
                {
                    "until": "2022-08",
                    "name": {"hu": "NKE (2022)", "en": "National University of Public Service"},
                    "short": {"en": "NUPS"},
                },
                {"until": "2011", "name": {"hu": "Zrínyi Miklós Nemzetvédelmi Egyetem"}},
            ],
        }
    ),
    "lspa": Partner.model_validate(
        {
            "country": "LV",
            "name": {"lv": "Valsts administrācijas skola"},
            "short": {"lv": "VAS"},
            "logos": {"lv": {"light": "vas.svg"}, "en": {"light": "lspa.svg"}},
        }
    ),
}


def strip(language: str, *partners: str, day: dt.date | None = None) -> tuple[Logo, ...]:
    """Return the strip for partners given as id or id:role."""
    named = [dict(zip(("id", "role"), partner.split(":"), strict=False)) for partner in partners]
    partnerships = [Partnership.model_validate(partner) for partner in named]
    return logo_strip(partnerships, PARTNERS, language, ("en", "pl"), day, "/partners/{}/{}".format)


def test_a_partner_is_shown_with_the_name_and_logos_of_the_page():
    (logo,) = strip("pl", "ksap:lead")
    assert logo == Logo(
        partner="ksap",
        name=logo.name,
        short=logo.short,
        role="lead",
        country="PL",
        web="https://ksap.gov.pl/",
        light="/partners/ksap/ksap.svg",
        dark="/partners/ksap/ksap-dark.svg",
        alt=logo.name,
    )
    assert (logo.name, logo.name.language) == ("Krajowa Szkoła Administracji Publicznej", "pl")
    assert (logo.short, logo.short.language) == ("KSAP", "pl")


def test_partners_keep_the_order_and_roles_of_the_project():
    logos = strip("en", "lspa:lead", "ksap:host", "uni-nke")
    assert [(logo.partner, logo.role) for logo in logos] == [
        ("lspa", "lead"),
        ("ksap", "host"),
        ("uni-nke", "partner"),
    ]


@pytest.mark.parametrize(
    ("language", "partner", "light", "dark"),
    [
        ("pl", "ksap", "/partners/ksap/ksap.svg", "/partners/ksap/ksap-dark.svg"),
        ("en", "ksap", "/partners/ksap/ksap-en.svg", None),
        ("bg", "ksap", "/partners/ksap/ksap.svg", "/partners/ksap/ksap-dark.svg"),
        ("lv", "lspa", "/partners/lspa/vas.svg", None),
        ("hu", "lspa", "/partners/lspa/lspa.svg", None),
        ("hu", "uni-nke", None, None),
    ],
)
def test_a_logo_with_words_is_shown_in_its_language_and_the_common_one_elsewhere(language, partner, light, dark):
    (logo,) = strip(language, partner)
    assert (logo.light, logo.dark) == (light, dark)


@pytest.mark.parametrize(
    ("language", "partner", "name", "written_in"),
    [
        ("bg", "ksap", "National School", "en"),
        ("pl", "uni-nke", "Ludovika University", "en"),
        ("pl", "lspa", "Valsts administrācijas skola", "lv"),
    ],
)
def test_a_name_missing_in_the_language_of_the_page_says_which_it_is_in(language, partner, name, written_in):
    (logo,) = strip(language, partner)
    assert (logo.name, logo.name.language, logo.alt.language) == (name, written_in, written_in)


@pytest.mark.parametrize(
    ("day", "name", "short"),
    [
        (None, "Ludovika University", "LUPS"),
        (dt.date(2022, 9, 1), "Ludovika University", "LUPS"),
        (dt.date(2022, 8, 31), "National University of Public Service", "NUPS"),
        (dt.date(2021, 2, 8), "National University of Public Service", "NUPS"),
        (dt.date(2012, 1, 1), "National University of Public Service", "NUPS"),
        (dt.date(2011, 12, 31), "Zrínyi Miklós Nemzetvédelmi Egyetem", "LUPS"),
    ],
)
def test_a_page_of_the_past_calls_the_partner_what_it_was_called_then(day, name, short):
    (logo,) = strip("en", "uni-nke", day=day)
    assert (logo.name, logo.alt, logo.short) == (name, name, short)
