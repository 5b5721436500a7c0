"""Which reader reads what: by the name's suffix, by the first bytes where those say more."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Protocol

from tracker.sources import edgar, html, jsonl, markdown, text

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

    from tracker.core.models import Draft, Problem
    from tracker.sources.given import Given


class Reader(Protocol):
    """Reads one input: yields its releases, and as problems what could not be read; raises nothing but OSError."""

    def __call__(self, stream: BinaryIO, where: str, given: Given) -> Iterator[Draft | Problem]:
        """The releases of a stream; `where` is what its problems call it."""
        ...


READERS: dict[str, Reader] = {
    ".txt": text.read,
    ".text": text.read,
    ".md": markdown.read,
    ".markdown": markdown.read,
    ".html": html.read,
    ".htm": html.read,
    ".xhtml": html.read,
    ".jsonl": jsonl.read,
    ".ndjson": jsonl.read,
    ".json": jsonl.read_json,
}
"""The formats, by suffix. EDGAR's submissions are called .txt, and are known by how they begin."""

HEAD = 4_096
"""How many bytes are looked at to tell what an input is."""

_PAGE = re.compile(rb"<!doctype\s{1,9}html|<(?:html|head|body|article|div|p|h1|meta|!--)\b", re.IGNORECASE)


def reader_for(suffix: str, head: bytes) -> Reader:
    """The reader for an input, by its suffix and its first bytes; plain text where nothing says otherwise."""
    start = head.lstrip(b"\xef\xbb\xbf \t\r\n")
    if suffix not in {".json", ".jsonl", ".ndjson"} and start.startswith(edgar.BEGINNINGS):
        return edgar.read
    return READERS.get(suffix) or _sniffed(start)


def _sniffed(start: bytes) -> Reader:
    """The reader that fits an input's first bytes."""
    if re.match(rb"\{\s{0,99}\"", start):
        return jsonl.read if _first_line_is_whole(start) else jsonl.read_json
    if re.match(rb"\[\s{0,99}\{", start):
        return jsonl.read_json
    if _PAGE.match(start):
        return html.read
    return markdown.read if start.startswith((b"---\n", b"---\r\n", b"# ")) else text.read


def _first_line_is_whole(start: bytes) -> bool:
    """Whether an object ends on the line it begins, or that line is too long to tell: then it is JSON Lines."""
    line, newline, _ = start.partition(b"\n")
    return not newline or line.rstrip().endswith(b"}")
