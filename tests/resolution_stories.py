"""Stories made up for judging: an invented company, what it promises and what it says later."""

from __future__ import annotations

from datetime import date
from itertools import count

from tracker.core.models import (
    Case,
    Cited,
    Company,
    Event,
    Interval,
    Kind,
    Milestone,
    Name,
    Promise,
    Release,
    Role,
    Section,
    Statement,
    StatementType,
    Verdict,
    Window,
)
from tracker.core.resolution import judge

ORIOLE = Company("Oriole Therapeutics", "ORIO")
day = date.fromisoformat
_number = count(1)


def release(on: date) -> Release:
    """Publish something on that day; each release is another one."""
    number = next(_number)
    return Release(id=f"r{number:05}", company=ORIOLE, date=on, title="News", sha256=f"{number:064x}")


def cited(type_: StatementType, kind: Kind, said_on: date, quote: str, **rest: object) -> Cited:
    """Make a statement of that type in a release of its own."""
    published = release(said_on)
    milestone = Milestone(kind, (Name("ORBIT", Role.TRIAL),), "it")
    statement = Statement(
        id=published.id, type=type_, section=Section.BODY, start=0, end=len(quote), quote=quote, milestone=milestone,
        rule="tests", **rest,
    )  # fmt: skip
    return Cited(statement, published)


def cues_of(words: str) -> tuple[str, ...]:
    """Give the cues that extraction would leave with these words."""
    marks = {"now": "now", "on track": "on-track", "moved": "moved", "complete response": "refused"}
    return tuple(cue for mark, cue in marks.items() if mark in words)


def window(earliest: date, latest: date | None, **rest: object) -> Window:
    """Make a window as if read from a phrase that names its days."""
    rest = {"open_ended": latest is None, "phrase": f"{earliest} to {latest or 'any day'}", **rest}
    return Window(earliest=earliest, latest=latest, start=0, end=0, rule="tests", **rest)


def promise(kind: Kind, made_on: date, meant: Window, quote: str = "It is expected.") -> Promise:
    """Promise that milestone on that day."""
    statement = cited(StatementType.PROMISE, kind, made_on, quote, window=meant, cues=cues_of(quote))
    return Promise(
        id=statement.statement.id, thread="orbit", company=ORIOLE, milestone=statement.statement.milestone,
        made_on=made_on, window=meant, statement=statement,
    )  # fmt: skip


def event(type_: StatementType, said_on: date, days: Interval, quote: str = "It is so.", **rest: object) -> Event:
    """Tell on a day what happened on one of these days; `rest` may say that it was known only later."""
    said = cited(type_, Kind.TRIAL_START, said_on, quote, days=days, cues=cues_of(quote))
    return Event(**{"type": type_, "days": days, "known_on": said_on, "cited": said, **rest})


MADE = day("2025-01-28")
START = promise(Kind.TRIAL_START, MADE, window(day("2025-05-01"), day("2025-08-31")))
SPOKEN = (MADE, day("2025-09-10"), day("2025-11-05"))
"""The days on which the company spoke: when it promised the start, and twice after the window."""


def told(type_: StatementType, said: str, first: str, last: str | None = None, quote: str = "It is so.") -> Event:
    """Tell on a day what happened, from ISO days."""
    return event(type_, day(said), Interval(day(first), day(last or first)), quote)


def delivery(said: str, first: str, last: str | None = None) -> Event:
    """Report on a day that the start came on one of these days."""
    return told(StatementType.DELIVERY, said, first, last)


def guidance(said: str, first: str, last: str | None, quote: str = "It is expected then.", **rest: object) -> Promise:
    """Give new guidance for the start."""
    return promise(Kind.TRIAL_START, day(said), window(day(first), last and day(last), **rest), quote)


def judged(as_of: str = "2025-12-01", on: Promise = START, **rest: object) -> Verdict:
    """Judge a promise by what else is told of it."""
    return judge(Case(promise=on, release_days=SPOKEN, **rest), day(as_of))
