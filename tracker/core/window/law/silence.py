"""Chapter 9: what tells a time and is no window."""

from __future__ import annotations

from datetime import date, timedelta

from tracker.core.window.days import Days, shift
from tracker.core.window.grammar import WINDOW, Level, Match, Void, reads, single
from tracker.core.window.law.context import up_to
from tracker.core.window.period import Bound, Period
from tracker.core.window.phrase import Phrase, Stretch, stretch
from tracker.core.window.tense import Tense

_PERIODS = frozenset({"phrase", "year", "years", "quarter", "half", "months", "fiscal", "int", "count"})
"""Kinds with which a period begins of which the end is told: the quarter ended June 30."""
_TELL_A_TIME = frozenset(
    {"in", "over", "by", "until", "since", "before", "after", "from", "within", "part", "month", "season"}
)
"""Kinds after which a year is a time, whatever follows: in 2027 truck sales will rise."""
_NAME_A_PROGRAMME = frozenset({"word", "law", "programme"})
_LONG_AGO = timedelta(days=5 * 366)
"""No guidance is as old as this when it is said: founded in 1998, the 2009 agreement."""


@WINDOW.rule(
    "reported",
    "Periods reported on are no windows: after as of, ended, since and compared with, "
    "and where the clause tells what was done.",
    "What has happened cannot be promised. A period to come stays a window in any sentence; "
    "a balance at quarter-end is that of the last.",
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


@reads(
    Level.LIMITS,
    "phrase possessive? (word|and|counted|comma){0,3} results",
    "results (of|over) the? phrase",
    rule="reported",
)
def results_of(match: Match) -> Void | None:
    """First quarter 2025 financial results, results for 2025: the period is their name."""
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
    own clause does. A period to come never is, nor one that something was moved to; the end of a quarter that runs has
    begun with it.
    """
    if days.last is not None and days.last < said_on:
        return days.last + _LONG_AGO < said_on or tense.sentence_reports or tense.tells_aside(place)
    begun = _first(phrase, days) <= said_on and phrase.bound is Bound.AT and not days.from_saying
    return ((begun and phrase.rule != "moved") or not phrase.dated) and tense.clause_reports(place)


def _first(phrase: Phrase, days: Stretch) -> date:
    """The first day of a phrase; of a part of the running quarter, of the quarter: cash stood at so much at its end."""
    runs = phrase.only is not None and phrase.only.fixed is not None and phrase.only.cuts
    return phrase.periods[0].fixed.first if runs and phrase.periods[0].fixed else days.first


def last_such(phrase: Phrase) -> Phrase | None:
    """The same part of the quarter, month or week before the running one; of quarter-end, said of what was done."""
    if phrase.only is None or (fixed := phrase.only.fixed) is None or fixed.unit not in _BACK:
        return None
    start = shift(fixed.first, *_BACK[fixed.unit])
    return single(
        phrase.only._replace(fixed=Days(start, fixed.first - timedelta(days=1), fixed.unit)), rule=phrase.rule
    )


_BACK = {"week": ("weeks", -1), "month": ("months", -1), "quarter": ("months", -3), "half": ("months", -6)}
"""How far back the period before a running one begins."""


@WINDOW.rule(
    "names",
    "Times inside names are no windows: of laws, forms, notes, meetings, models and programmes, "
    "of counts such as 2025 patients, and the ends of patents and replays.",
    "Usage: the year in a name tells which law, meeting or model is meant, and not when anything is to be done.",
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
    Level.FIGURES,
    "law (open word close)? (not|word)? dot? (date|(year|number|int) (slash|dash) (year|number|int))",
    rule="names",
)
def law_by_number(match: Match) -> Void | None:
    """Regulation (EU) 2023/1115, Regulation (EC) No 1907/2006, Directive 2014/65/EU; but not the law of 2025/26."""
    return Void() if match.has("year", "number", "date") else None


@reads(Level.FIGURES, "year word? model", "model dash? (int|year)", rule="names")
def model_year(match: Match) -> Void | None:
    """The 2027 Alder crossover, the 2027 model year; but not in 2027 Alder crossovers will be sold."""
    marked = match.raw(match.kinds("model")[0]).lower().startswith("model year")
    told = not marked and match.before is not None and match.before.kind in _TELL_A_TIME
    names = " ".join(match.raw(token) for token in match.kinds("word")).split()
    return None if told or not all(word[0].isupper() for word in names) else Void()


@reads(Level.PAIRS, "(qcode|hcode) word? model", rule="names")
def model_code(match: Match) -> Void | None:
    """The refreshed Q3 crossover; but not the Q3 crossover sales, nor in Q3 crossovers will be sold."""
    described = match.before is not None and match.before.kind in ("the", "new", "word", "count")
    sold = match.after is not None and match.after.kind == "results"
    return Void() if described and not sold else None


@reads(Level.PERIODS, "year (programme|forward)", rule="names")
def programme(match: Match) -> Void | None:
    """The Ambition 2030 programme, our Ascent 2028 plan; but not our 2030 plan."""
    if match.before is None or match.before.kind not in _NAME_A_PROGRAMME or _is_plain_plan(match):
        return None
    return Void() if match.raw(match.before).split()[-1][0].isupper() else None


def _is_plain_plan(match: Match) -> bool:
    """Whether its noun is no noun, or everything is capitalised, as in a title: Acme Outlines 2026 Strategy."""
    noun = match.raw(match.taken[-1])
    earlier = match.tokens[match.first - 2].kind if match.first > 1 else ""
    return (match.has("forward") and noun.lower() != "plan") or (noun[0].isupper() and earlier != "the")


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
def lasting(match: Match) -> Void | None:
    """A patent expiring in 2041, a replay available until a day; but not exclusivity with a bidder."""
    following = match.tokens[match.first + 1]
    with_a_party = following.kind == "word" and match.raw(following).lower().startswith("with")
    return None if with_a_party and not match.has("replay") else Void(match.value("phrase"))


@WINDOW.rule(
    "hangs-on-an-event",
    "A time that hangs on another event, such as two months after submission, is no window: nobody knows the day.",
    "A consequence: a day counted from one that nobody knows cannot be known; a guess would be judged.",
)
@reads(Level.LIMITS, "phrase (after|following|before) (the|of|word){0,2} (word|reports)", rule="hangs-on-an-event")
def hangs(match: Match) -> Void | None:
    """The quarter following approval."""
    phrase: Phrase = match.value("phrase")
    loose = phrase.only is not None and phrase.only.fixed is not None and phrase.only.unit != "day"
    return Void() if loose and phrase.rule == "this-and-next" else None


@reads(
    Level.LIMITS,
    "(event|after|until|before|earliest) word results phrase (word|and|counted|comma){0,2} results?",
    "(event|after|until|before|earliest) word phrase (word|and|counted|comma){0,2} results",
    rule="hangs-on-an-event",
)
def when_reported(match: Match) -> Void:
    """By the time we report Q3, once we publish third-quarter results: the period is what is reported on."""
    assert match.has("phrase")
    return Void()


@reads(Level.LIMITS, "AMOUNT dash? UNIT (after|following|before|from|since|of) FILLER phrase", rule="hangs-on-an-event")
def after_a_period(match: Match) -> Void:
    """90 days after the end of the quarter."""
    assert match.has("phrase")
    return Void()
