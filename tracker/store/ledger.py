"""The ledger: what was read and what people decided, kept in one TinyDB file with the texts beside it."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import astuple, replace
from typing import TYPE_CHECKING, Self, TypeVar

from tracker.core.identity import text_hash
from tracker.core.models import Decision, Release, Source
from tracker.store.codec import ShapeError, from_document, to_document
from tracker.store.database import LedgerDatabase
from tracker.store.files import beside, explained, followed, unfinished_name
from tracker.store.lock import PATIENCE, locked
from tracker.store.refusals import unusable
from tracker.store.storage import gc_paused
from tracker.store.texts import Texts

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path
    from typing import Any

Fact = TypeVar("Fact", Release, Decision)


class Ledger:
    """Releases with what was read in them, people's decisions, and the marks `resolve` leaves for those who look.

    What is put in is kept in memory until the `with` block of `writing` ends well, and then written all at once.
    """

    def __init__(self, path: Path, *, writing: bool = False) -> None:
        self.path = followed(path)
        self.texts = Texts(self.path)
        self._database = LedgerDatabase(self.path, writing=writing)
        self._new: dict[str, Release] = {}
        self._read: dict[str, Release] | None = None

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open to read: takes no lock and creates nothing. Raises UsageMistake where there is none, LedgerError."""
        return cls(path)

    @classmethod
    @contextmanager
    def writing(cls, path: Path, patience: float = PATIENCE) -> Iterator[Self]:
        """Open to write, alone. What was put in is written if the block ends without an exception; makes a new file.

        Raises LedgerError: damaged, busy for `patience` seconds, changed by others, no right to write, no room.
        """
        file = followed(path)
        with locked(file, patience):
            _sweep(file)
            ledger = cls(file, writing=True)
            yield ledger
            ledger._commit()

    def releases(self) -> tuple[Release, ...]:
        """Return all releases by date, company name and id."""
        if self._read is None:
            self._read = self._all("releases", Release)
        releases = {**self._read, **self._new}.values()
        return tuple(sorted(releases, key=lambda release: (release.date, release.company.name, release.id)))

    def decisions(self) -> tuple[Decision, ...]:
        """Return all decisions by day and id."""
        decisions = self._all("decisions", Decision).values()
        return tuple(sorted(decisions, key=lambda decision: (decision.on, decision.id)))

    def has(self, release_id: str) -> bool:
        """Say whether a release of this content was read before."""
        return release_id in self._new or self._database.keyed("releases").find(release_id) is not None

    def add(self, release: Release, text: str) -> bool:
        """Put a release and its text in; False where nothing of it is new. A second source is added to the first.

        What was read in a known release stays as it is, whoever reads it again; see `replace`.
        Raises ValueError where the text is not the one whose sha256 the release has.
        """
        if text_hash(text) != release.sha256:
            raise ValueError(release.id)
        self.texts.put(text)
        known = self._find(release.id)
        return self._keep(joined(known or release, release), known)

    def replace(self, release: Release) -> bool:
        """Put what was read anew in the place of what was read before; False where it is the same.

        Raises KeyError where no release of this id is known.
        """
        known = self._find(release.id)
        if known is None:
            raise KeyError(release.id)
        return self._keep(release, known)

    def put_marks(self, marks: Mapping[str, Mapping[str, str]]) -> None:
        """Put these marks, one a promise, in the place of all there were."""
        table = self._database.keyed("marks")
        if table.documents() != {promise: dict(mark) for promise, mark in marks.items()}:
            table.truncate()
            table.put(marks)

    def text(self, sha256: str) -> str | None:
        """Return the text of a release; None where it is missing or damaged."""
        return self.texts.get(sha256)

    def _find(self, release_id: str) -> Release | None:
        """Read one release without all the others."""
        if release_id in self._new:
            return self._new[release_id]
        document = self._database.keyed("releases").find(release_id)
        return None if document is None else self._fact(release_id, document, Release)

    def _keep(self, release: Release, known: Release | None) -> bool:
        """Remember a release to be written, unless it is just what is known."""
        if release == known:
            return False
        self._new[release.id] = release
        return True

    def _all(self, table: str, shape: type[Fact]) -> dict[str, Fact]:
        """Read all values of a table by id."""
        with gc_paused():
            documents = self._database.keyed(table).documents()
            return {key: self._fact(key, document, shape) for key, document in documents.items()}

    def _fact(self, key: str, document: Mapping[str, Any], shape: type[Fact]) -> Fact:
        """Read the value of a document. Raises LedgerError where only a later version knows its words."""
        try:
            return from_document({**document, "id": key}, shape)
        except ShapeError as error:
            raise unusable(self.path, f"has a {shape.__name__.lower()} that cannot be read ({error})") from None

    def _commit(self) -> None:
        """Write the texts, then the ledger that names them."""
        if self._new:
            self._database.keyed("releases").put({key: _document(release) for key, release in self._new.items()})
        self.texts.commit()
        self._database.commit()


def joined(known: Release, again: Release) -> Release:
    """Make one release of one content that was given twice; which of the two came first makes no difference.

    What was read stays with the giver who said more of the company, for it may rest on that. Where they said as much
    and the months differ, a person has configured another since: the later reading is by what is configured now.
    """
    fuller = max(known, again, key=_fullness)
    if _fullness(known) == _fullness(again) and known.fiscal_year_end_month != again.fiscal_year_end_month:
        fuller = again
    sources = {*known.sources, *again.sources} - {Source()}
    return replace(fuller, sources=tuple(sorted(sources, key=lambda source: (source.id or "", source.url or ""))))


def _fullness(release: Release) -> tuple[int, int, tuple[str, ...]]:
    """Rank what a giver said of the company; where two said as much, by any order that does not depend on time.

    A month that a person configured is nothing that a giver said.
    """
    names = tuple(part or "" for part in astuple(release.company))
    month = 0 if release.year_end_configured else release.fiscal_year_end_month or 0
    return month, sum(map(bool, names)), names


def _document(fact: Fact) -> dict[str, Any]:
    """Write a fact without its id, which is the key it stands under."""
    return {name: value for name, value in to_document(fact).items() if name != "id"}


def _sweep(path: Path) -> None:
    """Remove what killed writers left unfinished. The caller holds the lock."""
    with explained(path, "written"):
        for file in (path, beside(path, ".bak")):
            unfinished_name(file).unlink(missing_ok=True)
        Texts(path).sweep()
