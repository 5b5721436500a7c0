"""The rules of resolution, in order: the first that applies decides what became of a promise."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker.core.models import NEVER_JUDGED, DaysLate, Kind, Manner, Status, Verdict
from tracker.core.resolution import wording
from tracker.core.resolution.bounds import Place, ends, in_dispute, only_fiscal, place, shortens
from tracker.core.rulebook import Rulebook

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from tracker.core.models import Interval, Promise, Window
    from tracker.core.resolution.bounds import Ends
    from tracker.core.resolution.facts import Delivery, Facts

Finding = Verdict | str
"""What a rule answers: its verdict where it applies, else the sentence why it does not."""

RESOLUTION: Rulebook[Callable[[Facts], Finding]] = Rulebook("resolution")

LONG_AFTER = 180
"""Days after a window from which on a report in doubt, dated in time, weighs as much as a delivery."""

NO_DELIVERY = "No delivery is known."


@RESOLUTION.rule(
    "decided-by-hand",
    "a person's decision, with its reason and source, stands above every other rule",
)
def decided_by_hand(facts: Facts) -> Finding:
    """Follow the last decision, whatever its status."""
    decision = facts.decision
    if decision is None:
        return "Nobody has decided on it by hand."
    because = wording.decided(decision)
    return Verdict(status=decision.status, rule="decided-by-hand", because=because, decided_on=decision.on)


@RESOLUTION.rule(
    "not-judged",
    "calls, runways and figures are recorded; only a person, or a runway shortened, decides them",
)
def not_judged(facts: Facts) -> Finding:
    """Leave it pending for ever, but for a runway that was shortened."""
    kind = facts.promise.milestone.kind
    if kind not in NEVER_JUDGED:
        return f"The {wording.what(kind)} is judged."
    shorter = _shortened(facts)
    if shorter is None:
        because = f"The {wording.what(kind)} is recorded and not judged."
        return Verdict(status=Status.PENDING, rule="not-judged", because=because)
    return _slip_by_guidance("not-judged", shorter, wording.shortened(shorter, facts.promise))


@RESOLUTION.rule(
    "undone",
    "a delivery that was later undone (refused to file, restated, withdrawn) did not keep the promise",
)
def undone(facts: Facts) -> Finding:
    """Call it slipped until it is delivered once more; the rules after this one judge that."""
    delivery, undoing = facts.delivery, facts.undoing
    if delivery is None:
        return NO_DELIVERY
    if undoing is None:
        return "Nothing says that the delivery was undone."
    return Verdict(
        status=Status.SLIPPED,
        rule="undone",
        because=wording.undone(facts.promise, delivery, undoing),
        manner=Manner.ANNOUNCED,
        evidence=(*delivery.cited, undoing.cited),
    )


@RESOLUTION.rule(
    "delivered-early",
    "a delivery before the window opens keeps the promise",
)
def delivered_early(facts: Facts) -> Finding:
    """Call it kept where the last possible day of the delivery is before the first of the window."""
    window, delivery = facts.promise.window, facts.delivery
    if delivery is None:
        return NO_DELIVERY
    if place(delivery.days, window) is not Place.EARLY:
        return f"The delivery need not have come before {window.earliest}, when the window opened."
    told = wording.reported(facts.promise, delivery)
    return _keep("delivered-early", delivery, f"{told}, before the window opened on {window.earliest}.")


@RESOLUTION.rule(
    "delivered-in-window",
    "a delivery that can only have happened inside the window keeps the promise",
)
def delivered_in_window(facts: Facts) -> Finding:
    """Call it kept where no day of the delivery is after the last of the window; its first may be before the window."""
    delivery = facts.delivery
    if delivery is None:
        return NO_DELIVERY
    if place(delivery.days, facts.promise.window) is not Place.INSIDE:
        return f"The delivery may have come after {facts.promise.window.latest}, the window's last day."
    return _keep("delivered-in-window", delivery, wording.kept(facts.promise, delivery))


@RESOLUTION.rule(
    "delivery-day-unknown",
    "a delivery that may have happened inside or after the window is for review",
)
def delivery_day_unknown(facts: Facts) -> Finding:
    """Leave it pending where some days of the delivery are in time and some late, or a report is itself in doubt.

    What came long after the window is no surer than silence: it may be the next one.
    """
    window, delivery = facts.promise.window, facts.delivery
    if delivery is None or (facts.review and _came_long_after(delivery, window)):
        return _held_back(facts) if facts.review else NO_DELIVERY
    if place(delivery.days, window) is not Place.UNCLEAR:
        return f"The delivery can only have come after {window.latest}, the window's last day."
    return Verdict(
        status=Status.PENDING,
        rule="delivery-day-unknown",
        because=wording.unclear(facts.promise, delivery),
        delivered=delivery.days,
        review=(wording.open_question(delivery, window),),
        evidence=delivery.cited,
    )


@RESOLUTION.rule(
    "delivered-late",
    "a delivery that can only have happened after the window's last day is a slip, by so many days",
)
def delivered_late(facts: Facts) -> Finding:
    """Call it slipped: the rules before this one have taken every delivery that may have been in time."""
    delivery, end = facts.delivery, ends(facts.promise.window)
    if delivery is None or end is None:
        return NO_DELIVERY
    return Verdict(
        status=Status.SLIPPED,
        rule="delivered-late",
        because=wording.late(facts.promise, delivery, max(end)),
        manner=Manner.ANNOUNCED,
        delivered=delivery.days,
        days_late=_days_late(delivery.days, end, facts.promise.window.strict_latest),
        evidence=delivery.cited,
    )


@RESOLUTION.rule(
    "withdrawn",
    "a milestone that was discontinued, paused, withdrawn or refused has slipped",
)
def withdrawn(facts: Facts) -> Finding:
    """Call it slipped on the first word of it; a plan made anew later is another promise."""
    event = facts.withdrawal
    if event is None:
        return "No withdrawal and no refusal is known."
    return Verdict(
        status=Status.SLIPPED,
        rule="withdrawn",
        because=wording.withdrawn(event),
        manner=Manner.ANNOUNCED,
        evidence=(event.cited,),
    )


@RESOLUTION.rule(
    "pushed-back",
    "new guidance that ends later than the window is a slip, on the day it was given",
)
def pushed_back(facts: Facts) -> Finding:
    """Call it slipped by the first new guidance that ends later, even if the company takes the delay back."""
    if not facts.pushes:
        return "No new guidance that ends later is known."
    back = _taken_back(facts)
    told = wording.pushed(facts.pushes[0], facts.promise)
    because = f"{told} {wording.taken_back(back)}" if back else told
    return _slip_by_guidance("pushed-back", facts.pushes[0], because)


@RESOLUTION.rule(
    "open-ended",
    "a window without a firm last day never slips by silence",
)
def open_ended(facts: Facts) -> Finding:
    """Leave it pending once the days that the phrase names have passed, or at once where it names no last day."""
    window = facts.promise.window
    if ends(window):
        return f"The window's last day, {window.latest}, is firm."
    if facts.closes and facts.as_of <= facts.closes:
        return f"The days it names have not passed: they run to {facts.closes}."
    because = f'"{window.phrase}" sets no firm last day, so silence is no slip.'
    return Verdict(status=Status.PENDING, rule="open-ended", because=because)


@RESOLUTION.rule(
    "closed-in-silence",
    "the window and the days of grace passed, later releases of the company were read, none reports it",
)
def closed_in_silence(facts: Facts) -> Finding:
    """Call it slipped from the first release after the days of grace."""
    if not facts.read_since:
        return f"No release of the company after {facts.closes} has been read."
    because = wording.silent(facts)
    return Verdict(status=Status.SLIPPED, rule="closed-in-silence", because=because, manner=Manner.SILENT)


@RESOLUTION.rule(
    "nothing-read-since",
    "the window passed, but no later release of that company has been read",
)
def nothing_read_since(facts: Facts) -> Finding:
    """Leave it pending, since nobody can know."""
    if facts.closes is None or facts.as_of <= facts.closes:
        return f"The window has not passed: with its days of grace it runs to {facts.closes}."
    because = f"{wording.closed(facts)}, and no later release of the company has been read."
    return Verdict(status=Status.PENDING, rule="nothing-read-since", because=because, review=_doubts(facts))


@RESOLUTION.rule(
    "window-open",
    "the window has not passed",
)
def window_open(facts: Facts) -> Finding:
    """Leave it pending: what remains when no other rule applies."""
    because = wording.still_open(facts)
    return Verdict(status=Status.PENDING, rule="window-open", because=because, review=_doubts(facts))


def _keep(rule: str, delivery: Delivery, because: str) -> Verdict:
    """Call it kept by a delivery."""
    return Verdict(status=Status.KEPT, rule=rule, because=because, delivered=delivery.days, evidence=delivery.cited)


def _days_late(days: Interval, end: Ends, strict: date | None) -> DaysLate:
    """Count to the first day of the delivery at the best reading, and to its last at the worst."""
    return DaysLate(generous=(days.earliest - max(end)).days, strict=(days.latest - (strict or end.calendar)).days)


def _slip_by_guidance(rule: str, new: Promise, because: str) -> Verdict:
    """Call it slipped by what the company said of its own later plans."""
    return Verdict(status=Status.SLIPPED, rule=rule, because=because, manner=manner(new), evidence=(new.statement,))


def manner(new: Promise) -> Manner:
    """Tell whether the release that gave new guidance owned to the change, in any of its mentions.

    "Moved" always does. "Now expected" does, unless the same release says that all remains on track.
    """
    release = new.statement.release.id
    mentions = [new.statement, *(cited for cited in new.restatements if cited.release.id == release)]
    cues = {cue for cited in mentions for cue in cited.statement.cues}
    open_words = "moved" in cues or ("now" in cues and "on-track" not in cues)
    return Manner.ANNOUNCED if open_words else Manner.QUIET


def _shortened(facts: Facts) -> Promise | None:
    """Find the first later runway that ends before this one."""
    if facts.promise.milestone.kind is not Kind.CASH_RUNWAY:
        return None
    return next((new for new in facts.later if shortens(new.window, facts.promise.window)), None)


def _came_long_after(delivery: Delivery, window: Window) -> bool:
    """Tell whether a delivery came so long after the window that it may be another's."""
    end = ends(window)
    return end is not None and (delivery.days.earliest - max(end)).days > LONG_AFTER


