"""One writer at a time: a lock of the kernel's, which goes when its process goes, however that ends."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

from tracker.store.files import beside, explained
from tracker.store.refusals import busy

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PATIENCE = 10.0
"""Seconds to wait for another writer. To write 10,000 promises takes a tenth of one."""


@contextmanager
def locked(path: Path, patience: float = PATIENCE) -> Iterator[None]:
    """Hold the only right to write `path`. Raises LedgerError where another still has it after `patience` seconds."""
    from filelock import FileLock, Timeout  # readers do without

    place = beside(path, ".lock")
    lock = FileLock(place, timeout=patience, poll_interval=0.02)
    with explained(path, "written"):
        path.parent.stat()  # filelock would make the folder that a mistyped path names
        try:
            lock.acquire()
        except Timeout:
            raise busy(path, place) from None
    try:
        yield
    finally:
        lock.release()
