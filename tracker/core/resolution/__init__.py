"""Judging: what became of a promise as of a day, by the first rule that applies, and why.

>>> from tracker.core.resolution.rules import RESOLUTION
>>> RESOLUTION.names()[0], RESOLUTION.names()[-1]
('decided-by-hand', 'window-open')
"""

from tracker.core.resolution.judging import Tried, judge, tried

__all__ = ["Tried", "judge", "tried"]
