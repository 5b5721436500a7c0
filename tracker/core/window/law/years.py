"""Chapter 2: which year - fiscal years, this and next, and phrases that name none."""

from __future__ import annotations

from datetime import timedelta

from tracker.core.window.days import CALENDAR_YEAR_END, Days, block, month_days, shift, week_of, year_of, year_start
from tracker.core.window.grammar import WINDOW, Level, Made, Match, Void, reads, single
from tracker.core.window.law.periods import bound_before, year_in, years_of
from tracker.core.window.lexer import Year
from tracker.core.window.period import Cut, Frame, Period, days_of
from tracker.core.window.phrase import Phrase, named_year, next_year

_SHORT_YEARS = range(10, 80)
_THIS_CENTURY = 2000
_NUMBERED = frozenset({"int", "count", "of", "starting", "beginning", "ending"})
"""Kinds after which "the week" is another than the running one: week 24, the week of June 9."""
_NEAR = 9
"""Years from the first to the last of a span written with two figures: 2026-28."""
_LENGTHS = {"years": 12, "half": 6, "quarter": 3, "months": 1}


@WINDOW.rule(
    "fiscal",
    "A period marked fiscal follows the company's own year, named for the year it ends in; where its end is not known, the phrase goes to review.",
    "Regulation S-X names a fiscal year by its closing date; years of 52 or 53 weeks are taken as whole months.",
)
@reads(Level.FIGURES, "year (slash|dash) (year|int)", rule="fiscal")
def two_years(match: Match) -> Made:
    """2025/26, 2025-2026: two years that follow each other."""
    first, *rest = (token.value.number for token in match.kinds("year"))
    second = rest[0] if rest else match.value("int") + first // 100 * 100
    close = second == first + 1 if rest or match.has("slash") else first < second <= first + _NEAR
    return ("yearpair", (first, second)) if close else None


@reads(Level.FIGURES, "int monthmark", "int daymark", rule="month")
def marked_figure(match: Match) -> Made:
    """6月 and 15日: a month, and a day of it."""
    kind = "month" if match.has("monthmark") else "ordinal"
    return (kind, match.value("int")) if 1 <= match.value("int") <= (12 if kind == "month" else 31) else None


@reads(Level.FIGURES, "year years? int ending", rule="ending")
def year_by_month(match: Match) -> Made:
    """2026年3月期: the year that ends with March 2026."""
    year, month = match.value("year").number, match.value("int")
    if month == match.scene.frame.year_end:
        return Year(year, fiscal=True)
    return single(Period("year", fixed=block(year_start(year, month), 12, "year"))) if month in range(1, 13) else None


@reads(Level.FIGURES, "year years? fiscal years?", "year years", rule="fiscal")
def year_with_its_word(match: Match) -> Made:
    """2026年, 2026年度, 2026财年."""
    number = match.value("year").number
    if match.has("fiscal"):
        return Year(number, fiscal=True)
    return None if match.scene.calendar.spaced else Year(number)


@reads(
    Level.YEARS,
    "(fiscal|calendar) dash? (years dash?)? (of|the){0,2} (year|int)",
    "years of year",
    "full dash? (fiscal|calendar)? years? dash? (in|over|of|the){0,2} (year|int)",
    "years dash? year",
    "fiscal (years dash?)? yearpair",
    rule="fiscal",
)
def marked_year(match: Match) -> Made:
    """Fiscal 2026, FY26, calendar year 2026, the year 2026."""
    if match.has("yearpair"):
        first, last = match.value("yearpair")
        return Year(last, fiscal=True) if last == first + 1 else years_of(first, last, match, fiscal=True)
    said = year_in(match)
    if match.has("int"):
        number = match.value("int")
        if number not in _SHORT_YEARS or not match.has("fiscal", "calendar"):
            return None
        said = Year(_THIS_CENTURY + number, said.fiscal)
    return Year(said.number, said.fiscal)


