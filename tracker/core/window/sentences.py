"""Where a text's sentences end, roughly, and which of its languages each is in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tracker.core.window.calendar import Calendar, spelling_of

_WORDS = re.compile(r"[^\W\d_]+|\d+")
_LETTERS_ONLY = bytes(code if chr(code).isalnum() else ord(" ") for code in range(256))
"""Latin-1 with a blank for all that is no letter and no figure; what it has not (dashes, quotes) is ? before that."""

_SURE = 3
"""Words of a language that make sure of it: am stands beside a time of day as well as before a German month."""
_FEW, _SHARE_KNOWN = 5, 4
"""Where five words and a quarter of all are known in the first language, no other is looked at."""
_SHARE = 8
"""One letter in so many makes a sentence one of that script: company names among them are Latin."""
_KANA = re.compile(r"[\u3040-\u30ff]")
_UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")

_END = re.compile(
    r"[.!?。！？\n](?:(?<=[。！？])|(?<=\n)(?:\s{0,60}\n|\s{0,60}(?=[•·▪*●◦-]\s))"
    r"|(?<=[.!?])(?:(?<=[a-z]{4}\.)\s{1,60}(?=\d{4}\b)"
    r"|(?<!\W\d[.!?])(?<!\W\d\d[.!?])(?<!^\d[.!?])(?<!^\d\d[.!?])(?<![ (.][A-Z][.!?])"
    r"[\"”’)]?\s{1,60}(?=[\"“(‘]?[A-Z])))"
)
_SHORT_FORM = re.compile(
    r"[QHTSFCYqhfy1-4](?<!\w\w)(?:(?<=[QHTSqh])[1-4]|(?<=[1-4])[QHTSqh]|(?<=[FC])Y|(?<=f)y\d|(?<=[FfCc])(?:[QqHh][1-4]|[1-4][QqHh])|(?<=[Yy])[Ee]\d|(?<=[Ff])20\d\d)"
    r"|[QHqh](?<=\d\d\d\d[QHqh])[1-4]|[Yy]\d(?<=[Ee][Oo]..)|['’‘´`ʼ]\s?\d\d(?![\w%])"
)
"""What can begin a short form: Q3, 1H26, FY26, F2026, YE2025, EOY26, 2026Q3, ’26."""
_FIGURE = re.compile(r"\d")
"""No short form is without one, and to look for it first takes a third off the look at a text."""
_MAY = re.compile(r"M(?:ay|AY|arch|ARCH)\b")


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Where each sentence or bullet stands; "15. Juni" and "J. Smith" end none."""
    start = 0
    for gap in _END.finditer(text):
        if gap.start() > start:
            yield start, gap.start()
        start = gap.end()
    yield start, len(text)


def small(text: str) -> str:
    """The text in small letters, each in its place: a letter whose small form is two stays as it is."""
    lower = text.lower()
    return (
        lower if len(lower) == len(text) else "".join(each if len(each.lower()) > 1 else each.lower() for each in text)
    )


def flat(lower: str) -> str:
    """The words and figures of a text in small letters, each in its place, with blanks between them."""
    return lower.encode("latin-1", "replace").translate(_LETTERS_ONLY).decode("latin-1")


def may_tell_time(sentence: str, words: Sequence[str], anchors: frozenset[str]) -> bool:
    """Whether anything in it could be a time: a cheap look that spares most sentences the reading."""
    return (
        not anchors.isdisjoint(words)
        or (_FIGURE.search(sentence) is not None and _SHORT_FORM.search(sentence) is not None)
        or _MAY.search(sentence) is not None
        or (not sentence.isascii() and _UNSPACED.search(sentence) is not None)
    )


def calendar_for(
    sentence: str, words: Sequence[str], calendars: Sequence[Calendar], foreign: frozenset[str]
) -> Calendar:
    """The calendar of a sentence's language: by its script, else the first that knows most of its words.

    `foreign` are the words of all but the first.
    """
    if not sentence.isascii() and len(_UNSPACED.findall(sentence)) * _SHARE >= len(sentence):
        return max(
            (each for each in calendars if not each.spaced),
            key=lambda calendar: (_covers(sentence, calendar), calendar.language),
        )
    first = calendars[0]
    if (known := len(first.vocabulary.intersection(words))) >= _FEW and known * _SHARE_KNOWN >= len(words):
        return first  # no other set is made for it: words that come twice make it no surer of another language
    distinct = set(words)
    if known >= _FEW and known * _SHARE_KNOWN >= len(distinct):
        return first
    distinct.update(_WORDS.findall(sentence.lower()))
    if len(distinct & first.vocabulary) >= len(distinct & foreign):
        return first  # no other can know more: half the time of asking each
    return max((each for each in calendars if each.spaced), key=lambda calendar: len(distinct & calendar.vocabulary))


def days_first_by_custom(sentence_words: Sequence[str], calendar: Calendar) -> bool:
    """Whether the language of a sentence writes the day first; only where enough of its words are known."""
    return calendar.language != "en" and len(calendar.vocabulary.intersection(sentence_words)) >= _SURE


def _covers(sentence: str, calendar: Calendar) -> int:
    """How many letters of a sentence are words of time in a language without blanks; kana make Japanese of it."""
    kana = len(_KANA.findall(sentence)) if calendar.language == "ja" else 0
    return kana + sum(
        len(found) for found in spelling_of(calendar.spellings).findall(sentence) if found in calendar.words
    )
