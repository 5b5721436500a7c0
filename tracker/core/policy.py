"""A policy: the conventions of reading and judging that can be argued about, as values."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any

Stretch = tuple[int, int]
"""First and last month of a year or half, or first and last day of a month; both included, counted from 1."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """What a policy settles; `reasons` says why, under the name of each convention.

    `grace_days` are days past a window's last day before silence counts. Stretches of a year are months of it, of a
    half its months 1 to 6, of a month its days (31 stands for its last). `few` is the number meant by "a few",
    "several" and a bare plural, as in "the coming weeks".
    """

    name: str
    grace_days: int
    early_year: Stretch
    mid_year: Stretch
    late_year: Stretch
    early_half: Stretch
    mid_half: Stretch
    late_half: Stretch
    early_month: Stretch
    mid_month: Stretch
    late_month: Stretch
    few: int
    reasons: Mapping[str, str] = field(compare=False)

    def stretch(self, part: str, unit: str) -> Stretch:
        """The convention for `part` (early, mid, late) of a `unit` (year, half, month).

        >>> from tracker.policies import load
        >>> load("default").stretch("mid", "year")
        (5, 8)
        """
        found: Stretch = getattr(self, f"{part}_{unit}")
        return found

    def reads_as(self, other: Policy) -> bool:
        """Whether both give every phrase the same days; how they judge may differ.

        >>> from tracker.policies import load
        >>> load("strict").reads_as(load("default"))
        False
        """
        return replace(self, name=other.name, grace_days=other.grace_days) == other

    def conventions(self) -> Mapping[str, int | Stretch]:
        """The value of each convention, in the order they are settled."""
        return {name: getattr(self, name) for name in conventions()}


def conventions() -> tuple[str, ...]:
    """The names of all that a policy settles."""
    return tuple(each.name for each in fields(Policy) if each.name not in ("name", "reasons"))


def from_table(table: Mapping[str, Mapping[str, Any]], name: str) -> Policy:
    """A policy from entries of `value` and `reason`, one for each convention; another set of entries is our own bug."""
    settled = set(conventions())
    assert settled == set(table), f"policy {name}: {sorted(settled ^ set(table))}"
    values = {key: _value(entry["value"]) for key, entry in table.items()}
    return Policy(name=name, reasons={key: entry["reason"] for key, entry in table.items()}, **values)


def _value(raw: Any) -> Any:
    """Lists become pairs."""
    return tuple(raw) if isinstance(raw, list) else raw
