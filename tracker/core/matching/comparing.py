"""Holding what was said against what was promised: by every rule, with all the names that a company joined."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from tracker.core.lexicon import Names
from tracker.core.matching.aliases import Aliases
from tracker.core.matching.likeness import Likeness
from tracker.core.matching.rules import MATCHING, Pair
from tracker.core.matching.subjects import Subject, content, stem, stems, stems_of, subject_of, thing_words
from tracker.core.models import Cited, Milestone, Release, Role, Statement, StatementType
from tracker.core.text import key_of

Refused = tuple[str, str]
"""The rule that does not agree, and why not."""

TO_DO = re.compile(r"\b(?:to|will|shall|should|would|be|then|and)\s+(?!be\b)([a-z]{3,})", re.IGNORECASE)
"""What a sentence says is to be done: the word after "to", "will" or "be"."""
_TO_SIGN = re.compile(r"\b(?:sign|enter|execut|conclu|agreement|contract)", re.IGNORECASE)
"""In what is promised: that it will be signed."""
_NAMING = (Role.PRODUCT, Role.TRIAL, Role.PROPER, Role.PLACE, Role.GROUP)
_VERSION = re.compile(
    r"\b(?:version|variant|edition|formulation|generation|configuration|part|portion|feature)s? of\b", re.IGNORECASE
)


@dataclass
class Comparison:
    """What is known of one company's names as of a day, and which words it uses all the time."""

    names: Names
    aliases: Aliases
    as_of: date
    common: frozenset[str] = frozenset()
    common_names: frozenset[str] = frozenset()
    _subjects: dict[tuple[str, date], Subject] = field(default_factory=dict)

    def learn(self, releases: Sequence[Release]) -> None:
        """Take in the names that the releases join, and the words they are full of."""
        for release in releases:
            for alias in release.aliases:
                self.aliases.join(alias, release.date)
            for statement in release.statements:
                for name in statement.milestone.names:
                    if name.role is Role.TRIAL:
                        self.aliases.know_trial(name.text)
        self.common = _used_always(releases, self.words)
        self.common_names = _used_always(releases, _proper_names)

    def words(self, milestone: Milestone) -> set[str]:
        """The words that tell what a milestone is about."""
        return thing_words(milestone, self.aliases, self.names)

    def is_named(self, promised: Statement) -> bool:
        """Whether a name or a telling word in the sentence itself, or over it, says which milestone it promises."""
        quote = key_of(promised.quote)
        names = [name.text for name in promised.milestone.names if name.role in _NAMING]
        if any(key_of(name) in quote and not all(map(str.isdigit, content([name], self.names))) for name in names):
            return True
        to_do = {stem(match[1].lower()) for match in TO_DO.finditer(promised.quote)}
        telling = (self.words(promised.milestone) & stems(promised.quote)) - to_do
        return any(not word.isdigit() for word in telling - stems_of(self.names.generic))

    def like(self, promised: Milestone, said: Milestone, as_of: date | None = None) -> Likeness:
        """What two milestones have in common, by the names known on a day, else by all."""
        day = as_of or self.as_of
        return Likeness(self._subject(promised, day), self._subject(said, day), self.common, self.common_names)

    def answer(
        self,
        promised: Milestone,
        cited: Cited,
        as_of: date | None = None,
        *,
        same_window: bool = False,
        on_the_day: bool = False,
    ) -> tuple[Likeness, Refused | None]:
        """What a promised milestone and a statement have in common, and the first rule that does not agree."""
        said = cited.statement.milestone
        like = self.like(promised, said, as_of)
        cues = cited.statement.cues
        pair = Pair(
            promised.kind,
            said.kind,
            cited.statement.type,
            "whole" in cues,
            like,
            bool(_VERSION.search(cited.statement.quote)),
            same_window=same_window,
            on_the_day=on_the_day,
            on_track="on-track" in cues,
            signed="signed" in cues and not _TO_SIGN.search(promised.text),
            underway="underway" in cues,
        )
        for rule in MATCHING:
            why = rule.apply(pair)
            if why is not None:
                return like, (rule.name, why)
        return like, None

    def _subject(self, milestone: Milestone, as_of: date) -> Subject:
        key = (repr(milestone), as_of)
        if key not in self._subjects:
            self._subjects[key] = subject_of(milestone, self.aliases, as_of, self.names)
        return self._subjects[key]


def _used_always(releases: Sequence[Release], words: Callable[[Milestone], Iterable[str]]) -> frozenset[str]:
    """The words that stand in the statements of a third of the releases, and of three at least."""
    counts: Counter[str] = Counter()
    for release in releases:
        told = [s.milestone for s in release.statements if s.type is not StatementType.MENTION or s.window is not None]
        counts.update({word for milestone in told for word in words(milestone)})
    return frozenset(word for word, count in counts.items() if count >= max(3, len(releases) / 3))


def _proper_names(milestone: Milestone) -> set[str]:
    """The proper names of a milestone that are no product's."""
    return {key_of(name.text) for name in milestone.names if name.role is Role.PROPER}
