"""Views: a session as its template shows it, everything decided and in the language of the page."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from plugins.languages.dates import format_span, format_time_range
from plugins.languages.names import format_list
from plugins.model.dates import TimeRange
from plugins.model.parts import Person
from plugins.model.post import Post
from plugins.model.programme import Mode, Programme, Session, Status
from plugins.model.words import Words

from .day_views import DayView, Setting, day_view
from .deadlines import RegistrationView, registration_view
from .instants import State, day_instants, day_time, is_open, session_instants, state, zone_of
from .local_times import Clocks, LocalTimesView, ZoneView, countries_of, machine, taking_part
from .places import PlaceView, PreviousView, place_view, previous_view

SCHEDULE = "schedule"
"""The anchor of a post's own schedule."""


@dataclass(frozen=True, slots=True)
class SessionView:
    """A session."""

    id: str
    """The session's id, and its anchor on the programme's page."""
    url: str
    programme: Words
    """The programme's title."""
    number: int | None
    title: Words
    summary: Words | None
    notice: Words | None
    dates: str
    """The days, such as '8–10 lutego 2021 r.'."""
    time: str
    """The hours, such as '9:30–12:45'; '' when there are none, or when each day has its own."""
    daily: bool
    """Whether the hours are those of each of several days."""
    start: str
    """Machine value: a moment with its offset, a day, or a month."""
    end: str | None
    """Machine value of the last moment, day or month; None when it is the start, or open."""
    state: State
    """upcoming, running or past."""
    status: Status
    """confirmed, tentative, moved or cancelled."""
    previous: PreviousView | None
    """When and where a moved session was to take place."""
    mode: Mode
    """online, hybrid or onsite."""
    platform: str | None
    place: PlaceView | None
    zone: ZoneView | None
    """By whose clock the times are given; None without times."""
    local_times: tuple[LocalTimesView, ...]
    """The hours by every country's clock; () when there are none, or all clocks agree."""
    spoken: tuple[str, ...]
    """The codes of the languages spoken."""
    languages: str
    """Their names, such as 'angielski i polski'; '' when nobody has said."""
    interpretation: str
    """The names of the languages into which interpreters translate; '' for none."""
    audience: Words | None
    """Who a closed session is for."""
    registration: RegistrationView | None
    people: tuple[Person, ...]
    organisations: tuple[Words, ...]
    """The names of the partners taking part, when they are not all of the project's."""
    days: tuple[DayView, ...]
    calendar: str | None
    """Address of the calendar; None while the days are open."""
    web: str | None
    """The session's page on another site."""

    @property
    def when(self) -> str:
        """Days and hours on one line."""
        return ", ".join(filter(None, (self.dates, self.time)))


def session_view(
    session: Session,
    programme: Programme,
    *,
    url: str,
    calendar: Callable[..., str],
    countries: Sequence[str],
    organisations: Sequence[Words],
    language: str,
    language_name: Callable[[str], str],
    now: dt.datetime,
) -> SessionView:
    """Return the session in the page's language.

    `calendar` gives the address of its calendar or, for the id of an item, of that item's. `countries` are the
    partners', for when neither session nor programme says who takes part; `organisations`
    are the names of those that the session names by id; `language_name` gives the name of a code.
    """
    zone = zone_of(session, programme)
    clocks = Clocks(zone, countries_of(session, programme, countries), language) if zone else None
    # Who travels to a session registers at home.
    homes = Clocks(zone, taking_part(session, programme, countries), language) if zone else None
    hours = _hours(session)
    now_state = state(session, zone, now)
    start, end = _machine_ends(session, zone)
    moved, over = session.moved_from, now_state == "past" or session.status == "cancelled"
    setting = Setting(session.id, clocks, language, now_state == "past", None if is_open(session) else calendar)
    return SessionView(
        id=session.id,
        url=url,
        programme=programme.title,
        number=session.number,
        title=session.title,
        summary=session.summary,
        notice=session.notice,
        dates=format_span(session.dates, language),
        time=format_time_range(hours, language) if hours else "",
        daily=hours is not None and not session.dates.one_day,
        start=start,
        end=end,
        state=now_state,
        status=session.status,
        previous=previous_view(moved, session.dates, hours, zone, language) if moved else None,
        mode=session.mode,
        platform=session.platform,
        place=place_view(session.place, language) if session.place else None,
        zone=clocks.zone_view(day_instants(session, zone)) if clocks else None,
        local_times=tuple(clocks.daily(session.dates.days(), hours)) if clocks and hours else (),
        spoken=session.languages,
        languages=format_list([*map(language_name, session.languages)], language),
        interpretation=format_list([*map(language_name, session.interpretation)], language),
        audience=session.audience,
        registration=registration_view(session.registration, homes, now, over) if session.registration else None,
        people=session.people,
        organisations=tuple(organisations),
        days=tuple(day_view(day, setting) for day in session.schedule),
        calendar=None if is_open(session) else calendar(),
        web=session.web,
    )


def post_schedule(post: Post, *, countries: Sequence[str], language: str, now: dt.datetime) -> tuple[DayView, ...]:
    """Return the days of a post's own schedule."""
    clocks = Clocks(post.timezone, tuple(countries), language) if post.timezone else None
    clock = ZoneInfo(post.timezone) if post.timezone else now.tzinfo
    past = all(day.date < now.astimezone(clock).date() for day in post.schedule)
    return tuple(day_view(day, Setting(SCHEDULE, clocks, language, past)) for day in post.schedule)


def _hours(session: Session) -> TimeRange | None:
    """Return the hours that hold for the session as a whole."""
    return day_time(session, session.dates.first_day) if session.dates.one_day else session.time


def _machine_ends(session: Session, zone: str | None) -> tuple[str, str | None]:
    """Return the start and the end as HTML's time element and JSON-LD want them; a last day is included."""
    instants = session_instants(session, zone)
    if isinstance(instants.start, dt.datetime):
        return machine(instants.start), machine(instants.end) if isinstance(instants.end, dt.datetime) else None
    first, last = session.dates.start, session.dates.end
    return first.isoformat(), None if first == last else last.isoformat()
