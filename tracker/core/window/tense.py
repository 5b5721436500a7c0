"""Whether a sentence, or a clause of it, tells what was done or what is to come."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property
from itertools import accumulate

from tracker.core.window.alphabet import LETTER, spell
from tracker.core.window.grammar import Line, Scene
from tracker.core.window.lexer import Token

_CLAUSE_ENDS = re.compile(spell("comma|mark|open|close"))
_DONE = re.compile(spell("reports"))
_TO_COME = re.compile(spell("forward|outlook|moved (from|to|into|until|phrase)"))
"""What was moved to a day is still to come, whatever the tense: the start was delayed to the fourth quarter."""
_TOLD_ASIDE = re.compile(spell("(word|reports)(?= (in|over|by|since|within|after|before|phrase|void|part))"))
"""How a clause that tells something aside begins: flooded in mid-2025."""
_COORDINATES = frozenset({"comma", "and", "or"})
_BESIDE = 2
"""Tokens at most from a will be to its participle, which an adverb may part."""
_A_SENTENCE = 4
"""Words that say nothing of time which make more of a line than a label, such as a table's cell."""


class Tense:
    """What each clause of a sentence tells, looked at once for all its phrases."""

    def __init__(self, line: Line, scene: Scene) -> None:
        self._line, self._scene = line, scene
        self._told: dict[int, bool] = {}

    @cached_property
    def _letters(self) -> str:
        """The letters of the line; most sentences date what is to come, and are never asked for their tense."""
        return _shared(self._line)

    @cached_property
    def _clauses(self) -> list[str]:
        """The letters of each clause."""
        return _CLAUSE_ENDS.split(self._letters)

    @cached_property
    def _starts(self) -> list[int]:
        """Where each clause begins."""
        return [0, *accumulate(len(clause) + 1 for clause in self._clauses)]

    @cached_property
    def sentence_reports(self) -> bool:
        """Whether any verb tells what was done, or there is enough of a sentence and none tells what is to come."""
        if _DONE.search(self._letters):
            return True
        return not _TO_COME.search(self._letters) and self._words() >= _A_SENTENCE

    def _words(self) -> int:
        """How many words of the sentence say nothing of time."""
        runs = (token.value for token in self._line.tokens if token.kind == "word")
        return sum(run if isinstance(run, int) else 1 for run in runs)

    def clause_reports(self, place: int) -> bool:
        """Whether the clause of a token tells what was done; if it tells nothing, the next one, or the one before."""
        home = bisect_right(self._starts, place) - 1
        if home not in self._told:
            self._told[home] = self._reports(home)
        return self._told[home]

    def tells_aside(self, place: int) -> bool:
        """Whether the clause of a token is set off by commas and begins with a participle: flooded in mid-2025."""
        return self._told_aside(bisect_right(self._starts, place) - 1)

    def _told_aside(self, home: int) -> bool:
        """Whether a clause is set off by commas and begins with a participle."""
        clause, start = self._clauses[home], self._starts[home]
        if len(self._clauses) == 1 or not _TOLD_ASIDE.match(clause) or _TO_COME.search(clause):
            return False
        return self._is_participle(self._line.tokens[start])

    def _is_participle(self, token: Token) -> bool:
        """Whether the last word of a token ends as the participles of its language do, and is no need or seed."""
        word = self._scene.text[token.start : token.end].lower()
        return word.endswith(self._scene.calendar.participle) and not word.endswith("eed")

    def _reports(self, home: int) -> bool:
        """Whether a clause tells what was done, looked at once for all its phrases."""
        if self._told_aside(home):
            return True
        for near in (home, home + 1, home - 1):
            if 0 <= near < len(self._clauses):
                done, to_come = _DONE.search(self._clauses[near]), _TO_COME.search(self._clauses[near])
                if done or to_come:
                    return not to_come
        return False


def _shared(line: Line) -> str:
    """The letters of a line, with what shares a will be to come: will be built in May and opened in June."""
    if LETTER["forward"] not in line.letters or LETTER["reports"] not in line.letters:
        return line.letters
    letters, shares, auxiliary = list(line.letters), False, 0
    for at, token in enumerate(line.tokens):
        if token.kind == "forward":
            shares, auxiliary = token.value == "be", at
        elif token.kind == "reports":
            joined = at - auxiliary <= _BESIDE or line.tokens[at - 1].kind in _COORDINATES
            shares = shares and joined and token.value != "past"
            letters[at] = LETTER["forward"] if shares else letters[at]
        elif token.kind == "mark":
            shares = False
    return "".join(letters)
