"""`tracker explain`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from tracker.cli import terms
from tracker.errors import UsageMistake
from tracker.render.story import story
from tracker.service.judging import explain

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path


@click.command("explain", epilog=terms.example("tracker explain 4f1c --as-of 2025-05-01"))
@click.argument("name", metavar="ID")
@terms.as_of
@terms.policy
@click.option("--all", "everything", is_flag=True, help="Quote every restatement and all evidence.")
@click.pass_obj
def command(db: Path, name: str, as_of: date, policy: str, everything: bool) -> None:
    """Tell the whole story of one promise.

    ID may be shortened to its beginning, or to its last part as `tracker status` shows it.
    """
    if not name.strip():
        sentence = "The ID is empty."
        raise UsageMistake(sentence, "`tracker status` shows the id of each promise.")
    found = explain(db, name, as_of, policy, terms.configuration().companies)
    terms.show(story(found, terms.paper(), everything=everything))
