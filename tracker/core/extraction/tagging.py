"""Words of a sentence and what the lexicon says they are."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from tracker.core.lexicon import WORD, Form, Lexicon


@dataclass(frozen=True, slots=True)
class Word:
    """A word as it is looked up, and its offsets in the sentence."""

    lower: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Tag:
    """A phrase the lexicon knows: words `first` up to (not including) `last` of the sentence."""

    table: str
    name: str
    form: Form | None
    first: int
    last: int


@dataclass(frozen=True)
class Tagged:
    """A sentence with its words and tags, in order."""

    text: str
    words: tuple[Word, ...]
    tags: tuple[Tag, ...]

    def of(self, table: str, *names: str) -> list[Tag]:
        """The tags of one table, of these names if any are given."""
        return [tag for tag in self._by_table.get(table, ()) if not names or tag.name in names]

    def within(self, table: str, first: int, last: int) -> list[Tag]:
        """The tags of one table that lie between two words."""
        return [tag for tag in self._by_table.get(table, ()) if first <= tag.first and tag.last <= last]

    def cues(self, first: int, last: int) -> frozenset[str]:
        """The names of the cues between two words."""
        return frozenset(tag.name for tag in self.within("cue", first, last))

    def word_at(self, offset: int) -> int:
        """The number of the first word that ends after the offset."""
        return next((number for number, word in enumerate(self.words) if word.end > offset), len(self.words))

    def between(self, first: int, last: int) -> str:
        """The text from one word up to (not including) another."""
        if first >= last or first >= len(self.words):
            return ""
        return self.text[self.words[first].start : self.words[min(last, len(self.words)) - 1].end]

    def gap(self, before: int) -> str:
        """What stands between a word and the one before it."""
        start = self.words[before - 1].end if before else 0
        end = self.words[before].start if before < len(self.words) else len(self.text)
        return self.text[start:end]

    @cached_property
    def _by_table(self) -> dict[str, list[Tag]]:
        tables: dict[str, list[Tag]] = {}
        for tag in self.tags:
            tables.setdefault(tag.table, []).append(tag)
        return tables


def tag(text: str, lexicon: Lexicon, masked: Sequence[tuple[int, int]] = ()) -> Tagged:
    """Look up every phrase of a sentence; words inside `masked` spans (proper names) mean nothing but themselves."""
    words = tuple(Word(match[0].lower(), match.start(), match.end()) for match in WORD.finditer(text))
    hidden = {
        number
        for number, word in enumerate(words)
        if any(start <= word.start and word.end <= end for start, end in masked)
        or _is_month(text, words, number)
        or text[word.start : word.end] == "T"
    }
    return Tagged(text, words, tuple(_settled(each, words) for each in _tags(words, lexicon, hidden)))


IDIOM = "idiom"
"""The group of cues whose words mean nothing one by one: the close of trading closes nothing."""


def _is_month(text: str, words: Sequence[Word], number: int) -> bool:
    """May the month, not may the verb: with a capital, and not at the beginning unless a day follows."""
    word = words[number]
    if text[word.start : word.end] != "May":
        return False
    return number > 0 or (number + 1 < len(words) and words[number + 1].lower[0].isdigit())


_PERIODS = frozenset(
    "financial quarter quarterly operating year earnings fiscal annual half interim-report q1 q2 q3 q4 h1 h2 fy".split()
)


def _settled(tag: Tag, words: Sequence[Word]) -> Tag:
    """Results of a quarter are those of a results call, not of a trial."""
    if tag.name != "data" or words[tag.last - 1].lower not in ("results", "report"):
        return tag
    around = {word.lower for word in (*words[max(0, tag.first - 4) : tag.first], *words[tag.last : tag.last + 5])}
    return replace(tag, name="call") if around & _PERIODS else tag


def _tags(words: Sequence[Word], lexicon: Lexicon, hidden: set[int]) -> Iterator[Tag]:
    """The longest phrase of each table (of cues: of each group) at each word; none begins inside a longer one."""
    busy: dict[str, int] = {}
    idiom = 0
    for number, word in enumerate(words):
        taken: dict[str, int] = {}
        if number < idiom:
            continue
        for phrase, entries in lexicon.phrases.get(word.lower, ()):
            last = number + len(phrase)
            if hidden and not hidden.isdisjoint(range(number, last)):
                continue
            if len(phrase) > 1 and tuple(other.lower for other in words[number:last]) != phrase:
                continue
            if any(entry.name == IDIOM for entry in entries):
                idiom = last
                yield Tag("cue", IDIOM, None, number, last)
                break
            for entry in entries:
                key = entry.name if entry.table == "cue" else entry.table
                if busy.get(key, 0) <= number and taken.setdefault(key, last) == last:
                    yield Tag(entry.table, entry.name, entry.form, number, last)
        busy.update(taken)
