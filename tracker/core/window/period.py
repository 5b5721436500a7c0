"""Periods as a sentence names them, perhaps without a year, and the days they are once the year is known."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

from tracker.core.policy import Policy
from tracker.core.window.days import CALENDAR_YEAR_END, Days, block, later, shift, week_of, year_of, year_start

MONTHS = {"month": 1, "quarter": 3, "half": 6, "year": 12, "season": 3, "decade": 120}
"""How many months a period of each unit has."""


_LOOSE = {"head": ("early", "start"), "tail": ("late", "end")}
"""What début and Anfang, fin and Ende mean: of a year its first or last third, of a shorter period its edge."""


_MONTHS_MAKE = {3: "quarter", 6: "half", 12: "year"}
"""Units that so many months are as good as, when a part is cut from them."""


class Bound(StrEnum):
    """How a phrase takes its period."""

    AT = "at"
    BY = "by"
    BEFORE = "before"
    AFTER = "after"
    FROM = "from"
    EARLIEST = "earliest"
    LATER = "later"


class Cut(NamedTuple):
    """A part of a period: `early`, or the first `amount` units of it, or its `number`th unit (-1: its last)."""

    part: str
    number: int = 1
    amount: int = 1
    unit: str = ""


class Length(NamedTuple):
    """So many units; an amount of 0 stands for a few."""

    amount: int
    unit: str


class Period(NamedTuple):
    """A period as said. `number` is which of its unit in the year, for days the day of `month`.

    `fiscal` is true where the words say so, false where they say calendar, None where they say neither. `fixed` are
    its days where they are known, `ahead` the lengths from the day said that it runs from and to.
    """

    unit: str
    number: int = 1
    year: int | None = None
    fiscal: bool | None = None
    month: int = 1
    fixed: Days | None = None
    ahead: tuple[Length, ...] = ()
    cuts: tuple[Cut, ...] = ()

    @property
    def edge(self) -> str:
        """The part that was last cut from it, or nothing."""
        return self.cuts[-1].part if self.cuts else ""

    def cut(self, part: Cut) -> Period:
        """A part of this."""
        return self._replace(cuts=(*self.cuts, part))


class Frame(NamedTuple):
    """What days depend on besides the words: the day said, the month the company's year ends with, the policy."""

    said_on: date
    year_end: int | None
    policy: Policy
    unmarked_is_fiscal: bool = False
    backward: bool = False
    """Whether a period without a year is the last that has begun, and not the next that is not over."""

    @property
    def may_differ(self) -> bool:
        """Whether an unmarked quarter could be another by the company's year."""
        return self.year_end not in (None, CALENDAR_YEAR_END)

    def year_end_of(self, period: Period) -> int:
        """The month the year of this period ends with."""
        fiscal = period.fiscal or (
            period.fiscal is None and self.unmarked_is_fiscal and period.unit in ("quarter", "half")
        )
        return (self.year_end or CALENDAR_YEAR_END) if fiscal else CALENDAR_YEAR_END


def days_of(period: Period, year: int, frame: Frame) -> Days:
    """The days of a period of that year; ValueError where the year has no such day."""
    days = period.fixed or _ahead(period, frame) or _whole(period, year, frame.year_end_of(period))
    for cut in period.cuts:
        days = _part(days, cut, frame)
    return days


def _ahead(period: Period, frame: Frame) -> Days | None:
    """From the day said, or from the smaller of two lengths, to the larger."""
    if not period.ahead:
        return None
    ends = [later(frame.said_on, length.unit, length.amount or frame.policy.few) for length in period.ahead]
    first = ends[0] if len(ends) > 1 and ends[0] <= ends[-1] else frame.said_on
    return Days(first, ends[-1], "days")


def _whole(period: Period, year: int, year_end: int) -> Days:
    """The days of a period before any part is cut from it."""
    if period.unit == "day":
        return Days(*(date(year, period.month, period.number),) * 2, "day")
    if period.unit == "month":
        return block(date(year, period.number, 1), 1, "month")
    if period.unit == "season":
        return block(date(year, 3 * period.number, 1), 3, "season")
    months = MONTHS[period.unit]
    return block(shift(year_start(year, year_end), "months", months * (period.number - 1)), months, period.unit)


