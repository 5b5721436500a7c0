"""Every date of a release, and the rule that took it or set it aside."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tracker.core.extraction.candidates import Candidate, others_of
from tracker.core.extraction.milestones import Found
from tracker.core.extraction.page import Page
from tracker.core.extraction.rules import EXTRACTION, Ruling
from tracker.core.extraction.statements import offsets, statement
from tracker.core.extraction.subjects import milestone_of
from tracker.core.extraction.tagging import tag
from tracker.core.models import Kind, Sentence, Statement, Window
from tracker.core.text import fold

_LONGEST_LABEL = 70
"""Characters that a label before a colon may have: "Zetamab, psoriasis: submission expected in 2027"."""

_LONGEST_CONDITION = 160
"""Characters of a condition that are kept."""


@dataclass(frozen=True, slots=True)
class Taken:
    """A date in a sentence, the rule that took it or set it aside, and what it was taken for."""

    sentence: Sentence
    window: Window
    rule: str
    statements: tuple[Statement, ...]


def dated(page: Page) -> Iterator[Taken]:
    """Every date the grammar reads in the release, in the order of the text."""
    for number, sentence in enumerate(page.sentences):
        windows = page.times(sentence).windows
        if not windows:
            continue
        tagged, heading = page.tagged(sentence), tag(fold(sentence.heading), page.lexicon)
        is_named = page.is_named(number)
        for window in windows:
            candidate = Candidate(
                sentence,
                tagged,
                window,
                page.draft.date,
                page.lexicon,
                heading,
                others_of(windows, window),
                page.own_names,
                is_named,
            )
            yield _ruled(page, number, candidate)


def _ruled(page: Page, number: int, candidate: Candidate) -> Taken:
    """Ask the rules in order; the last of them always answers."""
    for rule in EXTRACTION:
        ruling = rule.apply(candidate)
        if ruling is not None:
            said = tuple(_statements(page, number, candidate, rule.name, ruling))
            return Taken(candidate.sentence, candidate.window, rule.name, said)
    raise AssertionError(candidate.sentence.text)


def _statements(page: Page, number: int, candidate: Candidate, rule: str, ruling: Ruling) -> Iterator[Statement]:
    if ruling.type is None:
        return
    found = ruling.found or (Found(Kind.OTHER, candidate.first, candidate.last),)
    context = page.context(number)
    for ordinal, one in enumerate(found):
        span = _span(candidate, one)
        yield statement(
            page,
            candidate.sentence,
            ruling.type,
            milestone_of(candidate.tagged, one, span, page.names, context, candidate.window),
            rule,
            (candidate.window.start, ordinal),
            window=candidate.window,
            condition=_condition(candidate),
            cues=_cues(candidate),
        )


def _span(candidate: Candidate, found: Found) -> tuple[int, int]:
    """The offsets of the words that speak of a milestone: from the head of its thought to the end of its predicate."""
    first, last = found.first, max(found.last, candidate.last, candidate.predicate.last)
    if candidate.tail is not None and candidate.tail.first <= found.first:
        first, last = candidate.tail.first, candidate.tail.last
    elif candidate.governor is not None and candidate.shares_subject and found.first >= candidate.governor.last:
        first = candidate.governor.first
    elif candidate.governor is not None:
        first = min(found.first, max(candidate.subject.first, candidate.thought.first))
    else:
        first = min(found.first, candidate.clause.first)
    label = candidate.sentence.text.find(":")
    if 0 < label <= _LONGEST_LABEL and label < candidate.window.start:
        first = 0
    return offsets(candidate.tagged, first, last)


def _condition(candidate: Candidate) -> str | None:
    """The words that set a condition, from the cue to the end of its clause."""
    conditions = candidate.tagged.of("cue", "condition")
    if not conditions:
        return None
    start = candidate.tagged.words[conditions[0].first].start
    return re.split(r"[,;.](?:\s|$)", candidate.sentence.text[start:], maxsplit=1)[0][:_LONGEST_CONDITION]


def _cues(candidate: Candidate) -> tuple[str, ...]:
    """Whether the sentence says that the date moved, is new, or stands."""
    cues = candidate.tagged.cues(0, len(candidate.tagged.words))
    return tuple(sorted(cues & {"now", "moved", "on-track"}))
