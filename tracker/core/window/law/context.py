"""What stands around a phrase and what is in it: the questions that rules of several chapters ask."""

from __future__ import annotations

from tracker.core.window.days import Days, shift
from tracker.core.window.grammar import Match
from tracker.core.window.lexer import Year
from tracker.core.window.period import MONTHS, Period
from tracker.core.window.phrase import Phrase, stretch

THIS_CENTURY = 2000
_SHORT_YEARS = range(20, 61)
"""Two figures that are taken for a year where nothing else marks them as one: Q4 25."""

_TIMELY = frozenset(
    "in over by deadline within until before after since from to between or and part edge this next starting "
    "beginning around earliest notbefore dash slash very later into open atleast rest".split()
)
"""Kinds of words that show that the name of a month, or a short code, after them is a time."""

_BINDING = frozenset(
    "part edge beginning half rest later in over by deadline until before after within turn around".split()
)
"""Kinds of words that can take "the year" or "the quarter"."""

_UNITS = {3: "quarter", 6: "half", 12: "year"}
"""Units that so many months are as good as, when a part is cut from them."""

_COUNTED = frozenset({"ordinal", "last", "count", "few", "int"})


def year_in(match: Match) -> Year:
    """The year a pattern took; without a number where it says "the year", or nothing."""
    marked = True if match.has("fiscal") else False if match.has("calendar") else None
    year: Year = match.value("year", default=Year(None))
    return year if year.fiscal is not None else Year(year.number, marked)


def short_year(match: Match) -> int | None:
    """The last two figures a pattern took, as a year."""
    figures = [token.value for token in match.kinds("int")]
    return THIS_CENTURY + figures[-1] if figures and figures[-1] in _SHORT_YEARS else None


def years_from(first: int, last: int, match: Match, fiscal: bool | None = None) -> Phrase:
    """Years from one to another."""
    years = tuple(Period("year", 1, year, fiscal) for year in (first, last))
    return Phrase(years, places=(match.place,) * 2, rule="range")


def up_to(match: Match, months: int = 0, *, ended: bool = False) -> Days | None:
    """The months up to the day or month said last: so many, or as many as the words before it say."""
    phrases: list[Phrase] = [token.value for token in match.kinds("phrase")]
    last, months = phrases[-1].only, months or _months(match, phrases)
    days = stretch(phrases[-1], match.scene.frame._replace(backward=ended))
    if last is None or last.unit not in ("day", "month") or days is None or days.last is None or not months:
        return None
    unit = _UNITS.get(months, "months")
    return Days(shift(days.last.replace(day=1), "months", 1 - months), days.last, unit)


def _months(match: Match, phrases: list[Phrase]) -> int:
    """How many months the period that ends has."""
    if len(phrases) > 1:
        return MONTHS.get(phrases[0].periods[0].unit, 0) if phrases[0].only else 0
    if match.has("int", "count"):
        return int(match.value("int", "count"))
    if match.has("half"):
        return MONTHS["half"]
    return MONTHS["year"] if match.has("year", "years") else MONTHS["quarter"] if match.has("quarter") else 1


def timely(match: Match) -> bool:
    """Whether the word before shows that this is a time."""
    return match.before is not None and match.before.kind in _TIMELY


def promised(match: Match) -> bool:
    """Whether a word of promising stands before, and no name is begun: expected June."""
    after = match.after
    named = after is not None and after.kind == "word" and match.raw(after)[0].isupper()
    return match.before is not None and match.before.kind == "forward" and not named


def alone(match: Match) -> bool:
    """Whether it is all that follows a colon or a bracket, as in a table: Launch: June."""
    before, after = match.before, match.after
    marked = before is not None and before.kind in ("mark", "open")
    return marked and (after is None or after.kind in ("dot", "comma", "mark", "close"))


def bound(match: Match) -> bool:
    """Whether a word that takes a period stands before "the year": by the end of the year, in the last weeks of it."""
    before = [token.kind for token in match.tokens[max(0, match.first - 4) : match.first]]
    kinds = list(before)
    while kinds and kinds[-1] in ("the", "of", "dash"):
        kinds.pop()
    if len(kinds) > 1 and kinds[-1] in ("weeks", "months", "days") and kinds[-2] in _COUNTED:
        return len(before) - len(kinds) > 1
    if not kinds or kinds[-1] not in _BINDING:
        return False
    return kinds[-1] not in ("in", "over") or before[-1] == "the" or match.has("full")
