"""The smaller tables: what was read, what was decided, what is for review, which windows a text holds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker.core.models import Status
from tracker.render import words
from tracker.render.paper import Paper, line, plural, shorten
from tracker.render.table import Column, table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker.core.answers import Judged, Matter, Read, Report
    from tracker.core.models import Window

_LATEST = 10
"""How many of the latest verdicts are worth a look."""


def decided(report: Report, paper: Paper) -> str:
    """Lay out the latest verdicts, newest first, and the counts."""
    settled = [one for one in report.judged if one.counts and one.verdict.status is not Status.PENDING]
    latest = sorted(settled, key=words.since, reverse=True)[:_LATEST]
    head = paper.strong(words.heading(report))
    if not latest:
        return head
    columns = [
        Column("since", 10),
        Column("status", 7),
        Column("id", 4),
        Column("milestone", 20),
        Column("because", 30),
    ]
    return f"{table(columns, [_decided(one, paper) for one in latest], paper.width)}\n\n{head}"


def _decided(one: Judged, paper: Paper) -> list[str]:
    """Say one verdict in a row."""
    milestone = one.promise.milestone
    return [
        words.since(one),
        paper.status(one.verdict.status),
        words.short_id(one.promise),
        f"{words.kind(milestone.kind)}: {shorten(words.subject(milestone), 50)}",
        shorten(one.verdict.because, 200),
    ]


def readings(companies: Sequence[Read], paper: Paper) -> str:
    """Lay out what was read of each company."""
    columns = [
        Column("company", 16),
        Column("first", 10),
        Column("last", 10),
        Column("releases"),
        Column("longest gap"),
    ]
    rows = [_reading(one) for one in companies]
    total = plural(sum(one.releases for one in companies), "release")
    head = paper.strong(f"{total} of {plural(len(companies), 'company', 'companies')}")
    return f"{table(columns, rows, paper.width)}\n\n{head}" if rows else head


def _reading(one: Read) -> list[str]:
    """Say one company's reading in a row."""
    gap = f"{plural(one.longest_gap, 'day')} from {one.gap_from}" if one.gap_from else "none"
    return [words.company(one.company), str(one.first), str(one.last), f"{one.releases:,}", gap]


def matters_table(matters: Sequence[Matter], paper: Paper) -> str:
    """Lay out what a person should decide."""
    columns = [Column("company", 10), Column("said", 10), Column("matter", 30), Column("concerns", 16)]
    rows = [_matter(one) for one in matters]
    return f"{table(columns, rows, paper.width)}\n\n{paper.strong(plural(len(matters), 'matter') + ' to review')}"


def _matter(one: Matter) -> list[str]:
    """Say one matter in a row, with the words it is about where there are any."""
    quote = f"\n“{shorten(one.said.statement.quote, 160)}”" if one.said else ""
    day = one.said.release.date.isoformat() if one.said else ""
    concerns = ", ".join(identity.rpartition("-")[2] for identity in one.concerns)
    matter = line(one.matter.partition(": “")[0] if one.said else one.matter)
    asks = f"\n{one.asks}" if one.asks else ""
    return [line(one.company.ticker or shorten(one.company.name, 30)), day, matter + quote + asks, concerns]


def windows(found: Sequence[Window], paper: Paper) -> str:
    """Lay out the windows of a text in the order they stand in it."""
    columns = [Column("phrase", 12), Column("earliest", 10), Column("latest", 11), Column("rule", 12)]
    rows = [[line(one.phrase), str(one.earliest), _end(one), one.rule] for one in found]
    return table(columns, rows, paper.width)


def _end(window: Window) -> str:
    """Say a window's last day, and whether it is firm."""
    if window.latest is None:
        return "no last day"
    return f"{window.latest} or later" if window.open_ended else str(window.latest)
