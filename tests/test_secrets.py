"""Secrets: what lets somebody into a meeting is in no byte of a site, packed, escaped or in a picture."""

import gzip
import html
import io
import json
import re
import zlib
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any
from urllib.parse import quote, unquote

import pytest
from PIL import Image, PngImagePlugin

from plugins.images import encode, read_original
from plugins.schedules.joining_links import ROOMS, joining_hosts

LINKS = {
    "8x8.vc": "https://8x8.vc/tajna-sala",
    "bluejeans.com": "https://bluejeans.com/4711471101",
    "chime.aws": "https://chime.aws/4711471102",
    "clickmeeting.com": "https://ksap.clickmeeting.com/tajna-sala",
    "gotomeet.me": "https://gotomeet.me/TajnaSala",
    "gotomeeting.com": "https://global.gotomeeting.com/join/4711471103",
    "join.skype.com": "https://join.skype.com/TajnaSala",
    "meet.google.com": "https://meet.google.com/taj-nasa-lax",
    "meet.goto.com": "https://meet.goto.com/4711471104",
    "meet.jit.si": "https://meet.jit.si/TajnaSala",
    "meet.lync.com": "https://meet.lync.com/ksap/anna/TAJNASALA",
    "pexip.me": "https://pexip.me/meet/tajna-sala",
    "teams.live.com": "https://teams.live.com/meet/4711471105",
    "teams.microsoft.com": "https://teams.microsoft.com/l/meetup-join/19%3ameeting_TAJNE%40thread.v2/0?context=%7b%7d",
    "webex.com": "https://ksap.webex.com/ksap/j.php?MTID=m4711471106",
    "whereby.com": "https://whereby.com/tajna-sala",
    "zoom.com": "https://zoom.com/j/81234567890?pwd=Tajne1",
    "zoom.us": "https://us02web.zoom.us/j/81234567891?pwd=Tajne2",
    "zoomgov.com": "https://zoomgov.com/j/81234567892",
}
NOTE = "Hasło: Przebiśnieg&Żółw, kod 'QX-471-147'"
SECRETS = [*LINKS.values(), "Przebiśnieg&Żółw", "QX-471-147"]
PROGRAMME = """---
title: Narady zamknięte
summary: Narady każdym systemem.
project: synergia
timezone: Europe/Warsaw
sessions:
{sessions}---
Tekst.
"""
SESSION = """\
  - id: narada-{number}
    title: Narada {number}
    dates: 2027-04-{day:02}
    mode: online
    platform: {host}
    schedule: [{{date: 2027-04-{day:02}, items: [{{id: rozmowa, title: Rozmowa, time: 9:30–11:00}}]}}]
    private: {{join: "{link}", note: "{note}"}}
"""
POST = """---
title: Zdjęcia z narady
summary: Zdjęcia.
date: 2026-11-02
category: training
event: narady/narada-1
cover: {file: one.jpg, alt: Sala}
gallery:
  - {file: two.png, alt: Sala}
  - {file: three.webp, alt: Sala}
  - {file: four.avif, alt: Sala}
---
Tekst.
"""


def pictures() -> dict[str, bytes]:
    """Return pictures in which all links stand: as a camera, a program and a person would have put them there."""
    text = "\n".join(LINKS.values())
    exif = Image.Exif()
    exif[0x010E] = text  # ImageDescription
    exif.get_ifd(0x8769)[0x9286] = b"UNICODE\0" + text.encode("utf-16-le")  # UserComment
    xmp = f'<x:xmpmeta xmlns:x="adobe:ns:meta/"><a>{html.escape(text)}</a></x:xmpmeta>'.encode()
    words = PngImagePlugin.PngInfo()
    words.add_text("Comment", text)
    words.add_text("Description", text, zip=True)
    words.add_itxt("XML:com.adobe.xmp", xmp.decode(), zip=True)
    both: dict[str, Any] = {"exif": exif.tobytes(), "xmp": xmp}
    return {
        "one.jpg": picture("JPEG", "red", comment=text.encode(), **both),
        "two.png": picture("PNG", "green", exif=exif.tobytes(), pnginfo=words),
        "three.webp": picture("WEBP", "blue", **both),
        "four.avif": picture("AVIF", "white", **both),
    }


def picture(form: str, colour: str, **options: Any) -> bytes:
    stream = io.BytesIO()
    Image.new("RGB", (640, 480), colour).save(stream, form, **options)
    return stream.getvalue()


