"""What is said of inputs and files, a line each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker.render import words
from tracker.render.paper import line, plural, shorten

if TYPE_CHECKING:
    from tracker.core.answers import Received
    from tracker.core.extraction import Taken
    from tracker.core.models import Problem


_LEAST = 24
"""Characters of a text that are shown however narrow the terminal is."""


def received_line(received: Received, width: int) -> str:
    """Say on one line of a width what a release brought."""
    release = received.release
    brought = (
        f"{plural(received.promises, 'promise')}, {received.set_aside} set aside" if received.new else "already read"
    )
    who = line(release.company.ticker or shorten(release.company.name, 20))
    head = f"{release.date}  {who}  "
    return f"{head}{shorten(release.title, max(_LEAST, width - len(head) - len(brought) - 2))}: {brought}"


def dated_line(taken: Taken, width: int) -> str:
    """Say on one line of a width by which rule a date in a sentence was taken, or set aside."""
    kinds = ", ".join(words.kind(made.milestone.kind) for made in taken.statements)
    head = f"    {taken.rule}: “{line(taken.window.phrase)}”{f' for {kinds}' if kinds else ''}: "
    return f"{head}{shorten(taken.sentence.text, max(_LEAST, width - len(head)))}"


def problem_line(problem: Problem) -> str:
    """Say on one line what could not be read, and what to do about it."""
    return f"Not read: {fault_line(problem)}"


def fault_line(problem: Problem) -> str:
    """Say on one line what is wrong where, and what to do about it."""
    hint = f" ({line(problem.hint)})" if problem.hint else ""
    where = "" if problem.where in problem.sentence else f"{line(problem.where)}: "
    return f"{where}{line(problem.sentence)}{hint}"


def summary(*, new: int, known: int, promises: int, unread: int) -> str:
    """Say in one sentence what all of it brought."""
    parts = [f"{plural(new, 'new release')}, {plural(promises, 'promise')} in them"] if new else ["Nothing new"]
    parts += [f"{plural(known, 'release')} already read"] if known else []
    parts += [f"{plural(unread, 'input')} not read"] if unread else []
    return "; ".join(parts) + "."
