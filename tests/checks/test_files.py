"""Faults in everything that is not a page: feeds, calendars, style sheets, drawings and pictures."""

import pytest
from PIL import Image, PngImagePlugin

FEED, CALENDAR = "pl/atom.xml", "pl/session-5.ics"
URL = "https://site.eu/base"


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("<title>News</title>", "", "1:1: 'title' is missing; Atom asks for it (RFC 4287)"),
        ("<id>tag:site.eu,2021:a</id>", "<id> </id>", "4:1: 'id' is missing; Atom asks for it (RFC 4287)"),
        (
            "<id>tag:site.eu,2021:a</id>",
            f"<id>{URL}/pl/</id>",
            f"4:1: the id '{URL}/pl/' is given twice; every entry has one of its own",
        ),
        (
            "<title>A</title><updated>2021-02-12T00:00:00+01:00",
            "<title>A</title><updated>2021-02-12",
            "4:1: '2021-02-12' is no moment; write 2021-02-12T00:00:00+01:00",
        ),
        (
            'rel="self"',
            'rel="alternate"',
            f"1:1: the feed does not name itself; link rel=\"self\" to '{URL}/pl/atom.xml'",
        ),
        (
            f'<link href="{URL}/pl/"/>',
            '<link href="/pl/"/>',
            "5:1: '/pl/' is not absolute; a reader of feeds does not know the site",
        ),
        (
            f'<link href="{URL}/pl/"/>',
            f'<link href="{URL}/pl/nic/"/>',
            f"5:1: a link to nothing: '{URL}/pl/nic/'; lead to a page of the site",
        ),
        (
            f'&lt;a href="{URL}/pl/"',
            '&lt;img src="a.jpg"',
            "5:1: 'a.jpg' is not absolute; a reader of feeds does not know the site",
        ),
    ],
)
def test_a_fault_of_a_feed(check, old, new, said):
    assert check((FEED, old, new)) == [f"output/{FEED}:{said}"]


def test_a_feed_that_is_no_atom(check):
    assert check((FEED, "feed", "rss")) == [f"output/{FEED}:1:1: the root is rss; a feed is Atom"]


def test_a_feed_that_is_no_xml(check):
    assert check((FEED, "</feed>", ""))[0].startswith(f"output/{FEED}:1:1: no valid XML: Premature end")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("UID:a@site.eu\r\n", "", "the event 'Sesja' has no UID; every event needs one"),
        ("DTSTAMP:20210201T000000Z\r\n", "", "the event 'Sesja' has no DTSTAMP; every event needs one"),
        ("VERSION:2.0\r\n", "", "VERSION is missing; every calendar has one"),
        ("20210211", "20210201", "the event 'Sesja' ends before it begins; look at the session's times"),
        ("END:VEVENT\r\n", "", "the file cannot be read as a calendar; build it with the library"),
        ("SUMMARY", "BEGIN:VALARM\r\nSUMMARY", "an event cannot be read; build it with the library"),
        (
            "DTSTART;VALUE=DATE:20210208\r\nDTEND;VALUE=DATE:20210211",
            "DTSTART;TZID=Europe/Warsaw:20210208T093000",
            "zone 'Europe/Warsaw' has no VTIMEZONE; a calendar brings the rules of its zones",
        ),
        ("VCALENDAR", "VTODO", "the file holds VTODO, not a calendar; begin with VCALENDAR"),
    ],
)
def test_a_fault_of_a_calendar(check, old, new, said):
    assert [line.partition(":1:1: ")[2] for line in check((CALENDAR, old, new))] == [said]


@pytest.mark.parametrize("summary", ["Sesja\n", "Sesja" * 20])
def test_a_calendar_folds_its_lines_and_ends_them_as_the_standard_asks(check, summary):
    assert check((CALENDAR, "Sesja", summary)) == [
        f"output/{CALENDAR}:9:1: a line that no calendar expects; fold it at 75 octets, end it with CR LF"
    ]


