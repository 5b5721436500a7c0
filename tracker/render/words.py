"""How promises are put into words, the same in tables and explanations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker.render.paper import line

if TYPE_CHECKING:
    from tracker.core.answers import Judged, Report, Summary
    from tracker.core.models import Company, Kind, Milestone, Promise, Window


def kind(of: Kind) -> str:
    """Say a kind as a reader would: `ind-submission` is "IND submission"."""
    return of.replace("-", " ").replace("ind ", "IND ")


def subject(of: Milestone) -> str:
    """Say what the milestone is about; where the release names nothing, what the sentence calls it."""
    return line(", ".join(of.subject) or of.text)


def company(of: Company) -> str:
    """Say who promised, with the ticker where there is one."""
    return line(f"{of.name} ({of.ticker})" if of.ticker else of.name)


def last_day(window: Window) -> str:
    """Say how far a window reaches."""
    if window.latest is None:
        return f"from {window.earliest}"
    return f"on {window.latest}" if window.latest == window.earliest else f"to {window.latest}"


def short_id(promise: Promise) -> str:
    """Give the last part of an id: enough to name the promise on the command line."""
    return promise.id.rpartition("-")[2]


def since(judged: Judged) -> str:
    """Say from which day on the verdict has stood."""
    history = judged.verdict.history
    day = judged.verdict.decided_on or (history[-1].on if history else judged.promise.made_on)
    return day.isoformat()


def summary(counted: Summary) -> str:
    """Say the three counts: "12 kept, 3 slipped, 8 pending"."""
    return f"{counted.kept:,} kept, {counted.slipped:,} slipped, {counted.pending:,} pending"


def heading(report: Report) -> str:
    """Say the counts and the day they hold for."""
    policy = "" if report.policy == "default" else f", policy {report.policy}"
    return f"{summary(report.summary)} as of {report.as_of}{policy}"
