"""Judge every promise as of a day: the report, the marks, and one promise's story."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from tracker import policies
from tracker.core.answers import Judged, Report, Story, Summary
from tracker.core.conventions import read_under
from tracker.core.matching import assemble
from tracker.core.resolution import judge, tried
from tracker.lexicons import grammar
from tracker.lexicons.english import english
from tracker.service.naming import named
from tracker.service.reading import as_published, published_by
from tracker.service.years import under_configured_years
from tracker.store.ledger import Ledger

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from pathlib import Path

    from tracker.core.configuration import Listed
    from tracker.core.models import Case, Release
    from tracker.core.policy import Policy


@dataclass(frozen=True, slots=True)
class Reading:
    """What had been published by a day, the promises made of it, and the policy to judge them by."""

    as_of: date
    policy: Policy
    releases: tuple[Release, ...]
    cases: tuple[Case, ...]

    @classmethod
    def of(cls, ledger: Ledger, as_of: date, policy: str, listed: Sequence[Listed] = ()) -> Reading:
        """Put together what a ledger holds, as of a day, its windows read by the policy of that name.

        `listed` are the companies that a person says more of than their releases do.
        """
        wanted = policies.load(policy)
        releases = under_configured_years(published_by(as_of, ledger), listed, ledger)
        if not wanted.reads_as(policies.load()):
            releases = [read_under(release, grammar(policy)) for release in releases]
        cases = assemble(releases, as_of, english().names, ledger.decisions(), listed)
        return cls(as_of, wanted, as_published(releases, listed), cases)

    def judged(self, case: Case) -> Judged:
        """Judge one promise."""
        return Judged(case.promise, judge(case, self.as_of, self.policy.grace_days))

    def report(self) -> Report:
        """Judge all promises, in the order they were made."""
        judged = tuple(sorted(map(self.judged, self.cases), key=_order))
        counted = Summary.of(one for one in judged if one.counts)
        return Report(as_of=self.as_of, policy=self.policy.name, summary=counted, judged=judged, releases=self.releases)


def _order(judged: Judged) -> tuple[date, str, str]:
    """Sort as the contract says: day made, company, id."""
    return judged.promise.made_on, judged.promise.company.name, judged.promise.id


def report(db: Path, as_of: date, policy: str, listed: Sequence[Listed] = ()) -> Report:
    """Answer how all promises stand as of a day."""
    return Reading.of(Ledger.open(db), as_of, policy, listed).report()


def resolve(db: Path, as_of: date, policy: str, listed: Sequence[Listed] = ()) -> Report:
    """Judge all promises and mark them in the ledger, for those who read the file; no command reads the marks."""
    if not db.exists():
        Ledger.open(db)  # refuses in its own words; writing would make a new one
    with Ledger.writing(db) as ledger:
        found = Reading.of(ledger, as_of, policy, listed).report()
        ledger.put_marks({one.promise.id: _mark(one, found) for one in found.judged})
    return found


def _mark(judged: Judged, found: Report) -> dict[str, str]:
    """Say a verdict in four words."""
    return {
        "status": judged.verdict.status,
        "rule": judged.verdict.rule,
        "as_of": found.as_of.isoformat(),
        "policy": found.policy,
    }


def explain(db: Path, name: str, as_of: date, policy: str, listed: Sequence[Listed] = ()) -> Story:
    """Tell the story of the promise that an id, a former id, the beginning or the end of one names."""
    reading = Reading.of(Ledger.open(db), as_of, policy, listed)
    case = named(name, reading.cases)
    judged = reading.judged(case)
    thread = sorted(
        (reading.judged(one) for one in reading.cases if one.promise.thread == case.promise.thread), key=_order
    )
    return Story(
        as_of=as_of,
        judged=judged,
        thread=tuple(thread),
        case=case,
        tried=tuple(tried(case, as_of, reading.policy.grace_days)),
        sentences=_sentences(),
        policy=reading.policy.name,
    )


def _sentences() -> dict[str, str]:
    """Give each rule's sentence; all the law is imported for it."""
    from tracker.core.law import stages

    return {rule.name: rule.sentence for book in stages() for rule in book}
