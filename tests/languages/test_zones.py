import datetime as dt
import re
from zoneinfo import ZoneInfo

import pytest

from plugins.languages.zones import country_zone, local_times
from plugins.model.dates import Clock, TimeRange, resolve_local


def at(day, time, zone="Europe/Warsaw"):
    return resolve_local(dt.date.fromisoformat(day), Clock.parse(time, end=True), zone)


def summary(found):
    return [(" ".join(group.countries), group.names, str(group.times), group.day_offset, group.own) for group in found]


@pytest.mark.parametrize(
    ("code", "zone"),
    [
        *(("PL", "Europe/Warsaw"), ("BG", "Europe/Sofia"), ("LV", "Europe/Riga"), ("HU", "Europe/Budapest")),
        *(("GR", "Europe/Athens"), ("FR", "Europe/Paris"), ("BE", "Europe/Brussels"), ("MK", "Europe/Skopje")),
        *(("DE", "Europe/Berlin"), ("ES", "Europe/Madrid"), ("PT", "Europe/Lisbon"), ("CY", "Asia/Nicosia")),
    ],
)
def test_a_country_has_one_zone(code, zone):
    assert country_zone(code) == zone
    assert ZoneInfo(zone).key == zone


@pytest.mark.parametrize(
    ("code", "message"),
    [
        ("PO", "unknown country 'PO'"),
        ("EL", "unknown country 'EL'; did you mean 'GR'?"),
        ("CA", "country 'CA' has several time zones; leave it out and name its times in the text"),
    ],
)
def test_a_country_without_one_zone_is_an_error(code, message):
    with pytest.raises(ValueError, match=f"^{re.escape(message)}$"):
        country_zone(code)


@pytest.mark.parametrize(
    ("language", "own", "others"),
    [
        ("bg", "Полша и Унгария", "България, Гърция и Латвия"),
        ("en", "Hungary and Poland", "Bulgaria, Greece and Latvia"),
        ("hu", "Lengyelország és Magyarország", "Bulgária, Görögország és Lettország"),
        ("lv", "Polija un Ungārija", "Bulgārija, Grieķija un Latvija"),
        ("pl", "Polska i\N{NO-BREAK SPACE}Węgry", "Bułgaria, Grecja i\N{NO-BREAK SPACE}Łotwa"),
    ],
)
def test_countries_whose_clocks_agree_are_named_together(language, own, others):
    start, end = at("2021-02-08", "9:30"), at("2021-02-08", "12:45")
    found = local_times(start, end, ["PL", "LV", "HU", "GR", "BG", "PL"], "Europe/Warsaw", language)
    assert [(group.names, str(group.times), group.own) for group in found] == [
        (own, "9:30–12:45", True),
        (others, "10:30–13:45", False),
    ]


def test_countries_stand_in_the_order_of_their_names():
    found = local_times(at("2021-02-08", "9:30"), None, ["LV", "GR", "BG"], "Europe/Sofia", "hu")
    assert found[0].countries == ("BG", "GR", "LV")


def test_local_times_go_from_west_to_east():
    found = local_times(at("2021-02-08", "9:30"), None, ["BG", "PL", "PT"], "Europe/Warsaw", "en")
    assert summary(found) == [
        ("PT", "Portugal", "8:30", 0, False),
        ("PL", "Poland", "9:30", 0, True),
        ("BG", "Bulgaria", "10:30", 0, False),
    ]


def test_an_evening_here_is_the_next_day_there():
    found = local_times(at("2021-02-08", "23:30"), at("2021-02-08", "24:00"), ["PL", "BG"], "Europe/Warsaw", "en")
    assert summary(found) == [
        ("PL", "Poland", "23:30–24:00", 0, True),
        ("BG", "Bulgaria", "0:30–1:00", 1, False),
    ]


def test_a_night_here_is_the_day_before_there():
    start, end = at("2021-02-08", "0:30", "Europe/Sofia"), at("2021-02-08", "1:00", "Europe/Sofia")
    found = local_times(start, end, ["PL", "BG"], "Europe/Sofia", "en")
    assert summary(found) == [
        ("PL", "Poland", "23:30–24:00", -1, False),
        ("BG", "Bulgaria", "0:30–1:00", 0, True),
    ]


def test_a_session_may_end_on_the_next_day():
    found = local_times(at("2021-02-08", "22:30"), at("2021-02-09", "0:30"), ["PL"], "Europe/Warsaw", "en")
    assert [group.times for group in found] == [TimeRange(Clock(22, 30), Clock(0, 30), 1)]


def test_clocks_must_agree_at_the_end_as_well():
    # Over the night when Europe's clocks change, and Turkey's do not.
    found = local_times(at("2021-03-27", "22:00"), at("2021-03-28", "6:00"), ["BG", "TR", "PL"], "Europe/Warsaw", "en")
    assert summary(found) == [
        ("PL", "Poland", "22:00–6:00+1", 0, True),
        ("BG", "Bulgaria", "23:00–7:00+1", 0, False),
        ("TR", "Türkiye", "0:00–7:00", 1, False),
    ]


def test_the_session_s_own_clock_is_named_even_if_nobody_there_takes_part():
    found = local_times(at("2021-02-08", "9:30", "Europe/London"), None, ["PL", "BG"], "Europe/London", "pl")
    assert summary(found) == [
        ("GB", "Wielka Brytania", "9:30", 0, True),
        ("PL", "Polska", "10:30", 0, False),
        ("BG", "Bułgaria", "11:30", 0, False),
    ]


def test_the_own_clock_may_be_that_of_another_town():
    found = local_times(at("2021-02-08", "9:30", "Europe/Brussels"), None, ["BG", "PL"], "Europe/Brussels", "en")
    assert summary(found) == [("PL", "Poland", "9:30", 0, True), ("BG", "Bulgaria", "10:30", 0, False)]
    assert found[0].start.tzinfo == ZoneInfo("Europe/Brussels")


def test_the_own_clock_has_its_town_s_name_where_its_country_has_another():
    found = local_times(at("2021-02-08", "9:30", "Atlantic/Canary"), None, ["ES"], "Atlantic/Canary", "en")
    assert summary(found) == [("", "Canary", "9:30", 0, True), ("ES", "Spain", "10:30", 0, False)]
