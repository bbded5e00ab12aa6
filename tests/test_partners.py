from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

import pytest

from plugins.model.project import Partnership
from plugins.model.registry import Partner
from plugins.partners import Logo, LogoPicture, balanced, is_out_of_shape, logo_strip

LONG = "Institute for the Development of Public Administration, Regional Self-Government and European Co-operation"
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
    "ipa": Partner.model_validate({"country": "BG", "name": {"en": LONG}, "short": {"en": "IPA"}}),
    "inap": Partner.model_validate(
        {
            "country": "PL",
            "name": {"en": "Institute of Public Affairs"},
            "short": {"en": "ipa"},
            "logo": {"light": "inap.svg"},
        }
    ),
    "metacoach": Partner.model_validate(
        {"country": "LV", "name": {"en": "MetaCoach"}, "short": {"en": "MetaCoach"}},
    ),
}
MEASURED = {"ksap.svg": 2.5, "ksap-dark.svg": 1.0}


def strip(language: str, *partners: str, day: dt.date | None = None) -> tuple[Logo, ...]:
    """Return the strip for partners given as id or id:role."""
    named = [(*partner.split(":"), "partner")[:2] for partner in partners]
    partnerships = [Partnership.model_construct(id=id_, role=role) for id_, role in named]

    def measured(partner: str, file: str) -> tuple[str, float]:
        return f"/partners/{partner}/{file}", MEASURED.get(file, 1.5)

    return logo_strip(partnerships, PARTNERS, language, ("en", "pl"), day, measured, 48)


def test_a_partner_is_shown_with_the_name_and_logos_of_the_page():
    (logo,) = strip("pl", "ksap:lead")
    assert logo == Logo(
        partner="ksap",
        name=logo.name,
        typed=None,
        role="lead",
        country="PL",
        web="https://ksap.gov.pl/",
        light=LogoPicture("/partners/ksap/ksap.svg", 87, 35),
        dark=LogoPicture("/partners/ksap/ksap-dark.svg", 48, 48),
        alt=logo.alt,
    )
    assert (logo.name, logo.name.language) == ("Krajowa Szkoła Administracji Publicznej", "pl")
    assert (logo.alt, logo.alt.language) == ("KSAP", "pl")


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
    assert (logo.light and logo.light.address, logo.dark and logo.dark.address) == (light, dark)


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
    assert (logo.name, logo.alt, logo.typed) == (name, short, short)


def test_a_partner_without_a_logo_is_set_in_type_by_its_short_name():
    (logo,) = strip("en", "ipa")
    assert (logo.light, logo.typed, logo.name) == (None, "IPA", LONG)


def test_a_short_name_that_is_the_full_name_is_not_printed_twice():
    (logo,) = strip("en", "metacoach")
    assert (logo.light, logo.typed, logo.name) == (None, None, "MetaCoach")


def test_partners_with_the_same_short_name_are_told_apart_by_the_full_one():
    logos = strip("en", "ipa", "inap", "ksap")
    assert [(logo.typed, logo.alt) for logo in logos] == [
        (None, LONG),
        (None, "Institute of Public Affairs"),
        (None, "KSAP"),
    ]


@pytest.mark.parametrize(
    ("ratio", "size"),
    [
        (0.25, (12, 48)),
        (0.65, (31, 48)),
        (1.0, (48, 48)),
        (1.3, (62, 48)),
        (2.5, (87, 35)),
        (5.0, (122, 24)),
        (8.0, (155, 19)),
        (12.0, (155, 13)),
    ],
)
def test_a_logo_has_the_area_of_others_and_never_more_than_the_height_of_the_emblem(ratio, size):
    assert balanced(ratio, 48) == size


def test_areas_differ_by_a_factor_of_two_at_the_most():
    areas = [width * height for width, height in (balanced(ratio / 100, 480) for ratio in range(65, 801))]
    assert max(areas) / min(areas) < 2.01


@pytest.mark.parametrize(("ratio", "out"), [(0.64, True), (0.65, False), (8, False), (8.01, True)])
def test_what_is_too_wide_or_too_tall_for_that_area_is_called_out_of_shape(ratio, out):
    assert is_out_of_shape(ratio) is out
