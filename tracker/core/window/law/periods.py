"""Chapter 2: periods - quarters, halves, years and seasons of the calendar."""

from __future__ import annotations

import re
from itertools import pairwise

from tracker.core.window.grammar import WINDOW, Level, Made, Match, Void, reads, single
from tracker.core.window.law.context import bound, promised, short_year, timely, year_in
from tracker.core.window.lexer import Year
from tracker.core.window.period import Cut, Period
from tracker.core.window.phrase import Phrase

_QUARTERS = {1: 1, 2: 2, 3: 3, 4: 4, -1: 4}
_HALVES = {1: 1, 2: 2, -1: 2}
_BETWEEN = ("of", "the", "dash", "slash", "open")
_COUNTED = frozenset({"counted", "of", "hours", "days", "weeks", "months", "workdays"})
_TIMES = frozenset({"season", "month", "phrase", "year", "quarter", "half", "int", "ordinal", "part"})
"""Kinds with which a time before "to fall" ends: from summer to fall."""
_CENTURIES = range(1800, 2200)
"""Years that a word may follow: in Q4 2130 topline data; in June 2500 workers is a count."""
_GOING_ON = frozenset({"word", "forward", "reports", "counted", "results", "gathering"})
"""Kinds of words before which a year after a comma begins something new: in the second quarter, 2026 guidance rose."""


@WINDOW.rule(
    "quarter",
    "A quarter is three calendar months from January, April, July or October; "
    "the September quarter is the one that ends in September.",
    "Unmarked quarters are the calendar's whatever the company's year: that is what a reader takes them for.",
)
@reads(
    Level.PERIODS,
    "qcode (dash|slash|dot)? int",
    "qcode dot year",
    "qcode (open? JOIN YEAR)?",
    "MARKED dash? qcode (JOIN YEAR)?",
    rule="quarter",
)
def quarter_in_short(match: Match) -> Made:
    """Q3 2026, 3Q26, Q3'26; but not the gene at 1q21."""
    if _is_gene(match):
        return Void()
    return None if _is_code(match, "qcode") or _of_an_ending_year(match) else _quarter(match, match.value("qcode"))


@reads(
    Level.PERIODS,
    "MARKED dash? ordinal dash? quarter (JOIN YEAR)?",
    "ordinal dash? quarter comma year",
    "ordinal dash? MARKED? quarter dot? possessive? (open qcode close)? JOIN YEAR",
    "ordinal dash? MARKED? quarter possessive?",
    "last dash? MARKED? quarter JOIN YEAR",
    "year possessive? (JOIN|comma|mark) MARKED? (qcode|ordinal dash? MARKED? quarter)",
    "years possessive (qcode|(ordinal|last) dash? MARKED? quarter)",
    "year possessive last dash? MARKED? quarter",
    rule="quarter",
)
def quarter(match: Match) -> Phrase | None:
    """The third quarter of 2026, 2026's third quarter."""
    if _of_something(match) or _two_years(match):
        return None
    return _quarter(match, match.value("ordinal", "qcode", default=-1))


@reads(Level.PERIODS, "int dot quarter (JOIN YEAR)?", "quarter (int|count) (JOIN YEAR)?", rule="quarter")
def quarter_by_figure(match: Match) -> Phrase | None:
    """3. Quartal 2026, quarter three; but not the quarter two years ago."""
    if match.before and match.before.kind == "the" and match.has("count"):
        return None
    return _quarter(match, match.value("int", "count"))


@reads(Level.PAIRS, "month dash? (year dash?)? quarter (JOIN year)?", rule="quarter")
def quarter_by_month(match: Match) -> Phrase | None:
    """The September 2026 quarter."""
    number, rest = divmod(match.value("month"), 3)
    return None if rest else _quarter(match, number)


def _quarter(match: Match, number: int) -> Phrase | None:
    """A quarter of the year that is said."""
    return _numbered(match, "quarter", _QUARTERS[number]) if number in _QUARTERS else None


@WINDOW.rule(
    "half",
    "A half is the six calendar months from January or from July; "
    "an unmarked half is one of these in companies with another year too.",
    "Usage: H1 and H2 are January to June and July to December where nobody says fiscal, as are quarters.",
)
@reads(
    Level.PERIODS,
    "hcode (dash|slash|dot)? int",
    "hcode dot year",
    "hcode (open? JOIN YEAR)?",
    "MARKED dash? hcode (JOIN YEAR)?",
    rule="half",
)
def half_in_short(match: Match) -> Phrase | None:
    """1H 2026, H1'26; but not H1 antihistamines."""
    return None if _is_code(match, "hcode") or _of_an_ending_year(match) else _half(match, match.value("hcode"))


