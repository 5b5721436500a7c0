"""Policies side by side: what each says, and which verdicts would flip under another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker import policies
from tracker.core.answers import Comparison, Flip
from tracker.service.judging import Reading
from tracker.service.picking import Wanted, pick
from tracker.store.ledger import Ledger

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date
    from pathlib import Path

    from tracker.core.answers import Report
    from tracker.core.configuration import Listed
    from tracker.core.policy import Policy


def all_policies() -> list[Policy]:
    """Give every policy, `default` first."""
    return [policies.load(name) for name in policies.names()]


def policy_named(name: str) -> Policy:
    """Find a policy; for an unknown name say the near one."""
    return policies.load(name)


def compare(
    db: Path, as_of: date, policy: str, other: str, wanted: Wanted, listed: Sequence[Listed] = ()
) -> Comparison:
    """Judge the wanted promises by one policy and by another, and find where they part."""
    ledger = Ledger.open(db)
    before, after = (pick(Reading.of(ledger, as_of, name, listed).report(), wanted, listed) for name in (policy, other))
    return Comparison(before=before, after=after, flips=tuple(_flips(before, after)))


def _flips(before: Report, after: Report) -> Iterator[Flip]:
    """Pair promises by their first statement, which no policy changes; those with the same verdict are left out."""
    olds = {one.promise.statement.statement.id: one for one in before.judged}
    news = {one.promise.statement.statement.id: one for one in after.judged}
    for statement in {**olds, **news}:
        old, new = olds.get(statement), news.get(statement)
        if old is None or new is None or old.verdict.status is not new.verdict.status:
            yield Flip(old, new)
