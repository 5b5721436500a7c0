"""Chapter 5: parts of periods - early, mid and late, beginnings and ends, the first two weeks, what remains."""

from __future__ import annotations

from datetime import date

from tracker.core.window.days import Days
from tracker.core.window.grammar import WINDOW, Level, Match, Void, reads, single
from tracker.core.window.law.context import year_in
from tracker.core.window.period import Bound, Cut, Period
from tracker.core.window.phrase import Phrase

_EDGES = frozenset({"start", "end"})
_THIRDS = frozenset({"early", "mid", "late"})
_HALVES = {1: "first half", 2: "second half", -1: "second half"}


@WINDOW.rule(
    "thirds",
    "Early, mid and late are the thirds of a period: of a year January to April, May to August, September to December; "
    "of a month ten days each.",
    "Three words for one year divide it in three. Policy may say otherwise: under strict, mid-year is June and July.",
)
@reads(Level.PARTS, "part JOIN phrase", "very dash? part JOIN phrase", "phrase possessive? part", rule="thirds")
def thirds(match: Match) -> Phrase | None:
    """Early 2026, mid-June, late in the third quarter."""
    return _cut(match, match.value("part"))


@WINDOW.rule(
    "edge",
    "The end or the beginning of a year, half or quarter is its last or first month, of a month its last or first "
    "third; the turn of the year is December and January.",
    "Year-end is December in every usage; a period ends with its last month because books are closed by months.",
)
@reads(Level.PARTS, "(edge|beginning) of the? phrase", rule="edge")
def edge(match: Match) -> Phrase | None:
    """The beginning of 2026, the close of the quarter."""
    return _cut(match, match.value("edge", default="start"))


@reads(
    Level.PERIODS,
    "years possessive? dash? part JOIN year?",
    "MARKED dash? years possessive? dash? part JOIN year?",
    "year possessive? years dash? part",
    rule="edge",
)
def year_end(match: Match) -> Phrase | None:
    """Year-end 2025."""
    if (part := match.value("part")) not in ("end", "mid", "tail", "head"):
        return None
    year = year_in(match)
    return single(Period("year", 1, year.number, year.fiscal, cuts=(Cut(part),)))


@reads(Level.PERIODS, "turn of the? (years|year)", rule="edge")
def turn(match: Match) -> Phrase:
    """At the turn of the year."""
    said = year_in(match)
    year = said.number - 1 if said.number else match.scene.frame.said_on.year
    return single(Period("months", fixed=Days(date(year, 12, 1), date(year + 1, 1, 31), "months")), approximate=True)


def _cut(match: Match, name: str) -> Phrase | None:
    """The phrase's one period, cut."""
    phrase: Phrase = match.value("phrase")
    only = phrase.only
    if only is None or (name in _EDGES and match.has("in", "over")) or (only.unit == "day" and name not in _EDGES):
        return None
    third = name in _THIRDS or (name in ("head", "tail") and only.unit == "year")
    return phrase._replace(periods=(only.cut(Cut(name)),), rule="thirds" if third else "edge")


@WINDOW.rule(
    "first-and-last",
    "The first two weeks or the last six months of a period are counted from its first day or back from its last; "
    "the second half of March begins on the 16th.",
    "Plain counting: the first week of a month is its first seven days, not the ISO 8601 week that holds the first.",
)
@reads(
    Level.PARTS,
    "(ordinal|last) AMOUNT? (weeks|months|days|years|quarter) (of|in|over) the? phrase",
    "ordinal OR (ordinal|last) (weeks|months) (of|in|over) the? phrase",
    "phrase possessive (ordinal|last) AMOUNT? (weeks|months|days)",
    rule="first-and-last",
)
def so_many(match: Match) -> Phrase | None:
    """The last six months of 2025, the first week of June, the second or third week of June."""
    phrase: Phrase = match.value("phrase")
    if (only := phrase.only) is None:
        return None
    unit = match.kinds("weeks", "months", "days", "years", "quarter")[0]
    few = match.scene.frame.policy.few
    amount = match.value("count", "int", default=few if unit.value == "many" or match.has("few") else 1)
    numbers = [token.value if token.kind == "ordinal" else -1 for token in match.kinds("ordinal", "last")]
    cuts = [Cut("last" if number < 0 else "nth", number, amount, unit.kind.rstrip("s")) for number in numbers]
    return Phrase(tuple(only.cut(cut) for cut in cuts), places=(match.place,) * len(cuts) if len(cuts) > 1 else ())


@reads(Level.PARTS, "(ordinal|last) dash? half of the? phrase", rule="first-and-last")
def half_of(match: Match) -> Phrase | None:
    """The second half of March."""
    phrase: Phrase = match.value("phrase")
    number = match.value("ordinal", default=-1)
    if (only := phrase.only) is None or number not in _HALVES:
        return None
    return single(only.cut(Cut(_HALVES[number])))


@WINDOW.rule(
    "remainder",
    "Later this year, the rest and the balance of the year run from the day said to the year's last day.",
    "Usage: later is after now; what is gone of a year can no longer be promised.",
)
@reads(
    Level.PARTS,
    "rest (AMOUNT? (months|quarter|weeks|days|half))? of the? phrase",
    "later IN? the? phrase",
    rule="remainder",
)
def remainder(match: Match) -> Phrase | None:
    """Later in 2026, the remainder of the quarter."""
    phrase: Phrase = match.value("phrase")
    return phrase._replace(bound=Bound.LATER, rule="") if phrase.only else None


@reads(Level.PARTS, "earlier IN? the? phrase", rule="reported")
def earlier(match: Match) -> Void:
    """Earlier this year."""
    return Void(match.value("phrase"))
