"""Dates that belong to something else: the day itself, a name, a list, or a milestone nobody names."""

from __future__ import annotations

import re

from tracker.core.extraction.candidates import Candidate
from tracker.core.extraction.governors import Governor, Stance
from tracker.core.extraction.rules.book import SET_ASIDE, Ruling, rule
from tracker.core.extraction.rules.recorded import up_to_window
from tracker.core.models import Kind, Section, StatementType


@rule("same-day", "what is to happen on the day it is said is news, not guidance")
def same_day(candidate: Candidate) -> Ruling | None:
    """Today, this morning."""
    only_today = candidate.window.earliest == candidate.window.latest == candidate.said_on
    return SET_ASIDE if only_today else None


@rule("part-of-a-name", "a year that belongs to a name, or that is itself what is hoped for, is no date")
def part_of_a_name(candidate: Candidate) -> Ruling | None:
    """The 2027 Annual Meeting, EHA 2027; an exciting 2027; the well LP-2H."""
    named = _is_year(candidate.window.phrase) and _beside_a_name(candidate)
    coded = re.search(r"[A-Z\d]-$", candidate.sentence.text[: candidate.window.start])
    return SET_ASIDE if named or coded or _OF_A_YEAR.match(candidate.sentence.text, candidate.window.start) else None


_OF_A_YEAR = re.compile(
    r"(?:the )?(?:year|quarter|half|month)[- ](?:end )?(?:dividend|report|results?|balance|bonus|close|statements?)\b"
    r"|(?:fiscal )?year-end (?:dividend|report|results?|balance|bonus|statements?|figures|accounts)\b",
    re.IGNORECASE,
)
"""What is called by its period: the year-end dividend, the year-end report."""


def _is_year(phrase: str) -> bool:
    return bool(re.fullmatch(r"(?:the |in |full |full-year |calendar )?(?:20\d\d)", phrase.strip()))


_WISHED = re.compile(r"\b(?:an?|another|our)\s+(?:[\w-]+\s+){0,2}(?!in\b|for\b|of\b|by\b)[\w-]+\s+$")
"""An article before a year: "an exciting 2027"."""


def _beside_a_name(candidate: Candidate) -> bool:
    """A capital word follows at once, or stands before without an "in" between."""
    text, window = candidate.sentence.text, candidate.window
    wished = not window.phrase.startswith("in") and _WISHED.search(text[: window.start])
    if wished or re.search(r"[’']s\s+$", text[: window.start]):
        return True
    after = re.match(r"\s+([A-Z][\w’'-]*)", text[window.end :])
    before = re.search(r"(?:[A-Z]{2,}[\w’'-]*|\w\s+(?:the )?[A-Z]\w+)\s+$", text[: window.start])
    titled = candidate.sentence.section in (Section.TITLE, Section.HEADLINE)
    return bool((after and not titled) or (before and not window.phrase.startswith("in")))


@rule("only-defines", "a date that only says which things or people are meant promises nothing")
def only_defines(candidate: Candidate) -> Ruling | None:
    """Those planned for May; customers who order by May 1 will receive; the second year after completion."""
    text, start = candidate.sentence.text, candidate.window.start
    governor = candidate.governor
    counted = not re.search(r"\d{4}", candidate.window.phrase) and _AFTER_IT.match(text, candidate.window.end)
    if counted or candidate.window.phrase.endswith("following"):
        return SET_ASIDE
    if governor is not None and _THOSE.search(text[: candidate.tagged.words[governor.first].start]):
        return SET_ASIDE
    inside = governor is not None and governor.first >= candidate.last and _DEFINING.search(text[:start])
    return SET_ASIDE if inside and not candidate.tagged.gap(candidate.last).strip() else None


_AFTER_IT = re.compile(
    r"\s+(?:following|after|of)\s+(?:the\s+)?(?:closing|completion|close|operations?)\b"
    r"|\s+(?:was|were|had) (?:out|over|up)\b",
    re.IGNORECASE,
)
"""Right after a time: the second full year after completion is counted from another day; before May was out is past."""
_THOSE = re.compile(r"\b(?:those|the ones)\s+(?:that are |which are |already |currently |now )?$", re.IGNORECASE)
_DEFINING = re.compile(
    r"(?:^|[.;,]\s+|\b(?:for|to|all|any|each|every|if)\s+)(?:[\w’'-]+\s+){1,4}"
    r"(?:(?:who|that)\s+(?!is|are|will|was|were)(?:\w+\s+){1,6}|(?:placed|received|made|bought|purchased|ordered|"
    r"booked|submitted|delivered|signed|issued|sold|shipped)\s+(?:\w+\s+){0,2})(?:by|before|on|in|after|through|until)?\s*$",
    re.IGNORECASE,
)
"""Words with a clause or a participle tied to them, up to the date: "who order by", "orders placed before"."""


