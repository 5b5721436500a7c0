"""Chapter 4: periods counted from the day said, and periods that name no year."""

from __future__ import annotations

from datetime import date, timedelta

from tracker.core.window.days import CALENDAR_YEAR_END, Days, block, month_days, shift, week_of, year_of, year_start
from tracker.core.window.grammar import WINDOW, Level, Made, Match, Void, reads, single
from tracker.core.window.law.context import bound, year_in
from tracker.core.window.lexer import Token, Year
from tracker.core.window.period import MONTHS, Bound, Cut, Frame, Period, days_of
from tracker.core.window.phrase import Phrase, named_year, next_year

_UNITS = ("quarter", "half", "months", "weeks", "decade")
_NUMBERED = frozenset({"int", "count", "of", "starting", "beginning", "ending"})
"""Kinds after which "the week" is another than the running one: week 24, the week of June 9."""
_NEAR = 8
"""Tokens around a weekday among which a verb tells whether it is gone."""


@WINDOW.rule(
    "this-and-next",
    "This, current, next and the one after next are counted from the day said, and today is that day: "
    "in May, next quarter is July to September.",
    "Usage: this and next are told from the day on which somebody speaks, and a release bears that day.",
)
@reads(
    Level.YEARS,
    "(this|next|new|following|last|past) (fiscal|calendar|full)? years fiscal? possessive?",
    "years fiscal? (this|next|following|past)",
    "fiscal (this|next|following|past)",
    "(this|next|past) fiscal (?!dash? (years|year|quarter|half|ordinal|qcode|hcode))",
    rule="this-and-next",
)
def year_by_word(match: Match) -> Made:
    """Next year, the current fiscal year; last year is over."""
    if match.value("years") == "many" or _adjective_misplaced(match):
        return None
    fiscal = year_in(match).fiscal
    now = year_of(match.scene.frame.said_on, _year_end(match.scene.frame, fiscal))
    if match.has("last", "past"):
        return Void(single(Period("year", 1, now - 1, fiscal)))
    return Year(now + match.has("next", "new", "following"), fiscal)


@reads(Level.YEARS, "years after next", "MARKED years after next", rule="this-and-next")
def year_after_next(match: Match) -> Year:
    """The year after next."""
    fiscal = year_in(match).fiscal
    return Year(year_of(match.scene.frame.said_on, _year_end(match.scene.frame, fiscal)) + 2, fiscal)


@reads(Level.YEARS, "(by|before) the? new years", rule="by")
def by_the_new_year(match: Match) -> Phrase:
    """By the new year: to the last day of this one."""
    last = date(match.scene.frame.said_on.year, 12, 31)
    return single(Period("day", fixed=Days(last, last, "day")), bound=Bound.BY)


@reads(Level.YEARS, "of next", rule="this-and-next")
def next_alone(match: Match) -> Made:
    """The fourth quarter of this year or the first of next."""
    alone = match.after is None or match.after.kind in ("dot", "comma", "mark", "or", "and")
    return Year(match.scene.frame.said_on.year + 1) if alone else None


@reads(
    Level.PERIODS,
    "(quarter|half|months|weeks) (this|next)",
    "(this|next|following) dash? MARKED? (quarter|half dash? years|half|months|weeks|decade) possessive?",
    rule="this-and-next",
)
def period_by_word(match: Match) -> Phrase | None:
    """As in this quarter, next month."""
    unit = match.kinds(*_UNITS)[0]
    if (unit.value == "many" and match.scene.calendar.capitals) or _adjective_misplaced(match):
        return None
    return single(_counted_from(match, unit, int(match.has("next", "following"))))


@reads(
    Level.PERIODS,
    "(quarter|half|months|weeks|decade) after next",
    "half dash? years after next",
    "MARKED (quarter|half|half dash? years) after next",
    rule="this-and-next",
)
def period_after_next(match: Match) -> Phrase:
    """The quarter after next."""
    return single(_counted_from(match, match.kinds(*_UNITS)[0], 2))


