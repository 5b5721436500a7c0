"""What only a person can decide."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker.core.answers import Matter
from tracker.core.models import Cited, StatementType
from tracker.service.judging import report

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date
    from pathlib import Path

    from tracker.core.answers import Judged
    from tracker.core.configuration import Listed
    from tracker.core.models import Company, Release


def review(db: Path, as_of: date, policy: str, listed: Sequence[Listed] = ()) -> list[Matter]:
    """List what is open as of a day: what concerns promises, then sentences that could not be read with confidence."""
    found = report(db, as_of, policy, listed)
    return [*_of_promises(found.judged), *_of_sentences(found.releases)]


def _of_promises(judged: Sequence[Judged]) -> list[Matter]:
    """Gather the matters of all promises; one that concerns several is one matter."""
    concerns: dict[tuple[Company, str], list[str]] = {}
    for one in judged:
        for matter in one.verdict.review:
            concerns.setdefault((one.promise.company, matter), []).append(one.promise.id)
    return [Matter(company=who, matter=what, concerns=tuple(ids)) for (who, what), ids in concerns.items()]


def _of_sentences(releases: Sequence[Release]) -> Iterator[Matter]:
    """Pass on the questions that reading left open."""
    for release in releases:
        for statement in release.statements:
            if statement.type is StatementType.QUESTION:
                yield Matter(company=release.company, matter=statement.rule, said=Cited(statement, release))
