"""What the reader of windows promises to those who call it."""

from datetime import date

import pytest

import tracker
from tracker.errors import UsageMistake
from tracker.lexicons import grammar

SAID_ON = date(2025, 5, 8)
TEXT = """Acme Expects to Start Its Trial in Mid-2025

We expect to dose the first patient in the third
quarter of\u00a02025 and to report data by **YE2026**.
- Launch: “1H’27”"""


def found(text: str, **more: object) -> list[tuple[str, str, str]]:
    windows = tracker.find_windows(text, SAID_ON, **more)
    return [(window.phrase, str(window.earliest), str(window.latest)) for window in windows]


def test_windows_come_in_the_order_of_the_text_with_their_places() -> None:
    windows = tracker.find_windows(TEXT, SAID_ON)
    assert [window.phrase for window in windows] == ["Mid-2025", "third\nquarter of\u00a02025", "by **YE2026", "1H’27"]
    assert all(TEXT[window.start : window.end] == window.phrase for window in windows)
    assert [window.start for window in windows] == sorted(window.start for window in windows)


def test_a_window_says_by_which_rule_it_was_read() -> None:
    from tracker.core.window.rules import WINDOW

    windows = tracker.find_windows(TEXT, SAID_ON)
    assert [window.rule for window in windows] == ["thirds", "quarter", "by", "half"]
    assert {window.rule for window in windows} <= set(WINDOW.names())


@pytest.mark.parametrize(
    ("text", "from_saying"),
    [
        ("by Q4 2025", True),
        ("through 2025", True),
        ("within 30 days", True),
        ("until June 30, 2025", True),
        ("later this year", True),
        ("over the balance of the year", True),
        ("before the end of 2025", True),
        ("in Q4 2025", False),
        ("in Q2 2025", False),
        ("later in 2026", False),
        ("in the next six to nine months", False),
    ],
)
def test_a_first_day_that_is_only_the_day_of_saying_is_known_as_such(text: str, from_saying: bool) -> None:
    (window,) = tracker.find_windows(text, SAID_ON)
    assert window.from_saying is from_saying
    assert (window.earliest == SAID_ON) is from_saying


@pytest.mark.parametrize("month", [0, 13, -1])
def test_there_is_no_month_thirteen(month: int) -> None:
    with pytest.raises(UsageMistake, match="cannot end with month"):
        tracker.find_windows("in Q3 2025", SAID_ON, month)


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("in Q2 2026", "2025-12-31"),
        ("by the second half of 2026", "2026-06-30"),
        ("in the third quarter", "2026-03-31"),
        ("in calendar Q2 2026", "None"),
        ("in fiscal Q2 2026", "None"),
        ("in June 2026", "None"),
    ],
)
def test_an_unmarked_quarter_keeps_its_other_reading_beside_it(text: str, last: str) -> None:
    (window,) = tracker.find_windows(text, SAID_ON, 6)
    assert str(window.other_latest) == last


def test_a_fiscal_phrase_without_a_fiscal_year_is_no_window_but_is_not_lost() -> None:
    reading = grammar().read("Data in fiscal Q3 2026, launch in H2 FY26, approval in 2027.", SAID_ON, None)
    assert [window.phrase for window in reading.windows] == ["2027"]
    assert [passage.phrase for passage in reading.unread] == ["fiscal Q3 2026", "H2 FY26"]


def test_history_keeps_the_days_on_which_something_was_done() -> None:
    reading = grammar().read("In March, Acme dosed the first patient; in Q1 2025 it raised $5 million.", SAID_ON)
    assert reading.windows == ()
    assert [(str(window.earliest), str(window.latest)) for window in reading.history] == [
        ("2025-03-01", "2025-03-31"),
        ("2025-01-01", "2025-03-31"),
    ]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Net loss for the quarter ended March 31 was $4 million.", ("2025-01-01", "2025-03-31")),
        ("Net loss for the six months ended March 31, 2025 was $4 million.", ("2024-10-01", "2025-03-31")),
        ("Net loss for the fiscal year ended June 30, 2024 was $4 million.", ("2023-07-01", "2024-06-30")),
    ],
)
def test_a_period_that_ended_is_the_whole_of_it(text: str, days: tuple[str, str]) -> None:
    (window,) = grammar().read(text, SAID_ON).history
    assert (str(window.earliest), str(window.latest)) == days


def test_what_was_moved_stands_apart_each_in_its_place() -> None:
    text = "The launch has slipped from Q1 to Q3 2025."
    reading = grammar().read(text, SAID_ON)
    old, new = *reading.history, *reading.windows
    assert [text[window.start : window.end] for window in (old, new)] == ["Q1", "Q3 2025"]
    assert {old.rule, new.rule} == {"moved"}
    assert str(old.latest) == "2025-03-31"


def test_the_order_of_day_and_month_can_be_given_with_a_part_of_a_text() -> None:
    (window,) = grammar().find("on 03/04/2026", SAID_ON, day_first=True)
    assert window.earliest == date(2026, 4, 3)


def test_nothing_is_found_in_nothing() -> None:
    assert found("") == []


def test_a_letter_whose_small_form_is_longer_moves_no_place() -> None:
    text = "İstanbul İzmir: launch in Q3 2025"
    (window,) = tracker.find_windows(text, SAID_ON)
    assert text[window.start : window.end] == "Q3 2025"


@pytest.mark.parametrize("text", ["Q²", "in ² months", "within ٣ months", "Q3 ²⁰²⁵", "①H 2026"])
def test_figures_of_other_scripts_break_nothing(text: str) -> None:
    assert isinstance(found(text), list)


def test_two_languages_in_one_text_are_each_read_in_their_own() -> None:
    text = (
        "The launch is expected in Q3 2025.\n\nSe espera el lanzamiento a mediados de 2025.\n\n"
        "출시는 2025년 하반기로 예정되어 있다."
    )
    assert found(text) == [
        ("Q3 2025", "2025-07-01", "2025-09-30"),
        ("a mediados de 2025", "2025-05-01", "2025-08-31"),
        ("2025년 하반기", "2025-07-01", "2025-12-31"),
    ]


def test_the_package_is_cheap_to_import() -> None:
    import subprocess
    import sys

    code = "import tracker, sys; print([m for m in ('arrow', 'tomllib', 'tracker.core.window') if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize("phrase", ["next quarter", "this half", "next month", "tomorrow", "this week", "yesterday"])
@pytest.mark.parametrize("said_on", [date.min, date.max])
def test_where_dates_end_a_phrase_has_days_or_none_but_breaks_nothing(phrase: str, said_on: date) -> None:
    for window in grammar().find(phrase, said_on):
        assert window.latest is None or window.earliest <= window.latest
