"""Upcoming sessions: the home page names the nearest, wherever they stand in their programmes."""

from lxml import html

PROGRAMME = """---
title: Program {name}
summary: Spotkania w maju.
project: synergia
sessions:
{sessions}
---
Program.
"""


def programme(name, *days, more=""):
    lines = [
        f"  - {{id: day-{day}, title: Spotkanie {day}, dates: 2027-05-{day:02}, mode: online{more}}}" for day in days
    ]
    return {f"programmes/{name}/index.pl.md": PROGRAMME.format(name=name, sessions="\n".join(lines))}


def upcoming(output, page):
    tree = html.fromstring((output / page / "index.html").read_text("utf-8"))
    return [" ".join(title.text_content().split()) for title in tree.xpath("//h3[@class='session-card__title']")]


def test_home_and_project_name_the_six_nearest_sessions_in_order(build):
    output = build(programme("odd", 1, 3, 5, 7, 9) | programme("even", 8, 6, 4, 2))
    nearest = [f"Spotkanie {day}" for day in range(1, 7)]
    assert upcoming(output, "pl") == nearest
    assert upcoming(output, "hu") == nearest
    assert upcoming(output, "pl/projekty/synergia") == nearest


def test_a_cancelled_session_makes_room_for_the_next(build):
    output = build(programme("held", 3, 4) | programme("off", 1, 2, more=", status: cancelled"))
    assert upcoming(output, "pl") == ["Spotkanie 3", "Spotkanie 4"]
