"""The contract: JSON, indented by two, in a stable order."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec

from tracker.exporters.from_values import document

if TYPE_CHECKING:
    from tracker.core.answers import Report

_INVISIBLE = [*range(0x7F, 0xA0), 0x061C, 0x200E, 0x200F, *range(0x2028, 0x202F), *range(0x2066, 0x206A)]
_ESCAPES = {code: f"\\u{code:04x}" for code in _INVISIBLE}
"""Characters that could command a terminal or turn a line around: escaped, JSON readers get them back unchanged."""


def export(report: Report) -> str:
    """Write the whole report; the same report gives the same bytes."""
    return pretty(msgspec.json.encode(document(report)))


def pretty(encoded: bytes) -> str:
    """Indent JSON for the eye and make it harmless to print."""
    return msgspec.json.format(encoded, indent=2).decode().translate(_ESCAPES) + "\n"
