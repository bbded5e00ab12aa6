"""Extraction: the messages that templates and code use, and catalogues brought up to date with them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from copy import deepcopy
from difflib import get_close_matches
from io import BytesIO
from pathlib import Path

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_dir
from babel.messages.pofile import read_po, write_po

from .catalogues import catalogue_path, forms, plural_forms

TEMPLATES = "jinja2.ext:babel_extract"
METHODS = [("**.html", TEMPLATES), ("**.xml", TEMPLATES), ("**.txt", TEMPLATES), ("**.py", "python")]
# As the site's Jinja environment has it, or messages would differ by their spaces.
JINJA = {"trimmed": "true", "newstyle_gettext": "true", "silent": "false"}
HEADER = re.compile(r'\A(?P<comment>(?:#.*\n)*)(?:msgid ""\nmsgstr ""\n(?:".*"\n)*)?')


def extract_messages(*folders: Path) -> Catalog:
    """Return a template of all messages in the folders' templates and Python files.

    A comment above a message that begins with 'Translators:' goes with it.
    """
    template = Catalog()
    for folder in folders:
        options = {pattern: JINJA for pattern, method in METHODS if method == TEMPLATES}
        found = extract_from_dir(folder, METHODS, options, comment_tags=("Translators:",), strip_comment_tags=True)
        for name, _, message, comments, context in found:
            place = f"{folder.name}/{Path(name).as_posix()}"
            template.add(message, locations=[(place, 0)], auto_comments=comments, context=context)
    return template


def update_catalogues(theme: Path, languages: Iterable[str], *code: Path) -> list[Path]:
    """Bring the theme's catalogues up to date with its templates and the code; return those that changed.

    New messages come without a translation, except in English, where the message is the translation. One that
    resembles an old message keeps the old translation, marked fuzzy; one that is no longer used is dropped.
    A message with a context is kept, and all catalogues get it as soon as one has it: the code computes the
    names of such messages, which no extractor sees.
    """
    paths = {language: catalogue_path(theme / "translations", language) for language in languages}
    old = {language: path.read_text("utf-8") if path.exists() else "" for language, path in paths.items()}
    catalogues = {language: _parse(text, language) for language, text in old.items()}
    template = extract_messages(theme / "templates", *code)
    for message in [message for catalogue in catalogues.values() for message in catalogue if message.id]:
        used = template.get(forms(message.id)[0], message.context)
        if used is None and message.context:
            template.add(message.id, context=message.context, auto_comments=message.auto_comments)
        elif used and not used.auto_comments:
            used.auto_comments = message.auto_comments
    for language, catalogue in catalogues.items():
        _update(catalogue, template, language)
    new = {language: _write(catalogues[language], language, old[language]) for language in old}
    changed = [language for language in old if old[language] != new[language]]
    for language in changed:
        paths[language].parent.mkdir(parents=True, exist_ok=True)
        paths[language].write_text(new[language], "utf-8", newline="\n")
    return [paths[language] for language in changed]


def _header(language: str) -> str:
    # Our own, for Babel's holds the time of day: every run would change every file.
    return (
        'msgid ""\nmsgstr ""\n'
        f'"Language: {language}\\n"\n'
        '"MIME-Version: 1.0\\n"\n'
        '"Content-Type: text/plain; charset=utf-8\\n"\n'
        '"Content-Transfer-Encoding: 8bit\\n"\n'
        f'"Plural-Forms: {plural_forms(language)}\\n"\n'
    )


def _parse(text: str, language: str) -> Catalog:
    return read_po((_header(language) + HEADER.sub("", text)).splitlines(), abort_invalid=True)


def _write(catalogue: Catalog, language: str, old: str) -> str:
    body = BytesIO()
    write_po(body, catalogue, width=110, omit_header=True, no_location=True, sort_output=True, ignore_obsolete=True)
    header = HEADER.match(old)
    comment = header["comment"] if header else ""
    return f"{comment}{_header(language)}\n{body.getvalue().decode()}".rstrip("\n") + "\n"


def _update(catalogue: Catalog, template: Catalog, language: str) -> None:
    # A copy, for the catalogue takes over the template's own messages and we change them.
    catalogue.update(deepcopy(template), no_fuzzy_matching=True, update_header_comment=False)
    for message in [message for message in catalogue if message.id]:
        if language == "en" and (message.fuzzy or not all(forms(message.string))):
            message.string = message.id
            message.flags.discard("fuzzy")
        elif not any(forms(message.string)):
            _carry_over(catalogue, message)


def _carry_over(catalogue: Catalog, message: Message) -> None:
    """Give a new message the translation of a dropped one that resembles it, to be compared."""
    # Babel would look at messages still in use as well, and offer 'News' for the address 'news'.
    dropped = {
        forms(old.id)[0]: old
        for old in catalogue.obsolete.values()
        if old.context == message.context and len(forms(old.id)) == len(forms(message.id))
    }
    for near in get_close_matches(forms(message.id)[0], dropped, n=1, cutoff=0.8):
        if any(forms(dropped[near].string)):
            message.string = dropped[near].string
            message.flags.add("fuzzy")
