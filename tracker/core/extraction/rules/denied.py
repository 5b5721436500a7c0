"""What is taken back, or what nobody can say: dates that are denied or left open."""

from __future__ import annotations

import re

from tracker.core.extraction.candidates import Candidate
from tracker.core.extraction.governors import Stance
from tracker.core.extraction.milestones import Found
from tracker.core.extraction.rules.book import SET_ASIDE, Ruling, rule
from tracker.core.models import Kind, StatementType


@rule("negated", "what is no longer expected, or will not be, is no promise")
def negated(candidate: Candidate) -> Ruling | None:
    """A denial governs the date; what will not be done by then has slipped if it was promised."""
    if candidate.stance is not Stance.NEGATED:
        return None
    if not candidate.found and candidate.governor is not None and candidate.governor.voice != "modal":
        return SET_ASIDE
    other = Found(Kind.OTHER, candidate.predicate.first, candidate.predicate.last)
    return Ruling(StatementType.WITHDRAWAL, candidate.found or (other,))


@rule("unforeseeable", "what nobody can say, assure or has decided is not promised")
def unforeseeable(candidate: Candidate) -> Ruling | None:
    """No assurance that, too early to say whether, cannot predict when."""
    if candidate.governor is None:
        return None
    before = candidate.tagged.between(candidate.clause.first, candidate.governor.first)
    doubts = list(_DOUBT.finditer(before))
    return SET_ASIDE if doubts and not _RESUMES.search(before, doubts[-1].end()) else None


_DOUBT = re.compile(
    r"\b(?:no|not any|without) (?:assurance|guarantee|certainty)\b|\bwhether\b"
    r"|\b(?:too (?:early|soon)|not possible|impossible|difficult|hard) to (?:say|tell|know|predict|estimate)\b"
    r"|\bnot (?:certain|sure|clear|known|decided|guaranteed)\b|\b(?:nobody|no one) (?:can|knows)\b|\brumou?rs\b"
    r"|\b(?:in|under) (?:the|this|an?) (?:hypothesis|assumption)\b"
    r"|\b(?:declined|declines|refused) to (?:say|comment|confirm)\b"
    r"|\b(?:cannot|can not|can't|unable to) (?:predict|say|assure|guarantee|know|tell|estimate)\b",
    re.IGNORECASE,
)
_RESUMES = re.compile(r",\s+(?:but|and|so|yet|while)\b|,\s+(?:we|the company|it)\b", re.IGNORECASE)
"""Where after a doubt a thought of its own begins."""
