"""Dates in figures: whether the day or the month comes first in a text."""

from __future__ import annotations

import re

_AFTER_SLASH = re.compile(r"/([0-9]{1,2})/(?:[0-9]{4}|[0-9]{2})(?![\w/])")
_BEFORE_SLASH = re.compile(r"(?<![\w/])[0-9]{1,2}\Z")
_MONTHS = 12


def days_come_first(text: str) -> bool | None:
    """Whether a date of the text shows that days come before months; None where none tells.

    >>> days_come_first("from 13/04/2026 to 03/05/2026"), days_come_first("on 03/04/2026")
    (True, None)
    """
    for found in _AFTER_SLASH.finditer(text):
        before = _BEFORE_SLASH.search(text, max(0, found.start() - 3), found.start())
        first, second = int(before.group()) if before else 0, int(found.group(1))
        if first > _MONTHS >= second:
            return True
        if second > _MONTHS >= first > 0:
            return False
    return None
