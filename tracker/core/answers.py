"""Answers: what the services hand to those who print, as values."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from tracker.core.models import NEVER_JUDGED, Promise, Release, StatementType, Status, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from tracker.core.extraction import Taken
    from tracker.core.models import Case, Cited, Company
    from tracker.core.resolution import Tried
    from tracker.core.rulebook import Rule


@dataclass(frozen=True, slots=True)
class Received:
    """A release that was read: whether it was new, how many promises it makes, and every date in it with its rule."""

    release: Release
    new: bool
    promises: int
    dated: tuple[Taken, ...]

    @property
    def set_aside(self) -> int:
        """How many dates were read that make no promise."""
        return sum(all(made.type is not StatementType.PROMISE for made in taken.statements) for taken in self.dated)


@dataclass(frozen=True, slots=True)
class Judged:
    """A promise and what became of it."""

    promise: Promise
    verdict: Verdict

    @property
    def counts(self) -> bool:
        """Whether it is of a kind that summaries count: calls, runways and guided figures are not."""
        return self.promise.milestone.kind not in NEVER_JUDGED

    @property
    def cited(self) -> tuple[Cited, ...]:
        """Every statement it stands on: the first, its restatements, the evidence."""
        return (self.promise.statement, *self.promise.restatements, *self.verdict.evidence)


@dataclass(frozen=True, slots=True)
class Summary:
    """How many promises were kept, slipped and are pending."""

    kept: int = 0
    slipped: int = 0
    pending: int = 0

    @classmethod
    def of(cls, judged: Iterable[Judged]) -> Summary:
        """Count all that are given, of whatever kind."""
        tally = Counter(one.verdict.status for one in judged)
        return cls(tally[Status.KEPT], tally[Status.SLIPPED], tally[Status.PENDING])


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """All that was asked for, as of a day and under a policy; `releases` are those published by then."""

    as_of: date
    policy: str
    summary: Summary
    judged: tuple[Judged, ...]
    releases: tuple[Release, ...]


@dataclass(frozen=True, slots=True)
class Flip:
    """One promise under two policies, where its verdict differs.

    None stands where the other policy alone makes it a promise of its own: under that one its window is new.
    """

    before: Judged | None
    after: Judged | None

    @property
    def promise(self) -> Promise:
        """The promise, under the first policy that has it."""
        one = self.before or self.after
        assert one is not None
        return one.promise


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """What would change if another policy were taken: the flips, in the order of the first report, and both counts."""

    before: Report
    after: Report
    flips: tuple[Flip, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """All that is known of one promise: its milestone's other promises, and every rule that was tried.

    `thread` holds the promises of the milestone in order, this one included; `sentences` gives the law's rules by name.
    """

    as_of: date
    judged: Judged
    thread: tuple[Judged, ...]
    case: Case
    tried: tuple[Tried, ...]
    sentences: Mapping[str, str]
    policy: str = "default"


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """What was read of one company; `longest_gap` are the most days between two releases, from the day `gap_from`."""

    company: Company
    first: date
    last: date
    releases: int
    longest_gap: int = 0
    gap_from: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """Something that only a person can decide: what it is, what was said, the ids of the promises it may concern.

    `asks` is the question to answer, and what follows from each answer.
    """

    company: Company
    matter: str
    concerns: tuple[str, ...] = ()
    said: Cited | None = None
    asks: str = ""


@dataclass(frozen=True, slots=True)
class Lesson:
    """A rule, the stage it stands in, and its examples as Gherkin."""

    stage: str
    rule: Rule[Any]
    examples: str
