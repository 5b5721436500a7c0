"""What holds of every verdict, whatever was said: tried on stories made up by the machine."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from hypothesis import given
from hypothesis import strategies as st

from tests.resolution_stories import event, promise, window
from tracker.core.models import (
    NEVER_JUDGED,
    Case,
    Change,
    Decision,
    Event,
    Interval,
    Kind,
    Promise,
    StatementType,
    Status,
    Window,
)
from tracker.core.resolution import judge, tried
from tracker.core.resolution.rules import RESOLUTION

if TYPE_CHECKING:
    import random

FIRST = date(2025, 1, 1)
SPAN = 40
"""Few days, so that boundaries meet often."""

days = st.integers(0, SPAN).map(lambda number: FIRST + timedelta(days=number))
graces = st.integers(0, 12)

STATUSES = {
    "decided-by-hand": set(Status),
    "not-judged": {Status.PENDING, Status.SLIPPED},
    "undone": {Status.SLIPPED},
    "delivered-early": {Status.KEPT},
    "delivered-in-window": {Status.KEPT},
    "delivery-day-unknown": {Status.PENDING},
    "delivered-late": {Status.SLIPPED},
    "withdrawn": {Status.SLIPPED},
    "pushed-back": {Status.SLIPPED},
    "open-ended": {Status.PENDING},
    "closed-in-silence": {Status.SLIPPED},
    "nothing-read-since": {Status.PENDING},
    "window-open": {Status.PENDING},
}


@st.composite
def windows(draw: st.DrawFn, said: date) -> Window:
    """Draw a window of any shape, from the day it was said on."""
    from_saying = draw(st.booleans())
    first, last = sorted((draw(days), draw(days)))
    first = min(said, last) if from_saying else first
    shape = draw(st.sampled_from(["firm", "firm", "firm", "loose", "endless", "fiscal"]))
    return window(
        first,
        None if shape == "endless" else last,
        open_ended=shape in ("loose", "endless"),
        from_saying=from_saying,
        other_latest=draw(days) if shape == "fiscal" else None,
    )


@st.composite
def promises(draw: st.DrawFn, kind: Kind, said: date) -> Promise:
    return promise(kind, said, draw(windows(said)), draw(st.sampled_from(["It is now expected.", "It is on track."])))


@st.composite
def events(draw: st.DrawFn) -> Event:
    """Draw something told on the last day it can have happened, or later; known then, or later still."""
    first, last, said, known_on = sorted(draw(days) for _ in range(4))
    deeds = [StatementType.DELIVERY, StatementType.DELIVERY, StatementType.WITHDRAWAL, StatementType.UNDOING]
    return replace(event(draw(st.sampled_from(deeds)), said, Interval(first, last)), known_on=known_on)


@st.composite
def decisions(draw: st.DrawFn) -> Decision:
    number = draw(st.integers(0, 99))
    return Decision(f"d{number}", "s", draw(st.sampled_from(Status)), draw(days), "So it is.")


@st.composite
def cases(draw: st.DrawFn) -> Case:
    kind = draw(st.sampled_from([Kind.TRIAL_START, Kind.TRIAL_START, Kind.TRIAL_START, Kind.EVENT, Kind.CASH_RUNWAY]))
    made_on = draw(st.integers(0, 10)) * timedelta(days=1) + FIRST
    said = sorted(draw(st.lists(days.filter(lambda one: one > made_on), max_size=3)))
    return Case(
        promise=draw(promises(kind, made_on)),
        later=tuple(draw(promises(kind, on)) for on in said),
        events=tuple(draw(st.lists(events(), max_size=4))),
        decisions=tuple(draw(st.lists(decisions(), max_size=2))) if draw(st.integers(0, 3)) == 0 else (),
        release_days=tuple(sorted(draw(st.lists(days, max_size=4)))),
        review=draw(st.sampled_from([(), (), (), ("Which trial is meant?",)])),
    )


@st.composite
def judgements(draw: st.DrawFn) -> tuple[Case, date, int]:
    case = draw(cases())
    return case, draw(days.filter(lambda one: one >= case.promise.made_on)), draw(graces)


@given(judgements())
def test_exactly_one_rule_decides_and_it_is_the_last_one_tried(judgement: tuple[Case, date, int]) -> None:
    verdict, found = judge(*judgement), tried(*judgement)
    assert [one.rule for one in found] == RESOLUTION.names()[: len(found)]
    assert [one.applied for one in found] == [False] * (len(found) - 1) + [True]
    assert (found[-1].rule, found[-1].why) == (verdict.rule, verdict.because)


@given(judgements())
def test_a_rule_gives_only_the_status_that_the_law_allows_it(judgement: tuple[Case, date, int]) -> None:
    verdict = judge(*judgement)
    assert verdict.status in STATUSES[verdict.rule]
    assert list(STATUSES) == RESOLUTION.names()


@given(judgements())
def test_every_reason_is_said_in_sentences(judgement: tuple[Case, date, int]) -> None:
    for one in tried(*judgement):
        assert one.why[0].isupper() or one.why[0] == '"'
        assert one.why.endswith((".", '."', "?"))
        assert "None" not in one.why


@given(judgements())
def test_the_history_is_what_would_have_been_said_on_each_day(judgement: tuple[Case, date, int]) -> None:
    case, as_of, grace = judgement
    expected: list[Change] = []
    for number in range((as_of - case.promise.made_on).days + 1):
        on = case.promise.made_on + timedelta(days=number)
        verdict = judge(case, on, grace)
        if not expected or (expected[-1].status, expected[-1].rule) != (verdict.status, verdict.rule):
            expected.append(Change(on, verdict.status, verdict.rule))
        assert verdict.history == tuple(expected)


@given(judgements())
def test_the_day_it_was_settled_is_the_day_since_which_it_stands(judgement: tuple[Case, date, int]) -> None:
    case, as_of, grace = judgement
    verdict = judge(case, as_of, grace)
    if verdict.rule == "decided-by-hand":
        assert verdict.decided_on in [one.on for one in case.decisions]
    elif verdict.status is Status.PENDING:
        assert verdict.decided_on is None
    else:
        assert verdict.decided_on == verdict.history[-1].on


@given(judgements())
def test_what_became_known_later_changes_nothing(judgement: tuple[Case, date, int]) -> None:
    case, as_of, grace = judgement
    known = replace(
        case,
        later=tuple(one for one in case.later if one.made_on <= as_of),
        events=tuple(one for one in case.events if one.known_on <= as_of),
        decisions=tuple(one for one in case.decisions if one.on <= as_of),
        release_days=tuple(one for one in case.release_days if one <= as_of),
    )
    assert judge(known, as_of, grace) == judge(case, as_of, grace)
    assert tried(known, as_of, grace) == tried(case, as_of, grace)


@given(judgements(), st.randoms())
def test_the_order_of_reading_changes_nothing(judgement: tuple[Case, date, int], chance: random.Random) -> None:
    case, as_of, grace = judgement
    mixed = replace(case, events=tuple(chance.sample(case.events, len(case.events))))
    assert judge(mixed, as_of, grace) == judge(case, as_of, grace)


@given(judgements(), graces)
def test_more_days_of_grace_never_make_a_slip(judgement: tuple[Case, date, int], more: int) -> None:
    case, as_of, grace = judgement
    if judge(case, as_of, grace).status is not Status.SLIPPED:
        assert judge(case, as_of, grace + more).status is not Status.SLIPPED


@given(judgements(), st.integers(-400, 4000))
def test_a_story_told_at_another_time_is_judged_the_same(judgement: tuple[Case, date, int], number: int) -> None:
    case, as_of, grace = judgement
    by = timedelta(days=number)
    here, there = judge(case, as_of, grace), judge(moved(case, by), as_of + by, grace)
    assert (there.status, there.rule, there.manner, there.days_late) == (
        here.status,
        here.rule,
        here.manner,
        here.days_late,
    )
    assert there.decided_on == (here.decided_on and here.decided_on + by)
    assert there.delivered == (here.delivered and moved_days(here.delivered, by))
    assert there.history == tuple(replace(one, on=one.on + by) for one in here.history)


@given(judgements())
def test_nobody_is_accused_of_missing_a_day_that_was_never_set(judgement: tuple[Case, date, int]) -> None:
    case, as_of, grace = judgement
    set_no_day = case.promise.window.open_ended and case.promise.milestone.kind not in NEVER_JUDGED
    verdict = judge(case, as_of, grace)
    if set_no_day and verdict.status is Status.SLIPPED:
        assert verdict.rule in {"decided-by-hand", "undone", "withdrawn"}


@given(judgements())
def test_only_what_was_said_can_be_a_slip_while_the_window_is_open(judgement: tuple[Case, date, int]) -> None:
    case, as_of, grace = judgement
    verdict = judge(replace(case, events=(), later=(), decisions=()), as_of, grace)
    last = case.promise.window.latest
    if last is None or as_of <= last + timedelta(days=grace) or not any(one > last for one in case.release_days):
        assert verdict.status is Status.PENDING


def moved_days(interval: Interval, by: timedelta) -> Interval:
    return Interval(interval.earliest + by, interval.latest + by)


def moved_promise(old: Promise, by: timedelta) -> Promise:
    meant = old.window
    later = replace(
        meant,
        earliest=meant.earliest + by,
        latest=meant.latest and meant.latest + by,
        other_latest=meant.other_latest and meant.other_latest + by,
    )
    return replace(old, made_on=old.made_on + by, window=later)


def moved_event(old: Event, by: timedelta) -> Event:
    published = replace(old.cited.release, date=old.cited.release.date + by)
    said = replace(old.cited, release=published)
    return replace(old, days=moved_days(old.days, by), known_on=old.known_on + by, cited=said)


def moved(case: Case, by: timedelta) -> Case:
    """Tell the same story so many days later."""
    return replace(
        case,
        promise=moved_promise(case.promise, by),
        later=tuple(moved_promise(one, by) for one in case.later),
        events=tuple(moved_event(one, by) for one in case.events),
        decisions=tuple(replace(one, on=one.on + by) for one in case.decisions),
        release_days=tuple(one + by for one in case.release_days),
    )
