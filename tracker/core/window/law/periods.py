"""Chapter 1: whole periods - days, weeks, months, quarters, halves, years and seasons, and a company's own year."""

from __future__ import annotations

from datetime import date

from tracker.core.window.grammar import WINDOW, Level, Match, reads, single
from tracker.core.window.lexer import Token, Year
from tracker.core.window.period import Cut, Period
from tracker.core.window.phrase import Phrase

_LAST_DAY = 31
_LAST_MONTH = 12
_CENTURY = 100
_THIS_CENTURY = 2000
_SHORT_YEARS = range(20, 61)
"""Two figures that are taken for a year where nothing marks them as one: Q4 25."""

_SHORT_NAME = 4
"""Letters of a month's name that could be another word where months are written small: mar, mai."""

TIMELY = frozenset(
    "in over by deadline within until before after since from to between or and part edge this next starting beginning around earliest "
    "notbefore dash slash very later into open atleast rest".split()
)
"""Kinds of words that show that a month's name or a short code after them is a time."""


_JOINING = frozenset({"or", "and", "to", "until", "dash", "slash", "comma"})


def year_in(match: Match) -> Year:
    """The year a pattern took; without a number where it says "the year" or nothing."""
    marked = True if match.has("fiscal") else False if match.has("calendar") else None
    year: Year = match.value("year", default=Year(None))
    return year if year.fiscal is not None else Year(year.number, marked)


def years_of(first: int, last: int, match: Match, fiscal: bool | None = None) -> Phrase:
    """Years from one to another."""
    return Phrase(tuple(Period("year", 1, year, fiscal, place=match.place) for year in (first, last)), rule="range")


def licensed(match: Match) -> bool:
    """Whether the word before shows that this is a time."""
    return match.before is not None and match.before.kind in TIMELY


@WINDOW.rule(
    "day",
    "A date is that day, however it is written; in 03/04/2026 the month comes first, unless another date of the text shows that the day does.",
    "ISO 8601 for 2026-04-03; with slashes the American order, as most releases are written for American investors.",
)
@reads(
    Level.PERIODS,
    "month dot? the? DAY (dot? comma? of? comma? year)?",
    "year (of|in|over|the)? month (int|ordinal)",
    "weekday dot? comma? the? month dot? the? DAY (dot? comma? of? comma? year)?",
    rule="day",
)
def month_and_day(match: Match) -> Phrase | None:
    """May 12, 2026."""
    return _day(match)


@reads(
    Level.PERIODS,
    "(int|ordinal) dot? (of|the|dash){0,2} month dot? (of|comma|dash){0,2} year",
    "int dash month dash int",
    "(int|ordinal) dot? (of|the){0,2} month",
    "weekday dot? comma? the? (int|ordinal) dot? of? month dot? (of? comma? year)?",
    rule="day",
)
def day_and_month(match: Match) -> Phrase | None:
    """12 May 2026."""
    return None if match.before and match.before.kind in ("label", "number", "law") else _day(match)


def _day(match: Match) -> Phrase | None:
    """A day of a month, in the year that is said."""
    number = match.value("int", "ordinal")
    if match.tokens[match.first].kind == "year" and match.scene.calendar.spaced:
        return None
    if not 1 <= number <= _LAST_DAY:
        return None
    year = match.value("year", default=Year(_short_year(match) if match.kinds("int")[1:] else None)).number
    return single(Period("day", number, year, month=match.value("month")))


@reads(Level.PERIODS, "date", "weekday dot? comma? date", rule="day")
def day_in_figures(match: Match) -> Phrase | None:
    """2026-05-12 and 05/12/2026; 05/2026 is the month."""
    written = match.value("date")
    parts = [int(part) for part in written.replace("/", "-").replace(".", "-").split("-")]
    if len(parts) == len(("month", "year")):
        month, year = sorted(parts)
        return single(Period("month", month, year), rule="month") if 1 <= month <= _LAST_MONTH else None
    first, second, third = parts
    if first > _LAST_DAY:
        return _checked(first, second, third)
    if second <= _LAST_MONTH and (first > _LAST_MONTH or "." in written or match.scene.day_first):
        first, second = second, first
    return _checked(third if third >= _CENTURY else _THIS_CENTURY + third, first, second)


