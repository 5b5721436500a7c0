"""Dates that belong to something else: the day itself, a name, a list, or a milestone nobody names."""

from __future__ import annotations

import re

from tracker.core.extraction.candidates import Candidate
from tracker.core.extraction.governors import Stance
from tracker.core.extraction.rules.book import SET_ASIDE, Ruling, rule
from tracker.core.models import Kind, Section, StatementType


@rule("same-day", "what is to happen on the day it is said is news, not guidance")
def same_day(candidate: Candidate) -> Ruling | None:
    """Today, this morning."""
    only_today = candidate.window.earliest == candidate.window.latest == candidate.said_on
    return SET_ASIDE if only_today else None


@rule("part-of-a-name", "a year that belongs to a name, as of a congress or an outlook, is no date")
def part_of_a_name(candidate: Candidate) -> Ruling | None:
    """The 2027 Annual Meeting, EHA 2027."""
    return SET_ASIDE if _is_year(candidate.window.phrase) and _beside_a_name(candidate) else None


def _is_year(phrase: str) -> bool:
    return bool(re.fullmatch(r"(?:the |in )?(?:20\d\d)", phrase.strip()))


def _beside_a_name(candidate: Candidate) -> bool:
    """A capital word follows at once, or stands before without an "in" between."""
    text, window = candidate.sentence.text, candidate.window
    if re.search(r"[’']s\s+$", text[: window.start]):
        return True
    after = re.match(r"\s+([A-Z][\w’'-]*)", text[window.end :])
    before = re.search(r"(?:([A-Z]{2,}[\w’'-]*)|\bat (?:the )?[A-Z]\w+)\s+$", text[: window.start])
    titled = candidate.sentence.section in (Section.TITLE, Section.HEADLINE)
    return bool((after and not titled) or (before and not window.phrase.startswith("in")))


@rule("heading-over-a-list", "a heading that announces a list of milestones is none itself")
def heading_over_a_list(candidate: Candidate) -> Ruling | None:
    """Key milestones anticipated in 2027 include:."""
    text = candidate.sentence.text.rstrip(" *_")
    named = "goal-noun" in candidate.tagged.cues(0, candidate.last + 3)
    over = text.endswith(":") or re.match(
        r"\s*(?:\w+\s+){0,2}(?:include|includes|are|as follows)?\s*:\s", text[candidate.window.end :]
    )
    return SET_ASIDE if over and named else None


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
