"""What has been read of each company: the measure of what silence is worth."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from tracker.core.answers import Read
from tracker.core.matching.companies import current
from tracker.core.matching.listed import grouped
from tracker.store.ledger import Ledger

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from pathlib import Path

    from tracker.core.configuration import Listed
    from tracker.core.models import Release


def read_of_each(db: Path, as_of: date, listed: Sequence[Listed] = ()) -> list[Read]:
    """Measure the reading of each company up to a day, by company name."""
    groups = grouped(published_by(as_of, Ledger.open(db)), listed)
    reads = [_read(group.named(current(group.releases))) for group in groups]
    return sorted(reads, key=lambda read: read.company.name.casefold())


def published_by(as_of: date, ledger: Ledger) -> list[Release]:
    """Give the releases of a ledger up to a day, as they were read."""
    return [release for release in ledger.releases() if release.date <= as_of]


def as_published(releases: Sequence[Release], listed: Sequence[Listed] = ()) -> tuple[Release, ...]:
    """Take what was read from two places, or corrected, as the one release it is; by day, company and id."""
    joined = [one for group in grouped(releases, listed) for one in group.named(current(group.releases))]
    return tuple(sorted(joined, key=lambda release: (release.date, release.company.name, release.id)))


def _read(releases: Sequence[Release]) -> Read:
    """Measure one company's releases, given in the order of their days."""
    days = [release.date for release in releases]
    gap, start = (
        max(((after - before).days, before) for before, after in pairwise(days)) if len(days) > 1 else (0, None)
    )
    return Read(
        company=releases[-1].company,
        first=days[0],
        last=days[-1],
        releases=len(days),
        longest_gap=gap,
        gap_from=start,
    )