def _checked(year: int, month: int, day: int) -> Phrase | None:
    """That day, if there is one."""
    try:
        date(year, month, day)
    except ValueError:
        return None
    return single(Period("day", day, year, month=month))


@WINDOW.rule(
    "week", "A week is seven days from Monday to Sunday: the week of June 9 is the one June 9 lies in.", "ISO 8601."
)
@reads(
    Level.PARTS,
    "weeks (of|the|starting|beginning|edge|ending|in|over){1,3} phrase",
    rule="week",
)
def week(match: Match) -> Phrase | None:
    """The week of June 9, 2026."""
    day = match.value("phrase").only
    if day is None or day.unit != "day" or day.cuts:
        return None
    return single(day.cut(Cut("week")))


@WINDOW.rule("month", "A month is the whole calendar month.")
@reads(
    Level.PERIODS,
    "month dot? (of|comma|dash|slash|the){0,2} year",
    "year (of|in|over|the)? month",
    "month dot? dash int",
    "month",
    rule="month",
)
def month(match: Match) -> Phrase | None:
    """June 2026, Jun-26; a bare name only where the words around it tell of time."""
    if match.tokens[match.first].kind == "year" and match.scene.calendar.spaced:
        return None
    year = match.value("year", default=Year(_short_year(match))).number
    if match.has("int") and year is None:
        return None
    if year is None and not match.has("year") and not _is_month(match):
        return None
    return single(Period("month", match.value("month"), year))


def _short_year(match: Match) -> int | None:
    """Two figures as a year."""
    number = next((token.value for token in reversed(match.kinds("int"))), None)
    return _THIS_CENTURY + number if number in _SHORT_YEARS else None


def _is_month(match: Match) -> bool:
    """Whether a bare name is a month's: may is a verb, and March Instruments a company."""
    name = match.raw(match.tokens[match.first])
    if match.scene.calendar.capitals and not name[0].isupper():
        return False
    if (
        licensed(match)
        or _alone(match)
        or bound_before(match)
        or _counted_before(match)
        or _before_month(match)
        or not match.scene.calendar.spaced
    ):
        return True
    if not match.scene.calendar.capitals and len(name) <= _SHORT_NAME:
        return False
    return name.lower() not in match.scene.calendar.doubtful and not _before_name(match)


def _alone(match: Match) -> bool:
    """Whether it is all that follows a colon or a bracket: Launch: June."""
    before, after = match.before, match.after
    marked = before is not None and before.kind in ("mark", "open")
    return marked and (after is None or after.kind in ("dot", "comma", "mark", "close"))


def _counted_before(match: Match) -> bool:
    """Whether weeks or days of it are counted before: the first week of June."""
    before = [token.kind for token in match.tokens[max(0, match.first - 2) : match.first]]
    return before[-1:] == ["of"] and before[0] in ("weeks", "days", "half")


def _before_month(match: Match) -> bool:
    """Whether another month is joined on."""
    joined = match.tokens[match.end : match.end + 2]
    return len(joined) > 1 and joined[0].kind in _JOINING and joined[1].kind == "month"


def _before_name(match: Match) -> bool:
    """Whether a capitalised word follows, as in a name."""
    after = match.after
    return after is not None and after.kind == "word" and match.raw(after)[0].isupper()


