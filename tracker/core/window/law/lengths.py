"""Chapter 8: lengths of time counted from the day said."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from tracker.core.window.days import IN_DAYS, IN_MONTHS, Days, later
from tracker.core.window.grammar import WINDOW, Level, Match, reads, single
from tracker.core.window.lexer import Token
from tracker.core.window.period import Length, Period
from tracker.core.window.phrase import Phrase, stretch

_UNITS = (*IN_MONTHS, *IN_DAYS, "workdays")
_ALONE = frozenset({"weeks", "months", "years", "fortnight", "decade"})
"""Units of which "over the next" one is counted from the day said; the next quarter is the calendar's."""
_MOST = 600
"""Units at most: the next 1,000 days are no guidance, and a date has an end."""

_A_DAY = 24
_THE_YEAR = ("year", 1, None)
"""Unit, number and year of "the year" and "the fiscal year"."""
_SPANS = ("period", "span", "window")
"""Words that may follow the length of a period; an agreement or a term begins with its first day."""
_REACH = 8
"""Tokens before "within 48 hours" among which a verb makes a promise of it; else it tells how fast a drug works."""

Said = tuple[Token | None, Token]
"""An amount, or None where none is said, and its unit."""


@WINDOW.rule(
    "within",
    "Within, in or over the next so many days, weeks, months or years run from the day said to that many later; "
    "the next six to nine months run from six to nine, and hours make whole days.",
    "Calendar arithmetic: a month after January 31 is the last day of February; a couple is two.",
)
@reads(
    Level.YEARS,
    "(in|over|within|until|by|deadline) FILLER (next|following) FILLER LENGTH within? HALT",
    "(in|over|within) FILLER AMOUNT (dash? (OR|over|by)? AMOUNT)? dash? (next|following) UNIT HALT",
    "(in|over|within|until|deadline) FILLER the next UNIT (or count)? (?!(and|or) UNIT)",
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
    said = _lengths(match)
    return _counted(match, said) if said and not _is_a_time_of(match, said) else None


def _is_a_time_of(match: Match, said: list[Said]) -> bool:
    """Whether it is no length but a time that is told of: in a year when prices fell."""
    amount, unit = said[-1]
    one = match.tokens[match.first].kind == "in" and amount is not None and amount.value == 1
    told = match.after is not None and match.after.kind in ("word", "reports", "counted")
    return one and (told or unit.kind in ("quarter", "half", "days"))


def _lengths(match: Match) -> list[Said]:
    """Each amount with its unit, which may follow a later amount; none where number and unit do not agree."""
    units, amounts = match.kinds(*_UNITS), match.kinds("count", "int", "few")
    if not amounts:
        whole = units[0].kind in _ALONE or [unit.kind for unit in units] == ["half", "years"]
        one = match.has("the") and match.has("next") and whole
        return [(None, units[0])] if one or units[0].value == "many" else []
    trailing = match.tokens[match.end - 2].kind == "or"
    if trailing and match.has("next"):
        return [(amounts[-1], units[0])]
    found = [(each, next((unit for unit in units if unit.start >= each.start), units[-1])) for each in amounts]
    if any(amount.value == 0 for amount in amounts):
        return []
    agrees = trailing or not match.scene.calendar.spaced or _agrees(*found[-1])
    return [*found] if agrees else []


def _agrees(amount: Token, unit: Token) -> bool:
    """Whether a plural stands where the amount wants one: within six months, but not in 12 month."""
    return bool(unit.value != "one" or amount.value == 1)


def _counted(match: Match, said: list[Said]) -> Phrase | None:
    """The days so many units ahead."""
    lengths = tuple(Length(_amount(amount, unit), unit.kind) for amount, unit in said)
    if any(length.amount > _MOST for length in lengths):
        return None
    vague = not all(length.amount for length in lengths)
    return _ahead(match, lengths, vague=vague, rule="few" if vague else "")


def _amount(amount: Token | None, unit: Token) -> int:
    """How many units are meant; 0 for a few."""
    if amount is None:
        return 0 if unit.value == "many" else 1
    return 0 if amount.kind == "few" else int(amount.value)


def _ahead(match: Match, lengths: tuple[Length, ...], **more: Any) -> Phrase:
    """The days that are so many units ahead."""
    period = Period("days", year=match.scene.frame.said_on.year, ahead=lengths)
    return single(period, from_saying=len(lengths) == 1, **more)


@reads(
    Level.YEARS,
    "(in|over|within|deadline) FILLER next FILLER AMOUNT (OR AMOUNT)? dash? hours HALT",
    "within FILLER AMOUNT (OR AMOUNT)? dash? hours HALT",
    rule="within",
)
def hours(match: Match) -> Phrase | None:
    """Within the next 48 hours; within 48 hours only where it is promised, and not of a patient."""
    before = {token.kind for token in match.tokens[max(0, match.first - _REACH) : match.first]}
    amount = match.kinds("count", "int", "few")[-1].value
    if not amount or not (match.has("next") or ("forward" in before and "counted" not in before)):
        return None
    return _ahead(match, (Length(-(-amount // _A_DAY), "days"),)) if amount <= _MOST else None


@reads(Level.YEARS, "ordinal within", rule="within")
def days_within(match: Match) -> Phrase:
    """30日以内."""
    return _ahead(match, (Length(match.value("ordinal"), "days"),))


@reads(
    Level.YEARS,
    "(by|until) the? this time next (years|months|weeks|quarter)",
    "this time next (years|months|weeks|quarter)",
    rule="within",
)
def this_time(match: Match) -> Phrase:
    """By this time next year."""
    unit = match.kinds("years", "months", "weeks", "quarter")[0]
    return _ahead(match, (Length(1, unit.kind),))


@WINDOW.rule(
    "beginning",
    "A period so long that begins with X runs from the first day of X for so long: "
    "over a 12-month period beginning in July 2026.",
    "Plain counting: a length and a first day give the last one, as in a contract's term.",
)
@reads(
    Level.LIMITS,
    "(in|over|within) FILLER next? FILLER count? LENGTH (dash? word)? comma? (starting|beginning) FILLER phrase",
    "phrase (starting|beginning) FILLER phrase",
    rule="beginning",
)
def beginning(match: Match) -> Phrase | None:
    """The fiscal year beginning July 1, 2026; but not a five-year agreement beginning in 2026."""
    amount, unit = _long(match)
    days = stretch(match.kinds("phrase")[-1].value, match.scene.frame)
    if not 0 < amount <= _MOST or days is None or days.last is None:
        return None
    last = later(days.first, unit, amount) - timedelta(days=1)
    return single(Period("days", fixed=Days(days.first, last, "days")))


def _long(match: Match) -> tuple[int, str]:
    """How many of which unit it has: one year where that is a year without a number."""
    phrases: list[Phrase] = [token.value for token in match.kinds("phrase")]
    if len(phrases) > 1:
        year = phrases[0].only
        return int(year is not None and year[:3] == _THE_YEAR and not year.cuts), "years"
    words = match.kinds("word")
    if words and match.raw(words[0]).lower() not in _SPANS:
        return 0, ""
    amount, unit = match.kinds("count", "int", "few")[-1], match.kinds(*_UNITS)[-1]
    return (0 if amount.kind == "few" else int(amount.value)), unit.kind


@WINDOW.rule(
    "few",
    "A few, several and a bare plural, as in the coming weeks, are three of them; "
    "such a window is marked vague and makes no promise.",
    "Policy settles the number: three is the least that everybody calls a few. A couple is not vague.",
)
@reads(
    Level.YEARS,
    "(in|over|within|until|deadline) FILLER (next|following) (UNIT (and|or))? UNIT HALT",
    "(in|over) the? (UNIT (and|or))? UNIT next",
    "next (months|weeks|days|years|quarter) HALT",
    rule="few",
)
def few(match: Match) -> Phrase | None:
    """In the coming weeks, in the months ahead."""
    unit = match.kinds(*_UNITS)[-1]
    ahead = match.tokens[match.end - 1].kind == "next" and unit.kind in _ALONE and not match.scene.calendar.after
    return _counted(match, [(None, unit)]) if unit.value == "many" or ahead else None
