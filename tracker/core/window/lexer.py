"""A sentence as tokens: each word of time with its kind, everything else as `word`, `number` or `mark`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from tracker.core.window.calendar import Calendar, Entry, Seconds, Sense, spelling_of


class Token(NamedTuple):
    """A piece of a sentence; `start` and `end` are offsets in the text that is read."""

    kind: str
    start: int
    end: int
    value: Any = None
    """What the kind says it is: a number, a part, a `Year`, a phrase. Rules know by the kind what they take."""


class Year(NamedTuple):
    """A year as said; `number` is None for "the year", `fiscal` None where the words do not say which."""

    number: int | None
    fiscal: bool | None = None


_PIECE = re.compile(
    r"(?P<word>[^\W\d_]{1,80}(?![\w°]|://))"
    r"|(?P<sign>[-‐‑‒–—―−~/,.;:()\[\]|&+=<>•·。；：，、（）])"
    r"|(?P<address>https?://\S{1,2000})"
    r"|(?P<date>(?<![\w/.-])(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[/.]\d{1,2}[/.](?:\d{4}|\d\d)"
    r"|(?:0?[1-9]|1[0-2])/\d{4}|\d{4}[-/](?:0[1-9]|1[0-2]))(?![\w/]|[-.]\d))"
    r"|(?P<amount>[$€£¥#]\s?\d[\d.,]{0,40}|\d{1,40}(?:[.:]\d{1,40}|(?:,\d{3})+(?!\d))[\d.,:]{0,40}%?|\d{1,40}\s?%)"
    r"|(?P<alnum>[^\W_]{1,80}°?)"
    r"|(?P<short>['’‘´`ʼ]\s?\d\d(?![\w%]))"
)
_CODE = re.compile(
    r"FYE|EOY|FY|CY|YE|[FC](?=Q[1-4]|[1-4]Q|[12]H|H[12])|F(?=20\d\d\Z)|[A-Z][1-4](?!\d)|[1-4][A-Z]"
    r"|\d{4}(?!\d)|\d\d(?!\d)|E\Z",
    re.IGNORECASE,
)
_MARKED = {"F": "fiscal", "C": "calendar"}
_CENTURY = 2000
_YEARS = range(1900, 2100)
_LONGEST_INT = 3


def tokens(text: str, start: int, end: int, calendar: Calendar) -> list[Token]:
    """The tokens of `text[start:end]`, a text in small letters; words that say nothing of time are one token a run."""
    return _spaced(text, start, end, calendar) if calendar.spaced else list(_unspaced(text, start, end, calendar))


def _spaced(text: str, start: int, end: int, calendar: Calendar) -> list[Token]:
    """The tokens of a language that writes blanks between words."""
    entry_of, passed, new = calendar.entries.get, start, tuple.__new__
    found: list[Token] = []
    add, run = found.append, 0
    first = last = None
    for match in _PIECE.finditer(text, start, end):
        if passed > start and match.start() < passed:
            continue
        entry = entry_of(match[0])
        if entry is None and match.lastgroup == "word":
            first, last, run = first or match, match, run + 1
            continue
        if first and last:
            add(new(Token, ("word", first.start(), last.end(), run)))
            first, run = None, 0
        place, stop = match.span()
        senses, seconds, starts = entry or _NO_ENTRY
        if seconds and _may_go_on(text[stop : stop + 2], starts) and (longer := _longest(text, stop, end, seconds)):
            senses, stop = longer
            passed = stop
        if not senses:
            found += _unknown(match, calendar)
        for kind, value in senses:
            add(new(Token, (kind, place, stop, value)))  # half the time of Token(...), and this is the inmost loop
    if first and last:
        add(new(Token, ("word", first.start(), last.end(), run)))
    return found


_NO_ENTRY: Entry = ((), {}, frozenset())
_NEXT_WORD = re.compile(r"[\s*\u200b\u2060\ufeff\u00ad\-‐‑'’]{1,20}([^\W_]{1,80})")


def _may_go_on(following: str, starts: frozenset[str]) -> bool:
    """Whether a longer spelling may go on with these two characters: six words in ten are spared the looking."""
    return following in starts or following[:1] != " " or not following[1:].isalnum()


def _longest(text: str, start: int, end: int, seconds: Seconds) -> tuple[tuple[Sense, ...], int] | None:
    """The senses of the longest spelling that goes on from here with one of these words, and where it ends."""
    second, at = _next_word(text, start, end)
    for words, senses in seconds.get(second, ()):
        stop = at
        for word in words:
            following, stop = _next_word(text, stop, end)
            if following != word:
                break
        else:
            return senses, stop
    return None


def _next_word(text: str, start: int, end: int) -> tuple[str, int]:
    """The next word, in small letters, and its end; blanks, line breaks and hyphens may come before it."""
    found = _NEXT_WORD.match(text, start, end)
    return (found.group(1), found.end()) if found else ("", end)


def _unknown(match: re.Match[str], calendar: Calendar) -> Iterable[Token]:
    """A number, an ordinal in figures, a code such as 3Q25, or a word that says nothing of time."""
    text, sort = match[0], match.lastgroup
    start, end = match.span()
    if sort == "alnum" and text.isdecimal():
        return (_integer(text, start, end),)
    if sort == "short":
        return (Token("year", start, end, Year(_CENTURY + int(text[-2:]))),)
    if sort not in ("alnum", "word"):
        return (Token("date" if sort == "date" else "number", start, end, text),)
    if text[0].isdecimal() and text.lstrip("0123456789") in calendar.ordinal:
        return (Token("ordinal", start, end, int(text.rstrip("".join(calendar.ordinal)) or 0)),)
    return (Token("word", start, end, 1),) if text.isalpha() else _code(text, start, end, calendar)


def _integer(text: str, start: int, end: int) -> Token:
    """A whole number, a plausible year, or neither."""
    if len(text) <= _LONGEST_INT:
        return Token("int", start, end, int(text))
    if len(text) == len("2026") and int(text) in _YEARS:
        return Token("year", start, end, Year(int(text)))
    return Token("number", start, end, text)


def _code(text: str, start: int, end: int, calendar: Calendar) -> list[Token]:
    """The parts of a short form such as 3Q25, FY26 or Q3FY26; a word where it is none."""
    found: list[Token] = []
    at = 0
    while at < len(text):
        part = _CODE.match(text, at)
        senses = _part_of_code(part.group().upper(), calendar, found) if part else None
        if part is None or senses is None:
            return [Token("word", start, end, 1)]
        found.extend(Token(kind, start + at, start + part.end(), value) for kind, value in senses)
        at = part.end()
    return found


def _part_of_code(part: str, calendar: Calendar, before: list[Token]) -> list[tuple[str, Any]] | None:
    """What a part of a short form stands for; None where it cannot stand there."""
    if part == "E":
        return [] if before and before[-1].kind == "year" else None
    if part.isdecimal():
        return _year_of_code(part, glued=bool(before))
    if part in _MARKED:
        return [(_MARKED[part], None)]
    if senses := calendar.words.get(part.lower()):
        return list(senses)
    letter, number = (part[0], part[1]) if part[1].isdecimal() else (part[1], part[0])
    if letter in calendar.quarter:
        return [("qcode", int(number))]
    return [("hcode", int(number))] if letter in calendar.half and int(number) <= 2 else None


def _year_of_code(part: str, *, glued: bool) -> list[tuple[str, Any]] | None:
    """The year of a short form: 26 and 2130 only after a letter, 2026 before one too."""
    if len(part) == len("26"):
        return [("year", Year(_CENTURY + int(part)))] if glued else None
    if int(part) in _YEARS:
        return [("year", Year(int(part)))]
    return [("number", part)] if glued else None


def _unspaced(text: str, start: int, end: int, calendar: Calendar) -> Iterator[Token]:
    """The tokens of a language without blanks: its spellings wherever they stand, figures, and the rest as words."""
    done = start
    for found in spelling_of(calendar.spellings).finditer(text, start, end):
        if text[done : found.start()].strip():
            yield Token("word", done, found.start(), 1)
        done = found.end()
        if senses := calendar.words.get(found.group()):
            yield from (Token(kind, found.start(), found.end(), value) for kind, value in senses)
        else:
            yield from _figures(found, text, calendar)
    if text[done:end].strip():
        yield Token("word", done, end, 1)


_BEFORE_YEAR_MARK = re.compile(r"\s?(?:[年년财財]|[qh]\d|第|上半|下半|前半|後半|상반|하반|회계)")


def _figures(found: re.Match[str], text: str, calendar: Calendar) -> Iterator[Token]:
    """A date, a year before the word for year, a number, or a short form among words without blanks."""
    for inner in _PIECE.finditer(text, found.start(), found.end()):
        start, end = inner.span()
        if senses := calendar.words.get(inner[0]):
            yield from (Token(kind, start, end, value) for kind, value in senses)
        elif inner[0].isdecimal() and len(inner[0]) == len("2026") and not _BEFORE_YEAR_MARK.match(text, end):
            yield Token("number", start, end, inner[0])
        else:
            yield from _unknown(inner, calendar)
