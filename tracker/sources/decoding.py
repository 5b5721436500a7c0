"""Bytes to text: bounded, never a guess that loses letters, never a surrogate that could not be written again."""

from __future__ import annotations

import codecs
import re
from typing import TYPE_CHECKING

from tracker.core.models import Problem

if TYPE_CHECKING:
    from typing import BinaryIO

LARGEST = 10_000_000
"""The most bytes that are read of one release, or of one line of JSON Lines. A long annual report has a tenth of it."""

_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_KINDS = (
    (b"%PDF", "a PDF"),
    (b"PK\x03\x04", "a zip archive or an office document"),
    (b"\x1f\x8b", "compressed"),
    (b"\xd0\xcf\x11\xe0", "an office document"),
    (b"{\\rtf", "an RTF document"),
)
_DECLARED = re.compile(rb"<meta[^>]{0,200}?charset\s{0,3}=\s{0,3}[\"']?([\w-]{3,20})", re.IGNORECASE)
_TEXT_ENCODINGS = re.compile(
    r"iso-?8859-?\d{1,2}|windows-?125\d|cp125\d|koi8-[ru]|shift[_-]jis|euc-(?:jp|kr)|gb(?:2312|k|18030)|big5|macintosh",
    re.IGNORECASE,
)
_TERMINAL = re.compile(
    r"\x1b\[[0-?]{0,40}[ -/]{0,4}[@-~]"  # colours and the like
    r"|\x9b[0-9;]{1,20}m"
    r"|\x1b[\]PX^_][^\x07\x1b\x9c\n]{0,2000}(?:\x07|\x1b\\|\x9c)"  # titles and links, with all they hold
    r"|\x1b(?:[()*+#%][0-9A-Z]|[78=>])"
)
_SURROGATE = re.compile("[\ud800-\udfff\x00]")


def whole_text(stream: BinaryIO, where: str) -> str | Problem:
    """All of a stream as text with plain line ends, or why it cannot be read: too large, empty, not text."""
    data = stream.read(LARGEST + 1)
    if len(data) > LARGEST:
        return Problem(
            where, f"{where} is larger than {LARGEST // 1_000_000} MB", "give the releases one by one, or as JSON Lines"
        )
    kind = binary_kind(data)
    if kind:
        return Problem(where, f"{where} is {kind}", "save its text as .txt, .md or .html")
    text = decoded(data)
    return text if text.strip() else Problem(where, f"{where} is empty")


def binary_kind(data: bytes) -> str | None:
    """What a file is that is no text, in words; None for text."""
    kind = next((words for mark, words in _KINDS if data.startswith(mark)), None)
    is_wide = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    return kind or ("a binary file" if b"\x00" in data and not is_wide else None)


def decoded(data: bytes) -> str:
    """Bytes as text: by their byte order mark, else as UTF-8, else as a page declares, else as Windows-1252.

    Each line end becomes one newline, as wherever a text file is read.
    """
    text = _letters(data)
    return clean_text(text.replace("\r\n", "\n").replace("\r", "\n"))


def _letters(data: bytes) -> str:
    """Bytes as letters, by the first encoding that fits."""
    marked = next((encoding for mark, encoding in _MARKS if data.startswith(mark)), None)
    if marked:
        return data.decode(marked, errors="replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode(_declared(data), errors="replace")


def _declared(data: bytes) -> str:
    """The encoding a page declares, where it is one for letters; else Windows-1252, which the web means by Latin-1."""
    match = _DECLARED.search(data[:4096])
    name = match[1].decode("ascii", errors="ignore") if match else ""
    if not _TEXT_ENCODINGS.fullmatch(name) or re.fullmatch(r"iso-?8859-?1", name, re.IGNORECASE):
        return "cp1252"
    try:
        return codecs.lookup(name).name
    except LookupError:
        return "cp1252"


def clean_text(text: str) -> str:
    r"""The text without a terminal's escape sequences, and with a sign for each lone surrogate or NUL.

    No file keeps those two. Every offset is counted in what this returns, for that is what is stored.

    >>> clean_text("\x1b[1;31mAcme\x1b[0m opens \x1b]8;;https://a.example\x1b\\a plant\x1b]8;;\x07")
    'Acme opens a plant'
    """
    return _SURROGATE.sub("\ufffd", _TERMINAL.sub("", text))
