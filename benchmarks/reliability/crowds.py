"""Many at once: writers lose nothing of each other's, and readers see the old file or the new one."""

from __future__ import annotations

import os
import signal
import time
from functools import partial
from typing import TYPE_CHECKING

from benchmarks.reliability.children import ended, started
from benchmarks.reliability.outcome import Outcome

if TYPE_CHECKING:
    from pathlib import Path

    from benchmarks.reliability.stores import Store

BASE = 20


def writers(store: Store, folder: Path, long: bool) -> Outcome:
    """Let processes add releases at once, each its own; all of them must be there."""
    processes, each = (8, 200) if long else (3, 10)
    outcome, path, journal = Outcome(tries=processes * each), folder / "promises.json", folder / "done"
    store.create(path, BASE)
    children = [started(partial(_add, store, path, journal, range(n, n + each))) for n in _starts(processes, each)]
    outcome.fault("writers failed", sum(ended(child) != 0 for child in children))
    done = {int(line) for line in journal.read_text(encoding="utf-8").split()} | set(range(BASE))
    try:
        outcome.fault("acknowledged writes lost", len(done - store.state(path).keys()))
        outcome.fault("unreadable", 0)
    except Exception:  # noqa: BLE001  # whatever a broken file raises is what is counted
        outcome.fault("unreadable")
    return outcome


def readers(store: Store, folder: Path, long: bool) -> Outcome:
    """Read while another writes; a reader never fails and never sees less than it saw before."""
    outcome, path = Outcome(), folder / "promises.json"
    store.create(path, BASE)
    writer = started(lambda: _write_for_ever(store, path))
    seen, until = 0, time.monotonic() + (60 if long else 2)
    for what in ("reads failed", "went back in time"):
        outcome.fault(what, 0)
    while time.monotonic() < until:
        outcome.tries += 1
        try:
            found = len(store.state(path))
        except Exception:  # noqa: BLE001  # whatever a reader gets is what is counted
            outcome.fault("reads failed")
            continue
        outcome.fault("went back in time", found < seen)
        seen = max(seen, found)
    os.kill(writer, signal.SIGKILL)
    ended(writer)
    outcome.note("writes seen", seen - BASE)
    return outcome


def _starts(processes: int, each: int) -> range:
    """Give the first number of each writer."""
    return range(BASE, BASE + processes * each, each)


def _add(store: Store, path: Path, journal: Path, numbers: range) -> None:
    """Add releases, one command each, and note what was done, in lines that cannot mix."""
    for number in numbers:
        store.add(path, number)
        with journal.open("ab", buffering=0) as file:
            file.write(f"{number}\n".encode())


def _write_for_ever(store: Store, path: Path) -> None:
    """Add releases and make them longer and shorter."""
    number = BASE
    while True:
        store.add(path, number)
        store.resize(path, number - BASE, number % 7)
        number += 1
