"""The command line: parse, call a service, print. It decides nothing; it alone asks the clock and the terminal."""

from __future__ import annotations

from pathlib import Path

import click

from tracker.cli.group import LateCommands
from tracker.cli.terms import NAMED, example
from tracker.version import VERSION

COMMANDS = {
    "ingest": "Read releases and record what they promise.",
    "resolve": "Judge every promise and mark the promises file.",
    "status": "Show what was kept, what slipped and what is pending.",
    "explain": "Tell the whole story of one promise.",
    "export": "Write everything for other programs.",
    "releases": "Show what has been read of each company.",
    "review": "List what a person should decide.",
    "rules": "Print the rules, or one with its examples.",
    "policy": "Show the conventions that can be argued about, and what hangs on them.",
    "windows": "Show which days a text's phrases mean.",
    "check": "Check the promises file, or bring back its last good copy.",
    "init": "Begin a tracker.toml, for what the releases do not say.",
}


def _named(context: click.Context, option: click.Parameter, file: Path | None) -> Path | None:
    """Refuse the empty name; every other way to write the present folder is refused as a folder."""
    if file == Path():
        sentence = "It is empty; name a file."
        raise click.BadParameter(sentence, context, option)
    return file


@click.group(cls=LateCommands, late=COMMANDS, epilog=example("tracker ingest releases/", "tracker status"))
@click.option(
    "--db",
    type=click.Path(dir_okay=False, path_type=Path),
    default=Path("promises.json"),
    show_default=True,
    callback=_named,
    envvar="TRACKER_DB",
    show_envvar=True,
    help="The promises file.",
)
@click.option(
    "--config",
    type=click.Path(dir_okay=False, path_type=Path),
    callback=_named,
    envvar="TRACKER_CONFIG",
    show_envvar=True,
    help="What the releases do not say; by default tracker.toml beside the promises file, where it exists.",
)
@click.version_option(VERSION, prog_name="tracker", message="%(prog)s %(version)s")
@click.pass_context
def cli(context: click.Context, db: Path, config: Path | None) -> None:
    """Keep companies to their dates: what was promised, kept, slipped, and is pending."""
    context.obj = db
    context.meta[NAMED] = config


def main() -> None:
    """Run the command line and end the process with its exit code."""
    cli(prog_name="tracker")
