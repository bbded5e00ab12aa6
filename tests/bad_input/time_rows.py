"""Rows: dates and times that do not exist, that end before they begin, or that say too little."""

from tests.bad_input.table import Row, post, programme, project, raw, session, text

ON = "mode: online\nplatform: T"
def schedule(name, *items, said=()):
    lines = "\n".join(f"      - {item}" for item in items)
    return session(name, f"{ON}\nschedule:\n  - date: 2027-03-28\n    items:\n{lines}", *said)

def dated(name, value, *said):
    return raw("news", name, {"index.pl.md": f"---\ntitle: {name}\nsummary: A.\ndate: {value}\ncategory: training\n---\nText.\n"}, *said)

ROWS = [
    dated("no-such-day", "2021-02-30"),
    dated("no-such-month", "2021-13-01"),
    dated("no-such-time", "2021-02-12 25:00"),
    dated("date-with-dots", "12.02.2021"),
    dated("date-in-words", "12 lutego 2021"),
    dated("date-of-month", "2021-02"),
    dated("date-skipped", "2027-03-28 02:30"),
    dated("date-twice", "2027-10-31 02:30"),
    post("no-such-day-of-update", "modified: 2021-06-31"),
    project("project-ends-first", "period: 2022-12-31/2019-09-23"),
    session("time-skipped", f"{ON}\ntime: 02:30–04:00"),
    session("time-twice", f"{ON}\ntime: 00:30–02:30".replace("2027","2027")),
    session("time-ends-first", f"{ON}\ntime: 12:45–9:30"),
    session("time-is-one", f"{ON}\ntime: 9:30–9:30"),
    session("time-in-words", f"{ON}\ntime: od 9:30"),
    session("time-with-dots", f"{ON}\ntime: 9.30–11.00"),
    session("no-such-hour", f"{ON}\ntime: 9:30–25:00"),
    schedule("item-skipped", "{id: a, time: 02:15–04:00, title: A}"),
    schedule("item-ends-first", "{id: a, time: 13:15–12:45, title: A}"),
    schedule("item-twice", "{id: a, time: 9:00–10:00, title: A}", "{id: a, time: 10:00–11:00, title: B}"),
    schedule("item-without-title", "{id: a, time: 9:00–10:00}"),
    schedule("items-overlap", "{id: a, time: 9:00–10:00, title: A}", "{id: b, time: 9:30–11:00, title: B}"),
    session("unknown-zone", f"{ON}\ntimezone: Europe/Warszawa\ntime: 9:30"),
    session("day-outside", f"{ON}\nschedule:\n  - date: 2027-03-29"),
    session("day-is-month", f"{ON}\nschedule:\n  - date: 2027-03"),
    raw("programmes", "session-ends-first", {"index.pl.md": "---\ntitle: Session ends first\nsummary: A.\nproject: synergia\nsessions:\n  - {id: a, title: A, dates: 2021-02-10/2021-02-08, mode: online, platform: T}\n---\n"}),
    raw("programmes", "session-autumn", {"index.pl.md": "---\ntitle: Session autumn\nsummary: A.\nproject: synergia\ntimezone: Europe/Warsaw\nsessions:\n  - {id: a, title: A, dates: 2027-10-31, mode: online, platform: T, time: 2:30–9:00}\n---\n"}),
    raw("programmes", "session-twice", {"index.pl.md": "---\ntitle: Session twice\nsummary: A.\nproject: synergia\nsessions:\n  - {id: a, title: A, dates: 2027, mode: online, platform: T}\n  - {id: a, title: A, dates: 2027, mode: online, platform: T}\n---\n"}),
    raw("programmes", "time-without-zone", {"index.pl.md": "---\ntitle: Time without zone\nsummary: A.\nproject: synergia\nsessions:\n  - {id: a, title: A, dates: 2027-10-31, mode: online, platform: T, time: 9:30–11:00}\n---\n"}),
    post("schedule-without-zone", "schedule:\n  - date: 2027-04-20\n    items: [{id: a, time: 9:30, title: A}]"),
    post("schedule-skipped", "timezone: Europe/Warsaw\nschedule:\n  - date: 2027-03-28\n    items: [{id: a, time: 2:30, title: A}]"),
]
