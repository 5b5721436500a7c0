"""What a person is asked: each doubt once, in whose words, for which promises, and what would decide it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from tests.written import Written, released
from tracker.core.answers import Matter
from tracker.core.models import Status
from tracker.service.judging import report
from tracker.service.reviewing import review
from tracker.store.ledger import Ledger

if TYPE_CHECKING:
    from pathlib import Path

TWO_ALIKE = (
    ("2027-03-04", "Topline data on BWT-101 in asthma are expected in June 2027."),
    ("2027-03-11", "Topline data on BWT-101 in eczema are expected in July 2027."),
    ("2027-06-10", "On June 10, 2027, we reported topline data on BWT-101."),
)
ONE = (
    ("2027-03-04", "We expect to start commercial operation of the Larch Hill plant in June 2027."),
    ("2027-08-05", "The Larch Hill plant was wired to the grid on June 11, 2027, to everyone's relief."),
)
NAMELESS = (
    ("2027-03-04", "It will be generally available in June 2027."),
    ("2027-08-05", "A quiet summer."),
)
UNLISTED = (
    ("2027-03-04", "The Otter tills in Turin will be converted in June 2027."),
    ("2027-08-05", "A quiet summer."),
)
DEAL = (
    ("2027-03-04", "The transaction is expected to close in May 2027."),
    ("2027-06-03", "We closed the purchase of Brenner Systems on May 12, 2027."),
)


def matters(folder: Path, *told: tuple[str, str]) -> list[Matter]:
    db = folder / "promises.json"
    releases = [
        Written("Brightwater Therapeutics", "BWTX", date.fromisoformat(on), [sentence]).draft() for on, sentence in told
    ]
    with Ledger.writing(db) as ledger:
        for draft in releases:
            ledger.add(released(draft), draft.text)
    return review(db, date(2027, 12, 31), "default")


def test_one_doubt_that_may_concern_two_promises_is_listed_once_with_both(tmp_path: Path) -> None:
    (matter,) = matters(tmp_path, *TWO_ALIKE)
    assert len(matter.concerns) == 2
    assert matter.asks.startswith("Of which of these 2 is it told?")


def test_a_doubt_is_shown_in_the_words_that_raised_it(tmp_path: Path) -> None:
    (matter,) = matters(tmp_path, *ONE)
    assert matter.said is not None
    assert (str(matter.said.release.date), matter.said.statement.quote) == ONE[1]
    assert matter.asks == (
        "Is this the manufacturing step promised on 2027-03-04, and did it come by 2027-06-30? "
        "If so the promise is kept, or slipped if it came later; if not, it is judged as if this had not been said."
    )


def test_a_promise_that_names_nothing_is_a_matter_without_words_of_its_own(tmp_path: Path) -> None:
    (matter,) = matters(tmp_path, *NAMELESS)
    assert (matter.matter, matter.said) == ("names nothing that a report of it could be told by", None)
    assert matter.asks.startswith("What do later releases, or the company, say of it")


def test_what_is_of_no_listed_kind_is_not_called_slipped_by_silence(tmp_path: Path) -> None:
    (matter,) = matters(tmp_path, *UNLISTED)
    assert matter.matter.startswith("is of no listed kind")
    (judged,) = report(tmp_path / "promises.json", date(2027, 12, 31), "default").judged
    assert (judged.verdict.status, judged.verdict.rule) == (Status.PENDING, "delivery-day-unknown")


@pytest.mark.parametrize("told", [TWO_ALIKE, ONE, NAMELESS, UNLISTED])
def test_every_matter_says_what_would_decide_it(tmp_path: Path, told: tuple[tuple[str, str], ...]) -> None:
    assert all("?" in matter.asks or "?" in matter.matter for matter in matters(tmp_path, *told))


def test_a_fiscal_time_of_a_year_that_nobody_told_is_asked_about(tmp_path: Path) -> None:
    (matter,) = matters(tmp_path, ("2027-03-04", "We expect to ship the Magpie 3 in the first quarter of fiscal 2028."))
    assert matter.matter == "fiscal"
    assert matter.asks.startswith("In which month does the company's year end?")


def test_a_deal_that_names_nobody_is_not_called_slipped_where_one_was_closed_in_its_time(tmp_path: Path) -> None:
    assert len(matters(tmp_path, *DEAL)) <= 1
    (judged,) = report(tmp_path / "promises.json", date(2027, 12, 31), "default").judged
    assert judged.verdict.status is not Status.SLIPPED