def _part(days: Days, cut: Cut, frame: Frame) -> Days:
    """A part of days, by the conventions for their unit."""
    if cut.part in _LOOSE:
        cut = cut._replace(part=_LOOSE[cut.part][days.unit != "year"])
    if cut.part in ("first", "last", "nth"):
        return _units(days, cut)
    if cut.part == "week":
        return week_of(days.first)
    if days.unit == "month":
        return _part_of_month(days, cut.part, frame.policy)
    if days.unit in MONTHS:
        return _part_of_months(days, cut.part, frame.policy)
    return _third_of_days(days, cut.part)


def _units(days: Days, cut: Cut) -> Days:
    """The first or last so many units of days, or their so-manieth one."""
    units = f"{cut.unit}s"
    unit = cut.unit if cut.amount == 1 else _MONTHS_MAKE.get(cut.amount, units) if cut.unit == "month" else units
    if cut.part == "last" or cut.number < 0:
        return Days(shift(days.last + timedelta(days=1), units, -cut.amount), days.last, unit)
    first = shift(days.first, units, cut.number - 1)
    last = shift(first, units, cut.amount) - timedelta(days=1)
    return Days(first, min(last, days.last), unit)


def _part_of_month(days: Days, part: str, policy: Policy) -> Days:
    """The first, second or last ten days of a month, or its halves."""
    if part in ("first half", "second half"):
        middle = days.first.replace(day=15)
        return (
            days._replace(last=middle, unit="days")
            if part == "first half"
            else Days(middle.replace(day=16), days.last, "days")
        )
    first, last = policy.stretch({"start": "early", "end": "late"}.get(part, part), "month")
    return Days(days.first.replace(day=first), days.first.replace(day=min(last, days.last.day)), "days")


def _part_of_months(days: Days, part: str, policy: Policy) -> Days:
    """Whole months out of a year, half, quarter or season."""
    months = MONTHS[days.unit]
    if part == "start":
        first = last = 1
    elif part == "end":
        first = last = months
    elif part in ("first half", "second half"):
        return _half(days, part)
    else:
        first, last = _stretch(part, days.unit, policy)
    step = 1 if months <= 12 else 12
    first, last = (first - 1) // step * step + 1, -(-last // step) * step
    part_of = block(shift(days.first, "months", first - 1), last - first + 1, "months")
    return part_of._replace(unit="month") if last == first else part_of


def _half(days: Days, part: str) -> Days:
    """The first or second half of months: whole months where they are even, else to the day."""
    if (months := MONTHS[days.unit]) % 2 == 0:
        months //= 2
        return block(shift(days.first, "months", months * (part == "second half")), months, "half")
    middle = days.first + (days.last - days.first) // 2
    return (
        days._replace(last=middle, unit="days")
        if part == "first half"
        else Days(middle + timedelta(days=1), days.last, "days")
    )


def _stretch(part: str, unit: str, policy: Policy) -> tuple[int, int]:
    """Which months of it early, mid and late are: by policy in years and halves, else thirds."""
    if unit in ("year", "half"):
        return policy.stretch(part, unit)
    third = MONTHS[unit] // 3
    place = ("early", "mid", "late").index(part)
    return third * place + 1, third * (place + 1)


def _third_of_days(days: Days, part: str) -> Days:
    """A third of a week or of a stretch of days; a single day is its own third."""
    length = (days.last - days.first).days + 1
    third = max(1, length // 3)
    if part in ("early", "start"):
        return days._replace(last=days.first + timedelta(days=third - 1), unit="days")
    if part in ("late", "end"):
        return days._replace(first=days.last - timedelta(days=third - 1), unit="days")
    middle = (length - third) // 2
    return Days(days.first + timedelta(days=middle), days.last - timedelta(days=middle), "days")


def years_near(frame: Frame, period: Period) -> Iterator[int]:
    """The years that a period without one may mean, in order; eight later there is a 29 February again."""
    now = year_of(frame.said_on, frame.year_end_of(period))
    return iter(range(now - 1, now + 9))
