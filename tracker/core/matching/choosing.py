"""Which of several threads a statement is meant for: the nearest one, and where two are equally near, by their days."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tracker.core.matching.comparing import Comparison
from tracker.core.matching.threads import Thread, same_window
from tracker.core.models import Cited, Interval, StatementType

NEWEST = 3
"""How many of a thread's promises, the newest first, lend it their words."""


@dataclass(frozen=True, slots=True)
class Refusal:
    """Why a thread was not taken for a statement."""

    thread: Thread
    cited: Cited
    rule: str
    why: str


Agreed = list[tuple[float, Thread]]
"""Threads on which every rule agrees, each with how near it is."""


def fitting(threads: Sequence[Thread], cited: Cited, compare: Comparison) -> tuple[Agreed, list[Refusal]]:
    """The threads on which every rule agrees, and why the others were not taken."""
    agreed: Agreed = []
    refused: list[Refusal] = []
    for thread in threads:
        again = thread.promises_in(cited.statement.window)
        due = thread.was_due_on(cited.statement.days)
        known = thread.milestones[:NEWEST]
        answers = [compare.answer(one, cited, same_window=again, on_the_day=due) for one in known]
        fits = [like.weight for like, refusal in answers if refusal is None]
        if fits:
            agreed.append((max(fits) + (thread.kind is cited.statement.milestone.kind), thread))
        else:
            refused.append(Refusal(thread, cited, *(answers[0][1] or ("", ""))))
    return agreed, refused


def nearest(cited: Cited, agreed: Agreed) -> list[Thread]:
    """The nearest of the threads that fit; several where they are equally near and their days do not tell."""
    if not agreed:
        return []
    if cited.statement.type is StatementType.DELIVERY:
        agreed = _told_again_or_waiting(cited, agreed)
    best = max(weight for weight, _ in agreed)
    same = _by_window(cited, [thread for _, thread in agreed])
    near = same or [thread for weight, thread in agreed if weight == best]
    if len(near) > 1 and cited.statement.type is StatementType.PROMISE:
        near = [thread for thread in near if thread.is_open_on(cited.release.date)] or near
    return near if len(near) < 2 else _by_days(cited, near)


def _told_again_or_waiting(cited: Cited, agreed: Agreed) -> Agreed:
    """What was delivered on these days is told again; else what still waits is meant."""
    retold = [pair for pair in agreed if pair[1].was_delivered_in(cited.statement.days)]
    waiting = [pair for pair in agreed if not pair[1].is_delivered]
    return retold or waiting or agreed


def _by_window(cited: Cited, threads: Sequence[Thread]) -> list[Thread]:
    """Of several threads, those that promise the same window: what is said again, or denied, is meant."""
    window = cited.statement.window
    if window is None or cited.statement.type is StatementType.DELIVERY or len(threads) < 2:
        return []
    return [thread for thread in threads if same_window(thread.pledges[-1].window, window)]


def _by_days(cited: Cited, near: list[Thread]) -> list[Thread]:
    """Of threads equally near, the one in whose window alone the days lie, where none of the others is due then."""
    days = _days_meant(cited)
    held = [thread for thread in near if days is not None and thread.holds(days)]
    if days is None or len(held) != 1 or any(thread.is_about_due(days) for thread in near if thread is not held[0]):
        return near
    return held


def _days_meant(cited: Cited) -> Interval | None:
    """The days on which something was done, or between which it is promised."""
    window = cited.statement.window
    if window is None or cited.statement.type is not StatementType.PROMISE:
        return cited.statement.days
    return Interval(window.earliest, window.latest) if window.latest else None
