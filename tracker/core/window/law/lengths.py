"""Chapter 8: lengths of time counted from the day said."""

from __future__ import annotations

from datetime import date, timedelta

from tracker.core.window.days import Days, shift, workdays_on
from tracker.core.window.grammar import WINDOW, Level, Match, reads, single
from tracker.core.window.lexer import Token
from tracker.core.window.period import Period
from tracker.core.window.phrase import Phrase

_IN_MONTHS = {"months": 1, "quarter": 3, "half": 6, "years": 12, "decade": 120}
_IN_DAYS = {"days": 1, "weeks": 7, "fortnight": 14}
_UNITS = (*_IN_MONTHS, *_IN_DAYS, "workdays")
_ALONE = frozenset({"weeks", "months", "years", "fortnight", "decade"})
"""Units of which "over the next" one is counted from the day said; the next quarter is the calendar's."""
_MOST = 600
"""Units at most: the next 1,000 days are no guidance, and a date has an end."""

Length = tuple[Token | None, Token]
"""An amount, or None where none is said, and its unit."""


@WINDOW.rule(
    "within",
    "Within, in or over the next so many days, weeks, months or years run from the day said to that many later; "
    "the next six to nine months run from six to nine.",
    "Calendar arithmetic: a month after January 31 is the last day of February; a couple is two.",
)
@reads(
    Level.YEARS,
    "(in|over|within|until|by|deadline) FILLER (next|following) FILLER LENGTH within? HALT",
    "(in|over|within) FILLER AMOUNT (dash? (OR|over|by)? AMOUNT)? dash? (next|following) UNIT HALT",
    "(in|over|within|until|deadline) FILLER the next UNIT (or count)?",
    "(next|following) FILLER LENGTH within? HALT",
    "LENGTH within",
    "AMOUNT next UNIT HALT",
    "(within|deadline) FILLER (LENGTH|UNIT) (or count)? HALT",
    "in FILLER LENGTH (possessive? time|or count)? HALT",
    "LENGTH from (now|today)",
    rule="within",
)
def within(match: Match) -> Phrase | None:
    """Within 60 days, in the next six to nine months, in a year or two."""
    if match.before and match.before.kind in ("part", "edge", "later"):
        return None
    lengths = _lengths(match)
    return _counted(match, lengths) if lengths else None


def _lengths(match: Match) -> list[Length]:
    """Each amount with its unit, which may follow a later amount; none where number and unit do not agree."""
    units, amounts = match.kinds(*_UNITS), match.kinds("count", "int", "few")
    if not amounts:
        one = match.has("the") and match.has("next") and units[0].kind in _ALONE
        return [(None, units[0])] if one or units[0].value == "many" else []
    trailing = match.tokens[match.end - 2].kind == "or"
    if trailing and match.has("next"):
        return [(amounts[-1], units[0])]
    found = [(each, next((unit for unit in units if unit.start >= each.start), units[-1])) for each in amounts]
    agrees = trailing or not match.scene.calendar.spaced or _agrees(*found[-1])
    return [*found] if agrees else []


def _agrees(amount: Token, unit: Token) -> bool:
    """Whether a plural stands where the amount wants one: within six months, but not in 12 month."""
    return bool(unit.value != "one" or amount.value == 1)


def _counted(match: Match, lengths: list[Length]) -> Phrase | None:
    """From the day said, or from the smaller of two lengths, to the larger."""
    frame = match.scene.frame
    counts = [_count(amount, unit, frame.policy.few) for amount, unit in lengths]
    if not 1 <= max(counts) <= _MOST:
        return None
    ends = [_later(frame.said_on, unit.kind, count) for count, (_, unit) in zip(counts, lengths, strict=True)]
    first = ends[0] if len(ends) > 1 and ends[0] <= ends[-1] else frame.said_on
    vague = any(amount.kind == "few" if amount else unit.value == "many" for amount, unit in lengths)
    period = Period("days", fixed=Days(first, ends[-1], "days"))
    return single(period, vague=vague, from_saying=len(ends) == 1, rule="few" if vague else "")


def _count(amount: Token | None, unit: Token, few: int) -> int:
    """How many units are meant."""
    if amount is None:
        return few if unit.value == "many" else 1
    return few if amount.kind == "few" else int(amount.value)


def _later(day: date, unit: str, count: int) -> date:
    """The day so many units on."""
    if unit == "workdays":
        return workdays_on(day, count)
    if unit in _IN_DAYS:
        return day + timedelta(days=count * _IN_DAYS[unit])
    return shift(day, "months", count * _IN_MONTHS[unit])


@reads(Level.YEARS, "ordinal within", rule="within")
def days_within(match: Match) -> Phrase:
    """30日以内."""
    return _until(match, _later(match.scene.frame.said_on, "days", match.value("ordinal")))


@reads(
    Level.YEARS,
    "(by|until) the? this time next (years|months|weeks|quarter)",
    "this time next (years|months|weeks|quarter)",
    rule="within",
)
def this_time(match: Match) -> Phrase:
    """By this time next year."""
    unit = match.kinds("years", "months", "weeks", "quarter")[0]
    return _until(match, _later(match.scene.frame.said_on, unit.kind, 1))


def _until(match: Match, end: date) -> Phrase:
    """From the day said to an end."""
    return single(Period("days", fixed=Days(match.scene.frame.said_on, end, "days")), from_saying=True)


@WINDOW.rule(
    "few",
    "A few, several and a bare plural, as in the coming weeks, are three of them; "
    "such a window is marked vague and makes no promise.",
    "Policy settles the number: three is the least that everybody calls a few. A couple is not vague.",
)
@reads(
    Level.YEARS,
    "(in|over|within|until|deadline) FILLER (next|following) UNIT HALT",
    "(in|over) the? UNIT next",
    "next (months|weeks|days|years|quarter) HALT",
    rule="few",
)
def few(match: Match) -> Phrase | None:
    """In the coming weeks, in the months ahead."""
    unit = match.kinds(*_UNITS)[0]
    ahead = match.tokens[match.end - 1].kind == "next" and unit.kind == "years" and not match.scene.calendar.after
    return _counted(match, [(None, unit)]) if unit.value == "many" or ahead else None
