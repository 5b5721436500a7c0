"""The review list for other programs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from msgspec import Struct

from tracker.exporters.as_json import pretty
from tracker.exporters.document import SCHEMA_VERSION, Company, Statement
from tracker.exporters.from_values import statement

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker.core.answers import Matter


class Entry(Struct, frozen=True):
    """One matter: whose, what, in which words, the ids of the promises it may concern, and what would decide it."""

    company: Company
    matter: str
    statement: Statement | None
    promises: list[str]
    question: str


class Entries(Struct, frozen=True):
    """All matters as of a day."""

    schema_version: str
    matters: list[Entry]


def matters_json(matters: Sequence[Matter]) -> str:
    """Write the matters in the order given."""
    return pretty(msgspec.json.encode(Entries(SCHEMA_VERSION, [_entry(matter) for matter in matters])))


def _entry(matter: Matter) -> Entry:
    """Say one matter."""
    said = statement(matter.said) if matter.said else None
    who = Company(matter.company.name, matter.company.ticker)
    return Entry(who, matter.matter, said, list(matter.concerns), matter.asks)
