"""Where facts are kept: the ledger over TinyDB, its durable file, the texts of the releases beside it."""

from tracker.store.ledger import Ledger

__all__ = ["Ledger"]
