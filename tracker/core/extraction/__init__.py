"""From a release's text to its statements: the release is read alone, by named rules, and nothing is guessed."""

from __future__ import annotations

import re

from tracker.core.extraction.dated import Taken
from tracker.core.extraction.page import Page
from tracker.core.extraction.reading import Reading
from tracker.core.identity import release_id, text_hash
from tracker.core.lexicon import Lexicon
from tracker.core.models import Draft, Release
from tracker.core.window import Grammar

__all__ = ["Reading", "Taken", "extract", "read"]

_CORRECTS = re.compile(
    r"\bcorrect(?:ing|ion) and replac(?:ing|es)\b|\bcorrect(?:ed|ion)\s*(?:release|version)?\s*[:—-]", re.IGNORECASE
)
_TOP = 600
"""Characters from the top of a text in which a correction says so."""


def read(draft: Draft, lexicon: Lexicon, grammar: Grammar) -> Reading:
    """A reading of one release, worked out as far as it is asked."""
    known_by = release_id(draft.company, draft.date, draft.title, draft.text)
    return Reading(Page(draft, known_by, lexicon, grammar))


def extract(reading: Reading) -> Release:
    """The release with everything that was read in it; looks at nothing but the release."""
    page, draft = reading.page, reading.page.draft
    return Release(
        id=page.release_id,
        company=draft.company,
        date=draft.date,
        title=draft.title,
        sha256=text_hash(draft.text),
        sources=(draft.source,) if draft.source.id or draft.source.url else (),
        fiscal_year_end_month=page.fiscal_year_end,
        year_end_configured=page.year_end_is_configured,
        corrects=bool(_CORRECTS.search(draft.title + "\n" + draft.text[:_TOP])),
        statements=reading.statements,
        aliases=page.aliases,
    )
