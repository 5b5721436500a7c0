"""The table of what was measured: a row for each series, and the total of each folder."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import tabulate

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

tabulate.MIN_PADDING = 0  # headings need no more room than their own letters

HEADINGS = (
    "series",
    "labels",
    "found",
    "false",
    "precision",
    "recall",
    "F1",
    "kind",
    "subject",
    "made_on",
    "verdict",
    "slips said",
    "accusations",
    "unsound",
)


def table(tallies: Mapping[str, Mapping[str, Counter[str]]]) -> str:
    """Lay out the tallies of each folder, by series; the shares of kind to verdict are of the promises found."""
    rows = [row for folder, series in tallies.items() for row in _rows(folder, series)]
    sides = ("left", *["right"] * (len(HEADINGS) - 1))
    return tabulate.tabulate(rows, HEADINGS, tablefmt="simple", disable_numparse=True, colalign=sides)


def _rows(folder: str, series: Mapping[str, Counter[str]]) -> Iterator[tuple[str, ...]]:
    """The rows of a folder, its total last."""
    yield from (_row(f"{folder}/{name}", tally) for name, tally in series.items())
    yield _row(f"{folder}, all {len(series)}", sum(series.values(), Counter()))


def _row(name: str, tally: Counter[str]) -> tuple[str, ...]:
    """The cells of a row."""
    found, false, labels = tally["found"], tally["false"], tally["labels"]
    return (
        name,
        *map(str, (labels, found, false)),
        _share(found, found + false),
        _share(found, labels),
        _share(2 * found, found + false + labels),  # the harmonic mean of the two before it
        *(_share(tally[right], found) for right in ("kind", "subject", "made_on")),
        _share(tally["verdict"], tally["judged found"]),
        f"{tally['slipped said']}/{tally['slipped']}",
        *map(str, (tally["accusation"], tally["unsound"])),
    )


def _share(part: int, whole: int) -> str:
    """A share with three decimals; a dash where there is nothing to share.

    >>> _share(2, 3), _share(0, 0)
    ('0.667', '-')
    """
    return f"{part / whole:.3f}" if whole else "-"
