"""Windows put in words, in all the spellings that issuers use, with the days they mean by the calendar alone."""

import calendar
from datetime import date, timedelta
from typing import NamedTuple

from hypothesis import strategies as st

MONTHS = "January February March April May June July August September October November December".split()
SHORT = "Jan. Feb. Mar. Apr. May Jun. Jul. Aug. Sept. Oct. Nov. Dec.".split()
ORDINALS = ("first", "second", "third", "fourth")
DASHES = "-‐‑–—"
APOSTROPHES = "'’‘"


class Said(NamedTuple):
    """A wording and the days it means."""

    words: str
    first: date
    last: date


def months(year: int, first: int, count: int) -> tuple[date, date]:
    """The whole months from one of a year on."""
    index = year * 12 + first - 1 + count - 1
    return date(year + (first - 1) // 12, (first - 1) % 12 + 1, 1), month_end(index // 12, index % 12 + 1)


def month_end(year: int, month: int) -> date:
    """The last day of a month."""
    return date(year, month, calendar.monthrange(year, month)[1])


YEARS = st.integers(2021, 2059)
SAID_ON = date(2020, 6, 15)
"""The day on which all of them are said."""


@st.composite
def quarters(draw: st.DrawFn) -> Said:
    """Q3 2026 in every spelling."""
    year, number = draw(YEARS), draw(st.integers(1, 4))
    short, mark = f"{year % 100:02}", draw(st.sampled_from(APOSTROPHES))
    forms = [
        f"Q{number} {year}",
        f"{number}Q {year}",
        f"{number}Q{short}",
        f"{number}Q{year}",
        f"Q{number}{mark}{short}",
        f"{number}Q{mark}{short}",
        f"Q{number}{draw(st.sampled_from(DASHES))}{year}",
        f"Q{number}/{year}",
        f"Q{number} {mark}{short}",
        f"Q{number} of {year}",
        f"{year} Q{number}",
        f"{year}-Q{number}",
        f"{ORDINALS[number - 1]} quarter of {year}",
        f"{ORDINALS[number - 1]}-quarter {year}",
        f"{number}{('st', 'nd', 'rd', 'th')[number - 1]} quarter {year}",
        f"{ORDINALS[number - 1]} quarter {mark}{short}",
        f"{year}{mark}s {ORDINALS[number - 1]} quarter",
        f"{MONTHS[number * 3 - 1]} {year} quarter",
        f"{MONTHS[number * 3 - 1]} quarter of {year}",
        f"{ORDINALS[number - 1].upper()} QUARTER OF {year}",
        f"{ORDINALS[number - 1]} calendar quarter of {year}",
    ]
    return Said(draw(st.sampled_from(forms)), *months(year, number * 3 - 2, 3))


@st.composite
def halves(draw: st.DrawFn) -> Said:
    """1H 2026 in every spelling."""
    year, number = draw(YEARS), draw(st.integers(1, 2))
    short, mark = f"{year % 100:02}", draw(st.sampled_from(APOSTROPHES))
    forms = [
        f"H{number} {year}",
        f"{number}H {year}",
        f"{number}H{short}",
        f"H{number}{mark}{short}",
        f"{number}H-{year}",
        f"{year} H{number}",
        f"{year}H{number}",
        f"{ORDINALS[number - 1]} half of {year}",
        f"{ORDINALS[number - 1]}-half {year}",
        f"{number}{('st', 'nd')[number - 1]} half of {mark}{short}",
        f"{('first', 'last')[number - 1]} six months of {year}",
        f"{('front', 'back')[number - 1]} half of {year}",
        f"{ORDINALS[number - 1]} half ({number}H) of {year}",
        f"{year} {ORDINALS[number - 1]} half",
        f"{ORDINALS[number - 1]} half year {year}",
    ]
    return Said(draw(st.sampled_from(forms)), *months(year, number * 6 - 5, 6))


@st.composite
def parts_of_a_year(draw: st.DrawFn) -> Said:
    """Mid-2026 and its like."""
    year, place = draw(YEARS), draw(st.integers(0, 2))
    part = ("early", "mid", "late")[place]
    dash = draw(st.sampled_from(DASHES))
    forms = [f"{part}{dash}{year}", f"{part} {year}", f"{part.upper()} {year}"]
    forms += (
        [f"{part} in {year}", f"very {part} {year}"]
        if place != 1
        else [f"the middle of {year}", f"mid{dash}year {year}"]
    )
    return Said(draw(st.sampled_from(forms)), *months(year, place * 4 + 1, 4))


@st.composite
def parts_of_a_quarter(draw: st.DrawFn) -> Said:
    """Early Q3 2026."""
    year, number, place = draw(YEARS), draw(st.integers(1, 4)), draw(st.integers(0, 2))
    part = ("early", "mid", "late")[place]
    forms = [
        f"{part} Q{number} {year}",
        f"{part}-{number}Q{year % 100:02}",
        f"{part} {ORDINALS[number - 1]} quarter of {year}",
    ]
    forms += (
        [f"{part} in the {ORDINALS[number - 1]} quarter of {year}"]
        if place != 1
        else [f"the middle of Q{number} {year}"]
    )
    forms += [f"the end of Q{number} {year}", f"end-Q{number} {year}"] if place == 2 else []
    forms += (
        [f"the beginning of Q{number} {year}", f"the start of the {ORDINALS[number - 1]} quarter of {year}"]
        if not place
        else []
    )
    return Said(draw(st.sampled_from(forms)), *months(year, number * 3 - 2 + place, 1))


@st.composite
def parts_of_a_month(draw: st.DrawFn) -> Said:
    """Mid-June 2026."""
    year, month, place = draw(YEARS), draw(st.integers(1, 12)), draw(st.integers(0, 2))
    part, name = (
        ("early", "mid", "late")[place],
        draw(st.sampled_from((MONTHS[month - 1], SHORT[month - 1]))),
    )
    first = date(year, month, (1, 11, 21)[place])
    last = (date(year, month, 10), date(year, month, 20), month_end(year, month))[place]
    return Said(draw(st.sampled_from((f"{part} {name} {year}", f"{part}-{name} {year}"))), first, last)


@st.composite
def whole_months(draw: st.DrawFn) -> Said:
    """June 2026."""
    year, month = draw(YEARS), draw(st.integers(1, 12))
    name = MONTHS[month - 1]
    forms = [
        f"{name} {year}",
        f"{SHORT[month - 1]} {year}",
        f"{name} of {year}",
        f"{name}, {year}",
        f"{month:02}/{year}",
    ]
    forms += [f"{name} ’{year % 100:02}", f"{year}-{month:02}", f"{name.upper()} {year}"]
    return Said(draw(st.sampled_from(forms)), *months(year, month, 1))


@st.composite
def days(draw: st.DrawFn) -> Said:
    """June 15, 2026 in every spelling."""
    day = draw(st.dates(date(2021, 1, 1), date(2059, 12, 31)))
    name, short, number = MONTHS[day.month - 1], SHORT[day.month - 1], day.day
    suffix = "th" if 10 < number < 14 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    forms = [
        f"{name} {number}, {day.year}",
        f"{name} {number} {day.year}",
        f"{number} {name} {day.year}",
        f"{short} {number}, {day.year}",
        f"{name} {number}{suffix}, {day.year}",
        f"the {number}{suffix} of {name} {day.year}",
        f"{number}{suffix} {name} {day.year}",
        f"{day:%A}, {name} {number}, {day.year}",
        f"{day:%A}, {number} {name} {day.year}",
        day.isoformat(),
        f"{day:%m/%d/%Y}",
        f"{day:%d.%m.%Y}",
        f"{name} {number:02}, {day.year}",
        f"{number}-{name[:3]}-{day.year}",
    ]
    return Said(draw(st.sampled_from(forms)), day, day)


@st.composite
def seasons(draw: st.DrawFn) -> Said:
    """The fall of 2026."""
    year, number = draw(YEARS), draw(st.integers(1, 4))
    name = draw(st.sampled_from((("spring",), ("summer",), ("fall", "autumn"), ("winter",))[number - 1]))
    return Said(draw(st.sampled_from((f"{name} {year}", f"{name} of {year}"))), *months(year, number * 3, 3))


@st.composite
def whole_years(draw: st.DrawFn) -> Said:
    """2026."""
    year = draw(YEARS)
    forms = (
        f"{year}",
        f"calendar {year}",
        f"calendar year {year}",
        f"full-year {year}",
        f"CY{year % 100:02}",
        f"F{year}",
        f"the year {year}",
    )
    return Said(draw(st.sampled_from(forms)), date(year, 1, 1), date(year, 12, 31))


@st.composite
def year_ends(draw: st.DrawFn) -> Said:
    """Year-end 2026."""
    year, dash = draw(YEARS), draw(st.sampled_from(DASHES))
    forms = (
        f"year{dash}end {year}",
        f"YE{year}",
        f"YE {year}",
        f"YE{year % 100:02}",
        f"the end of {year}",
        f"end{dash}{year}",
        f"EOY {year}",
        f"EOY{year % 100:02}",
    )
    return Said(draw(st.sampled_from(forms)), date(year, 12, 1), date(year, 12, 31))


PERIODS = st.one_of(
    quarters(),
    halves(),
    parts_of_a_year(),
    parts_of_a_quarter(),
    parts_of_a_month(),
    whole_months(),
    days(),
    seasons(),
    whole_years(),
    year_ends(),
)


def day_before(day: date) -> date:
    """The day before."""
    return day - timedelta(days=1)
