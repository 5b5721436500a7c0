"""Chapter 3: parts of periods - early, mid and late, beginnings and ends, the first two weeks, what remains."""

from __future__ import annotations

from datetime import date

from tracker.core.window.days import Days
from tracker.core.window.grammar import WINDOW, Level, Made, Match, Void, reads, single
from tracker.core.window.law.periods import year_in
from tracker.core.window.period import Bound, Cut, Period
from tracker.core.window.phrase import Phrase

_EDGES = frozenset({"start", "end"})
_THIRDS = frozenset({"early", "mid", "late"})


@WINDOW.rule(
    "thirds",
    "Early, mid and late are the three thirds of a period: of a year January to April, May to August, September to December; of a month ten days each.",
    "Three words for one year divide it in three; that is also what the labels of guidance calendars do most. Policy may say otherwise.",
)
@reads(
    Level.PARTS,
    "part JOIN phrase",
    "very dash? part JOIN phrase",
    "phrase part",
    rule="thirds",
)
def part(match: Match) -> Phrase | None:
    """Early 2026, mid-June, late in the third quarter; the end of the year."""
    return _cut(match, match.value("part"))


@WINDOW.rule(
    "edge",
    "The end or the beginning of a year, half or quarter is its last or first month; of a month its last or first third.",
    "Year-end is December in every usage; a quarter ends with its last month because releases follow the books.",
)
@reads(Level.PARTS, "(edge|beginning) of the? phrase", rule="edge")
def edge(match: Match) -> Phrase | None:
    """The beginning of 2026, the close of the quarter."""
    return _cut(match, match.value("edge", default="start"))


def _cut(match: Match, name: str) -> Phrase | None:
    """The phrase's one period, cut."""
    phrase: Phrase = match.value("phrase")
    only = phrase.only
    if only is None or (name in _EDGES and match.has("in", "over")):
        return None
    if only.unit == "day" and name not in _EDGES:
        return None
    cut = only.cut(Cut(name))._replace(place=match.place)
    third = name in _THIRDS or (name in ("head", "tail") and only.unit == "year")
    return phrase._replace(periods=(cut,), rule="thirds" if third else "edge")


@WINDOW.rule(
    "first-and-last",
    "The first two weeks, the last six months of a period are counted from its first day or back from its last; the second half of March is from the 16th.",
)
@reads(
    Level.PARTS,
    "(ordinal|last) AMOUNT? (weeks|months|days|years|quarter) (of|in|over) the? phrase",
    "(ordinal|last) dash? half of the? phrase",
    rule="first-and-last",
)
def so_many(match: Match) -> Phrase | None:
    """The last six months of 2025, the first week of June, the second half of March."""
    phrase: Phrase = match.value("phrase")
    if (only := phrase.only) is None:
        return None
    number = match.value("ordinal", default=-1)
    if match.has("half"):
        halves = {1: "first half", 2: "second half", -1: "second half"}
        return single(only.cut(Cut(halves[number]))._replace(place=match.place)) if number in halves else None
    unit = match.kinds("weeks", "months", "days", "years", "quarter")[0]
    count = match.value("count", "int", default=match.scene.frame.policy.few if unit.value == "many" else 1)
    cut = Cut("last" if number < 0 else "nth", number, count, unit.kind.rstrip("s"))
    return single(only.cut(cut)._replace(place=match.place))


@WINDOW.rule(
    "remainder", "Later this year, the rest and the balance of the year run from the day said to the year's last day."
)
@reads(Level.PARTS, "rest of the? phrase", "later IN? the? phrase", rule="remainder")
def remainder(match: Match) -> Phrase | None:
    """Later in 2026, the remainder of the quarter."""
    phrase: Phrase = match.value("phrase")
    return phrase._replace(bound=Bound.LATER, rule="") if phrase.only else None


@reads(Level.PARTS, "earlier IN? the? phrase", rule="reported")
def gone(match: Match) -> Made:
    """Earlier this year."""
    return Void(match.value("phrase"))


@WINDOW.rule("turn-of-the-year", "The turn of the year is December and January.")
@reads(Level.HALVES, "turn of the? (years|year|next years)", rule="turn-of-the-year")
def turn(match: Match) -> Phrase:
    """Around the turn of the year."""
    said = year_in(match)
    year = said.number - 1 if said.number else match.scene.frame.said_on.year
    return single(Period("month", fixed=Days(date(year, 12, 1), date(year + 1, 1, 31), "month")), approximate=True)
