"""Policies, and what hangs on them, for other programs."""

from __future__ import annotations

from datetime import date  # msgspec reads the annotations
from typing import TYPE_CHECKING

import msgspec
from msgspec import Struct

from tracker.core.models import Status  # msgspec reads the annotations
from tracker.exporters.as_json import pretty
from tracker.exporters.document import SCHEMA_VERSION, Company, Milestone, Summary, Window
from tracker.exporters.from_values import milestone, summary, window

if TYPE_CHECKING:
    from collections.abc import Sequence

    from tracker.core import answers
    from tracker.core.policy import Policy as Conventions


class Convention(Struct, frozen=True):
    """A convention: a number, or the first and last month (of a year or half) or day (of a month), both included."""

    value: int | tuple[int, int]
    reason: str


class Policy(Struct, frozen=True):
    """A policy by its name."""

    name: str
    conventions: dict[str, Convention]


class Policies(Struct, frozen=True):
    """Policies, `default` first."""

    schema_version: str
    policies: list[Policy]


class Side(Struct, frozen=True):
    """How a promise stands under one policy."""

    status: Status
    rule: str
    because: str
    window: Window


class Flip(Struct, frozen=True):
    """A promise whose verdict differs; null where it is a promise of its own under the other policy only."""

    id: str
    company: Company
    milestone: Milestone
    made_on: date
    before: Side | None
    after: Side | None


class Comparison(Struct, frozen=True):
    """What would change from one policy to another, as of a day."""

    schema_version: str
    as_of: date
    before: str
    after: str
    summary_before: Summary
    summary_after: Summary
    flips: list[Flip]


def policies_json(policies: Sequence[Conventions]) -> str:
    """Write policies with every convention and its reason."""
    return pretty(msgspec.json.encode(Policies(SCHEMA_VERSION, [_policy(policy) for policy in policies])))


def _policy(policy: Conventions) -> Policy:
    """Say one policy."""
    values = policy.conventions().items()
    return Policy(policy.name, {name: Convention(value, policy.reasons[name]) for name, value in values})


def comparison_json(found: answers.Comparison) -> str:
    """Write the flips in their order, and both counts."""
    old, new = found.before, found.after
    document = Comparison(
        schema_version=SCHEMA_VERSION,
        as_of=old.as_of,
        before=old.policy,
        after=new.policy,
        summary_before=summary(old.summary),
        summary_after=summary(new.summary),
        flips=[_flip(flip) for flip in found.flips],
    )
    return pretty(msgspec.json.encode(document))


def _flip(flip: answers.Flip) -> Flip:
    """Say one flip."""
    said = flip.promise
    who = Company(said.company.name, said.company.ticker)
    return Flip(said.id, who, milestone(said.milestone), said.made_on, _side(flip.before), _side(flip.after))


def _side(judged: answers.Judged | None) -> Side | None:
    """Say how it stands under one policy."""
    if judged is None:
        return None
    verdict = judged.verdict
    return Side(verdict.status, verdict.rule, verdict.because, window(judged.promise.window))
