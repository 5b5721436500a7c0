"""One write, ended or refused at every call of the file system: afterwards there is the old file or the new one."""

from __future__ import annotations

import errno
import shutil
from typing import TYPE_CHECKING, TypeAlias

from benchmarks.reliability import shim
from benchmarks.reliability.children import ended, started
from benchmarks.reliability.outcome import Outcome
from tracker.errors import LedgerError

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from benchmarks.reliability.stores import Store

    Change: TypeAlias = Callable[[Store, Path], None]

COUNT = 3
ENDINGS = (shim.end_before, shim.end_after, shim.end_torn)
CAUSES = {errno.ENOSPC: "the disk is full", errno.EACCES: "permission is denied", errno.EIO: "the disk reports an"}

REFUSED, INTERRUPTED = 3, 4


def ends(store: Store, folder: Path, _long: bool) -> Outcome:
    """End the process before, after and in the middle of every call of a write."""
    outcome = Outcome()
    for bench in _benches(store, folder, outcome):
        for point in range(bench.calls):
            for ending in ENDINGS:
                bench.trial(point, ending)
                bench.write_again()
    return outcome


def refusals(store: Store, folder: Path, _long: bool) -> Outcome:
    """Let every call of a write fail: full disk, no permission, broken disk."""
    outcome = Outcome()
    for bench in _benches(store, folder, outcome):
        for point in range(bench.calls):
            for number in CAUSES:
                code = bench.trial(point, shim.refusing(number))
                outcome.fault("causes not named", code not in {0, REFUSED})
                outcome.fault("refusals kept silent", code == 0 and not bench.is_done())
                bench.write_again()
    return outcome


def interrupts(store: Store, folder: Path, _long: bool) -> Outcome:
    """Let Ctrl-C come after every call of a write; nothing unfinished may be left."""
    outcome = Outcome()
    for bench in _benches(store, folder, outcome):
        for point in range(bench.calls):
            outcome.fault("interrupts swallowed", bench.trial(point, shim.interrupt_after) != INTERRUPTED)
            outcome.fault("temporary files left", len(bench.leftovers()))
    return outcome


def _create(store: Store, path: Path) -> None:
    store.create(path, COUNT)


def _add(store: Store, path: Path) -> None:
    store.add(path, COUNT)


def _shrink(store: Store, path: Path) -> None:
    store.resize(path, 0, 0)  # all bytes after it move, and the file gets shorter


def _benches(store: Store, folder: Path, outcome: Outcome) -> Iterator[_Bench]:
    """Prepare three kinds of write: the first of all, a new release, an old release made shorter."""
    for what in ("neither old nor new", "next write failed"):
        outcome.fault(what, 0)
    for change in (_create, _add, _shrink):
        place = folder / change.__name__
        place.mkdir()
        yield _Bench(store, place, change, outcome)


class _Bench:
    """A store before a write, to be written again and again from the same state."""

    def __init__(self, store: Store, folder: Path, change: Change, outcome: Outcome) -> None:
        self._store, self._change, self._outcome = store, change, outcome
        self._before, self._now = folder / "before", folder / "now"
        self._path = self._now / "promises.json"
        self._before.mkdir()
        if change is not _create:
            store.create(self._before / "promises.json", COUNT)
        self._set_up()
        self._old = self._read()
        self.calls = self._rehearse(folder / "calls")
        self._new, self._state = self._read(), store.state(self._path)
        outcome.note("calls in the writes", self.calls)

    def trial(self, point: int, tamper: shim.Tamper) -> int:
        """Write with one call tampered with, look at the file, and return how the process ended."""
        self._set_up()
        self._outcome.tries += 1
        code = ended(started(lambda: self._write(point, tamper)))
        now = self._read()
        if now in (self._old, self._new):
            self._outcome.note("old" if now == self._old else "new")
        else:
            self._outcome.fault("neither old nor new")
        return code

    def write_again(self) -> None:
        """Let the next writer do the same: it must find its way, and leave nothing unfinished."""
        try:
            if self._read() == self._old:
                self._change(self._store, self._path)
            else:
                self._store.resize(self._path, 1, 1)
            good = self._store.state(self._path) == self._state and not self.leftovers()
        except Exception:  # noqa: BLE001  # whatever a broken store raises is what is counted
            good = False
        self._outcome.fault("next write failed", not good)

    def is_done(self) -> bool:
        """Whether the new file is there."""
        return self._read() == self._new

    def leftovers(self) -> list[Path]:
        """List what was not finished."""
        return list(self._now.rglob("*.tmp"))

    def _read(self) -> bytes | None:
        return self._path.read_bytes() if self._path.exists() else None

    def _write(self, point: int, tamper: shim.Tamper) -> int:
        shim.Shim(point, tamper)
        try:
            self._change(self._store, self._path)
        except KeyboardInterrupt:
            return INTERRUPTED
        except LedgerError as error:
            return REFUSED if any(cause in str(error) for cause in CAUSES.values()) else 1
        return 0

    def _rehearse(self, report: Path) -> int:
        """Count the calls of one write that nothing happens to."""

        def work() -> None:
            counting = shim.Shim(-1, shim.end_before)
            self._change(self._store, self._path)
            report.write_text(str(len(counting.names)), encoding="utf-8")

        ended(started(work))
        return int(report.read_text(encoding="utf-8"))

    def _set_up(self) -> None:
        shutil.rmtree(self._now, ignore_errors=True)
        shutil.copytree(self._before, self._now)
