"""The book of extraction, and what its rules answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from tracker.core.extraction.candidates import Candidate
from tracker.core.extraction.milestones import Found
from tracker.core.models import StatementType
from tracker.core.rulebook import Rulebook


@dataclass(frozen=True, slots=True)
class Ruling:
    """What a rule says of a date in a sentence: taken as a statement of some milestones, or set aside."""

    type: StatementType | None
    found: tuple[Found, ...] = ()


SET_ASIDE = Ruling(None)

EXTRACTION: Rulebook[Callable[[Candidate], Ruling | None]] = Rulebook("extraction")
"""Each function answers None where the rule does not apply; the first that applies decides."""

rule = EXTRACTION.rule
