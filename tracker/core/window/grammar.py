"""From a line of tokens to phrases of time: each level of the grammar turns runs of tokens into one.

A rule of reading stands in the law with one sentence, and here with the patterns it reads at a level. Levels are taken
in order, and on each the leftmost pattern first, so that reading takes one pass a level whatever the text is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import cache, cached_property
from typing import Any, NamedTuple, TypeVar

from tracker.core.rulebook import Rulebook
from tracker.core.window.alphabet import LETTER, heads, spell
from tracker.core.window.calendar import Calendar
from tracker.core.window.lexer import Token, Year
from tracker.core.window.period import Frame, Period
from tracker.core.window.phrase import Phrase


class Level(IntEnum):
    """What is made of what, step by step.

    Figures and words make years; pairs share a word (June 9-11); then come periods with their years, years alone and
    the running week or quarter, parts of periods, ranges, what limits them, and the bounds that take them.
    """

    FIGURES = 0
    YEARS = 1
    PAIRS = 2
    PERIODS = 3
    WHOLES = 4
    PARTS = 5
    RANGES = 6
    LIMITS = 7
    BOUNDS = 8


class Void(NamedTuple):
    """A time that was recognised and is no window."""

    phrase: Phrase | None = None


class Scene(NamedTuple):
    """What is read and on which day it was said."""

    text: str
    frame: Frame
    calendar: Calendar
    day_first: bool = False


class Match(NamedTuple):
    """The tokens a pattern took, and those around them."""

    tokens: Sequence[Token]
    first: int
    end: int
    scene: Scene
    taken: Sequence[Token]

    @property
    def place(self) -> tuple[int, int]:
        """Where in the text the tokens stand."""
        return self.tokens[self.first].start, self.tokens[self.end - 1].end

    @property
    def before(self) -> Token | None:
        """The token before."""
        return self.tokens[self.first - 1] if self.first else None

    @property
    def after(self) -> Token | None:
        """The token after."""
        return self.tokens[self.end] if self.end < len(self.tokens) else None

    def kinds(self, *kinds: str) -> list[Token]:
        """The tokens taken of these kinds, in order."""
        return [token for token in self.taken if token.kind in kinds]

    def has(self, *kinds: str) -> bool:
        """Whether a token of these kinds was taken."""
        for token in self.taken:  # noqa: SIM110 - any() takes twice as long, and rules ask this more than all else
            if token.kind in kinds:
                return True
        return False

    def value(self, *kinds: str, default: Any = None) -> Any:
        """The value of the first token of these kinds."""
        for token in self.taken:
            if token.kind in kinds:
                return token.value
        return default

    def raw(self, token: Token) -> str:
        """A token as it is written."""
        return self.scene.text[token.start : token.end]


Made = Phrase | Year | Void | tuple[str, Any] | None
Reader = TypeVar("Reader", bound=Callable[[Match], Made])

WINDOW: Rulebook[Callable[..., Any]] = Rulebook("window")


@dataclass(frozen=True)
class Production:
    """A pattern of kinds, the function that reads what it takes, and the rule it does so by."""

    letters: str
    tail: str
    read: Callable[[Match], Made]
    rule: str

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The pattern, compiled when first looked for: a sentence needs few of them."""
        return re.compile(self.letters)


class Table:
    """The productions of one level by the letter they begin with."""

    def __init__(self) -> None:
        self.by_letter: dict[str, list[Production]] = {}

    def add(self, pattern: str, read: Callable[[Match], Made], rule: str) -> None:
        """Add a production."""
        letters = spell(pattern)
        tail = letters[letters.index(")") + 1 :] if letters.startswith("(") else letters[1:]
        for kind in heads(pattern):
            self.by_letter.setdefault(LETTER[kind], []).append(Production(letters, tail, read, rule))

    @cached_property
    def opening(self) -> re.Pattern[str]:
        """Where any production of this level fits: most sentences have no such place, and this says so at once.

        By their first letters the engine passes over what begins none, and each production ends with a group: the last
        group of a match says which one fits, so that it is not looked for again. (At its start the group would hide the
        letter that comes next, and the search take a third longer.)
        """
        groups = (
            f"{letter}(?:{'|'.join(f'{each.tail}()' for each in found)})" for letter, found in self.by_letter.items()
        )
        return re.compile("|".join(groups))

    @cached_property
    def fitting(self) -> tuple[Sequence[Production], ...]:
        """For each group of the opening its production, and those to be tried should that read nothing there."""
        return ((), *(found[place:] for found in self.by_letter.values() for place in range(len(found))))


