"""Message catalogues, read straight from .po: nothing compiled is kept on disk."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from gettext import c2py
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.mofile import write_mo
from babel.messages.pofile import PoFileError, read_po
from babel.plural import to_gettext
from babel.support import Translations

from .names import locale_of

# CLDR's categories for whole numbers. Babel's own table has gettext's tradition instead, in which
# Latvian 10 and 11 go with 2 and Hungarian has no plural at all.
PLURALS: Mapping[str, str] = {
    "bg": "nplurals=2; plural=(n != 1);",
    "en": "nplurals=2; plural=(n != 1);",
    "hu": "nplurals=2; plural=(n != 1);",
    "lv": "nplurals=3; plural=(n%10==0 || n%100>=11 && n%100<=19 ? 0 : n%10==1 && n%100!=11 ? 1 : 2);",
    "pl": "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);",
}
PLACEHOLDER = re.compile(r"%%|%(?:\((\w+)\)[sd])?")


@dataclass(frozen=True, slots=True, order=True)
class CatalogueProblem:
    """What is wrong with a catalogue; the line is that of the message."""

    path: Path
    line: int
    text: str


def catalogue_path(folder: Path, language: str) -> Path:
    """Return where the language's catalogue lies in the folder of translations."""
    return folder / language / "LC_MESSAGES" / "messages.po"


def plural_forms(language: str) -> str:
    """Return the language's Plural-Forms."""
    return PLURALS.get(language) or to_gettext(locale_of(language).plural_form)


def load_catalogues(folder: Path, languages: Iterable[str]) -> dict[str, Translations]:
    """Return the translations of each language; `catalogue_problems` says beforehand what they lack."""
    translations = {}
    for language in languages:
        compiled = BytesIO()
        write_mo(compiled, read_catalogue(catalogue_path(folder, language), language))
        compiled.seek(0)
        translations[language] = Translations(compiled, domain="messages")
    return translations


def words_of(translations: Translations) -> set[str]:
    """Return every text a catalogue can put on a page."""
    # gettext offers no way to list what it holds.
    return set(translations._catalog.values())


def read_catalogue(path: Path, language: str) -> Catalog:
    """Return the catalogue; raise PoFileError when the file is damaged."""
    with path.open("rb") as file:
        return read_po(file, locale=locale_of(language), ignore_obsolete=True, abort_invalid=True)


def catalogue_problems(
    folder: Path, languages: Iterable[str], template: Catalog | None = None
) -> list[CatalogueProblem]:
    """Return what the catalogues lack, beside each other and the template, and what is wrong in them."""
    catalogues: dict[Path, Catalog] = {}
    problems: list[CatalogueProblem] = []
    for language in languages:
        path = catalogue_path(folder, language)
        try:
            catalogues[path] = read_catalogue(path, language)
        except FileNotFoundError:
            problems.append(CatalogueProblem(path, 1, "no such catalogue; run 'invoke catalogues'"))
        except PoFileError as error:
            reason = str(error).rpartition(" on ")[0]
            problems.append(CatalogueProblem(path, error.lineno + 1, f"not a catalogue: {reason}"))
        except UnicodeDecodeError:
            problems.append(CatalogueProblem(path, 1, "not UTF-8; save the file in UTF-8"))
        else:
            problems += _header_faults(path, catalogues[path], language)
    # The template last: it knows best whether a message has a plural.
    known = [*catalogues.values(), *([template] if template else [])]
    wanted = {
        (forms(message.id)[0], message.context): message
        for catalogue in known
        for message in catalogue
        if message.id  # the one without is the header
    }
    for path, catalogue in catalogues.items():
        for (text, context), original in wanted.items():
            message = catalogue.get(text, context)
            if message is None:
                problems.append(CatalogueProblem(path, 1, f"no message '{text}'; run 'invoke catalogues'"))
            else:
                line = message.lineno or 1
                problems += [CatalogueProblem(path, line, fault) for fault in _faults(message, original)]
    return sorted(problems)


def _header_faults(path: Path, catalogue: Catalog, language: str) -> Iterator[CatalogueProblem]:
    wanted = plural_forms(language)
    try:
        same = _form_numbers(catalogue.plural_forms) == _form_numbers(wanted)
    except ValueError:
        same = False
    if not same:
        yield CatalogueProblem(path, 1, f"wrong plurals '{catalogue.plural_forms}'; write '{wanted}'")


def _form_numbers(plurals: str) -> list[int]:
    """Return the number of forms, and which of them goes with 0, 1, 2 ...; raise ValueError for nonsense."""
    count, _, expression = plurals.partition(";")
    choose = c2py(expression.partition("=")[2].strip(" ;"))
    return [int(count.partition("=")[2]), *map(choose, range(200))]


def _faults(message: Message, original: Message) -> Iterator[str]:
    ids, translations = forms(message.id), forms(message.string)
    name = f"message '{ids[0]}'"
    if len(ids) != len(forms(original.id)):
        yield f"{name} has a plural here or elsewhere, but not in both; run 'invoke catalogues'"
    elif not all(translations):
        yield f"{name} is not translated" + (" in all its plural forms" if any(translations) else "")
    elif message.fuzzy:
        yield f"{name} is marked fuzzy; compare the translation, then remove the mark"
    else:
        for number, translation in enumerate(translations):
            # The first form may say 'one day' without its number, as the English singular may.
            models = ids if number == 0 else ids[-1:]
            placeholders = _placeholders(translation)
            if "" in placeholders:
                yield f"{name} has a lone % in '{translation}'; write %%"
            elif placeholders not in map(_placeholders, models):
                right = ", ".join(sorted(f"%({found})s" for found in _placeholders(models[-1]))) or "none"
                yield f"{name} has other placeholders in '{translation}'; right would be {right}"


def _placeholders(text: str) -> set[str]:
    """Return the names of the placeholders, '' for a per cent sign that is none."""
    return {found[1] or "" for found in PLACEHOLDER.finditer(text) if found[0] != "%%"}


def forms(text: str | Iterable[str] | None) -> tuple[str, ...]:
    """Return the singular and plurals of a message or a translation; one text if it has none."""
    return (text,) if isinstance(text, str) else tuple(text or ("",))
