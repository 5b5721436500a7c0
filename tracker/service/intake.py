"""Ingest: releases in, what each says recorded."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from itertools import chain
from typing import TYPE_CHECKING

from tracker.core.answers import Received
from tracker.core.extraction import extract
from tracker.core.extraction import read as read_alone
from tracker.core.matching import assemble
from tracker.core.matching.listed import entry_of
from tracker.core.models import Draft, Problem
from tracker.lexicons import grammar
from tracker.lexicons.english import english
from tracker.sources import Given, read
from tracker.store.ledger import Ledger

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from pathlib import Path

    from tracker.core.configuration import Listed

__all__ = ["Given", "Intake", "ingest", "read"]


@dataclass(slots=True)
class Intake:
    """What one reading brought."""

    new: int = 0
    known: int = 0
    promises: int = 0
    problems: list[Problem] = field(default_factory=list)

    @property
    def read(self) -> int:
        """How many releases could be read."""
        return self.new + self.known

    def note(self, item: Received | Problem) -> None:
        """Count one more."""
        if isinstance(item, Problem):
            self.problems.append(item)
        elif item.new:
            self.new += 1
            self.promises += item.promises
        else:
            self.known += 1


def ingest(
    db: Path,
    drafts: Iterable[Draft | Problem],
    tell: Callable[[Received | Problem], None],
    listed: Sequence[Listed] = (),
) -> Intake:
    """Read releases into the ledger, one read and one write of it; where nothing can be read, it is not touched.

    `tell` hears of each release and each problem as it comes. `listed` gives fiscal years that releases do not.
    """
    brought = Intake()

    def note(item: Received | Problem) -> None:
        brought.note(item)
        tell(item)

    entries = _only_drafts(iter(drafts), note)
    first = next(entries, None)
    if first is not None:
        _take_all(db, (_completed(draft, listed) for draft in chain([first], entries)), note)
    return brought


def _only_drafts(entries: Iterator[Draft | Problem], note: Callable[[Problem], None]) -> Iterator[Draft]:
    """Pass the drafts on and note the problems between them."""
    for entry in entries:
        if isinstance(entry, Problem):
            note(entry)
        else:
            yield entry


def _completed(draft: Draft, listed: Sequence[Listed]) -> Draft:
    """Add what a person says of the company's year."""
    entry = entry_of(draft.company, listed)
    return replace(draft, configured_year_end_month=entry.fiscal_year_end_month) if entry else draft


def _take_all(db: Path, drafts: Iterable[Draft], note: Callable[[Received], None]) -> None:
    """Read what each release says and add it to the ledger."""
    with Ledger.writing(db) as ledger:
        for draft in drafts:
            note(_receive(draft, ledger))


def _receive(draft: Draft, ledger: Ledger) -> Received:
    """Read one release alone and keep it; a promise it repeats is one promise."""
    reading = read_alone(draft, english(), grammar())
    release = extract(reading)
    new = ledger.add(release, draft.text)
    return Received(release, new, len(assemble([release], release.date, english().names)), reading.dated)
