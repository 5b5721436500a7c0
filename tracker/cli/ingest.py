"""`tracker ingest`."""

from __future__ import annotations

import sys
from contextlib import contextmanager
from dataclasses import replace
from typing import TYPE_CHECKING

import click

from tracker.cli import terms
from tracker.core.models import Problem
from tracker.errors import Stopped, UnreadableInput
from tracker.render.intake import dated_line, problem_line, received_line, summary
from tracker.service.intake import Given, ingest, read

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date
    from pathlib import Path

    from tracker.core.answers import Received
    from tracker.core.models import Draft
    from tracker.service.intake import Intake

_MANY = 50
"""From this many releases on, a terminal shows progress instead of a line for each."""
_PARTLY_DONE = 4


@click.command(
    "ingest",
    epilog=terms.example(
        "tracker ingest releases/ more.jsonl",
        'pbpaste | tracker ingest - --company "Acme Robotics" --ticker ACME --date 2025-04-07',
    ),
)
@click.argument("paths", metavar="PATH...", nargs=-1, required=True)
@click.option("--company", metavar="NAME", help="Who issued what names no issuer.")
@click.option("--ticker", metavar="T", help="Its ticker.")
@click.option("--date", "day", type=terms.DAY, metavar="DAY", help="The day of what bears no date.")
@click.option("--source-url", metavar="URL", help="Where it was published.")
@click.option("--quiet", "-q", is_flag=True, help="Say only what could not be read, and the sum.")
@click.option("--verbose", "-v", is_flag=True, help="Say of every date by which rule it was taken or set aside.")
@click.pass_obj
def command(
    db: Path,
    paths: tuple[str, ...],
    company: str | None,
    ticker: str | None,
    day: date | None,
    source_url: str | None,
    quiet: bool,
    verbose: bool,
) -> None:
    """Read releases and record what they promise.

    PATH is a text, HTML or Markdown file, JSON Lines, an EDGAR submission, a folder of these, or - for standard input.
    What was read before adds nothing, and the order does not matter.
    """
    given = Given(company=company, ticker=ticker, date=day, source_url=source_url, today=terms.today())
    stdin = sys.stdin.buffer if sys.stdin else None  # Python has None for a stream that is closed
    try:
        brought = _brought(db, read(paths, given, stdin), quiet=quiet, verbose=verbose)
    except KeyboardInterrupt:
        sentence = "Stopped; nothing was changed."
        raise Stopped(sentence, "Run the command again to read the releases.") from None
    unread = len(brought.problems)
    if not brought.read:
        sentence = "Nothing could be read, and nothing was changed."
        raise UnreadableInput(sentence, "tracker ingest --help says what can be read.")
    terms.say(summary(new=brought.new, known=brought.known, promises=brought.promises, unread=unread))
    if unread:
        click.get_current_context().exit(_PARTLY_DONE)


def _brought(db: Path, found: Iterable[Draft | Problem], *, quiet: bool, verbose: bool) -> Intake:
    """Read all that was found, and say of each what was asked for."""
    listed = terms.configuration().companies
    hints: set[str] = set()
    with _watched(found) as (entries, has_bar):

        def tell(item: Received | Problem) -> None:
            for words in _words_on(_hinted_once(item, hints), quiet=quiet or has_bar, verbose=verbose):
                terms.say(words)

        return ingest(db, entries, tell, listed)


def _hinted_once(item: Received | Problem, given: set[str]) -> Received | Problem:
    """Take away a problem's hint if it was given before."""
    if not isinstance(item, Problem) or not item.hint:
        return item
    if item.hint in given:
        return replace(item, hint="")
    given.add(item.hint)
    return item


def _words_on(item: Received | Problem, *, quiet: bool, verbose: bool) -> Iterator[str]:
    """Say of a release or a problem what was asked for."""
    if isinstance(item, Problem):
        yield problem_line(item)
        return
    width = terms.paper().width
    if not quiet:
        yield received_line(item, width)
    if verbose:
        yield from (dated_line(taken, width) for taken in item.dated)


@contextmanager
def _watched(entries: Iterable[Draft | Problem]) -> Iterator[tuple[Iterable[Draft | Problem], bool]]:
    """Show on a terminal how far it has got and how long it will take, where there are many; tell whether it does."""
    known = list(entries) if terms.on_terminal(sys.stderr) else []
    if len(known) < _MANY:
        yield known or entries, False
        return
    with click.progressbar(known, label="Reading releases", file=sys.stderr) as bar:
        yield bar, True
