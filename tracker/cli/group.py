"""A group whose commands are imported when they are called, so that help and completion import click alone."""

from __future__ import annotations

from importlib import import_module
from typing import IO, TYPE_CHECKING, Any, cast

import click

from tracker.errors import Stopped, TrackerError

if TYPE_CHECKING:
    from collections.abc import Mapping


class Complaint(click.ClickException):
    """A user's mistake on its way to standard error: a sentence, a hint, an exit code."""

    def __init__(self, error: TrackerError) -> None:
        super().__init__(str(error))
        self.opening = error.opening
        self.hint = error.hint
        self.exit_code = error.exit_code  # type: ignore[misc]  # click declares it for the class; it is read from the instance

    def show(self, file: IO[Any] | None = None) -> None:
        """Print the sentence, and the hint below it."""
        from tracker.core.text import clean

        click.echo(clean(f"{self.opening}{self.message}"), file=file, err=True)
        if self.hint:
            click.echo(clean(f"Hint: {self.hint}"), file=file, err=True)


class LateCommands(click.Group):
    """`late` maps each command to its one line of help; the command NAME is `tracker.cli.NAME:command`."""

    def __init__(self, *args: Any, late: Mapping[str, str], **settings: Any) -> None:
        super().__init__(*args, **settings)
        self.late = late

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  # click's signature
        """Name the commands in the order of the table: the order of use."""
        return list(self.late)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002  # click's signature
        """Import one command."""
        if cmd_name not in self.late:
            return None
        return cast("click.Command", import_module(f"tracker.cli.{cmd_name}").command)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002  # click's signature
        """List the commands without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl(list(self.late.items()))

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find a command; for an unknown one suggest the near ones, none of which is imported for it."""
        name = args[0]
        if name not in self.late and not name.startswith("-"):
            raise click.NoSuchCommand(name, possibilities=list(self.late), ctx=ctx)
        return super().resolve_command(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        """Run a command; what the user did wrong is said, not traced."""
        try:
            return super().invoke(ctx)
        except TrackerError as error:
            raise Complaint(error) from error
        except KeyboardInterrupt as error:
            raise Complaint(Stopped("Stopped.")) from error
