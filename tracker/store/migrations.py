"""From each schema of the ledger to the next: brought up in memory when read, and on disk when next written.

A new schema is a new function at the end of `STEPS` and a new file in tests/golden. It is needed wherever stored words
would come to mean something else: a changed default of a stored field too, for defaults are not written.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

Tables: TypeAlias = dict[str, dict[str, dict[str, Any]]]
"""Table, document id, document: what TinyDB reads and writes."""

Step: TypeAlias = Callable[[Tables], Tables]

STEPS: tuple[Step, ...] = ()
"""The first leads from schema 1 to 2, the next from 2 to 3, and so on."""

SCHEMA = 1 + len(STEPS)


def upgraded(tables: Tables, schema: int, steps: tuple[Step, ...] = STEPS) -> Tables:
    """Bring tables of an older `schema`, counted from 1, to the present one."""
    for step in steps[schema - 1 :]:
        tables = step(tables)
    return tables
