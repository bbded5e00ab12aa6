"""Rows: pictures and files that are missing, spoilt, misspelt or outside, and files that nobody reads."""

import struct
import unicodedata
import zlib

from tests.bad_input.table import PARTNER, PICTURE, POST, Row, in_body, partner, post, raw

def png(width: int, height: int) -> bytes:
    """Return the beginning of a picture that says it is that large."""
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)) + chunk(b"IDAT", b"") + chunk(b"IEND", b"")

COVER = "cover: {file: %s, alt: A}"
SVG = "<svg xmlns='http://www.w3.org/2000/svg'>%s</svg>"
def logo(name, drawing):
    return raw("registry/partners", name, {"partner.yaml": PARTNER + "\nlogo: {light: logo.svg}\n", "logo.svg": drawing})
ROWS = [
    post("cover-missing", COVER % "a.png"),
    post("cover-misspelt", COVER % "aula.jpg", aulla_jpg=PICTURE),
    post("cover-in-capitals", COVER % "a.png", A_PNG=PICTURE),
    post("gallery-missing", f"gallery: [{COVER[7:] % 'a.png'}]"),
    post("gallery-in-capitals", f"gallery: [{COVER[7:] % 'A.PNG'}]", a_png=PICTURE),
    in_body("body-missing", "![A](a.png)"),
    in_body("body-in-capitals", "Text\n\n![A](A.png)", a_png=PICTURE),
    post("accents-of-a-mac", COVER % "łódź.png", **{unicodedata.normalize("NFD", "łódź") + "_png": PICTURE}),
    post("download-missing", "downloads: [{file: program.pdf, label: A}]"),
    post("download-in-capitals", "downloads: [{file: program.pdf, label: A}]", Program_pdf=b"%PDF"),
    partner("logo-missing", "logo: {light: logo.svg, dark: logo-dark.svg}", logo_svg=SVG % ""),
    partner("logo-in-capitals", "logos: {pl: {light: LOGO.svg}}", logo_svg=SVG % ""),
    raw("registry/funding", "mark-missing", {"funding.yaml": "name: {pl: {text: A, status: verified, source: B}}\nperiod: 2021/2027\nlaw: C\nstatements: {default: {}}\nmarks: [{id: a, kind: programme, file: a.svg, words: {}}]\n"}),
    post("cover-above", COVER % "../a.png"),
    post("cover-absolute", COVER % "/etc/a.png"),
    post("cover-of-windows", COVER % "'C:\\a.png'"),
    post("cover-of-a-share", COVER % "'\\\\host\\a.png'"),
    post("cover-on-the-web", COVER % "https://example.eu/a.png"),
    post("download-above", "downloads: [{file: ../../site.yaml, label: A}]"),
    partner("logo-above", "logo: {light: ../ksap/logo.svg}"),
    in_body("body-above", "![A](../a.png)"),
    in_body("body-absolute", "![A](/etc/a.png)"),
    in_body("body-on-the-web", "![A](https://example.eu/a.png)"),
    in_body("body-as-data", "![A](data:image/png;base64,iVBORw0KGgo=)"),
    in_body("download-link-above", "[A](file:../../site.yaml)"),
    in_body("download-link-missing", "[A](file:a.pdf)"),
    in_body("download-link-absolute", "[A](file:///etc/passwd)"),
    post("cover-is-text", COVER % "a.pdf", a_pdf=b"%PDF"),
    post("cover-is-drawing", COVER % "a.svg", a_svg=(SVG % "").encode()),
    in_body("body-is-text", "![A](a.pdf)", a_pdf=b"%PDF"),
    post("cover-spoilt", COVER % "a.png", a_png=b"\x89PNG\r\n\x1a\nspoilt"),
    post("cover-empty", COVER % "a.png", a_png=b""),
    post("cover-huge", COVER % "a.png", a_png=png(20_000, 20_000)),
    post("cover-large", COVER % "a.png", a_png=png(12_000, 12_000)),
    logo("logo-with-script", SVG % "<script>alert(1)</script>"),
    logo("logo-with-handler", "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>"),
    logo("logo-from-elsewhere", SVG % "<image href='https://example.eu/a.png'/>"),
    logo("logo-spoilt", "<svg"),
    raw("news", "Bad Name", {"index.pl.md": f"---\ntitle: Bad name\n{POST}\n---\n"}),
    raw("news", "2021", {"a-post/index.pl.md": f"---\ntitle: A post\n{POST}\n---\n"}),
    Row("stray.txt", "news", {"news/stray.txt": "A"}, (":1:1:",)),
    Row("stray.yaml", "registry/partners", {"registry/partners/stray.yaml": "A"}, (":1:1:",)),
    Row("stray.yaml", "registry", {"registry/stray.yaml": "A"}, (":1:1:",)),
    Row("articles", "", {"articles/a.md": "A"}, (":1:1:",)),
    Row("notes.txt", "", {"notes.txt": "A"}, (":1:1:",)),
    post("alt-is-file", COVER % "aula-1.png".replace("}","") , **{"aula-1_png": PICTURE}),
]
