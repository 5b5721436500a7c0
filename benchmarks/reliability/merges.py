"""Two branches that each read releases: what git merges without a conflict holds all of both."""

from __future__ import annotations

import random
import shutil
import subprocess
from typing import TYPE_CHECKING

from benchmarks.reliability.outcome import Outcome

if TYPE_CHECKING:
    from pathlib import Path

    from benchmarks.reliability.stores import Store

BASE = 100


def merges(store: Store, folder: Path, long: bool) -> Outcome:
    """Merge with git's own text merge, without a merge driver."""
    if not (git := shutil.which("git")):
        return Outcome(skipped="there is no git")
    outcome, sides = Outcome(), [folder / side / "promises.json" for side in ("ours", "base", "theirs")]
    for path in sides:
        path.parent.mkdir()
    store.create(sides[1], BASE)
    outcome.fault("clean merges that lost or broke something", 0)
    for seed in range(200 if long else 20):
        _trial(outcome, store, sides, random.Random(seed), git)  # noqa: S311  # no secret
    return outcome


def _trial(outcome: Outcome, store: Store, sides: list[Path], chance: random.Random, git: str) -> None:
    """Add one to five releases on each side, and merge."""
    outcome.tries += 1
    ours, base, theirs = sides
    numbers = chance.sample(range(BASE, 100_000), 10)
    for path, side in (ours, numbers[:5]), (theirs, numbers[5:]):
        shutil.rmtree(path.parent)
        shutil.copytree(base.parent, path.parent)
        for number in side[: chance.randint(1, 5)]:
            store.add(path, number)
    union = store.state(ours) | store.state(theirs)
    for text in theirs.with_name("promises.d").glob("*"):
        shutil.copy2(text, ours.with_name("promises.d"))
    conflict = subprocess.run([git, "merge-file", "-q", *sides], check=False, capture_output=True).returncode
    outcome.note("conflicts", bool(conflict))
    outcome.fault("clean merges that lost or broke something", not conflict and not _holds(store, ours, union))


def _holds(store: Store, path: Path, union: dict[int, int]) -> bool:
    """Whether a merged store is whole."""
    try:
        return store.state(path) == union
    except Exception:  # noqa: BLE001  # each store has errors of its own
        return False
