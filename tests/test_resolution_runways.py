"""Which new runway is shorter than the one that was promised."""

from __future__ import annotations

import pytest

from tests.resolution_stories import MADE, day, judged, promise, window
from tracker.core.models import Kind, Manner, Promise, Status


def runway(first: str, last: str | None, **rest: object) -> Promise:
    return promise(Kind.CASH_RUNWAY, MADE, window(day(first), last and day(last), **rest))


def shorter(first: str, last: str | None, **rest: object) -> Promise:
    return promise(Kind.CASH_RUNWAY, day("2025-05-13"), window(day(first), last and day(last), **rest))


def test_the_new_runway_is_the_evidence() -> None:
    new = shorter("2026-01-01", "2026-03-31")
    verdict = judged(on=runway("2026-07-01", "2026-12-31"), later=(new,))
    assert (verdict.status, verdict.evidence, verdict.manner) == (Status.SLIPPED, (new.statement,), Manner.QUIET)


def test_cash_through_a_day_is_told_by_that_day() -> None:
    old = runway("2025-01-28", "2026-12-31", from_saying=True)
    verdict = judged(on=old, later=(shorter("2026-09-01", "2026-09-30"),))
    assert verdict.because == (
        "On 2025-05-13 the company put the end of its cash at 2026-09-30 at the latest, before 2026-12-31."
    )


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (("2026-07-01", "2026-12-31", {}), ("2026-01-01", None, {})),
        (("2026-07-01", "2026-12-31", {}), ("2026-01-01", "2026-03-31", {"open_ended": True})),
        (("2026-07-01", "2026-12-31", {}), ("2026-01-01", "2026-03-31", {"other_latest": day("2026-07-01")})),
        (("2026-07-01", "2026-12-31", {"other_latest": day("2026-09-30")}), ("2026-01-01", "2026-03-31", {})),
        (("2025-01-28", None, {"from_saying": True}), ("2026-01-01", "2026-03-31", {})),
    ],
    ids=["no end", "open end", "new in a doubtful year", "old in a doubtful year", "old without an end"],
)
def test_what_may_last_as_long_is_not_shorter(old: tuple, new: tuple) -> None:
    promised, guided = runway(*old[:2], **old[2]), shorter(*new[:2], **new[2])
    assert judged(on=promised, later=(guided,)).status is Status.PENDING


def test_an_open_runway_is_shortened_below_its_first_day() -> None:
    verdict = judged(on=runway("2026-07-01", None), later=(shorter("2026-01-01", "2026-06-30"),))
    assert verdict.status is Status.SLIPPED
