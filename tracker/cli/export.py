"""`tracker export`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from tracker.cli import terms
from tracker.exporters import FORMATS
from tracker.exporters import export as written
from tracker.service.judging import report
from tracker.service.writing import write

if TYPE_CHECKING:
    from datetime import date


@click.command("export", epilog=terms.example("tracker export --format json --as-of 2025-05-01 -o promises-may.json"))
@terms.formats(*FORMATS)
@terms.as_of
@terms.policy
@click.option(
    "-o",
    "--output",
    metavar="FILE",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write here instead of standard output.",
)
@click.pass_obj
def command(db: Path, form: str, as_of: date, policy: str, output: Path | None) -> None:
    """Write everything for other programs.

    All kinds of promises are written; the counts leave out calls, runways and guided figures.
    `--format schema` writes the JSON Schema of `--format json`.
    """
    text = written(report(db, as_of, policy), form)
    if output is None:
        terms.show(text)
        return
    write(output, text)
    terms.say(f"Wrote {output}.")