@reads(Level.YEARS, "season after next", rule="this-and-next")
def season_after_next(match: Match) -> Phrase:
    """The summer after next."""
    named = Period("season", match.value("season"))
    return single(named._replace(year=_next_named(named, match.scene.frame, following=True) + 1))


@reads(
    Level.PERIODS,
    "(season|month) (this|next)",
    "(this|next|following) (season|month|weekday) possessive?",
    rule="this-and-next",
)
def name_by_word(match: Match) -> Phrase | None:
    """As in this summer, next March, next Tuesday."""
    frame, following = match.scene.frame, match.has("next", "following") and match.value("next") != "coming"
    if _adjective_misplaced(match):
        return None
    if match.has("weekday"):
        return single(_weekday(match, following))
    unit = "season" if match.has("season") else "month"
    return single(
        Period(unit, match.value(unit), _next_named(Period(unit, match.value(unit)), frame, following=following))
    )


def _next_named(named: Period, frame: Frame, *, following: bool) -> int:
    """The year of the next season or month of that name; where it runs, of the following one if that is meant."""
    year = next_year(named, frame)
    return year + (following and days_of(named, year, frame).first <= frame.said_on)


def _adjective_misplaced(match: Match) -> bool:
    """Whether this or next follows in a language that puts it before."""
    return match.tokens[match.end - 1].kind in ("this", "next", "past") and not match.scene.calendar.after


def _weekday(match: Match, following: bool) -> Period:
    """The next day of that name."""
    said_on = match.scene.frame.said_on
    ahead = (match.value("weekday") - 1 - said_on.weekday()) % 7
    day = said_on + timedelta(days=ahead or 7 * following)
    return Period("day", fixed=Days(day, day, "day"))


@reads(Level.PERIODS, "weekday", rule="this-and-next")
def weekday(match: Match) -> Made:
    """On Monday: the next one, unless what was done on it is told."""
    if not match.before or match.before.kind not in ("over", "by", "until", "before"):
        return None
    near = {token.kind for token in match.tokens[max(0, match.first - _NEAR) : match.end + _NEAR]}
    return Void() if "reports" in near and "forward" not in near else single(_weekday(match, following=False))


@reads(Level.WHOLES, "(quarter|months) dash? part of? phrase", rule="edge")
def end_with_its_name(match: Match) -> Phrase | None:
    """Month-end June 2026, quarter-end September 2026, quarter-end September 30, 2026."""
    phrase: Phrase = match.value("phrase")
    if (only := phrase.only) is None or match.value("part") != "end" or only.cuts or only.fixed:
        return None
    quarter, rest = divmod(only.number, 3)
    if only.unit == "day" or (only.unit == "month" and match.has("months")):
        return single(only if only.unit == "day" else only.cut(Cut("end")))
    return single(Period("quarter", quarter, only.year).cut(Cut("end"))) if only.unit == "month" and not rest else None


@reads(
    Level.WHOLES,
    "(quarter|months|weeks) possessive? dash? part",
    "MARKED (quarter|half)",
    "(quarter|months|weeks|decade)",
    rule="this-and-next",
)
def running(match: Match) -> Phrase | None:
    """The quarter, the month, where a part of it or a bound comes before; quarter-end."""
    unit = match.kinds(*_UNITS)[0]
    ends = unit.kind == "quarter" and match.after is not None and match.after.kind == "ending"
    if unit.value == "many" or (match.after and match.after.kind in _NUMBERED and not ends):
        return None
    if not match.has("part") and not bound(match):
        return None
    period = _counted_from(match, unit, 0)
    return single(period.cut(Cut(match.value("part"))) if match.has("part") else period)


@reads(Level.PERIODS, "half dash? years (possessive? dash? part)?", rule="this-and-next")
def half_year(match: Match) -> Made:
    """By half-year end; the half-year mark is no year."""
    if not match.has("part") and not bound(match):
        return Void()
    period = _counted_from(match, match.taken[0], 0)
    return single(period.cut(Cut(match.value("part"))) if match.has("part") else period)


