"""Chapter 1: dates - days, weeks and months, in all their spellings."""

from __future__ import annotations

from datetime import date

from tracker.core.window.grammar import WINDOW, Level, Made, Match, reads, single
from tracker.core.window.law.context import THIS_CENTURY, alone, bound, promised, short_year, timely
from tracker.core.window.lexer import Year
from tracker.core.window.period import Cut, Period
from tracker.core.window.phrase import Phrase

_DAYS, _MONTHS = range(1, 32), range(1, 13)
_CENTURY = 100
_SHORT_NAME = 4
"""Letters of a month's name that could be another word where months are written small: mar, mai."""
_ABBREVIATED = 3
_JOINTS = ("or", "and", "to", "until", "dash", "slash", "comma", "over", "by")
"""Kinds that join months; the last two as in de juin à septembre, von Juni bis September."""


@WINDOW.rule(
    "day",
    "A date is that day, however it is written; in 03/04/2026 the month comes first, "
    "unless another date of the text shows that the day does.",
    "ISO 8601 for 2026-04-03; with slashes the American order, as most releases in English are written for Americans.",
)
@reads(
    Level.PERIODS,
    "month dash int dash year",
    "month dot? the? DAY (dot? comma? of? comma? year)?",
    "weekday dot? comma? the? month dot? the? DAY (dot? comma? of? comma? year)?",
    rule="day",
)
def month_and_day(match: Match) -> Phrase | None:
    """May 12, 2026."""
    return _day(match, match.value("year", default=Year(None)).number)


@reads(
    Level.PERIODS,
    "(int|ordinal) dot? (of|the|dash){0,2} month dot? (of|comma|dash){0,2} year",
    "int dash month dash int",
    "(int|ordinal) dot? (of|the){0,2} month",
    "weekday dot? comma? the? (int|ordinal) dot? of? month dot? (of? comma? year)?",
    rule="day",
)
def day_and_month(match: Match) -> Phrase | None:
    """12 May 2026, 12-May-26."""
    if match.before and match.before.kind in ("label", "number", "law"):
        return None
    written_short = short_year(match) if len(match.kinds("int")) > 1 else None
    return _day(match, match.value("year", default=Year(written_short)).number)


@reads(Level.PERIODS, "year (of|in|over|the)? month (int|ordinal)", rule="day")
def year_month_day(match: Match) -> Phrase | None:
    """2026年5月12日."""
    return None if match.scene.calendar.spaced else _day(match, match.value("year").number)


def _day(match: Match, year: int | None) -> Phrase | None:
    """A day of a month, in the year that is said."""
    number = match.value("int", "ordinal")
    return single(Period("day", number, year, month=match.value("month"))) if number in _DAYS else None


@reads(Level.PERIODS, "date", "weekday dot? comma? date", rule="day")
def day_in_figures(match: Match) -> Phrase | None:
    """2026-05-12 and 05/12/2026; 05/2026 is the month."""
    if match.before and match.before.kind in ("label", "law"):
        return None
    written = match.value("date")
    parts = [int(part) for part in written.replace("/", "-").replace(".", "-").split("-")]
    if len(parts) == len(("month", "year")):
        number, year = sorted(parts)
        return single(Period("month", number, year), rule="month")
    first, second, third = parts
    if first > _DAYS[-1]:
        return _checked(first, second, third)
    if second in _MONTHS and (first not in _MONTHS or "." in written or match.scene.day_first):
        first, second = second, first
    return _checked(third if third >= _CENTURY else THIS_CENTURY + third, first, second)


def _checked(year: int, number: int, day: int) -> Phrase | None:
    """That day, if there is one."""
    try:
        date(year, number, day)
    except ValueError:
        return None
    return single(Period("day", day, year, month=number))


@WINDOW.rule(
    "week",
    "A week is the seven days from Monday to Sunday: the week of June 9 is the one that June 9 lies in.",
    "ISO 8601.",
)
@reads(Level.PARTS, "weeks (of|the|starting|beginning|edge|ending|in|over){1,3} phrase", rule="week")
def week(match: Match) -> Phrase | None:
    """The week of June 9, 2026."""
    phrase: Phrase = match.value("phrase")
    if (only := phrase.only) is None or only.unit != "day" or only.cuts:
        return None
    return single(only.cut(Cut("week")))


@WINDOW.rule(
    "month",
    "A month is the whole calendar month; a name that is also a word or a surname, as may and march, "
    "is a month only beside words of time.",
    "The Gregorian calendar of ISO 8601; that March is also a verb and June a name, any page of a newspaper shows.",
)
@reads(
    Level.PERIODS,
    "month dot? (of|comma|dash|slash|the){0,2} year",
    "month dot? dash int",
    "month",
    rule="month",
)
def month(match: Match) -> Phrase | None:
    """June 2026, Jun-26, June."""
    if match.has("year"):
        return single(Period("month", match.value("month"), match.value("year").number))
    if match.has("int"):
        year = short_year(match) if len(_name(match)) <= _ABBREVIATED else None
        return single(Period("month", match.value("month"), year)) if year else None
    return single(Period("month", match.value("month"))) if _is_month(match) else None


@reads(Level.PERIODS, "year (of|in|over|the)? month", rule="month")
def year_and_month(match: Match) -> Phrase | None:
    """2026年5月."""
    if match.scene.calendar.spaced:
        return None
    return single(Period("month", match.value("month"), match.value("year").number))


@reads(Level.FIGURES, "int monthmark", "int daymark", rule="month")
def marked_figure(match: Match) -> Made:
    """6月 and 15日: a month, and a day of it."""
    number = match.value("int")
    if match.has("monthmark"):
        return ("month", number) if number in _MONTHS else None
    return ("ordinal", number) if number in _DAYS else None


def _name(match: Match) -> str:
    """The month's name as it is written."""
    return match.raw(match.kinds("month")[0])


def _is_month(match: Match) -> bool:
    """Whether a bare name is a month's: may is a verb, and March Instruments a company."""
    name, calendar = _name(match), match.scene.calendar
    if not calendar.spaced:
        return True
    if calendar.capitals and not name[0].isupper():
        return False
    if timely(match) or promised(match) or alone(match) or bound(match) or _counted(match) or _joined(match):
        return True
    doubtful = name.lower() in calendar.doubtful if calendar.capitals else len(name) <= _SHORT_NAME
    return not doubtful and not _in_a_name(match)


def _counted(match: Match) -> bool:
    """Whether weeks or days of it are counted: the first week of June."""
    before = [token.kind for token in match.tokens[max(0, match.first - 2) : match.first]]
    return before[-1:] == ["of"] and before[0] in ("months", "weeks", "days", "half")


def _joined(match: Match) -> bool:
    """Whether another month is joined on: June/July."""
    joined = [token.kind for token in match.tokens[match.end : match.end + 2]]
    return joined[1:] == ["month"] and joined[0] in _JOINTS


def _in_a_name(match: Match) -> bool:
    """Whether a capitalised word follows."""
    return match.after is not None and match.after.kind == "word" and match.raw(match.after)[0].isupper()
