"""The two stores on trial, seen through one small door: ours, and TinyDB's own."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Protocol

from tinydb import TinyDB, where

from tracker.core.identity import release_id, statement_id, text_hash
from tracker.core.models import Company, Kind, Milestone, Name, Release, Role, Section, Statement, StatementType
from tracker.store.ledger import Ledger

if TYPE_CHECKING:
    from pathlib import Path

State = dict[int, int]
"""What is in a store: the number of each release and the size it has."""

WORD = "soon "


class Store(Protocol):
    """One command a call: open, do, close."""

    name: str

    def create(self, path: Path, count: int) -> None:
        """Make a store with the releases 0 to count - 1, of size 1."""

    def add(self, path: Path, number: int) -> None:
        """Add a release of size 1."""

    def resize(self, path: Path, number: int, size: int) -> None:
        """Make a release longer or shorter."""

    def state(self, path: Path) -> State:
        """Read all; raises where it cannot be read or a release is not what was written."""


def release(number: int, size: int = 1) -> tuple[Release, str]:
    """Make a release and its text; nothing in it depends on anything but the two numbers."""
    company, on, title = Company("Example Works"), date(2025, 1, 1), f"Release {number}"
    text = f"Example Works expects to open plant {number} {WORD * 64}"
    known = release_id(company, on, title, text)
    statement = Statement(
        id=statement_id(known, 0, len(text), Kind.LAUNCH, 0),
        type=StatementType.PROMISE,
        section=Section.BODY,
        start=0,
        end=len(text),
        quote=WORD * 20 * size,
        milestone=Milestone(Kind.LAUNCH, (Name(f"plant {number}", Role.THING),), "open"),
        rule="trial",
    )
    return Release(
        id=known, company=company, date=on, title=title, sha256=text_hash(text), statements=(statement,)
    ), text


class Durable:
    """The tracker's ledger."""

    name = "tracker"

    def create(self, path: Path, count: int) -> None:
        """Make a store with the releases 0 to count - 1, of size 1."""
        with Ledger.writing(path) as ledger:
            for number in range(count):
                ledger.add(*release(number))

    def add(self, path: Path, number: int) -> None:
        """Add a release of size 1."""
        with Ledger.writing(path, patience=60) as ledger:
            ledger.add(*release(number))

    def resize(self, path: Path, number: int, size: int) -> None:
        """Make a release longer or shorter."""
        with Ledger.writing(path, patience=60) as ledger:
            ledger.replace(release(number, size)[0])

    def state(self, path: Path) -> State:
        """Read all; raises where it cannot be read or a release is not what was written."""
        ledger = Ledger.open(path)
        found = {}
        for read in ledger.releases():
            number, size = int(read.title.split()[1]), len(read.statements[0].quote) // len(WORD * 20)
            if (read, ledger.text(read.sha256)) != release(number, size):
                raise ValueError(number)
            found[number] = size
        return found


class Plain:
    """TinyDB with its own JSONStorage, used as its documentation shows."""

    name = "TinyDB's own"

    def create(self, path: Path, count: int) -> None:
        """Make a store with the releases 0 to count - 1, of size 1."""
        with TinyDB(path, indent=2) as database:
            database.insert_multiple(self._document(number, 1) for number in range(count))

    def add(self, path: Path, number: int) -> None:
        """Add a release of size 1."""
        with TinyDB(path, indent=2) as database:
            database.insert(self._document(number, 1))

    def resize(self, path: Path, number: int, size: int) -> None:
        """Make a release longer or shorter."""
        with TinyDB(path, indent=2) as database:
            database.update(self._document(number, size), where("number") == number)

    def state(self, path: Path) -> State:
        """Read all; raises where it cannot be read or a release is not what was written."""
        with TinyDB(path, access_mode="r") as database:
            documents = database.all()
        for document in documents:
            if document != self._document(document["number"], document["size"]):
                raise ValueError(document)
        return {document["number"]: document["size"] for document in documents}

    def _document(self, number: int, size: int) -> dict[str, object]:
        return {"number": number, "size": size, "title": f"Release {number}", "quote": WORD * 20 * size}


STORES: tuple[Store, ...] = (Durable(), Plain())
