"""A language's words for time, as a table that the lexer looks words up in."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from tracker.core.window.alphabet import LETTER

Sense = tuple[str, int | str | None]
"""A kind of word and the value it stands for: ("month", 6), ("part", "mid"), ("the", None)."""
Seconds = Mapping[str, tuple[tuple[tuple[str, ...], tuple[Sense, ...]], ...]]
"""Longer spellings by their second word: the words after that, and the senses of the whole; the longest first."""
Entry = tuple[tuple[Sense, ...], Seconds]
"""The senses of a word alone, and the longer spellings it begins."""

_ANCHORS = frozenset(
    "month weekday season quarter half years months weeks days hours workdays fortnight decade fiscal "
    "today tomorrow yesterday".split()
)
"""Without a word of these kinds, a code or a year there is no time in a sentence."""

_ALSO_VERBS = frozenset({"may", "march"})
"""Months that are looked for with their capital only, for the verbs stand in every second sentence."""

_SIGNS: dict[str, str] = {
    **dict.fromkeys("-‐‑‒–—―−", "dash"),
    **dict.fromkeys(";:|=<>•·", "mark"),
    **dict.fromkeys("([", "open"),
    **dict.fromkeys(")]", "close"),
    **dict.fromkeys("。；：", "mark"),
    **dict.fromkeys("，、", "comma"),
    "（": "open",
    "）": "close",
    "/": "slash",
    ",": "comma",
    ".": "dot",
    "&": "and",
    "+": "plus",
    "~": "around",
    "s": "possessive",
}
"""Marks that join, part or stand for words in every language; a lexicon may give them another sense."""

_NOT_KINDS = frozenset({"language", "codes", "compounds"})
_RENAMED = {"number": "count"}
_NO_TIME: tuple[Sense, ...] = (("word", 1),)
"""What a word says alone that is none of time but begins one: such as."""


@dataclass(frozen=True, slots=True, eq=False)
class Calendar:
    """The words of a language as the lexer looks them up.

    `words` maps a spelling (its words joined by blanks) to its senses, `entries` a word to its own and to the longer
    spellings it begins, `anchors` are those that can be the one that tells a time. `quarter` and `half` are the
    letters of short forms (Q3, 1H26), `ordinal` the endings of 1st and 2nd. `doubtful` are names of months that are
    other words or names too; `capitals` is true where months have one, `after` where next and this may follow what
    they belong to (l'année prochaine). `participle` are the endings of its participles. By its `vocabulary` the
    language is known. `spaced` is false where no blanks are written between words; `spellings` finds them there.
    """

    language: str
    words: Mapping[str, tuple[Sense, ...]]
    entries: Mapping[str, Entry]
    anchors: frozenset[str]
    quarter: str
    half: str
    ordinal: frozenset[str]
    doubtful: frozenset[str] = frozenset()
    capitals: bool = False
    vocabulary: frozenset[str] = frozenset()
    after: bool = False
    participle: tuple[str, ...] = ()
    spaced: bool = True
    spellings: str = ""


@cache
def spelling_of(spellings: str) -> re.Pattern[str]:
    """The pattern of a calendar's spellings, compiled when a text of its language is met."""
    return re.compile(spellings)


def from_table(table: Mapping[str, Any]) -> Calendar:
    """A calendar from a lexicon's table; an unknown kind of word is our own bug."""
    words: dict[str, tuple[Sense, ...]] = {sign: ((kind, None),) for sign, kind in _SIGNS.items()}
    words.update(_entries(table))
    codes = table.get("codes", {})
    quarter, half = codes.get("quarter", "Q"), codes.get("half", "H")
    spaced = bool(codes.get("spaced", True))
    return Calendar(
        language=table["language"],
        words=words,
        entries=_by_first_word(words),
        anchors=frozenset(_anchors(words)) - _ALSO_VERBS,
        quarter=quarter,
        half=half,
        ordinal=frozenset(codes.get("ordinal", ())),
        doubtful=frozenset(codes.get("doubtful", ())),
        capitals=bool(codes.get("capitals", False)),
        vocabulary=_vocabulary(words, codes),
        after=bool(codes.get("after", False)),
        participle=tuple(codes.get("participle", ())),
        spaced=spaced,
        spellings="" if spaced else _alternation(words),
    )


def _entries(table: Mapping[str, Any]) -> Iterator[tuple[str, tuple[Sense, ...]]]:
    """Each spelling of a table with its senses."""
    for kind, entry in table.items():
        if kind in _NOT_KINDS:
            continue
        name = _RENAMED.get(kind, kind)
        assert name in LETTER, f"no such kind of word: {kind}"
        for value, spellings in _by_value(entry["words"]):
            yield from ((each, ((name, value),)) for spelling in spellings for each in unfold(spelling))
    for spelled, spellings in table.get("compounds", {}).get("words", {}).items():
        senses = tuple(_sense(word) for word in spelled.split())
        yield from ((each, senses) for spelling in spellings for each in unfold(spelling))


def unfold(spelling: str) -> Iterator[str]:
    """The spellings that braces stand for.

    >>> list(unfold("erste{,n,s}"))
    ['erste', 'ersten', 'erstes']
    """
    stem, brace, endings = spelling.partition("{")
    yield from (stem + ending for ending in endings.rstrip("}").split(",")) if brace else (spelling,)


def _by_value(words: Any) -> list[tuple[int | str | None, list[str]]]:
    """The spellings under each value; under None where they stand for none."""
    if isinstance(words, list):
        return [(None, words)]
    return [(_number(value), spellings) for value, spellings in words.items()]


def _number(value: str) -> int | str:
    """Numbers as numbers."""
    return int(value) if value.lstrip("-").isdigit() else value


def _sense(word: str) -> Sense:
    """A word of a compound: `part:mid` is kind and value."""
    kind, _, value = word.partition(":")
    assert kind in LETTER, f"no such kind of word: {kind}"
    return kind, _number(value) if value else None


def _by_first_word(words: Mapping[str, tuple[Sense, ...]]) -> dict[str, Entry]:
    """Each first word with its own senses and the longer spellings it begins."""
    longer: dict[str, dict[str, list[tuple[tuple[str, ...], tuple[Sense, ...]]]]] = {}
    for spelling in sorted(words, key=lambda spelling: -spelling.count(" ")):
        first, *rest = spelling.split()
        if rest:
            longer.setdefault(first, {}).setdefault(rest[0], []).append((tuple(rest[1:]), words[spelling]))
    return {
        first: (words.get(first, _NO_TIME if first.isalpha() else ()), _seconds(following))
        for first, following in ((first, longer.get(first, {})) for first in (*words, *longer))
        if " " not in first
    }


def _seconds(following: Mapping[str, list[tuple[tuple[str, ...], tuple[Sense, ...]]]]) -> Seconds:
    """Longer spellings by their second word."""
    return {second: tuple(found) for second, found in following.items()}


def _anchors(words: Mapping[str, tuple[Sense, ...]]) -> Iterator[str]:
    """Words that can be the one that tells a time."""
    for spelling, senses in words.items():
        if any(kind in _ANCHORS for kind, _ in senses):
            yield spelling.split()[-1]


def _vocabulary(words: Mapping[str, object], codes: Mapping[str, Any]) -> frozenset[str]:
    """All words by which a sentence can be told to be in this language."""
    letters = f"{codes.get('quarter', 'Q')}{codes.get('half', 'H')}".lower()
    of_spellings = (word for spelling in words for word in spelling.split() if word.isalpha() and word[1:])
    return frozenset((*codes.get("common", "").split(), *codes.get("ordinal", ()), *letters, *of_spellings))


def _alternation(words: Mapping[str, object]) -> str:
    """All spellings as one pattern, the longest first, then figures and Latin words, for languages without blanks."""
    spellings = "|".join(re.escape(spelling) for spelling in sorted(words, key=len, reverse=True))
    figures = r"\d{1,9}(?:[-/.:,]\d{1,9}){0,3}%?(?:[A-Za-z][A-Za-z0-9]{0,9})?|[A-Za-z][A-Za-z0-9]{0,20}"
    return rf"{spellings}|{figures}|[-–—~/,.;:()，。；：、（）]"
