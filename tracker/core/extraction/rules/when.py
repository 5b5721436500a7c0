"""Dates that cannot promise: over, far off, vague, or recalled from earlier guidance."""

from __future__ import annotations

import re

from tracker.core.extraction.candidates import Candidate
from tracker.core.extraction.governors import Stance
from tracker.core.extraction.rules.book import SET_ASIDE, Ruling, rule

LONGEST = 3 * 366
"""Days of a window that can still be called a date."""

FARTHEST = 8 * 366
"""Days ahead beyond which guidance is a vision: emissions by 2050, a market by 2035."""

HALF_A_YEAR = 183
"""Days: a date without a year lies nearer in the past when the next such day is further off than this."""


@rule("window-over", "a window that closed before the day it is said promises nothing")
def window_over(candidate: Candidate) -> Ruling | None:
    """The last day lies before the release."""
    latest = candidate.window.latest
    return SET_ASIDE if latest is not None and latest < candidate.said_on else None


@rule("just-past", "a day without a year that has just passed is last year's, unless words of promise govern it")
def just_past(candidate: Candidate) -> Ruling | None:
    """On August 8, said in November: the next August is far, the last one near."""
    window = candidate.window
    day = (
        window.latest
        if window.from_saying and window.latest and _NAMES_A_DAY.search(window.phrase)
        else window.earliest
    )
    near = (day - candidate.said_on).days <= HALF_A_YEAR
    if near or candidate.stance is Stance.PROMISE or candidate.is_surely_future:
        return None
    return SET_ASIDE


_NAMES_A_DAY = re.compile(r"[a-z]\.? \d{1,2}(?:st|nd|rd|th)?$|^by \d{1,2} [A-Z][a-z]+$", re.IGNORECASE)


@rule("long-span", "a span of more than three years is an aim or a forecast, not a date to be held to")
def long_span(candidate: Candidate) -> Ruling | None:
    """Over ten years, by 2040."""
    window = candidate.window
    if window.latest is None:
        return None
    spans = (window.latest - window.earliest).days > LONGEST and not window.from_saying
    far = (window.latest - candidate.said_on).days > FARTHEST
    return SET_ASIDE if spans or far else None


@rule("vague-time", "in the coming weeks or months is no date that anyone can be held to")
def vague_time(candidate: Candidate) -> Ruling | None:
    """The grammar reads a window, but says that it is vague."""
    return SET_ASIDE if candidate.window.vague else None


@rule("superseded", "an older date that the sentence recalls is history, not a promise")
def superseded(candidate: Candidate) -> Ruling | None:
    """Had been expected in, rather than by, down from, moved from."""
    former = candidate.stance is Stance.FORMER or candidate.cue_before(3, "formerly")
    return SET_ASIDE if former or _is_moved_from(candidate) or _is_contrasted(candidate) else None


def _is_moved_from(candidate: Candidate) -> bool:
    """Whether this is the old of the two times of a move: moved from Q2 to Q4 2025, moved to Q4 2025 from Q2."""
    window = candidate.window
    if window.rule != "moved":
        return False
    times = sorted((each.start, each.end) for each in (window, *candidate.others) if each.rule == "moved")
    pair = times.index((window.start, window.end)) // 2 * 2
    first, second = times[pair], times[min(pair + 1, len(times) - 1)]
    old = second if "from" in candidate.tagged.text[first[1] : second[0]].lower().split() else first
    return (window.start, window.end) == old and first != second


def _is_contrasted(candidate: Candidate) -> bool:
    """Whether the date belongs to an "instead of", or to an earlier plan: "our previous strategy aimed at, by"."""
    if candidate.governor is None or candidate.governor.last > candidate.first:
        return False
    before = candidate.tagged.between(candidate.clause.first, candidate.first)
    after = candidate.tagged.between(candidate.governor.last, candidate.first)
    return bool(_INSTEAD.search(after) or _OLD_PLAN.search(before))


_OLD_PLAN = re.compile(
    r"\b(?:previous|former|prior|original|earlier|old|last)\s+(?:strategy|plan|guidance|target|goal|schedule|timeline|"
    r"timetable|roadmap|forecast|estimate)\s+(?:\w+ed|was|were|had|called|set|foresaw|put)\b(?!.*\bnow\b)",
    re.IGNORECASE,
)


_INSTEAD = re.compile(r"\b(?:instead of|rather than)\b[^,;]*$", re.IGNORECASE)
