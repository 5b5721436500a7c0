"""The status table: one promise a row, as wide as the terminal allows."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker.render import words
from tracker.render.paper import WIDE, Paper, line, shorten
from tracker.render.table import Column, table

if TYPE_CHECKING:
    from tracker.core.answers import Judged, Report

_NARROW = [
    Column("id", 4),
    Column("company", 7),
    Column("milestone", 14),
    Column("promised", 10),
    Column("window", 13),
    Column("status", 18),
]
_WIDE = [
    Column("id", 4),
    Column("company", 12),
    Column("milestone", 20),
    Column("promised", 10),
    Column("window", 20),
    Column("status", 7),
    Column("since", 10),
    Column("why", 20),
]


def status(report: Report, paper: Paper) -> str:
    """Lay out the promises of a report and their summary line."""
    head = paper.strong(words.heading(report))
    if not report.judged:
        return head
    columns, row = (_WIDE, _wide) if paper.width >= WIDE else (_NARROW, _narrow)
    return f"{table(columns, [row(judged, paper) for judged in report.judged], paper.width)}\n\n{head}"


def _narrow(judged: Judged, paper: Paper) -> list[str]:
    """Stack what belongs together, so that a row fits eighty characters."""
    promise = judged.promise
    return [
        words.short_id(promise),
        line(promise.company.ticker or shorten(promise.company.name, 24)),
        f"{words.kind(promise.milestone.kind)}\n{shorten(words.subject(promise.milestone), 44)}",
        promise.made_on.isoformat(),
        f"{shorten(promise.window.phrase, 40)}\n{words.last_day(promise.window)}",
        f"{paper.status(judged.verdict.status)} {words.since(judged)}\n{judged.verdict.rule}",
    ]


def _wide(judged: Judged, paper: Paper) -> list[str]:
    """Give each thing its own column."""
    promise = judged.promise
    return [
        words.short_id(promise),
        shorten(promise.company.name, 40),
        f"{words.kind(promise.milestone.kind)}: {shorten(words.subject(promise.milestone), 44)}",
        promise.made_on.isoformat(),
        f"{shorten(promise.window.phrase, 40)} ({words.last_day(promise.window)})",
        paper.status(judged.verdict.status),
        words.since(judged),
        judged.verdict.rule,
    ]
