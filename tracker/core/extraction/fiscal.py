"""What a release says of the company's own year: the month it ends in, and the period reported on."""

from __future__ import annotations

import re
from datetime import date, timedelta

from tracker.core.models import Interval

_MONTHS = "January February March April May June July August September October November December".split()
_MONTH = "(" + "|".join(_MONTHS) + ")"
_YEAR_ENDED = re.compile(
    rf"\b(?:fiscal (?:year )?(?:\d{{4}},? )?|fiscal year\s+|year )"
    rf"(?:ended|ending|ends|that ended|which ended|closed)(?: on)? (?:\w+day, )?{_MONTH}\b",
    re.IGNORECASE,
)
_QUARTER_ENDED = re.compile(
    rf"\b(?:fiscal (?P<nth>first|second|third|fourth)(?: |-)quarter|(?P<of>first|second|third|fourth)(?: |-)quarter of"
    rf" (?:its |our |the )?fiscal(?: year)?)(?: \d{{4}})?,?"
    rf"(?: which| that)? (?:ended|ending|ends)(?: on)? (?:\w+day, )?{_MONTH}\b",
    re.IGNORECASE,
)
"""The third quarter of a year that ends in June ends in March."""

_NTH = ("first", "second", "third", "fourth")
_FISCAL_ENDED = re.compile(
    rf"\bfiscal (?:year )?(?:\d{{4}})?[^.;]{{0,20}}?\byear[^.;]{{0,20}}?(?:ended|ending|ends) {_MONTH} \d{{1,2}}\b"
    rf"|\bfiscal (?:year )?\d{{4}},? (?:ended|ending|ends) {_MONTH} \d{{1,2}}\b"
    rf"|\bfiscal (?:year )?\d{{4}} \([^)]{{0,40}}(?:through|to) {_MONTH} \d{{1,2}}\b",
    re.IGNORECASE,
)
_PERIOD_ENDED = re.compile(
    rf"\b(?:three|six|nine|twelve|quarter|year)[- ]?(?:months?|month period|period)?,? "
    rf"(?:period )?ended {_MONTH} (\d{{1,2}}),? ?(\d{{4}})",
    re.IGNORECASE,
)


def fiscal_year_end(text: str) -> int | None:
    """The month, 1 to 12, in which the company says its fiscal year ends; None where it does not say."""
    match = _YEAR_ENDED.search(text) or _FISCAL_ENDED.search(text)
    if match:
        return _number(next(filter(None, match.groups())))
    quarter = _QUARTER_ENDED.search(text)
    if quarter is None:
        return None
    left = 3 * (3 - _NTH.index((quarter["nth"] or quarter["of"]).lower()))
    return (_number(quarter[3]) + left - 1) % 12 + 1


def _number(month: str) -> int:
    """The number of a month by its name."""
    return _MONTHS.index(month.capitalize()) + 1


def reported_period(text: str, said_on: date) -> Interval | None:
    """The three months a results release reports on: those that end on the day it names."""
    match = _PERIOD_ENDED.search(text[:6000])
    if not match:
        return None
    month, day, year = _MONTHS.index(match[1].capitalize()) + 1, int(match[2]), int(match[3])
    try:
        end = date(year, month, min(day, 28))
    except ValueError:
        return None
    last = (date(year + month // 12, month % 12 + 1, 1)) - timedelta(days=1)
    start = (end.replace(day=1) - timedelta(days=62)).replace(day=1)
    return Interval(start, last) if last <= said_on else None
