"""What commands share: the options for day, policy and format, the terminal, and the two streams."""

from __future__ import annotations

import os
import shutil
import sys
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, TypeVar

import click

from tracker.core.text import clean

if TYPE_CHECKING:
    from collections.abc import Callable

    from tracker.render.paper import Paper

Command = TypeVar("Command", bound="Callable[..., Any]")

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


DAY = Day()
as_of = click.option(
    "--as-of", type=DAY, metavar="DAY", default=today, show_default="today", help="Answer as if on this day."
)
policy = click.option(
    "--policy", metavar="NAME", default="default", show_default=True, help="The conventions to judge by."
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
    return Paper(width=width, colour=sys.stdout.isatty() and not plain)


def show(text: str) -> None:
    """Print data to standard output, as it was rendered."""
    click.echo(text.removesuffix("\n"), color=True)


def say(text: str) -> None:
    """Print words to standard error."""
    click.echo(clean(text), err=True)