@reads(
    Level.PERIODS,
    "MARKED dash? ordinal dash? half (dash? years)? (JOIN YEAR)?",
    "ordinal dash? half comma year",
    "(ordinal|last) dash? MARKED? half (dash? years)? possessive? (open hcode close)? (JOIN YEAR)?",
    "year possessive? (JOIN|comma|mark) MARKED? (hcode|(ordinal|last) dash? MARKED? half)",
    "years possessive (hcode|(ordinal|last) dash? MARKED? half)",
    rule="half",
)
def half(match: Match) -> Phrase | None:
    """The second half of 2026."""
    if _of_something(match) or _two_years(match):
        return None
    return _half(match, match.value("ordinal", "hcode", default=-1))


@reads(Level.PERIODS, "int dot half (JOIN YEAR)?", rule="half")
def half_by_figure(match: Match) -> Phrase | None:
    """2. Halbjahr 2026."""
    return _half(match, match.value("int"))


@reads(Level.PAIRS, "month dash? (year dash?)? half (dash? years)? (JOIN year)?", rule="half")
def half_by_month(match: Match) -> Phrase | None:
    """The December 2026 half."""
    number, rest = divmod(match.value("month"), 6)
    return None if rest else _half(match, number)


@reads(Level.PERIODS, "half (of|the|in|over){0,2} year", rule="thirds")
def middle(match: Match) -> Phrase | None:
    """Metà 2026: a half without a number is the middle, in languages that have one word for both."""
    if not match.scene.calendar.after or (match.before and match.before.kind in ("ordinal", "last")):
        return None
    year = year_in(match)
    return single(Period("year", 1, year.number, year.fiscal, cuts=(Cut("mid"),)))


def _half(match: Match, number: int) -> Phrase | None:
    """A half of the year that is said."""
    return _numbered(match, "half", _HALVES[number]) if number in _HALVES else None


def _of_something(match: Match) -> bool:
    """Whether it is the half or quarter of something else than a year: of a month, of the study."""
    beside = match.after is not None and match.after.kind == "of"
    return _of_an_ending_year(match) or (beside and not match.has("year", "years"))


def _of_an_ending_year(match: Match) -> bool:
    """Whether its year has a day to end with, which is read later: the first half of the year ending June 30."""
    following = [token.kind for token in match.tokens[match.end : match.end + 2]]
    return match.has("years") and match.has("of", "in", "over") and "ending" in following


def _numbered(match: Match, unit: str, number: int) -> Phrase | None:
    """A quarter or half of the year that is said."""
    year = year_in(match)
    if match.has("comma") and match.after and match.after.kind in _GOING_ON:
        return None
    if match.has("qcode", "hcode") and match.has("int"):
        if (written := short_year(match)) is None:
            return None
        year = Year(written, year.fiscal)
    return single(Period(unit, number, year.number, year.fiscal), rule="fiscal" if year.fiscal else unit)


def _two_years(match: Match) -> bool:
    """Whether a year stands on either side: in 2026 - Q3 2027 the first is a period of its own."""
    rest = [token.kind for token in match.tokens[match.end : match.end + 3] if token.kind not in _BETWEEN]
    return match.tokens[match.first].kind == "year" and match.has("dash", "slash") and rest[:1] == ["year"]


def _is_gene(match: Match) -> bool:
    """Whether it is the place of a gene, which is written small, and glued: 1q21."""
    written = match.raw(match.kinds("qcode")[0])
    return written[0].isdecimal() and written.islower() and match.scene.text[match.place[0] : match.place[1]].isalnum()


def _is_code(match: Match, kind: str) -> bool:
    """Whether a short form without a year is a code of something else: H1 antihistamines, q3 weeks."""
    if match.has("year", "years", "int", "fiscal") or not match.scene.calendar.spaced:
        return False
    if not match.raw(match.kinds(kind)[0]).isupper():
        return True
    before = [token.kind for token in match.tokens[max(0, match.first - 2) : match.first]]
    beside = before[-1:] != ["and"] or before[0] in ("hcode", "year")
    return kind == "hcode" and not promised(match) and not (timely(match) and beside)