@WINDOW.rule(
    "this-and-next",
    "This, current and next are counted from the day said: in May, next quarter is July to September, and next year begins on January 1.",
)
@reads(
    Level.YEARS,
    "(this|next|new|following|last|past) (fiscal|calendar|full)? years fiscal? possessive?",
    "years fiscal? (this|next|following|past)",
    "fiscal (this|next|following|past)",
    rule="this-and-next",
)
def year_by_word(match: Match) -> Made:
    """Next year, the current fiscal year; last year is over."""
    if match.value("years") == "many" or _wrong_order(match):
        return None
    fiscal = year_in(match).fiscal
    year_end = match.scene.frame.year_end or CALENDAR_YEAR_END if fiscal else CALENDAR_YEAR_END
    now = year_of(match.scene.frame.said_on, year_end)
    if match.has("last", "past"):
        return Void(single(Period("year", 1, now - 1, fiscal)))
    return Year(now + match.has("next", "new", "following"), fiscal)


@reads(Level.YEARS, "of next", rule="this-and-next")
def next_alone(match: Match) -> Made:
    """The first quarter of next, where this year stands before."""
    alone = match.after is None or match.after.kind in ("dot", "comma", "mark", "or", "and")
    return Year(match.scene.frame.said_on.year + 1) if alone else None


def _wrong_order(match: Match) -> bool:
    """Whether the adjective follows where the language puts it before."""
    first = match.tokens[match.first].kind
    return (
        first in ("years", "fiscal", "quarter", "months", "weeks", "season", "month") and not match.scene.calendar.after
    )


@reads(
    Level.PERIODS,
    "(quarter|half|months|weeks|season|month) (this|next)",
    "(this|next|following) dash? (fiscal|calendar)? (quarter|half dash? years|half|months|weeks|decade|season|month|weekday) possessive?",
    rule="this-and-next",
)
def period_by_word(match: Match) -> Phrase | None:
    """This quarter, next month, this summer, next March."""
    if "many" in (token.value for token in match.taken if token.kind != "months") or _wrong_order(match):
        return None
    frame, step = match.scene.frame, int(match.has("next", "following"))
    if match.value("next") == "coming" and match.has("season", "month", "weekday"):
        step = 0
    if match.has("season", "month", "weekday"):
        return _named(match, frame, step)
    unit = next(token.kind for token in match.taken if token.kind in ("quarter", "half", "months", "weeks", "decade"))
    return single(_counted_period(unit, step, match))


@reads(
    Level.PERIODS,
    "(last|past) (fiscal|calendar)? (quarter|half|months|weeks|season|month|weekday)",
    rule="reported",
)
def period_gone(match: Match) -> Void | None:
    """Last quarter, last August."""
    units = match.kinds("quarter", "half", "months", "weeks")
    if not units:
        return Void()
    return (
        None
        if match.after and match.after.kind in ("of", "year")
        else Void(single(_counted_period(units[0].kind, -1, match)))
    )


@reads(Level.PERIODS, "weekday", rule="this-and-next")
def weekday(match: Match) -> Made:
    """On Monday: the next one, unless the sentence tells what was done on it."""
    if not match.before or match.before.kind not in ("over", "by", "until", "before"):
        return None
    near = {token.kind for token in match.tokens[max(0, match.first - _NEAR) : match.end + _NEAR]}
    phrase = _named(match, match.scene.frame, 0)
    return Void() if "reports" in near and "forward" not in near else phrase


def _counted_period(unit: str, step: int, match: Match) -> Period:
    """The period of that unit which the day said lies in, or the next one."""
    fiscal = year_in(match).fiscal
    return Period(unit.rstrip("s"), fiscal=fiscal, fixed=_counted(unit, step, match.scene.frame, fiscal))


