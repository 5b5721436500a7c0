"""How the verb stands to the date: as possible only, or as told."""

from __future__ import annotations

import re

from tracker.core.extraction.candidates import Candidate
from tracker.core.extraction.governors import Stance
from tracker.core.extraction.headings import is_listed_ahead
from tracker.core.extraction.rules.book import SET_ASIDE, Ruling, rule


@rule("only-possible", "what may, might or could happen, or usually does, is not promised")
def only_possible(candidate: Candidate) -> Ruling | None:
    """A weak modal governs the date, or what the date belongs to: "may adopt rules that will allow"."""
    weak = candidate.stance is Stance.WEAK or bool(_HOPED.search(_before(candidate)))
    usual = candidate.stance is not Stance.PROMISE and bool(_USUAL.search(_before(candidate)))
    return SET_ASIDE if weak or usual or _hangs_on_a_possibility(candidate) else None


def _hangs_on_a_possibility(candidate: Candidate) -> bool:
    """Whether the first words of stance are weak and those that follow depend on them by "that" or "which"."""
    led = [g for g in candidate.all_governors if candidate.clause.first <= g.first and g.last <= candidate.first]
    if len(led) < 2 or led[0].stance is not Stance.WEAK:
        return False
    return bool(_RELATIVE.search(candidate.tagged.between(led[0].last, led[1].first)))


_HOPED = re.compile(
    r"\b(?:hopefully|possibly|perhaps|maybe|ideally)\s+(?:(?:as early as|in|by|on|during|the)\s+)*$", re.IGNORECASE
)
_USUAL = re.compile(
    r"\b(?:ordinarily|usually|typically|normally|generally|customarily|habitually|historically|on average|"
    r"(?:every|each) (?:year|month|spring|summer|autumn|fall|winter))\b",
    re.IGNORECASE,
)
_RELATIVE = re.compile(r"\b(?:that|which)$")


@rule("told-as-past", "what is told in a finished tense is history")
def told_as_past(candidate: Candidate) -> Ruling | None:
    """A past tense governs the date, or it stands in a clause about what somebody did: "which in May drove"."""
    past = (
        (candidate.stance is Stance.PAST and not is_listed_ahead(candidate))
        or _AS_TOLD.search(_before(candidate))
        or _ITS_FIGURE.match(candidate.sentence.text, candidate.window.end)
        or _is_when_it_moved(candidate)
    )
    return SET_ASIDE if past or (candidate.governor is None and _OF_WHOM.search(_before(candidate))) else None


_AS_TOLD = re.compile(
    r"\bas (?:we |it |the company |previously |already |first )*"
    r"(?:communicated|announced|said|reported|guided|disclosed|stated|indicated|described)\s+"
    r"(?:in|on|at)?\s*(?:the |our )?$",
    re.IGNORECASE,
)
"""When it was said, not when it will be: "as we announced in February"."""

_ITS_FIGURE = re.compile(r":\s*[$€£¥]?\d[\d.,]*\s?(?:[a-z%]|million|billion|\))")
"""A period that has its figure has passed: "output of 9.1kt (March quarter: 8.4kt)"."""


def _is_when_it_moved(candidate: Candidate) -> bool:
    """Whether the time says when something was moved, not to when: "the line was moved from Leeds in July"."""
    governor = candidate.governor
    if governor is None or governor.voice != "moved" or candidate.is_surely_future:
        return False
    words = {word.lower for word in candidate.tagged.words[max(0, governor.first - 1) : governor.last]}
    return bool(words & {"was", "were"}) and bool(re.search(r"\b(?:in|on|during|over)\s+$", _before(candidate)))


_OF_WHOM = re.compile(r",\s+(?:which|who)\s+(?:in|on|during|late in|early in)?\s*$")


def _before(candidate: Candidate) -> str:
    return candidate.sentence.text[: candidate.window.start]
