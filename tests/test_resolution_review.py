"""What a person is asked, and what a doubtful report holds back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.resolution_stories import START, day, delivery, guidance, judged, told, window
from tracker.core.models import Case, Doubt, StatementType
from tracker.core.resolution import judge


def test_matters_of_the_case_come_before_the_rules_own() -> None:
    unclear = delivery("2025-11-05", "2025-08-14", "2025-11-05")
    asked = judged(events=(unclear,), review=("Which trial is meant?",)).review
    assert asked == (
        "Which trial is meant?",
        "Did it come by 2025-08-31? Known is only that it came between 2025-08-14 and 2025-11-05.",
    )


def test_a_doubtful_report_leaves_nothing_delivered_or_settled() -> None:
    verdict = judged(review=("Which trial is meant?",))
    assert (verdict.rule, verdict.delivered, verdict.decided_on) == ("delivery-day-unknown", None, None)
    assert verdict.review == ("Which trial is meant?",)


@pytest.mark.parametrize(
    ("rest", "rule"),
    [
        ({"later": (guidance("2025-05-13", "2025-09-01", "2025-12-31"),)}, "pushed-back"),
        ({"events": (told(StatementType.WITHDRAWAL, "2025-06-02", "2025-06-02"),)}, "withdrawn"),
        ({"events": (delivery("2025-09-10", "2025-09-01"),)}, "delivered-late"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_doubtful_report_holds_back_silence_and_nothing_else(rest: dict, rule: str) -> None:
    assert judged(review=("Which trial is meant?",), **rest).rule == rule


def test_a_doubtful_report_changes_nothing_before_silence_would_accuse() -> None:
    assert judged("2025-08-31", review=("Which trial is meant?",)).rule == "window-open"
    assert judged("2025-09-09", review=("Which trial is meant?",)).rule == "nothing-read-since"


def test_a_window_without_a_last_day_stays_open_ended_under_a_doubtful_report() -> None:
    loose = replace(START, window=window(day("2025-05-01"), day("2025-08-31"), open_ended=True))
    assert judged(on=loose, review=("Which trial is meant?",)).rule == "open-ended"


def test_the_phrase_asked_about_is_the_one_whose_year_is_in_doubt() -> None:
    new = guidance("2025-05-13", "2025-07-01", "2025-09-30", phrase="third quarter", other_latest=day("2025-03-31"))
    verdict = judged("2025-06-01", later=(new,))
    assert verdict.rule == "window-open"
    assert verdict.review == ('Does "third quarter" end on 2025-09-30 (calendar) or on 2025-03-31 (fiscal year)?',)


def test_it_is_still_asked_when_the_window_has_passed_and_nothing_was_read() -> None:
    new = guidance("2025-05-13", "2025-07-01", "2025-09-30", phrase="third quarter", other_latest=day("2025-03-31"))
    verdict = judged("2025-09-01", later=(new,))
    assert verdict.rule == "nothing-read-since"
    assert verdict.review == ('Does "third quarter" end on 2025-09-30 (calendar) or on 2025-03-31 (fiscal year)?',)


@pytest.mark.parametrize(
    ("as_of", "asked"), [("2025-08-31", False), ("2025-09-01", True), ("2025-11-30", True), ("2025-12-01", False)]
)
def test_the_year_is_asked_about_while_the_two_readings_differ(as_of: str, *, asked: bool) -> None:
    doubtful = replace(START, window=replace(START.window, other_latest=day("2025-11-30")))
    verdict = judge(Case(promise=doubtful), day(as_of))
    assert bool(verdict.review) is asked


def test_no_question_is_asked_about_a_promise_that_nobody_doubts() -> None:
    assert judged("2025-06-01", later=(guidance("2025-05-13", "2025-08-01", "2025-08-31"),)).review == ()


def test_no_year_is_asked_about_where_new_guidance_ends_with_the_window_by_both_years() -> None:
    doubtful = replace(START, window=replace(START.window, other_latest=day("2025-11-30")))
    same = guidance("2025-05-13", "2025-06-01", "2025-08-31", other_latest=day("2025-11-30"))
    assert judged("2025-06-01", on=doubtful, later=(same,)).review == ()


def test_the_year_is_asked_about_where_only_the_companys_ends_later() -> None:
    doubtful = replace(START, window=replace(START.window, other_latest=day("2025-11-30")))
    new = guidance("2025-05-13", "2025-08-01", "2025-08-31", phrase="August", other_latest=day("2025-12-31"))
    assert judged("2025-06-01", on=doubtful, later=(new,)).review == (
        'Does "2025-05-01 to 2025-08-31" end on 2025-08-31 (calendar) or on 2025-11-30 (fiscal year)?',
        'Does "August" end on 2025-08-31 (calendar) or on 2025-12-31 (fiscal year)?',
    )


def test_guidance_without_a_last_day_leaves_no_question_of_years() -> None:
    doubtful = replace(START, window=replace(START.window, other_latest=day("2025-11-30")))
    assert judged("2025-06-01", on=doubtful, later=(guidance("2025-05-13", "2025-08-01", None),)).review == ()


def test_a_report_of_days_from_the_last_of_the_window_on_asks_for_the_day_and_not_the_year() -> None:
    doubtful = replace(START, window=replace(START.window, other_latest=day("2025-11-30")))
    astride = delivery("2025-11-05", "2025-08-31", "2025-09-30")
    verdict = judged(on=doubtful, events=(astride,))
    assert verdict.review == (
        "Did it come by 2025-08-31? Known is only that it came between 2025-08-31 and 2025-09-30.",
    )
    assert verdict.because.endswith("; only a day up to 2025-08-31, the window's last, is in time.")


def test_a_doubt_holds_silence_back_from_its_own_day_and_not_before() -> None:
    doubts = (Doubt(day("2025-11-20"), "May this be told of it?"),)
    before, after = judged("2025-11-19", doubts=doubts), judged("2025-11-20", doubts=doubts)
    assert (before.rule, before.review) == ("closed-in-silence", ())
    assert (after.rule, after.review) == ("delivery-day-unknown", ("May this be told of it?",))
    assert after.history == (*before.history, after.history[-1])
