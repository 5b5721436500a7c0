"""Is the ledger whole, and the way back to its last good copy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker.store import check as checking
from tracker.store.ledger import Ledger

if TYPE_CHECKING:
    from pathlib import Path

    from tracker.core.models import Problem


def check(db: Path) -> list[Problem]:
    """List what is wrong with a ledger, in order. Raises LedgerError where it cannot be read at all."""
    return checking.check(Ledger.open(db))


def restore(db: Path) -> Path | None:
    """Bring back the last good copy; give the place where the file it replaced was put, if there was one."""
    return checking.restore(db)
