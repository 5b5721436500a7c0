"""Putting what was read into statements, each with an id that never changes."""

from __future__ import annotations

from tracker.core.extraction.page import Page
from tracker.core.extraction.tagging import Tagged
from tracker.core.identity import statement_id
from tracker.core.models import Interval, Milestone, Sentence, Statement, StatementType, Window

_MOST_IN_ONE_PLACE = 16
"""How many milestones can begin at one word: ids of one sentence are told apart by word and number."""


def statement(
    page: Page,
    sentence: Sentence,
    type_: StatementType,
    milestone: Milestone,
    rule: str,
    place: tuple[int, int],
    *,
    window: Window | None = None,
    days: Interval | None = None,
    condition: str | None = None,
    cues: tuple[str, ...] = (),
) -> Statement:
    """A statement of a sentence; `place` is where in it the words stand, and which of several there it is."""
    ordinal = place[0] * _MOST_IN_ONE_PLACE + place[1]
    return Statement(
        id=statement_id(page.release_id, sentence.start, sentence.end, f"{type_}:{milestone.kind}", ordinal),
        type=type_,
        section=sentence.section,
        start=sentence.start,
        end=sentence.end,
        quote=sentence.text,
        milestone=milestone,
        rule=rule,
        window=window,
        days=days,
        condition=condition,
        cues=cues,
    )


def offsets(tagged: Tagged, first: int, last: int) -> tuple[int, int]:
    """The offsets in a sentence of words `first` up to (not including) `last`."""
    if not tagged.words:
        return 0, len(tagged.text)
    end = tagged.words[min(last, len(tagged.words)) - 1].end if last else 0
    return tagged.words[min(first, len(tagged.words) - 1)].start, end
