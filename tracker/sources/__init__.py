"""Where releases come from: each format has one file that turns it into drafts, and one line in `formats.READERS`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from tracker.core.models import Problem
from tracker.sources.folder import read_path, read_standard_input
from tracker.sources.given import Given

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import BinaryIO

    from tracker.core.models import Draft

__all__ = ["Given", "read"]


def read(paths: Sequence[str], given: Given, stdin: BinaryIO | None = None) -> Iterator[Draft | Problem]:
    """The releases of files, folders and "-" (standard input), in that order, one at a time.

    Nothing is raised: what cannot be read comes as a `Problem` in its place, and the rest is read.
    """
    for path in paths:
        if not path:
            yield Problem('""', 'no such file: ""')  # a path of nothing would be the present folder
        else:
            yield from read_standard_input(stdin, given) if path == "-" else read_path(Path(path), given)
