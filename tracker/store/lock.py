"""One writer at a time: a lock of the kernel's, which goes when its process goes, however that ends."""

from __future__ import annotations

import os
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
        _require_room(place)
        try:
            lock.acquire()
        except Timeout:
            raise busy(path, place) from None
    try:
        yield
    finally:
        lock.release()


def _require_room(place: Path) -> None:
    """Make the lock's file; where that fails filelock would wait, as if another held it. Raises OSError."""
    try:
        os.close(os.open(place, os.O_RDWR | os.O_CREAT, 0o644))
    except FileNotFoundError:  # the folder is there, and such as /proc says so of what it does not let be made
        raise OSError(0, "its folder takes no new files") from None
