"""The law of the calendar, whole: the rules by which windows are read, in the order of their chapters."""

from tracker.core.window.grammar import WINDOW
from tracker.core.window.law import periods, years, parts, ranges, bounds, lengths, silence  # noqa: F401, I001 - in the order of the law

__all__ = ["WINDOW"]
