"""Chapter 7: bounds - around, by, before, after, from, as early as."""

from __future__ import annotations

from tracker.core.window.grammar import WINDOW, Level, Match, reads
from tracker.core.window.period import Bound
from tracker.core.window.phrase import Phrase, stretch

_ENDS = frozenset({"end", "tail"})


def _bind(match: Match, bound: Bound, rule: str = "") -> Phrase | None:
    """The phrase, taken by a bound; by the rule of the pattern unless another is given."""
    phrase: Phrase = match.value("phrase")
    return phrase._replace(bound=bound, rule=rule) if phrase.bound in (Bound.AT, bound) else None


@WINDOW.rule(
    "around",
    "Around, about, approximately and toward leave the window as it is, and mark it approximate.",
    "A word that widens by nobody knows how much cannot move a day on which somebody is judged.",
)
@reads(Level.LIMITS, "around FILLER phrase", "phrase around", rule="around")
def around(match: Match) -> Phrase:
    """Around mid-2026."""
    phrase: Phrase = match.value("phrase")
    return phrase._replace(approximate=True)


@WINDOW.rule(
    "by",
    "By, no later than, until, through and before the end of X run from the day said to the last day of X: "
    "by Q4 includes Q4.",
    "Issuers who say by the fourth quarter deliver in it; that the quarter is excluded cannot be held against them.",
)
@reads(
    Level.BOUNDS,
    "by FILLER (by|before|until)? FILLER phrase",
    "(until|deadline) FILLER (by|until)? FILLER phrase",
    "phrase comma? orsooner",
    "(between|from) now (and|to|until|by|dash) FILLER phrase",
    "orsooner FILLER phrase",
    rule="by",
)
def by(match: Match) -> Phrase | None:
    """By the end of 2026, Q3 2026 at the latest."""
    return _bind(match, Bound.BY)


@reads(Level.BOUNDS, "to FILLER phrase", rule="by")
def up_to(match: Match) -> Phrase | None:
    """到2026年底: to is a bound only in languages without blanks."""
    return None if match.scene.calendar.spaced else _bind(match, Bound.BY)


@reads(Level.BOUNDS, "within FILLER phrase", "phrase within", rule="by")
def within(match: Match) -> Phrase | None:
    """Within the year; within Q1 2026 is in it."""
    phrase: Phrase = match.value("phrase")
    only, scene = phrase.only, match.scene
    the_year = only is not None and only.unit == "year" and only.year is None
    this_year = only is not None and only.unit == "year" and only.year == scene.frame.said_on.year
    return _bind(match, Bound.LATER) if the_year or (this_year and not scene.calendar.spaced) else phrase


@WINDOW.rule(
    "before",
    "Before, prior to and ahead of X run from the day said to the day before X begins.",
    "Usage: what is due before June is late on June 1.",
)
@reads(Level.BOUNDS, "before FILLER phrase", "phrase beforepost", rule="before")
def before(match: Match) -> Phrase | None:
    """Before September 2026; before the end of 2026 is by it, and so is before a year that has begun."""
    phrase: Phrase = match.value("phrase")
    days = stretch(phrase, match.scene.frame)
    begun = days is not None and days.first <= match.scene.frame.said_on
    ends = phrase.only is not None and phrase.only.edge in _ENDS
    return _bind(match, Bound.BY, rule="by") if ends or begun else _bind(match, Bound.BEFORE)


@WINDOW.rule(
    "not-before",
    "No earlier than X, not before X, X or later and X onwards begin with the first day of X and set no last day.",
    "A consequence of the words: they promise that nothing comes sooner, and say nothing of later.",
)
@reads(
    Level.BOUNDS,
    "notbefore FILLER phrase",
    "not any{0,6} (before|until) FILLER phrase",
    "phrase comma? (orlater|plus)",
    "(from|into|until|starting|beginning) FILLER phrase (orlater|plus)",
    rule="not-before",
)
def not_before(match: Match) -> Phrase | None:
    """No earlier than 2027; 2027 or later; into 2027 and beyond."""
    return _bind(match, Bound.FROM)


@reads(Level.BOUNDS, "from FILLER phrase over", rule="not-before")
def from_on(match: Match) -> Phrase | None:
    """From 2027 on."""
    ends = match.after is None and match.raw(match.tokens[match.end - 1]).lower() == "on"
    return _bind(match, Bound.FROM) if ends else None


@WINDOW.rule(
    "after",
    "After and beyond X begin with the day after X and set no last day.",
    "Usage: what comes after June 30 does not come on it; no last day is said, so none can be missed.",
)
@reads(Level.BOUNDS, "(after|past) dash? FILLER phrase", "phrase afterpost", rule="after")
def after(match: Match) -> Phrase | None:
    """After January 15, 2026."""
    return _bind(match, Bound.AFTER)


@WINDOW.rule(
    "as-early-as",
    "As early as X and as soon as X are X, with its end left open.",
    "Usage: the earliest day somebody can name is a hope and not a deadline; a later one cannot be held against them.",
)
@reads(Level.BOUNDS, "earliest FILLER phrase", "phrase comma? attheearliest", rule="as-early-as")
def as_early_as(match: Match) -> Phrase | None:
    """As early as the fourth quarter of 2026."""
    return _bind(match, Bound.EARLIEST)


@WINDOW.rule(
    "starting",
    "Starting in X, from X and into X are X: what is to begin must begin in it.",
    "Usage: the word tells when something begins, and what begins once in a period has begun in it.",
)
@reads(
    Level.BOUNDS,
    "(starting|beginning) from FILLER phrase",
    "(starting|beginning|into|from|asof) FILLER phrase",
    rule="starting",
)
def starting(match: Match) -> Phrase | None:
    """Starting in January 2026, into the second half of 2026."""
    return _bind(match, Bound.AT)
