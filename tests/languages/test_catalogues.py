from gettext import c2py
from pathlib import Path

import pytest

from plugins.languages.catalogues import (
    PLURALS,
    catalogue_path,
    catalogue_problems,
    load_catalogues,
    plural_forms,
)
from plugins.languages.extraction import extract_messages
from plugins.languages.names import locale_of


def write(folder: Path, language: str, text: str, plurals: str = "") -> Path:
    """Write a catalogue whose messages begin on line 6."""
    path = catalogue_path(folder, language)
    path.parent.mkdir(parents=True)
    header = (
        f'msgid ""\nmsgstr ""\n"Language: {language}\\n"\n'
        f'"Content-Type: text/plain; charset=utf-8\\n"\n"Plural-Forms: {plurals or plural_forms(language)}\\n"\n'
    )
    path.write_text(f"{header}\n{text}", "utf-8")
    return path


def faults(folder, languages, *sources):
    template = extract_messages(*sources) if sources else None
    return [
        f"{problem.path.relative_to(folder).parts[0]}:{problem.line}: {problem.text}"
        for problem in catalogue_problems(folder, languages, template)
    ]


@pytest.mark.parametrize("language", sorted(PLURALS))
def test_plural_forms_are_those_of_cldr(language):
    choose = c2py(plural_forms(language).partition("plural=")[2].rstrip(";"))
    rule = locale_of(language).plural_form
    categories: dict[int, set[str]] = {}
    for number in range(1001):
        categories.setdefault(choose(number), set()).add(rule(number))
    assert all(len(found) == 1 for found in categories.values())
    assert len(set().union(*categories.values())) == len(categories)
    assert f"nplurals={len(categories)};" in plural_forms(language)


def test_another_language_has_the_plural_forms_of_cldr():
    assert plural_forms("cs").startswith("nplurals=4; plural=")


@pytest.mark.parametrize(
    ("language", "forms", "numbers"),
    [
        ("bg", ["ден", "дни"], "0 дни, 1 ден, 2 дни, 5 дни, 10 дни, 11 дни, 21 дни, 22 дни"),
        ("en", ["day", "days"], "0 days, 1 day, 2 days, 5 days, 10 days, 11 days, 21 days, 22 days"),
        ("hu", ["nap", "nap"], "0 nap, 1 nap, 2 nap, 5 nap, 10 nap, 11 nap, 21 nap, 22 nap"),
        (
            *("lv", ["dienu", "diena", "dienas"]),
            "0 dienu, 1 diena, 2 dienas, 5 dienas, 10 dienu, 11 dienu, 21 diena, 22 dienas",
        ),
        ("pl", ["dzień", "dni", "dni"], "0 dni, 1 dzień, 2 dni, 5 dni, 10 dni, 11 dni, 21 dni, 22 dni"),
    ],
)
def test_a_catalogue_is_compiled_with_its_plurals(tmp_path, language, forms, numbers):
    text = 'msgid "%(num)s day"\nmsgid_plural "%(num)s days"\n'
    text += "".join(f'msgstr[{index}] "%(num)s {form}"\n' for index, form in enumerate(forms))
    write(tmp_path, language, text)
    translations = load_catalogues(tmp_path, [language])[language]
    assert faults(tmp_path, [language]) == []
    assert numbers == ", ".join(
        translations.ngettext("%(num)s day", "%(num)s days", number) % {"num": number}
        for number in (0, 1, 2, 5, 10, 11, 21, 22)
    )


def test_messages_are_translated_by_their_context(tmp_path):
    write(
        tmp_path, "pl", 'msgid "News"\nmsgstr "Wiadomości"\n\nmsgctxt "address"\nmsgid "News"\nmsgstr "aktualnosci"\n'
    )
    translations = load_catalogues(tmp_path, ["pl"])["pl"]
    assert (translations.gettext("News"), translations.pgettext("address", "News")) == ("Wiadomości", "aktualnosci")
    assert faults(tmp_path, ["pl"]) == []


