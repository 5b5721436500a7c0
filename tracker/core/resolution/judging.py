"""The verdict on a promise as of a day, how it came to be so, and which rules were tried."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from tracker.core.models import Change, Status, Verdict
from tracker.core.resolution.facts import closing_day, known, read_between
from tracker.core.resolution.rules import RESOLUTION

if TYPE_CHECKING:
    from tracker.core.models import Case
    from tracker.core.resolution.facts import Facts


@dataclass(frozen=True, slots=True)
class Tried:
    """A rule that was tried on a promise: whether it applied, and why or why not."""

    rule: str
    applied: bool
    why: str


def judge(case: Case, as_of: date, grace_days: int = 0) -> Verdict:
    """Judge a promise as of a day, which must not be before it was made, with all changes of the verdict up to then.

    Only what was known by the end of that day counts. `grace_days`, 0 or more, are added to the window before
    silence is a slip. `decided_on` is the day since which the verdict stands, None while it is pending.
    """
    facts = known(case, as_of, grace_days)
    verdict, history = _decide(facts), _changes(case, as_of, grace_days)
    since = None if verdict.status is Status.PENDING else history[-1].on
    return replace(
        verdict,
        decided_on=verdict.decided_on or since,
        review=facts.review + verdict.review,
        history=history,
    )


def tried(case: Case, as_of: date, grace_days: int = 0) -> tuple[Tried, ...]:
    """Tell every rule that was tried, in order, up to and with the one that decided, each with its reason."""
    facts = known(case, as_of, grace_days)
    found: list[Tried] = []
    for rule in RESOLUTION:
        finding = rule.apply(facts)
        applied = isinstance(finding, Verdict)
        found.append(Tried(rule.name, applied, finding.because if isinstance(finding, Verdict) else finding))
        if applied:
            break
    return tuple(found)


def _decide(facts: Facts) -> Verdict:
    """Take the verdict of the first rule that applies; the last rule always does."""
    findings = (rule.apply(facts) for rule in RESOLUTION)
    return next(finding for finding in findings if isinstance(finding, Verdict))


def _changes(case: Case, as_of: date, grace_days: int) -> tuple[Change, ...]:
    """List each day up to `as_of` on which status or rule became another, the day of the promise first."""
    found: list[Change] = []
    for day in _turning_days(case, as_of, grace_days):
        verdict = _decide(known(case, day, grace_days))
        if not found or (found[-1].status, found[-1].rule) != (verdict.status, verdict.rule):
            found.append(Change(day, verdict.status, verdict.rule))
    return tuple(found)


def _turning_days(case: Case, as_of: date, grace_days: int) -> list[date]:
    """List the days on which a verdict can change: something new was known, or the window closed."""
    made_on, closes = case.promise.made_on, closing_day(case.promise, grace_days)
    days = {made_on, *(new.made_on for new in case.later), *(decision.on for decision in case.decisions)}
    days |= {day for event in case.events for day in (event.known_on, event.until) if day}
    days |= {day for doubt in case.doubts for day in (doubt.known_on, doubt.until) if day}
    if closes and closes < as_of:
        days |= {closes + timedelta(days=1), *read_between(case.release_days, closes, as_of)[:1]}
    return sorted(day for day in days if made_on <= day <= as_of)
