from textwrap import dedent

import pytest

from plugins.markup.converter import Converter
from tests.markup.pages import Page, convert

HARD = "&nbsp;"


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("[a](news:report)", '<a href="/pl/aktualnosci/raport/">a</a>'),
        ("[a](project:synergia)", '<a href="/en/projects/synergia/" hreflang="en">a</a>'),
        ("[a](programme:course/kick-off)", '<a href="/pl/programy/kurs/#kick-off">a</a>'),
        ("[a](file:program.pdf)", '<a href="/files/news/first/program.pdf">a</a>'),
        ('[a](https://example.eu/b "c")', '<a href="https://example.eu/b" title="c">a</a>'),
        ("[a](mailto:a@example.eu)", '<a href="mailto:a@example.eu">a</a>'),
        ("[a](tel:+48220000000)", '<a href="tel:+48220000000">a</a>'),
        ("[a](#b)", '<a href="#b">a</a>'),
        ("[*a* b](news:report)", '<a href="/pl/aktualnosci/raport/"><em>a</em> b</a>'),
        ("[a][1]\n\n[1]: news:report", '<a href="/pl/aktualnosci/raport/">a</a>'),
        ("<https://example.eu>", '<a href="https://example.eu">https://example.eu</a>'),
    ],
)
def test_links_lead_where_the_page_says_and_name_another_language(written, shown):
    assert convert(written) == f"<p>{shown}</p>"


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("![A](a.jpg)", '<figure><img src="/media/a.jpg" alt="A"></figure>'),
        ('![A](a.jpg "B")', '<figure><img src="/media/a.jpg" alt="A"><figcaption>B</figcaption></figure>'),
        ('![A "b" <c>](a.jpg)', '<figure><img src="/media/a.jpg" alt="A &quot;b&quot; &lt;c&gt;"></figure>'),
        ("> ![A](a.jpg)", '<blockquote><figure><img src="/media/a.jpg" alt="A"></figure></blockquote>'),
        ("- ![A](a.jpg)", '<ul><li><figure><img src="/media/a.jpg" alt="A"></figure></li></ul>'),
    ],
)
def test_pictures_become_the_figures_of_the_theme(written, shown):
    assert convert(written) == shown


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("Before ![A](a.jpg) after", "<p>Before </p>{A}<p>after</p>"),
        ("Before\n![A](a.jpg)\n![B](b.jpg)\nafter", "<p>Before\n</p>{A}{B}<p>after</p>"),
        ("One **two ![A](a.jpg) three** four", "<p>One <strong>two  three</strong></p>{A}<p>four</p>"),
        ("[![A](a.jpg)](https://example.eu)", "{A}"),
        ("## Heading ![A](a.jpg)", '<h2 id="heading">Heading </h2>{A}'),
    ],
)
def test_no_figure_stands_in_a_paragraph_or_heading(written, shown):
    figures = {name: f'<figure><img src="/media/{name.lower()}.jpg" alt="{name}"></figure>' for name in "AB"}
    assert convert(written) == shown.format(**figures)


NESTED = """\
1. ogólnej koncepcji,
2. zakresu,
3. sprofilowania,
4. metod,
5. zadań,
6. organizacji, między innymi:
{0}- wielkości grup,
{0}- liczby modułów:
{0}{0}- stacjonarnych,
{0}{0}- online,
{0}- godzin.
7. kosztów.
"""
LIST = (
    "<ol><li>ogólnej koncepcji,</li><li>zakresu,</li><li>sprofilowania,</li><li>metod,</li><li>zadań,</li>"
    "<li>organizacji, między innymi:<ul><li>wielkości grup,</li>"
    "<li>liczby modułów:<ul><li>stacjonarnych,</li><li>online,</li></ul></li>"
    "<li>godzin.</li></ul></li><li>kosztów.</li></ol>"
)


@pytest.mark.parametrize("indent", ["  ", "   ", "    ", "\t"], ids=["two", "three", "four", "tab"])
def test_bullets_stay_inside_the_sixth_item_however_they_are_indented(indent):
    assert convert(NESTED.format(indent)) == LIST


def test_a_list_may_go_on_after_an_empty_line_and_a_paragraph():
    body = "1. one\n\n   more of one\n\n2. two\n   - inner\n"
    assert convert(body) == "<ol><li><p>one</p><p>more of one</p></li><li><p>two</p><ul><li>inner</li></ul></li></ol>"


def test_numbering_goes_on_from_where_the_author_begins():
    assert convert("3. three\n4. four\n") == '<ol start="3"><li>three</li><li>four</li></ol>'


