"""A table for issues and mails, in the Markdown of the forges."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from tracker.core.text import clean, squeeze

if TYPE_CHECKING:
    from tracker.core.answers import Judged, Report

_HEADINGS = ("id", "company", "milestone", "promised", "window", "last day", "status", "because")
_MARKUP = re.compile(r"([\\`*_\[\]<>|~#&])")


def export(report: Report) -> str:
    """Write the summary and one row a promise."""
    counted = report.summary
    rows = [_row(_HEADINGS), _row(["---"] * len(_HEADINGS)), *(_row(_cells(judged)) for judged in report.judged)]
    summary = f"{counted.kept} kept, {counted.slipped} slipped, {counted.pending} pending as of {report.as_of}"
    return "\n".join([*rows, "", summary, ""])


def _cells(judged: Judged) -> list[str]:
    """Say one promise."""
    promise, verdict = judged.promise, judged.verdict
    subject = ", ".join(promise.milestone.subject) or promise.milestone.text
    return [
        promise.id,
        promise.company.name,
        f"{promise.milestone.kind}: {subject}",
        str(promise.made_on),
        promise.window.phrase,
        str(promise.window.latest or "none"),
        f"{verdict.status} by {verdict.rule}",
        verdict.because,
    ]


def _row(cells: list[str] | tuple[str, ...]) -> str:
    """Write a row of a table."""
    return f"| {' | '.join(escape(cell) for cell in cells)} |"


def escape(text: str) -> str:
    """Keep a text from outside from being read as markup, and on one line."""
    return _MARKUP.sub(r"\\\1", squeeze(clean(text)))
