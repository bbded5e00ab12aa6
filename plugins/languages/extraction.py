"""Extraction: the messages that templates and code use, and catalogues brought up to date with them."""

from __future__ import annotations

import re
from collections.abc import Iterable
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
    """
    template = extract_messages(theme / "templates", *code)
    changed = []
    for language in languages:
        path = catalogue_path(theme / "translations", language)
        old = path.read_text("utf-8") if path.exists() else ""
        new = _updated(old, template, language)
        if new != old:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(new, "utf-8", newline="\n")
            changed.append(path)
    return changed


def _updated(text: str, template: Catalog, language: str) -> str:
    header = (
        'msgid ""\nmsgstr ""\n'
        f'"Language: {language}\\n"\n'
        '"MIME-Version: 1.0\\n"\n'
        '"Content-Type: text/plain; charset=utf-8\\n"\n'
        '"Content-Transfer-Encoding: 8bit\\n"\n'
        f'"Plural-Forms: {plural_forms(language)}\\n"\n'
    )
    # A header of our own: Babel's holds the time of day, and every run would change every file.
    old_header = HEADER.match(text)
    assert old_header is not None
    catalogue = read_po((header + text[old_header.end() :]).splitlines(), abort_invalid=True)
    catalogue.update(template, no_fuzzy_matching=True, update_header_comment=False)
    for message in catalogue:
        if message.id and not any(forms(message.string)):
            if language == "en":
                message.string = message.id
            else:
                _carry_over(catalogue, message)
    body = BytesIO()
    write_po(
        body,
        catalogue,
        width=0,
        omit_header=True,
        sort_output=True,
        ignore_obsolete=True,
        include_lineno=False,
    )
    return f"{old_header['comment']}{header}\n{body.getvalue().decode()}".rstrip("\n") + "\n"


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
