"""UIDs: the name that an event keeps for ever, in every language and in every form in which it is published."""

from __future__ import annotations


def event_uid(domain: str, programme: str, session: str, *parts: str) -> str:
    """Return the UID of a session, or of a part of it; `domain` is what all end in."""
    return f"{'.'.join((programme, session, *parts))}@{domain}"


def day_uid(domain: str, programme: str, session: str, number: int) -> str:
    """Return the UID of a day of a session, counted from 1.

    The first has the session's own and the others their number, not their date: a session that is moved or
    gets another day keeps them.
    """
    # No id has an underscore, so no item can ever take the UID of a day.
    return event_uid(domain, programme, session, *([] if number == 1 else [f"day_{number}"]))
