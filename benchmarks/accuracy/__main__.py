"""Score the tracker on labelled series, and name every promise that it has come to read better or worse.

    python -m benchmarks.accuracy SCORE_TOOL TRACKER SERIES_FOLDER... [--write]

The marks of every promise stand in `benchmarks/accuracy.json`, one group for each folder of series. The exit code is 1
where a promise is worse than there, or has no marks there.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from concurrent.futures import ProcessPoolExecutor
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from benchmarks.accuracy.marks import Folder, compare
from benchmarks.accuracy.scoring import Measured, measure
from benchmarks.accuracy.table import table

FIGURES = Path(__file__).parent.with_suffix(".json")
ACCEPT = (
    "This fails. Where it is meant, run `make accuracy-write`, and name the promises lost, and why, "
    "in a line under **Law** in CHANGELOG.md."
)
KEEP = "No promise is worse than in benchmarks/accuracy.json; `make accuracy-write` takes the gains down there."
SAME = "Every promise is as in benchmarks/accuracy.json."

Results = dict[str, Measured | None]  # by series; None for what lies in the future


def main() -> int:
    """Measure, print, compare, and write if asked to; the exit code."""
    options = _options()
    if not options.tool.is_file():
        print(f"There is no score tool {options.tool}: ACCURACY WAS NOT MEASURED.")
        return int(options.write)
    before: dict[str, Folder] = json.loads(FIGURES.read_text(encoding="utf-8"))
    results = _measured(options)
    _print_measured(options, results)
    better, worse = _compared(before, results)
    _print_changes(better, worse)
    if options.write:
        now = before | {folder: _marks(series) for folder, series in results.items()}
        FIGURES.write_text(json.dumps(now, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
        print("This state was taken down in benchmarks/accuracy.json.")
        return 0
    print(ACCEPT if worse else KEEP if better else SAME)
    return int(bool(worse))


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks.accuracy", description=__doc__)
    parser.add_argument("tool", type=Path, help="the score tool, a Python file")
    parser.add_argument("tracker", type=Path, help="the program to be scored")
    parser.add_argument("folders", type=Path, nargs="+", help="folders of labelled series")
    parser.add_argument("--write", action="store_true", help="take down the present state, whatever it is")
    return parser.parse_args()


def _measured(options: argparse.Namespace) -> dict[str, Results]:
    """Each folder's series, two measured at a time."""
    series = [truth.parent for folder in options.folders for truth in sorted(folder.glob("*/truth.json"))]
    results: dict[str, Results] = {}
    with ProcessPoolExecutor(2) as pool:
        found = pool.map(partial(_one, options.tool.absolute(), options.tracker.absolute()), series)
        for path, one in zip(series, found, strict=True):
            results.setdefault(path.parent.name, {})[path.name] = one
    return results


def _one(tool: Path, tracker: Path, series: Path) -> Measured | None:
    """What became of a series; None where a release lies in the future, which the tracker does not take in."""
    today = datetime.now(UTC).date().isoformat()
    lines = (series / "releases.jsonl").read_text(encoding="utf-8").splitlines()
    if any(json.loads(line)["date"] > today for line in lines):
        return None
    try:
        return measure(tool, tracker, series)
    except subprocess.CalledProcessError as error:
        return sys.exit(f"{series.name}: the tracker failed: {error.stderr.decode()}")


def _marks(series: Results) -> Folder:
    return {name: one.marks if one else None for name, one in series.items()}


def _compared(before: dict[str, Folder], results: dict[str, Results]) -> tuple[list[str], list[str]]:
    """The gains and the losses of all folders."""
    better, worse = [], []
    for folder, series in results.items():
        quotes = {name: one.quotes for name, one in series.items() if one}
        more, less = compare(before.get(folder, {}), _marks(series), quotes)
        better += [f"{folder}/{line}" for line in more]
        worse += [f"{folder}/{line}" for line in less]
    return better, worse


def _print_measured(options: argparse.Namespace, results: dict[str, Results]) -> None:
    """Print the table, and what is not in it."""
    print(table({folder: {name: one.tally for name, one in all_.items() if one} for folder, all_ in results.items()}))
    for folder, series in results.items():
        future = [name for name, one in series.items() if one is None]
        if future:
            print(f"\nLeft out, as they lie in the future: {', '.join(f'{folder}/{name}' for name in future)}")
    for folder in options.folders:
        if folder.name not in results:
            print(f"\nThere are no labelled series in {folder}: THEY WERE NOT MEASURED.")


def _print_changes(better: list[str], worse: list[str]) -> None:
    """Print the gains, then the losses."""
    for heading, lines in (("Gains", better), ("Losses", worse)):
        if lines:
            print("\n" + "\n  ".join([f"{heading}: {len(lines)}", *lines]))
    print()


if __name__ == "__main__":
    sys.exit(main())