@rule("goes-on", "what only goes on, goes well, or lasts until a day has no milestone on that day")
def goes_on(candidate: Candidate) -> Ruling | None:
    """Will remain in force until, will continue to support, expects steady progress."""
    governor = candidate.governor
    if governor is None:
        return SET_ASIDE if re.match(r"(?:until|till|through)\b", candidate.window.phrase) else None
    until = _UNTIL.search(up_to_window(candidate)) or re.match(r"(?:until|till|through)\b", candidate.window.phrase)
    lasts = until and _LASTS.search(candidate.sentence.text[: candidate.window.start])
    return SET_ASIDE if lasts or _is_without_end(candidate, governor) else None


def _is_without_end(candidate: Candidate, governor: Governor) -> bool:
    """Whether the governing words are, or are followed by, words of going on."""
    words = candidate.tagged.between(governor.first, governor.last).lower()
    after = candidate.tagged.between(governor.last, candidate.predicate.last)
    until = candidate.tagged.between(governor.last, candidate.first)
    goes_on = _GOES_ON.match(after) or _CONTINUES.fullmatch(until) or _WISH.search(candidate.who)
    return words.endswith("continue to") or bool(goes_on)


_GOES_ON = re.compile(
    r"(?:also |then |still )?(?:(?:to )?(?:continue (?:to|with|our|its|the|\w+ing)|keep \w+ing|focus|"
    r"remain (?:focused|committed)|make (?:\w+ )?progress)\b|(?:to )?(?:(?:see|make|steady|continued|further|strong|"
    r"significant|good|more|additional|solid|great|robust) ){0,3}(?:progress|improvements?|momentum|acceleration|"
    r"growth)\b)|(?:to )?be (?:weighted|skewed|concentrated)\b"
)
"""Right after the governing words: an activity without an end, or a wish."""
_CONTINUES = re.compile(r"continue(?: (?:in|through|throughout|during|into|over|on|the))*")
_WISH = re.compile(r"\b(?:improvements?|progress|momentum|benefits|effects)(?:\s+(?:is|are))?$", re.IGNORECASE)
"""A subject that names no milestone: "economic improvements will be realized"."""

_UNTIL = re.compile(r"\b(?:until|till|through|to)\s+(?:at least\s+)?(?:the\s+)?(?:end of\s+)?$", re.IGNORECASE)
_LASTS = re.compile(
    r"\b(?:remains?|stays?|runs?|lasts?|continues?(?! to\b)|serves?|extends?|"
    r"be (?:followed|valid|subject|effective|held back|available|"
    r"displayed|on display|on view|offered|observed|closed|in (?:force|effect|place))|is (?:valid|effective|available|"
    r"in (?:force|effect|place)))\b(?:\s+[\w'’-]+){0,12}\s*$"
    r"|\b(?:has|have|roadmap|plan|strategy|program(?:me)?|outlook|vision)"
    r"(?:\s+(?:until|till|through))?(?:\s+the end of)?\s*$",
    re.IGNORECASE,
)
"""A verb of lasting, a few words before the date."""


@rule("heading-over-a-list", "a heading that announces a list of milestones is none itself")
def heading_over_a_list(candidate: Candidate) -> Ruling | None:
    """Key milestones anticipated in 2027 include; laid out what it plans to do in 2027."""
    text = candidate.sentence.text.rstrip(" *_")
    named = "goal-noun" in candidate.tagged.cues(0, candidate.last + 3)
    over = text.endswith(":") or re.match(
        r"\s*(?:\w+\s+){0,2}(?:include|includes|are|as follows)?\s*:\s", text[candidate.window.end :]
    )
    return SET_ASIDE if (over and named) or _leaves_unsaid(candidate) else None


def _leaves_unsaid(candidate: Candidate) -> bool:
    """Whether only the telling is told: "told what it means to do this year"."""
    if candidate.governor is None:
        return False
    return bool(_UNSAID.search(candidate.tagged.between(candidate.clause.first, candidate.first)))


_UNSAID = re.compile(
    r"\bwhat (?:it|we|the company|they) (?:\w+ ){0,2}to\b|\b(?:priorities|outlook|plans|goals|objectives) for$",
    re.IGNORECASE,
)


@rule("nameless", "a readout, trial or filing that nothing names is for review, not for the record")
def nameless(candidate: Candidate) -> Ruling | None:
    """No product, trial, indication or phase stands in the sentence, its heading, or before it."""
    promised = candidate.stance is Stance.PROMISE and bool(candidate.found)
    unsure = not candidate.is_named and all(found.kind in NEEDS_A_NAME for found in candidate.found)
    return Ruling(StatementType.QUESTION, candidate.found) if promised and unsure else None


NEEDS_A_NAME = frozenset(
    {
        Kind.DATA_READOUT,
        Kind.TRIAL_START,
        Kind.TRIAL_COMPLETE,
        Kind.ENROLLMENT_COMPLETE,
        Kind.IND_SUBMISSION,
        Kind.REGULATORY_SUBMISSION,
    }
)
"""Kinds that can be held to only when it is known what they are of."""
