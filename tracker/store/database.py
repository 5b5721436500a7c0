"""TinyDB with documents known by ids of their own, from their content, instead of by 1, 2, 3."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from tinydb import TinyDB
from tinydb.table import Document, Table

from tracker.store.storage import DurableStorage

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

# TinyDB's annotations say that ids are numbers; its code takes any class that `document_id_class` names


class KeyedTable(Table):
    """A table whose documents are found, kept and replaced by key."""

    document_id_class = str  # type: ignore[assignment]  # see above

    def documents(self) -> dict[str, dict[str, Any]]:
        """Return all documents by key."""
        return {str(document.doc_id): document for document in self}

    def find(self, key: str) -> dict[str, Any] | None:
        """Return one document; None where there is none of this key."""
        return self.get(doc_id=key)  # type: ignore[call-overload,no-any-return]  # see above

    def put(self, documents: Mapping[str, Mapping[str, Any]]) -> None:
        """Add documents, or put them in the place of those of the same key; two passes over the table in all."""
        known = [key for key in documents if self.find(key) is not None]
        self.remove(doc_ids=known)  # type: ignore[arg-type]  # see above
        self.insert_multiple(Document(document, doc_id=key) for key, document in documents.items())  # type: ignore[arg-type]  # see above


class LedgerDatabase(TinyDB):
    """The tables of one ledger, in memory from the opening to `commit`."""

    table_class = KeyedTable

    def __init__(self, path: Path, *, writing: bool) -> None:
        super().__init__(path, storage=DurableStorage, writing=writing)

    def keyed(self, name: str) -> KeyedTable:
        """Return the table of this name."""
        return cast("KeyedTable", self.table(name))

    def commit(self) -> None:
        """Write what was changed, all at once."""
        cast("DurableStorage", self.storage).commit()
