"""The labelled expressions beside this project, where they are: what is read right, and what should not be read."""

import json
from datetime import date
from pathlib import Path

import pytest

from tracker import find_windows
from tracker.core.models import Window

LABELLED = Path(__file__).parents[1].parent / "shared" / "horizons-dev.jsonl"
pytestmark = pytest.mark.skipif(not LABELLED.exists(), reason="no labelled expressions beside this project")

ENOUGH = 0.98


def rows(kind: str) -> list[dict]:
    lines = LABELLED.read_text(encoding="utf-8").splitlines() if LABELLED.exists() else []
    return [row for row in map(json.loads, lines) if row["kind"] == kind]


def overlapping(row: dict) -> list[Window]:
    windows = find_windows(row["text"], date.fromisoformat(row["ref"]), row["fye"])
    return [window for window in windows if window.start < row["end"] and window.end > row["start"]]


def is_right(row: dict) -> bool:
    """Whether the one window there has both its ends right, by the label or a reading accepted beside it."""
    windows = overlapping(row)
    if len(windows) != 1:
        return False
    read = [str(windows[0].earliest), windows[0].latest and str(windows[0].latest)]
    return all(
        end in (row[name], *(row.get(f"accept_{name}") or ()))
        for name, end in zip(("earliest", "latest"), read, strict=True)
    )


def test_nearly_all_windows_have_both_ends_right() -> None:
    wrong = [row["text"][row["start"] : row["end"]] for row in rows("window") if not is_right(row)]
    assert len(wrong) <= (1 - ENOUGH) * len(rows("window")), wrong


def test_nothing_is_read_where_there_is_no_window() -> None:
    """Rows of type logistics hold real days to come; whether these are guidance is for extraction to say."""
    read = [row["text"] for row in rows("none") if row["neg_type"] != "logistics" and overlapping(row)]
    assert read == []
