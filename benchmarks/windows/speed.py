"""How long releases take, and whether the time grows faster than the text."""

from __future__ import annotations

import time
from datetime import date
from functools import partial
from pathlib import Path
from statistics import quantiles
from typing import TYPE_CHECKING

from tabulate import tabulate

from benchmarks.windows.readers import Asked, Reader, ours
from tracker.core.models import Draft
from tracker.sources import read
from tracker.sources.given import Given

if TYPE_CHECKING:
    from collections.abc import Callable

_EXAMPLES = Path(__file__).parents[2] / "examples"
_RELEASE_WORDS = 2000
_PEERS_READ = 12
_HOSTILE = (
    *("Q3 ", "early to mid to ", "in the next two to three ", "June 1, ", "1/2/", "not before ", "(", "\n- "),
    *("2025-", "1"),
)
_HEAD = ("reader", "releases", "words", "MB a second", "ms p50", "ms p95")


def releases(corpus: Path) -> list[Asked]:
    """Whole releases: the examples of the project and, where it is there, the corpus beside it."""
    paths = [str(path) for path in (_EXAMPLES, *sorted(corpus.glob("*/releases.jsonl")))]
    drafts = read(paths, Given(company=None, ticker=None, date=None, source_url=None, today=date.max))
    return [Asked(draft.text, draft.date) for draft in drafts if isinstance(draft, Draft)]


def rate(texts: list[Asked], readers: dict[str, Reader]) -> None:
    """Print what 2,000 words of a release take, each read once; of the peers, which take seconds, a dozen or so."""
    print(f"\nRate on one core: milliseconds for {_RELEASE_WORDS:,} words of a release\n")
    some = texts[:: max(1, len(texts) // _PEERS_READ)]
    lines = [[name, *_figures(texts if reader is ours else some, reader)] for name, reader in readers.items()]
    print(tabulate(lines, _HEAD, disable_numparse=True, colalign=("left", *["right"] * 5)))


def _figures(texts: list[Asked], reader: Reader) -> list[str]:
    """How many releases and words there were, and how fast they went: the middle one, and the slow ones."""
    took = [best(partial(reader, text), 1) for text in texts]  # a second time would find kept answers, as no user does
    words = [len(text.text.split()) for text in texts]
    size = sum(len(text.text.encode()) for text in texts)
    each = [1000 * _RELEASE_WORDS * seconds / count for seconds, count in zip(took, words, strict=True)]
    twentieths = quantiles(each, n=20, method="inclusive")
    figures = f"{size / sum(took) / 1e6:.3f}", f"{twentieths[9]:,.1f}", f"{twentieths[18]:,.1f}"
    return [str(len(texts)), f"{sum(words):,}", *figures]


def best(work: Callable[[], object], times: int) -> float:
    """The shortest of several runs, in seconds of the processor."""
    took = []
    for _ in range(times):
        begun = time.process_time()
        work()
        took.append(time.process_time() - begun)
    return min(took)


def growth() -> None:
    """Print how our time grows with hostile input: twice the text should take twice the time."""
    print("\nGrowth on hostile input, this project\n")
    lines = []
    for piece in _HOSTILE:
        texts = [Asked((piece * (size // len(piece) + 1))[:size], date(2025, 5, 8)) for size in (50_000, 100_000)]
        half, whole = (best(partial(ours, text), 3) for text in texts)
        lines.append([repr(piece), f"{whole:.3f}", f"{whole / max(half, 1e-9):.1f}"])
    head = ("repeated", "seconds for 100 kB", "times those for 50 kB")
    print(tabulate(lines, head, disable_numparse=True, colalign=("left", "right", "right")))
