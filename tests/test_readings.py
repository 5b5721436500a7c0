"""Sentences that tempt and promise nothing, and sentences with much the same words that do promise."""

from __future__ import annotations

import pytest

from tests.sentences import PROMISING, SAID_ON, TEMPTING
from tests.written import Written, reading
from tracker.core.models import Kind, StatementType

RECORDED_ONLY = {Kind.FINANCIAL_GUIDANCE, Kind.CASH_RUNWAY, Kind.EVENT}
"""Kinds that are written down and never judged."""


def promised(sentence: str) -> list[tuple[str, str, str]]:
    """What a release with this one sentence promises and will be held to: kind, last day, rule."""
    release = Written("Tidemark Industries", "TDMK", SAID_ON, [sentence])
    return [
        (said.milestone.kind, str(said.window.latest), said.rule)
        for said in reading(release.draft()).statements
        if said.type is StatementType.PROMISE and said.window and said.milestone.kind not in RECORDED_ONLY
    ]


@pytest.mark.parametrize("sentence", TEMPTING)
def test_what_tempts_is_not_taken(sentence: str) -> None:
    assert promised(sentence) == []


@pytest.mark.parametrize(("sentence", "last_day"), PROMISING)
def test_what_is_promised_in_the_same_words_is(sentence: str, last_day: str) -> None:
    days = [day for _, day, _ in promised(sentence)]
    assert days
    assert max(days) == last_day


def test_there_are_enough_of_both() -> None:
    assert len(TEMPTING) >= 60
    assert len(PROMISING) >= 60
