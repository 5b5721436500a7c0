"""Score the tracker on labelled series of releases, and fail where it does worse than the figures kept here.

    python -m benchmarks.accuracy SCORE_TOOL TRACKER SERIES_FOLDER... [--write]

The figures stand in `benchmarks/accuracy.json`, one group for each folder of series; `--write` writes them anew.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import TypedDict

FIGURES = Path(__file__).with_name("accuracy.json")

MORE_IS_BETTER = ("found", "kind", "subject", "made_on", "verdict", "slipped said")
LESS_IS_BETTER = ("false", "accusation", "unsound")
TALLIES = ("labels", *MORE_IS_BETTER, *LESS_IS_BETTER)


class Figures(TypedDict):
    """The series of a folder that were measured, and their tallies by the score tool's names."""

    series: list[str]
    tallies: dict[str, int]


def measure(tool: Path, tracker: Path, folder: Path, series: list[str]) -> Figures:
    """Run the score tool on series of a folder."""
    with tempfile.TemporaryDirectory() as scratch:
        out = Path(scratch, "tallies.json")
        paths = [folder / name for name in series]
        subprocess.run([sys.executable, tool, "--tracker", tracker, "--json", out, *paths], check=True)
        found = json.loads(out.read_text())["all"]
    return Figures(series=series, tallies={name: found.get(name, 0) for name in TALLIES})


def past_series(folder: Path) -> list[str]:
    """The series whose releases are all of the past: the tracker takes in none of the future."""
    today = datetime.now(UTC).date().isoformat()
    folders = sorted(truth.parent for truth in folder.glob("*/truth.json"))
    return [one.name for one in folders if all(day <= today for day in _days(one / "releases.jsonl"))]


def _days(releases: Path) -> Iterator[str]:
    """The days of the releases of a series."""
    for line in releases.read_text().splitlines():
        yield json.loads(line)["date"]


def worse(now: dict[str, int], before: dict[str, int]) -> list[str]:
    """What has become worse, in words; or that the labels themselves have changed."""
    if now["labels"] != before["labels"]:
        return [f"there are {now['labels']} labels and {before['labels']} in the figures; write them anew"]
    fewer = [f"{name}: {now[name]}, was {before[name]}" for name in MORE_IS_BETTER if now[name] < before[name]]
    more = [f"{name}: {now[name]}, was {before[name]}" for name in LESS_IS_BETTER if now[name] > before[name]]
    return fewer + more


def main(arguments: list[str]) -> int:
    """Measure each folder, compare or write; the exit code is 1 where anything has become worse."""
    tool, tracker, *folders = (Path(argument).absolute() for argument in arguments if argument != "--write")
    if "--write" in arguments:
        written = {folder.name: measure(tool, tracker, folder, past_series(folder)) for folder in folders}
        FIGURES.write_text(json.dumps(written, indent=2) + "\n")
        return 0
    complaints = []
    for folder in folders:
        before: Figures = json.loads(FIGURES.read_text())[folder.name]
        now = measure(tool, tracker, folder, before["series"])
        complaints += [f"{folder.name}: {what}" for what in worse(now["tallies"], before["tallies"])]
    print("\n".join(complaints) or "No figure is worse than benchmarks/accuracy.json.")
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
