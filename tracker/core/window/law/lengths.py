"""Chapter 6: lengths of time counted from the day said."""

from __future__ import annotations

from datetime import date, timedelta

from tracker.core.window.days import Days, shift, workdays_on
from tracker.core.window.grammar import WINDOW, Level, Match, reads, single
from tracker.core.window.lexer import Token
from tracker.core.window.period import Period
from tracker.core.window.phrase import Phrase

_UNITS = ("months", "weeks", "days", "years", "quarter", "half", "workdays", "fortnight", "decade")
_IN_MONTHS = {"quarter": 3, "half": 6, "decade": 120, "months": 1, "years": 12}
_IN_DAYS = {"days": 1, "weeks": 7, "fortnight": 14}
_ALONE = frozenset({"weeks", "months", "years", "fortnight", "decade"})
"""Units of which "over the next" one is meant from the day said on; the next quarter is the calendar's."""
_MOST = 600


@WINDOW.rule(
    "within",
    "Within, in and over the next so many days, weeks, months or years run from the day said to that many later; six to nine months run from six to nine.",
    "Calendar arithmetic: a month after January 31 is the last day of February. A couple is two.",
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
    "in FILLER LENGTH ((possessive? time)|or count)? HALT",
    "LENGTH from (now|today)",
    rule="within",
)
def within(match: Match) -> Phrase | None:
    """Within 60 days, in the next six to nine months, in a year or two."""
    if match.before and match.before.kind in ("part", "edge", "later"):
        return None
    lengths = _lengths(match)
    if lengths is None:
        return None
    return _window(match, lengths)


def _lengths(match: Match) -> list[tuple[Token | None, Token]] | None:
    """Each amount with its unit, which may follow a later amount; None where number and unit do not agree."""
    units = [token for token in match.taken if token.kind in _UNITS]
    amounts = match.kinds("count", "int", "few")
    if not amounts:
        alone = match.has("the") and match.has("next") and units[0].kind in _ALONE
        return [(None, units[0])] if alone or units[0].value == "many" else None
    if match.has("next") and match.tokens[match.end - 2].kind == "or":
        return [(amounts[-1], units[0])]
    found = [(amount, next((unit for unit in units if unit.start >= amount.start), units[-1])) for amount in amounts]
    agree = all(_agrees(amount, unit) for amount, unit in found[-1:]) or not match.scene.calendar.spaced
    return list(found) if agree or match.tokens[match.end - 2].kind == "or" else None


def _agrees(amount: Token, unit: Token) -> bool:
    """Whether a plural stands where the amount wants one: within six months, but not in 12 month."""
    return unit.value != "one" or amount.value == 1


def _window(match: Match, lengths: list[tuple[Token | None, Token]]) -> Phrase | None:
    """From the day said, or from the smaller of two lengths, to the larger."""
    frame = match.scene.frame
    counts = [_count(amount, unit, frame.policy.few) for amount, unit in lengths]
    if not 1 <= max(counts) <= _MOST:
        return None
    ends = [later(frame.said_on, unit.kind, count) for count, (_, unit) in zip(counts, lengths, strict=True)]
    first = ends[0] if len(ends) > 1 and ends[0] <= ends[-1] else frame.said_on
    vague = any((amount.kind == "few") if amount else unit.value == "many" for amount, unit in lengths)
    days = Period("days", fixed=Days(first, ends[-1], "days"))
    return single(days, vague=vague, from_saying=len(ends) == 1, rule="few" if vague else "")


def _count(amount: Token | None, unit: Token, few: int) -> int:
    """How many units are meant."""
    if amount is None:
        return few if unit.value == "many" else 1
    return few if amount.kind == "few" else int(str(amount.value))


@reads(Level.YEARS, "ordinal within", rule="within")
def days_within(match: Match) -> Phrase:
    """30日以内."""
    frame = match.scene.frame
    end = later(frame.said_on, "days", match.value("ordinal"))
    return single(Period("days", fixed=Days(frame.said_on, end, "days")), from_saying=True)


def later(day: date, unit: str, count: int) -> date:
    """The day so many units on."""
    if unit == "workdays":
        return workdays_on(day, count)
    if unit in _IN_DAYS:
        return day + timedelta(days=count * _IN_DAYS[unit])
    return shift(day, "months", count * _IN_MONTHS[unit])


@WINDOW.rule(
    "few",
    "A few, several and a bare plural, as in the coming weeks, are three of them; such a window is marked vague and makes no promise.",
    "Policy settles the number; a couple is not vague.",
)
@reads(
    Level.YEARS,
    "(in|over|within|until|deadline) FILLER (next|following) UNIT HALT",
    "(in|over) the? UNIT next",
    "next (months|weeks|days|years|quarter) HALT",
    rule="few",
)
def coming(match: Match) -> Phrase | None:
    """In the coming weeks."""
    unit = match.kinds(*_UNITS)[0]
    ahead = match.tokens[match.end - 1].kind == "next" and unit.kind == "years" and not match.scene.calendar.after
    return _window(match, [(None, unit)]) if unit.value == "many" or ahead else None


@reads(
    Level.YEARS,
    "(by|until) the? this time next (years|months|weeks|quarter)",
    "this time next (years|months|weeks|quarter)",
    rule="within",
)
def this_time(match: Match) -> Phrase:
    """By this time next year."""
    frame = match.scene.frame
    end = later(frame.said_on, match.kinds("years", "months", "weeks", "quarter")[0].kind, 1)
    return single(Period("days", fixed=Days(frame.said_on, end, "days")), from_saying=True)
