"""Rows: YAML that cannot be read, and front matter that does not begin or end."""

from tests.bad_input.table import POST, Row, post, raw

GOOD = f"title: {{}}\n{POST}"
INDENTED = "the indentation does not fit the line above; fields of one record start in the same column"


def whole(name: str, content: str | bytes, *said: str) -> Row:
    return raw("news", name, {"index.pl.md": content}, *said)


ROWS = [
    post("indent-less", "cover:\n  file: a.png\n alt: A", f"pl:8:2: {INDENTED}"),
    post("indent-more", "cover: {file: a.png, alt: A}\n  event: x", f"pl:8:2: {INDENTED}"),
    post("indent-list", "tags:\n  - coaching\n - online", f"pl:8:2: {INDENTED}"),
    post("colon-in-text", "event: synergia: 1"),
    post("quote-open", 'event: "synergia-1\nstatus: draft'),
    post("single-quote-open", "event: 'synergia-1\nstatus: draft"),
    post("quote-then-more", 'event: "synergia-1" and more'),
    post("bracket-open", "tags: [coaching\nstatus: draft"),
    post("brace-open", "cover: {file: a.png\nstatus: draft"),
    post("no-colon", "event synergia-1"),
    post("no-colon-between", "event synergia-1\nstatus: draft"),
    post("no-space-after-colon", "status:draft"),
    post("begins-with-star", "event: *synergia"),
    post("begins-with-at", "event: @synergia"),
    post("begins-with-percent", "event: %synergia"),
    post("begins-with-backtick", "event: `synergia`"),
    post("begins-with-hyphen", "event: - synergia"),
    post("begins-with-question", "event: ? synergia"),
    post("begins-with-bracket", "event: [SYNERGIA] session"),
    post("anchor", "event: &one synergia-1"),
    post("alias", "project: &one synergia\nevent: *one"),
    post("merge", "cover: &c {file: a.png, alt: A}\ngallery: [{<<: *c, alt: B}]", a_png=b""),
    post("tag", "event: !important synergia-1"),
    post("python-tag", "event: !!python/object/apply:os.system [ls]"),
    post("recursive", "gallery: &g [*g]"),
    post("tab-before", "cover:\n\tfile: a.png"),
    post("tab-first", "\tstatus: draft"),
    post("tab-list", "tags:\n\t- coaching"),
    post("tab-after", "tags:\n-\tcoaching"),
    post("control-character", "event: syn\x07ergia"),
    post("nul", "event: syn\x00ergia"),
    post("twice", "date: 2021-02-13"),
    post("twice-inside", "cover: {file: a.png, alt: A, alt: B}", a_png=b""),
    post("list-as-name", "[a, b]: c"),
    post("three-hyphens-and-more", "--- text\nstatus: draft"),
    post("three-dots", "...\nstatus: draft"),
    post("directive", "%YAML 1.1"),
    whole("list-of-fields", "---\n- title: A\n- date: 2021-02-12\n---\nText.\n"),
    whole("only-a-sentence", "---\nThis is a kick-off.\n---\nText.\n"),
    whole("no-fields", "---\n---\nText.\n"),
    whole("no-opening", "title: A\nsummary: B\n---\nText.\n"),
    whole("no-closing", "---\ntitle: A\nsummary: B\n\nText.\n"),
    whole("no-fences", "# A\n\nText.\n"),
    whole("long-dash-fence", "—\ntitle: A\n—\nText.\n"),
    whole("empty-file", ""),
    whole("blank-file", "\n\n  \n"),
    whole("byte-order-mark", "\ufeff---\ntitle: Mark\n" + POST + "\n---\nText.\n"),
    whole("windows-lines", ("---\ntitle: Windows\n" + POST + "\nstatus: finished\n---\nText.\n").replace("\n","\r\n")),
    whole("cp1250", ("---\ntitle: Łódź\n" + POST + "\n---\nText.\n").encode("cp1250")),
    whole("cp1250-body", ("---\ntitle: Body\n" + POST + "\n---\nText.\n\nŁódź\n").encode("cp1250")),
    whole("utf-16", ("---\ntitle: Wide\n" + POST + "\n---\nText.\n").encode("utf-16")),
    whole("line-separator", "---\ntitle: Line\u2028separator\n" + POST + "\nstatus: finished\n---\nText.\n"),
    whole("deep", "---\ntitle: Deep\n" + POST + "\ntags: " + "[" * 3000 + "]" * 3000 +"\n---\nText.\n"),
]
