"""Policies are data: each convention has a value and a reason, and each policy the same conventions."""

from dataclasses import fields
from datetime import date

import pytest

from tracker.core.policy import Policy
from tracker.errors import UsageMistake
from tracker.lexicons import grammar
from tracker.policies import load, names

SAID_ON = date(2025, 11, 6)
CONVENTIONS = {field.name for field in fields(Policy)} - {"name", "reasons"}


def test_the_default_policy_comes_first() -> None:
    assert names() == ("default", "lenient", "strict")


@pytest.mark.parametrize("name", names())
def test_every_convention_of_a_policy_has_its_reason(name: str) -> None:
    policy = load(name)
    assert policy.name == name
    assert set(policy.reasons) == CONVENTIONS
    assert all(reason.endswith(".") for reason in policy.reasons.values())


@pytest.mark.parametrize("name", names())
@pytest.mark.parametrize(("unit", "last"), [("year", 12), ("half", 6), ("month", 31)])
def test_the_parts_of_a_period_stand_in_order_and_in_it(name: str, unit: str, last: int) -> None:
    early, mid, late = (load(name).stretch(part, unit) for part in ("early", "mid", "late"))
    assert 1 == early[0] < mid[0] < late[0]
    assert early[1] < mid[1] < late[1] == last


@pytest.mark.parametrize("name", ["default", "strict"])
@pytest.mark.parametrize("unit", ["year", "half", "month"])
def test_no_day_is_early_and_late_too_unless_a_policy_gives_every_benefit_of_doubt(name: str, unit: str) -> None:
    early, mid, late = (load(name).stretch(part, unit) for part in ("early", "mid", "late"))
    assert early[1] < mid[0]
    assert mid[1] < late[0]


@pytest.mark.parametrize("part", ["early", "mid", "late"])
@pytest.mark.parametrize("unit", ["year", "half", "month"])
def test_the_strict_policy_reads_within_the_default_and_that_within_the_lenient(part: str, unit: str) -> None:
    strict, default, lenient = (load(name).stretch(part, unit) for name in ("strict", "default", "lenient"))
    assert lenient[0] <= default[0] <= strict[0]
    assert strict[1] <= default[1] <= lenient[1]
    assert load("strict").few <= load("default").few <= load("lenient").few
    assert load("strict").grace_days <= load("default").grace_days <= load("lenient").grace_days


def test_the_lenient_policy_waits_a_month() -> None:
    assert (load("default").grace_days, load("lenient").grace_days) == (0, 30)


@pytest.mark.parametrize(
    ("phrase", "first", "last"),
    [
        ("mid-2026", "2026-06-01", "2026-07-31"),
        ("early 2026", "2026-01-01", "2026-03-31"),
        ("late 2026", "2026-10-01", "2026-12-31"),
        ("early in the second half of 2026", "2026-07-01", "2026-07-31"),
        ("in the coming weeks", "2025-11-06", "2025-11-20"),
        ("Q3 2026", "2026-07-01", "2026-09-30"),
    ],
)
def test_the_strict_policy_reads_loose_words_narrowly(phrase: str, first: str, last: str) -> None:
    (window,) = grammar("strict").find(phrase, SAID_ON)
    assert (str(window.earliest), str(window.latest)) == (first, last)


@pytest.mark.parametrize("phrase", ["mid-2026", "by early 2027", "early 2026", "in the coming months"])
def test_a_window_notes_the_last_day_of_the_strict_policy(phrase: str) -> None:
    (window,) = grammar().find(phrase, SAID_ON)
    (strictly,) = grammar("strict").find(phrase, SAID_ON)
    assert window.strict_latest == strictly.latest != window.latest


@pytest.mark.parametrize("phrase", ["late 2026", "Q3 2026", "by year-end", "June 2026", "early June 2026"])
def test_it_notes_nothing_where_the_strict_policy_agrees(phrase: str) -> None:
    (window,) = grammar().find(phrase, SAID_ON)
    assert window.strict_latest is None


def test_an_unknown_policy_is_named_with_its_near_miss() -> None:
    with pytest.raises(UsageMistake, match="there is no policy 'stric'") as mistake:
        load("stric")
    assert "did you mean strict?" in mistake.value.hint
    assert "default, lenient, strict" in mistake.value.hint
