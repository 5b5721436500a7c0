"""When something happened, as far as one release alone tells it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from tracker.core.models import Interval, Window

_YEAR = re.compile(r"\b(?:19|20)\d\d\b|['’‘]\d\d\b|\b[QH]\d[ -]?\d\d\b|\b\d[QH]\d\d\b")
_RELATIVE = re.compile(
    r"\b(?P<today>today|this morning)\b|\b(?P<yesterday>yesterday)\b"
    r"|\b(?P<week>(?:last|this|earlier this|over the) (?:week|weekend|past week))\b"
    r"|\b(?P<month>earlier this month)\b|\b(?P<lastmonth>last month)\b"
    r"|\b(?P<lastyear>(?:late |early |mid-?)?last year|in the (?:prior|previous) year)\b",
    re.IGNORECASE,
)
_QUARTER_DONE = re.compile(r"\b(?:during|in|over) the (?:quarter|period|three months)\b", re.IGNORECASE)


def days_of(
    text: str, base: int, near: int, said_on: date, windows: Sequence[Window], reported: Interval | None
) -> Interval | None:
    """The days between which what `text` tells near offset `near` happened; None where it gives no time.

    `text` begins at offset `base` of its sentence; `near` and the windows count from the sentence's beginning.
    `windows` are the times read in the text, past and to come; `reported` is the period the release reports on: what
    was done "during the quarter" was done then.
    """
    past = [pair for window in windows if (pair := _into_the_past(window, said_on))]
    past += [(base + match.start(), _relative(match, said_on)) for match in _RELATIVE.finditer(text)]
    if past:
        return min(past, key=lambda pair: abs(pair[0] - near))[1]
    return reported if reported and _QUARTER_DONE.search(text) else None


def lately(text: str, said_on: date) -> Iterator[tuple[int, Interval]]:
    """Where a text says last week, earlier this month and the like, and which days it means."""
    for match in _RELATIVE.finditer(text):
        if match.lastgroup != "today":
            yield match.start(), _relative(match, said_on)


def _relative(match: re.Match[str], said_on: date) -> Interval:
    """Relative phrases that look back."""
    month = said_on.replace(day=1)
    before = month - timedelta(days=1)
    spans = {
        "today": (said_on, said_on),
        "yesterday": (said_on - timedelta(days=1),) * 2,
        "week": (said_on - timedelta(days=said_on.weekday() + 7), said_on),
        "month": (month, said_on),
        "lastmonth": (before.replace(day=1), before),
        "lastyear": (date(said_on.year - 1, 1, 1), date(said_on.year - 1, 12, 31)),
    }
    return Interval(*spans[str(match.lastgroup)])


def past_days(window: Window, said_on: date) -> Interval | None:
    """The days of a time that lies before the release or on its day; None for what is to come or has no end."""
    placed = _into_the_past(window, said_on)
    return placed[1] if placed else None


def _into_the_past(window: Window, said_on: date) -> tuple[int, Interval] | None:
    """A window as the days of something done: never after the release, and last year's where no year was said."""
    earliest, latest = window.earliest, window.latest or said_on
    if window.from_saying or window.open_ended or window.vague:
        return None
    if earliest > said_on:
        if _YEAR.search(window.phrase):
            return None
        back = _weeks_back if "week" in window.phrase.lower() else _year_back
        earliest, latest = back(earliest), back(latest)
    if earliest > said_on:
        return None
    return window.start, Interval(earliest, min(latest, said_on))


def _weeks_back(day: date) -> date:
    """The same weekday of a year before: 52 weeks."""
    return day - timedelta(weeks=52)


def _year_back(day: date) -> date:
    return day.replace(year=day.year - 1, day=min(day.day, 28) if day.month == 2 else day.day)
