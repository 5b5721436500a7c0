"""The comparison of readers of windows counts as it says. The peers themselves are not needed here."""

from datetime import date, datetime
from pathlib import Path

import pytest

from benchmarks.windows.labels import Labelled, labelled, scenarios
from benchmarks.windows.readers import Answer, Asked, Days, ours, placed, resolved
from benchmarks.windows.scoring import answer, by_category, is_last_right, is_right, totals

SAID_ON = date(2025, 5, 8)
JULY, AUGUST = date(2025, 7, 1), date(2025, 8, 1)
END_OF_JULY = date(2025, 7, 31)


def days(*each: date | None) -> Days:
    return frozenset(each)


def a_row(first: Days, last: Days, category: str = "month") -> Labelled:
    return Labelled(category, Asked("Data are expected in July 2025.", SAID_ON), 21, 30, first, last)


WINDOW = a_row(days(JULY, None), days(END_OF_JULY))
NO_WINDOW = a_row(days(), days(), "no window: vague")
RIGHT = Answer(21, 30, days(JULY), days(AUGUST, END_OF_JULY))
ITS_LAST_DAY = Answer(26, 30, days(END_OF_JULY), days(END_OF_JULY))
ELSEWHERE = Answer(0, 21, days(JULY), days(END_OF_JULY))


@pytest.mark.parametrize(
    ("row", "answers", "right", "last_right"),
    [
        (WINDOW, [RIGHT], True, True),
        (WINDOW, [ITS_LAST_DAY, RIGHT], True, True),
        (WINDOW, [ITS_LAST_DAY], False, True),
        (WINDOW, [ELSEWHERE], False, False),
        (WINDOW, [], False, False),
        (NO_WINDOW, [ELSEWHERE], True, False),
        (NO_WINDOW, [RIGHT], False, False),
    ],
)
def test_an_answer_is_right_by_both_ends_or_by_its_last_day(
    row: Labelled, answers: list[Answer], right: bool, last_right: bool
) -> None:
    assert is_right(row, answers) is right
    assert is_last_right(row, answers) is last_right


def test_windows_and_silence_are_counted_apart_and_by_category() -> None:
    rows = [WINDOW, WINDOW, NO_WINDOW]
    answers = [[RIGHT], [ITS_LAST_DAY], []]
    assert totals(rows, answers) == ("1/2  50%", "2/2 100%", "1/1 100%")
    assert by_category(rows, {"one": answers}) == [["month", "1/2"], ["no window: vague", "1/1"]]


def test_a_reader_that_fails_says_nothing() -> None:
    def fails(asked: Asked) -> list[Answer]:
        raise ValueError(asked)

    assert answer(fails, WINDOW) == []


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ({"type": "daterange", "start": "2025-07-01", "end": "2025-08-01"}, days(JULY), days(AUGUST, END_OF_JULY)),
        ({"type": "date", "value": "2025-07-31"}, days(END_OF_JULY), days(END_OF_JULY)),
        ({"type": "daterange", "end": "2025-08-01"}, days(SAID_ON, None), days(AUGUST, END_OF_JULY)),
        ({"type": "daterange", "start": "2025-07-31", "Mod": "after"}, days(END_OF_JULY, AUGUST), days(None)),
    ],
)
def test_a_resolution_is_taken_in_its_own_convention(value: dict[str, str], first: Days, last: Days) -> None:
    earlier = {"type": "date", "value": "2024-07-31"}
    assert resolved([earlier, value], SAID_ON) == [(first, last)]


@pytest.mark.parametrize(
    "value",
    [
        {"type": "duration", "value": "7200"},
        {"type": "daterange", "timex": "2025-SU", "value": "not resolved"},
        {"type": "datetime", "timex": "PRESENT_REF", "value": "2025-05-08 00:00:00"},
        {"type": "daterange", "start": "0001-01-01", "end": "0001-01-01"},
    ],
)
def test_what_is_no_day_is_no_answer(value: dict[str, str]) -> None:
    assert resolved([value], SAID_ON) == []


def test_words_are_placed_one_after_the_other() -> None:
    firsts = [("2025", datetime(2025, 1, 1)), ("2025", datetime(2025, 1, 1)), ("2026", datetime(2026, 1, 1))]  # noqa: DTZ001 - naive, as dateparser answers
    lasts = [(words, first.replace(month=12, day=31)) for words, first in firsts]
    first, last = days(date(2025, 1, 1)), days(date(2025, 12, 31))
    assert list(placed("In 2025, and in 2025", firsts, lasts)) == [
        Answer(3, 7, first, last),
        Answer(16, 20, first, last),
    ]


def test_every_scenario_is_read_as_it_says() -> None:
    rows = scenarios(Path(__file__).parents[1] / "features" / "window")
    assert len(rows) > 150
    assert [row.asked for row in rows if not is_right(row, ours(row.asked))] == []


def test_a_labelled_set_that_is_not_there_is_empty(tmp_path: Path) -> None:
    assert labelled(tmp_path / "none.jsonl") == []


def test_a_labelled_row_has_its_other_readings_and_open_ends(tmp_path: Path) -> None:
    path = tmp_path / "labelled.jsonl"
    start = (
        '{"text": "From July.", "start": 0, "end": 9, "ref": "2025-05-08", "fye": 12, "lang": "en", "category": "open",'
    )
    window = ' "neg_type": null, "kind": "window", "earliest": "2025-07-01", "accept_earliest": [],'
    ends = ' "latest": null, "accept_latest": ["2025-07-31"]}\n'
    silent = ' "neg_type": "vague", "kind": "none"}\n'
    left_out = ' "neg_type": "logistics", "kind": "none"}\n'
    path.write_text(start + window + ends + start + silent + start + left_out)
    open_end, vague = labelled(path)
    assert (open_end.category, open_end.first, open_end.last) == ("open", days(JULY), days(None, END_OF_JULY))
    assert open_end.is_window
    assert vague.category == "no window: vague"
    assert not vague.is_window
