"""Every beginning and every flipped bit of a file: an error, or all that was there; never a part of it in silence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.reliability.outcome import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from benchmarks.reliability.stores import Store


def prefixes(store: Store, folder: Path, _long: bool) -> Outcome:
    """Cut the file off after each byte."""
    whole = _whole(store, folder)
    return _read_all(store, folder, (whole[:length] for length in range(len(whole))))


def flips(store: Store, folder: Path, long: bool) -> Outcome:
    """Flip bits at each byte, one at a time: all eight, or one that differs from byte to byte."""
    whole = _whole(store, folder)
    bits = (range(8) if long else (place % 7,) for place in range(len(whole)))
    return _read_all(
        store,
        folder,
        (
            whole[:place] + bytes([whole[place] ^ 1 << bit]) + whole[place + 1 :]
            for place, chosen in enumerate(bits)
            for bit in chosen
        ),
    )


def _whole(store: Store, folder: Path) -> bytes:
    """Make a small store and return its bytes."""
    path = folder / "promises.json"
    store.create(path, 3)
    return path.read_bytes()


def _read_all(store: Store, folder: Path, variants: Iterable[bytes]) -> Outcome:
    """Read each damaged file."""
    outcome, path = Outcome(), folder / "promises.json"
    right = store.state(path)
    outcome.fault("read as something else", 0)
    for variant in variants:
        outcome.tries += 1
        path.write_bytes(variant)
        try:
            state = store.state(path)
        except Exception:  # noqa: BLE001  # each store has errors of its own
            outcome.note("refused")
            continue
        outcome.fault("read as something else", state != right)
        outcome.note("read whole", state == right)
    return outcome
