"""Chapter 9: what tells a time and is no window."""

from __future__ import annotations

from datetime import date, timedelta

from tracker.core.window.grammar import WINDOW, Level, Match, Void, reads, single
from tracker.core.window.law.context import up_to
from tracker.core.window.period import Bound, Period
from tracker.core.window.phrase import Phrase, Stretch, stretch
from tracker.core.window.tense import Tense

_PERIODS = frozenset({"phrase", "year", "years", "quarter", "half", "months", "fiscal", "int", "count"})
"""Kinds with which a period begins of which the end is told: the quarter ended June 30."""
_LONG_AGO = timedelta(days=5 * 366)
"""No guidance is as old as this when it is said: founded in 1998, the 2009 agreement."""


@WINDOW.rule(
    "reported",
    "Periods reported on are no windows: after as of, ended, since and compared with, "
    "and where the clause tells what was done.",
    "What has happened cannot be promised. A period to come stays a window in any sentence.",
)
@reads(
    Level.LIMITS,
    "(int|count) dash? months (dash? word)? (comma|open)? ended FILLER phrase",
    "(phrase|year|years|quarter|half|months|weeks) (dash? word)? (comma|open)? ended FILLER phrase",
    "fiscal years ended FILLER phrase",
    "ended FILLER phrase",
    "phrase ended",
    "since FILLER phrase",
    "compared FILLER phrase",
    rule="reported",
)
def reported(match: Match) -> Void:
    """For the year ended December 31, 2025; since 2018."""
    told = match.taken[0].kind in _PERIODS and match.taken[-1].kind == "phrase"
    days = up_to(match, ended=True) if told else None
    return Void(single(Period("months", fixed=days)) if days else match.kinds("phrase")[-1].value)


@reads(Level.LIMITS, "asof FILLER phrase", rule="reported")
def as_of(match: Match) -> Void | None:
    """As of September 30, 2025; of a day to come it is a beginning."""
    days = _days(match)
    return None if days and days.first > match.scene.frame.said_on else Void(match.value("phrase"))


@reads(Level.LIMITS, "phrase (open|dash|slash) (word|dash|open|slash)", rule="reported")
def dateline(match: Match) -> Void | None:
    """DENVER, May 13, 2026 (NEWSWIRE) -- the day that the release itself bears."""
    days = _days(match)
    own = match.value("phrase").rule == "day" and days is not None and days.first == match.scene.frame.said_on
    return Void(match.value("phrase")) if own else None


@reads(Level.LIMITS, "phrase possessive? (word|and|results){0,3} call", rule="names")
def call(match: Match) -> Void | None:
    """The second quarter earnings call; but not the call of June 5."""
    phrase: Phrase = match.value("phrase")
    return Void() if phrase.periods[-1].unit in ("quarter", "half", "year") and not phrase.periods[-1].cuts else None


@reads(Level.LIMITS, "phrase possessive? (word|and|counted|comma){0,3} results", rule="reported")
def results_of(match: Match) -> Void | None:
    """First quarter 2025 financial results: the period is their name."""
    days = _days(match)
    over = days is not None and days.last is not None and days.last < match.scene.frame.said_on
    return Void(match.value("phrase")) if over else None


def _days(match: Match) -> Stretch | None:
    """The days of the phrase that a pattern took."""
    phrase: Phrase = match.value("phrase")
    return stretch(phrase, match.scene.frame)


def is_history(phrase: Phrase, days: Stretch, place: int, tense: Tense, said_on: date) -> bool:
    """Whether the sentence tells with this phrase what was done.

    A period that is over is history in any sentence that reports; one that runs, or that has no year, only where its
    own clause does. A period to come never is, nor one that something was moved to.
    """
    if days.last is not None and days.last < said_on:
        return days.last + _LONG_AGO < said_on or tense.sentence_reports
    begun = days.first <= said_on and phrase.bound is Bound.AT and not days.from_saying and phrase.rule != "moved"
    return (begun or not phrase.dated) and tense.clause_reports(place)


@WINDOW.rule(
    "names",
    "Times inside names are no windows: of laws, forms, notes and meetings, of counts such as 2025 patients, "
    "and the ends of patents and replays.",
)
@reads(
    Level.PERIODS,
    "law (of|the|comma|int|word|forward){0,2} year",
    "form (int|dash|word|reports|of|in|over|the|comma|number){0,8} year",
    "year (counted|hours)",
    rule="names",
)
def named(match: Match) -> Void | None:
    """The Securities Exchange Act of 1934; 2025 patients, but not 2026 patients will."""
    promised = match.has("counted", "hours") and match.after is not None and match.after.kind == "forward"
    return None if promised else Void()


@reads(
    Level.PERIODS,
    "year (word|ordinal|int|forward|the|and|of){0,6} (gathering|law)",
    "(qcode|hcode) year? (word|and|of){0,5} gathering",
    "gathering year",
    rule="names",
)
def gathering(match: Match) -> Void | None:
    """The 2026 Annual Meeting: all its words are capitalised."""
    words = " ".join(match.raw(token) for token in match.kinds("word", "gathering", "law")).split()
    return Void() if all(word[0].isupper() or not word[0].isalpha() for word in words) else None


@reads(Level.BOUNDS, "patent any{0,6} (lasts|until) any{0,6} phrase", "replay any{0,9} phrase", rule="names")
def lasting(match: Match) -> Void:
    """A patent expiring in 2041, a replay available until a day; but not a patent that is to be filed."""
    return Void(match.value("phrase"))


@WINDOW.rule(
    "hangs-on-an-event",
    "A time that hangs on another event, such as two months after submission, is no window: nobody knows the day.",
)
@reads(Level.LIMITS, "phrase (after|following|before) (the|of|word){0,2} (word|reports)", rule="hangs-on-an-event")
def hangs(match: Match) -> Void | None:
    """The quarter following approval."""
    phrase: Phrase = match.value("phrase")
    loose = phrase.only is not None and phrase.only.fixed is not None and phrase.only.unit != "day"
    return Void() if loose and phrase.rule == "this-and-next" else None


@reads(Level.LIMITS, "AMOUNT dash? UNIT (after|following|before|from|since|of) FILLER phrase", rule="hangs-on-an-event")
def after_a_period(match: Match) -> Void:
    """90 days after the end of the quarter."""
    assert match.has("phrase")
    return Void()
