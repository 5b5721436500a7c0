"""What a slip stands on, how it was said, and delays that are taken back."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.resolution_stories import START, cited, cues_of, day, delivery, guidance, judged, told
from tracker.core.models import DaysLate, Kind, Manner, Promise, StatementType


def test_lateness_is_kept_with_the_days_and_the_reports() -> None:
    late = delivery("2025-11-05", "2025-09-01", "2025-11-05")
    verdict = judged(events=(late,))
    assert (verdict.delivered, verdict.days_late) == (late.days, DaysLate(1, 66))
    assert (verdict.manner, verdict.evidence) == (Manner.ANNOUNCED, (late.cited,))


def test_the_first_word_of_a_withdrawal_is_the_one_that_is_told() -> None:
    later = told(StatementType.WITHDRAWAL, "2025-07-01", "2025-07-01", quote="As told, ORBIT is discontinued.")
    first = told(StatementType.WITHDRAWAL, "2025-06-02", "2025-06-02", quote="ORBIT is discontinued.")
    verdict = judged(events=(later, first))
    assert (verdict.evidence, verdict.decided_on) == ((first.cited,), day("2025-06-02"))


def test_a_withdrawal_known_later_than_the_promise_but_said_before_it_did_not_mean_it() -> None:
    paused = told(StatementType.WITHDRAWAL, "2025-01-10", "2025-01-10")
    assert judged("2025-06-01", events=(replace(paused, known_on=day("2025-03-01")),)).rule == "window-open"


def test_a_long_quote_is_cut_in_the_reason_and_whole_in_the_evidence() -> None:
    words = "ORBIT is discontinued " + "after much thought " * 40
    gone = told(StatementType.WITHDRAWAL, "2025-06-02", "2025-06-02", quote=words)
    verdict = judged(events=(gone,))
    assert verdict.because.endswith(' …"')
    assert len(verdict.because) < 320
    assert verdict.evidence[0].statement.quote == words


def test_the_first_guidance_that_ends_later_is_the_evidence() -> None:
    inside, first, second = (
        guidance("2025-03-03", "2025-08-01", "2025-08-31"),
        guidance("2025-05-13", "2025-09-01", "2025-12-31"),
        guidance("2025-07-01", "2026-01-01", "2026-06-30"),
    )
    verdict = judged(later=(inside, first, second))
    assert (verdict.rule, verdict.evidence) == ("pushed-back", (first.statement,))
    assert verdict.because == "On 2025-05-13 the company put it at 2025-12-31 at the latest, after 2025-08-31."


def test_guidance_without_a_last_day_is_told_by_its_first() -> None:
    verdict = judged(later=(guidance("2025-05-13", "2025-10-01", "2025-12-31", open_ended=True),))
    assert verdict.because == "On 2025-05-13 the company put it at 2025-10-01 at the earliest, after 2025-08-31."


def test_a_looser_phrase_without_a_firm_last_day_that_begins_in_the_window_is_no_delay() -> None:
    looser = guidance("2025-05-13", "2025-07-01", "2025-12-31", open_ended=True)
    assert judged("2025-06-01", later=(looser,)).rule == "window-open"


def test_guidance_of_the_day_of_the_promise_is_no_later_guidance() -> None:
    assert judged("2025-06-01", later=(guidance("2025-01-28", "2025-09-01", "2025-12-31"),)).rule == "window-open"


def test_without_a_last_day_and_with_a_doubtful_year_new_guidance_accuses_nobody() -> None:
    new = guidance("2025-05-13", "2025-10-01", "2025-12-31", open_ended=True, other_latest=day("2026-03-31"))
    assert judged("2025-06-01", later=(new,)).rule == "window-open"


def test_without_a_last_day_new_guidance_must_begin_after_both_ends_of_a_doubtful_window() -> None:
    doubtful = replace(START, window=replace(START.window, other_latest=day("2025-11-30")))
    both, one = (guidance("2025-05-13", begin, None) for begin in ("2025-12-01", "2025-11-30"))
    assert judged("2025-06-01", on=doubtful, later=(both,)).rule == "pushed-back"
    assert judged("2025-06-01", on=doubtful, later=(one,)).rule == "window-open"


@pytest.mark.parametrize(
    ("fiscal_end", "new_fiscal_end"),
    [("2025-11-30", "2025-12-31"), ("2025-05-31", "2025-11-30")],
    ids=["a longer year", "a shorter year"],
)
def test_new_guidance_that_ends_on_the_calendars_last_day_again_accuses_nobody(
    fiscal_end: str, new_fiscal_end: str
) -> None:
    doubtful = replace(START, window=replace(START.window, other_latest=day(fiscal_end)))
    new = guidance("2025-05-13", "2025-08-01", "2025-08-31", other_latest=day(new_fiscal_end))
    assert judged("2025-06-01", on=doubtful, later=(new,)).rule == "window-open"


def test_a_slip_in_silence_is_silent_and_has_no_evidence() -> None:
    verdict = judged()
    assert (verdict.rule, verdict.manner, verdict.evidence) == ("closed-in-silence", Manner.SILENT, ())


def test_open_words_anywhere_in_the_release_own_to_the_change() -> None:
    quiet = guidance("2025-05-13", "2025-09-01", "2025-12-31")
    headline = replace(quiet.statement.statement, cues=cues_of("The start has moved."))
    told_twice = replace(quiet, restatements=(replace(quiet.statement, statement=headline),))
    assert judged(later=(quiet,)).manner is Manner.QUIET
    assert judged(later=(told_twice,)).manner is Manner.ANNOUNCED


def test_open_words_of_another_release_come_too_late() -> None:
    quiet = guidance("2025-05-13", "2025-09-01", "2025-12-31")
    later = cited(StatementType.PROMISE, Kind.TRIAL_START, day("2025-06-01"), "It moved.", cues=("moved",))
    assert judged(later=(replace(quiet, restatements=(later,)),)).manner is Manner.QUIET


@pytest.mark.parametrize(
    ("end", "manner"), [("2025-08-31", None), ("2025-12-31", Manner.ANNOUNCED)], ids=["no slip", "a slip"]
)
def test_only_a_slip_has_a_manner(end: str, manner: Manner | None) -> None:
    assert (
        judged("2025-06-01", later=(guidance("2025-05-13", "2025-08-01", end, "It is now expected."),)).manner == manner
    )


DELAY = guidance("2025-03-13", "2025-09-01", "2025-12-31")
DELAYED_AGAIN = guidance("2025-08-01", "2026-01-01", "2026-03-31")


def said_again(on: str) -> Promise:
    said = cited(StatementType.PROMISE, Kind.TRIAL_START, day(on), "It is still expected.")
    return replace(START, restatements=(said,))


@pytest.mark.parametrize(
    ("restated", "as_of", "mentioned"),
    [
        ("2025-03-12", "2025-06-01", False),
        ("2025-03-13", "2025-06-01", False),
        ("2025-03-14", "2025-06-01", True),
        ("2025-06-01", "2025-06-01", True),
        ("2025-06-02", "2025-06-01", False),
    ],
)
def test_the_first_window_said_again_is_mentioned(restated: str, as_of: str, *, mentioned: bool) -> None:
    verdict = judged(as_of, on=said_again(restated), later=(DELAY,))
    assert verdict.rule == "pushed-back"
    assert (f"On {restated} it said again that it would be in time" in verdict.because) is mentioned


def test_it_is_not_mentioned_where_another_delay_came_after_it() -> None:
    verdict = judged("2025-09-01", on=said_again("2025-05-13"), later=(DELAY, DELAYED_AGAIN))
    assert "again" not in verdict.because


def test_a_promise_without_a_last_day_takes_nothing_back() -> None:
    loose = guidance("2025-06-01", "2025-08-01", None)
    assert "again" not in judged("2025-09-01", later=(DELAY, loose)).because
