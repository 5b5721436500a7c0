"""Policies as tables: their conventions side by side, one with its reasons, and the verdicts that part two of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker.render import words
from tracker.render.paper import Paper, plural, shorten
from tracker.render.table import Column, table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker.core.answers import Comparison, Flip, Judged
    from tracker.core.policy import Policy

_MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


def conventions(policies: Sequence[Policy], paper: Paper) -> str:
    """Lay out every convention with its value in each policy."""
    columns = [Column("convention", 12), *(Column(policy.name, 10) for policy in policies)]
    rows = [[_called(name), *(_value(name, policy) for policy in policies)] for name in policies[0].conventions()]
    return table(columns, rows, paper.width)


def reasons(policy: Policy, paper: Paper) -> str:
    """Lay out the conventions of one policy, each with its reason."""
    columns = [Column("convention", 12), Column("value", 10), Column("reason", 30)]
    rows = [[_called(name), _value(name, policy), policy.reasons[name]] for name in policy.conventions()]
    return table(columns, rows, paper.width)


def _called(name: str) -> str:
    """Say a convention's name in words.

    >>> _called("mid_year"), _called("grace_days"), _called("few")
    ('mid-year', 'days of grace', 'a few')
    """
    return {"grace_days": "days of grace", "few": "a few"}.get(name, name.replace("_", "-"))


def _value(name: str, policy: Policy) -> str:
    """Say the value of a convention: the months of a year, of a half, the days of a month, or a number."""
    value = policy.conventions()[name]
    if isinstance(value, int):
        return str(value)
    first, last = value
    if name.endswith("year"):
        return _span(_MONTHS[first - 1], _MONTHS[last - 1])
    if name.endswith("half"):
        return f"month {_span(str(first), str(last))}"
    return f"day {first} to {'the end' if last == 31 else last}"


def _span(first: str, last: str) -> str:
    """Say a stretch; one month is not said twice."""
    return first if first == last else f"{first} to {last}"


def comparison(found: Comparison, paper: Paper) -> str:
    """Lay out the verdicts that would flip, and count them."""
    old, new = found.before.policy, found.after.policy
    head = paper.strong(_counted(found))
    if not found.flips:
        return head
    columns = [Column("id", 4), Column("milestone", 16), Column("promised", 10), Column(old, 22), Column(new, 22)]
    return f"{table(columns, [_flip(one, paper) for one in found.flips], paper.width)}\n\n{head}"


def _flip(flip: Flip, paper: Paper) -> list[str]:
    """Say one flip in a row."""
    promise = flip.promise
    called = promise.company.ticker or shorten(promise.company.name, 24)
    return [
        words.short_id(promise),
        f"{called} {words.kind(promise.milestone.kind)}\n{shorten(words.subject(promise.milestone), 44)}",
        f"{promise.made_on}\n{shorten(promise.window.phrase, 24)}",
        _side(flip.before, paper),
        _side(flip.after, paper),
    ]


def _side(judged: Judged | None, paper: Paper) -> str:
    """Say how it stands under one policy, by which rule, and until when it had time."""
    if judged is None:
        return "no promise of its own"
    return f"{paper.status(judged.verdict.status)}, {words.last_day(judged.promise.window)}\n{judged.verdict.rule}"


def _counted(found: Comparison) -> str:
    """Say how many flip out of how many, and the counts under both."""
    old, new = found.before, found.after
    flips = f"{len(found.flips):,} of {plural(len(old.judged), 'verdict')} would flip as of {old.as_of}"
    return "\n".join([flips, *(f"{words.summary(report.summary)} by policy {report.policy}" for report in (old, new))])