@pytest.mark.parametrize(
    ("message", "fault"),
    [
        ('msgid "News"\nmsgstr ""\n', "7: message 'News' is not translated"),
        (
            '#, fuzzy\nmsgid "News"\nmsgstr "Nowe"\n',
            "8: message 'News' is marked fuzzy; compare the translation, then remove the mark",
        ),
        (
            'msgid "By %(name)s"\nmsgstr "Napisał %(nazwa)s"\n',
            "7: message 'By %(name)s' has other placeholders in 'Napisał %(nazwa)s'; right would be %(name)s",
        ),
        (
            'msgid "By"\nmsgstr "%(who)s"\n',
            "7: message 'By' has other placeholders in '%(who)s'; right would be none",
        ),
        ('msgid "All of it"\nmsgstr "100 %"\n', "7: message 'All of it' has a lone % in '100 %'; write %%"),
        (
            'msgid "%(n)s day"\nmsgid_plural "%(n)s days"\nmsgstr[0] "%(n)s dzień"\nmsgstr[1] "%(n)s dni"\n',
            "7: message '%(n)s day' is not translated in all its plural forms",
        ),
        (
            'msgid "a day"\nmsgid_plural "%(n)s days"\nmsgstr[0] "dzień"\nmsgstr[1] "%(n)s dni"\nmsgstr[2] "dni"\n',
            "7: message 'a day' has other placeholders in 'dni'; right would be %(n)s",
        ),
    ],
)
def test_a_message_that_cannot_be_published_is_a_problem(tmp_path, message, fault):
    write(tmp_path, "pl", message)
    assert faults(tmp_path, ["pl"]) == [f"pl:{fault}"]


@pytest.mark.parametrize(
    "message",
    [
        'msgid "All of it"\nmsgstr "100 %%"\n',
        'msgid "%(a)s of %(b)s"\nmsgstr "%(b)s, %(a)s"\n',
        'msgid "a day"\nmsgid_plural "%(n)s days"\nmsgstr[0] "dzień"\nmsgstr[1] "%(n)s dni"\nmsgstr[2] "%(n)s dni"\n',
        'msgid "%(n)s"\nmsgid_plural "%(n)s!"\nmsgstr[0] "%(n)s"\nmsgstr[1] "%(n)s!"\nmsgstr[2] "%(n)s?"\n',
    ],
)
def test_a_message_that_can_be_published_is_none(tmp_path, message):
    write(tmp_path, "pl", message)
    assert faults(tmp_path, ["pl"]) == []


def test_a_message_absent_in_one_language_is_a_problem(tmp_path):
    write(tmp_path, "pl", 'msgid "News"\nmsgstr "Aktualności"\n')
    write(tmp_path, "en", 'msgid "Projects"\nmsgstr "Projects"\n')
    assert faults(tmp_path, ["pl", "en"]) == [
        "en:1: no message 'News'; run 'invoke catalogues'",
        "pl:1: no message 'Projects'; run 'invoke catalogues'",
    ]


def test_a_message_absent_in_all_languages_but_used_in_a_template_is_a_problem(tmp_path):
    templates = tmp_path / "templates"
    templates.mkdir()
    (templates / "page.html").write_text('{{ _("News") }} {{ ngettext("a day", "%(num)s days", 2) }}', "utf-8")
    write(tmp_path, "pl", 'msgid "a day"\nmsgstr "dzień"\n')
    assert faults(tmp_path, ["pl"], templates) == [
        "pl:1: no message 'News'; run 'invoke catalogues'",
        "pl:7: message 'a day' has a plural here or elsewhere, but not in both; run 'invoke catalogues'",
    ]


def test_a_missing_catalogue_is_a_problem(tmp_path):
    assert faults(tmp_path, ["pl"]) == ["pl:1: no such catalogue; run 'invoke catalogues'"]


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ('msgid "News"\nmsgstr "Aktualności"\nnonsense\n', "9: not a catalogue: Unknown or misformatted keyword"),
        ('msgid "News"\n', "7: not a catalogue: missing msgstr for msgid 'News'"),
    ],
)
def test_a_damaged_catalogue_is_a_problem(tmp_path, text, fault):
    write(tmp_path, "pl", text)
    assert faults(tmp_path, ["pl"]) == [f"pl:{fault}"]


def test_a_catalogue_in_another_encoding_is_a_problem(tmp_path):
    write(tmp_path, "pl", "").write_bytes('msgid "News"\nmsgstr "Aktualności"\n'.encode("iso8859-2"))
    assert faults(tmp_path, ["pl"]) == ["pl:1: not UTF-8; save the file in UTF-8"]


@pytest.mark.parametrize(
    "plurals",
    [
        "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n != 0 ? 1 : 2);",
        "nplurals=2; plural=(n != 1);",
        "nplurals=3; plural=(n is one);",
    ],
)
def test_plurals_of_another_tradition_are_a_problem(tmp_path, plurals):
    write(tmp_path, "lv", 'msgid "News"\nmsgstr "Ziņas"\n', plurals)
    assert faults(tmp_path, ["lv"]) == [f"lv:1: wrong plurals '{plurals.rstrip(';')};'; write '{plural_forms('lv')}'"]


def test_plurals_written_differently_but_meaning_the_same_are_none(tmp_path):
    plurals = "nplurals=3; plural=n % 10 == 0 || (n % 100 >= 11 && n % 100 <= 19) ? 0 : n % 10 == 1 ? 1 : 2;"
    write(tmp_path, "lv", 'msgid "News"\nmsgstr "Ziņas"\n', plurals)
    assert faults(tmp_path, ["lv"]) == []
