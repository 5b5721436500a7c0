"""Sentences whose windows are known: the scenarios of this project, and the labelled set that may stand beside it."""

from __future__ import annotations

import json
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from benchmarks.windows.readers import Asked

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path


class Labelled(NamedTuple):
    """A sentence, where its expression stands, and which ends count as right; no last days where it has no window."""

    category: str
    asked: Asked
    start: int
    end: int
    first: frozenset[date | None]
    last: frozenset[date | None]

    @property
    def is_window(self) -> bool:
        """Whether there is anything to read."""
        return bool(self.last)


def labelled(path: Path) -> list[Labelled]:
    """The labelled set, less the dates that are real and no guidance, which need the event; none where it is not."""
    lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else ()
    rows = (json.loads(line) for line in lines)
    return [_labelled(row) for row in rows if row["neg_type"] != "logistics"]


def _labelled(row: dict[str, str]) -> Labelled:
    """A row of the labelled set."""
    asked = Asked(row["text"], date.fromisoformat(row["ref"]), int(row["fye"]), row["lang"])
    place = int(row["start"]), int(row["end"])
    if row["kind"] != "window":
        return Labelled(f"no window: {row['neg_type']}", asked, *place, frozenset(), frozenset())
    return Labelled(row["category"], asked, *place, *(_accepted(row, end) for end in ("earliest", "latest")))


def _accepted(row: dict[str, str], end: str) -> frozenset[date | None]:
    """The days that count as right at one end of a window; None stands for an open end."""
    return _days([row[end], *row[f"accept_{end}"]])


def scenarios(folder: Path) -> list[Labelled]:
    """The sentences of the features that have one window, or none, in a company whose year ends in December."""
    return [row for path in sorted(folder.glob("*.feature")) for row in _of_feature(path)]


def _of_feature(path: Path) -> Iterator[Labelled]:
    from gherkin.parser import Parser
    from gherkin.pickles.compiler import Compiler

    document: Any = {**Parser().parse(path.read_text(encoding="utf-8")), "uri": str(path)}
    for pickle in Compiler().compile(document):
        steps = [step["text"].split('"') for step in pickle["steps"]]
        told = {step[0].strip(): step[1::2] for step in steps}
        if _is_read(steps[0]) and {"its window is", "it has no window"} & told.keys():
            text, day = next(step for step in steps if _is_read(step))[1:4:2]
            ends = (_days([end]) for end in told.get("its window is", ()))
            first, last = tuple(ends) or (frozenset(), frozenset())
            yield Labelled(document["feature"]["name"], Asked(text, date.fromisoformat(day)), 0, len(text), first, last)


def _is_read(step: list[str]) -> bool:
    """Whether a step, cut at its quotes, has a sentence read."""
    return len(step) > 3 and "is read as said on" in step[2]


def _days(days: Iterable[str | None]) -> frozenset[date | None]:
    return frozenset(date.fromisoformat(day) if day else None for day in days)
