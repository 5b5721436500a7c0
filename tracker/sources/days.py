"""Days written out in full, as releases date themselves: "April 07, 2025", "7 avril 2025", "2025-04-07"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_MONTHS = (
    "january jan enero janvier januar jänner gennaio janeiro",
    "february feb febrero février fevrier februar febbraio fevereiro",
    "march mar marzo mars märz maerz março",
    "april apr abril avril aprile",
    "may mayo mai maggio maio",
    "june jun junio juin juni giugno junho",
    "july jul julio juillet juli luglio julho",
    "august aug agosto août aout",
    "september sept sep septiembre septembre settembre setembro",
    "october oct octubre octobre oktober ottobre outubro",
    "november nov noviembre novembre novembro",
    "december dec diciembre décembre decembre dezember dicembre dezembro",
)
MONTHS = {name: number for number, names in enumerate(_MONTHS, start=1) for name in names.split()}
"""The number of a month by its name or short form, in the languages whose months are written with Latin letters."""

_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_YEAR = r"(?:19|20)\d\d"
_WRITTEN = re.compile(
    rf"\b(?P<m1>{_MONTH})\.?\s{{1,9}}(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?(?:\s{{0,9}},\s{{0,9}}|\s{{1,9}})(?P<y1>{_YEAR})\b"
    rf"|\b(?P<d2>\d{{1,2}})(?:st|nd|rd|th|er|º|\.)?[\s-]{{1,9}}(?:(?:of|de)\s{{1,9}})?(?P<m2>{_MONTH})\.?,?"
    rf"[\s-]{{1,9}}(?:del?\s{{1,9}})?(?P<y2>{_YEAR})\b"
    rf"|\b(?P<y3>{_YEAR})(?P<sep>[-/.])(?P<m3>\d\d)(?P=sep)(?P<d3>\d\d)(?!\d)"
    rf"|\b(?P<y4>{_YEAR})\s?[年년]\s?(?P<m4>\d{{1,2}})\s?[月월]\s?(?P<d4>\d{{1,2}})\s?[日일]",
    re.IGNORECASE,
)
_FIGURES = re.compile(rf"\b(?P<a>\d{{1,2}})(?P<sep>[/.-])(?P<b>\d{{1,2}})(?P=sep)(?P<y>{_YEAR})\b")
_TWELVE_HOURS = re.compile(r"[\s,-]{0,5}\d{1,2}[:.]\d\d(?::\d\d)?\s?[ap]\.?m\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Day:
    """A day and where it is written: `text[start:end]`."""

    start: int
    end: int
    date: date


def written_days(text: str) -> Iterator[Day]:
    """The days written with a month's name, or year first, in the order of the text; impossible ones are passed over.

    >>> [str(day.date) for day in written_days("Sept. 5, 2025, 7 de abril de 2025, February 30, 2025")]
    ['2025-09-05', '2025-04-07']
    """
    for match in _WRITTEN.finditer(text):
        year, month, day = next(_parts(match, form) for form in "1234" if match[f"y{form}"])
        if written := calendar_day(year, month, day):
            yield Day(match.start(), match.end(), written)


def _parts(match: re.Match[str], form: str) -> tuple[int, int, int]:
    """Year, month and day of one of the four forms."""
    month = match[f"m{form}"].lower()
    return int(match[f"y{form}"]), MONTHS.get(month) or int(month), int(match[f"d{form}"])


def day_in_figures(text: str) -> Day | None:
    """The first day of a page stamp: a day written out, or figures whose order is certain.

    Which figure is the month is certain where the other is past 12, where both are the same, where points part them
    (day first), and where a clock of twelve hours follows (month first, as the United States write both). Else: None.

    >>> str(day_in_figures("04/07/2025 - 09:00 AM").date), day_in_figures("04/07/2025 09:00")
    ('2025-04-07', None)
    """
    if match := _FIGURES.search(text):
        a, b, year = int(match["a"]), int(match["b"]), int(match["y"])
        american = b > 12 or (match["sep"] != "." and _TWELVE_HOURS.match(text, match.end()) is not None)
        if a == b or american or a > 12 or match["sep"] == ".":
            day = calendar_day(year, a, b) if american and a <= 12 else calendar_day(year, b, a)
            return Day(match.start(), match.end(), day) if day else None
    return next(written_days(text), None)


def calendar_day(year: int, month: int, day: int) -> date | None:
    """The day, where the calendar has it."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def stated_day(text: str) -> date | None:
    """The day a field states: ISO, with or without a time, or written out and nothing else.

    >>> stated_day("2025-04-07T21:00:00Z").isoformat()
    '2025-04-07'
    """
    found = next(written_days(text[:60]), None)
    return found.date if found and not text[: found.start].strip() else None
