"""Rows: ids, languages and countries that do not exist, addresses taken twice, secrets and drafts."""

from tests.bad_input.table import PARTNER, PICTURE, POST, PROJECT, Row, in_body, pair, partner, post, programme, project, raw, session, text

DRAFT = {"projects/a-draft/index.pl.md": f"---\ntitle: A draft\n{PROJECT}\nstatus: draft\n---\nText.\n",
 "programmes/a-drafted-programme/index.pl.md": f"---\ntitle: A drafted programme\nsummary: A.\nproject: synergia\nstatus: draft\n---\nText.\n",
 "news/a-draft/index.pl.md": f"---\ntitle: A draft\n{POST}\nstatus: draft\n---\nText.\n",
 }
FUNDING = "name: {pl: {text: A, status: verified, source: B}}\nperiod: 2021/2027\nlaw: C\nstatements: {default: {pl: {text: A, status: verified, source: B}}}\nmarks: []"

def with_draft(row):
    return Row(row.name, row.kind, {**row.files, **DRAFT}, row.said)

ROWS = [
    raw("news", "unknown-category", {"index.pl.md": "---\ntitle: Unknown category\nsummary: A.\ndate: 2021-02-12\ncategory: trainings\n---\n"}),
    post("unknown-tag", "tags: [online, good-practices, tango]"),
    post("unknown-project", "project: sinergia"),
    post("unknown-programme", "event: synergia-2/session-5"),
    post("unknown-session", "event: synergia-1/session-6"),
    post("unknown-event", "event: kick-off"),
    post("project-of-another-programme", "project: coach-tech\nevent: synergia-1"),
    programme("programme-unknown-project", "edition: 1\nsessions: []"),
    raw("projects", "unknown-partner", {"index.pl.md": "---\ntitle: Unknown partner\nsummary: A.\nname: A\npartners: [ksap, ippa, nobody-knows]\n---\n"}),
    session("unknown-organisation", "mode: online\nplatform: T\norganisations: [ksapp]"),
    project("unknown-funding", "funding: [power-2014-2021]"),
    project("unknown-statement", "funding: [{id: power-2014-2020, statement: state-budgets}]"),
    programme("unknown-country", "countries: [PL, PO]"),
    session("unknown-country-of-session", "mode: onsite\nplace: {town: W, country: PO}\ncountries: [UK]"),
    raw("registry/partners", "unknown-country-of-partner", {"partner.yaml": PARTNER.replace("PL", "GB").replace("GB", "LA", 0).replace("GB","LX")}),
    partner("unknown-language-of-name", "former: [{until: 2020, name: {de: A}}]"),
    raw("registry/partners", "unknown-language-of-partner", {"partner.yaml": "country: PL\nname: {pl: A, en: A, bg: A, lv: A, hu: A, de: A}\nshort: {pl: A, en: A}\n"}),
    partner("unknown-language-of-logo", "logos: {de: {light: logo.svg}}", logo_svg="<svg xmlns='http://www.w3.org/2000/svg'/>"),
    raw("registry/funding", "unknown-language-of-funding", {"funding.yaml": FUNDING.replace("marks", "fund: {de: {text: A, status: verified, source: B}}\nmarks") + "\n"}),
    Row("same-slug", "news", {f"news/same-slug{n}/index.pl.md": f"---\ntitle: {t}\n{POST}\n---\nText.\n" for n, t in (("", "Konferencja w Łodzi"), ("-too", "konferencja w lodzi!"))}, ()),
    Row("same-given-slug", "pages", {f"pages/same-given-slug{n}/index.pl.md": f"---\ntitle: A\nslug: {t}\nsummary: A\n---\nText.\n" for n, t in (("", "Łódź"), ("-too", "lodz"))}, ()),
    text("pages", "summary: A.", "slug-of-section", "slug: aktualnosci"),
    post("slug-of-list", "slug: Kategoria"),
    post("slug-of-year", "slug: '2021'"),
    post("slug-without-letters", "slug: '!?'"),
    with_draft(post("draft-project", "project: a-draft")),
    with_draft(post("draft-programme", "event: a-drafted-programme")),
    with_draft(programme("programme-of-draft", "").__class__("programme-of-draft", "programmes", {"programmes/programme-of-draft/index.pl.md": "---\ntitle: Programme of draft\nsummary: A.\nproject: a-draft\n---\nText.\n"}, ())),
    with_draft(in_body("link-to-draft", "See [this](news:a-draft).")),
    in_body("joining-link-in-body", "Join [here](https://teams.microsoft.com/l/meetup-join/19%3ameeting)."),
    post("joining-link", "links:\n  - {url: https://zoom.us/j/123456789, label: A}"),
    session("joining-link-in-notice", "mode: online\nplatform: T\nnotice: Join at https://meet.google.com/abc-defg-hij"),
    session("joining-link-in-platform", "mode: online\nplatform: https://us02web.zoom.us/j/123"),
    pair("joining-link-in-translation", "links:\n  - {url: https://example.eu, label: A}", "links: {https://example.eu: {label: https://zoom.us/j/1}}"),
    session("secret-in-public", "mode: online\nplatform: T\nweb: https://secret.example.eu/a\nprivate: {join: https://secret.example.eu/a}"),
]
