"""Promise tracker: reads company releases, records each dated promise, and says what became of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date

    from tracker.core.models import Window

__all__ = ["__version__", "find_windows"]
__version__ = "0.1.0"


def find_windows(text: str, said_on: date, fiscal_year_end: int = 12) -> tuple[Window, ...]:
    """The windows of a text, in order: the days that its phrases of time meant on the day it was said.

    `fiscal_year_end` is the month (1 to 12) the company's year ends with; a `UsageMistake` for any other number.

    >>> from datetime import date
    >>> [(str(w.earliest), str(w.latest)) for w in find_windows("Data are expected in mid-2025.", date(2025, 1, 28))]
    [('2025-05-01', '2025-08-31')]
    """
    from tracker.lexicons import windows_of  # slow to load, and most commands read no window

    return windows_of(text, said_on, fiscal_year_end)
