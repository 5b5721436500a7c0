"""Phases of a data centre are of no trial, where a release is long enough to show that it speaks of no medicine."""

from datetime import date

import pytest

from tests.written import Written, released
from tracker.core.models import StatementType

OPENS = "Phase 2 of the Moss Point data centre is expected to open in June 2027."
ENDS = "Phase 1 at Moss Point is expected to be completed in June 2027."
AROUND = (
    "The Moss Point campus stands on forty acres of flat land beside the old railway, an hour north of Leeds.",
    "Power comes from two lines of the regional grid, each strong enough to carry the whole site alone.",
    "Cooling water is drawn from the canal, filtered, used three times and given back as warm as the season.",
    "The halls are built of timber and brick, so that neighbors see a row of barns rather than a row of boxes.",
    "We rent the halls to banks, broadcasters and universities, most of them on terms of ten years or more.",
    "The first of the halls was a mill before, and the smell of flour has never quite left its upper floor.",
    "Of every ten people who work with us, seven live within an hour, and the firm pays for their bicycles.",
    "A path along the canal stays open to walkers, and the old engine house will hold a museum of the railway.",
    "In winter the warmth of the halls is given to the school, the baths and two hundred houses of the town.",
)
OF_MEDICINE = "In our halls lie the records of clinical studies, in which patients are followed for years."
OF_ONE_WORD = "In our halls lie the records of many patients, whom their doctors follow for years."


def kinds(sentence: str, *around: str) -> list[str]:
    release = released(Written("Larkfield Data", "LRKF", date(2027, 3, 4), [sentence, *around]).draft())
    promised = [one for one in release.statements if one.type is StatementType.PROMISE]
    return [str(one.milestone.kind) for one in promised if one.quote == sentence]


@pytest.mark.parametrize(("sentence", "kind"), [(OPENS, "manufacturing"), (ENDS, "manufacturing")])
def test_in_a_long_release_that_speaks_of_no_medicine_a_phase_is_of_no_trial(sentence: str, kind: str) -> None:
    assert kinds(sentence, *AROUND) == [kind]


@pytest.mark.parametrize(("sentence", "kind"), [(OPENS, "trial-start"), (ENDS, "trial-complete")])
def test_in_one_that_speaks_of_medicine_or_is_short_it_may_be(sentence: str, kind: str) -> None:
    assert kinds(sentence, *AROUND, OF_MEDICINE) == [kind]
    assert kinds(sentence) == [kind]


def test_one_word_of_medicine_makes_no_release_of_medicine() -> None:
    assert kinds(OPENS, *AROUND, OF_ONE_WORD) == ["manufacturing"]
