"""The same releases under other conventions: what was said stays, the days it means are read anew."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from tracker.core.models import Release, Statement, Window

if TYPE_CHECKING:
    from datetime import date

    from tracker.core.window import Grammar


def read_under(release: Release, grammar: Grammar) -> Release:
    """A release whose promises mean the days that the grammar's policy gives their phrases.

    A sentence is enough for that: no window takes anything from another sentence. Which statements are promises does
    not change with the policy; nor do the days on which something was done. A phrase that the policy would put in the
    past (mid-year said in August, where the middle is June and July) keeps its window: nobody promises the past.
    """
    read: dict[str, dict[int, Window]] = {}
    for quote in {statement.quote for statement in release.statements if statement.window}:
        windows = grammar.find(quote, release.date, release.fiscal_year_end_month)
        read[quote] = {window.start: window for window in windows}
    return replace(release, statements=tuple(_under(one, read, release.date) for one in release.statements))


def _under(statement: Statement, read: dict[str, dict[int, Window]], said_on: date) -> Statement:
    """A statement with the window now read in its place."""
    if statement.window is None:
        return statement
    other = read[statement.quote].get(statement.window.start)
    if other is None or (other.latest and other.latest < said_on):
        return statement
    return replace(statement, window=other)
