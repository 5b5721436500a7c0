"""What the person who reads a release already knows about it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import datetime as dt


@dataclass(frozen=True, slots=True)
class Given:
    """What the command line says of the releases, above what they say themselves; and today, for no clock is here."""

    company: str | None
    ticker: str | None
    date: dt.date | None
    source_url: str | None
    today: dt.date