def test_tables_are_tables():
    assert convert("| Day | Town |\n|-----|------|\n| 12 | Kutno |\n") == (
        "<table><thead><tr><th>Day</th><th>Town</th></tr></thead><tbody><tr><td>12</td><td>Kutno</td></tr></tbody></table>"
    )


def test_footnotes_lead_there_and_back_without_words_of_another_language():
    assert convert("Text.[^a]\n\n[^a]: Note.\n") == (
        '<p>Text.<sup id="fnref:a"><a class="footnote-ref" href="#fn:a">1</a></sup></p>'
        '<div><hr><ol><li id="fn:a"><p>Note.&nbsp;<a class="footnote-backref" href="#fnref:a" title="↑ 1">↩</a></p>'
        "</li></ol></div>"
    )


def test_code_is_shown_as_it_is_written():
    assert convert("```\n<b>w domu</b>\n\n![A](a.jpg)\n```\n") == (
        "<pre><code>&lt;b&gt;w domu&lt;/b&gt;\n\n![A](a.jpg)\n</code></pre>"
    )


def test_abbreviations_and_definitions_are_explained():
    assert convert("JST\n\n*[JST]: jednostka samorządu") == '<p><abbr title="jednostka samorządu">JST</abbr></p>'
    assert convert("Term\n: Meaning\n") == "<dl><dt>Term</dt><dd>Meaning</dd></dl>"


def test_equal_headings_have_ids_of_their_own():
    assert convert("## Forma realizacji\n\n## Forma realizacji\n") == (
        '<h2 id="forma-realizacji">Forma realizacji</h2><h2 id="forma-realizacji_1">Forma realizacji</h2>'
    )


@pytest.mark.parametrize(
    ("language", "heading", "anchor"),
    [
        ("bg", "Цел на проекта", "tsel-na-proekta"),
        ("pl", "Łódź: Żółć", "lodz-zolc"),
        ("hu", "Őrség és Győr", "orseg-es-gyor"),
        ("lv", "Šķēršļi", "skersli"),
        ("en", "?!", "section"),
    ],
)
def test_headings_have_ids_in_ascii(language, heading, anchor):
    assert convert(f"## {heading}", language) == f'<h2 id="{anchor}">{heading}</h2>'


def test_an_author_may_give_an_id_and_a_language():
    assert convert("## Cel {#aim}\n\nText\n{: lang=en }\n") == '<h2 id="aim">Cel</h2><p lang="en">Text</p>'


def test_every_page_begins_anew():
    converter, body = Converter("pl"), "## Cel\n\nText[^1]\n\n[^1]: Note\n\n![A](a.jpg)\n"
    assert converter.convert(body, Page()) == converter.convert(body, Page())


@pytest.mark.parametrize(
    ("language", "written", "shown"),
    [
        ("pl", "w domu i z 12 zł", f"w{HARD}domu i{HARD}z{HARD}12{HARD}zł"),
        ("pl", "*w domu* i **z kim**", f"<em>w{HARD}domu</em> i{HARD}<strong>z{HARD}kim</strong>"),
        (
            "pl",
            "[w domu](https://example.eu/w) i w pracy",
            f'<a href="https://example.eu/w">w{HARD}domu</a> i{HARD}w{HARD}pracy',
        ),
        ("pl", "`w domu` i w `z 12`", f"<code>w domu</code> i{HARD}w{HARD}<code>z 12</code>"),
        ("pl", "https://example.eu/w domu", "https://example.eu/w domu"),
        ("pl", "13 września 2022 r.", f"13 września 2022{HARD}r."),
        ("bg", "2021 г. и", f"2021{HARD}г. и"),
        ("en", "a house, 12 km", f"a house, 12{HARD}km"),
    ],
)
def test_hard_spaces_stand_where_the_language_wants_them_but_not_in_code_and_addresses(language, written, shown):
    assert convert(written, language) == f"<p>{shown}</p>"


def test_signs_that_the_converter_keeps_for_itself_are_taken_out():
    body = "![A](a.jpg)\n\n<figure>\ue0000\ue001</figure>\n\n\ue0001\ue001 \x02klzzwxh:0000\x03\n"
    assert convert(body) == ('<figure><img src="/media/a.jpg" alt="A"></figure><figure>0</figure><p>1 klzzwxh:0000</p>')


def test_html_that_only_marks_words_stays():
    body = dedent("""\
        H<sub>2</sub>O, <span lang="en">peer learning</span>, <time datetime="2021-02-12">12 lutego</time>

        <div lang="en" markdown="1">

        A *text*.

        </div>
        """)
    assert convert(body) == (
        '<p>H<sub>2</sub>O, <span lang="en">peer learning</span>, '
        '<time datetime="2021-02-12">12 lutego</time></p><div lang="en"><p>A&nbsp;<em>text</em>.</p></div>'
    )
