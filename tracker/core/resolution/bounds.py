"""Where a window ends for a judge, and on which side of that end a day, or another window, lies."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from datetime import date

    from tracker.core.models import Interval, Window


class Ends(NamedTuple):
    """The last day of a window by the calendar and by the company's fiscal year; the same where no doubt is."""

    calendar: date
    company: date


class Place(Enum):
    """Where the days of a delivery lie: before the window, by its last day, after it, or who knows."""

    EARLY = auto()
    INSIDE = auto()
    UNCLEAR = auto()
    LATE = auto()


def ends(window: Window) -> Ends | None:
    """Give the last days of a window, None where the wording sets no day that can be missed."""
    if window.latest is None or window.open_ended:
        return None
    return Ends(window.latest, window.other_latest or window.latest)


def place(days: Interval, window: Window) -> Place:
    """Say where a delivery on one of these days lies; it is late only if it is so under both readings of the year."""
    end = ends(window)
    if days.latest < window.earliest and not window.from_saying:
        return Place.EARLY
    if end is None or days.latest <= end.calendar:
        return Place.INSIDE
    return Place.LATE if days.earliest > max(end) else Place.UNCLEAR


def ends_later(new: Window, old: Window) -> bool:
    """Tell whether `new` pushes `old` back, under both readings of the year; without a last day, by where it begins."""
    end, before = ends(new), ends(old)
    if before is None:
        return False
    if end is None:
        return new.other_latest is None and new.earliest > max(before)
    return end.calendar > before.calendar and end.company > before.company


def in_dispute(new: Window, old: Window) -> bool:
    """Tell whether `new` ends later than `old` under one reading of the year only."""
    end, before = ends(new), ends(old)
    if end is None or before is None:
        return False
    return (end.calendar > before.calendar) != (end.company > before.company)


def only_fiscal(day: date, window: Window) -> bool:
    """Tell whether the window has passed by the calendar, but not by the company's fiscal year."""
    end = ends(window)
    return end is not None and end.calendar < day <= end.company


def shortens(new: Window, old: Window) -> bool:
    """Tell whether a runway that ends within `new` is shorter than one within `old`; one narrowed inside it is not."""
    end = ends(new)
    promised = old.latest if old.from_saying else old.earliest
    if end is None or promised is None or old.other_latest:
        return False
    return max(end) < promised
