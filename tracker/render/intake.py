"""What is said of inputs and files, a line each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tracker.render import words
from tracker.render.paper import line, plural, shorten

if TYPE_CHECKING:
    from tracker.core.answers import Received
    from tracker.core.extraction import Taken
    from tracker.core.models import Problem


def received_line(received: Received) -> str:
    """Say on one line what a release brought."""
    release = received.release
    brought = (
        f"{plural(received.promises, 'promise')}, {received.set_aside} set aside" if received.new else "already read"
    )
    who = line(release.company.ticker or shorten(release.company.name, 20))
    return f"{release.date}  {who}  {shorten(release.title, 60)}: {brought}"


def dated_line(taken: Taken) -> str:
    """Say on one line by which rule a date in a sentence was taken, or set aside."""
    kinds = ", ".join(words.kind(made.milestone.kind) for made in taken.statements) or "nothing"
    return f"    {taken.rule}: “{line(taken.window.phrase)}” for {kinds}: {shorten(taken.sentence.text, 90)}"


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
