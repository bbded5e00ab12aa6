"""Invitations to what is over: found where a reader of today meets them, and left alone in news of an earlier day."""

import datetime as dt

import pytest

from plugins.checks.prose import prose_problems

NOW = dt.datetime(2026, 11, 20, 12, tzinfo=dt.UTC)
PAST = "event: synergia-1/session-5"
MESSAGE = "'{}' speaks of what was still to come, but all ended on {}; put it into the past"


@pytest.mark.parametrize(
    ("language", "words", "written"),
    [
        ("pl", "Następna już w listopadzie!", "Następna już"),
        ("pl", "Nabór do pilotażu już trwa, a więc pośpiesz się.", "już trwa"),
        ("pl", "Drogi czytelniku, zachęcamy do\u00a0uczestnictwa!", "zachęcamy do uczestnictwa"),
        ("pl", "Ogłoszenie projektów konkursowych planowane jest w czerwcu 2017 r.", "planowane jest"),
        ("en", "Registration is open until Friday.", "Registration is open"),
        ("bg", "Следващата вече е през ноември!", "Следващата вече"),
        ("lv", "Aicinām pieteikties līdz piektdienai.", "Aicinām pieteikties"),
        ("hu", "Jelentkezzen péntekig!", "Jelentkezzen"),
        ("pl", "Sesja odbędzie się 8 lutego.", "odbędzie się"),
        ("pl", "Zapraszamy na warsztaty w Kutnie.", "Zapraszamy na warsztaty"),
        ("en", "The session will take place on 8 February.", "will take place"),
        ("bg", "Сесията предстои на 8 февруари.", "предстои на"),
        ("bg", "Сесията ще се проведе онлайн.", "ще се проведе"),
        ("lv", "Sesija notiks tiešsaistē.", "notiks"),
        ("hu", "A foglalkozás február 8-án lesz.", "-án lesz"),
    ],
)
def test_what_was_still_to_come_when_all_is_past(said, language, words, written):
    column = words.replace("\u00a0", " ").index(written) + 1
    assert said(words, language, more=PAST) == [f"9:{column}: {MESSAGE.format(written, '2021-02-10')}"]


def test_an_open_call_may_stand_until_the_last_day_is_over(said):
    for day, count in ((10, 0), (11, 1)):
        now = dt.datetime(2021, 2, day, 22, 30, tzinfo=dt.UTC)
        assert len(said("Zapraszamy do udziału.", more=PAST, now=now)) == count


def test_an_open_call_of_a_session_to_come_or_of_no_session_is_fine(said):
    assert said("Zapraszamy do udziału.", more="event: synergia-1/session-9") == []
    assert said("Zapraszamy do udziału.") == []


def test_reports_in_the_past_tense_are_fine(said):
    words = "Trwał nabór jednostek, a samorządy zachęcano do udziału. Ogłoszenie zaplanowano na czerwiec."
    assert said(words, more=PAST) == []


@pytest.fixture
def announced(library):
    """Check files of a small site; return what is said of invitations, by file."""

    def check(files, *, now=NOW):
        found = sorted(prose_problems(library(files), now))
        return [f"{problem}" for problem in found if problem.rule == "past-event"]

    return check


def post(date, body, more=PAST):
    front = f"title: Wpis\nsummary: Krótko.\ndate: {date}\ncategory: news\n{more}\n"
    return {"news/2021-02-post/index.pl.md": f"---\n{front}---\n{body}"}


@pytest.mark.parametrize("body", ["Zapraszamy do udziału.", "Sesja odbędzie się 8–10 lutego 2021 r."])
@pytest.mark.parametrize(
    ("date", "more", "count"),
    [
        ("2021-02-01", PAST, 0),
        ("2021-02-10", PAST, 0),
        ("2021-02-11", PAST, 1),
        ("2021-02-01", f"{PAST}\nmodified: 2021-02-09", 0),
        ("2021-02-01", f"{PAST}\nmodified: 2021-02-12", 1),
        ("2021-02-01", "event: synergia-1", 0),
        ("2021-02-11", "event: synergia-1", 0),
    ],
)
def test_news_of_before_the_session_is_news_of_its_day(announced, body, date, more, count):
    assert len(announced(post(date, body, more))) == count


@pytest.mark.parametrize(
    "body",
    [
        "Kolejna sesja odbędzie się w marcu.",
        "W 2022 r. odbędzie się konferencja.",
        "Kto był, [wie](https://example.eu/): konferencja odbędzie się w przyszłym roku.",
        "Konferencja [odbędzie się](programme:synergia-1#session-9) w Kutnie.",
    ],
)
def test_a_report_may_look_forward_to_something_else(announced, body):
    assert announced(post("2021-02-12", body)) == []


def programme(sessions, body="", more=""):
    front = f"title: Program\nsummary: Sesje.\nproject: synergia\ntimezone: Europe/Warsaw\n{more}sessions:\n{sessions}"
    return {"programmes/synergia-1/index.pl.md": f"---\n{front}---\n{body}"}


def session(id_, dates, summary):
    return f"  - id: {id_}\n    title: Sesja\n    dates: {dates}\n    mode: online\n    summary: {summary}\n"


def test_a_session_speaks_of_itself_though_others_are_to_come(announced):
    sessions = session("a", "2021-02-08", "Zajęcia odbędą się online.") + session(
        "b", "2027-03-01", "Zajęcia odbędą się."
    )
    assert announced(programme(sessions)) == [
        f"content/programmes/synergia-1/index.pl.md:11:14: warning: {MESSAGE.format('odbędą się', '2021-02-08')}"
    ]


@pytest.mark.parametrize(("dates", "count"), [("2021-02-08", 1), ("2027-03-01", 0)])
def test_the_text_of_a_programme_speaks_of_all_its_sessions(announced, dates, count):
    body = "Zapraszamy do udziału w programie."
    assert len(announced(programme(session("a", "2020-02-08", "S.") + session("b", dates, "S."), body))) == count


@pytest.mark.parametrize(("closes", "count"), [("2026-10-01 23:59", 1), ("2026-12-01 23:59", 0)])
def test_a_call_of_a_programme_may_still_be_open(announced, closes, count):
    call = f"calls: [{{id: c, title: Nabór, summary: Trwa nabór., url: 'https://x.eu/', closes: {closes}}}]\n"
    assert len(announced(programme(session("a", "2020-02-08", "S."), "Trwa nabór.", call))) == count * 2


@pytest.mark.parametrize(("period", "count"), [("2019/2027", 0), ("2019/2022", 1)])
def test_a_project_speaks_of_its_programmes_and_its_period(announced, period, count):
    front = f"title: Projekt\nsummary: Projekt.\nname: SYNERGIA\npartners: [ksap]\nperiod: {period}\n"
    project = {"projects/synergia/index.pl.md": f"---\n{front}---\nZapraszamy do udziału."}
    assert len(announced({**project, **programme(session("a", "2021-02-08", "S."))})) == count


@pytest.mark.parametrize(
    ("body", "count"),
    [
        ("Zapraszamy do udziału w [sesji](programme:synergia-1#session-5).", 1),
        ("Zapraszamy do udziału w [sesji](programme:synergia-1#session-9).", 0),
        ("Zapraszamy do udziału w [programie](programme:synergia-1).", 0),
        ("Zapraszamy do udziału.\n\nBył [czas](programme:synergia-1#session-5).", 0),
    ],
)
def test_a_page_speaks_of_the_sessions_to_which_a_paragraph_leads(announced, body, count):
    page = {"pages/about/index.pl.md": f"---\ntitle: O nas\nsummary: My.\n---\n{body}"}
    assert len(announced(page)) == count
