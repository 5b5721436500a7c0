"""From the phrases of a sentence to windows: the year each means, what is history, and what cannot be read yet."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from operator import itemgetter
from typing import NamedTuple

from tracker.core.models import Window
from tracker.core.policy import Policy
from tracker.core.window.alphabet import LETTER
from tracker.core.window.grammar import Line, Scene, Void
from tracker.core.window.law.silence import is_history, last_such
from tracker.core.window.lexer import Token, Year
from tracker.core.window.period import Bound, Frame, Period
from tracker.core.window.phrase import Phrase, Stretch, separate, stretch
from tracker.core.window.tense import Tense

_READ = re.compile("[" + "".join(LETTER[kind] for kind in ("phrase", "void", "year")) + "]")


_OF_FIGURES = [LETTER[kind] for kind in ("outlook", "results", "call")]


class Found(NamedTuple):
    """A phrase in its place; without days where it needs a fiscal year that is not known."""

    phrase: Phrase
    start: int
    end: int
    days: Stretch | None
    named: int | None
    history: bool


def phrases_in(line: Line, scene: Scene, past: bool = True) -> Iterator[Found]:
    """The phrases of a parsed sentence, in order; one for each period where they stand apart.

    Without `past` those that their own words make history are passed over.
    """
    apart = LETTER["respectively"] in line.letters
    named: Period | None = None
    tense: Tense | None = None
    for at in _READ.finditer(line.letters):
        place, token = at.start(), line.tokens[at.start()]
        dated, named = named, _names(token.value, line.letters[place + 1 : place + 2]) or named
        void = isinstance(token.value, Void)
        phrase = token.value.phrase if isinstance(token.value, Void) else token.value
        if isinstance(phrase, Phrase) and (past or not void):
            tense = tense or Tense(line, scene)
            year = dated and dated.year
            marked = _marked_as(phrase._replace(apart=True) if apart and phrase.places else phrase, dated)
            for (start, end), one in _each(marked, token, scene.frame, year):
                if found := _dated(Found(one, start, end, None, year, void), place, tense, scene.frame):
                    yield found


def _each(phrase: Phrase, token: Token, frame: Frame, named: int | None) -> list[tuple[tuple[int, int], Phrase]]:
    """Each phrase of one, and its place, in order: delayed to Q4 2025 from Q2 names the new time first."""
    if not phrase.apart:
        return [((token.start, token.end), phrase)]
    return sorted(zip(phrase.places, separate(phrase, frame, named), strict=True), key=itemgetter(0))


def _dated(found: Found, place: int, tense: Tense, frame: Frame) -> Found | None:
    """The phrase with its days; nothing where there are no such days."""
    phrase, start, end, _, named, void = found
    if frame.year_end is None and any(period.fiscal for period in phrase.periods):
        return found._replace(history=void or tense.clause_reports(place))
    if (days := stretch(phrase, frame, named)) is None:
        return None
    history = void or is_history(phrase, days, place, tense, frame.said_on)
    if history and days.first > frame.said_on and (last := last_such(phrase)):
        phrase, days = last, stretch(last, frame) or days
    return Found(phrase, start, end, days, named, history)


def window_of(found: Found, days: Stretch, scene: Scene, strict: Policy) -> Window:
    """The window of a phrase whose days are known; of history the days last passed."""
    phrase, frame = found.phrase, scene.frame
    if found.history:
        days = stretch(phrase, frame._replace(backward=True)) or days
    return Window(
        earliest=days.first,
        latest=days.last,
        phrase=scene.text[found.start : found.end],
        start=found.start,
        end=found.end,
        open_ended=days.last is None or phrase.bound is Bound.EARLIEST,
        rule=phrase.rule,
        from_saying=days.from_saying,
        approximate=phrase.approximate,
        vague=phrase.vague,
        other_latest=_other(found, days, frame._replace(unmarked_is_fiscal=True)) if frame.may_differ else None,
        strict_latest=_other(found, days, frame._replace(policy=strict)) if phrase.by_policy else None,
    )


def _other(found: Found, days: Stretch, frame: Frame) -> date | None:
    """The last day another frame gives the phrase, where it is another."""
    other = stretch(found.phrase, frame, found.named)
    return other.last if other and other.last != days.last else None


def _names(value: object, following: str) -> Period | None:
    """The period by which a token names a year for what follows it.

    A deadline names none, by 2030 is no topic; nor does the name of figures: the 2026 outlook comes in November.
    """
    if following in _OF_FIGURES:
        return None
    if isinstance(value, Year) and value.number:
        return Period("year", 1, *value)
    if isinstance(value, Phrase) and value.bound is not Bound.BY and value.periods[-1].year:
        return value.periods[-1]
    return None


def _marked_as(phrase: Phrase, named: Period | None) -> Phrase:
    """A quarter or half without a year, fiscal where the year the sentence named is."""
    if named is None or not named.fiscal or phrase.dated:
        return phrase
    return phrase._replace(periods=tuple(period._replace(fiscal=True) for period in phrase.periods))
