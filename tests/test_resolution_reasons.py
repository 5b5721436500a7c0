"""The sentences of a verdict, of the rules that were tried, and the ends of the calendar."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from tests.resolution_stories import SPOKEN, START, day, delivery, judged, window
from tracker.core.models import Case, Kind
from tracker.core.resolution import Tried, judge, tried
from tracker.core.resolution.rules import RESOLUTION
from tracker.core.resolution.wording import what


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_has_a_name_in_plain_words(kind: Kind) -> None:
    assert what(kind)
    assert "-" not in what(kind)


@pytest.mark.parametrize(
    ("grace", "expected"),
    [
        (0, "The window closed on 2025-08-31, but runs on to 2025-11-30 by the company's fiscal year."),
        (
            1,
            "The window closed on 2025-08-31, but runs on to 2025-12-01"
            " by the company's fiscal year with 1 day of grace.",
        ),
    ],
)
def test_a_window_that_runs_on_says_why(grace: int, expected: str) -> None:
    doubtful = replace(START, window=replace(START.window, other_latest=day("2025-11-30")))
    assert judge(Case(promise=doubtful), day("2025-09-01"), grace).because == expected


def test_on_its_last_day_a_window_runs_to_it() -> None:
    assert judged("2025-08-31").because == "The window runs to 2025-08-31."


def test_days_that_begin_with_the_window_are_inside_it() -> None:
    verdict = judged(events=(delivery("2025-08-13", "2025-05-01", "2025-05-31"),))
    assert verdict.because == (
        "The company reported on 2025-08-13 that the start of the trial came between 2025-05-01 and 2025-05-31,"
        " inside the window of 2025-05-01 to 2025-08-31."
    )


def test_a_window_with_an_open_end_says_so_when_it_is_kept() -> None:
    loose = replace(
        START, window=window(day("2025-05-01"), day("2025-08-31"), open_ended=True, phrase="as early as May")
    )
    assert judged(on=loose, events=(delivery("2025-11-05", "2025-11-04"),)).because == (
        "The company reported on 2025-11-05 that the start of the trial came on 2025-11-04;"
        ' "as early as May" sets no firm last day.'
    )


def test_a_fiscal_year_that_ends_earlier_is_not_why_a_window_runs_on() -> None:
    doubtful = replace(START, window=replace(START.window, other_latest=day("2025-05-31")))
    assert judge(Case(promise=doubtful), day("2025-09-10"), 30).because == (
        "The window closed on 2025-08-31, but runs on to 2025-09-30 with 30 days of grace."
    )


def test_silence_names_both_ends_of_a_doubtful_window() -> None:
    doubtful = replace(START, window=replace(START.window, other_latest=day("2025-10-31")))
    assert judged(on=doubtful).because == (
        "The window closed on 2025-08-31 (2025-10-31 is the last day by the company's fiscal year)."
        " Since then 1 release of the company was read, the last of 2025-11-05, and none reports it."
    )


def test_every_rule_that_was_tried_says_why_it_did_not_apply() -> None:
    found = tried(Case(promise=START, release_days=SPOKEN), day("2025-06-10"))
    assert [one.rule for one in found] == RESOLUTION.names()
    assert [one.why for one in found] == [
        "Nobody has decided on it by hand.",
        "The start of the trial is judged.",
        "No delivery is known.",
        "No delivery is known.",
        "No delivery is known.",
        "No delivery is known.",
        "No delivery is known.",
        "No withdrawal and no refusal is known.",
        "No new guidance that ends later is known.",
        "The window's last day, 2025-08-31, is firm.",
        "No release of the company after 2025-08-31 has been read.",
        "The window has not passed: with its days of grace it runs to 2025-08-31.",
        "The window runs to 2025-08-31.",
    ]


def test_rules_before_a_late_delivery_say_what_they_know_of_it() -> None:
    case = Case(promise=START, events=(delivery("2025-09-10", "2025-09-01"),), release_days=SPOKEN)
    assert tried(case, day("2025-12-01"))[2:] == (
        Tried("undone", applied=False, why="Nothing says that the delivery was undone."),
        Tried(
            "delivered-early",
            applied=False,
            why="The delivery need not have come before 2025-05-01, when the window opened.",
        ),
        Tried(
            "delivered-in-window",
            applied=False,
            why="The delivery may have come after 2025-08-31, the window's last day.",
        ),
        Tried(
            "delivery-day-unknown",
            applied=False,
            why="The delivery can only have come after 2025-08-31, the window's last day.",
        ),
        Tried(
            "delivered-late",
            applied=True,
            why="The company reported on 2025-09-10 that the start of the trial came on 2025-09-01,"
            " 1 day after the window's last day, 2025-08-31.",
        ),
    )


def test_an_open_window_says_that_its_named_days_run_on() -> None:
    loose = replace(START, window=window(day("2025-05-01"), day("2025-08-31"), open_ended=True))
    found = tried(Case(promise=loose), day("2025-08-31"))
    assert Tried("open-ended", False, "The days it names have not passed: they run to 2025-08-31.") in found


def test_the_last_day_of_the_calendar_has_no_day_after_it() -> None:
    for_ever = replace(START, window=window(day("2025-05-01"), date.max))
    assert judge(Case(promise=for_ever, release_days=SPOKEN), date.max, 30).rule == "window-open"


def test_grace_ends_with_the_calendar() -> None:
    almost = replace(START, window=window(day("2025-05-01"), day("9999-12-30")))
    assert judge(Case(promise=almost), date.max, 1).rule == "window-open"
    assert judge(Case(promise=almost), date.max, 0).rule == "nothing-read-since"
