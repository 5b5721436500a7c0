"""What was known of one promise at the end of a day: the facts that the rules of resolution look at."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from tracker.core.models import Interval, StatementType
from tracker.core.resolution.bounds import ends, ends_later

if TYPE_CHECKING:
    from collections.abc import Iterable

    from tracker.core.models import Case, Cited, Decision, Event, Promise


@dataclass(frozen=True, slots=True)
class Delivery:
    """The delivery that stands: the days left by all reports of it, and the reports that set them."""

    days: Interval
    cited: tuple[Cited, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """All that can decide about one promise, as it was known at the end of `as_of`.

    `undoing` took `delivery` back. `pushes` are those of the `later` promises that end later. `closes` is the last
    day of the window and the days of grace, or None where the wording sets no last day; `read_since` are the days of
    the company's releases after it, one entry a release.
    """

    promise: Promise
    as_of: date
    grace_days: int
    decision: Decision | None
    delivery: Delivery | None
    undoing: Event | None
    withdrawal: Event | None
    later: tuple[Promise, ...]
    pushes: tuple[Promise, ...]
    closes: date | None
    read_since: tuple[date, ...]
    review: tuple[str, ...]


def known(case: Case, as_of: date, grace_days: int) -> Facts:
    """Gather the facts of a case as of a day; what was published later does not exist."""
    promise = case.promise
    events = [event for event in case.events if event.counts_on(as_of)]
    later = tuple(new for new in case.later if promise.made_on < new.made_on <= as_of)
    delivery, undoing = _standing(events, promise.made_on)
    closes = closing_day(promise, grace_days)
    return Facts(
        promise=promise,
        as_of=as_of,
        grace_days=grace_days,
        closes=closes,
        decision=_last_decision(case.decisions, as_of),
        delivery=delivery,
        undoing=undoing,
        withdrawal=_first_withdrawal(events, promise.made_on),
        later=later,
        pushes=tuple(new for new in later if ends_later(new.window, promise.window)),
        read_since=read_between(case.release_days, closes, as_of),
        review=case.review + tuple(doubt.question for doubt in case.doubts if doubt.is_open_on(as_of)),
    )


def closing_day(promise: Promise, grace_days: int) -> date | None:
    """Give the last day of the window and of the grace after it, or None where the wording sets no last day."""
    end = ends(promise.window)
    last = max(end) if end else promise.window.latest
    return last and last + timedelta(days=min(grace_days, (date.max - last).days))


def read_between(days: tuple[date, ...], after: date | None, until: date) -> tuple[date, ...]:
    """Give the days of releases after the one day, up to the other and with it."""
    return () if after is None else days[bisect_right(days, after) : bisect_right(days, until)]


def _last_decision(decisions: Iterable[Decision], as_of: date) -> Decision | None:
    """Find the latest decision of a person; two of one day are told apart by their ids."""
    return max((one for one in decisions if one.on <= as_of), key=lambda one: (one.on, one.id), default=None)


def _first_withdrawal(events: Iterable[Event], made_on: date) -> Event | None:
    """Find the first withdrawal said after the promise was made; one said before cannot have meant it."""
    told = (event for event in events if event.type is StatementType.WITHDRAWAL)
    return min((event for event in told if event.cited.release.date > made_on), key=_in_order, default=None)


def _standing(events: Iterable[Event], made_on: date) -> tuple[Delivery | None, Event | None]:
    """Find the delivery that all reports leave, and what took it back; one from before the promise is not its own."""
    delivery: Delivery | None = None
    undoing: Event | None = None
    for event in sorted(events, key=_in_order):
        if event.type is StatementType.UNDOING:
            undoing = undoing or _takes_back(event, delivery)
        elif event.type is StatementType.DELIVERY and event.days.latest >= made_on:
            if delivery is None or (undoing and event.days.latest > undoing.days.latest):
                delivery, undoing = Delivery(event.days, (event.cited,)), None
            elif undoing is None:
                delivery = _told_again(delivery, event)
    return delivery, undoing


def _takes_back(event: Event, delivery: Delivery | None) -> Event | None:
    """Give the undoing itself, if there was a delivery by then that it can have meant."""
    return event if delivery and event.days.latest >= delivery.days.earliest else None


def _told_again(delivery: Delivery, event: Event) -> Delivery:
    """Hear one more report of a delivery: the days that both allow remain, or where it is put earlier, all between."""
    first, last = max(delivery.days.earliest, event.days.earliest), min(delivery.days.latest, event.days.latest)
    if first <= last:
        days = Interval(first, last)
    elif event.days.latest < delivery.days.earliest:
        days = Interval(event.days.earliest, delivery.days.latest)
    else:
        return delivery
    return delivery if days == delivery.days else Delivery(days, (*delivery.cited, event.cited))


def _in_order(event: Event) -> tuple[date, bool, date, date, str]:
    """Order events as they were said; in one release a delivery comes before what undoes it."""
    undoes = event.type is StatementType.UNDOING
    return event.cited.release.date, undoes, event.days.latest, event.days.earliest, event.cited.statement.id
