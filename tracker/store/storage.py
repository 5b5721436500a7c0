"""TinyDB's storage for the ledger: one read and one whole write a command, whatever TinyDB asks for in between."""

from __future__ import annotations

import gc
import hashlib
from contextlib import contextmanager
from typing import TYPE_CHECKING

from tinydb.storages import Storage

from tracker.store.files import beside, explained, keep_copy, read_bytes, require_writable, sync_folder, unfinished
from tracker.store.format import FormatError, NewerSchemaError, decode, encode
from tracker.store.refusals import changed, missing, newer, unusable

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tracker.store.migrations import Tables


class DurableStorage(Storage):
    """Keeps in memory what the file held when it was opened; `commit` writes it back, if anything was changed.

    Whoever commits holds the lock. Readers need none: a rename shows them the old file or the new one.
    """

    def __init__(self, path: Path, *, writing: bool = False) -> None:
        raw = read_bytes(path)
        if raw is None and not writing:
            raise missing(path)
        if writing:
            require_writable(path)
        self._path = path
        self._fingerprint = fingerprint(raw) if writing else ""
        self._tables: Tables = {} if raw is None else decoded(path, raw)
        self._changed = raw is None

    def read(self) -> Tables:
        """Return the tables as they are in memory."""
        return self._tables

    def write(self, data: Tables) -> None:
        """Take changed tables; the disk sees them at `commit`."""
        self._tables = data
        self._changed = True

    def commit(self) -> None:
        """Write the file whole and keep the last one as `.bak`; do nothing where nothing was changed."""
        if not self._changed:
            return
        raw = encode(self._tables)
        if fingerprint(raw) != self._fingerprint:
            with explained(self._path, "written"):
                self._replace(raw)

    def _replace(self, raw: bytes) -> None:
        """Put the new file in the place of the one that was read, and of no other."""
        with unfinished(self._path, raw) as temporary:
            if fingerprint(read_bytes(self._path)) != self._fingerprint:
                raise changed(self._path)
            if self._fingerprint:
                keep_copy(self._path, beside(self._path, ".bak"))
            temporary.replace(self._path)
        sync_folder(self._path.parent)


def decoded(path: Path, raw: bytes) -> Tables:
    """Return the tables of a file's bytes. Raises LedgerError that says what the file is and where a good one is."""
    try:
        with gc_paused():
            return decode(raw)
    except NewerSchemaError as error:
        raise newer(path, error) from None
    except FormatError as error:
        raise unusable(path, error) from None


@contextmanager
def gc_paused() -> Iterator[None]:
    """Load without the garbage collector, which would look again and again at a million new objects, all in use."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def fingerprint(raw: bytes | None) -> str:
    """Return what the bytes of a file are recognised by; nothing for a file that is not there."""
    return "" if raw is None else hashlib.sha256(raw).hexdigest()