@reads(
    Level.PERIODS,
    "(last|past) MARKED? (quarter|half|months|weeks|season|month|weekday)",
    rule="reported",
)
def gone(match: Match) -> Void | None:
    """Last quarter, last August; but not the last quarter of 2026."""
    if not (units := match.kinds(*_UNITS)):
        return Void()
    if match.after and match.after.kind in ("of", "year"):
        return None
    return Void(single(_counted_from(match, units[0], -1)))


def _counted_from(match: Match, unit: Token, step: int) -> Period:
    """The period of that unit which the day said lies in, or so many on."""
    fiscal = year_in(match).fiscal
    return Period(unit.kind.rstrip("s"), fiscal=fiscal, fixed=_days(unit.kind, step, match.scene.frame, fiscal))


def _days(unit: str, step: int, frame: Frame, fiscal: bool | None) -> Days:
    """The days of the running period of a unit, or of so many on."""
    said_on = frame.said_on
    if unit == "weeks":
        return week_of(said_on + timedelta(weeks=step))
    if unit == "months":
        return month_days(shift(said_on.replace(day=1), "months", step))
    if unit == "decade":
        start = said_on.replace(year=said_on.year // 10 * 10, month=1, day=1)
        return block(shift(start, "years", 10 * step), MONTHS["decade"], "decade")
    start = year_start(said_on.year - 1, _year_end(frame, fiscal))
    gone_by = (said_on.year - start.year) * 12 + said_on.month - start.month
    return block(shift(start, "months", (gone_by // MONTHS[unit] + step) * MONTHS[unit]), MONTHS[unit], unit)


def _year_end(frame: Frame, fiscal: bool | None) -> int:
    """The month a year ends with, fiscal or not."""
    return (frame.year_end or CALENDAR_YEAR_END) if fiscal else CALENDAR_YEAR_END


@reads(Level.WHOLES, "(today|tomorrow) comma? open? phrase", rule="day")
def day_said_twice(match: Match) -> Phrase | None:
    """Today, May 13, 2026."""
    said: Phrase = match.value("phrase")
    if (only := said.only) is None or only.unit != "day" or only.year is None:
        return None
    step = int(match.has("tomorrow"))
    same = days_of(only, only.year, match.scene.frame).first == match.scene.frame.said_on + timedelta(days=step)
    return single(only) if same else None


@reads(Level.WHOLES, "(today|tomorrow|yesterday)", rule="this-and-next")
def today(match: Match) -> Made:
    """Today, tomorrow; yesterday is over, and so is what was announced today."""
    if match.after and match.after.kind == "possessive":
        return None
    step = {"today": 0, "tomorrow": 1, "yesterday": -1}[match.tokens[match.first].kind]
    day = match.scene.frame.said_on + timedelta(days=step)
    phrase = single(Period("day", fixed=Days(day, day, "day")))
    return Void(phrase) if step < 0 or (not step and _beside_report(match)) else phrase


def _beside_report(match: Match) -> bool:
    """Whether the words beside it say what was done: announced today, but not will be held today."""
    if match.after and match.after.kind == "reports":
        return True
    before = [token.kind for token in match.tokens[max(0, match.first - 4) : match.first]]
    return before[-1:] == ["reports"] and "forward" not in before


WINDOW.rule(
    "year-of-the-sentence",
    "A phrase without a year takes the year that its sentence has named before it, unless it would be over then.",
    "Usage: a topic named first holds for what follows: for 2026, revenue is weighted to the second half.",
)(named_year)

WINDOW.rule(
    "next-such",
    "A phrase without a year, in a sentence without one, is the first such period that is not over: "
    "the fourth quarter, said in November, is the one that runs.",
    "Guidance speaks of what is ahead; whoever means a later year than the next has to say so.",
)(next_year)
