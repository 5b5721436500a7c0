"""Two sentences of one company: of one milestone, which then has moved, or of two, of which neither moves the other."""

from datetime import date

import pytest

from tests.written import Written, released
from tracker.core.matching import assemble
from tracker.lexicons.english import english

TWO = [
    ("We expect to open our Oslo store in May 2027.", "We expect to open our Bergen store in October 2027."),
    (
        "We expect to complete the sale of our Oslo property in May 2027.",
        "We expect to complete the sale of our Bergen property in October 2027.",
    ),
    ("We expect to open the Leeds plant in May 2027.", "We expect to open the Turin plant in October 2027."),
    ("We expect to open the Leeds plant in May 2027.", "We expect to open the Turin plant in May 2027."),
    ("We expect to launch the Kestrel in May 2027.", "We expect to launch the Osprey in October 2027."),
    ("We expect FDA approval of ZX-9 in May 2027.", "We expect EMA approval of ZX-9 in October 2027."),
    (
        "We expect to close the Brenner acquisition in May 2027.",
        "We expect to close the Soltek acquisition in October 2027.",
    ),
    (
        "We expect to begin construction of the Boise factory in May 2027.",
        "Construction of the Boise factory is expected to be completed in October 2028.",
    ),
    ("We expect to open ten stores in May 2027.", "We expect to open twelve stores in October 2027."),
    ("We expect to start production at Leeds in May 2027.", "Full production at Leeds is expected in October 2027."),
]

ONE = [
    (
        "We expect to open the Leeds plant in May 2027.",
        "The opening of the Leeds plant has been delayed to October 2027.",
    ),
    ("We expect to launch the Kestrel in May 2027.", "The Kestrel launch is now expected in October 2027."),
    (
        "We expect to close the Brenner acquisition in May 2027.",
        "The acquisition of Brenner Systems is now expected to close in October 2027.",
    ),
    ("We expect to open ten stores in May 2027.", "We now expect to open the ten stores in October 2027."),
    (
        "We expect to start production at Leeds in May 2027.",
        "The start of production at Leeds is now expected in October 2027.",
    ),
]

DONE = [
    (
        "The transaction with Brenner is expected to close in May 2027.",
        "The acquisition of Brenner Systems closed on May 12, 2027.",
    ),
    (
        "We expect to close the Brenner acquisition in May 2027.",
        "On May 12, 2027, we closed the previously announced acquisition of Brenner.",
    ),
]


def moves(first: str, then: str) -> list[int]:
    """How often each promise's milestone was moved."""
    said = [(date(2027, 3, 4), first), (date(2027, 4, 6), then)]
    releases = [released(Written("Tidemark Industries", "TDMK", on, [sentence]).draft()) for on, sentence in said]
    return [case.promise.moves for case in assemble(releases, date(2027, 12, 31), english().names)]


@pytest.mark.parametrize(("first", "then"), TWO)
def test_what_is_said_of_one_thing_does_not_move_another(first: str, then: str) -> None:
    assert moves(first, then) == [0, 0]


@pytest.mark.parametrize(("first", "then"), ONE)
def test_what_is_said_of_it_in_other_words_moves_it(first: str, then: str) -> None:
    assert moves(first, then) == [1, 1]


@pytest.mark.parametrize(("first", "then"), DONE)
def test_a_deal_is_told_by_the_name_of_the_other_party(first: str, then: str) -> None:
    said = [(date(2027, 3, 4), first), (date(2027, 6, 3), then)]
    releases = [released(Written("Tidemark Industries", "TDMK", on, [sentence]).draft()) for on, sentence in said]
    (case,) = assemble(releases, date(2027, 12, 31), english().names)
    assert {str(event.days.latest) for event in case.events} == {"2027-05-12"}
