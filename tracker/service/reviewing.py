"""What only a person can decide."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker.core.answers import Matter
from tracker.core.models import Cited, StatementType
from tracker.core.resolution.wording import asked
from tracker.service.judging import Reading
from tracker.store.ledger import Ledger

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date
    from pathlib import Path

    from tracker.core.answers import Judged
    from tracker.core.configuration import Listed
    from tracker.core.models import Company, Promise, Release


_ASKED = "Does the company promise this itself, and by which day?"
_ASKED_OF = {
    "fiscal": "In which month does the company's year end? Write it into tracker.toml, which `tracker init` begins."
}
"""What is asked of sentences that one rule left open; of the others the same."""


def review(db: Path, as_of: date, policy: str, listed: Sequence[Listed] = ()) -> list[Matter]:
    """List what is open as of a day: what concerns promises, then sentences that could not be read with confidence."""
    reading = Reading.of(Ledger.open(db), as_of, policy, listed)
    found = reading.report()
    said = {doubt.question: doubt.said for case in reading.cases for doubt in case.doubts}
    return [*_of_promises(found.judged, said), *_of_sentences(found.releases)]


def _of_promises(judged: Sequence[Judged], said: Mapping[str, Cited | None]) -> list[Matter]:
    """Gather the matters of all promises; one that concerns several is one matter."""
    concerns: dict[tuple[Company, str], list[Promise]] = {}
    for one in judged:
        for matter in one.verdict.review:
            concerns.setdefault((one.promise.company, matter), []).append(one.promise)
    return [_matter(who, what, promises, said.get(what)) for (who, what), promises in concerns.items()]


def _matter(who: Company, what: str, promises: Sequence[Promise], said: Cited | None) -> Matter:
    """Say what is open, in whose words, for which promises, and what would decide it."""
    ids = tuple(promise.id for promise in promises)
    return Matter(company=who, matter=what, concerns=ids, said=said, asks="" if "?" in what else asked(promises, said))


def _of_sentences(releases: Sequence[Release]) -> Iterator[Matter]:
    """Pass on the questions that reading left open."""
    for release in releases:
        for statement in release.statements:
            if statement.type is StatementType.QUESTION:
                asks = _ASKED_OF.get(statement.rule, _ASKED)
                yield Matter(company=release.company, matter=statement.rule, said=Cited(statement, release), asks=asks)
