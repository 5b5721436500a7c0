"""The windows of a text for other programs."""

from __future__ import annotations

from datetime import date  # msgspec reads the annotations
from typing import TYPE_CHECKING

import msgspec
from msgspec import Struct

from tracker.exporters.as_json import pretty

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker.core import models


class Window(Struct, frozen=True):
    """A window as `find_windows` gives it: `text[start:end] == phrase`; `latest` is null where there is no last day."""

    earliest: date
    latest: date | None
    phrase: str
    start: int
    end: int
    open_ended: bool
    rule: str


def windows_json(found: Sequence[models.Window]) -> str:
    """Write the windows as a list, in the order of the text."""
    return pretty(msgspec.json.encode([_window(each) for each in found]))


def _window(read: models.Window) -> Window:
    """Say one window."""
    return Window(read.earliest, read.latest, read.phrase, read.start, read.end, read.open_ended, read.rule)
