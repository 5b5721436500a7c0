"""Threads: the promises of one milestone in order, each with every statement that makes or repeats it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta

from tracker.core.models import Cited, Interval, Kind, Milestone, Section, StatementType, Window

_PROSE = (Section.BODY, Section.QUOTE, Section.BULLET, Section.TABLE, Section.ABOUT, Section.HEADLINE, Section.TITLE)


LAST_WEEKS = 45
"""Days before the end of a window in which its milestone is nearly due."""


A_FEW = 10
"""Days of a window that names a day or a week."""


@dataclass
class Pledge:
    """One promise while it is being put together: the statements of one window, the first of them first."""

    cited: list[Cited]

    @property
    def first(self) -> Cited:
        """The statement that made it."""
        return self.cited[0]

    @property
    def window(self) -> Window:
        """The window of the statement that made it."""
        window = self.first.statement.window
        assert window is not None
        return window

    @property
    def made_on(self) -> date:
        """The day it was first made."""
        return self.first.release.date


@dataclass(frozen=True, slots=True)
class Happening:
    """Something told of a milestone, from which day that is known, and on which day the company put it in doubt."""

    cited: Cited
    known_on: date
    type: StatementType
    until: date | None = None

    @property
    def is_delivery(self) -> bool:
        """Whether it tells that the milestone was reached."""
        return self.type is StatementType.DELIVERY


@dataclass(frozen=True, slots=True)
class Question:
    """A statement that may be told of a milestone, why nobody can tell, and the day on which that was answered."""

    cited: Cited
    why: str
    until: date | None = None
    by_its_time: bool = False
    """Whether little but the time speaks for it: then new guidance answers it."""


@dataclass
class Thread:
    """The promises of one milestone, in order, with what was said of it later."""

    kind: Kind
    pledges: list[Pledge] = field(default_factory=list)
    happenings: list[Happening] = field(default_factory=list)
    review: list[Question] = field(default_factory=list)

    def ask(self, cited: Cited, why: str) -> None:
        """Put a statement on the review list."""
        self.review.append(Question(cited, why))

    @property
    def milestones(self) -> list[Milestone]:
        """The milestone in the words of each promise, the newest first."""
        return [pledge.first.statement.milestone for pledge in reversed(self.pledges)]

    def promises_in(self, window: Window | None) -> bool:
        """Whether one of its promises has this very window."""
        return window is not None and any(same_window(pledge.window, window) for pledge in self.pledges)

    @property
    def is_delivered(self) -> bool:
        """Whether a delivery was told of it."""
        return any(one.is_delivery for one in self.happenings)

    def is_open_on(self, day: date) -> bool:
        """Whether it is undelivered and its newest window has not passed: new guidance is of what is still to come."""
        latest = self.pledges[-1].window.latest
        return not self.is_delivered and (latest is None or latest >= day)

    def was_delivered_in(self, days: Interval | None) -> bool:
        """Whether a delivery was told of it that can have happened on one of these days: it may be told again."""
        told = [one.cited.statement.days for one in self.happenings if one.is_delivery]
        return days is not None and any(
            one is not None and one.earliest <= days.latest and days.earliest <= one.latest for one in told
        )

    def promised_again(self, since: date) -> date | None:
        """The first day from one on that speaks of it as to come; an About paragraph may be out of date."""
        said = (cited for pledge in self.pledges for cited in pledge.cited)
        days = (c.release.date for c in said if c.statement.section is not Section.ABOUT and c.release.date >= since)
        return min(days, default=None)

    def moved_since(self, day: date) -> date | None:
        """The first day from one on that gives it another window: what was told by then had not been this."""
        return min((pledge.made_on for pledge in self.pledges[1:] if pledge.made_on >= day), default=None)

    def would_be_late(self, days: Interval | None) -> bool:
        """Whether something done on these days was done after every window of the thread had closed."""
        ends = [pledge.window.latest for pledge in self.pledges]
        return days is not None and all(end is not None and days.earliest > end for end in ends)

    def would_be_early(self, days: Interval | None) -> bool:
        """Whether something done on these days was done weeks before any window of the thread had opened."""
        opens = [pledge.window.earliest for pledge in self.pledges if not pledge.window.from_saying]
        return days is not None and len(opens) == len(self.pledges) and (min(opens) - days.latest).days > LAST_WEEKS

    def was_due(self, days: Interval) -> bool:
        """Whether these days lie before the end of a window that was promised before them or on them."""
        return any(
            pledge.window.latest is not None and pledge.made_on <= days.earliest and days.latest <= pledge.window.latest
            for pledge in self.pledges
        )

    def was_due_on(self, days: Interval | None) -> bool:
        """Whether these days lie inside a window of a few days, promised before them: hardly by chance."""
        narrow = (p for p in self.pledges if p.window.latest and (p.window.latest - p.window.earliest).days < A_FEW)
        return days is not None and any(
            p.made_on <= days.earliest
            and p.window.earliest <= days.earliest
            and days.latest <= (p.window.latest or date.max)
            for p in narrow
        )

    def holds(self, days: Interval) -> bool:
        """Whether these days lie inside one of its windows."""
        return any(
            pledge.window.earliest <= days.earliest and days.latest <= (pledge.window.latest or date.max)
            for pledge in self.pledges
        )

    def is_about_due(self, days: Interval) -> bool:
        """Whether these days lie inside its newest window, or in the weeks before or after it."""
        window, weeks = self.pledges[-1].window, timedelta(days=LAST_WEEKS)
        after = window.latest is None or window.latest >= date.max - weeks or days.earliest <= window.latest + weeks
        return window.earliest - weeks <= days.latest and after

    def is_nearly_due(self, days: Interval) -> bool:
        """Whether they lie in the last weeks of a window: then something was about to be done."""
        return any(
            pledge.window.latest is not None and 0 <= (pledge.window.latest - days.latest).days <= LAST_WEEKS
            for pledge in self.pledges
        )

    def last_said(self, before: date) -> date:
        """The last day before a day on which it was spoken of as to come."""
        days = [c.release.date for pledge in self.pledges for c in pledge.cited if c.release.date < before]
        return max(days, default=before)


def sorted_prose(group: Iterable[Cited]) -> list[Cited]:
    """The statements of one promise in one release: prose before bullets before headlines."""
    return sorted(group, key=by_prose)


def by_prose(cited: Cited) -> tuple[int, int, str]:
    """The order in which statements of one release are taken: prose, quotes, bullets, rows, headlines."""
    return _PROSE.index(cited.statement.section), cited.statement.start, cited.statement.id


def same_window(one: Window, other: Window) -> bool:
    """Same last day and same first day, where a first day that is only the day of saying counts as none."""
    if one.latest != other.latest or one.open_ended != other.open_ended:
        return False
    return (one.from_saying and other.from_saying) or one.earliest == other.earliest


def is_inside(tight: Window, loose: Window) -> bool:
    """Whether one window lies within another."""
    if tight.latest is None or loose.latest is None:
        return False
    return tight.latest <= loose.latest and (loose.from_saying or loose.earliest <= tight.earliest)


def width(cited: Cited) -> int:
    """The days of a statement's window; a window without a last day is the widest."""
    window = cited.statement.window
    assert window is not None
    return ((window.latest or date.max) - window.earliest).days
