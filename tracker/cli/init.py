"""`tracker init`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from tracker.cli import terms
from tracker.service.configuring import begin, place

if TYPE_CHECKING:
    from pathlib import Path


@click.command("init", epilog=terms.example("tracker init"))
@click.pass_obj
def command(db: Path) -> None:
    """Begin a tracker.toml, for what the releases do not say.

    It is written where it will be looked for, which is this folder unless `--db` or `--config` names another. Every
    entry is commented out; a file that is there is left as it is.
    """
    written = place(click.get_current_context().meta[terms.NAMED], db)
    begin(written)
    terms.say(f"Wrote {written}. Every entry is commented out: take away the # before those you need.")