@WINDOW.rule(
    "year",
    "A year is January 1 to December 31, and is given whole even while it runs.",
    "A plan for 2026 that is spoken of in March is kept by what was done in February.",
)
@reads(Level.WHOLES, "year", rule="year")
def year(match: Match) -> Phrase | None:
    """2026."""
    said: Year = match.value("year")
    if (said.number is None and not said.fiscal) or _in_a_code(match):
        return None
    return single(Period("year", 1, said.number, said.fiscal), rule="fiscal" if said.fiscal else "year")


def _in_a_code(match: Match) -> bool:
    """Whether it is glued to what stands before, as in a telephone number or an address."""
    before = match.tokens[max(0, match.first - 2) : match.first + 1]
    kinds = [token.kind for token in before]
    glued = all(one.end == other.start for one, other in pairwise(before))
    return glued and kinds[1:2] in (["dash"], ["slash"]) and kinds[0] in ("word", "int", "number")


@WINDOW.rule(
    "far-year",
    "A number of four figures where a period has its year is its year, in whatever century: "
    "Q4 2130 is not the next fourth quarter.",
    "Counts are written with a comma, or with what is counted: Q4 2,500 units.",
)
@reads(Level.WHOLES, "phrase MARKED? (of|comma|dash|slash|dot|open){0,2} number", rule="far-year")
def far_year(match: Match) -> Phrase | None:
    """Q4 2130, June 15, 2130; but not in June 2130 patients."""
    phrase: Phrase = match.value("phrase")
    written = match.value("number")
    if phrase.dated or not match.scene.calendar.spaced or not re.fullmatch(r"[1-9]\d{3,4}", written) or _counts(match):
        return None
    last = phrase.periods[-1]._replace(year=int(written))
    return phrase._replace(periods=(*phrase.periods[:-1], last), rule="")


def _counts(match: Match) -> bool:
    """Whether a number tells how many: in June 2130 new patients; in Q4, 2500 of them."""
    following = [token.kind for token in match.tokens[match.end : match.end + 2]]
    if following[:1] in (["word"], ["new"]) and not match.has("comma"):
        return not _COUNTED.isdisjoint(following) or int(match.value("number")) not in _CENTURIES
    return not (_COUNTED | _GOING_ON if match.has("comma") else _COUNTED).isdisjoint(following[:1])


@reads(Level.WHOLES, "years", "full dash? MARKED? years", "MARKED years", rule="year")
def the_year(match: Match) -> Phrase | None:
    """The year, where a part of it or a bound comes before."""
    within = match.after is not None and match.after.kind == "within" and not match.scene.calendar.spaced
    if match.value("years") == "many" or not (bound(match) or within):
        return None
    fiscal = year_in(match).fiscal
    return single(Period("year", 1, None, fiscal), rule="fiscal" if fiscal else "year")


@WINDOW.rule(
    "season",
    "Spring, summer, autumn and winter begin with March, June, September and December; "
    "winter 2026 begins in December 2026.",
    "The meteorological seasons of the northern hemisphere (WMO): whole months, as guidance is.",
)
@reads(
    Level.PERIODS,
    "season (of|in|over|the|comma|dash){0,2} (year|yearpair)",
    "yearpair season",
    "season",
    rule="season",
)
def season(match: Match) -> Phrase | None:
    """The fall of 2026, winter 2025/2026."""
    number = match.value("season")
    if match.has("yearpair"):
        return single(Period("season", number, match.value("yearpair")[0]))
    beside_time = bound(match) or (timely(match) and not _is_verb(match)) or not match.scene.calendar.spaced
    if match.has("year") and (beside_time or not match.has("in", "over") or match.scene.calendar.after):
        return single(Period("season", number, match.value("year").number))
    return single(Period("season", number)) if beside_time and not match.has("year") else None


def _is_verb(match: Match) -> bool:
    """Whether to, and or or before it joins no two times: costs are to fall, prices rise or fall."""
    before = [token.kind for token in match.tokens[max(0, match.first - 2) : match.first]]
    return before[-1] in ("to", "and", "or") and before[0] not in _TIMES


@reads(Level.PERIODS, "year (of|in|over|the)? season", rule="season")
def year_and_season(match: Match) -> Phrase | None:
    """2026年秋."""
    return single(Period("season", match.value("season"), match.value("year").number))
