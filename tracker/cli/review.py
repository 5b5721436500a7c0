"""`tracker review`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from tracker.cli import terms
from tracker.service.reviewing import review

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path


@click.command("review", epilog=terms.example("tracker review --format json"))
@terms.as_of
@terms.policy
@terms.formats("table", "json")
@click.pass_obj
def command(db: Path, as_of: date, policy: str, form: str) -> None:
    """List what a person should decide.

    Where two candidates remain, or a sentence could not be read with confidence, the tracker does not guess.
    """
    matters = review(db, as_of, policy, terms.configuration().companies)
    if form == "json":
        from tracker.exporters.matters import matters_json

        terms.show(matters_json(matters))
        return
    from tracker.render.lists import matters_table

    if not matters:
        terms.say("Nothing to review.")
        return
    terms.show(matters_table(matters, terms.paper()))
