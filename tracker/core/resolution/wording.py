"""The sentences of a verdict: what was said on which day, in plain words and ISO days."""

from __future__ import annotations

from textwrap import shorten
from typing import TYPE_CHECKING

from tracker.core.models import Kind
from tracker.core.resolution.bounds import ends, only_fiscal

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from tracker.core.models import Cited, Decision, Event, Interval, Promise, Window
    from tracker.core.resolution.facts import Delivery, Facts

LONGEST_QUOTE = 240
"""Characters of a quote that a reason repeats; the whole of it stands in the evidence."""

_WORDS = {
    Kind.IND_SUBMISSION: "submission of the IND",
    Kind.IND_CLEARANCE: "clearance of the IND",
    Kind.TRIAL_START: "start of the trial",
    Kind.ENROLLMENT_COMPLETE: "completion of enrollment",
    Kind.DATA_READOUT: "report of data",
    Kind.TRIAL_COMPLETE: "completion of the trial",
    Kind.REGULATORY_SUBMISSION: "submission to the regulator",
    Kind.REGULATORY_ACCEPTANCE: "acceptance of the submission",
    Kind.REGULATORY_DECISION: "decision of the regulator",
    Kind.REGULATORY_MEETING: "meeting with the regulator",
    Kind.MANUFACTURING: "manufacturing step",
    Kind.LAUNCH: "launch",
    Kind.DEAL_CLOSING: "closing of the deal",
    Kind.CORPORATE: "corporate step",
    Kind.OTHER: "milestone",
    Kind.FINANCIAL_GUIDANCE: "guided figure",
    Kind.CASH_RUNWAY: "cash runway",
    Kind.EVENT: "call or conference",
}


def what(kind: Kind) -> str:
    """Name a kind of milestone in plain words, to stand after "the"."""
    return _WORDS[kind]


def on_days(days: Interval) -> str:
    """Say on or between which days something happened."""
    if days.earliest == days.latest:
        return f"on {days.latest}"
    return f"between {days.earliest} and {days.latest}"


def counted(number: int, noun: str) -> str:
    """Join a number with its noun: "1 day", "2 days"."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def quoted(cited: Cited) -> str:
    """Quote the company's own words, cut where they are long."""
    return f'"{shorten(cited.statement.quote, LONGEST_QUOTE, placeholder=" …")}"'


def span(window: Window) -> str:
    """Name the days of a window."""
    return f"the window of {window.earliest} to {window.latest}"


def reported(promise: Promise, delivery: Delivery) -> str:
    """Say what was reported when and for which days, without a full stop."""
    said = delivery.cited[-1].release.date
    return f"The company reported on {said} that the {what(promise.milestone.kind)} came {on_days(delivery.days)}"


def decided(decision: Decision) -> str:
    """Tell a person's decision with its reason and, where given, its source."""
    source = f" (source: {decision.source})" if decision.source else ""
    return f"{decision.by or 'A person'} decided on {decision.on}: {decision.because}{source}"


def undone(promise: Promise, delivery: Delivery, undoing: Event) -> str:
    """Tell what was reported first, and the words that took it back."""
    said = undoing.cited.release.date
    return f"{reported(promise, delivery)}, but on {said} said that it was undone: {quoted(undoing.cited)}"


def kept(promise: Promise, delivery: Delivery) -> str:
    """Say that the delivery came in time, whichever of its days it was."""
    window, days = promise.window, delivery.days
    told = reported(promise, delivery)
    if ends(window) is None:
        return f'{told}; "{window.phrase}" sets no firm last day.'
    if days.earliest < window.earliest:
        return f"{told}, not after the window's last day, {window.latest}."
    return f"{told}, inside {span(window)}."


def unclear(promise: Promise, delivery: Delivery) -> str:
    """Say why the days that remain do not tell whether the delivery was in time."""
    window = promise.window
    told = reported(promise, delivery)
    if only_fiscal(delivery.days.earliest, window):
        return f"{told}: late by the calendar's last day, {window.latest}, but {_fiscal(window)}."
    return f"{told}; only a day up to {window.latest}, the window's last, is in time."


def late(promise: Promise, delivery: Delivery, last: date) -> str:
    """Say by how many days the delivery missed the window's last day."""
    fewest, most = (delivery.days.earliest - last).days, (delivery.days.latest - last).days
    days = counted(most, "day") if fewest == most else f"{fewest} to {counted(most, 'day')}"
    return f"{reported(promise, delivery)}, {days} after the window's last day, {last}."


