"""The lexicons are true of their own examples, and are not tempted by their counter-examples."""

import tomllib
from datetime import date
from importlib.resources import files
from typing import Any

import pytest

from tests.written import Written, released
from tracker.core.extraction.tagging import tag
from tracker.core.models import StatementType
from tracker.lexicons.english import english

TABLES = {
    name: tomllib.loads((files("tracker.lexicons") / "en" / f"{name}s.toml").read_text(encoding="utf-8"))[name]
    for name in ("action", "object", "cue", "kind")
}
WORDS = [(table, row) for table in ("action", "object", "cue") for row in TABLES[table]]
TEMPTING = [row["counter_example"] for rows in TABLES.values() for row in rows if "counter_example" in row]


def label(table: str, row: dict[str, Any]) -> str:
    return row["group"] if table == "cue" else row["name"]


def said(sentence: str) -> list[Any]:
    release = Written("Brightwater Industries", "BWTX", date(2027, 1, 7), [sentence])
    return list(released(release.draft()).statements)


@pytest.mark.parametrize(("table", "row"), WORDS, ids=[f"{table}-{label(table, row)}" for table, row in WORDS])
def test_an_example_uses_a_word_of_its_row(table: str, row: dict[str, Any]) -> None:
    assert label(table, row) in {found.name for found in tag(row["example"], english()).of(table)}


@pytest.mark.parametrize("row", TABLES["kind"], ids=lambda row: f"{row['kind']}: {row['example']}")
def test_the_example_of_a_kind_promises_that_kind_or_asks_about_it(row: dict[str, Any]) -> None:
    looking_ahead = (StatementType.PROMISE, StatementType.QUESTION)
    kinds = [one.milestone.kind for one in said(row["example"]) if one.type in looking_ahead]
    assert kinds == [row["kind"]]


@pytest.mark.parametrize("sentence", TEMPTING)
def test_a_counter_example_says_nothing_of_a_milestone(sentence: str) -> None:
    assert said(sentence) == []


def test_every_row_of_words_has_an_example() -> None:
    assert [label(table, row) for table, row in WORDS if not row.get("example")] == []
