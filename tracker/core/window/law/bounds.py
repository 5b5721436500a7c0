"""Chapter 5: bounds - by, before, after, from, as early as, around."""

from __future__ import annotations


from tracker.core.window.grammar import WINDOW, Level, Match, reads, single
from tracker.core.window.days import Days, shift
from tracker.core.window.period import MONTHS, Bound, Cut, Period, days_of
from tracker.core.window.phrase import Phrase, stretch

_EDGES = frozenset({"end", "tail"})


def bind(match: Match, bound: Bound, rule: str = "") -> Phrase | None:
    """The phrase, taken by a bound; by the rule of the pattern unless another is given."""
    phrase: Phrase = match.value("phrase")
    if phrase.bound not in (Bound.AT, bound):
        return None
    return phrase._replace(bound=bound, rule=rule)


@WINDOW.rule(
    "around",
    "Around, about, approximately and toward leave the window as it is and mark it approximate.",
    "A word that widens by nobody knows how much cannot move a date by which somebody is judged.",
)
@reads(Level.LIMITS, "around FILLER phrase", "phrase around", rule="around")
def around(match: Match) -> Phrase:
    """Around mid-2026."""
    phrase: Phrase = match.value("phrase")
    return phrase._replace(approximate=True)


@WINDOW.rule(
    "ending",
    "A period said to end on a day, or with a month, is that period whatever the company's year: the fiscal year ending June 30, 2026.",
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
    phrases = [token.value for token in match.kinds("phrase")]
    last = phrases[-1].only
    months = _length(match, phrases)
    if last is None or last.year is None or last.unit not in ("day", "month") or not months:
        return None
    end = days_of(last, last.year, match.scene.frame).last
    first = shift(end.replace(day=1), "months", 1 - months)
    return single(Period("months", fixed=Days(first, end, "months")))


def _length(match: Match, phrases: list[Phrase]) -> int:
    """How many months the period that ends has."""
    if len(phrases) > 1:
        return MONTHS.get(phrases[0].periods[0].unit, 0) if phrases[0].only else 0
    if match.has("int", "count"):
        return int(match.value("int", "count"))
    if match.has("half"):
        return 6
    return 12 if match.has("year", "years") else 3 if match.has("quarter") else 1


@WINDOW.rule(
    "by",
    "By, no later than, until, through and before the end of X run from the day said to the last day of X: by Q4 includes Q4.",
    "By the fourth quarter is said by issuers who deliver in it; that it excludes the quarter cannot be held against them.",
)
@reads(
    Level.BOUNDS,
    "by FILLER (by|before|until)? FILLER phrase",
    "(until|deadline) FILLER (by|until)? FILLER phrase",
    "phrase comma? orsooner",
    "(between|from) now (and|to|until|by|dash) FILLER phrase",
    "orsooner FILLER phrase",
    "to FILLER phrase",
    rule="by",
)
def by(match: Match) -> Phrase | None:
    """By the end of 2026; to is a bound only in languages without blanks."""
    if match.tokens[match.first].kind == "to" and match.scene.calendar.spaced:
        return None
    return bind(match, Bound.BY)


@WINDOW.rule("before", "Before, prior to and ahead of X run from the day said to the day before X begins.")
@reads(Level.BOUNDS, "before FILLER phrase", "phrase beforepost", rule="before")
def before(match: Match) -> Phrase | None:
    """Before September 2026; before the end of 2026 is by it, and so is before the year is out."""
    phrase: Phrase = match.value("phrase")
    ends = phrase.only is not None and phrase.only.edge in _EDGES
    days = stretch(phrase, match.scene.frame)
    begun = days is not None and days.first <= match.scene.frame.said_on
    return bind(match, Bound.BY, rule="by") if ends or begun else bind(match, Bound.BEFORE)


@WINDOW.rule(
    "not-before",
    "No earlier than X, not before X, X or later and X onwards begin with the first day of X and set no last day.",
)
@reads(
    Level.BOUNDS,
    "notbefore FILLER phrase",
    "not any{0,6} (before|until) FILLER phrase",
    "phrase comma? (orlater|plus)",
    "(from|into|until|starting|beginning) FILLER phrase (orlater|plus)",
    "from FILLER phrase over",
    rule="not-before",
)
def not_before(match: Match) -> Phrase | None:
    """No earlier than 2027; 2027 or later; from 2027 on."""
    if match.tokens[match.end - 1].kind == "over" and (
        match.raw(match.tokens[match.end - 1]).lower() != "on" or match.after
    ):
        return None
    return bind(match, Bound.FROM)


@WINDOW.rule("after", "After and beyond X begin with the day after X and set no last day.")
@reads(Level.BOUNDS, "after FILLER phrase", "phrase afterpost", rule="after")
def after(match: Match) -> Phrase | None:
    """After January 15, 2026."""
    return bind(match, Bound.AFTER)


@WINDOW.rule("as-early-as", "As early as, as soon as X is X, with its end left open.")
@reads(Level.BOUNDS, "earliest FILLER phrase", "phrase comma? attheearliest", rule="as-early-as")
def as_early_as(match: Match) -> Phrase | None:
    """As early as the fourth quarter of 2026."""
    return bind(match, Bound.EARLIEST)


@WINDOW.rule("starting", "Starting in X, from X and into X are X: what begins must begin in it.")
@reads(
    Level.BOUNDS,
    "(starting|beginning|into|from|asof) FILLER phrase",
    "(starting|beginning) from FILLER phrase",
    rule="starting",
)
def starting(match: Match) -> Phrase | None:
    """Starting in January 2026, into the second half of 2026."""
    return bind(match, Bound.AT)


@reads(Level.BOUNDS, "within FILLER phrase", "phrase within", rule="by")
def within(match: Match) -> Phrase | None:
    """Within the year; within Q1 2026 is in it."""
    phrase: Phrase = match.value("phrase")
    only = phrase.only
    running = only is not None and only.unit == "year" and only.year in (None, match.scene.frame.said_on.year)
    if running and not (match.scene.calendar.spaced and only is not None and only.year):
        return bind(match, Bound.LATER)
    return phrase
