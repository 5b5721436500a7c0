"""Whose words a date stands in: only the issuer's own can promise."""

from __future__ import annotations

import re

from tracker.core.extraction.candidates import Candidate
from tracker.core.extraction.headings import headline_found
from tracker.core.extraction.rules.book import SET_ASIDE, Ruling, rule
from tracker.core.models import Section, StatementType


def _mention(candidate: Candidate) -> Ruling:
    return Ruling(StatementType.MENTION, candidate.found or headline_found(candidate))


@rule("translation", "words in another language repeat the release and promise nothing of their own")
def translation(candidate: Candidate) -> Ruling | None:
    """A paragraph that is not English."""
    return _mention(candidate) if candidate.sentence.section is Section.TRANSLATION else None


@rule(
    "not-the-issuers-words", "what a news site, an analyst, a law firm or a machine writes is not the company's promise"
)
def not_the_issuers_words(candidate: Candidate) -> Ruling | None:
    """Third parties and the questions and answers of a page."""
    return _mention(candidate) if candidate.sentence.section in (Section.THIRD_PARTY, Section.FAQ) else None


@rule("safe-harbor", "the safe harbor repeats promises and makes none")
def safe_harbor(candidate: Candidate) -> Ruling | None:
    """The legal paragraph, and any sentence that says which of its statements look forward."""
    about_itself = _FORWARD.search(candidate.sentence.text)
    return _mention(candidate) if candidate.sentence.section is Section.SAFE_HARBOR or about_itself else None


_FORWARD = re.compile(
    r"\bstatements?\b.*\bforward[- ]looking\b|\bforward[- ]looking statements?\b", re.IGNORECASE | re.DOTALL
)
"""A sentence that says which of its statements look forward makes none."""


@rule("furniture", "contacts, dial-in lines and trademarks promise nothing")
def furniture(candidate: Candidate) -> Ruling | None:
    """What surrounds the release."""
    return SET_ASIDE if candidate.sentence.section is Section.FURNITURE else None
