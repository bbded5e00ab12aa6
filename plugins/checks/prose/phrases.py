"""Phrases: words of the five languages that go stale, promise a link or name a gallery; short lists, meant to be."""

from __future__ import annotations

from collections.abc import Mapping

THIS_YEAR: Mapping[str, tuple[str, ...]] = {
    "bg": ("т.г.", "т. г.", "тази година"),
    "en": ("this year",),
    "hu": ("f. é.", "f.é.", "folyó év", "folyó évi", "ez évi", "idén"),
    "lv": ("š.g.", "š. g.", "šogad", "šā gada", "šī gada"),
    "pl": ("br.", "b.r.", "b. r.", "bm.", "ub.r.", "ub. r.", "w tym roku", "w bieżącym roku", "bieżącego roku"),
}
"""What means the year of writing, as in '8-10 lutego br.'."""

MORE: Mapping[str, tuple[str, ...]] = {
    "bg": ("повече информация", "допълнителна информация", "прочетете повече", "научете повече"),
    "en": ("more information", "further information", "read more", "find out more", "click here"),
    "hu": ("további információ", "bővebb információ", "részletes információ", "kattintson ide"),
    "lv": ("vairāk informācijas", "plašāka informācija", "papildu informācija", "lasiet vairāk", "uzziniet vairāk"),
    "pl": ("więcej informacji", "więcej na temat", "szczegółowe informacje", "czytaj więcej", "kliknij tutaj"),
}
"""How a sentence begins that promises a link."""

STILL_TO_COME: Mapping[str, tuple[str, ...]] = {
    "bg": (
        *("каним ви", "насърчаваме ви", "регистрацията е отворена", "кандидатстването е отворено", "запишете се"),
        *("следващата вече", "следващият вече", "следващото вече", "очаквайте скоро"),
        *("планирано е за", "планирана е за", "планиран е за", "планирани са за", "предстои през"),
    ),
    "en": (
        *("we invite you to", "you are invited to", "we encourage you to", "registration is open", "sign up"),
        *("applications are open", "the call is open", "register now", "apply now", "join us", "coming soon"),
        *("next one already", "next one is", "is planned for", "are planned for"),
    ),
    "hu": (
        *("jelentkezzen", "jelentkezzenek", "regisztráljon", "csatlakozzon", "várjuk jelentkezését", "várjuk önt"),
        *("szeretettel várjuk", "a jelentkezés folyamatban", "a következő már", "hamarosan", "tervezett időpontja"),
    ),
    "lv": (
        *("aicinām piedalīties", "aicinām pieteikties", "aicinām reģistrēties", "piesakieties", "reģistrējieties"),
        *("reģistrācija ir atvērta", "pieteikšanās ir atvērta", "nākamā jau", "nākamais jau", "drīzumā"),
        *("ir plānots", "ir plānota", "ir plānoti", "ir plānotas"),
    ),
    "pl": (
        *("zachęcamy do udziału", "zachęcamy do uczestnictwa", "zachęcamy do zgłoszeń", "zachęcamy do rejestracji"),
        *("zapraszamy do udziału", "zapraszamy do zgłoszeń", "zapraszamy do rejestracji", "już trwa", "już wkrótce"),
        *("trwa nabór", "nabór trwa", "trwa rekrutacja", "rekrutacja trwa", "trwa rejestracja", "rejestracja trwa"),
        *("następna już", "następny już", "następne już", "kolejna już", "kolejny już", "kolejne już"),
        *("planowane jest", "planowana jest", "planowany jest", "planowane są", "planowani są"),
    ),
}
"""Open calls and announcements of the next event."""

TO_TAKE_PLACE: Mapping[str, tuple[str, ...]] = {
    "bg": (
        *("ще се проведе", "ще се проведат", "ще се състои", "ще се състоят", "ще започне", "ще започнат"),
        *("предстои на", "предстои от", "предстоят на", "предстоят от", "заповядайте на"),
    ),
    "en": (
        *("will take place", "will be held", "will begin on", "will start on", "is to take place"),
        *("we look forward to welcoming you", "we look forward to seeing you"),
    ),
    "hu": (
        *("-án lesz", "-én lesz", "-án lesznek", "-én lesznek", "között lesz", "között lesznek"),
        *("kerül majd sor", "zajlik majd", "fog zajlani", "meghívjuk"),
    ),
    "lv": ("notiks", "norisināsies", "sāksies", "aicinām uz", "ielūdzam uz", "gaidīsim jūs"),
    "pl": (
        *(
            "odbędzie się",
            "odbędą się",
            "rozpocznie się",
            "rozpoczną się",
            "zapraszamy na sesję",
            "zapraszamy na sesje",
        ),
        *("zapraszamy na warsztat", "zapraszamy na warsztaty", "zapraszamy na spotkanie", "zapraszamy na spotkania"),
        *("zapraszamy na szkolenie", "zapraszamy na szkolenia", "zapraszamy na konferencję", "zapraszamy na zajęcia"),
        *("zapraszamy na seminarium", "zapraszamy na webinarium", "zapraszamy na wizytę"),
    ),
}
"""The plain future of events, and invitations to one."""

ANOTHER: Mapping[str, tuple[str, ...]] = {
    "bg": ("следващ", "предстоящ"),
    "en": ("next", "another", "following", "upcoming"),
    "hu": ("következő", "újabb", "további"),
    "lv": ("nākam", "turpm"),
    "pl": ("następn", "kolejn", "przyszł"),
}
"""Stems of words by which a report looks forward to something else."""

GALLERY: Mapping[str, tuple[str, ...]] = {
    "bg": ("галерия", "фотогалерия", "снимки"),
    "en": ("gallery", "photo gallery", "photos", "pictures"),
    "hu": ("galéria", "képgaléria", "fotók", "képek"),
    "lv": ("galerija", "fotogalerija", "attēlu galerija", "foto"),
    "pl": ("galeria", "fotogaleria", "zdjęcia"),
}

ONE_LETTER: Mapping[str, str] = {"bg": "авиоксуя", "en": "ai", "hu": "aó", "lv": "", "pl": "aiouwz"}
"""Words of one letter, which may be glued to the word before them."""

OF_TIME: Mapping[str, tuple[str, ...]] = {
    "bg": ("време",),
    "en": ("time", "standard", "summer"),
    "hu": ("idő",),
    "lv": ("laiks", "laika"),
    "pl": ("czasu",),
}
"""What follows a time together with the name of a place, as in '9:30 Warsaw time'."""
