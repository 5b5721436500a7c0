"""`tracker windows`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from tracker import find_windows
from tracker.cli import terms
from tracker.render.lists import windows

if TYPE_CHECKING:
    from datetime import date


@click.command(
    "windows", epilog=terms.example('tracker windows "data in mid-2025, a filing by year-end" --said-on 2025-01-28')
)
@click.argument("text")
@click.option(
    "--said-on",
    type=terms.DAY,
    metavar="DAY",
    default=terms.today,
    show_default="today",
    help="The day the text was said.",
)
@click.option(
    "--fiscal-year-end",
    type=click.IntRange(1, 12),
    metavar="MONTH",
    default=12,
    show_default=True,
    help="The month the company's year ends in.",
)
@terms.formats("table", "json")
def command(text: str, said_on: date, fiscal_year_end: int, form: str) -> None:
    """Show which days a text's phrases mean.

    Of a time gone by, and of what only looks like a time, nothing is shown.
    """
    found = find_windows(text, said_on, fiscal_year_end)
    if not found:
        terms.say("No window is found in that.")
    if form == "json":
        from tracker.exporters.spans import windows_json

        terms.show(windows_json(found))
    elif found:
        terms.show(windows(found, terms.paper()))
