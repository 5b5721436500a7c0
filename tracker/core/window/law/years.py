"""Chapter 3: a company's own year."""

from __future__ import annotations

from tracker.core.window.days import block, shift, year_start
from tracker.core.window.grammar import WINDOW, Level, Made, Match, reads, single
from tracker.core.window.law.context import THIS_CENTURY, up_to, year_in, years_from
from tracker.core.window.lexer import Year
from tracker.core.window.period import MONTHS, Period
from tracker.core.window.phrase import Phrase

_SHORT_YEARS = range(10, 80)
"""Two figures that are a year after a word that says so: FY 26."""
_SPAN = 9
"""Years at most from the first to the last of a span written with two figures: 2026-28."""
_TWELVE = range(1, 13)
_APOSTROPHES = ("'", "’", "‘", "´", "`", "ʼ")
"""What alone is left of a possessive after an s: Tarn Therapeutics' fiscal 2026."""


@WINDOW.rule(
    "fiscal",
    "A period marked fiscal follows the company's own year, named for the year it ends in; "
    "where that year is not known, the phrase goes to review.",
    "Usage: a fiscal year bears the number of the year in which its closing date (US Regulation S-X, 1-02) lies; "
    "years of 52 weeks are taken as whole months.",
)
@reads(
    Level.YEARS,
    "MARKED dash? (years dash?)? (of|the){0,2} (year|int)",
    "years of year",
    "full dash? MARKED? years? dash? (in|over|of|the){0,2} (year|int)",
    "years dash? year",
    rule="fiscal",
)
def marked_year(match: Match) -> Made:
    """Fiscal 2026, FY26, calendar year 2026, the year 2026."""
    said = year_in(match)
    if [token.kind for token in match.tokens[max(0, match.first - 2) : match.first]] == ["half", "dash"]:
        return None
    if not match.has("int"):
        return said
    number = match.value("int")
    return Year(THIS_CENTURY + number, said.fiscal) if number in _SHORT_YEARS and said.fiscal is not None else None


@reads(Level.YEARS, "fiscal (years dash?)? yearpair", rule="fiscal")
def fiscal_pair(match: Match) -> Made:
    """Fiscal 2025/26 is one year, fiscal 2026-28 are three."""
    first, last = match.value("yearpair")
    return Year(last, fiscal=True) if last == first + 1 else years_from(first, last, match, fiscal=True)


@reads(Level.FIGURES, "year (slash|dash) (year|int)", rule="fiscal")
def two_years(match: Match) -> Made:
    """2025/26, 2025-2026, 2026-28."""
    first, *rest = (token.value.number for token in match.kinds("year"))
    second = rest[0] if rest else match.value("int") + first // 100 * 100
    fits = second == first + 1 if rest or match.has("slash") else first < second <= first + _SPAN
    return ("yearpair", (first, second)) if fits else None


@reads(Level.FIGURES, "year years? fiscal years?", "year calendar years", "year years", rule="fiscal")
def year_with_its_word(match: Match) -> Made:
    """The 2026 fiscal year, the 2026 calendar year, 2026年度; 2026年."""
    number = match.value("year").number
    if match.has("fiscal", "calendar"):
        return Year(number, fiscal=match.has("fiscal"))
    return None if match.scene.calendar.spaced else Year(number)


@reads(
    Level.FIGURES,
    "(of|in|over|by|until|before|within|into|after|since|from|the) the? word possessive? "
    "(?=(this|next)? (year years? fiscal|fiscal))",
    rule="fiscal",
)
def whose_year(match: Match) -> Made:
    """The third quarter of Acme's fiscal 2026: the name says no more of it than its would."""
    first, owner = match.taken[0], match.kinds("word")[-1]
    owned = match.has("possessive") or match.scene.text[owner.end : owner.end + 1] in _APOSTROPHES
    return (first.kind, first.value) if owned else None


@WINDOW.rule(
    "ending",
    "A period that is said to end on a day, or with a month, is that period whatever the company's year: "
    "the fiscal year ending June 30, 2026.",
    "The words name the last day themselves, as the cover of US Form 10-K does: for the fiscal year ended.",
)
@reads(
    Level.LIMITS,
    "(phrase|year|years|quarter|half|months) (comma|open)? ending FILLER phrase close?",
    "(int|count) dash? months (dash? word)? (ending|to) FILLER phrase",
    "fiscal years (comma|open)? ending FILLER phrase",
    "(years|half) (dash? years)? to FILLER phrase",
    rule="ending",
)
def ending(match: Match) -> Phrase | None:
    """The quarter ending September 30, 2026."""
    days, whole = up_to(match), match.value("phrase")
    cuts = whole.periods[0].cuts if len(match.kinds("phrase")) > 1 else ()
    return single(Period("months", fixed=days, cuts=cuts)) if days else None


@reads(
    Level.LIMITS,
    "(ordinal|last) dash? MARKED? quarter (of|the|in|over){1,3} fiscal? years (comma|open)? ending FILLER phrase",
    "(qcode|hcode) (of|the|in|over){1,3} fiscal? years (comma|open)? ending FILLER phrase",
    rule="ending",
)
def part_of_a_year(match: Match) -> Phrase | None:
    """The second quarter of the fiscal year ending June 30, 2026: the year ends then, and not the quarter."""
    unit = "half" if match.has("hcode") else "quarter"
    months, number = MONTHS[unit], match.value("ordinal", "qcode", "hcode", default=-1)
    year, parts = up_to(match, MONTHS["year"]), MONTHS["year"] // months
    if year is None or number == 0 or number > parts:
        return None
    start = shift(year.first, "months", months * (number - 1 if number > 0 else parts - 1))
    return single(Period(unit, fixed=block(start, months, unit)))


@reads(Level.FIGURES, "year years? int ending", rule="ending")
def year_by_month(match: Match) -> Made:
    """2026年3月期: the year that ends with March 2026."""
    number, month = match.value("year").number, match.value("int")
    if month == match.scene.frame.year_end:
        return Year(number, fiscal=True)
    return single(Period("year", fixed=block(year_start(number, month), 12, "year"))) if month in _TWELVE else None
