"""A sentence as tokens: each word of time with its kind, everything else as `word`, `number` or `mark`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise, repeat
from typing import Any, NamedTuple

from tracker.core.window.calendar import Calendar, Entry, Sense, spelling_of


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
_LONGEST_WORD = 80
"""What is longer is cut up by the pattern of pieces."""

Piece = tuple[str, int, int, Any]
"""What a token is made of: a plain tuple takes a fifth of the time of a named one."""
Run = tuple[str, int, int, int]
"""Words that say nothing of time, and how many they are."""

_KEPT, _LONGEST_KEPT = 4096, 40
"""How many words that are more than letters are kept, and of how many letters at most."""


def tokens(text: str, start: int, end: int, calendar: Calendar) -> list[Token]:
    """The tokens of `text[start:end]`, a text in small letters; words that say nothing of time are one token a run."""
    return (
        _spaced(text, start, end, calendar)
        if calendar.spaced
        else [Token(*each) for each in _unspaced(text, start, end, calendar)]
    )


def _spaced(text: str, start: int, end: int, calendar: Calendar) -> list[Token]:
    """The tokens of a language that writes blanks between words.

    To split at blanks takes a tenth of the time of a pattern that finds each word, and one word in five needs that.
    Before `start` stands a blank, a line break or the mark that ends a sentence, as before any sentence.
    """
    entry_of, place, passed = calendar.entries.get, start, start
    found: list[Piece] = []
    add, run = found.append, None
    for word, following in pairwise((*text[start:end].split(" "), "")):
        till = stop = place + len(word)
        if place < passed or not word.isalpha() or stop - place > _LONGEST_WORD:
            if stop > place and stop > passed:
                if place >= passed and following[:1] != "%" and (kept := _alone(word, calendar)) is not None:
                    run = _joined(found, run, kept, place)
                else:
                    made, passed = _by_pattern(text, place, stop, end, passed, calendar)
                    run = _joined(found, run, made)
        elif (entry := entry_of(word)) is None:
            run = ("word", run[1], stop, run[3] + 1) if run else ("word", place, stop, 1)
        else:
            if run:
                add(run)
                run = None
            senses, seconds = entry
            if seconds and (following in seconds or not following.isalnum()):
                senses, till = _longest(text, stop, end, entry)
                passed = till
            for kind, value in senses:
                add((kind, place, till, value))
        place = stop + 1
    if run:
        add(run)
    return list(map(tuple.__new__, repeat(Token), found))  # a third of the time of Token(...) for each


def _joined(found: list[Piece], run: Run | None, made: Iterable[Piece], offset: int = 0) -> Run | None:
    """The run of words that is open once these tokens are behind those found; tokens without a kind lengthen it."""
    for kind, start, end, value in made:
        if not kind:
            run = ("word", run[1], end + offset, run[3] + 1) if run else ("word", start + offset, end + offset, 1)
            continue
        if run:
            found.append(run)
            run = None
        found.append((kind, start + offset, end + offset, value))
    return run


@lru_cache(_KEPT)
def _alone(word: str, calendar: Calendar) -> tuple[Piece, ...] | None:
    """The tokens of what stands between blanks, as places in it; None where what is around it may change them.

    Those without a kind are words that say nothing of time. They are kept, which saves a third of the time of lexing:
    2025, and (Nasdaq: come again and again, in a release and from one to the next.
    """
    if len(word) > _LONGEST_KEPT or _ACROSS.match(f"{word[-1]} 0"):
        return None
    made: list[Piece] = []
    for match in _PIECE.finditer(word):
        senses, seconds = calendar.entries.get(match[0], _NO_ENTRY)
        if seconds and _MAY_GO_ON.match(word, match.end()):
            return None
        made += _pieces(match, senses, match.end(), calendar)
    return tuple(made)


def _by_pattern(text: str, place: int, stop: int, end: int, passed: int, calendar: Calendar) -> tuple[list[Piece], int]:
    """The tokens of what stands between blanks, but for those that begin before `passed`, and where it ends."""
    while _ACROSS.match(text, stop - 1, end):
        stop = text.find(" ", stop + 1, end)
        stop = end if stop < 0 else stop
    made: list[Piece] = []
    for match in _PIECE.finditer(text, place, stop):
        if match.start() >= passed:
            senses, seconds = entry = calendar.entries.get(match[0], _NO_ENTRY)
            till = match.end()
            if seconds:
                senses, till = _longest(text, till, end, entry)
                passed = till
            made += _pieces(match, senses, till, calendar)
    return made, max(passed, stop)


def _pieces(match: re.Match[str], senses: tuple[Sense, ...], end: int, calendar: Calendar) -> Iterable[Piece]:
    """The tokens of a piece that has these senses, or none."""
    start = match.start()
    if senses:
        return [(kind, start, end, value) for kind, value in senses]
    if match.lastgroup == "word":
        return (("", start, end, 1),)
    return _unknown(match[0], match.lastgroup, start, end, calendar)


_NO_ENTRY: Entry = ((), {})
_ACROSS = re.compile(r"[$€£¥#'’‘´`ʼ] \d|\d %")
"""Where a blank parts no pieces: $ 5, 5 %."""
_MAY_GO_ON = re.compile(r"\Z|[\s*\u200b\u2060\ufeff\u00ad\-‐‑'’]")
_NEXT_WORD = re.compile(r"[\s*\u200b\u2060\ufeff\u00ad\-‐‑'’]{1,20}([^\W_]{1,80})")


def _longest(text: str, start: int, end: int, entry: Entry) -> tuple[tuple[Sense, ...], int]:
    """The senses of the longest spelling that a word which ends here begins, and where it ends; else its own."""
    alone, seconds = entry
    second, at = _next_word(text, start, end)
    for words, senses in seconds.get(second, ()):
        stop = at
        for word in words:
            following, stop = _next_word(text, stop, end)
            if following != word:
                break
        else:
            return senses, stop
    return alone, start


def _next_word(text: str, start: int, end: int) -> tuple[str, int]:
    """The next word, in small letters, and its end; blanks, line breaks and hyphens may come before it."""
    found = _NEXT_WORD.match(text, start, end)
    return (found.group(1), found.end()) if found else ("", end)


def _unknown(text: str, sort: str | None, start: int, end: int, calendar: Calendar) -> Iterable[Piece]:
    """A number, an ordinal in figures, a code such as 3Q25, or a word that says nothing of time."""
    if sort == "alnum" and text.isdecimal():
        return (_integer(text, start, end),)
    if sort == "short":
        return (("year", start, end, Year(_CENTURY + int(text[-2:]))),)
    if sort not in ("alnum", "word"):
        return (("date" if sort == "date" else "number", start, end, text),)
    if text[0].isdecimal() and text.lstrip("0123456789") in calendar.ordinal:
        return (("ordinal", start, end, int(text.rstrip("".join(calendar.ordinal)) or 0)),)
    return (("word", start, end, 1),) if text.isalpha() else _code(text, start, end, calendar)


def _integer(text: str, start: int, end: int) -> Piece:
    """A whole number, a plausible year, or neither."""
    if len(text) <= _LONGEST_INT:
        return ("int", start, end, int(text))
    if len(text) == len("2026") and int(text) in _YEARS:
        return ("year", start, end, Year(int(text)))
    return ("number", start, end, text)


def _code(text: str, start: int, end: int, calendar: Calendar) -> list[Piece]:
    """The parts of a short form such as 3Q25, FY26 or Q3FY26; a word where it is none."""
    found: list[Piece] = []
    at = 0
    while at < len(text):
        part = _CODE.match(text, at)
        senses = _part_of_code(part.group().upper(), calendar, found) if part else None
        if part is None or senses is None:
            return [("word", start, end, 1)]
        found.extend((kind, start + at, start + part.end(), value) for kind, value in senses)
        at = part.end()
    return found


def _part_of_code(part: str, calendar: Calendar, before: list[Piece]) -> list[tuple[str, Any]] | None:
    """What a part of a short form stands for; None where it cannot stand there."""
    if part == "E":
        return [] if before and before[-1][0] == "year" else None
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


def _unspaced(text: str, start: int, end: int, calendar: Calendar) -> Iterator[Piece]:
    """The tokens of a language without blanks: its spellings wherever they stand, figures, and the rest as words."""
    done = start
    for found in spelling_of(calendar.spellings).finditer(text, start, end):
        if text[done : found.start()].strip():
            yield ("word", done, found.start(), 1)
        done = found.end()
        if senses := calendar.words.get(found.group()):
            yield from ((kind, found.start(), found.end(), value) for kind, value in senses)
        else:
            yield from _figures(found, text, calendar)
    if text[done:end].strip():
        yield ("word", done, end, 1)


_BEFORE_YEAR_MARK = re.compile(r"\s?(?:[年년财財]|[qh]\d|第|上半|下半|前半|後半|상반|하반|회계)")


def _figures(found: re.Match[str], text: str, calendar: Calendar) -> Iterator[Piece]:
    """A date, a year before the word for year, a number, or a short form among words without blanks."""
    for inner in _PIECE.finditer(text, found.start(), found.end()):
        start, end = inner.span()
        if senses := calendar.words.get(inner[0]):
            yield from ((kind, start, end, value) for kind, value in senses)
        elif inner[0].isdecimal() and len(inner[0]) == len("2026") and not _BEFORE_YEAR_MARK.match(text, end):
            yield ("number", start, end, inner[0])
        else:
            yield from _unknown(inner[0], inner.lastgroup, start, end, calendar)