def test_two_events_of_one_calendar_have_two_uids(check, output):
    event = (output / CALENDAR).read_bytes().decode().partition("BEGIN:VEVENT")[2].partition("END:VCALENDAR")[0]
    assert check((CALENDAR, "END:VCALENDAR", f"BEGIN:VEVENT{event}END:VCALENDAR")) == [
        f"output/{CALENDAR}:1:1: the UID of 'Sesja' is another event's too; every event has its own"
    ]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("url(logo.svg)", "url('logo.png')", "no such file: 'logo.png'; put it into the theme's static folder"),
        (
            "url(logo.svg)",
            "url(https://fonts.eu/a.woff2)",
            "'https://fonts.eu/a.woff2' is not a file of the site; keep it in the theme",
        ),
        ("body", '@import "more.css"; body', "@import; the build joins all sheets into one"),
    ],
)
def test_a_fault_of_a_style_sheet(check, old, new, said):
    assert check(("static/main.css", old, new)) == [f"output/static/main.css:1:1: {said}"]


@pytest.mark.parametrize(
    ("new", "what"),
    [
        ('<use href="https://x.eu/a.svg#b"/>', 'href="https://x.eu/a.svg#b"'),
        ('<path onclick="a()"/>', 'onclick="a()"'),
        ('<path d="M0"/><script/>', "<script>"),
    ],
)
def test_a_fault_of_a_drawing(check, new, what):
    said = f"output/static/logo.svg:1:1: 'logo.svg' holds {what}; export it as a plain SVG"
    assert check(("static/logo.svg", '<path d="M0"/>', new)) == [said]


@pytest.fixture
def picture(output):
    """Put a picture into the output under a name the build would give it."""

    def save(name="media/aula-0123456789-480.jpg", **options):
        file = output / name
        file.parent.mkdir(exist_ok=True)
        Image.new("RGB", (8, 8), "red").save(file, **options)
        return file

    return save


def camera():
    """Return what a camera writes: its model."""
    exif = Image.Exif()
    exif[0x0110] = "Phone 12"
    return exif


@pytest.mark.parametrize("suffix", ["jpg", "webp", "avif"])
def test_pictures_without_metadata_are_fine(check, picture, suffix):
    picture(f"media/aula-0123456789-480.{suffix}")
    assert check() == []


@pytest.mark.parametrize("suffix", ["jpg", "webp", "avif"])
def test_a_picture_that_says_which_camera_took_it(check, picture, suffix):
    picture(f"media/aula-0123456789-480.{suffix}", exif=camera())
    assert check() == [
        f"output/media/aula-0123456789-480.{suffix}:1:1: the picture carries exif; save it without metadata"
    ]


def test_a_picture_with_words_in_it(check, picture):
    words = PngImagePlugin.PngInfo()
    words.add_text("Author", "Anna")
    picture("static/icon.png", pnginfo=words)
    assert check() == ["output/static/icon.png:1:1: warning: the picture carries text; save it without metadata"]


def test_a_picture_of_another_name_than_the_build_gives(check, picture):
    picture("media/IMG_2041.jpg")
    message = "'IMG_2041.jpg' is not made by the build; publish sizes of a picture, not its original"
    assert check() == [f"output/media/IMG_2041.jpg:1:1: {message}"]


def test_the_original_of_a_picture_under_any_name(check, picture, library, tmp_path):
    file = picture()
    post = "---\ntitle: Post\nsummary: Post.\ndate: 2021-02-12\ncategory: news\n---\n"
    library({"news/2021-02-post/index.pl.md": post})
    (tmp_path / "content/news/2021-02-post/aula.jpg").write_bytes(file.read_bytes())
    assert check() == [
        "output/media/aula-0123456789-480.jpg:1:1: the original of a picture; publish the sizes made from it"
    ]


def test_a_picture_that_is_none(check, output):
    (output / "static/icon.png").write_bytes(b"no picture")
    assert check() == ["output/static/icon.png:1:1: no picture can be read from it; export it again"]
