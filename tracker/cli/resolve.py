"""`tracker resolve`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from tracker.cli import terms
from tracker.render.lists import decided
from tracker.service.judging import resolve

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path


@click.command("resolve", epilog=terms.example("tracker resolve --as-of 2025-05-01"))
@terms.as_of
@terms.policy
@click.pass_obj
def command(db: Path, as_of: date, policy: str) -> None:
    """Judge every promise and mark the promises file.

    The marks are for those who read the file; every command judges afresh. Prints the latest verdicts and the counts.
    """
    terms.show(decided(resolve(db, as_of, policy, terms.configuration().companies), terms.paper()))
    terms.say(f"Marked {db}.")
