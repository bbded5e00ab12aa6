"""Catalogues: every word of the templates and the code is there, in every language."""

from shutil import copytree

from plugins.languages.catalogues import catalogue_problems
from plugins.languages.extraction import extract_messages, update_catalogues
from tests.theme.harness import THEME
from tests.theme.samples import LANGUAGES

CODE = THEME.parent / "plugins"


def test_every_word_is_translated_into_every_language():
    template = extract_messages(THEME / "templates", CODE)
    assert catalogue_problems(THEME / "translations", LANGUAGES, template) == []


def test_the_catalogues_are_as_the_command_leaves_them(tmp_path):
    copytree(THEME / "templates", tmp_path / "templates")
    copytree(THEME / "translations", tmp_path / "translations")
    assert update_catalogues(tmp_path, LANGUAGES, CODE) == []
