"""A disk of one megabyte that is really full: the file stays as it was, and the message says why."""

from __future__ import annotations

import json
import random
import shutil
import subprocess
import sys
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.reliability.outcome import Outcome
from benchmarks.reliability.stores import STORES, Store

if TYPE_CHECKING:
    from collections.abc import Callable

BASE = 120
SCRIPT = """
mount -t tmpfs -o size=1m tmpfs "$1" && cd "$2" && exec "$3" -m benchmarks.reliability.full_disk "$1" "$4" "$5"
"""


def full_disk(store: Store, folder: Path, long: bool) -> Outcome:
    """Fill a disk of its own, which no one else sees and which is gone with the process, and write to it."""
    if not (unshare := shutil.which("unshare")):
        return Outcome(skipped="there is no `unshare` to make a disk of its own with")
    words = [
        str(folder),
        str(Path(__file__).parents[2]),
        sys.executable,
        str(STORES.index(store)),
        "200" if long else "20",
    ]
    command = [unshare, "--mount", "--map-root-user", "sh", "-c", SCRIPT, "sh", *words]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    if run.returncode:
        return Outcome(skipped=f"no disk of its own may be made here ({run.stderr.strip().splitlines()[-1]})")
    return Outcome(**json.loads(run.stdout))


def main(store: Store, folder: Path, tries: int) -> Outcome:
    """Leave less and less room, and write more than there is room for."""
    outcome, path = Outcome(), folder / "promises.json"
    store.create(path, BASE)
    for what in ("written all the same", "file changed", "cause not named", "temporary files left", "stuck afterwards"):
        outcome.fault(what, 0)
    for seed in range(tries):
        _trial(outcome, store, path, random.Random(seed))  # noqa: S311  # no secret
    return outcome


def _trial(outcome: Outcome, store: Store, path: Path, chance: random.Random) -> None:
    """One write without room for it, and one with room."""
    outcome.tries += 1
    before, filler = path.read_bytes(), path.with_name("filler")
    room = shutil.disk_usage(path.parent).free - chance.randrange(len(before))
    filler.write_bytes(bytes(max(room, 0)))
    change = chance.choice((lambda: store.add(path, BASE), lambda: store.resize(path, chance.randrange(BASE), 200)))
    message = _refusal(change)
    outcome.fault("written all the same", message is None)
    outcome.fault("cause not named", message is not None and not ("full" in message or "No space" in message))
    outcome.fault("file changed", path.read_bytes() != before)
    outcome.fault("temporary files left", len(list(path.parent.rglob("*.tmp"))))
    filler.unlink()
    outcome.fault("stuck afterwards", _refusal(lambda: store.resize(path, 0, chance.choice((0, 2)))) is not None)
    path.write_bytes(before)


def _refusal(write: Callable[[], None]) -> str | None:
    """Try to write; return what the store says, None where it does."""
    try:
        write()
    except Exception as error:  # noqa: BLE001  # each store has errors of its own
        return str(error) or type(error).__name__
    return None


if __name__ == "__main__":
    print(json.dumps(asdict(main(STORES[int(sys.argv[2])], Path(sys.argv[1]), int(sys.argv[3])))))
