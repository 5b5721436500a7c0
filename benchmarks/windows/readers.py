"""The three readers, each asked in the way that suits it best.

Where a peer's answer can be taken in more than one way, both are taken: the end of a period is the last day or the day
after it, "after X" begins with X or the day after it, and what has no start begins on the day it was said, or is open.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import TYPE_CHECKING, NamedTuple

from tracker.lexicons import grammar

if TYPE_CHECKING:
    from collections.abc import Iterator

Days = frozenset[date | None]


class Asked(NamedTuple):
    """A text, and what is known of it: the day it was said, the month its company's year ends with, its language."""

    text: str
    said_on: date
    year_end: int = 12
    language: str = "en"


class Answer(NamedTuple):
    """Where an answer stands in the text, and which first and last days it can be taken to mean; None is open."""

    start: int
    end: int
    first: Days
    last: Days


Reader = Callable[[Asked], list[Answer]]

_CULTURES = ("en-us", "es-es", "fr-fr", "pt-br", "zh-cn", "de-de", "it-it", "ja-jp", "ko-kr")
"""Cultures of Recognizers-Text; of the last four it has no model, and falls back on English of itself."""
_KINDS_OF_DAYS = {"date", "daterange", "datetime", "datetimerange"}
_DAY = timedelta(days=1)


def ours(asked: Asked) -> list[Answer]:
    """The windows this project reads. It is not told the language."""
    found = grammar().find(asked.text, asked.said_on, asked.year_end)
    return [Answer(each.start, each.end, frozenset([each.earliest]), frozenset([each.latest])) for each in found]


def dateparser() -> Reader:
    """Search of dateparser, asked twice: with the first day, then the last, of what a date leaves out.

    Of what it can be set to, this gets most sentences right: its other strategy of search, periods in place of the
    second question, spans, and dates of the current period were tried.
    """
    from dateparser.search import search_dates

    def search(asked: Asked, side: str) -> list[tuple[str, datetime]]:
        base = datetime.combine(asked.said_on, time.min)
        settings = {"RELATIVE_BASE": base, "PREFER_DAY_OF_MONTH": side, "PREFER_MONTH_OF_YEAR": side}
        settings["PREFER_DATES_FROM"] = "future"
        return search_dates(asked.text, languages=[asked.language], settings=settings) or []

    def read(asked: Asked) -> list[Answer]:
        return list(placed(asked.text, search(asked, "first"), search(asked, "last")))

    return read


def placed(text: str, firsts: list[tuple[str, datetime]], lasts: list[tuple[str, datetime]]) -> Iterator[Answer]:
    """The answers of dateparser, which tells the words but not where they stand: one after the other."""
    at, text = 0, text.lower()
    for (words, first), (_, last) in zip(firsts, lasts, strict=False):
        start = text.find(words.lower(), at)
        if start >= 0:
            at = start + len(words)
            yield Answer(start, at, frozenset([first.date()]), frozenset([last.date()]))


def recognizers() -> Reader:
    """Recognizers-Text in the culture of the text, line by line, which takes it half the time on a whole release."""
    from recognizers_date_time import DateTimeRecognizer

    models = {culture[:2]: DateTimeRecognizer(culture).get_datetime_model() for culture in _CULTURES}

    def read(asked: Asked) -> list[Answer]:
        base, answers = datetime.combine(asked.said_on, time.min), []
        for at, line in _lines(asked.text):
            for each in models[asked.language].parse(line, base):
                days = resolved((each.resolution or {}).get("values") or [], asked.said_on)
                answers += [Answer(at + each.start, at + each.end + 1, *ends) for ends in days]
        return answers

    return read


def _lines(text: str) -> Iterator[tuple[int, str]]:
    at = 0
    for line in text.splitlines(keepends=True):
        yield at, line
        at += len(line)


def resolved(values: list[dict[str, str]], said_on: date) -> list[tuple[Days, Days]]:
    """What Recognizers-Text makes of an expression: of its resolutions the last one, which lies ahead, if it has any.

    Durations, times of day and the "now" of "is now expected" are no windows.
    """
    days = [_ends(value, said_on) for value in values if value["type"] in _KINDS_OF_DAYS]
    return [ends for ends in days if ends][-1:]


def _ends(value: dict[str, str], said_on: date) -> tuple[Days, Days] | None:
    """The first and the last days of one resolution; none where it says of itself that it did not resolve it."""
    if value.get("timex") == "PRESENT_REF":
        return None
    if point := _day(value.get("value")):
        return frozenset([point]), frozenset([point])
    start, end = _day(value.get("start")), _day(value.get("end"))
    if not start and not end:
        return None
    first = {start} if start else {said_on, None}
    if start and value.get("Mod") == "after":
        first.add(start + _DAY)
    return frozenset(first), frozenset({end, end - _DAY} if end else {None})


def _day(text: str | None) -> date | None:
    """A day; "not resolved" and the year 1, which says the same, are none."""
    if not text or not text[:4].isdecimal() or text.startswith("0001"):
        return None
    return date.fromisoformat(text[:10])
