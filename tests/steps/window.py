"""Steps that read windows in sentences."""

from dataclasses import dataclass, field
from datetime import date

import pytest
from pytest_bdd import given, parsers, then, when

from tracker.core.models import Window
from tracker.core.window import Reading
from tracker.lexicons import grammar


@dataclass
class Reader:
    """By what a sentence is read, and what was read in it."""

    year_end: int | None = 12
    policy: str = "default"
    reading: Reading = field(default_factory=Reading)

    @property
    def window(self) -> Window:
        """The only window."""
        assert len(self.reading.windows) == 1, self.reading.windows
        return self.reading.windows[0]


@pytest.fixture
def reader() -> Reader:
    return Reader()


def days(window: Window) -> tuple[str, str]:
    return str(window.earliest), str(window.latest)


@given(parsers.parse('the company\'s year ends with month "{month:d}"'))
def year_ends(reader: Reader, month: int) -> None:
    reader.year_end = month


@given("it is not known with which month the company's year ends")
def year_unknown(reader: Reader) -> None:
    reader.year_end = None


@given(parsers.parse('windows are read by the policy "{name}"'))
def by_policy(reader: Reader, name: str) -> None:
    reader.policy = name


@when(parsers.parse('"{sentence}" is read as said on "{day}"'))
def read(reader: Reader, sentence: str, day: str) -> None:
    reader.reading = grammar(reader.policy).read(sentence, date.fromisoformat(day), reader.year_end)


@then(parsers.parse('its window is "{first}" to "{last}"'))
def window_is(reader: Reader, first: str, last: str) -> None:
    assert days(reader.window) == (first, last)


@then(parsers.parse('its last window is "{first}" to "{last}"'))
def last_window_is(reader: Reader, first: str, last: str) -> None:
    assert days(reader.reading.windows[-1]) == (first, last)


@then(parsers.parse('its windows are "{first}" to "{last}" and "{second_first}" to "{second_last}"'))
def windows_are(reader: Reader, first: str, last: str, second_first: str, second_last: str) -> None:
    assert [days(window) for window in reader.reading.windows] == [(first, last), (second_first, second_last)]


@then(parsers.parse('its window opens on "{first}" and has no last day'))
def opens_on(reader: Reader, first: str) -> None:
    assert (str(reader.window.earliest), reader.window.latest, reader.window.open_ended) == (first, None, True)


@then(parsers.parse('it was read in the words "{phrase}" by the rule "{rule}"'))
def read_in(reader: Reader, phrase: str, rule: str) -> None:
    assert (reader.window.phrase, reader.window.rule) == (phrase, rule)


@then("it has no window")
def no_window(reader: Reader) -> None:
    assert reader.reading.windows == ()


@then(parsers.parse('the words "{phrase}" go to review'))
def go_to_review(reader: Reader, phrase: str) -> None:
    assert [passage.phrase for passage in reader.reading.unread] == [phrase]


@then(parsers.parse('by the company\'s own year it would end on "{day}"'))
def by_own_year(reader: Reader, day: str) -> None:
    assert str(reader.window.other_latest) == day


@then(parsers.parse('under the strict policy its last day would be "{day}"'))
def by_strict_policy(reader: Reader, day: str) -> None:
    assert str(reader.window.strict_latest) == day


@then("its end is left open")
def end_open(reader: Reader) -> None:
    assert reader.window.open_ended


@then("its end is firm")
def end_firm(reader: Reader) -> None:
    assert not reader.window.open_ended


@then("it is marked approximate")
def approximate(reader: Reader) -> None:
    assert reader.window.approximate


@then("it is not marked approximate")
def not_approximate(reader: Reader) -> None:
    assert not reader.window.approximate


@then("it is marked vague")
def vague(reader: Reader) -> None:
    assert reader.window.vague


@then("it is not marked vague")
def not_vague(reader: Reader) -> None:
    assert not reader.window.vague
