"""Run the trials and print what each found; ends with 1 if the tracker's ledger broke its word."""

from __future__ import annotations

import argparse
import json
import sys
import tempfile
import time
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.reliability.crashes import ends, interrupts, refusals
from benchmarks.reliability.crowds import readers, writers
from benchmarks.reliability.damage import flips, prefixes
from benchmarks.reliability.full_disk import full_disk
from benchmarks.reliability.kills import kills
from benchmarks.reliability.merges import merges
from benchmarks.reliability.stores import STORES, Durable, Store

if TYPE_CHECKING:
    from collections.abc import Callable

    from benchmarks.reliability.outcome import Outcome

TRIALS: dict[str, Callable[[Store, Path, bool], Outcome]] = {
    "ends": ends,
    "refusals": refusals,
    "interrupts": interrupts,
    "kills": kills,
    "writers": writers,
    "readers": readers,
    "full-disk": full_disk,
    "prefixes": prefixes,
    "flips": flips,
    "merges": merges,
}


def main() -> int:
    """Run what was asked for, on both stores or on ours alone."""
    options = _options()
    ours = [_run(name, store, options) for name in options.trial for store in _stores(options)]
    return int(any(ours))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.reliability", description=__doc__)
    parser.add_argument("trial", nargs="*", default=list(TRIALS), help=f"which: {', '.join(TRIALS)}")
    parser.add_argument("--long", action="store_true", help="as often as a release asks for: about an hour")
    parser.add_argument("--json", action="store_true", help="one JSON object for each trial, of our own store alone")
    return parser.parse_args()


def _stores(options: argparse.Namespace) -> tuple[Store, ...]:
    return STORES[:1] if options.json else STORES


def _run(name: str, store: Store, options: argparse.Namespace) -> bool:
    """Make one trial in a folder of its own, print it, and say whether our store broke its word."""
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        outcome = TRIALS[name](store, Path(folder), options.long)
    took = time.monotonic() - began
    line = f"{name:10} {store.name:13} {outcome.sentence()} ({took:.1f} s)"
    print(json.dumps(asdict(outcome)) if options.json else line, flush=True)
    return isinstance(store, Durable) and any(outcome.faults.values())


if __name__ == "__main__":
    sys.exit(main())
