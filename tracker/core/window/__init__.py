"""Windows: the days that a phrase of time means."""

from tracker.core.window.calendar import Calendar
from tracker.core.window.calendar import from_table as calendar_from_table
from tracker.core.window.reader import Grammar, Passage, Reading

__all__ = ["Calendar", "Grammar", "Passage", "Reading", "calendar_from_table"]
