"""Whether a sentence, or a clause of it, tells what was done or what is to come."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property
from itertools import accumulate

from tracker.core.window.alphabet import spell
from tracker.core.window.grammar import Line

_CLAUSE_ENDS = re.compile(spell("comma|mark|open|close"))
_DONE = re.compile(spell("reports"))
_TO_COME = re.compile(spell("forward|outlook|moved (from|to|into|until|phrase)"))
"""What was moved to a day is still to come, whatever the tense: the start was delayed to the fourth quarter."""
_A_SENTENCE = 4
"""Words that say nothing of time which make more of a line than a label, such as a table's cell."""


class Tense:
    """What each clause of a sentence tells, looked at once for all its phrases."""

    def __init__(self, line: Line) -> None:
        self._line = line
        self._clauses = _CLAUSE_ENDS.split(line.letters)
        self._starts = [0, *accumulate(len(clause) + 1 for clause in self._clauses)]
        self._told: dict[int, bool] = {}

    @cached_property
    def sentence_reports(self) -> bool:
        """Whether any verb tells what was done, or there is enough of a sentence and none tells what is to come."""
        if _DONE.search(self._line.letters):
            return True
        return not _TO_COME.search(self._line.letters) and self._words() >= _A_SENTENCE

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

    def _reports(self, home: int) -> bool:
        """Whether a clause tells what was done, looked at once for all its phrases."""
        for near in (home, home + 1, home - 1):
            if 0 <= near < len(self._clauses):
                done, to_come = _DONE.search(self._clauses[near]), _TO_COME.search(self._clauses[near])
                if done or to_come:
                    return not to_come
        return False