def withdrawn(event: Event) -> str:
    """Tell what was given up or refused, in the company's words."""
    said, words = event.cited.release.date, quoted(event.cited)
    if "refused" in event.cited.statement.cues:
        return f"The decision came {on_days(event.days)} and was a refusal; the company said on {said}: {words}"
    return f"On {said} the company said that this will not happen as promised: {words}"


def pushed(new: Promise, old: Promise) -> str:
    """Tell the day and the end of the new guidance, and the end of the old."""
    return f"On {new.made_on} the company put it {_guided(new.window)}, after {old.window.latest}."


def taken_back(on: date) -> str:
    """Say that the company took the delay back, and that the slip stays."""
    return f"On {on} it said again that it would be in time, which does not undo the slip."


def shortened(new: Promise, old: Promise) -> str:
    """Tell the day on which a runway became shorter, its new end and the old."""
    window = old.window
    end = window.latest if window.from_saying else window.earliest
    return f"On {new.made_on} the company put the end of its cash {_guided(new.window)}, before {end}."


def closed(facts: Facts) -> str:
    """Say on which day the window closed, and the grace after it, without a full stop."""
    window = facts.promise.window
    fiscal = f" ({_fiscal(window)})" if window.other_latest else ""
    grace = f", its {counted(facts.grace_days, 'day')} of grace on {facts.closes}" if facts.grace_days else ""
    return f"The window closed on {window.latest}{fiscal}{grace}"


def silent(facts: Facts) -> str:
    """Say how many releases were read since the window closed, and the day of the last."""
    releases = counted(len(facts.read_since), "release")
    verb = "was" if len(facts.read_since) == 1 else "were"
    last = facts.read_since[-1]
    return (
        f"{closed(facts)}. Since then {releases} of the company {verb} read, the last of {last}, and none reports it."
    )


def held_back(facts: Facts) -> str:
    """Say why silence does not accuse while something may be the delivery."""
    return f"{closed(facts)} and nothing that is surely of this promise reports it, but this may: {facts.review[0]}"


def still_open(facts: Facts) -> str:
    """Say to which day the window, or its days of grace, run."""
    window = facts.promise.window
    if window.latest and facts.as_of > window.latest:
        return f"The window closed on {window.latest}, but runs on to {facts.closes}{_why_on(facts)}."
    return f"The window runs to {window.latest}."


def open_question(delivery: Delivery, window: Window) -> str:
    """Ask what a person would have to find out where the days of a delivery leave it open."""
    if only_fiscal(delivery.days.earliest, window):
        return which_year(window)
    return f"Did it come by {window.latest}? Known is only that it came {on_days(delivery.days)}."


def which_year(window: Window) -> str:
    """Ask which year is meant where a period may be the calendar's or the company's."""
    return f'Does "{window.phrase}" end on {window.latest} (calendar) or on {window.other_latest} (fiscal year)?'


def asked(promises: Sequence[Promise], said: Cited | None) -> str:
    """Ask a person what would decide a matter, and say what follows from each answer."""
    if said is None:
        return "What do later releases, or the company, say of it, and of which day? That day decides it."
    if len(promises) > 1:
        return f"Of which of these {len(promises)} is it told? Its day decides that one; the others stay as they are."
    promise = promises[0]
    last = f", and did it come by {promise.window.latest}" if promise.window.latest else ""
    return (
        f"Is this the {what(promise.milestone.kind)} promised on {promise.made_on}{last}? "
        "If so the promise is kept, or slipped if it came later; if not, it is judged as if this had not been said."
    )


def _guided(window: Window) -> str:
    """Name the end of new guidance, or where it has none, its beginning."""
    if window.latest is None or window.open_ended:
        return f"at {window.earliest} at the earliest"
    return f"at {window.latest} at the latest"


def _fiscal(window: Window) -> str:
    """Name the last day by the company's own year."""
    return f"{window.other_latest} is the last day by the company's fiscal year"


def _why_on(facts: Facts) -> str:
    """Say what makes a window run on after the calendar's last day: its fiscal year, days of grace, or both."""
    end = ends(facts.promise.window)
    fiscal = " by the company's fiscal year" if end and end.company > end.calendar else ""
    grace = f" with {counted(facts.grace_days, 'day')} of grace" if facts.grace_days else ""
    return fiscal + grace
