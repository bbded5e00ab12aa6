"""Pages: a registry of three funding programmes, and for each a page that acknowledges it without any fault."""

REGISTRY = {
    "power": """\
name: {pl: {text: Wiedza, status: verified, source: act}, en: {text: Knowledge, status: verified, source: act}}
period: 2014/2020
law: act
fund:
  pl: {text: Europejski Fundusz Społeczny, status: verified, source: act}
  en: {text: European Social Fund, status: verified, source: act}
statements:
  default:
    pl: {text: Projekt współfinansowany przez Unię Europejską, status: verified, source: act}
    en: {text: Project co-financed by the European Union, status: verified, source: act}
marks:
  - id: fe
    kind: programme
    words:
      pl: {text: Fundusze Europejskie, status: verified, source: act}
      en: {text: European Funds, status: verified, source: act}
  - id: rp
    kind: national-colours
    words:
      pl: {text: Rzeczpospolita Polska, status: verified, source: act}
      en: {text: Republic of Poland, status: verified, source: act}
  - id: eu
    kind: eu-emblem
    words:
      pl: {text: "Unia Europejska\\nEuropejski Fundusz Społeczny", status: verified, source: act}
      en: {text: "European Union\\nEuropean Social Fund", status: verified, source: act}
max_per_row: 4
""",
    "border": """\
name: {pl: {text: Interreg Polska, status: verified, source: act}, en: {text: Interreg, status: verified, source: act}}
period: 2021/2027
law: act
statements:
  default:
    pl: {text: Sfinansowane przez Unię Europejską, status: verified, source: act}
    en: {text: Funded by the European Union, status: verified, source: act}
disclaimers:
  default:
    pl: {text: Wyrażone poglądy są jedynie poglądami autorów., status: verified, source: act}
marks:
  - id: eu
    kind: eu-emblem
    words:
      pl: {text: "Interreg\\nDofinansowane przez Unię Europejską", status: verified, source: act}
""",
    "visegrad": """\
name: {pl: {text: Fundusz Wyszehradzki, status: verified, source: act}}
funder: other
period: 2021/2027
law: act
statements:
  default:
    pl: {text: Projekt wspiera Międzynarodowy Fundusz Wyszehradzki, status: verified, source: act}
marks:
  - id: visegrad
    kind: programme
    words:
      pl: {text: Visegrad Fund, status: verified, source: act}
""",
}
PAGE = """\
<!doctype html>
<html lang="pl"><head><title>Warsztaty</title></head><body>
{top}
<main><h1>Warsztaty</h1><p>Unia Europejska liczy wiele państw, a UE ma wiele programów.</p></main>
{strip}
</body></html>
"""
COLOURS = '<li><img src="/static/pl-colours.svg" alt=""><p>Rzeczpospolita Polska</p></li>'
FE = "<li><p>Fundusze <span>Europejskie</span></p></li>"
SOCIAL_FUND = """\
<li><div><img src="/static/eu-emblem.svg" alt="">
<p><span>Unia Europejska</span> <span>Europejski&nbsp;Fundusz Społeczny</span></p></div></li>"""
INTERREG = """\
<li><div><img src="/static/eu-emblem.svg" alt="">
<p><span>Interreg</span><span>Dofinansowane przez Unię Europejską</span></p></div></li>"""
GOOD = {
    "power": PAGE.format(
        top=f"<section><ul>\n{SOCIAL_FUND}\n</ul></section>",
        strip=f"<section><ul>\n{FE}\n{COLOURS}\n{SOCIAL_FUND}\n</ul>\n"
        "<p>Projekt współfinansowany przez\nUnię&nbsp;Europejską</p></section>",
    ),
    "border": PAGE.format(
        top=f"<section><ul>\n{INTERREG}\n</ul></section>",
        strip=f"<section><ul>\n{INTERREG}\n</ul>\n<p>Sfinansowane przez Unię Europejską</p>\n"
        "<small>Wyrażone poglądy są <b>jedynie</b> poglądami autorów.</small></section>",
    ),
    "visegrad": PAGE.format(
        top="",
        strip="<section><p>Visegrad Fund</p><p>Projekt wspiera Międzynarodowy Fundusz Wyszehradzki</p></section>",
    ),
    "": PAGE.format(top="", strip=""),
}
"""Who pays, several joined by a plus, or nobody -> the page."""
GOOD["power+border"] = PAGE.format(
    top=f"<section><ul>\n{SOCIAL_FUND}\n{INTERREG}\n</ul></section>",
    strip=f"<section><ul>\n{FE}\n{COLOURS}\n{SOCIAL_FUND}\n</ul>\n"
    f"<p>Projekt współfinansowany przez Unię Europejską</p>\n<ul>\n{INTERREG}\n</ul>\n"
    "<p>Sfinansowane przez Unię Europejską</p>\n<p>Wyrażone poglądy są jedynie poglądami autorów.</p></section>",
)
