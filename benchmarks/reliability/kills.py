"""kill -9 at random moments: what was acknowledged is there, and the file can be read."""

from __future__ import annotations

import os
import random
import shutil
import signal
import time
from typing import TYPE_CHECKING

from benchmarks.reliability.children import ended, started
from benchmarks.reliability.outcome import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from benchmarks.reliability.stores import State, Store

BASE = 60
LONGEST_LIFE = 0.08
"""Seconds a writer lives at most; a write takes a tenth of that."""


def kills(store: Store, folder: Path, long: bool) -> Outcome:
    """Kill a writer that acknowledges each write, again and again."""
    outcome, source = Outcome(), folder / "source"
    source.mkdir()
    store.create(source / "promises.json", BASE)
    for what in ("unreadable", "acknowledged writes lost", "parts of a write"):
        outcome.fault(what, 0)
    for seed in range(2000 if long else 40):
        path = shutil.copytree(source, folder / "now") / "promises.json"
        acknowledged = _killed(store, path, seed)
        outcome.note("writes acknowledged", acknowledged)
        _judge(outcome, store, path, _states(seed, acknowledged))
        shutil.rmtree(folder / "now")
    return outcome


def _killed(store: Store, path: Path, seed: int) -> int:
    """Let a writer work and kill it; return how many writes it had acknowledged."""
    reader, writer = os.pipe()
    child = started(lambda: _work(store, path, seed, writer))
    os.close(writer)
    os.read(reader, 1)
    time.sleep(random.Random(-seed).uniform(0, LONGEST_LIFE))  # noqa: S311  # no secret
    os.kill(child, signal.SIGKILL)
    ended(child)
    with os.fdopen(reader, "rb") as pipe:
        return len(pipe.read())


def _work(store: Store, path: Path, seed: int, pipe: int) -> None:
    """Write for ever; a byte down the pipe says ready, each further one that a write is done."""
    os.write(pipe, b".")
    for number, size in _changes(seed):
        if size == 1:
            store.add(path, number)
        else:
            store.resize(path, number, size)
        os.write(pipe, b".")


def _changes(seed: int) -> Iterator[tuple[int, int]]:
    """Give endless changes, number and size, the same for the same seed: a new release, an old one changed."""
    chance = random.Random(seed)  # noqa: S311  # no secret
    number = BASE
    while True:
        yield number, 1
        yield chance.randrange(BASE), chance.choice((0, 2, 5, 9))
        number += 1


def _states(seed: int, acknowledged: int) -> tuple[State, State]:
    """Say what must be there: all acknowledged changes, or those and the one that was under way."""
    state = dict.fromkeys(range(BASE), 1)
    changes = _changes(seed)
    for _ in range(acknowledged):
        number, size = next(changes)
        state[number] = size
    number, size = next(changes)
    return dict(state), {**state, number: size}


def _judge(outcome: Outcome, store: Store, path: Path, allowed: tuple[State, State]) -> None:
    """Compare what is there with what may be there."""
    outcome.tries += 1
    try:
        state = store.state(path)
    except Exception:  # noqa: BLE001  # whatever a broken file raises is what is counted
        outcome.fault("unreadable")
        return
    outcome.fault("acknowledged writes lost", len(allowed[0].keys() - state.keys()))
    outcome.fault("parts of a write", state not in allowed)
