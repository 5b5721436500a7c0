"""Chapter 4: several periods - ranges, alternatives, pairs."""

from __future__ import annotations

from datetime import timedelta

from tracker.core.window.grammar import WINDOW, Level, Match, reads
from tracker.core.window.days import block
from tracker.core.window.lexer import Token, Year
from tracker.core.window.law.periods import year_in, years_of
from tracker.core.window.period import MONTHS, Bound, Cut, Period
from tracker.core.window.phrase import Phrase

_NUMBERS = {"quarter": (1, 2, 3, 4), "half": (1, 2)}


@WINDOW.rule(
    "range",
    "A range or a choice runs from the first day of its first part to the last day of its last; a year said once holds for all parts.",
    "Whoever says the third or fourth quarter has kept it in either.",
)
@reads(
    Level.RANGES,
    "between the? phrase (and|to|until|dash) the? phrase",
    "from the? phrase (to|until|dash|by|over) the? phrase",
    "of phrase (in|over|by) the? phrase",
    "phrase (comma the? phrase){1,4} comma? OR IN? the? phrase",
    "phrase comma? (or|and slash or) IN? the? phrase",
    "phrase OR the? phrase",
    rule="range",
)
def several(match: Match) -> Phrase | None:
    """From Q4 2025 to Q1 2026; late 2025 or early 2026."""
    phrases: list[Phrase] = [token.value for token in match.kinds("phrase")]
    later = phrases[0].bound is Bound.LATER
    if any(phrase.bound is not Bound.AT for phrase in phrases[later:]):
        return None
    joined = _joined([period for phrase in phrases for period in phrase.periods], phrases)
    return joined._replace(bound=Bound.LATER) if later else joined


def _joined(periods: list[Period], phrases: list[Phrase]) -> Phrase:
    """One phrase of several periods, fiscal where its neighbours are."""
    marked = next((period.fiscal for period in periods if period.fiscal is not None), None)
    same = tuple(
        period._replace(fiscal=marked) if period.unit in ("year", "half", "quarter") else period for period in periods
    )
    return Phrase(
        same, approximate=any(each.approximate for each in phrases), vague=any(each.vague for each in phrases)
    )


@reads(Level.RANGES, "phrase (and|or) part? next", rule="range")
def and_next(match: Match) -> Phrase | None:
    """This year and next; late this year or early next."""
    phrase: Phrase = match.value("phrase")
    only = phrase.only
    if only is None or match.after and match.after.kind in ("word", "few", "count", "int"):
        return None
    cuts = (Cut(match.value("part")),) if match.has("part") else ()
    if only.year is not None:
        following = only._replace(year=only.year + 1, cuts=cuts)
    elif only.fixed and only.unit in MONTHS:
        after = block(only.fixed.last + timedelta(days=1), MONTHS[only.unit], only.unit)
        following = only._replace(fixed=after, cuts=cuts)
    else:
        return None
    return _joined([only, following._replace(place=match.place)], [phrase])


@reads(
    Level.PAIRS,
    "month dot? DAY (comma DAY){0,5} comma? OR the? DAY (comma? of? year)?",
    rule="range",
)
def days_of_a_month(match: Match) -> Phrase | None:
    """June 20-23, 2026."""
    return _days(match)


@reads(
    Level.PAIRS,
    "(int|ordinal) dot? of? (OR|by|in|over) the? DAY dot? of? month dot? (of? comma? year)?",
    rule="range",
)
def days_and_month(match: Match) -> Phrase | None:
    """12-14 May 2026."""
    return _days(match)


def _days(match: Match) -> Phrase | None:
    """Days of one month."""
    year = match.value("year", default=Year(None)).number
    days = match.kinds("int", "ordinal")
    if any(not 1 <= day.value <= 31 for day in days) or sorted(day.value for day in days) != [
        day.value for day in days
    ]:
        return None
    month = match.value("month")
    return Phrase(tuple(Period("day", day.value, year, month=month, place=(day.start, day.end)) for day in days))


@reads(
    Level.PAIRS,
    "ordinal dash? (comma ordinal){0,2} comma? OR the? part? dash? (of|in|over|the)? ordinal dash? (fiscal|calendar)? (quarter|half) (JOIN YEAR)?",
    "part dash? (in|over|of)? the? ordinal OR the? part? dash? (of|in|over|the){0,2} ordinal dash? (fiscal|calendar)? (quarter|half) (JOIN YEAR)?",
    "fiscal ordinal OR the? fiscal? ordinal dash? fiscal? (quarter|half) (JOIN YEAR)?",
    "qcode (dash|slash|and|or|to) int (JOIN YEAR)?",
    "year possessive? ordinal OR (ordinal dash? (quarter|half)|qcode)",
    "(ordinal|int|count) OR qcode",
    rule="range",
)
def numbers_of_one_unit(match: Match) -> Phrase | None:
    """The third or fourth quarter of 2026; late third or early fourth quarter."""
    year = year_in(match)
    unit = "half" if match.has("half") else "quarter"
    periods, part = [], None
    for token in match.taken:
        if token.kind == "part":
            part = token
        elif token.kind in ("ordinal", "int", "count", "qcode"):
            periods.append(_one(token, part, Period(unit, token.value, year.number, year.fiscal)))
            part = None
    if any(period.number not in _NUMBERS[unit] for period in periods):
        return None
    return Phrase(tuple(periods))


def _one(number: Token, part: Token | None, period: Period) -> Period:
    """One of several, with its part."""
    start = part.start if part else number.start
    return period._replace(cuts=(Cut(str(part.value)),) if part else (), place=(start, number.end))


@reads(
    Level.PARTS,
    "part dash? OR very? dash? part JOIN phrase",
    "(edge|beginning|part) dash? of? OR (edge|beginning|part) of the? phrase",
    rule="range",
)
def parts_of_one_period(match: Match) -> Phrase | None:
    """Mid- to late-2026."""
    only = match.value("phrase").only
    if only is None:
        return None
    return Phrase(
        tuple(
            only.cut(Cut(part.value or "start"))._replace(place=(part.start, part.end))
            for part in match.kinds("part", "edge", "beginning")
        )
    )


@reads(Level.HALVES, "yearpair", rule="range")
def years_in_one(match: Match) -> Phrase:
    """2026-2027, 2027-28."""
    return years_of(*match.value("yearpair"), match)


@WINDOW.rule(
    "respectively", "With respectively, periods joined by and are a window each: Q1 and Q3 2026, respectively."
)
@reads(
    Level.BOUNDS,
    "phrase (word|forward|reports|mark|comma|in|over|the|of|open|close){0,8} respectively",
    rule="respectively",
)
def respectively(match: Match) -> None:
    """Read where windows are made: each period of the phrase is one."""
