"""Situations: sessions as authors write them, and what readers of each language see of their times."""

from __future__ import annotations

from typing import Any

SITUATIONS: dict[str, dict[str, Any]] = {
    "workshop": {"dates": "2022-09-13", "time": "9:30–12:45"},
    "three days": {"dates": "2021-10-13/2021-10-15", "time": "9:00–15:30", "countries": ["LV", "GR", "PL"]},
    "days without hours": {"dates": "2021-02-08/2021-02-10"},
    "across a month": {"dates": "2022-09-30", "time": "22:30–0:30+1"},
    "across a year": {"dates": "2022-12-31/2023-01-01", "time": "23:00–24:00"},
    "a month": {"dates": "2021-02"},
    "spring night": {"dates": "2027-03-28", "time": "1:30–3:30"},
    "autumn night": {"dates": "2027-10-31", "time": "1:30–3:30"},
    "spring weekend": {"dates": "2027-03-27/2027-03-29", "time": "9:00–10:00", "countries": ["PL", "IN"]},
    "autumn weekend": {"dates": "2027-10-30/2027-10-31", "time": "22:00–", "countries": ["PL", "JP"]},
    "one clock": {"dates": "2027-10-31", "time": "9:00", "countries": ["PL", "HU"]},
    "on site": {
        "dates": "2027-10-31",
        "time": "9:00–9:05",
        "mode": "onsite",
        "timezone": "Europe/Sofia",
        "place": {"town": "София", "country": "BG"},
    },
}

