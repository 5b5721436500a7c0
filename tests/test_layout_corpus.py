"""The labelled series: every promise stands in the issuer's words and in one sentence, every trap where it belongs.

Three of the series are left out on purpose: they are held back to measure over-fitting.
"""

import json
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from tracker.core.layout import lay_out
from tracker.core.models import Company, Section, Sentence

CORPUS = Path(__file__).parents[1].parent / "shared" / "corpus"
SEED = CORPUS.parent / "seed" / "fast-track-2025-04-07.txt"
SERIES = ["ALLO", "AMTX", "CH", "CRBU", "GOVX", "HBP", "LLY", "RKLB", "TTWO"]
TRAPS = {"safe harbor": Section.SAFE_HARBOR, "third-party": Section.THIRD_PARTY}

pytestmark = pytest.mark.skipif(not CORPUS.is_dir(), reason="the labelled series are not beside the repository")


@cache
def releases(series: str) -> dict[str, tuple[str, tuple[Sentence, ...]]]:
    """Text and sentences of each release of a series."""
    lines = (CORPUS / series / "releases.jsonl").read_text(encoding="utf-8").splitlines()
    found = {entry["id"]: entry for entry in map(json.loads, lines)}
    return {name: (entry["text"], laid(entry)) for name, entry in found.items()}


def laid(entry: dict[str, Any]) -> tuple[Sentence, ...]:
    return lay_out(entry["text"], entry["title"], Company(entry["company"], entry["ticker"]))


def labels(series: str, kind: str) -> list[dict[str, Any]]:
    return json.loads((CORPUS / series / "truth.json").read_text(encoding="utf-8"))[kind]


def sentences_at_each(series: str, label: dict[str, Any]) -> list[list[Sentence]]:
    """For each place where the label's words stand, the sentences that share a letter with it."""
    text, sentences = releases(series)[label["release"]]
    quote = label["quote"]
    starts = [at for at in range(len(text)) if text.startswith(quote, at)]
    return [[s for s in sentences if s.start < start + len(quote) and start < s.end] for start in starts]


@pytest.mark.parametrize("series", SERIES)
def test_every_promise_stands_in_the_issuers_words(series: str) -> None:
    places = {label["id"]: sentences_at_each(series, label) for label in labels(series, "promises")}
    assert [
        name for name, each in places.items() if not any(all(s.section.is_issuers for s in place) for place in each)
    ] == []


@pytest.mark.parametrize("series", SERIES)
def test_every_promise_stands_in_one_sentence(series: str) -> None:
    places = {label["id"]: sentences_at_each(series, label) for label in labels(series, "promises")}
    assert [name for name, each in places.items() if not any(len(place) == 1 for place in each)] == []


@pytest.mark.parametrize("series", SERIES)
def test_every_trap_stands_where_it_belongs(series: str) -> None:
    misplaced = [
        label["quote"]
        for label in labels(series, "not_promises")
        for why, section in TRAPS.items()
        if label["why"].startswith(why)
        and not any(all(s.section is section for s in place) for place in sentences_at_each(series, label))
    ]
    assert misplaced == []


def test_of_the_saved_page_only_the_release_is_the_issuers() -> None:
    text = SEED.read_text(encoding="utf-8")
    sentences = lay_out(text, text.splitlines()[2], Company("Allogene Therapeutics", "ALLO", "Nasdaq"))
    issuers = [s for s in sentences if s.section.is_issuers]
    assert [s.section for s in issuers[:6]] == [Section.TITLE, *[Section.BULLET] * 4, Section.BODY]
    assert "(GLOBE NEWSWIRE) --" in issuers[5].text
    assert [s.section for s in sentences].count(Section.TRANSLATION) == 26
    assert all(s.section is Section.FAQ for s in sentences if s.heading == "FAQ")
