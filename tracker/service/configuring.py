"""Where `tracker.toml` is looked for, what it says, and how one is begun."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker.configuration import NAME, begin, load, read
from tracker.core.configuration import Configuration
from tracker.store.files import followed

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["begin", "configured", "place"]


def place(named: Path | None, db: Path) -> Path:
    """Give the file that is named, else the one beside the promises file: the same data, the same answer anywhere."""
    return named or followed(db).parent / NAME


def configured(named: Path | None, db: Path) -> Configuration:
    """Read what is configured: nothing where no file is named and none stands beside the promises file."""
    return load(named) if named else read(place(named, db)) or Configuration()
