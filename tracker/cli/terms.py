"""What commands share: the options for day, policy and format, the terminal, and the two streams."""

from __future__ import annotations

import errno
import os
import shutil
import sys
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, TypeVar

import click

from tracker.core.text import clean
from tracker.errors import UnwritableOutput

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path
    from typing import TextIO

    from tracker.core.configuration import Configuration
    from tracker.render.paper import Paper

Command = TypeVar("Command", bound="Callable[..., Any]")

NAMED = "tracker.config"
"""Where the context keeps the file that `--config` names; None where it names none."""
_CONFIGURED = "tracker.configuration"
"""Where it keeps what that file says, once it was read."""

PIPED_WIDTH = 100
"""How wide tables are where no terminal says so."""


class Day(click.ParamType[date]):
    """A day in ISO form."""

    name = "day"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """Read YYYY-MM-DD."""
        if isinstance(value, date):
            return value
        try:
            return date.fromisoformat(value)
        except ValueError:
            self.fail(f"{value!r} is no day; write it like 2025-05-31.", param, ctx)


def example(*commands: str) -> str:
    """End a help text in commands that can be typed."""
    return "\b\nExample:\n" + "\n".join(f"  {command}" for command in commands)


def today() -> date:
    """Ask the clock; nothing but the command line does."""
    return datetime.now().astimezone().date()


def configured_place() -> Path:
    """Where `tracker.toml` stands, or would stand."""
    from tracker.service.configuring import place

    context = click.get_current_context()
    return place(context.meta[NAMED], context.obj)


def configuration() -> Configuration:
    """Read `tracker.toml`, once a command and only for those that ask. Raises UsageMistake."""
    from tracker.service.configuring import configured

    context = click.get_current_context()
    if _CONFIGURED not in context.meta:
        context.meta[_CONFIGURED] = configured(context.meta[NAMED], context.obj)
    found: Configuration = context.meta[_CONFIGURED]
    return found


def usual_policy() -> str:
    """Name the policy to judge by where the command line names none."""
    return configuration().policy or "default"


DAY = Day()
as_of = click.option(
    "--as-of", type=DAY, metavar="DAY", default=today, show_default="today", help="Answer as if on this day."
)
policy = click.option(
    "--policy",
    metavar="NAME",
    default=usual_policy,
    show_default="as tracker.toml says, else default",
    help="The conventions to judge by.",
)


def formats(*names: str) -> Callable[[Command], Command]:
    """Offer output formats; the first is the usual one."""
    choice = click.Choice(names)
    return click.option("--format", "form", type=choice, default=names[0], show_default=True, help="How to write it.")


def paper() -> Paper:
    """Measure the terminal; colour only on one, and not where NO_COLOR is set."""
    from tracker.render.paper import Paper

    plain = os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb"
    width = shutil.get_terminal_size((PIPED_WIDTH, 24)).columns
    return Paper(width=width, colour=on_terminal(sys.stdout) and not plain)


def on_terminal(stream: TextIO | None) -> bool:
    """Say whether a stream is a terminal; Python has None for one that is closed."""
    return stream is not None and stream.isatty()


def show(text: str) -> None:
    """Print data to standard output, as it was rendered. Raises UnwritableOutput, as on a full disk."""
    try:
        click.echo(text.removesuffix("\n"), color=True)
    except OSError as error:
        if error.errno == errno.EPIPE:  # a reader that has seen enough is no fault
            raise
        _forget_output()
        sentence = f"Standard output cannot be written: {(error.strerror or str(error)).lower()}."
        raise UnwritableOutput(sentence, "Not all was printed; send it elsewhere and run the command again.") from error


def _forget_output() -> None:
    """Let what is still to be written go nowhere, or Python would try again at its end and fail with a traceback."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)


def say(text: str) -> None:
    """Print words to standard error."""
    click.echo(clean(text), err=True)
