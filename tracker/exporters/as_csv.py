"""A flat table for spreadsheets: one promise a line."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from tracker.core.text import clean
from tracker.exporters.from_values import promise

if TYPE_CHECKING:
    from collections.abc import Callable

    from tracker.core.answers import Report
    from tracker.exporters import document as doc

COLUMNS: dict[str, Callable[[doc.Promise], object]] = {
    "id": lambda it: it.id,
    "company": lambda it: it.company.name,
    "ticker": lambda it: it.company.ticker,
    "kind": lambda it: it.milestone.kind,
    "subject": lambda it: "; ".join(it.milestone.subject),
    "milestone": lambda it: it.milestone.text,
    "made_on": lambda it: it.made_on,
    "earliest": lambda it: it.window.earliest,
    "latest": lambda it: it.window.latest,
    "phrase": lambda it: it.window.phrase,
    "open_ended": lambda it: str(it.window.open_ended).lower(),
    "conditional": lambda it: it.conditional,
    "status": lambda it: it.verdict.status,
    "rule": lambda it: it.verdict.rule,
    "because": lambda it: it.verdict.because,
    "decided_on": lambda it: it.verdict.decided_on,
    "manner": lambda it: it.verdict.manner,
    "delivered_earliest": lambda it: it.verdict.delivered and it.verdict.delivered.earliest,
    "delivered_latest": lambda it: it.verdict.delivered and it.verdict.delivered.latest,
    "days_late_generous": lambda it: it.verdict.days_late and it.verdict.days_late.generous,
    "days_late_strict": lambda it: it.verdict.days_late and it.verdict.days_late.strict,
    "thread": lambda it: it.thread,
    "revises": lambda it: it.revises,
    "revised_by": lambda it: it.revised_by,
    "moves": lambda it: it.moves,
    "source_id": lambda it: it.statement.source_id,
    "url": lambda it: it.statement.url,
    "title": lambda it: it.statement.title,
    "quote": lambda it: it.statement.quote,
}

_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""How a text begins that a spreadsheet would run instead of show."""


def export(report: Report) -> str:
    """Write a heading and one line a promise; an empty cell says "no data"."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    for judged in report.judged:
        said = promise(judged)
        writer.writerow([harmless(cell(said)) for cell in COLUMNS.values()])
    return out.getvalue()


def harmless(value: object) -> object:
    """Keep a text from being run as a formula, by a leading apostrophe; numbers and days stay."""
    if not isinstance(value, str):
        return value
    text = clean(value)
    return f"'{text}" if text.startswith(_FORMULA) else text