def _held_back(facts: Facts) -> Finding:
    """Leave it pending where only silence would accuse and a matter on the review list may be the delivery.

    New guidance of a day after the window had closed is no surer than silence: it may be of the next one.
    """
    end = ends(facts.promise.window)
    pushed = end and any(new.made_on <= max(end) for new in facts.pushes)
    others = facts.withdrawal or pushed or not end
    if others or not (facts.read_since or facts.pushes):
        return NO_DELIVERY
    return Verdict(status=Status.PENDING, rule="delivery-day-unknown", because=wording.held_back(facts))


def _taken_back(facts: Facts) -> date | None:
    """Find the last day on which the company, after its last delay, gave the window or a tighter one again."""
    promise, since = facts.promise, facts.pushes[-1].made_on
    revised = [new.made_on for new in facts.later if ends(new.window) and new not in facts.pushes]
    restated = [cited.release.date for cited in promise.restatements]
    return max((day for day in revised + restated if since < day <= facts.as_of), default=None)


def _doubts(facts: Facts) -> tuple[str, ...]:
    """Ask which year is meant, the calendar's or the company's, where the answer may depend on it."""
    window = facts.promise.window
    disputed = [new.window for new in facts.later if in_dispute(new.window, window)]
    asked = [window, *disputed] if disputed or only_fiscal(facts.as_of, window) else []
    return tuple(wording.which_year(one) for one in asked if one.other_latest)
