"""Odd rows: what cannot be written in a text file without being lost there: bytes, tabs, signs nobody sees."""

import io
import unicodedata

from PIL import Image

from tests.bad_input.table import POST, Row, drawn_picture

FACTS = POST.replace("{title}", "Odd")
ODD_SIGN = "an invisible control character; type the text again"
NOT_UTF_8 = "not UTF-8; save the file with the encoding UTF-8"
NO_PICTURE = "cannot be read as a picture; export it again as JPEG or PNG"
CUT_OFF = "is cut off before its end; copy it again"
TOO_LARGE = "has 20000 × 20000 pixels; export it with at most 10000 × 10000"
NO_FENCE = "the file must begin with a line of three hyphens (---), then the fields"


def odd(name: str, content: str | bytes, *said: str) -> Row:
    """A post as it is."""
    return Row(name, "news", {f"news/{name}/index.pl.md": content}, said)


def post(name: str, front: str, *said: str, body: str = "Text.") -> Row:
    """The front matter begins in line 6, the body two lines after it."""
    facts = POST.replace("{title}", name.replace("-", " ").capitalize())
    return odd(name, f"---\n{facts}{front}\n---\n{body}\n", *said)


def cover(name: str, file: str, content: bytes, *said: str) -> Row:
    """A post with a picture that lies on the disk as `file`; its name is in line 6, column 15."""
    row = post(name, f"cover: {{file: {unicodedata.normalize('NFC', file)}, alt: Alt}}", *said)
    return Row(row.name, row.kind, {**row.files, f"news/{name}/{file}": content}, said)


def cut_off(form: str) -> bytes:
    """Return the first half of a picture."""
    file = io.BytesIO()
    Image.effect_noise((64, 64), 50).save(file, form)
    return file.getvalue()[: file.tell() // 2]


def huge_picture() -> bytes:
    """Return a file of a few kilobytes that would fill 400 megapixels."""
    file = io.BytesIO()
    Image.new("1", (20_000, 20_000)).save(file, "PNG")
    return file.getvalue()


ROWS = [
    post("tab-before", "cover:\n\tfile: a.png", "pl:7:1: a tab; indent with spaces"),
    post("tab-first", "\tstatus: draft", "pl:6:1: a tab; indent with spaces"),
    post("tab-in-list", "tags:\n\t- coaching", "pl:7:1: a tab; indent with spaces"),
    post("tab-after-hyphen", "tags:\n-\tcoaching", "pl:7:2: a tab; indent with spaces"),
    post("tab-after-colon", "tags:\t[online]"),
    post("bell", "event: syn\x07ergia", f"pl:6:11: {ODD_SIGN}"),
    post("null", "event: syn\x00ergia", f"pl:6:11: {ODD_SIGN}"),
    post("vertical-tab", "event: syn\x0bergia", f"pl:6:11: {ODD_SIGN}"),
    post(
        "line-separator",
        "event: synergia-1/session-5\u2028\nstatus: finished",
        "pl:7:9: 'status' cannot be 'finished'; known are draft, published",
    ),
    post("right-to-left", "people:\n  - {name: Anna\u202e}", f"pl:7:12: 'name' holds {ODD_SIGN}"),
    post("bell-in-body", "status: published", f"pl:8:2: {ODD_SIGN}", body="A\x07B"),
    post("sign-of-a-font-in-body", "status: published", f"pl:10:2: {ODD_SIGN}", body="A\n\nB\ue001"),
    odd("empty-file", "", f"pl:1:1: {NO_FENCE}"),
    odd("blank-file", "\n \n", f"pl:1:1: {NO_FENCE}"),
    odd("byte-order-mark", f"\ufeff---\n{FACTS.replace('Odd', 'Mark')}---\nText.\n"),
    odd(
        "windows-lines",
        f"---\n{FACTS.replace('Odd', 'Windows')}status: finished\n---\n".replace("\n", "\r\n"),
        "pl:6:9: 'status' cannot be 'finished'; known are draft, published",
    ),
    odd(
        "old-mac-lines",
        f"---\n{FACTS.replace('Odd', 'Mac')}status: finished\n---\n".replace("\n", "\r"),
        "pl:6:9: 'status' cannot be 'finished'; known are draft, published",
    ),
    odd("polish-windows", f"---\n{FACTS.replace('Odd', 'Łódź')}---\nText.\n".encode("cp1250"), f"pl:2:8: {NOT_UTF_8}"),
    odd(
        "polish-windows-in-body",
        f"---\n{FACTS}---\nText.\n\n".encode() + "Łódź i Łódź".encode("cp1250"),
        f"pl:9:1: {NOT_UTF_8}",
    ),
    odd("two-encodings", f"---\n{FACTS}---\nŁódź ".encode() + b"\xff", f"pl:7:6: {NOT_UTF_8}"),
    odd("utf-16", f"---\n{FACTS}---\nText.\n".encode("utf-16"), f"pl:1:1: {NOT_UTF_8}"),
    post(
        "deep", f"tags: {'[' * 500}{']' * 500}", "pl:6:26: more than 20 levels of fields; are all the brackets closed?"
    ),
    post(
        "deeper",
        f"tags: {'[' * 50_000}",
        "pl:6:26: more than 20 levels of fields; are all the brackets closed?",
    ),
    cover(
        "accents-of-a-mac",
        unicodedata.normalize("NFD", "łódź.png"),
        drawn_picture(),
        "pl:6:15: 'łódź.png' has its accents in another encoding on disk; rename the file without accents",
    ),
    cover("cover-spoilt", "a.png", b"\x89PNG\r\n\x1a\nspoilt", f"pl:6:15: 'a.png' {NO_PICTURE}"),
    cover("cover-cut-off", "a.jpg", cut_off("JPEG"), f"pl:6:15: 'a.jpg' {CUT_OFF}"),
    cover("cover-cut-off-webp", "a.webp", cut_off("WEBP"), f"pl:6:15: 'a.webp' {NO_PICTURE}"),
    cover("cover-cut-off-png", "a.png", cut_off("PNG"), f"pl:6:15: 'a.png' {NO_PICTURE}"),
    cover("cover-huge", "a.png", huge_picture(), f"pl:6:15: 'a.png' {TOO_LARGE}"),
]
