"""From a line of tokens to phrases of time: each level of the grammar turns runs of tokens into one.

A rule of reading stands in the law with one sentence, and here with the patterns it reads at a level. Levels are taken
in order, and on each the leftmost pattern first, so that reading takes one pass a level whatever the text is.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property
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

    @property
    def taken(self) -> Sequence[Token]:
        """The tokens taken."""
        return self.tokens[self.first : self.end]

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
        return any(token.kind in kinds for token in self.taken)

    def value(self, *kinds: str, default: Any = None) -> Any:
        """The value of the first token of these kinds."""
        return next((token.value for token in self.taken if token.kind in kinds), default)

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
    read: Callable[[Match], Made]
    rule: str

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The pattern, compiled when first looked for: a sentence needs few of them."""
        return re.compile(self.letters)


class _Openings(dict[str, re.Pattern[str]]):
    """One pattern for all productions of a letter: most heads begin nothing, and this says so at once."""

    def __init__(self, productions: dict[str, list[Production]]) -> None:
        super().__init__()
        self._productions = productions

    def __missing__(self, letter: str) -> re.Pattern[str]:
        """Compiled when first looked for."""
        self[letter] = pattern = re.compile("|".join(each.letters for each in self._productions[letter]))
        return pattern


class Table:
    """The productions of one level by the letter they begin with."""

    def __init__(self) -> None:
        self.by_letter: dict[str, list[Production]] = {}
        self.openings = _Openings(self.by_letter)

    def add(self, pattern: str, read: Callable[[Match], Made], rule: str) -> None:
        """Add a production."""
        for kind in heads(pattern):
            self.by_letter.setdefault(LETTER[kind], []).append(Production(spell(pattern), read, rule))

    @cached_property
    def heads(self) -> re.Pattern[str]:
        """The letters that a production of this level begins with."""
        return re.compile(f"[{''.join(self.by_letter)}]")


PASSES = (*(level for level in Level if level <= Level.PARTS), *(level for level in Level if level >= Level.PARTS))
"""The levels in order; parts twice, as there are parts of parts: the end of the first week of June."""

TABLES = {level: Table() for level in Level}


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
    return Line("".join(LETTER[token.kind] for token in tokens), tokens)


def parse(line: Line, scene: Scene) -> Line:
    """The line with all phrases of time in it made one token each."""
    for level in PASSES:
        if level is Level.PARTS and LETTER["phrase"] not in line.letters:
            break
        line = _pass(TABLES[level], line, scene)
    return line


def _pass(table: Table, line: Line, scene: Scene) -> Line:
    """The line after one level."""
    letters: list[str] = []
    tokens: list[Token] = []
    done = 0
    for head in table.heads.finditer(line.letters):
        at = head.start()
        if at < done or not table.openings[head.group()].match(line.letters, at):
            continue
        if found := _first(table.by_letter[head.group()], line, at, scene):
            token, end = found
            letters += line.letters[done:at], LETTER[token.kind]
            tokens += line.tokens[done:at]
            tokens.append(token)
            done = end
    if not done:
        return line
    return Line("".join(letters) + line.letters[done:], tokens + line.tokens[done:])


def _first(productions: Sequence[Production], line: Line, at: int, scene: Scene) -> tuple[Token, int] | None:
    """What the first production that fits here makes, and where it ends."""
    for production in productions:
        if found := production.pattern.match(line.letters, at):
            match = Match(line.tokens, at, found.end(), scene)
            if (made := production.read(match)) is not None:
                return _token(made, match, production.rule), found.end()
    return None


def _token(made: Made, match: Match, rule: str) -> Token:
    """The token of what was made."""
    start, end = match.place
    match made:
        case Year():
            return Token("year", start, end, made)
        case Void():
            return Token("void", start, end, Void(_ruled(made.phrase, rule, start, end)) if made.phrase else made)
        case Phrase():
            return Token("phrase", start, end, _ruled(made, rule, start, end))
        case (str(kind), value):
            return Token(kind, start, end, value)
    message = f"{rule} made {made!r}"
    raise AssertionError(message)


def _ruled(phrase: Phrase, rule: str, start: int, end: int) -> Phrase:
    """The phrase with its rule, and its place in the one period that has none yet."""
    phrase = phrase if phrase.rule else phrase._replace(rule=rule)
    period = phrase.periods[0]
    if len(phrase.periods) > 1 or period.place != (0, 0):
        return phrase
    return phrase._replace(periods=(period._replace(place=(start, end)),))


def single(period: Period, **more: Any) -> Phrase:
    """A phrase of one period."""
    return Phrase((period,), **more)
