"""The score tool put to a series: its tallies, and a mark for each promise, which together must give the same tallies.

The tool tells how well a promise fits a label, but not which it paired with which; so they are paired here anew.
"""

from __future__ import annotations

import importlib.util
import json
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol, cast

from benchmarks.accuracy.marks import ACCUSED, MISSED, RIGHTS, Marks, beginning, numbered

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

Item = dict[str, Any]  # a release, a label or an exported promise, as the tool reads them


class Score(Protocol):
    """What is used of the score tool, which is a module."""

    PASSED_OVER: set[str]
    rows_of: Callable[[Path], list[Item]]
    run: Callable[[list[str], list[list[Item]], list[str | None]], list[Item]]
    score: Callable[[Path, Item, bool], Counter[str]]
    fits: Callable[[Item, Item, dict[str, Item]], float]
    same_subject: Callable[[Item, Item], bool]
    sound: Callable[[Item, dict[str, Item]], bool]


@dataclass(frozen=True, slots=True)
class Measured:
    """What the tracker made of a series; the quotes are those of the labels."""

    tally: Counter[str]
    marks: Marks
    quotes: dict[str, str]


def measure(tool: Path, tracker: Path, series: Path) -> Measured:
    """Run the tracker on a series in an empty folder, and score what it exports.

    Raises CalledProcessError if the tracker fails.
    """
    score = _loaded(tool)
    truth = json.loads((series / "truth.json").read_text(encoding="utf-8"))
    rows = score.rows_of(series)
    export = score.run([str(tracker)], [rows], [truth["as_of"]])[0]
    tally = score.score(series, export, False)
    marks = _marks(score, truth["promises"], _of(rows, export), {row["id"]: row for row in rows})
    counted = counts(marks)
    assert counted == {name: tally[name] for name in counted}, f"{series.name}: {counted}, by the score tool {tally}"
    return Measured(tally, marks, {label["id"]: label["quote"] for label in truth["promises"]})


def counts(marks: Marks) -> dict[str, int]:
    """The tallies that marks make, by the names of the score tool.

    >>> counts({"one": "k.m!", "two": "missed", "2025-01-28-a launch «mid-2025» in «We open»": "false"})["accusation"]
    1
    """
    false = [mark for mark in marks.values() if mark.startswith("false")]
    labels = [mark for mark in marks.values() if mark not in ("unsound", *false)]
    found = [mark for mark in labels if mark != MISSED]
    return {
        "labels": len(labels),
        "found": len(found),
        **{name: sum(letter in mark for mark in found) for letter, name in RIGHTS.items()},
        "false": len(false),
        "accusation": sum(mark.endswith(ACCUSED) for mark in marks.values()),
        "unsound": len(marks) - len(labels) - len(false),
    }


def _loaded(tool: Path) -> Score:
    spec = importlib.util.spec_from_file_location("score", tool)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return cast("Score", module)


def _of(rows: list[Item], export: Item) -> list[Item]:
    """The promises that the tool looks at: those whose release it knows again by day and title."""
    known = {(row["date"], row["title"]) for row in rows}
    return [one for one in export["promises"] if (one["statement"]["date"], one["statement"]["title"]) in known]


def _marks(score: Score, labels: list[Item], promises: list[Item], releases: dict[str, Item]) -> Marks:
    """A mark for each label that counts, then for each promise that no label accounts for or that is unsound."""
    answer = _answers(score, labels, promises, releases)
    answered = {
        label["id"]: _mark(score, label, promises[answer[i]], releases) if i in answer else MISSED
        for i, label in enumerate(labels)
        if not label["optional"]
    }
    spare = [promise for j, promise in enumerate(promises) if j not in answer.values() and _is_counted(score, promise)]
    false = [(_key(one), f"false{ACCUSED * (one['verdict']['status'] == 'slipped')}") for one in spare]
    unsound = [(f"unsound {_key(one)}", "unsound") for one in promises if not score.sound(one, releases)]
    return answered | numbered(false + unsound)


def _answers(score: Score, labels: list[Item], promises: list[Item], releases: dict[str, Item]) -> dict[int, int]:
    """Which promise answers which label: the pair that fits best goes first, as in the tool."""
    fitting = (
        (score.fits(label, promise, releases), not label["optional"], -i, -j)
        for i, label in enumerate(labels)
        for j, promise in enumerate(promises)
    )
    answer: dict[int, int] = {}
    for _, _, i, j in sorted((pair for pair in fitting if pair[0] > 0), reverse=True):
        if -i not in answer and -j not in answer.values():
            answer[-i] = -j
    return answer


def _mark(score: Score, label: Item, promise: Item, releases: dict[str, Item]) -> str:
    """The mark of a label that was found."""
    said, status = promise["verdict"]["status"], label["status"]
    right = {
        "k": promise["milestone"]["kind"] == label["kind"],
        "s": score.same_subject(label, promise),
        "m": promise["made_on"] == releases[label["release"]]["date"],
        "v": said == status,
    }
    accused = status is not None and said == "slipped" != status
    return "".join(letter if right[letter] else "." for letter in RIGHTS)[: 3 if accused else 4] + ACCUSED * accused


def _is_counted(score: Score, promise: Item) -> bool:
    """Whether a promise that nobody labelled is a false one."""
    return promise["milestone"]["kind"] not in score.PASSED_OVER and promise["window"]["latest"] is not None


def _key(promise: Item) -> str:
    """A promise by the release it was made in, its kind, its time and the beginning of its quote."""
    statement, milestone = promise["statement"], promise["milestone"]
    phrase = " ".join(promise["window"]["phrase"].split())
    return f"{statement['source_id']} {milestone['kind']} «{phrase}» in «{beginning(statement['quote'])}»"