def _counted(unit: str, step: int, frame: Frame, fiscal: bool | None) -> Days:
    """Its days."""
    if unit == "weeks":
        return week_of(frame.said_on + timedelta(weeks=step))
    if unit == "months":
        return month_days(shift(frame.said_on.replace(day=1), "months", step))
    if unit == "decade":
        start = frame.said_on.replace(year=frame.said_on.year // 10 * 10, month=1, day=1)
        return block(shift(start, "years", 10 * step), 120, "decade")
    months = _LENGTHS[unit]
    start = year_start(frame.said_on.year - 1, (frame.year_end or CALENDAR_YEAR_END) if fiscal else CALENDAR_YEAR_END)
    gone = (frame.said_on.year - start.year) * 12 + frame.said_on.month - start.month
    return block(shift(start, "months", (gone // months + step) * months), months, unit)


def _named(match: Match, frame: Frame, step: int) -> Phrase | None:
    """This summer, next March, next Tuesday."""
    if match.has("weekday"):
        ahead = (match.value("weekday") - 1 - frame.said_on.weekday()) % 7
        day = frame.said_on + timedelta(days=ahead or 7 * step)
        return single(Period("day", fixed=Days(day, day, "day")))
    unit = "season" if match.has("season") else "month"
    period = Period(unit, match.value(unit))
    year = next_year(period, frame)
    running = next_first_is_past(period, year, frame)
    return single(Period(unit, period.number, year + (step if running else 0)))


def next_first_is_past(period: Period, year: int, frame: Frame) -> bool:
    """Whether that period of that year has begun."""
    return days_of(period, year, frame).first <= frame.said_on


@reads(
    Level.HALVES,
    "(quarter|months|weeks) possessive? dash? part",
    "(fiscal|calendar) (quarter|half)",
    "(quarter|months|weeks|decade)",
    rule="this-and-next",
)
def running(match: Match) -> Made:
    """The quarter, the month, where a part of it or a bound comes before; quarter-end."""
    token = match.kinds("quarter", "half", "months", "weeks", "decade")[0]
    if token.value == "many" or not (match.has("part") or bound_before(match)):
        return None
    if match.after and match.after.kind in _NUMBERED:
        return None
    period = _counted_period(token.kind, 0, match)
    return single(period.cut(Cut(match.value("part"))) if match.has("part") else period)


@WINDOW.rule("today", "Today, tonight and tomorrow are days; with a date beside it, today is that date.")
@reads(Level.PERIODS, "(today|tomorrow|yesterday)", rule="today")
def today(match: Match) -> Made:
    """Today, tomorrow; yesterday is over."""
    token = match.tokens[match.first]
    if match.after and match.after.kind == "possessive":
        return None
    step = {"today": 0, "tomorrow": 1, "yesterday": -1}[token.kind]
    day = match.scene.frame.said_on + timedelta(days=step)
    phrase = single(Period("day", fixed=Days(day, day, "day")))
    return Void(phrase) if step < 0 or (not step and _beside_report(match)) else phrase


def _beside_report(match: Match) -> bool:
    """Whether the words beside it say what was done: announced today, but not will be held today."""
    if match.after and match.after.kind == "reports":
        return True
    before = [token.kind for token in match.tokens[max(0, match.first - 4) : match.first]]
    return before[-1:] == ["reports"] and "forward" not in before


@reads(Level.PARTS, "phrase comma? open? phrase", rule="day")
def day_said_twice(match: Match) -> Made:
    """Today, May 13, 2026."""
    first, second = (token.value for token in match.kinds("phrase"))
    day = second.only
    if first.rule != "today" or day is None or day.unit != "day" or day.year is None:
        return None
    return second if days_of(day, day.year, match.scene.frame).first == first.only.fixed.first else None


WINDOW.rule(
    "year-of-the-sentence",
    "A phrase without a year takes the year its sentence has named before it, unless it would be over: for 2026, revenue weighted to the second half.",
)(named_year)

WINDOW.rule(
    "next-such",
    "A phrase without a year, in a sentence without one, is the first such period that is not over: the fourth quarter, said in November, runs now.",
)(next_year)
