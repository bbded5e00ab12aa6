import pytest

from plugins.languages.catalogues import catalogue_path, catalogue_problems
from plugins.languages.extraction import extract_messages, update_catalogues

PAGE = """
{# Translators: the list of posts #}
<h1>{{ _("News") }}</h1>
<p>{% trans count=posts|length %}
  One post
{% pluralize %}
  {{ count }} posts
{% endtrans %}</p>
<p>{{ pgettext("address", "news") }}</p>
"""

POLISH = """\
msgid ""
msgstr ""
"Language: pl\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<12 || n%100>14) ? 1 : 2);\\n"

#. the list of posts
msgid "News"
msgstr ""

#, python-format
msgid "One post"
msgid_plural "%(count)s posts"
msgstr[0] ""
msgstr[1] ""
msgstr[2] ""

msgctxt "address"
msgid "news"
msgstr ""
"""


@pytest.fixture
def theme(tmp_path):
    pages = tmp_path / "templates" / "pages"
    pages.mkdir(parents=True)
    (pages / "list.html").write_text(PAGE, "utf-8")
    return tmp_path


def catalogue(theme, language):
    return catalogue_path(theme / "translations", language).read_text("utf-8")


def test_messages_come_from_templates_and_code(theme):
    (theme / "templates" / "feed.xml").write_text('{{ _("Feed") }}', "utf-8")
    (theme / "code").mkdir()
    (theme / "code" / "views.py").write_text('title = _("Archive")\n', "utf-8")
    template = extract_messages(theme / "templates", theme / "code")
    assert sorted((str(message.id), message.locations[0][0]) for message in template if message.id) == [
        ("('One post', '%(count)s posts')", "templates/pages/list.html"),
        ("Archive", "code/views.py"),
        ("Feed", "templates/feed.xml"),
        ("News", "templates/pages/list.html"),
        ("news", "templates/pages/list.html"),
    ]


def test_a_new_catalogue_lists_every_message(theme):
    assert update_catalogues(theme, ["pl"]) == [catalogue_path(theme / "translations", "pl")]
    assert catalogue(theme, "pl") == POLISH


def test_english_messages_translate_themselves(theme):
    update_catalogues(theme, ["en"])
    assert catalogue_problems(theme / "translations", ["en"], extract_messages(theme / "templates")) == []
    assert 'msgstr[0] "One post"\nmsgstr[1] "%(count)s posts"\n' in catalogue(theme, "en")


def test_an_up_to_date_catalogue_is_not_written_again(theme):
    update_catalogues(theme, ["pl", "en"])
    assert update_catalogues(theme, ["pl", "en"]) == []


def test_translations_and_comments_of_translators_are_kept(theme):
    path = catalogue_path(theme / "translations", "pl")
    path.parent.mkdir(parents=True)
    translated = POLISH.replace('"News"\nmsgstr ""', '"News"\nmsgstr "Aktualności"')
    path.write_text("# Translated by Ewa.\n" + translated.replace("#. the", "# Sure?\n#. the"), "utf-8")
    before = path.read_text("utf-8")
    assert update_catalogues(theme, ["pl"]) == []
    (theme / "templates" / "page.html").write_text('{{ _("Home") }}', "utf-8")
    assert update_catalogues(theme, ["pl"]) == [path]
    head, _, rest = before.partition("# Sure?")
    assert catalogue(theme, "pl") == f'{head}msgid "Home"\nmsgstr ""\n\n# Sure?{rest}'


def test_a_header_of_another_tool_gives_way_to_ours(theme):
    path = catalogue_path(theme / "translations", "pl")
    path.parent.mkdir(parents=True)
    path.write_text(
        'msgid ""\nmsgstr ""\n"POT-Creation-Date: 2021-02-08 09:30+0100\\n"\n\nmsgid "News"\nmsgstr "Wieści"\n',
        "utf-8",
    )
    update_catalogues(theme, ["pl"])
    assert catalogue(theme, "pl") == POLISH.replace('"News"\nmsgstr ""', '"News"\nmsgstr "Wieści"')


def test_a_changed_message_keeps_its_translation_to_be_compared(theme):
    update_catalogues(theme, ["pl", "en"])
    path = catalogue_path(theme / "translations", "pl")
    path.write_text(catalogue(theme, "pl").replace('"News"\nmsgstr ""', '"News"\nmsgstr "Wieści"'), "utf-8")
    (theme / "templates" / "pages" / "list.html").write_text(PAGE.replace("News", "News!"), "utf-8")
    update_catalogues(theme, ["pl", "en"])
    assert '#, fuzzy\nmsgid "News!"\nmsgstr "Wieści"\n' in catalogue(theme, "pl")
    assert '\nmsgid "News!"\nmsgstr "News!"\n' in catalogue(theme, "en")
    assert "fuzzy" not in catalogue(theme, "en")


def test_a_message_no_longer_used_is_dropped(theme):
    update_catalogues(theme, ["pl"])
    (theme / "templates" / "pages" / "list.html").write_text('{{ pgettext("address", "news") }}', "utf-8")
    update_catalogues(theme, ["pl"])
    assert catalogue(theme, "pl").partition("\n\n")[2] == 'msgctxt "address"\nmsgid "news"\nmsgstr ""\n'


def test_a_message_with_a_context_is_kept_and_handed_to_every_language(theme):
    update_catalogues(theme, ["pl", "en"])
    path = catalogue_path(theme / "translations", "pl")
    title = '\n#. Above the list.\nmsgctxt "title"\nmsgid "Projects"\nmsgstr "Projekty"\n'
    path.write_text(catalogue(theme, "pl") + title, "utf-8")
    update_catalogues(theme, ["pl", "en", "bg"])
    assert title in catalogue(theme, "pl")
    assert title.replace("Projekty", "Projects") in catalogue(theme, "en")
    assert title.replace("Projekty", "") in catalogue(theme, "bg")


def test_a_comment_for_translators_is_kept_where_the_template_has_none(theme):
    update_catalogues(theme, ["pl"])
    path = catalogue_path(theme / "translations", "pl")
    commented = catalogue(theme, "pl").replace("#, python", "#. Under the heading.\n#, python")
    path.write_text(commented, "utf-8")
    assert update_catalogues(theme, ["pl"]) == []
    assert catalogue(theme, "pl") == commented


def test_a_message_that_gets_a_plural_is_to_be_translated_again(theme):
    page = theme / "templates" / "page.html"
    page.write_text('{{ _("a day") }}', "utf-8")
    update_catalogues(theme, ["en", "pl"])
    page.write_text('{{ ngettext("a day", "%(num)s days", 2) }}', "utf-8")
    update_catalogues(theme, ["en", "pl"])
    assert catalogue_problems(theme / "translations", ["en"], extract_messages(theme / "templates")) == []
    assert 'msgstr[0] ""\nmsgstr[1] ""\nmsgstr[2] ""\n' in catalogue(theme, "pl")
