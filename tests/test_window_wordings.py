"""A window put in words and read again comes back, however it is worded, bound, joined and surrounded."""

from datetime import date, timedelta

from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from tests.wordings import PERIODS, SAID_ON, Said, day_before
from tests.wordings_abroad import abroad
from tracker import find_windows
from tracker.core.models import Window

SENTENCES = (
    "{}",
    "We expect to report data in {}.",
    "Launch is planned for {}, subject to approval.",
    "- Topline: {}",
    "Topline data are anticipated in {} from the ALTITUDE trial.",
    "The company will file the NDA ({}).",
    "**{}**: first patient dosed",
    "Trial start {}; PoC to follow.",
)
BY = (
    "by {}",
    "no later than {}",
    "on or before {}",
    "through {}",
    "until {}",
    "through at least {}",
    "{} at the latest",
)
BEFORE = ("before {}", "prior to {}", "ahead of {}")
AFTER = ("after {}", "beyond {}")
FROM = ("no earlier than {}", "not before {}", "{} or later", "{} and beyond", "from {} onwards", "not until {}")
AT = ("during {}", "sometime in {}", "around {}", "starting in {}", "into {}", "as early as {}", "toward {}")
JOINED = ("{} or {}", "{} to {}", "from {} to {}", "between {} and {}", "{} through {}", "either {} or {}", "{} and {}")
RELATIVE = (
    *("this quarter", "next quarter", "this month", "next month", "this year", "early next year", "by year-end"),
    *("by the end of the quarter", "in the second half of the year", "mid-year", "in June", "by June", "on June 15"),
    *("later this year", "within six months", "over the next two years", "in the coming months", "this summer"),
    *(
        "in the fourth quarter of next year",
        "in the first two weeks of June",
        "between June and September",
        "in fiscal Q2",
    ),
)
"""Phrases that name no year and no day of the week."""


def only(text: str, said_on: date = SAID_ON) -> Window:
    windows = find_windows(text, said_on)
    assert len(windows) == 1, (text, windows)
    return windows[0]


def days(window: Window) -> tuple[date, date | None]:
    return window.earliest, window.latest


@settings(max_examples=400)
@given(PERIODS, st.sampled_from(SENTENCES))
def test_a_period_comes_back_from_any_sentence(said: Said, sentence: str) -> None:
    assert days(only(sentence.format(said.words))) == (said.first, said.last)


@settings(max_examples=200)
@given(PERIODS, st.sampled_from(BY))
def test_a_deadline_runs_from_the_day_said_to_the_last_day(said: Said, form: str) -> None:
    window = only(form.format(said.words))
    assert (*days(window), window.from_saying) == (SAID_ON, said.last, True)


@settings(max_examples=200)
@given(PERIODS, st.sampled_from(BEFORE))
def test_before_a_period_ends_the_day_before_it(said: Said, form: str) -> None:
    assume(not said.words.lower().startswith(("end", "the end", "year", "ye", "eoy")))
    assert days(only(form.format(said.words))) == (SAID_ON, day_before(said.first))


@settings(max_examples=200)
@given(PERIODS, st.sampled_from(AFTER))
def test_after_a_period_begins_the_day_after_it(said: Said, form: str) -> None:
    window = only(form.format(said.words))
    assert (*days(window), window.open_ended) == (said.last + timedelta(days=1), None, True)


@settings(max_examples=200)
@given(PERIODS, st.sampled_from(FROM))
def test_from_a_period_on_there_is_no_last_day(said: Said, form: str) -> None:
    window = only(form.format(said.words))
    assert (*days(window), window.open_ended) == (said.first, None, True)


@settings(max_examples=200)
@given(PERIODS, st.sampled_from(AT))
def test_words_that_bind_nothing_change_nothing(said: Said, form: str) -> None:
    assert days(only(form.format(said.words))) == (said.first, said.last)


@settings(max_examples=400)
@given(PERIODS, PERIODS, st.sampled_from(JOINED))
def test_two_periods_joined_run_from_the_first_to_the_last(one: Said, other: Said, form: str) -> None:
    assume(one.first < other.first and one.last < other.last)
    assert days(only(form.format(one.words, other.words))) == (one.first, other.last)


@settings(max_examples=400)
@given(abroad())
def test_the_calendar_forms_of_other_languages_come_back(said: Said) -> None:
    assert days(only(said.words)) == (said.first, said.last)


@settings(max_examples=200)
@given(PERIODS, st.sampled_from(SENTENCES))
def test_a_phrase_read_alone_means_the_same(said: Said, sentence: str) -> None:
    window = only(sentence.format(said.words))
    assert days(only(window.phrase)) == days(window)


@settings(max_examples=300)
@given(st.sampled_from(RELATIVE), st.dates(date(2021, 1, 1), date(2050, 12, 31)))
@example("in June", date(2024, 6, 30))
def test_a_year_later_a_relative_window_is_a_year_later(phrase: str, said_on: date) -> None:
    assume((said_on.month, said_on.day) != (2, 29))
    first, then = only(phrase, said_on), only(phrase, said_on.replace(year=said_on.year + 1))
    assert [moved(day) for day in days(first)] == [moved(day, 0) for day in days(then)]


def moved(day: date | None, years: int = 1) -> tuple[int, int, int]:
    """A day so many years on; the 28th and the 29th of a February count as one."""
    assert day is not None
    return day.year + years, day.month, min(day.day, 28) if day.month == 2 else day.day


WORDS = st.sampled_from(
    "in by the of Q3 2025 or and to May june early late mid - / , . ( ) year-end first second half quarter weeks next "
    "this 1H26 FY 26 within before not until 15 2 3 2026 since as of ended compared with will completed respectively "
    "today fiscal \n 2025年 上半期 まで 말 fin 2025 d'ici la mi-2025 Ende Quartal ** ’25 $5 12/13/2025 between through "
    "later rest Monday week spring patent Act meeting patients expect".split(" ")
)


@settings(max_examples=400)
@given(st.lists(WORDS, max_size=30).map(" ".join), st.integers(1, 12) | st.none())
def test_whatever_is_read_a_window_is_in_order_and_in_its_place(text: str, year_end: int | None) -> None:
    from tracker.lexicons import grammar

    reading = grammar().read(text, SAID_ON, year_end)
    for window in (*reading.windows, *reading.history):
        assert text[window.start : window.end] == window.phrase
        assert window.latest is None or window.earliest <= window.latest
        assert window.latest is not None or window.open_ended
    starts = [window.start for window in reading.windows]
    assert starts == sorted(starts)


@settings(max_examples=200)
@given(st.text(max_size=200))
def test_no_text_breaks_the_reader(text: str) -> None:
    assert isinstance(find_windows(text, SAID_ON), tuple)
