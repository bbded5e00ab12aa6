"""Catalogues: every word of the templates is there, in every language."""

import pytest
from babel.messages.catalog import Catalog
from babel.messages.extract import extract_from_dir

from plugins.languages.catalogues import catalogue_path, catalogue_problems, read_catalogue
from tests.theme.harness import THEME
from tests.theme.samples import LANGUAGES

FOLDER = THEME / "translations"
OPTIONS = {"trimmed": "true", "silent": "false"}


def template() -> Catalog:
    """Return the messages that the templates say."""
    catalogue = Catalog()
    found = extract_from_dir(
        str(THEME / "templates"), [("**.html", "jinja2.ext:babel_extract")], options_map={"**.html": OPTIONS}
    )
    for _, _, message, _, context in found:
        catalogue.add(message, context=context)
    return catalogue


def test_every_word_of_the_templates_is_translated_into_every_language():
    assert catalogue_problems(FOLDER, LANGUAGES, template()) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_catalogue_keeps_words_that_no_template_says(language):
    said = {message.id for message in template()}
    kept = [message.id for message in read_catalogue(catalogue_path(FOLDER, language), language) if not message.context]
    assert [message for message in kept if message not in said] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_messages_are_in_order_so_that_a_difference_is_easy_to_read(language):
    keys = [
        (message.context or "", str(message.id).lower(), message.id)
        for message in read_catalogue(catalogue_path(FOLDER, language), language)
        if message.id
    ]
    assert keys == sorted(keys)