PASSES = (*(level for level in Level if level <= Level.PARTS), *(level for level in Level if level >= Level.PARTS))
"""The levels in order; parts twice, as there are parts of parts: the end of the first week of June."""

TABLES = {level: Table() for level in Level}

_PHRASE = LETTER["phrase"]


def reads(level: Level, *patterns: str, rule: str) -> Callable[[Reader], Reader]:
    """Let the decorated function read these patterns at a level, by the rule of that name."""

    def add(read: Reader) -> Reader:
        for pattern in patterns:
            TABLES[level].add(pattern, read, rule)
        return read

    return add


class Line(NamedTuple):
    """Tokens, and the letters of their kinds."""

    letters: str
    tokens: list[Token]


def line_of(tokens: list[Token]) -> Line:
    """A line of tokens with its letters."""
    return Line("".join([LETTER[token[0]] for token in tokens]), tokens)


def parse(line: Line, scene: Scene) -> Line:
    """The line with all phrases of time in it made one token each."""
    for table, search, of_phrases in _steps():
        if of_phrases and _PHRASE not in line.letters:
            break
        if opening := search(line.letters):
            line = _pass(table, line, opening, scene)
    return line


@cache
def _steps() -> tuple[tuple[Table, Callable[[str], re.Match[str] | None], bool], ...]:
    """For each pass its table, the search for an opening, and whether it needs a phrase; every sentence asks."""
    return tuple((TABLES[level], TABLES[level].opening.search, level is Level.PARTS) for level in PASSES)


def _pass(table: Table, line: Line, opening: re.Match[str] | None, scene: Scene) -> Line:
    """The line after one level, from its first opening on."""
    letters: list[str] = []
    tokens: list[Token] = []
    done = 0
    while opening:
        after = at = opening.start()
        if found := _first(table.fitting[opening.lastindex or 0], line, opening, scene):
            token, after = found
            letters += line.letters[done:at], LETTER[token.kind]
            tokens += line.tokens[done:at]
            tokens.append(token)
            done = after
        opening = table.opening.search(line.letters, max(after, at + 1))
    return Line("".join(letters) + line.letters[done:], tokens + line.tokens[done:]) if done else line


def _first(
    productions: Sequence[Production], line: Line, opening: re.Match[str], scene: Scene
) -> tuple[Token, int] | None:
    """What the first of these productions makes that reads anything here, and where it ends; the first of them fits."""
    at = opening.start()
    fits: re.Match[str] | None = opening
    for production in productions:
        if found := fits or production.pattern.match(line.letters, at):
            end = found.end()
            taken = line.tokens[at:end]
            if (made := _made(production, Match(line.tokens, at, end, scene, taken))) is not None:
                return _token(made, taken[0].start, taken[-1].end, production.rule), end
        fits = None
    return None


def _made(production: Production, match: Match) -> Made | None:
    """What a production reads; nothing where its days would lie before the year 1 or after 9999, as dates end there."""
    try:
        return production.read(match)
    except (ValueError, OverflowError):
        return None


def _token(made: Made, start: int, end: int, rule: str) -> Token:
    """The token of what was made."""
    match made:
        case Phrase():
            return Token("phrase", start, end, _ruled(made, rule))
        case Year():
            return Token("year", start, end, made)
        case Void():
            return Token("void", start, end, Void(_ruled(made.phrase, rule)) if made.phrase else made)
        case (str(kind), value):
            return Token(kind, start, end, value)
    message = f"{rule} made {made!r}"
    raise AssertionError(message)


def _ruled(phrase: Phrase, rule: str) -> Phrase:
    """The phrase with the rule that made it, unless that named another."""
    return phrase if phrase.rule else Phrase(*phrase[:-1], rule)  # a third of the time of _replace


def single(period: Period, **more: Any) -> Phrase:
    """A phrase of one period."""
    return Phrase((period,), **more)
