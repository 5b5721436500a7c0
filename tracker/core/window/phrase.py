"""A phrase of time as read, and the days it means on the day it was said."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from tracker.core.window.days import Days
from tracker.core.window.period import Bound, Frame, Period, days_of, years_near

_DAY = timedelta(days=1)
_KEPT = 4096


class Phrase(NamedTuple):
    """One period, or several that are alternatives or a range.

    Of several, `places` says where each stands in the text, and `apart` that each is its own (respectively).
    """

    periods: tuple[Period, ...]
    bound: Bound = Bound.AT
    approximate: bool = False
    vague: bool = False
    apart: bool = False
    places: tuple[tuple[int, int], ...] = ()
    from_saying: bool = False
    rule: str = ""

    @property
    def by_policy(self) -> bool:
        """Whether another policy could read other days."""
        return self.vague or any(period.cuts for period in self.periods)

    @property
    def dated(self) -> bool:
        """Whether a year is said, or the days are known without one."""
        return any(period.year is not None or period.fixed for period in self.periods)

    @property
    def only(self) -> Period | None:
        """The period, where it is one and nothing binds it yet."""
        return self.periods[0] if len(self.periods) == 1 and self.bound is Bound.AT else None


class Stretch(NamedTuple):
    """The days of a phrase; `last` is None where it sets no last day."""

    first: date
    last: date | None
    from_saying: bool


def stretch(phrase: Phrase, frame: Frame, named: int | None = None) -> Stretch | None:
    """The days a phrase means; None where there are no such days. `named` is the year the sentence speaks of."""
    return _stretch(phrase if not phrase.places else phrase._replace(places=()), frame, named)


@lru_cache(_KEPT)
def _stretch(phrase: Phrase, frame: Frame, named: int | None) -> Stretch | None:
    """The days of a phrase wherever it stands: a release says the same few over and over."""
    try:
        days = _days(phrase, frame, named)
    except (ValueError, OverflowError):
        return None
    first, last = days[0][:2] if len(days) == 1 else (min(each.first for each in days), max(each.last for each in days))
    return _bound(phrase, first, last, frame.said_on) if first <= last else None


def _bound(phrase: Phrase, first: date, last: date, said_on: date) -> Stretch | None:
    """The days a bound leaves of a period."""
    match phrase.bound:
        case Bound.BY:
            return Stretch(said_on if said_on <= last else first, last, from_saying=True)
        case Bound.BEFORE:
            return Stretch(said_on, first - _DAY, from_saying=True) if said_on < first else None
        case Bound.LATER:
            return Stretch(max(first, said_on) if said_on <= last else first, last, from_saying=said_on >= first)
        case Bound.AFTER:
            return Stretch(last + _DAY, None, from_saying=False)
        case Bound.FROM:
            return Stretch(first, None, from_saying=False)
    return Stretch(first, last, from_saying=phrase.from_saying)


def _days(phrase: Phrase, frame: Frame, named: int | None) -> list[Days]:
    """The days of each period of a phrase, once each has its year."""
    years = _years(phrase, frame, named)
    return [days_of(period, year, frame) for period, year in zip(phrase.periods, years, strict=True)]


def _years(phrase: Phrase, frame: Frame, named: int | None) -> list[int]:
    """The year of each period: its own, else its neighbour's, the sentence's, or that of the next such period."""
    periods = phrase.periods
    years = [period.fixed.first.year if period.fixed else period.year for period in periods]
    if len(years) == 1 and years[0] is not None:
        return [years[0]]  # nine in ten: they have no neighbours to look at
    if all(year is None for year in years):
        years[-1] = named_year(periods[-1], frame, named) or next_year(periods[-1], frame)
    for place in reversed(range(len(periods) - 1)):
        if years[place] is None and (after := years[place + 1]) is not None:
            later = _first(periods[place], after, frame) > _first(periods[place + 1], after, frame)
            years[place] = after - later
    for place in range(1, len(periods)):
        if years[place] is None and (before := years[place - 1]) is not None:
            earlier = _last(periods[place], before, frame) < _first(periods[place - 1], before, frame)
            years[place] = before + earlier
    return [year for year in years if year is not None]


def named_year(period: Period, frame: Frame, named: int | None) -> int | None:
    """The year the sentence names, where such a period of it is not over."""
    return named if named is not None and days_of(period, named, frame).last >= frame.said_on else None


def next_year(period: Period, frame: Frame) -> int:
    """The year of the first such period that is not over on the day said; looking back, of the last that has begun."""
    near = list(years_near(frame, period))
    for year in reversed(near) if frame.backward else near:
        try:
            days = days_of(period, year, frame)
        except ValueError:
            continue
        if days.first <= frame.said_on if frame.backward else days.last >= frame.said_on:
            return year
    message = f"no year has {period}"
    raise ValueError(message)


def _first(period: Period, year: int, frame: Frame) -> date:
    """The first day of a period of that year."""
    return days_of(period, year, frame).first


def _last(period: Period, year: int, frame: Frame) -> date:
    """The last day of a period of that year."""
    return days_of(period, year, frame).last


def separate(phrase: Phrase, frame: Frame, named: int | None) -> Sequence[Phrase]:
    """One phrase for each period where they stand apart, each with the year it takes from the others."""
    if not phrase.apart:
        return (phrase,)
    years = _years(phrase, frame, named)
    dated = (period._replace(year=year) for period, year in zip(phrase.periods, years, strict=True))
    rule = "respectively" if phrase.rule == "range" else phrase.rule
    return tuple(phrase._replace(periods=(period,), apart=False, rule=rule) for period in dated)
