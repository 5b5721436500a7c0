"""How well and how fast windows are read, beside two libraries that read dates, where they are installed.

    python benchmarks/windows.py            accuracy on labelled sentences, rate, and growth on hostile input

The sentences are the scenarios in `features/window` and, where it stands beside this project, the labelled set
`../shared/horizons-dev.jsonl`. The peers are `dateparser` and `recognizers-text-date-time`; they are no dependencies.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable, Iterator
from datetime import date, datetime, timedelta
from pathlib import Path
from statistics import median
from typing import NamedTuple

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from tracker.lexicons import grammar  # noqa: E402 - the project must be on the path first

LABELLED = ROOT.parent / "shared" / "horizons-dev.jsonl"
CORPUS = ROOT.parent / "shared" / "corpus"
RELEASE_WORDS = 2000

Span = tuple[int, int, date, date | None]
"""Where an answer stands in the text, and its first and last day."""
Reader = Callable[[str, date, int], list[Span]]


class Labelled(NamedTuple):
    """A sentence, where its expression stands, and which ends count as right; none where there is no window."""

    text: str
    start: int
    end: int
    said_on: date
    year_end: int
    first: frozenset[str | None]
    last: frozenset[str | None]
    is_window: bool


def labelled() -> Iterator[Labelled]:
    """The labelled set beside the project."""
    for line in LABELLED.read_text(encoding="utf-8").splitlines() if LABELLED.exists() else ():
        row = json.loads(line)
        ends = [frozenset([row[name], *(row.get(f"accept_{name}") or ())]) for name in ("earliest", "latest")]
        if row.get("neg_type") != "logistics":
            place = row["start"], row["end"], date.fromisoformat(row["ref"]), row["fye"]
            yield Labelled(row["text"], *place, *ends, row["kind"] == "window")


def scenarios() -> Iterator[Labelled]:
    """The sentences of the features that have one window, or none, in a company whose year ends in December."""
    from gherkin.parser import Parser
    from gherkin.pickles.compiler import Compiler

    for path in sorted((ROOT / "features" / "window").glob("*.feature")):
        document = {**Parser().parse(path.read_text(encoding="utf-8")), "uri": str(path)}
        for pickle in Compiler().compile(document):
            steps = [step["text"].split('"') for step in pickle["steps"]]
            read = [step for step in steps if len(step) > 1 and "is read as said on" in step[2]]
            told = {step[0].strip(): step[1::2] for step in steps}
            if steps[0] != read[0] or not {"its window is", "it has no window"} & told.keys():
                continue
            first, last = told.get("its window is", (None, None))
            text = read[0][1]
            ends = frozenset([first]), frozenset([last])
            yield Labelled(text, 0, len(text), date.fromisoformat(read[0][3]), 12, *ends, first is not None)


def ours(text: str, said_on: date, year_end: int) -> list[Span]:
    """The windows this project reads."""
    return [(each.start, each.end, each.earliest, each.latest) for each in grammar().find(text, said_on, year_end)]


def dateparser() -> Reader:
    """Search of dateparser, asked twice: with the first day, then the last, of what a date leaves out."""
    from dateparser.search import search_dates

    def settings(side: str, said_on: date) -> dict[str, object]:
        base = datetime.combine(said_on, datetime.min.time())
        return {"RELATIVE_BASE": base, "PREFER_DAY_OF_MONTH": side, "PREFER_MONTH_OF_YEAR": side}

    def read(text: str, said_on: date, _year_end: int) -> list[Span]:
        sides = [search_dates(text, settings=settings(side, said_on)) or [] for side in ("first", "last")]
        pairs = zip(*sides, strict=False)
        return [(at := text.find(one), at + len(one), a.date(), b.date()) for (one, a), (_, b) in pairs if one in text]

    return read


def recognizers() -> Reader:
    """Recognizers-Text, of its resolutions the one that lies ahead; its ranges end before their last day."""
    from recognizers_date_time import recognize_datetime

    def span(values: list[dict[str, str]]) -> tuple[date, date | None] | None:
        spans = []
        for value in values:
            start, end = value.get("start") or value.get("value"), value.get("end")
            if start and start[:4].isdecimal():
                first = date.fromisoformat(start[:10])
                last = date.fromisoformat(end[:10]) - timedelta(days=1) if end else None if "start" in value else first
                spans.append((first, last))
        return spans[-1] if spans else None

    def read(text: str, said_on: date, _year_end: int) -> list[Span]:
        base = datetime.combine(said_on, datetime.min.time())
        found = recognize_datetime(text, "en-us", reference=base)
        read = [(each.start, each.end + 1, span((each.resolution or {}).get("values", []))) for each in found]
        return [(start, end, *days) for start, end, days in read if days]

    return read


def readers() -> Iterator[tuple[str, Reader]]:
    """The reader of this project, and those of the peers that are installed."""
    yield "this project", ours
    for name, make in (("dateparser", dateparser), ("Recognizers-Text", recognizers)):
        try:
            yield name, make()
        except ImportError as missing:
            print(f"{name} is skipped: {missing.name} is not installed")


def is_right(row: Labelled, spans: list[Span]) -> bool:
    """Whether what was read over the expression is what it means; nothing, where it means no window."""
    there = [span for span in spans if span[0] < row.end and span[1] > row.start]
    if not row.is_window:
        return not there
    ends = [(str(first), last and str(last)) for _, _, first, last in there]
    return len(there) == 1 and ends[0][0] in row.first and ends[0][1] in row.last


def score(name: str, read: Reader, rows: list[Labelled]) -> None:
    """Print how many of the rows a reader gets right, and how fast it went."""
    begun = time.perf_counter()
    answers = [_answer(read, row) for row in rows]
    took = time.perf_counter() - begun
    right = {
        kind: [is_right(*pair) for pair in zip(rows, answers, strict=True) if pair[0].is_window is kind]
        for kind in (True, False)
    }
    windows, others = (f"{sum(right[kind])}/{len(right[kind])}" for kind in (True, False))
    share = 100 * sum(right[True]) / max(1, len(right[True]))
    figures = f"windows {windows:>8} {share:5.1f} %   no window {others:>7}"
    print(f"  {name:<17} {figures}   {len(rows) / took:9,.0f} sentences a second")


def _answer(read: Reader, row: Labelled) -> list[Span]:
    """What a reader says; a peer that fails on a sentence says nothing."""
    try:
        return read(row.text, row.said_on, row.year_end)
    except Exception:  # noqa: BLE001 - whatever a peer stumbles over counts as no answer
        return []


def releases() -> list[tuple[str, date]]:
    """Whole releases: the examples of the project and, where it is there, the corpus beside it."""
    texts = [
        (path.read_text(encoding="utf-8"), date(2025, 5, 13)) for path in sorted((ROOT / "examples").glob("*.txt"))
    ]
    for path in sorted(CORPUS.glob("*/releases.jsonl")):
        rows = map(json.loads, path.read_text(encoding="utf-8").splitlines())
        texts += [(row["text"], date.fromisoformat(row["date"])) for row in rows]
    return texts


def best(work: Callable[[], object], times: int = 7) -> float:
    """The shortest of several runs, in seconds of the processor."""
    took = []
    for _ in range(times):
        begun = time.process_time()
        work()
        took.append(time.process_time() - begun)
    return min(took)


def rate(texts: list[tuple[str, date]]) -> None:
    """Print what a release of 2,000 words takes: all of them in one, and the middle one of them."""
    words, size = sum(len(text.split()) for text, _ in texts), sum(len(text.encode()) for text, _ in texts)
    took = best(lambda: [grammar().find(text, said_on) for text, said_on in texts])
    each = [
        best(lambda text=text, said_on=said_on: grammar().find(text, said_on), 3) / len(text.split())
        for text, said_on in texts
    ]
    all_of_them, middle = (RELEASE_WORDS * 1000 * seconds for seconds in (took / words, median(each)))
    print(f"  {len(texts)} releases, {words:,} words, {size / took / 1e6:.1f} MB a second")
    print(f"  {RELEASE_WORDS:,} words take {all_of_them:.2f} ms; in the middle one of the releases, {middle:.2f} ms")


HOSTILE = (
    "Q3 ",
    "early to mid to ",
    "in the next two to three ",
    "June 1, ",
    "1/2/",
    "not before ",
    "moved from Q2 to Q4 2025 ",
    "(",
    "\n- ",
    "2025-",
    "1",
)


def growth() -> None:
    """Print how the time grows with hostile input: twice the text should take twice the time."""
    for piece in HOSTILE:
        texts = [(piece * (size // len(piece) + 1))[:size] for size in (50_000, 100_000)]
        half, whole = (best(lambda text=text: grammar().find(text, date(2025, 5, 8)), 3) for text in texts)
        print(f"  {piece!r:<28} 100 kB in {whole:6.3f} s, {whole / max(half, 1e-9):4.1f} times what 50 kB took")


def main() -> None:
    """Print all of it."""
    named = list(readers())
    sets = {"Scenarios of features/window": list(scenarios()), f"Labelled set {LABELLED.name}": list(labelled())}
    for title, rows in sets.items():
        print(f"{title}: {len(rows) or 'not there, skipped'}")
        for name, read in named if rows else ():
            score(name, read, rows)
    print("Rate on one core")
    rate(releases())
    print("Growth on hostile input")
    growth()


if __name__ == "__main__":
    main()
