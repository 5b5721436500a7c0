"""Score the tracker on labelled series of releases, and fail where it does worse than the figures kept here.

    python -m benchmarks.accuracy SCORE_TOOL TRACKER SERIES_FOLDER... [--write]

The figures stand in `benchmarks/accuracy.json`, one group for each folder of series; `--write` writes them anew.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path

FIGURES = Path(__file__).with_name("accuracy.json")

MORE_IS_BETTER = ("found", "kind", "subject", "made_on", "verdict", "slipped said")
LESS_IS_BETTER = ("false", "accusation", "unsound")


def measure(tool: Path, tracker: Path, folder: Path) -> dict[str, int]:
    """The tallies of all series in a folder, by the score tool's names."""
    series = sorted(truth.parent for truth in folder.glob("*/truth.json"))
    with tempfile.TemporaryDirectory() as scratch:
        out = Path(scratch, "tallies.json")
        subprocess.run([sys.executable, tool, "--tracker", tracker, "--json", out, *series], check=True)
        tallies = json.loads(out.read_text())["all"]
    return {name: tallies.get(name, 0) for name in ("labels", *MORE_IS_BETTER, *LESS_IS_BETTER)}


def worse(now: dict[str, int], before: dict[str, int]) -> list[str]:
    """What has become worse, in words; nothing where the labels themselves have changed."""
    if now["labels"] != before["labels"]:
        return [f"there are {now['labels']} labels and {before['labels']} in the figures; write them anew"]
    fewer = [f"{name}: {now[name]}, was {before[name]}" for name in MORE_IS_BETTER if now[name] < before[name]]
    more = [f"{name}: {now[name]}, was {before[name]}" for name in LESS_IS_BETTER if now[name] > before[name]]
    return fewer + more


def main(arguments: list[str]) -> int:
    """Measure each folder, compare or write; the exit code is 1 where anything has become worse."""
    writes = "--write" in arguments
    tool, tracker, *folders = (Path(argument).absolute() for argument in arguments if argument != "--write")
    figures = {folder.name: measure(tool, tracker, folder) for folder in folders}
    if writes:
        FIGURES.write_text(json.dumps(figures, indent=2) + "\n")
        return 0
    before = json.loads(FIGURES.read_text())
    complaints = [f"{name}: {what}" for name, now in figures.items() for what in worse(now, before[name])]
    print("\n".join(complaints) or "No figure is worse than benchmarks/accuracy.json.")
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
