"""On which days a delivery can have happened, and which days raise a doubt: each boundary, the day before and after."""

from __future__ import annotations

from datetime import date

import pytest

from tests.written import Written, released
from tracker.core.matching import assemble
from tracker.core.models import Case, Interval
from tracker.core.resolution import judge
from tracker.lexicons.english import english

PLANT = "We expect to start commercial operation of the Larch Hill plant in June 2027."
NDA = "We plan to submit the NDA for BWT-101 in the first quarter of 2027."


def case(*told: tuple[str, str, str]) -> Case:
    """The first promise of what is told: day, headline, sentence."""
    releases = [
        released(
            Written("Rowan Industries", "RWNI", date.fromisoformat(on), [said] if said else [], headline=head).draft()
        )
        for on, head, said in told
    ]
    return assemble(releases, date(2028, 12, 31), english().names)[0]


def doubts(made: str, sentence: str) -> int:
    return len(case((made, "", PLANT), ("2027-12-05", "", sentence)).doubts)


@pytest.mark.parametrize(("day", "number"), [("June 29", 1), ("June 30", 1), ("July 1", 0)])
def test_a_doubt_is_dated_by_the_last_day_of_the_window(day: str, number: int) -> None:
    assert doubts("2027-03-04", f"The Larch Hill plant was wired to the grid on {day}, 2027.") == number


@pytest.mark.parametrize(("day", "number"), [("March 3", 0), ("March 4", 1), ("March 5", 1)])
def test_a_doubt_is_dated_no_earlier_than_the_promise(day: str, number: int) -> None:
    assert doubts("2027-03-04", f"The Larch Hill plant was wired to the grid on {day}, 2027.") == number


@pytest.mark.parametrize(("day", "number"), [("May 15", 0), ("May 16", 1)])
def test_one_word_in_common_is_a_doubt_in_the_last_forty_five_days_of_the_window(day: str, number: int) -> None:
    assert doubts("2027-03-04", f"The Larch shed was wired to the grid on {day}, 2027.") == number


def test_what_was_read_as_another_milestone_is_no_doubt() -> None:
    promise = ("2027-03-04", "", "We expect FDA approval of BWT-101 in June 2027.")
    assert case(promise, ("2027-08-05", "", "On June 8, 2027, we presented data on BWT-101.")).doubts == ()


def test_the_end_of_a_period_reported_on_is_no_doubt() -> None:
    assert doubts("2027-03-04", "Larch Hill plant sales were higher in the quarter ended June 30, 2027.") == 0


def test_a_month_still_to_come_is_not_the_last_one_of_that_name() -> None:
    promise = ("2027-03-04", "", "We expect FDA approval of BWT-101 in the second quarter of 2027.")
    told = ("2027-12-05", "", "We expect to have the label of BWT-101 in May.")
    assert case(promise, told).doubts == ()


def test_the_day_that_a_release_gives_is_surer_than_the_day_of_its_headline() -> None:
    told = ("2027-04-03", "Rowan Submits NDA for BWT-101", "We submitted the NDA for BWT-101 on March 31, 2027.")
    assert {event.days for event in case(("2027-01-04", "", NDA), told).events} == {
        Interval(date(2027, 3, 31), date(2027, 3, 31))
    }


def test_a_headline_alone_tells_of_its_own_day() -> None:
    told = ("2027-03-30", "Rowan Submits NDA for BWT-101", "")
    assert {event.days for event in case(("2027-01-04", "", NDA), told).events} == {
        Interval(date(2027, 3, 30), date(2027, 3, 30))
    }


def test_a_headline_of_results_dates_nothing_else_by_their_quarter() -> None:
    told = ("2027-05-05", "Rowan Reports First Quarter 2027 Results; Submits NDA for BWT-101", "")
    (days,) = {event.days for event in case(("2027-01-04", "", NDA), told).events}
    assert days == Interval(date(2027, 1, 4), date(2027, 5, 5))


@pytest.mark.parametrize(
    ("sentence", "is_asked"),
    [
        ("It will be generally available in June 2027.", True),
        ("The site is due to open in June 2027.", True),
        ("The Larch Hill site is due to open in June 2027.", False),
        ("Relay-3 will be generally available in June 2027.", False),
        ("The offering is expected to close on or about June 4, 2027.", False),
    ],
)
def test_a_promise_that_names_nothing_is_put_to_a_person(sentence: str, is_asked: bool) -> None:
    found = case(("2027-03-04", "", sentence))
    assert bool(found.review) is is_asked


def test_a_delivery_is_known_from_the_day_its_names_were_joined() -> None:
    found = case(
        ("2027-01-04", "", NDA),
        ("2027-03-10", "Rowan Submits NDA for harvatinib", ""),
        ("2027-07-06", "", "BWT-101, now known as harvatinib, was well tolerated in adults."),
    )
    assert [str(event.known_on) for event in found.events] == ["2027-07-06"]


TERMINAL = ("2027-03-04", "", "We plan to complete the Moss Point terminal in the second quarter of 2027.")
MILL = ("2027-07-10", "", "Rowan opened the rolling mill on June 18, 2027.")
LATER = ("2027-07-20", "", "We now expect to complete the Moss Point terminal in October 2027.")


def standing(as_of: str, *told: tuple[str, str, str]) -> tuple[str, int]:
    """How the first promise of what is told stands on a day, and how many questions it leaves to a person."""
    verdict = judge(case(*told), date.fromisoformat(as_of))
    return f"{verdict.status} {verdict.rule}", len(verdict.review)


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Rowan opened the rolling mill on June 18, 2027.", ("pending delivery-day-unknown", 1)),
        ("Rowan opened the rolling mill on April 8, 2027.", ("slipped closed-in-silence", 0)),
        ("A quiet summer.", ("slipped closed-in-silence", 0)),
    ],
)
def test_what_is_of_its_kind_and_was_nearly_due_makes_silence_pending(sentence: str, found: tuple[str, int]) -> None:
    assert standing("2027-12-31", TERMINAL, ("2027-07-10", "", sentence)) == found


@pytest.mark.parametrize(
    ("as_of", "found"),
    [("2027-07-19", ("pending delivery-day-unknown", 1)), ("2027-07-20", ("slipped pushed-back", 0))],
)
def test_later_guidance_answers_what_raised_the_doubt(as_of: str, found: tuple[str, int]) -> None:
    assert standing(as_of, TERMINAL, MILL, LATER) == found
