"""`tracker check`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from tracker.cli import terms
from tracker.render.intake import fault_line
from tracker.service.checking import check, restore

if TYPE_CHECKING:
    from pathlib import Path

_ATTENTION = 1


@click.command("check", epilog=terms.example("tracker check"))
@click.option("--restore", "bring_back", is_flag=True, help="Bring back the last good copy of a damaged file.")
@click.pass_obj
def command(db: Path, bring_back: bool) -> None:
    """Check the promises file, or bring back its last good copy.

    Proves every quote against its text, every id and every link, and ends with exit code 1 where something is wrong.
    """
    if bring_back:
        aside = restore(db)
        terms.say(f"Brought back {db}." + (f" What it replaced is {aside}." if aside else ""))
        return
    found = check(db)
    for problem in found:
        terms.show(fault_line(problem))
    if found:
        click.get_current_context().exit(_ATTENTION)
    terms.say("Nothing is wrong.")
