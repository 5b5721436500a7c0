"""`tracker releases`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from tracker.cli import terms
from tracker.render.lists import readings
from tracker.service.reading import read_of_each

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path


@click.command("releases", epilog=terms.example("tracker releases"))
@terms.as_of
@click.pass_obj
def command(db: Path, as_of: date) -> None:
    """Show what has been read of each company.

    First and last release, how many, and the longest gap in days: a verdict by silence is only as good as the reading.
    """
    terms.show(readings(read_of_each(db, as_of, terms.configuration().companies), terms.paper()))
