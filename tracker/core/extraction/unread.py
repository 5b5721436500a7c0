"""Fiscal times of a company whose year nobody has told yet: what is promised for them, a person is asked about."""

from __future__ import annotations

from collections.abc import Iterator

from tracker.core.extraction.governors import Stance, governors
from tracker.core.extraction.milestones import Region, in_phrase
from tracker.core.extraction.page import Page
from tracker.core.extraction.statements import statement
from tracker.core.extraction.tagging import Tagged
from tracker.core.models import Kind, Milestone, Role, Sentence, Statement, StatementType

RULE = "fiscal"
"""The rule of windows by which the phrase goes to review."""

_RECORDED = ("figures", "call", "runway")
_MOST_NAMES = 4


def unread(page: Page) -> Iterator[Statement]:
    """A question for each fiscal phrase that has no days, where the issuer promises something for it."""
    for sentence in page.sentences:
        if sentence.section.is_issuers:
            yield from _in_sentence(page, sentence)


def _in_sentence(page: Page, sentence: Sentence) -> Iterator[Statement]:
    passages = page.times(sentence).unread
    if not passages:
        return
    tagged = page.tagged(sentence)
    promised = any(governor.stance is Stance.PROMISE for governor in governors(tagged))
    if promised and not any(tag.name in _RECORDED for tag in tagged.of("object")):
        milestone = _milestone(page, sentence, tagged)
        for passage in passages:
            yield statement(page, sentence, StatementType.QUESTION, milestone, RULE, (passage.start, 0))


def _milestone(page: Page, sentence: Sentence, tagged: Tagged) -> Milestone:
    """What the sentence speaks of, as far as one phrase of it tells."""
    found = in_phrase(tagged, page.lexicon, Region(0, len(tagged.words)))
    names = {name.text: name for _, _, name in page.names.find(sentence.text) if name.role is not Role.PLACE}
    return Milestone(found.kind if found else Kind.OTHER, tuple(names.values())[:_MOST_NAMES], "")
