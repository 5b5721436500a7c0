"""From paths to open inputs: files, folders down to the last, standard input; and what is wrong with each."""

from __future__ import annotations

import io
import stat
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from tracker.core.models import Problem
from tracker.sources import jsonl
from tracker.sources.decoding import binary_kind
from tracker.sources.formats import HEAD, READERS, reader_for

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

    from tracker.core.models import Draft
    from tracker.sources.given import Given

_STANDARD_INPUT = "standard input"
_OURS = frozenset({"promises.json", "promises.d"})
_NO_RELEASES = frozenset({"readme", "notice", "license", "licence", "changelog", "contributing"})
"""Files of these names are passed over in a folder, and read where they are given by name."""


class _Rewound(io.RawIOBase):
    """A stream that gives its first bytes again, for inputs that cannot be wound back."""

    def __init__(self, head: bytes, stream: BinaryIO) -> None:
        self._head, self._stream = head, stream

    def readable(self) -> bool:
        """Always."""
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override] # narrower than any Buffer
        """Fill the buffer from the head, then from the stream."""
        if self._head:
            part, self._head = self._head[: len(buffer)], self._head[len(buffer) :]
        else:
            part = self._stream.read(len(buffer))
        buffer[: len(part)] = part
        return len(part)


def read_path(path: Path, given: Given) -> Iterator[Draft | Problem]:
    """The releases of a file, or of all readable files in a folder and below it, in the order of their names."""
    try:
        kind = path.stat().st_mode
        if not stat.S_ISDIR(kind):
            with path.open("rb") as stream:
                yield from read_stream(stream, path.suffix.lower(), str(path), given)
            return
        yield from _read_folder(path, replace(given, source_url=None))
    except FileNotFoundError:
        yield Problem(str(path), f"no such file: {path}", _near(path))
    except (OSError, ValueError) as error:  # ValueError: a name with a NUL in it
        yield Problem(str(path), f"{path} cannot be read: {_reason(error)}")


def read_standard_input(stream: BinaryIO | None, given: Given) -> Iterator[Draft | Problem]:
    """The releases that come by standard input, whatever form they have."""
    try:
        yield from read_stream(stream or io.BytesIO(), "", _STANDARD_INPUT, given)
    except OSError as error:
        yield Problem(_STANDARD_INPUT, f"{_STANDARD_INPUT} cannot be read: {_reason(error)}")


def read_stream(stream: BinaryIO, suffix: str, where: str, given: Given) -> Iterator[Draft | Problem]:
    """The releases of an open input, read by the reader that fits it."""
    head = stream.read(HEAD)
    if not head:
        yield Problem(where, f"{where} is empty")
    elif kind := binary_kind(head):
        yield Problem(where, f"{where} is {kind}", "save its text as .txt, .md or .html")
    else:
        whole = io.BufferedReader(_Rewound(head, stream))
        yield from reader_for(suffix, head)(whole, where, given)


def _read_folder(folder: Path, given: Given) -> Iterator[Draft | Problem]:
    """The releases of a folder, or the remark that nothing in it can be read."""
    nothing = True
    for entry in _files(folder, (folder.resolve(),)):
        nothing = False
        yield from [entry] if isinstance(entry, Problem) else read_path(entry, given)
    if nothing:
        yield Problem(str(folder), f"nothing readable in folder {folder}", f"it reads {', '.join(sorted(READERS))}")


def _files(folder: Path, above: tuple[Path, ...]) -> Iterator[Path | Problem]:
    """The files below a folder that may hold releases; a folder that is inside itself by a link is named."""
    try:
        entries = sorted(folder.iterdir())
    except OSError as error:
        yield Problem(str(folder), f"{folder} cannot be read: {_reason(error)}")
        return
    for entry in entries:
        if entry.name.startswith(".") or entry.name in _OURS:
            continue
        if not entry.is_dir():
            yield from [entry] if _may_hold_releases(entry) else []
        elif entry.resolve() in above:
            yield Problem(str(entry), f"{entry} is a link back to {entry.resolve()}")
        else:
            yield from _files(entry, (*above, entry.resolve()))


def _may_hold_releases(path: Path) -> bool:
    """Whether a file found in a folder is to be read: by its suffix, its name, and, for JSON, by what it holds."""
    suffix = path.suffix.lower()
    if suffix not in READERS or path.stem.lower() in _NO_RELEASES or (path.exists() and not path.is_file()):
        return False
    if suffix != ".json":
        return True
    try:
        with path.open("rb") as stream:
            return jsonl.holds_releases(stream)
    except OSError:
        return True


def _near(path: Path) -> str:
    """Names in the same folder that are much like a missing one."""
    from difflib import get_close_matches  # only for a mistyped name

    try:
        names = sorted(entry.name for entry in path.parent.iterdir())
    except OSError:
        return ""
    near = get_close_matches(path.name, names, n=3)
    return f"did you mean {' or '.join(str(path.parent / name) for name in near)}?" if near else ""


def _reason(error: Exception) -> str:
    """What the system says, in small letters and without the file's name."""
    return (error.strerror or str(error)).lower() if isinstance(error, OSError) else str(error)
