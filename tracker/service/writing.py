"""Write an output file whole or not at all."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from tracker.errors import UsageMistake


def write(path: Path, text: str) -> None:
    """Put a text in the place of a file in one step; what stood there stays until the new text is on the disk."""
    try:
        _replace(path.resolve(), text)
    except OSError as error:
        sentence = f"{path} cannot be written: {error.strerror or error}."
        raise UsageMistake(sentence, "Name a file in a folder that exists and that you may write to.") from error


def _replace(path: Path, text: str) -> None:
    """Write beside the file, then rename; the unfinished file never stays."""
    with tempfile.NamedTemporaryFile(
        "w", encoding="utf-8", newline="", dir=path.parent, prefix=f".{path.name}.", suffix=".tmp", delete=False
    ) as draft:
        try:
            draft.write(text)
            draft.flush()
            os.fsync(draft.fileno())
            Path(draft.name).chmod(_mode(path))
            Path(draft.name).replace(path)
        except BaseException:
            Path(draft.name).unlink(missing_ok=True)
            raise


def _mode(path: Path) -> int:
    """Keep the rights of the file that is replaced; a new one gets the usual ones."""
    if path.exists():
        return path.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask
