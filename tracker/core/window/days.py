"""Calendar arithmetic over arrow: months and quarters later, first and last days, fiscal years."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

_KEPT = 4096
"""Results that are kept: a few releases ask for the same days over and over."""

_IN_EVERY_MONTH = 28
"""Up to this day no month is too short; of the others arrow knows what is later by months."""

CALENDAR_YEAR_END = 12

IN_MONTHS = {"months": 1, "quarter": 3, "half": 6, "years": 12, "decade": 120}
IN_DAYS = {"days": 1, "weeks": 7, "fortnight": 14}
"""What a unit of a length is, in months or in days; working days are counted one by one."""


class Days(NamedTuple):
    """Days from first to last, both included; the unit they are of says what early and late in them mean."""

    first: date
    last: date
    unit: str


@lru_cache(_KEPT)
def shift(day: date, unit: str, by: int) -> date:
    """The day so many days, weeks, months or years on; the last of the month where there is no such day.

    >>> shift(date(2026, 1, 31), "months", 1)
    datetime.date(2026, 2, 28)
    """
    if (
        unit == "months" and day.day <= _IN_EVERY_MONTH
    ):  # a twentieth of the time arrow takes, and nine in ten are these
        years, month = divmod(day.month - 1 + by, 12)
        return day.replace(year=day.year + years, month=month + 1)
    import arrow  # slow to import, and whoever only asks for a policy or a rule's name does not need it

    shifted = arrow.Arrow.fromdate(day).shift(**{unit: by})  # type: ignore[arg-type] # units are keywords of shift
    return shifted.date()


@lru_cache(_KEPT)
def block(start: date, months: int, unit: str) -> Days:
    """The whole months from a first of a month on."""
    return Days(start, shift(start, "months", months) - timedelta(days=1), unit)


@lru_cache(_KEPT)
def year_start(year: int, year_end: int = CALENDAR_YEAR_END) -> date:
    """The first day of the year that ends with month `year_end` of calendar year `year`.

    >>> year_start(2026, 6)
    datetime.date(2025, 7, 1)
    """
    return shift(date(year, year_end, 1), "months", -11)


def year_of(day: date, year_end: int = CALENDAR_YEAR_END) -> int:
    """The label of the year, ending with month `year_end`, that a day lies in."""
    return day.year + (day.month > year_end)


@lru_cache(_KEPT)
def month_days(start: date) -> Days:
    """The month a day lies in."""
    return block(start.replace(day=1), 1, "month")


@lru_cache(_KEPT)
def week_of(day: date) -> Days:
    """The week a day lies in, from Monday to Sunday (ISO 8601)."""
    monday = day - timedelta(days=day.weekday())
    return Days(monday, monday + timedelta(days=6), "week")


def later(day: date, unit: str, count: int) -> date:
    """The day so many units on: calendar arithmetic for months, quarters and years, days for weeks.

    >>> later(date(2026, 1, 31), "months", 1), later(date(2026, 1, 31), "weeks", 2)
    (datetime.date(2026, 2, 28), datetime.date(2026, 2, 14))
    """
    if unit == "workdays":
        return workdays_on(day, count)
    if unit in IN_DAYS:
        return day + timedelta(days=count * IN_DAYS[unit])
    return shift(day, "months", count * IN_MONTHS[unit])


@lru_cache(_KEPT)
def workdays_on(day: date, count: int) -> date:
    """The day so many Mondays to Fridays on; holidays are not known."""
    weeks, rest = divmod(count, 5)
    day += timedelta(weeks=weeks)
    while rest:
        day += timedelta(days=1)
        rest -= day.weekday() < 5
    return day
