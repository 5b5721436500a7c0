"""What is written on: how wide it is, whether it shows colour, and what may stand on it."""

from __future__ import annotations

import textwrap
from dataclasses import dataclass

from tracker.core.models import Status
from tracker.core.text import clean, squeeze

NARROW, WIDE = 80, 120
"""Below NARROW tables are no longer squeezed; from WIDE on they show companies by name."""

_COLOURS = {Status.KEPT: "32", Status.SLIPPED: "31", Status.PENDING: "33"}


@dataclass(frozen=True, slots=True)
class Paper:
    """A terminal or a file: `width` in characters."""

    width: int = 100
    colour: bool = False

    def status(self, status: Status) -> str:
        """Write a status, green, red or yellow where there is colour."""
        return f"\x1b[{_COLOURS[status]}m{status}\x1b[0m" if self.colour else str(status)

    def strong(self, text: str) -> str:
        """Write a heading, bold where there is colour."""
        return f"\x1b[1m{text}\x1b[0m" if self.colour else text

    def wrap(self, text: str, indent: str = "", first: str | None = None) -> str:
        """Fold a paragraph into the width; `first` begins its first line, `indent` the others."""
        return textwrap.fill(
            line(text),
            width=max(self.width, 40),
            initial_indent=indent if first is None else first,
            subsequent_indent=indent,
            break_on_hyphens=False,
        )


def line(text: str) -> str:
    """Put a text from outside on one line, without anything that could command a terminal."""
    return squeeze(clean(text))


def shorten(text: str, width: int) -> str:
    """Cut a text from outside to a width, at a blank where there is one near, with an ellipsis.

    >>> shorten("Reports first quarter results", 20)
    'Reports first…'
    """
    whole = line(text)
    if len(whole) <= width:
        return whole
    cut = whole[: width - 1]
    head, blank, tail = cut.rpartition(" ")
    words = head if blank and len(tail) < width // 3 and whole[width - 1] != " " else cut
    return words.rstrip(" ,;:") + "…"


def plural(number: int, one: str, many: str = "") -> str:
    """Say how many of something.

    >>> plural(1, "release"), plural(3, "release"), plural(2, "company", "companies")
    ('1 release', '3 releases', '2 companies')
    """
    return f"{number:,} {one if number == 1 else many or one + 's'}"
