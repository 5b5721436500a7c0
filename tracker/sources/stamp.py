"""Page stamps: a day on a line of its own in the head of a page, with a label, a byline or a clock time at most."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tracker.sources.days import day_in_figures

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

_HEAD_LINES = 40
_LONGEST = 140
"""A line longer than this is prose, and ends the head of a text that has no dateline."""

_BODY = 300
_BEFORE = re.compile(
    r"(?:(?:published|posted|released|release date|publication date|dated|issued|filed|provided|for immediate release"
    r"|(?:press|news|media) release|company announcement|announcement|regulated information|news|inside information)"
    r"(?:\s(?:on|at))?|by\s.{1,60}|[^.!?]{1,60}\|)?[\s:|,•·(-]{0,5}"
    r"(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,?\s{1,3})?",
    re.IGNORECASE,
)
_MEMO = re.compile(r"date\s?:\s*", re.IGNORECASE)
_MEMO_LINES = 5
"""Only so near the top does "Date:" date the text; further down it dates a call or a meeting."""

_REST = re.compile(
    r"[\s,|•·()-]{0,6}(?:at\s)?(?:\d{1,2}[:.h]\d\d(?::\d\d)?)?\s{0,2}(?:[ap]\.?m\.?)?,?\s{0,2}"
    r"(?:\(?(?:[A-Z]{1,5}(?:[+-]\d{1,4})?|[a-z]{3,9}\s(?:daylight|standard|summer)?\s?time|local time)\)?)?[\s,).]{0,3}"
    r"(?:[|•·].{0,100})?",
    re.IGNORECASE,
)
_STORY_LINK = re.compile(r"businesswire\.com/news/home/((?:19|20)\d\d)(\d\d)(\d\d)\d{4,9}")


def head_lines(copy: str, upto: int | None) -> Iterator[tuple[int, str]]:
    """The first lines that are not blank, with offsets: those before the dateline, or else before the first prose."""
    at = seen = 0
    for line in copy[:upto].split("\n"):
        if line.strip():
            if (upto is None and len(line) > _BODY) or seen >= _HEAD_LINES:
                return
            seen += 1
            yield at, line
        at += len(line) + 1


def stamped_day(copy: str, upto: int | None) -> date | None:
    """The day of the first page stamp in a text's reading copy, or of the wire's own link at its end.

    Business Wire puts the day into the address of each release, and leaves it out of the dateline.
    """
    for number, (_, line) in enumerate(head_lines(copy, upto)):
        if day := day_of_stamp(_MEMO.sub("", line, count=1) if number < _MEMO_LINES else line):
            return day
    link = _STORY_LINK.search(copy)
    found = day_in_figures("-".join(link.groups())) if link else None
    return found.date if found else None


def day_of_stamp(line: str) -> date | None:
    """The day of a line that holds nothing but a stamp.

    >>> day_of_stamp("By the news desk | February 18, 2026").isoformat()
    '2026-02-18'
    >>> day_of_stamp("Cash at December 31, 2025 was $3 million") is None
    True
    """
    line = line.strip()
    found = day_in_figures(line) if len(line) <= _LONGEST else None
    if found and _BEFORE.fullmatch(line, 0, found.start) and _REST.fullmatch(line, found.end):
        return found.date
    return None