def leaks(folder: Path) -> dict[str, set[str]]:
    """Return the files that hold a secret or a joining link, in their names or in any byte, with what they hold."""
    return {
        file.name: found
        for file in folder.rglob("*")
        if file.is_file() and (found := secrets_in(file.name.encode() + b"\n" + file.read_bytes()))
    }


def secrets_in(raw: bytes) -> set[str]:
    texts = {reading for part in (raw, *unpacked(raw)) for text in decoded(part) for reading in readings(text)}
    found = {secret for secret in SECRETS for text in texts if unquote(secret) in text}
    return found | {host for text in texts for host in joining_hosts(text)}


def unpacked(raw: bytes) -> Iterator[bytes]:
    """Yield what zlib or gzip have packed, wherever in the bytes it begins."""
    for start in re.finditer(rb"\x1f\x8b\x08|\x78[\x01\x5e\x9c\xda]", raw):
        with suppress(zlib.error):
            yield zlib.decompressobj(wbits=47).decompress(raw[start.start() :])


def decoded(raw: bytes) -> Iterator[str]:
    """Yield bytes as UTF-8, and as UTF-16, in which cameras write comments, wherever it begins."""
    yield raw.decode("utf-8", "replace")
    if b"\0" in raw:
        yield from (raw[start:].decode(code, "replace") for start in (0, 1) for code in ("utf-16-le", "utf-16-be"))


def readings(text: str) -> Iterator[str]:
    """Yield a text as it is, and with the escapes of calendars, JSON, HTML and addresses undone."""
    yield text
    text = re.sub(r"\r\n[ \t]|\\(?=[/,;\"])", "", text)
    text = re.sub(r"\\u([0-9a-fA-F]{4})", lambda found: chr(int(found[1], 16)), text)
    yield unquote(html.unescape(html.unescape(text)))


def test_a_link_is_known_for_every_meeting_system():
    assert {host: joining_hosts(link) for host, link in LINKS.items()} == {host: [host] for host in ROOMS}


def test_private_values_and_joining_links_are_in_no_byte_of_the_site(build, content):
    sessions = [
        SESSION.format(number=number, day=number, host=host, link=link, note=NOTE)
        for number, (host, link) in enumerate(LINKS.items(), start=1)
    ]
    (content / "news/narada").mkdir()
    for name, raw in pictures().items():
        (content / "news/narada" / name).write_bytes(raw)
    output = build(
        {
            "programmes/narady/index.pl.md": PROGRAMME.format(sessions="".join(sessions)),
            "news/narada/index.pl.md": POST,
        }
    )
    assert leaks(content / "programmes/narady") == {"index.pl.md": {*SECRETS, *LINKS}}
    assert leaks(content / "news/narada") == {name: {*LINKS.values(), *LINKS} for name in pictures()}
    assert (output / "calendars/pl/programmes/narady/narada-19.ics").exists()
    assert len(list((output / "media").glob("four-*"))) > 1
    assert leaks(output) == {}


def test_no_size_of_a_picture_keeps_what_was_written_into_it(tmp_path):
    """The site takes its pictures from the cache if they are there; these are encoded anew."""
    sizes = tmp_path / "sizes"
    sizes.mkdir()
    for name, raw in pictures().items():
        (tmp_path / name).write_bytes(raw)
        encode(read_original(tmp_path / name), sizes)
    assert len(list(sizes.iterdir())) > len(pictures())
    assert leaks(sizes) == {}


@pytest.mark.parametrize(
    "hide",
    [
        str.encode,
        lambda text: text.encode("utf-16"),
        lambda text: gzip.compress(text.encode()),
        lambda text: b"PK" + zlib.compress(text.encode(), 9) + b"end",
        lambda text: html.escape(html.escape(text)).encode(),
        lambda text: quote(text, safe="").encode(),
        lambda text: json.dumps(text).replace("/", "\\/").encode(),
        lambda text: text.replace(",", "\\,").replace("j", "j\r\n ").encode(),
        lambda text: "".join(f"&#{ord(letter)};" for letter in text).encode(),
    ],
)
def test_a_secret_is_found_in_every_form(tmp_path, hide: Callable[[str], bytes]):
    (tmp_path / "file").write_bytes(hide(f"{NOTE}, {LINKS['zoom.us']}"))
    assert leaks(tmp_path) == {"file": {"Przebiśnieg&Żółw", "QX-471-147", LINKS["zoom.us"], "zoom.us"}}
