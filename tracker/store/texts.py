"""The texts of the releases, beside the ledger: compressed, named by their sha256, written once, never changed."""

from __future__ import annotations

import re
import zlib
from enum import StrEnum
from typing import TYPE_CHECKING

from tracker.core.identity import text_hash
from tracker.store.files import explained, sync_folder, unfinished

if TYPE_CHECKING:
    from pathlib import Path

LARGEST = 64 * 1024 * 1024
"""Bytes a text may have when unpacked: a ledger may come from a stranger, and a small file can hold a huge one."""

_HASH = re.compile(r"[0-9a-f]{64}")


class TextState(StrEnum):
    """How a kept text was found."""

    SOUND = "sound"
    MISSING = "missing"
    DAMAGED = "damaged"


class Texts:
    """The folder of texts that goes with one ledger: `promises.d` beside `promises.json`."""

    def __init__(self, ledger: Path) -> None:
        self.folder = ledger.with_name(f"{ledger.stem}.d")
        self._unwritten: dict[str, str] = {}

    def get(self, sha256: str) -> str | None:
        """Return the text of this hash; None where it is missing, or what is there is something else."""
        if sha256 in self._unwritten:
            return self._unwritten[sha256]
        return self.find(sha256)[1]

    def find(self, sha256: str) -> tuple[TextState, str | None]:
        """Look for a text on the disk: how it was found, and the text if it is what its name says."""
        if not _HASH.fullmatch(sha256):  # a word from a stranger's ledger must not become a path
            return TextState.MISSING, None
        try:
            text = unpacked(self._place(sha256).read_bytes())
        except OSError:
            return TextState.MISSING, None
        if text is None or text_hash(text) != sha256:
            return TextState.DAMAGED, None
        return TextState.SOUND, text

    def put(self, text: str) -> None:
        """Keep a text, unless it is there already; the disk sees it at `commit`."""
        sha256 = text_hash(text)
        if self.get(sha256) is None:
            self._unwritten[sha256] = text

    def commit(self) -> None:
        """Write the new texts, each whole. Done before the ledger that names them: a text too many harms nobody."""
        if not self._unwritten:
            return
        with explained(self.folder, "written"):
            self._make_folder()
            for sha256, text in sorted(self._unwritten.items()):
                with unfinished(self._place(sha256), packed(text)) as temporary:
                    temporary.replace(self._place(sha256))
            sync_folder(self.folder)
        self._unwritten.clear()

    def sweep(self) -> None:
        """Remove what killed writers left unfinished. The caller holds the lock."""
        for leftover in self.folder.glob(".*.tmp"):
            leftover.unlink(missing_ok=True)

    def _make_folder(self) -> None:
        """Make the folder and its name last."""
        if not self.folder.is_dir():
            self.folder.mkdir()
            sync_folder(self.folder.parent)

    def _place(self, sha256: str) -> Path:
        """Name the file of a text."""
        return self.folder / f"{sha256}.gz"


def packed(text: str) -> bytes:
    """Compress with no clock and no system's name in it: the same text, the same bytes (RFC 1952, OS 255: unknown)."""
    member = zlib.compress(text.encode(), level=9, wbits=31)
    return member[:9] + b"\xff" + member[10:]


def unpacked(member: bytes) -> str | None:
    """Return the text of a gzip file of one member; None where it is none, or has more than `LARGEST` bytes."""
    reader = zlib.decompressobj(wbits=31)
    try:
        data = reader.decompress(member, LARGEST)
        return data.decode() if reader.eof and not reader.unused_data else None
    except (zlib.error, UnicodeDecodeError):
        return None
