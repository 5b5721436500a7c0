"""Plain text: a release as somebody pasted or saved it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker.core.models import Draft, Problem
from tracker.sources.decoding import whole_text
from tracker.sources.drafting import Found, draft

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import BinaryIO

    from tracker.sources.given import Given


def read(stream: BinaryIO, where: str, given: Given) -> Iterator[Draft | Problem]:
    """The release of a text."""
    text = whole_text(stream, where)
    yield text if isinstance(text, Problem) else draft(Found(text=text), given, where)
