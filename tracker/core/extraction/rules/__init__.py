"""What is a promise and what is not: the rules of extraction, in the order they are tried on each date."""

from __future__ import annotations

from tracker.core.extraction.rules.book import EXTRACTION, Ruling

# isort: off
# The order of these imports is the order of the law.
from tracker.core.extraction.rules import whose, when, denied, others, tense, recorded, aside, promises  # noqa: F401 - they fill the book
# isort: on

__all__ = ["EXTRACTION", "Ruling"]
