"""The JSON Schema of the JSON export, made from the same classes, so that the two cannot part."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from tracker.exporters.as_json import pretty
from tracker.exporters.document import SCHEMA_VERSION, Document

if TYPE_CHECKING:
    from tracker.core.answers import Report

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def export(_: Report) -> str:
    """Write the schema; it does not depend on what was read."""
    head = {"$schema": DIALECT, "title": f"Promise tracker export, schema version {SCHEMA_VERSION}"}
    return pretty(msgspec.json.encode(head | msgspec.json.schema(Document)))
