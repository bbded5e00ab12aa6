"""Addresses of calendars: who has subscribed keeps getting the calendar, whatever a page is called."""

from pathlib import Path

from icalendar import Calendar
from lxml import html

PROGRAMME = "programmes/synergia-3/index.en.md"
PAGE, RENAMED = "en/programmes/synergia-edition-3", "en/programmes/another-address"


def calendars(site: Path) -> list[str]:
    return sorted(file.relative_to(site).as_posix() for file in site.rglob("*.ics"))


def links(site: Path, page: str) -> list[str]:
    tree = html.parse(str(site / page / "index.html"))
    return [str(link) for link in tree.xpath("//a/@href[contains(., '.ics')]")]


def test_a_page_that_moves_leaves_its_calendars_where_they_were(build, content, built_site):
    text = (content / PROGRAMME).read_text("utf-8")
    slug = next(line for line in text.splitlines() if line.startswith("slug: "))
    site = build({PROGRAMME: text.replace(slug, "slug: another-address")})
    assert not (site / PAGE).exists()
    assert calendars(site) == calendars(built_site)
    assert links(site, RENAMED) == links(built_site, PAGE)
    (event, *_) = Calendar.from_ical((site / "calendars/en/programmes/synergia-3.ics").read_bytes()).walk("VEVENT")
    assert str(event["URL"]).startswith(f"https://projekty.example.eu/{RENAMED}/#")


def test_the_page_of_a_programme_leads_to_the_calendars_by_their_ids(built_site):
    assert links(built_site, PAGE) == [
        "webcal://projekty.example.eu/calendars/en/programmes/synergia-3.ics",
        "/calendars/en/programmes/synergia-3.ics",
        "/calendars/en/programmes/synergia-3/implementation-workshop-1.ics",
        "/calendars/en/programmes/synergia-3/implementation-workshop-2.ics",
    ]


def test_a_session_may_be_called_as_it_likes(build, content):
    path = "programmes/synergia-3/index.pl.md"
    session = "  - {id: calendar, title: Spotkanie, dates: 2027-04-20, mode: online, platform: MS Teams}\n"
    text = (content / path).read_text("utf-8").replace("sessions:\n", f"sessions:\n{session}", 1)
    assert "calendars/pl/programmes/synergia-3/calendar.ics" in calendars(build({path: text}))
