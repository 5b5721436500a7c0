"""The events of a promise: what its thread was told of, with the days on which that can have happened."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from tracker.core.matching.threads import Happening, Thread
from tracker.core.models import Event, Interval, Kind, Milestone, Promise, Role, Section, Statement, StatementType
from tracker.core.text import key_of

LONGEST_MEETING = 10
"""Days: a congress lasts no longer; a wider window is not a meeting's."""


_HEADS = (Section.TITLE, Section.HEADLINE)


def events_of(thread: Thread, promise: Promise) -> Iterator[Event]:
    """What was told of a milestone after it was promised; a recap happened since it was last spoken of as to come."""
    for told in thread.happenings:
        cited, known_on = told.cited, told.known_on
        if cited.release.date < promise.made_on or _is_only_news(told, thread):
            continue
        statement = cited.statement
        if statement.window is not None and not _covers(statement.window.latest, promise.window.latest):
            continue
        if _shown_at_the_meeting(promise, statement):
            days = Interval(promise.window.earliest, promise.window.latest or known_on)
            yield Event(told.type, days, known_on, cited, told.until)
            continue
        days = statement.days or Interval(
            known_on if told.type is not StatementType.DELIVERY else thread.last_said(cited.release.date),
            cited.release.date,
        )
        yield Event(told.type, days, known_on, cited, told.until)


def _is_only_news(told: Happening, thread: Thread) -> bool:
    """Whether a headline tells of a delivery whose day the release itself gives: its own day is that of the news."""
    dated = (one.cited for one in thread.happenings if one.is_delivery and one.cited.statement.days is not None)
    own = (c.statement.section for c in dated if c.release.id == told.cited.release.id)
    return told.is_delivery and told.cited.statement.section in _HEADS and any(one not in _HEADS for one in own)


def _shown_at_the_meeting(promise: Promise, statement: Statement) -> bool:
    """Data promised for a congress and told of as shown at that congress were shown while it lasted."""
    if promise.milestone.kind is not Kind.DATA_READOUT or statement.type is not StatementType.DELIVERY:
        return False
    mine, theirs = _meetings(promise.milestone), _meetings(statement.milestone)
    latest = promise.window.latest
    return bool(mine & theirs) and latest is not None and (latest - promise.window.earliest).days <= LONGEST_MEETING


def _meetings(milestone: Milestone) -> set[str]:
    return {key_of(n.text) for n in milestone.names if n.role is Role.PROPER and n.text.isupper() and len(n.text) <= 7}


def _covers(denied: date | None, latest: date | None) -> bool:
    """Whether a denial reaches: "will not launch in 2027" denies what was promised by the end of 2027."""
    return denied is not None and latest is not None and latest <= denied
