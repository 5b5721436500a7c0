"""The law of the calendar, whole: the rules by which windows are read, in the order of their chapters."""

from tracker.core.window.grammar import WINDOW

from tracker.core.window.law import dates  # isort: skip - the order of these imports is the order of the law
from tracker.core.window.law import periods  # isort: skip
from tracker.core.window.law import years  # isort: skip
from tracker.core.window.law import relative  # isort: skip
from tracker.core.window.law import parts  # isort: skip
from tracker.core.window.law import ranges  # isort: skip
from tracker.core.window.law import bounds  # isort: skip
from tracker.core.window.law import lengths  # isort: skip
from tracker.core.window.law import silence  # isort: skip

CHAPTERS = (dates, periods, years, relative, parts, ranges, bounds, lengths, silence)

__all__ = ["CHAPTERS", "WINDOW"]