# (situation, language) -> days and hours; whose clock: which countries share it; local times, each a line.
EXPECTED: dict[tuple[str, str], tuple[str, str, list[str]]] = {
    ("workshop", "pl"): (
        "13 września 2022 r., 9:30–12:45",
        "Warszawa: Polska i Węgry",
        ["Polska i Węgry 9:30–12:45", "Bułgaria i Łotwa 10:30–13:45"],
    ),
    ("workshop", "en"): (
        "13 September 2022, 9:30–12:45",
        "Warsaw: Hungary and Poland",
        ["Hungary and Poland 9:30–12:45", "Bulgaria and Latvia 10:30–13:45"],
    ),
    ("workshop", "bg"): (
        "13 септември 2022 г., 9:30–12:45 ч.",
        "Варшава: Полша и Унгария",
        ["Полша и Унгария 9:30–12:45 ч.", "България и Латвия 10:30–13:45 ч."],
    ),
    ("workshop", "lv"): (
        "2022. gada 13. septembris, 9.30–12.45",
        "Varšava: Polija un Ungārija",
        ["Polija un Ungārija 9.30–12.45", "Bulgārija un Latvija 10.30–13.45"],
    ),
    ("workshop", "hu"): (
        "2022. szeptember 13., 9:30–12:45",
        "Varsó: Lengyelország és Magyarország",
        ["Lengyelország és Magyarország 9:30–12:45", "Bulgária és Lettország 10:30–13:45"],
    ),
    ("three days", "pl"): (
        "13–15 października 2021 r., 9:00–15:30",
        "Warszawa: Polska",
        ["Polska 9:00–15:30", "Grecja i Łotwa 10:00–16:30"],
    ),
    ("three days", "en"): (
        "13–15 October 2021, 9:00–15:30",
        "Warsaw: Poland",
        ["Poland 9:00–15:30", "Greece and Latvia 10:00–16:30"],
    ),
    ("three days", "bg"): (
        "13–15 октомври 2021 г., 9:00–15:30 ч.",
        "Варшава: Полша",
        ["Полша 9:00–15:30 ч.", "Гърция и Латвия 10:00–16:30 ч."],
    ),
    ("three days", "lv"): (
        "2021. gada 13.–15. oktobris, 9.00–15.30",
        "Varšava: Polija",
        ["Polija 9.00–15.30", "Grieķija un Latvija 10.00–16.30"],
    ),
    ("three days", "hu"): (
        "2021. október 13–15., 9:00–15:30",
        "Varsó: Lengyelország",
        ["Lengyelország 9:00–15:30", "Görögország és Lettország 10:00–16:30"],
    ),
    ("days without hours", "pl"): ("8–10 lutego 2021 r.", "", []),
    ("days without hours", "en"): ("8–10 February 2021", "", []),
    ("days without hours", "bg"): ("8–10 февруари 2021 г.", "", []),
    ("days without hours", "lv"): ("2021. gada 8.–10. februāris", "", []),
    ("days without hours", "hu"): ("2021. február 8–10.", "", []),
    ("across a month", "pl"): (
        "30 września 2022 r., 22:30–0:30 (+1)",
        "Warszawa: Polska i Węgry",
        ["Polska i Węgry 22:30–0:30 (+1)", "Bułgaria i Łotwa 23:30–1:30 (+1)"],
    ),
    ("across a month", "en"): (
        "30 September 2022, 22:30–0:30 (+1)",
        "Warsaw: Hungary and Poland",
        ["Hungary and Poland 22:30–0:30 (+1)", "Bulgaria and Latvia 23:30–1:30 (+1)"],
    ),
    ("across a month", "bg"): (
        "30 септември 2022 г., 22:30–0:30 ч. (+1)",
        "Варшава: Полша и Унгария",
        ["Полша и Унгария 22:30–0:30 ч. (+1)", "България и Латвия 23:30–1:30 ч. (+1)"],
    ),
    ("across a month", "lv"): (
        "2022. gada 30. septembris, 22.30–0.30 (+1)",
        "Varšava: Polija un Ungārija",
        ["Polija un Ungārija 22.30–0.30 (+1)", "Bulgārija un Latvija 23.30–1.30 (+1)"],
    ),
    ("across a month", "hu"): (
        "2022. szeptember 30., 22:30–0:30 (+1)",
        "Varsó: Lengyelország és Magyarország",
        ["Lengyelország és Magyarország 22:30–0:30 (+1)", "Bulgária és Lettország 23:30–1:30 (+1)"],
    ),
    ("across a year", "pl"): (
        "31 grudnia 2022 r. – 1 stycznia 2023 r., 23:00–24:00",
        "Warszawa: Polska i Węgry",
        ["Polska i Węgry 23:00–24:00", "Bułgaria i Łotwa 0:00 (+1) – 1:00 (+1)"],
    ),
    ("across a year", "en"): (
        "31 December 2022 – 1 January 2023, 23:00–24:00",
        "Warsaw: Hungary and Poland",
        ["Hungary and Poland 23:00–24:00", "Bulgaria and Latvia 0:00 (+1) – 1:00 (+1)"],
    ),
    ("across a year", "bg"): (
        "31 декември 2022 г. – 1 януари 2023 г., 23:00–24:00 ч.",
        "Варшава: Полша и Унгария",
        ["Полша и Унгария 23:00–24:00 ч.", "България и Латвия 0:00 (+1) – 1:00 ч. (+1)"],
    ),
    ("across a year", "lv"): (
        "2022. gada 31. decembris – 2023. gada 1. janvāris, 23.00–24.00",
        "Varšava: Polija un Ungārija",
        ["Polija un Ungārija 23.00–24.00", "Bulgārija un Latvija 0.00 (+1) – 1.00 (+1)"],
    ),
    ("across a year", "hu"): (
        "2022. december 31. – 2023. január 1., 23:00–24:00",
        "Varsó: Lengyelország és Magyarország",
        ["Lengyelország és Magyarország 23:00–24:00", "Bulgária és Lettország 0:00 (+1) – 1:00 (+1)"],
    ),
    ("a month", "pl"): ("luty 2021", "", []),
    ("a month", "en"): ("February 2021", "", []),
    ("a month", "bg"): ("февруари 2021 г.", "", []),
    ("a month", "lv"): ("2021. gada februāris", "", []),
    ("a month", "hu"): ("2021. február", "", []),
    ("spring night", "pl"): (
        "28 marca 2027 r., 1:30–3:30",
        "Warszawa: Polska i Węgry",
        ["Polska i Węgry 1:30–3:30", "Bułgaria i Łotwa 2:30–4:30"],
    ),
    ("spring night", "en"): (
        "28 March 2027, 1:30–3:30",
        "Warsaw: Hungary and Poland",
        ["Hungary and Poland 1:30–3:30", "Bulgaria and Latvia 2:30–4:30"],
    ),
    ("spring night", "bg"): (
        "28 март 2027 г., 1:30–3:30 ч.",
        "Варшава: Полша и Унгария",
        ["Полша и Унгария 1:30–3:30 ч.", "България и Латвия 2:30–4:30 ч."],
    ),
    ("spring night", "lv"): (
        "2027. gada 28. marts, 1.30–3.30",
        "Varšava: Polija un Ungārija",
        ["Polija un Ungārija 1.30–3.30", "Bulgārija un Latvija 2.30–4.30"],
    ),
    ("spring night", "hu"): (
        "2027. március 28., 1:30–3:30",
        "Varsó: Lengyelország és Magyarország",
        ["Lengyelország és Magyarország 1:30–3:30", "Bulgária és Lettország 2:30–4:30"],
    ),
    ("autumn night", "pl"): (
        "31 października 2027 r., 1:30–3:30",
        "Warszawa: Polska i Węgry",
        ["Polska i Węgry 1:30–3:30", "Bułgaria i Łotwa 2:30–4:30"],
    ),
    ("autumn night", "en"): (
        "31 October 2027, 1:30–3:30",
        "Warsaw: Hungary and Poland",
        ["Hungary and Poland 1:30–3:30", "Bulgaria and Latvia 2:30–4:30"],
    ),
    ("autumn night", "bg"): (
        "31 октомври 2027 г., 1:30–3:30 ч.",
        "Варшава: Полша и Унгария",
        ["Полша и Унгария 1:30–3:30 ч.", "България и Латвия 2:30–4:30 ч."],
    ),
    ("autumn night", "lv"): (
        "2027. gada 31. oktobris, 1.30–3.30",
        "Varšava: Polija un Ungārija",
        ["Polija un Ungārija 1.30–3.30", "Bulgārija un Latvija 2.30–4.30"],
    ),
    ("autumn night", "hu"): (
        "2027. október 31., 1:30–3:30",
        "Varsó: Lengyelország és Magyarország",
        ["Lengyelország és Magyarország 1:30–3:30", "Bulgária és Lettország 2:30–4:30"],
    ),
    ("spring weekend", "pl"): (
        "27–29 marca 2027 r., 9:00–10:00",
        "Warszawa: Polska",
        [
            "27 marca 2027 r.: Polska 9:00–10:00",
            "27 marca 2027 r.: Indie 13:30–14:30",
            "28–29 marca 2027 r.: Polska 9:00–10:00",
            "28–29 marca 2027 r.: Indie 12:30–13:30",
        ],
    ),
    ("spring weekend", "en"): (
        "27–29 March 2027, 9:00–10:00",
        "Warsaw: Poland",
        [
            "27 March 2027: Poland 9:00–10:00",
            "27 March 2027: India 13:30–14:30",
            "28–29 March 2027: Poland 9:00–10:00",
            "28–29 March 2027: India 12:30–13:30",
        ],
    ),
    ("spring weekend", "bg"): (
        "27–29 март 2027 г., 9:00–10:00 ч.",
        "Варшава: Полша",
        [
            "27 март 2027 г.: Полша 9:00–10:00 ч.",
            "27 март 2027 г.: Индия 13:30–14:30 ч.",
            "28–29 март 2027 г.: Полша 9:00–10:00 ч.",
            "28–29 март 2027 г.: Индия 12:30–13:30 ч.",
        ],
    ),
    ("spring weekend", "lv"): (
        "2027. gada 27.–29. marts, 9.00–10.00",
        "Varšava: Polija",
        [
            "2027. gada 27. marts: Polija 9.00–10.00",
            "2027. gada 27. marts: Indija 13.30–14.30",
            "2027. gada 28.–29. marts: Polija 9.00–10.00",
            "2027. gada 28.–29. marts: Indija 12.30–13.30",
        ],
    ),
    ("spring weekend", "hu"): (
        "2027. március 27–29., 9:00–10:00",
        "Varsó: Lengyelország",
        [
            "2027. március 27.: Lengyelország 9:00–10:00",
            "2027. március 27.: India 13:30–14:30",
            "2027. március 28–29.: Lengyelország 9:00–10:00",
            "2027. március 28–29.: India 12:30–13:30",
        ],
    ),
    ("autumn weekend", "pl"): (
        "30–31 października 2027 r., 22:00–",
        "Warszawa: Polska",
        [
            "30 października 2027 r.: Polska 22:00–",
            "30 października 2027 r.: Japonia 5:00 (+1) –",
            "31 października 2027 r.: Polska 22:00–",
            "31 października 2027 r.: Japonia 6:00 (+1) –",
        ],
    ),
    ("autumn weekend", "en"): (
        "30–31 October 2027, 22:00–",
        "Warsaw: Poland",
        [
            "30 October 2027: Poland 22:00–",
            "30 October 2027: Japan 5:00 (+1) –",
            "31 October 2027: Poland 22:00–",
            "31 October 2027: Japan 6:00 (+1) –",
        ],
    ),
    ("autumn weekend", "bg"): (
        "30–31 октомври 2027 г., 22:00 ч. –",
        "Варшава: Полша",
        [
            "30 октомври 2027 г.: Полша 22:00 ч. –",
            "30 октомври 2027 г.: Япония 5:00 ч. (+1) –",
            "31 октомври 2027 г.: Полша 22:00 ч. –",
            "31 октомври 2027 г.: Япония 6:00 ч. (+1) –",
        ],
    ),
    ("autumn weekend", "lv"): (
        "2027. gada 30.–31. oktobris, 22.00–",
        "Varšava: Polija",
        [
            "2027. gada 30. oktobris: Polija 22.00–",
            "2027. gada 30. oktobris: Japāna 5.00 (+1) –",
            "2027. gada 31. oktobris: Polija 22.00–",
            "2027. gada 31. oktobris: Japāna 6.00 (+1) –",
        ],
    ),
    ("autumn weekend", "hu"): (
        "2027. október 30–31., 22:00–",
        "Varsó: Lengyelország",
        [
            "2027. október 30.: Lengyelország 22:00–",
            "2027. október 30.: Japán 5:00 (+1) –",
            "2027. október 31.: Lengyelország 22:00–",
            "2027. október 31.: Japán 6:00 (+1) –",
        ],
    ),
    ("one clock", "pl"): ("31 października 2027 r., 9:00", "Warszawa: Polska i Węgry", []),
    ("one clock", "en"): ("31 October 2027, 9:00", "Warsaw: Hungary and Poland", []),
    ("one clock", "bg"): ("31 октомври 2027 г., 9:00 ч.", "Варшава: Полша и Унгария", []),
    ("one clock", "lv"): ("2027. gada 31. oktobris, 9.00", "Varšava: Polija un Ungārija", []),
    ("one clock", "hu"): ("2027. október 31., 9:00", "Varsó: Lengyelország és Magyarország", []),
    ("on site", "pl"): ("31 października 2027 r., 9:00–9:05", "Sofia: Bułgaria", []),
    ("on site", "en"): ("31 October 2027, 9:00–9:05", "Sofia: Bulgaria", []),
    ("on site", "bg"): ("31 октомври 2027 г., 9:00–9:05 ч.", "София: България", []),
    ("on site", "lv"): ("2027. gada 31. oktobris, 9.00–9.05", "Sofija: Bulgārija", []),
    ("on site", "hu"): ("2027. október 31., 9:00–9:05", "Szófia: Bulgária", []),
}
