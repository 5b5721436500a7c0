"""What the form promises where no verb does: headlines, labels, and lists under a heading of what is to come."""

from __future__ import annotations

import re

from tracker.core.extraction.candidates import COPULAS, Candidate
from tracker.core.extraction.milestones import Found, Region, in_phrase, in_predicate
from tracker.core.lexicon import Form
from tracker.core.models import Kind


def headline_found(candidate: Candidate) -> tuple[Found, ...]:
    """The milestone of a row, label or headline without a verb, from its own words or those of its heading."""
    before = Region(0, candidate.first)
    if candidate.governor is None and is_a_task(candidate):
        task = in_predicate(candidate.tagged, candidate.lexicon, before, Region(0, 0))
        if task is not None:
            return (task,)
    if candidate.found:
        return candidate.found
    label = in_phrase(candidate.tagged, candidate.lexicon, before)
    if label is not None:
        return (label,)
    heading = candidate.heading
    if any(tag.name == "call" for tag in heading.of("object")):
        return (Found(Kind.EVENT, candidate.clause.first, candidate.clause.last),)
    found = in_phrase(heading, candidate.lexicon, Region(0, len(heading.words)))
    return (Found(found.kind, candidate.clause.first, candidate.clause.last),) if found else ()


def is_a_task(candidate: Candidate) -> bool:
    """Whether a line begins with what is to be done: "Submit the IND in the first quarter"."""
    return candidate.is_terse and any(t.first == 0 and t.form is Form.BASE for t in candidate.tagged.of("action"))


def is_listed_ahead(candidate: Candidate) -> bool:
    """Whether a bullet stands under a heading of what is to come: in "first patient dosed by June" nothing was done."""
    ahead = _AHEAD.search(candidate.heading.text)
    auxiliary = any(
        g.voice == "past" and g.last - g.first == 1 and candidate.tagged.words[g.first].lower in COPULAS
        for g in candidate.all_governors
    )
    return (
        candidate.is_terse
        and ahead is not None
        and not auxiliary
        and (candidate.window.latest is None or candidate.window.latest > candidate.said_on)
    )


_AHEAD = re.compile(
    r"\b(?:anticipated|expected|upcoming|planned|next|future|coming|key)\b.*\b(?:milestones?|catalysts?|events?|steps|goals)\b",
    re.IGNORECASE,
)
"""Headings of what is to come."""
