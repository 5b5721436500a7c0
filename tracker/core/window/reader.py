"""The reader of windows: a text, sentence by sentence, its tokens, the phrases in them, and the windows these are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import NamedTuple

from tracker.core.models import Window
from tracker.core.policy import Policy
from tracker.core.window import rules  # noqa: F401 - the rules must have been written down before anything is read
from tracker.core.window.calendar import Calendar
from tracker.core.window.days import CALENDAR_YEAR_END
from tracker.core.window.grammar import Scene, line_of, parse
from tracker.core.window.lexer import tokens
from tracker.core.window.numeric import days_come_first
from tracker.core.window.period import Frame
from tracker.core.window.sentences import calendar_for, days_first_by_custom, flat, may_tell_time, sentences, small
from tracker.core.window.windows import Found, phrases_in, window_of

_YEARS = frozenset(str(year) for year in range(1990, 2100))


class Passage(NamedTuple):
    """A stretch of the text that was read: `text[start:end] == phrase`."""

    phrase: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Reading:
    """What was read in a text: `windows` to come, periods that are `history`, and fiscal phrases that are `unread`.

    `history` are windows too: the days on which something was done. `unread` are phrases that need the company's fiscal
    year, where it is not known; they belong on the review list.
    """

    windows: tuple[Window, ...] = ()
    history: tuple[Window, ...] = ()
    unread: tuple[Passage, ...] = ()


@dataclass(frozen=True, slots=True)
class Grammar:
    """Reads windows under a policy; `strict` is the policy by which a second last day is given."""

    policy: Policy
    strict: Policy
    calendars: tuple[Calendar, ...]
    anchors: frozenset[str] = field(init=False)
    foreign: frozenset[str] = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "anchors", _anchors(self.calendars))
        others = (calendar.vocabulary for calendar in self.calendars[1:])
        object.__setattr__(self, "foreign", frozenset().union(*others))

    def find(
        self, text: str, said_on: date, fiscal_year_end: int | None = CALENDAR_YEAR_END, day_first: bool | None = None
    ) -> tuple[Window, ...]:
        """The windows of a text in order; `read` also tells what is history and what could not be read."""
        found = self._found(text, said_on, fiscal_year_end, day_first, past=False)
        return tuple(self._window(each, scene) for each, scene in found if each.days and not each.history)

    def read(
        self, text: str, said_on: date, fiscal_year_end: int | None = CALENDAR_YEAR_END, day_first: bool | None = None
    ) -> Reading:
        """All times of a text, said on a day by a company whose year ends with that month (1 to 12; None: not known).

        `day_first` settles the order of 03/04/2026 where the text is a part of another; by default its own dates do.
        """
        found = list(self._found(text, said_on, fiscal_year_end, day_first))
        unread = [each for each, _ in found if each.days is None and not each.history]
        return Reading(
            windows=tuple(self._window(each, scene) for each, scene in found if each.days and not each.history),
            history=tuple(self._window(each, scene) for each, scene in found if each.days and each.history),
            unread=tuple(Passage(text[each.start : each.end], each.start, each.end) for each in unread),
        )

    def _found(
        self, text: str, said_on: date, fiscal_year_end: int | None, day_first: bool | None, past: bool = True
    ) -> Iterator[tuple[Found, Scene]]:
        """The phrases of a text, each with what it was read by."""
        frame = Frame(said_on, fiscal_year_end, self.policy)
        shown = days_come_first(text) if day_first is None else day_first
        lower = small(text)
        bare = flat(lower)
        for start, end in sentences(text):
            sentence, words = text[start:end], bare[start:end].split()
            if may_tell_time(sentence, words, self.anchors):
                calendar = calendar_for(sentence, words, self.calendars, self.foreign)
                first = days_first_by_custom(words, calendar) if shown is None else shown
                scene = Scene(text, frame, calendar, first)
                line = parse(line_of(tokens(lower, start, end, calendar)), scene)
                yield from ((each, scene) for each in phrases_in(line, scene, past))

    def _window(self, found: Found, scene: Scene) -> Window:
        """The window of a phrase."""
        assert found.days is not None
        return window_of(found, found.days, scene, self.strict)


def _anchors(calendars: tuple[Calendar, ...]) -> frozenset[str]:
    """Words that can be the one that tells a time, but for those that the first language has for other things."""
    first, *others = calendars
    foreign: frozenset[str] = frozenset().union(*(each.anchors for each in others))
    return _YEARS | first.anchors | foreign - first.vocabulary
