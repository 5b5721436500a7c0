"""Tables that fit: columns give way, the widest first, and cells are folded at words; words are broken only at last."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

import tabulate

if TYPE_CHECKING:
    from collections.abc import Sequence

tabulate.MIN_PADDING = 0  # headings need no more room than their own letters

_GAP = 2
_COLOUR = re.compile(r"\x1b\[\d+m")


@dataclass(frozen=True, slots=True)
class Column:
    """A heading, and the width below which the column is no longer narrowed."""

    title: str
    least: int = 8


def table(columns: Sequence[Column], rows: Sequence[Sequence[str]], width: int) -> str:
    """Lay out rows whose cells may hold several lines and colour, as wide as `width` if the columns can bear it."""
    cells = list(zip([column.title for column in columns], *rows, strict=True))
    natural = [max(map(_width, column)) for column in cells]
    words = [max(map(_longest_word, column)) for column in cells]
    room = width - _GAP * (len(columns) - 1)
    widths = fit(fit(natural, words, room), [column.least for column in columns], room)
    laid = tabulate.tabulate(
        [list(row) for row in rows],
        [column.title for column in columns],
        tablefmt="simple",
        disable_numparse=True,
        maxcolwidths=list(widths),
        break_on_hyphens=False,
    )
    return "\n".join(line.rstrip() for line in laid.splitlines())


def fit(natural: Sequence[int], least: Sequence[int], room: int) -> list[int]:
    """Narrow the widest columns until all fit the room, none below its least width.

    >>> fit([4, 30, 50], [4, 10, 10], 54)
    [4, 25, 25]
    """
    widths = list(natural)
    floors = [min(pair) for pair in zip(natural, least, strict=True)]
    for _ in range(sum(widths) - room):
        free = [column for column, width in enumerate(widths) if width > floors[column]]
        if not free:
            break
        widths[max(free, key=widths.__getitem__)] -= 1
    return widths


def _width(cell: str) -> int:
    """Measure the longest line of a cell, colour not counted."""
    return max((len(_COLOUR.sub("", line)) for line in cell.splitlines()), default=0)


def _longest_word(cell: str) -> int:
    """Measure the longest word of a cell, colour not counted."""
    return max((len(_COLOUR.sub("", word)) for word in cell.split()), default=0)
