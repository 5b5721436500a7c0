"""The dateline of a release: where it was given out, when, and by which wire.

Three shapes, tried in this order: a wire's mark next to a day ("April 07, 2025 (GLOBE NEWSWIRE) --",
"--(BUSINESS WIRE)--May 15, 2025--", "/ ACCESSWIRE / May 1, 2025 /", "(Newsfile Corp. - April 7, 2025)"); a line that
opens with a place and a day, or a day and a place ("TORONTO, Ontario - May 1, 2025 -", "7 April 2025 – Leuven –"); a
wire's mark without a day, which dates nothing but says where the release begins.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tracker.core.text import fold
from tracker.sources.days import Day, written_days

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

REACH = 200_000
"""How many characters of a text are looked at: far past any release, and a bound on strangers' text."""

_WIRES = (
    r"wire\b|wired\b|wire\.com|\b(?:newsfile|cnw|eqs|eqs-news|xinhua|prweb|send2press|cision|rns|baystreet)\b"
    r"|media\s?outreach|filing\sservices"
)
_MARK = re.compile(r"\([^()]{2,90}\)|/[^/()\n]{2,45}/")
_WIRE = re.compile(_WIRES, re.IGNORECASE)
_BARE_WIRE = re.compile(
    rf"\s{{0,3}}(?:[A-Z][\w.&]{{0,20}}\s){{0,3}}\w{{0,20}}(?:{_WIRES})(?:\s?\([^()]{{0,90}}\))?\s{{0,3}}-{{1,3}}",
    re.IGNORECASE,
)
_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?"
_CLOCK = r"\d{1,2}(?:[:.h]\d\d){0,2}(?:\s?[apAP]\.?[mM]\.?)?(?:\s?\(?[A-Z]{1,5}\)?)?"
_BETWEEN = re.compile(rf"[\s,(|/:-]{{0,8}}(?:{_WEEKDAY}|{_CLOCK})?[\s,)|/:-]{{0,8}}", re.IGNORECASE)
_AFTER = re.compile(rf"\s{{0,3}}\)?(?:[\s,-]{{1,4}}{_CLOCK})?\s{{0,3}}(?:-{{1,3}}|[/|;:])\s{{0,3}}(?=[^\W\d]|[\"'(&])")
_CLOSED = re.compile(r"[\s)]{0,4}(?:[-/|:;]|\n|$)")
_DASH_AFTER_PLACE = re.compile(r"[^\n]{2,80}?(?:\s-{1,2}\s|--)")
_SEPARATORS = re.compile(r"[\s,)|/:;-]{0,12}")
_CAPITALS = re.compile(r"\b[A-Z][A-Z.']{2,20}(?:[\s,-]{1,3}[A-Z][\w.']{0,20}){0,6}[\s,(/-]{0,6}$")
_LINKS = "and und et y e de di da du del la le las los of the on upon am an der bei near den a à"
_OPENERS = """
    in on at as by since until through from effective during before after following date dated ended ending updated
    published posted released issued filed source today webcast call announced and
"""
_SMALL = frozenset(_LINKS.split())
_NO_PLACE = frozenset(_OPENERS.split())
_SAYS = re.compile(
    r"\b(?:today|announc\w+|report(?:s|ed)|pleased|provid\w+)\b|\((?:nasdaq|nyse|tsx|otc|lse|asx)", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Dateline:
    """`text[start:end]` is the dateline; the release's first sentence begins at `end`. No date where it names none."""

    start: int
    end: int
    date: date | None


def reading_copy(text: str) -> str:
    """The text with plain dashes, quotes and blanks, and Markdown's marks blanked; every offset holds in both."""
    copy = fold(text[:REACH])
    copy = re.sub(r"(?<!\!)\[([^\[\]\n]{1,200})\]\([^()\s]{0,300}\)", _only_the_words, copy)
    return re.sub(r"\*{1,3}|(?<!\w)_{1,3}|_{1,3}(?!\w)", lambda mark: " " * len(mark[0]), copy)


def _only_the_words(link: re.Match[str]) -> str:
    """A link's words, in as many characters as the link has."""
    return f" {link[1]}".ljust(len(link[0]))


def find_dateline(copy: str) -> Dateline | None:
    """The dateline of a text, in its reading copy."""
    days = list(written_days(copy))
    marks = [mark for mark in _MARK.finditer(copy) if _WIRE.search(mark[0]) and "@" not in mark[0]]
    dated = next((line for mark in marks for line in _wired(copy, mark, days)), None)
    if dated:
        return dated
    bare = next((line for mark in marks for line in _undated(copy, mark)), None)
    plain = next((line for day in days if (line := _plain(copy, day))), None)
    return min((line for line in (bare, plain) if line), key=lambda line: line.start, default=None)


def _wired(copy: str, mark: re.Match[str], days: list[Day]) -> Iterator[Dateline]:
    """The dateline of a wire's mark that has a day inside, before or after it."""
    near = bisect_left(days, mark.start() - 80, key=lambda day: day.start)
    for day in days[near : near + 4]:
        begin, end = min(day.start, mark.start()), max(day.end, mark.end())
        if _touch(copy, mark, day) and _CLOSED.match(copy, end):
            place = _place_before(copy, begin)
            if place is not None:
                yield Dateline(place, _opening(copy, end), day.date)


def _touch(copy: str, mark: re.Match[str], day: Day) -> bool:
    """Whether nothing but separators, a weekday or a clock time stands between the mark and the day."""
    if mark.start() <= day.start and day.end <= mark.end():
        return True
    gap = copy[day.end : mark.start()] if day.end <= mark.start() else copy[mark.end() : day.start]
    return _BETWEEN.fullmatch(gap) is not None


def _undated(copy: str, mark: re.Match[str]) -> Iterator[Dateline]:
    """The dateline of a wire's mark without a day: a place before it on its line, a dash or slash after it."""
    begin = _line_start(copy, mark.start())
    after = _AFTER.match(copy, mark.end())
    if after and _is_place(copy[begin : mark.start()] + ","):
        yield Dateline(begin, after.end(), None)


def _plain(copy: str, day: Day) -> Dateline | None:
    """The dateline without a wire that a day makes with what stands before it on its line and after it."""
    after = _AFTER.match(copy, day.end)
    if not after:
        return None
    begin = _line_start(copy, day.start)
    for start in (begin, _line_above(copy, begin)):
        if _is_place(copy[start : day.start]):
            return Dateline(start, _opening(copy, after.end()), day.date)
    if copy.count("\n", 0, 5_000) < 4 and (place := _place_before(copy, day.start)) is not None:
        return Dateline(place, _opening(copy, after.end()), day.date)  # a whole release on one line
    if not copy[begin : day.start].strip() and _SAYS.search(copy, after.end(), after.end() + 300):
        return Dateline(begin, _opening(copy, _after_place(copy, after.end())), day.date)
    return None


def _is_place(words: str) -> bool:
    """Whether words in front of a day read as a place: names with commas, closed by a separator.

    >>> [_is_place(words) for words in ("TORONTO, Ontario - ", "Three Months Ended ", "In London, ", "• Boston, ")]
    [True, False, False, False]
    """
    words = re.sub(rf"{_WEEKDAY}[\s,]*$", "", words.strip(), flags=re.IGNORECASE).rstrip()
    names = re.findall(r"[^\s,;/|()-]+", words)
    closed = words.endswith((",", "-", "(", "/", "|")) or "," in words or (words.isupper() and len(words) > 3)
    if not names or len(words) > 100 or len(names) > 12 or not closed or names[0].lower() in _NO_PLACE:
        return False
    return all(name[0].isupper() or name.lower() in _SMALL for name in names) and not _NO_PLACE & {names[-1].lower()}


def _line_start(copy: str, at: int) -> int:
    """Where the line of an offset begins, without its blanks; at most 400 characters back."""
    begin = max(copy.rfind("\n", max(0, at - 400), at) + 1, at - 400, 0)
    return begin + len(copy[begin:at]) - len(copy[begin:at].lstrip(" \t"))


def _line_above(copy: str, begin: int) -> int:
    """Where the line above begins, if it ends in a comma as a place that goes on does; else the line's own start."""
    newline = copy.rfind("\n", max(0, begin - 100), begin)
    above = copy[max(0, newline - 100) : newline].rstrip(" \t") if newline > 0 else ""
    return _line_start(copy, newline) if above.endswith(",") else begin


def _place_before(copy: str, at: int) -> int | None:
    """Where the place in front of a wire's dateline begins: its line's start, or the last capitals of a long line."""
    begin = _line_start(copy, at)
    above = _line_above(copy, begin)
    if above < begin and _is_place(copy[above:at] + ","):
        return above
    reach = max(begin, at - 90)
    caps = _CAPITALS.search(copy[reach:at])
    before = copy[begin : reach + caps.start()].split() if caps else []
    after_headline = len(before) > 2 and before[-1][-1].isalnum() and before[-1].lower() not in _SMALL
    if not after_headline and (not copy[begin:at].strip(" \t(-") or _is_place(copy[begin:at] + ",")):
        return begin
    return reach + caps.start() if caps else None


def _after_place(copy: str, at: int) -> int:
    """Past a place that follows the day: "7 April 2025 – Leuven, Belgium – Company"."""
    dash = _DASH_AFTER_PLACE.match(copy, at)
    return dash.end() if dash and _is_place(dash[0]) else at


def _opening(copy: str, at: int) -> int:
    """Where the first sentence begins: past dashes, and past a wire that is named without brackets."""
    wire = _BARE_WIRE.match(copy, at)
    end = wire.end() if wire else at
    blank = _SEPARATORS.match(copy, end)
    return blank.end() if blank else end
