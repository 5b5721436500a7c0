"""`tracker export`."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tracker.cli import terms
from tracker.errors import UnwritableOutput, UsageMistake
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
    if output is not None:
        _require_apart(output, db, terms.configured_place())
        _require_file(output)
    text = written(report(db, as_of, policy, terms.configuration().companies), form)
    if output is None:
        terms.show(text)
        return
    write(output, text)
    terms.say(f"Wrote {output}.")


def _require_apart(output: Path, db: Path, configured: Path) -> None:
    """Refuse to write over the promises file or what belongs to it, by whatever path they are reached."""
    ledger, place, config = (Path(os.path.realpath(path)) for path in (db, output, configured))
    ours = {ledger, config, *(ledger.with_name(ledger.name + ending) for ending in (".bak", ".lock"))}
    texts = ledger.with_name(f"{ledger.stem}.d")
    if {place, *place.parents} & {*ours, texts} or any(_is_same(place, path) for path in ours):
        sentence = f"{output} belongs to the promises file {db}, and is not written over."
        raise UsageMistake(sentence, "Name another file with `-o FILE`.")


def _is_same(one: Path, other: Path) -> bool:
    """Say whether two names are one file's, as where capitals make no difference; what is not there is no file."""
    try:
        return one.samefile(other)
    except OSError:
        return False


def _require_file(output: Path) -> None:
    """Refuse a device or a pipe: the file is replaced as a whole, and they would go."""
    try:
        is_other = output.exists() and not output.is_file()
    except OSError:  # a name too long, and the like: to write it fails, and says why
        return
    if is_other:
        sentence = f"{output} cannot be written: it is not a file."
        raise UnwritableOutput(sentence, "Leave `-o` out and redirect standard output to it.")
