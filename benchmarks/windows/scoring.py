"""Which answers are right, and the tables of them. One rule for all readers.

A window counts as right where any answer over the expression has both of its ends, other accepted readings included.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from tabulate import tabulate

if TYPE_CHECKING:
    from benchmarks.windows.labels import Labelled
    from benchmarks.windows.readers import Answer, Reader

_HEAD = ("reader", "both ends right", "last day right", "rightly silent", "sentences a second")


def over(row: Labelled, answers: list[Answer]) -> list[Answer]:
    """The answers that stand over the expression."""
    return [answer for answer in answers if answer.start < row.end and answer.end > row.start]


def is_right(row: Labelled, answers: list[Answer]) -> bool:
    """Whether what was read over the expression is what it means; nothing, where it means no window."""
    there = over(row, answers)
    if not row.is_window:
        return not there
    return any(answer.first & row.first and answer.last & row.last for answer in there)


def is_last_right(row: Labelled, answers: list[Answer]) -> bool:
    """Whether the last day is right, whatever the first: a deadline read as its day."""
    return any(answer.last & row.last for answer in over(row, answers))


def report(title: str, rows: list[Labelled], readers: dict[str, Reader]) -> None:
    """Print how many of the rows each reader gets right, how fast it went, and the same for each category."""
    print(f"\n{title}: {f'{len(rows)} sentences' if rows else 'not there, skipped'}\n")
    if not rows:
        return
    taken = {name: timed(read, rows) for name, read in readers.items()}
    answers = {name: each for name, (each, _) in taken.items()}
    lines = [[name, *totals(rows, answers[name]), f"{len(rows) / took:,.0f}"] for name, (_, took) in taken.items()]
    print(_table(lines, _HEAD), end="\n\n")
    print(_table(by_category(rows, answers), ("category", *readers)))


def timed(read: Reader, rows: list[Labelled]) -> tuple[list[list[Answer]], float]:
    """The answers to the rows, and the seconds they took of the processor, after one sentence of each language."""
    for row in {row.asked.language: row for row in rows}.values():
        answer(read, row)
    begun = time.process_time()
    answers = [answer(read, row) for row in rows]
    return answers, time.process_time() - begun


def answer(read: Reader, row: Labelled) -> list[Answer]:
    """What a reader says; one that fails on a sentence says nothing."""
    try:
        return read(row.asked)
    except Exception:  # noqa: BLE001 - whatever a peer stumbles over counts as no answer
        return []


def totals(rows: list[Labelled], answers: list[list[Answer]]) -> tuple[str, str, str]:
    """How many windows have both ends right, how many the last day, and how many of no window are left alone."""
    pairs = list(zip(rows, answers, strict=True))
    windows = [pair for pair in pairs if pair[0].is_window]
    others = [pair for pair in pairs if not pair[0].is_window]
    right = [is_right(*pair) for pair in windows], [is_last_right(*pair) for pair in windows]
    return _share(right[0]), _share(right[1]), _share([is_right(*pair) for pair in others])


def by_category(rows: list[Labelled], answers: dict[str, list[list[Answer]]]) -> list[list[str]]:
    """A line for each category, in their order: how many of its rows each reader has right."""
    right = {name: [is_right(*pair) for pair in zip(rows, each, strict=True)] for name, each in answers.items()}
    lines = []
    for category in dict.fromkeys(row.category for row in rows):
        of_it = [row.category == category for row in rows]
        counts = [sum(one for one, counted in zip(each, of_it, strict=True) if counted) for each in right.values()]
        lines.append([category, *(f"{count}/{sum(of_it)}" for count in counts)])
    return lines


def _share(right: list[bool]) -> str:
    return f"{sum(right)}/{len(right)} {sum(right) / max(1, len(right)):4.0%}"


def _table(lines: list[list[str]], head: tuple[str, ...]) -> str:
    return tabulate(lines, head, disable_numparse=True, colalign=("left", *["right"] * (len(head) - 1)))
