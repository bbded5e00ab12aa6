"""Structured data: what search engines are told of the example programme, in full."""

import json

import pytest
from lxml import html

AT = "/en/programmes/example-programme/#session-1"


@pytest.fixture(scope="module")
def events(preview_site):
    page = html.parse(str(preview_site / "en" / "programmes" / "example-programme" / "index.html"))
    graph = json.loads(page.xpath("string(//script[@type='application/ld+json'])"))["@graph"]
    return {thing["@id"]: thing for thing in graph if thing["@type"] == "Event"}


def test_a_session_is_an_event_with_its_languages_audience_and_places(events):
    session = {name: value for name, value in events[AT].items() if name not in ("image", "subEvent")}
    assert session == {
        "@type": "Event",
        "@id": AT,
        "name": "Opening session",
        "description": "Two days in Warsaw and online, an example of a full schedule.",
        "inLanguage": ["pl", "en"],
        "url": AT,
        "startDate": "2027-04-20T08:30+02:00",
        "eventStatus": "https://schema.org/EventScheduled",
        "eventAttendanceMode": "https://schema.org/MixedEventAttendanceMode",
        "organizer": {"@id": "/#ksap"},
        "audience": {"@type": "Audience", "audienceType": "Officials of four example schools"},
        "location": [
            {"@type": "VirtualLocation", "@id": f"{AT}.online", "name": "MS Teams", "url": AT},
            {
                "@id": f"{AT}.place",
                "@type": "Place",
                "name": "Example Training Centre",
                "address": {
                    "@type": "PostalAddress",
                    "addressLocality": "Warsaw",
                    "addressCountry": "PL",
                    "streetAddress": "ul. Przykładowa 1",
                },
                "geo": {"@type": "GeoCoordinates", "latitude": "52.2297", "longitude": "21.0122"},
            },
        ],
    }


def test_items_with_a_time_and_a_title_are_events_of_their_session(events):
    items = events[AT]["subEvent"]
    assert [item["name"] for item in items] == [
        "Registration and welcome coffee",
        "Opening",
        "How institutions learn",
        "Workshop on managing change",
        "Workshop on managing knowledge",
        "Lunch",
        "Talk about the challenges of institutions",
        "Night walk through Warsaw",
        "Study visit to an example office",
        "Panel discussion",
        "Summing up",
        "Individual talks with the trainers",
    ]
    assert items[6] == {
        "@type": "Event",
        "name": "Talk about the challenges of institutions",
        "startDate": "2027-04-20T13:50+02:00",
        "endDate": "2027-04-20T15:20+02:00",
        "eventStatus": "https://schema.org/EventRescheduled",
        "eventAttendanceMode": "https://schema.org/MixedEventAttendanceMode",
        "superEvent": {"@id": AT},
        "previousStartDate": "2027-04-20T14:30+02:00",
        "location": [{"@id": f"{AT}.online"}, {"@id": f"{AT}.place"}],
    }
    assert items[9]["eventStatus"] == "https://schema.org/EventCancelled"


def test_a_moved_session_says_when_it_was_to_begin(events):
    session = events["/en/programmes/example-programme/#session-2"]
    assert session["eventStatus"] == "https://schema.org/EventRescheduled"
    assert session["previousStartDate"] == "2027-06-03T09:00+02:00"
    assert session["inLanguage"] == "en"