@WINDOW.rule(
    "quarter",
    "A quarter is three calendar months from January, April, July or October; the September quarter is the one that ends in September.",
    "Usage of the exchanges; unmarked quarters are the calendar's whatever the company's year, for that is what readers take them for.",
)
@reads(
    Level.PERIODS,
    "qcode (dash|slash|dot)? int",
    "qcode dot year",
    "qcode (open? JOIN YEAR)?",
    "(fiscal|calendar) dash? qcode (JOIN YEAR)?",
    "(fiscal|calendar) dash? ordinal dash? quarter (JOIN YEAR)?",
    "ordinal dash? quarter comma year",
    "ordinal dash? (fiscal|calendar)? quarter dot? possessive? (open qcode close)? JOIN YEAR",
    "ordinal dash? (fiscal|calendar)? quarter possessive?",
    "last dash? (fiscal|calendar)? quarter JOIN YEAR",
    "int dot quarter (JOIN YEAR)?",
    "quarter (int|count) (JOIN YEAR)?",
    "year possessive? (dash|slash|comma|mark|daymark|the){0,2} (fiscal|calendar)? (qcode|ordinal dash? (fiscal|calendar)? quarter)",
    rule="quarter",
)
def quarter(match: Match) -> Phrase | None:
    """Q3 2025, 3Q25, the third quarter of the year."""
    number = match.value("qcode", "ordinal", "int", "count", default=-1)
    if number not in _NUMBERS["quarter"] or _is_code(match, "qcode"):
        return None
    return _numbered(match, "quarter", number)


@reads(Level.PAIRS, "month dash? (year dash?)? quarter (JOIN year)?", rule="quarter")
def quarter_by_month(match: Match) -> Phrase | None:
    """The September 2025 quarter."""
    number, rest = divmod(match.value("month"), 3)
    return None if rest else _numbered(match, "quarter", number)


@WINDOW.rule(
    "half", "A half is six calendar months from January or July; the second half of March is its days from the 16th."
)
@reads(
    Level.HALVES,
    "hcode (dash|slash|dot)? int",
    "hcode dot year",
    "hcode (open? JOIN YEAR)?",
    "(fiscal|calendar) dash? hcode (JOIN YEAR)?",
    "(fiscal|calendar) dash? ordinal dash? half (dash? years)? (JOIN YEAR)?",
    "ordinal dash? half comma year",
    "(ordinal|last) dash? (fiscal|calendar)? half (dash? years)? possessive? (open hcode close)? (JOIN YEAR)?",
    "int dot half (JOIN YEAR)?",
    "year possessive? (dash|slash|comma|mark|daymark|the){0,2} (fiscal|calendar)? (hcode|(ordinal|last) dash? (fiscal|calendar)? half)",
    rule="half",
)
def half(match: Match) -> Phrase | None:
    """1H 2026, H1'26, the second half of the year."""
    number = match.value("hcode", "ordinal", default=match.value("int", default=-1) if match.has("dot") else -1)
    if number not in _NUMBERS["half"] or _is_code(match, "hcode"):
        return None
    return None if _of_a_shorter(match) else _numbered(match, "half", number)


def _of_a_shorter(match: Match) -> bool:
    """Whether it is the half of a month or quarter, which follows."""
    rest = [token.kind for token in match.tokens[match.end : match.end + 3]]
    return not match.has("year", "years") and "phrase" in rest and set(rest[: rest.index("phrase")]) <= {"of", "the"}


@reads(Level.HALVES, "half (of|the|in|over){1,2} year", "half year", rule="thirds")
def middle(match: Match) -> Phrase | None:
    """A metà del 2026: half without a number is the middle, where the language has one word for both."""
    if not match.scene.calendar.after or (match.before and match.before.kind in ("ordinal", "last")):
        return None
    year = year_in(match)
    return single(Period("year", 1, year.number, year.fiscal, cuts=(Cut("mid"),)))


@reads(Level.PAIRS, "month dash? (year dash?)? half (dash? years)? (JOIN year)?", rule="half")
def half_by_month(match: Match) -> Phrase | None:
    """The December 2025 half."""
    number, rest = divmod(match.value("month"), 6)
    return None if rest else _numbered(match, "half", number)


_NUMBERS = {"quarter": {1: 1, 2: 2, 3: 3, 4: 4, -1: 4}, "half": {1: 1, 2: 2, -1: 2}}
"""Which quarter or half is meant by a number; the last one by -1."""


def _numbered(match: Match, unit: str, number: int) -> Phrase | None:
    """A quarter or half of the year that is said."""
    year = year_in(match)
    if match.has("comma") and match.after and match.after.kind in _GOING_ON:
        return None
    if match.has("int") and not match.has("quarter", "half"):
        if (short := _short_year(match)) is None:
            return None
        year = Year(short, year.fiscal)
    rule = "fiscal" if year.fiscal else unit
    return single(Period(unit, _NUMBERS[unit][number], year.number, year.fiscal), rule=rule)


