"""Print the accuracy and the rate of each reader, and how the time of ours grows with hostile input.

    python -m benchmarks.windows SHARED_FOLDER

The sentences are the scenarios in `features/window` and, where the folder has them, its labelled set and its releases.
"""

from __future__ import annotations

import sys
import warnings
from pathlib import Path

from benchmarks.windows.labels import labelled, scenarios
from benchmarks.windows.readers import dateparser, ours, recognizers
from benchmarks.windows.scoring import report
from benchmarks.windows.speed import growth, rate, releases

FEATURES = Path(__file__).parents[2] / "features" / "window"


def main(arguments: list[str]) -> None:
    """Print all of it."""
    shared = Path(*arguments)
    warnings.simplefilter("ignore")  # the peers' own, of Pythons to come
    readers = {"this project": ours, "dateparser": dateparser(), "Recognizers-Text": recognizers()}
    report("Scenarios of features/window", scenarios(FEATURES), readers)
    report("Labelled set horizons-dev.jsonl", labelled(shared / "horizons-dev.jsonl"), readers)
    rate(releases(shared / "corpus"), readers)
    growth()


if __name__ == "__main__":
    main(sys.argv[1:])
