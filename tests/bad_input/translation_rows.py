"""Rows: translations that contradict their original, or have none."""

from tests.bad_input.table import PICTURE, POST, PROGRAMME, Row, pair, raw

EN = "---\ntranslation_of: pl\ntitle: {}\nsummary: A.\n{}\n---\nText.\n"
PL = f"---\ntitle: {{}}\n{POST}\n---\nText.\n"

def texts(name, **languages):
    return raw("news", name, {f"index.{code}.md": text for code, text in languages.items()})

def sessions(name, translation, *said):
    pl = f"---\ntitle: {name}\n{PROGRAMME}\nsessions:\n  - id: one\n    title: Jeden\n    dates: 2027-04-20\n    mode: online\n    platform: T\n    schedule:\n      - date: 2027-04-20\n        items:\n          - {{id: a, time: 9:00–10:00, title: Start}}\n---\n"
    return raw("programmes", name, {"index.pl.md": pl, "index.en.md": EN.format(name, translation)}, *said)

COVER = "cover: {file: a.png, alt: A}"
ROWS = [
    texts("unknown-language", pl=PL.format("Unknown language"), de="---\n---\n"),
    texts("only-unknown-language", de="---\n---\n"),
    texts("capital-language", PL=PL.format("Capital")),
    raw("news", "no-language", {"index.md": PL.format("No language")}),
    raw("news", "no-text", {"a.png": PICTURE}),
    raw("news", "stray-text", {"index.pl.md": PL.format("Stray text"), "notes.md": "A"}),
    texts("without-original", en=EN.format("Without original", "")),
    texts("without-original-at-all", en=EN.format("Without original at all", ""), pl=EN.format("Without", "").replace(": pl", ": en")),
    texts("two-originals", pl=PL.format("Two originals"), en=PL.format("Two originals")),
    texts("translation-of-another", pl=PL.format("Translation of another"), en=EN.format("T o a", "").replace(": pl", ": hu")),
    texts("translation-of-nothing", pl=PL.format("Translation of nothing"), en=EN.format("T o n", "").replace(": pl", ":")),
    texts("translation-of-list", pl=PL.format("Translation of list"), en=EN.format("T o l", "").replace(": pl", ": [pl]")),
    texts("original-unreadable", pl="title: A", en=EN.format("Original unreadable", "event: x")),
    texts("translation-unreadable", pl=PL.format("Translation unreadable").replace("training", "trainng"), en="title: A"),
    texts("translation-without-words", pl=PL.format("Translation without words"), en="---\ntranslation_of: pl\ntitle:\n---\nText.\n"),
    pair("other-date", "project: synergia", "date: 2021-02-13"),
    pair("other-fact", "project: synergia", "project: coach-tech\nevent: synergia-1\ntags: [online]"),
    pair("other-tags", "tags: [online]", "tags: [coaching]"),
    pair("same-facts", "tags: [online]\nproject: synergia", "tags: [online]\nproject: synergia\ndate: 2021-02-12"),
    pair("other-picture", COVER, "cover: {file: b.png, alt: B}", a_png=PICTURE, b_png=PICTURE),
    pair("words-for-no-picture", "status: published", "cover: {alt: B}"),
    pair("text-for-picture", COVER, "cover: b.png", a_png=PICTURE),
    pair("text-for-gallery", f"gallery: [{COVER[7:]}]", "gallery: a.png", a_png=PICTURE),
    pair("text-for-gallery-words", f"gallery: [{COVER[7:]}]", "gallery: {a.png: B}", a_png=PICTURE),
    pair("unknown-picture", f"gallery: [{COVER[7:]}]", "gallery: {a.jpg: {alt: B}, nothing: {alt: C}}", a_png=PICTURE),
    pair("gallery-without-file", f"gallery: [{COVER[7:]}]", "gallery: [{alt: B}, {file: [a.png], alt: C}]", a_png=PICTURE),
    pair("no-gallery", "status: published", "gallery: {a.png: {alt: A}}"),
    pair("original-key-is-list", "gallery: [{file: [a.png], alt: A}]", "gallery: {a.png: {alt: B}}"),
    pair("markup-in-translation", COVER, "cover: {alt: <b>B</b>}", a_png=PICTURE),
    pair("wrong-and-contradicting", COVER, "project: synergia\ncover: {alt: '', caption: '**B**'}", a_png=PICTURE),
    sessions("other-mode", "sessions: {one: {mode: onsite}}"),
    sessions("other-session-status", "sessions: {one: {status: cancelled}}"),
    sessions("other-time", "sessions: {one: {schedule: {a: {title: Start, time: 9:00–10:30}}}}"),
    sessions("other-time-in-list", "sessions:\n  - id: one\n    schedule:\n      - date: 2027-04-20\n        items:\n          - {id: a, time: 9:00–10:30}"),
    sessions("unknown-item", "sessions: {one: {schedule: {b: {title: B}}}}"),
    sessions("unknown-session-of-original", "sessions: {two: {title: B}}"),
    sessions("text-for-item", "sessions: {one: {schedule: {a: B}}}"),
    sessions("unknown-in-item", "sessions: {one: {schedule: {a: {titel: B}}}}"),
    raw("projects", "other-partners", {"index.pl.md": "---\ntitle: Other partners\nsummary: A.\nname: A\npartners: [{id: ksap, role: lead}, ipa]\n---\n", "index.en.md": EN.format("Other partners", "partners: [ksap, lspa]")}),
]