_GOING_ON = frozenset({"word", "forward", "reports", "counted", "results", "gathering"})
"""Kinds of words before which a year after a comma begins something new: in the second quarter, 2026 guidance was raised."""


def _is_code(match: Match, kind: str) -> bool:
    """Whether a short form without a year is a code of something else: H1 antihistamines, q3 weeks."""
    if match.has("year", "years", "int", "fiscal") or not match.has(kind):
        return False
    if match.scene.calendar.spaced and not match.raw(match.kinds(kind)[0]).isupper():
        return True
    return kind == "hcode" and match.scene.calendar.spaced and not licensed(match)


@reads(
    Level.HALVES,
    "years possessive? dash? part JOIN year?",
    "fiscal years possessive? dash? part JOIN year?",
    "year possessive? years dash? part",
    rule="edge",
)
def year_end(match: Match) -> Phrase | None:
    """Year-end 2025."""
    part = match.value("part")
    if part not in ("end", "mid", "tail", "head"):
        return None
    year = year_in(match)
    return single(Period("year", 1, year.number, year.fiscal, cuts=(Cut(part),)))


@WINDOW.rule(
    "year",
    "A year is January 1 to December 31, and is given whole even while it runs.",
    "A plan for 2026 made in March 2026 is kept by what was done in February.",
)
@reads(Level.HALVES, "year", rule="year")
def year(match: Match) -> Phrase | None:
    """2026."""
    said: Year = match.value("year")
    if said.number is None and not said.fiscal:
        return None
    return single(Period("year", 1, said.number, said.fiscal), rule="fiscal" if said.fiscal else "year")


@reads(Level.HALVES, "years", "full dash? (fiscal|calendar)? years", "(fiscal|calendar) years", rule="year")
def the_year(match: Match) -> Phrase | None:
    """The year, where a part of it or a bound comes before."""
    within = match.after is not None and match.after.kind == "within" and not match.scene.calendar.spaced
    if match.value("years") == "many" or not (bound_before(match) or within):
        return None
    fiscal = year_in(match).fiscal
    return single(Period("year", 1, None, fiscal), rule="fiscal" if fiscal else "year")


_BEFORE_THE_YEAR = frozenset(
    "part edge beginning rest later in over by deadline until before after within turn around".split()
)


def bound_before(match: Match) -> bool:
    """Whether a word that takes a period stands before "the year", "the quarter"."""
    kinds = [token.kind for token in match.tokens[max(0, match.first - 4) : match.first]]
    fillers = 0
    while kinds and kinds[-1] in ("the", "of", "dash"):
        kinds.pop()
        fillers += 1
    if (
        len(kinds) > 1
        and kinds[-1] in ("weeks", "months", "days")
        and kinds[-2] in ("ordinal", "last", "count", "few", "int")
    ):
        return fillers > 1
    if not kinds or kinds[-1] not in _BEFORE_THE_YEAR:
        return False
    return kinds[-1] not in ("in", "over") or match.tokens[match.first - 1].kind == "the" or match.has("full")


@WINDOW.rule(
    "season",
    "Spring, summer, autumn and winter begin with March, June, September and December; winter 2026 begins in December 2026.",
    "Meteorological seasons of the northern hemisphere (WMO); they are whole months, as guidance is.",
)
@reads(
    Level.PERIODS,
    "season (of|in|over|the|comma|dash){0,2} (year|yearpair)",
    "year (of|in|over|the)? season",
    "season",
    rule="season",
)
def season(match: Match) -> Phrase | None:
    """The fall of 2025, winter 2025/2026."""
    number = match.value("season")
    if match.has("yearpair"):
        return single(Period("season", number, match.value("yearpair")[0]))
    if match.has("year"):
        return single(Period("season", number, match.value("year").number))
    timely = bound_before(match) or licensed(match) or not match.scene.calendar.spaced
    return single(Period("season", number)) if timely else None
