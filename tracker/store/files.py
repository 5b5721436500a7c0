"""Files that are written whole or not at all.

The order is SQLite's and git's: the bytes reach the disk, then the name, then the folder. A write that is ended
anywhere leaves the old file or the new one.
"""

from __future__ import annotations

import errno
import os
import shutil
import stat
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from tracker.store.refusals import denied, not_a_file

if TYPE_CHECKING:
    from collections.abc import Iterator


def followed(path: Path) -> Path:
    """Return the target of a symbolic link, and any other path as it was given."""
    with explained(path, "read"):
        return Path(os.path.realpath(path)) if path.is_symlink() else path


def beside(path: Path, ending: str) -> Path:
    """Name the companion of a file: `promises.json.bak` beside `promises.json`."""
    return path.with_name(path.name + ending)


def unfinished_name(path: Path) -> Path:
    """Name what `path` is called before it is whole: always the same, so that the next writer can sweep it."""
    return path.with_name(f".{path.name}.tmp")


@contextmanager
def explained(path: Path, deed: str) -> Iterator[None]:
    """Turn the system's refusals into LedgerErrors that say what cannot be done to which file, and the cause."""
    try:
        yield
    except OSError as error:
        raise denied(path, deed, error) from error


def read_bytes(path: Path) -> bytes | None:
    """Return what a file holds, None where there is none. Raises LedgerError."""
    with explained(path, "read"):
        try:
            if path.exists() and not path.is_file():  # to read from a pipe would wait for ever
                raise not_a_file(path)
            return path.read_bytes()
        except FileNotFoundError:
            return None


def require_writable(path: Path) -> None:
    """Refuse a file that may not be written, though a rename could replace it. Raises LedgerError."""
    with explained(path, "written"):
        if path.exists() and not os.access(path, os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))


@contextmanager
def unfinished(path: Path, data: bytes) -> Iterator[Path]:
    """Write bytes under a temporary name beside `path`, safe on the disk; unless renamed inside, it goes away.

    The mode of the file that is there is kept. The caller holds the lock.
    """
    temporary = unfinished_name(path)
    try:
        _write_new(temporary, data)
        with suppress(FileNotFoundError):
            temporary.chmod(stat.S_IMODE(path.stat().st_mode))
        yield temporary
    finally:
        temporary.unlink(missing_ok=True)


def keep_copy(path: Path, copy: Path) -> None:
    """Give what `path` holds now a second name, over what had that name before; copies where links are not known."""
    temporary = unfinished_name(copy)
    try:
        try:
            temporary.hardlink_to(path)
        except PermissionError:  # FAT knows no links
            shutil.copy2(path, temporary)
        temporary.replace(copy)
    finally:
        # to rename one of two links of a file onto the other does nothing, and leaves both
        temporary.unlink(missing_ok=True)


def sync_folder(folder: Path) -> None:
    """Make new names in a folder outlast a power cut; Windows has no such call."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _write_new(path: Path, data: bytes) -> None:
    """Create a file, never through a link that somebody laid there, and write it through to the disk."""
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
    try:
        rest = memoryview(data)
        while rest:
            rest = rest[os.write(handle, rest) :]
        os.fsync(handle)
    finally:
        os.close(handle)
