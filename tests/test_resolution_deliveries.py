"""What reports of one delivery leave, and what takes it back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.resolution_stories import day, delivery, judged, told
from tracker.core.models import Interval, Manner, StatementType


def test_an_event_known_only_later_counts_from_then() -> None:
    """Two names were joined only by a release of November."""
    late_known = replace(delivery("2025-08-13", "2025-08-13"), known_on=day("2025-11-05"))
    assert judged("2025-11-04", events=(late_known,)).rule == "closed-in-silence"
    verdict = judged("2025-11-05", events=(late_known,))
    assert (verdict.rule, verdict.decided_on) == ("delivered-in-window", day("2025-11-05"))


def test_the_days_that_two_reports_leave_are_those_that_both_allow() -> None:
    first, second = (
        delivery("2025-08-13", "2025-06-01", "2025-08-13"),
        delivery("2025-11-05", "2025-07-01", "2025-09-30"),
    )
    verdict = judged(events=(second, first))
    assert verdict.delivered == Interval(day("2025-07-01"), day("2025-08-13"))
    assert verdict.evidence == (first.cited, second.cited)
    assert verdict.decided_on == day("2025-08-13")


def test_one_day_in_common_is_enough_to_join_two_reports() -> None:
    first, second = (
        delivery("2025-08-13", "2025-06-01", "2025-08-13"),
        delivery("2025-11-05", "2025-08-13", "2025-11-05"),
    )
    assert judged(events=(first, second)).delivered == Interval(day("2025-08-13"), day("2025-08-13"))


def test_a_report_that_says_no_more_is_no_evidence() -> None:
    first, second = delivery("2025-08-13", "2025-08-13"), delivery("2025-11-05", "2025-07-01", "2025-09-30")
    assert judged(events=(first, second)).evidence == (first.cited,)


def test_a_second_event_after_the_first_is_another_one() -> None:
    first, second = delivery("2025-08-13", "2025-08-13"), delivery("2025-11-05", "2025-08-14", "2025-11-05")
    verdict = judged(events=(first, second))
    assert (verdict.delivered, verdict.evidence) == (first.days, (first.cited,))


def test_an_earlier_day_told_later_leaves_all_days_between() -> None:
    first, second = delivery("2025-10-01", "2025-09-20", "2025-10-01"), delivery("2025-11-05", "2025-08-28")
    verdict = judged(events=(first, second))
    assert verdict.delivered == Interval(day("2025-08-28"), day("2025-10-01"))
    assert (verdict.rule, verdict.evidence) == ("delivery-day-unknown", (first.cited, second.cited))


def test_what_settled_it_is_the_report_that_narrowed_the_days() -> None:
    first, second = delivery("2025-09-10", "2025-08-14", "2025-09-10"), delivery("2025-11-05", "2025-08-20")
    verdict = judged(events=(first, second))
    assert (verdict.rule, verdict.decided_on) == ("delivered-in-window", day("2025-11-05"))
    assert verdict.because.startswith(
        "The company reported on 2025-11-05 that the start of the trial came on 2025-08-20"
    )


@pytest.mark.parametrize("days_reported", [("2025-01-20", "2025-01-27"), ("2024-12-01", "2024-12-31")])
def test_a_report_from_before_the_promise_leaves_the_next_one_whole(days_reported: tuple[str, str]) -> None:
    before, after = delivery("2025-02-03", *days_reported), delivery("2025-08-13", "2025-08-13")
    assert judged(events=(before, after)).delivered == after.days


def test_in_one_release_what_undoes_comes_after_what_it_undoes() -> None:
    done = delivery("2025-06-02", "2025-06-02")
    undone = told(StatementType.UNDOING, "2025-06-02", "2025-06-01", "2025-06-02", "It was refused.")
    verdict = judged(events=(undone, done))
    assert (verdict.rule, verdict.evidence) == ("undone", (done.cited, undone.cited))
    assert (verdict.manner, verdict.delivered, verdict.days_late) == (Manner.ANNOUNCED, None, None)


def test_the_first_of_two_undoings_is_the_one_that_is_told() -> None:
    done = delivery("2025-06-02", "2025-06-02")
    first = told(StatementType.UNDOING, "2025-07-01", "2025-07-01", quote="It was refused.")
    again = told(StatementType.UNDOING, "2025-08-13", "2025-07-01", quote="As told, it was refused.")
    assert judged(events=(again, first, done)).evidence == (done.cited, first.cited)


@pytest.mark.parametrize(("undone_until", "rule"), [("2025-06-01", "delivered-in-window"), ("2025-06-02", "undone")])
def test_what_was_undone_before_it_happened_was_something_else(undone_until: str, rule: str) -> None:
    done = delivery("2025-06-02", "2025-06-02", "2025-06-04")
    older = told(StatementType.UNDOING, "2025-06-10", "2025-05-01", undone_until)
    assert judged(events=(done, older)).rule == rule
