"""A person's decisions."""

from __future__ import annotations

from dataclasses import replace

from tests.resolution_stories import MADE, START, day, judged
from tracker.core.models import Change, Decision, Status


def decision(id_: str, status: Status, on: str = "2025-10-01", **rest: object) -> Decision:
    return Decision(id_, START.id, status, day(on), "The registry says so.", **rest)


def test_the_source_and_the_person_are_named_where_they_are_given() -> None:
    plain = decision("d1", Status.KEPT)
    assert judged(decisions=(plain,)).because == "A person decided on 2025-10-01: The registry says so."
    full = replace(plain, by="Mary Reed", source="registry, page 3")
    assert judged(decisions=(full,)).because == (
        "Mary Reed decided on 2025-10-01: The registry says so. (source: registry, page 3)"
    )


def test_two_decisions_of_one_day_are_told_apart_by_their_ids() -> None:
    one, two = decision("d1", Status.KEPT), decision("d2", Status.SLIPPED)
    assert judged(decisions=(two, one)).status is judged(decisions=(one, two)).status is Status.SLIPPED


def test_the_later_day_counts_whatever_the_ids() -> None:
    old, new = decision("d2", Status.KEPT), decision("d1", Status.SLIPPED, "2025-10-02")
    assert judged(decisions=(new, old)).status is Status.SLIPPED


def test_a_decision_dated_before_the_promise_holds_from_the_start() -> None:
    early = decision("d1", Status.KEPT, "2025-01-01")
    assert judged(decisions=(early,)).history == (Change(MADE, Status.KEPT, "decided-by-hand"),)
