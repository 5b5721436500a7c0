"""What a user can do wrong, as one tree of errors: each has its sentence, a hint, and an exit code."""

from __future__ import annotations


class TrackerError(Exception):
    """A user's mistake or a fault of the surroundings; `str(error)` is the sentence, `hint` what to do about it."""

    exit_code = 2
    opening = "Error: "
    """What stands before the sentence."""

    def __init__(self, sentence: str, hint: str = "") -> None:
        super().__init__(sentence)
        self.hint = hint


class UsageMistake(TrackerError):  # noqa: N818 - the name says whose error it is
    """An argument that cannot be used: an unknown id, format, policy or day."""

    exit_code = 2


class UnreadableInput(TrackerError):  # noqa: N818 - the name says what could not be read
    """An input that cannot be read; nothing was changed."""

    exit_code = 3


class UnwritableOutput(TrackerError):  # noqa: N818 - the name says what could not be written
    """An output that cannot be written; a file that stood there is as it was."""

    exit_code = 2


class Stopped(TrackerError):  # noqa: N818 - nobody is at fault
    """The user ended the command with Ctrl-C; the exit code is a shell's for that: 128 and the signal's number."""

    exit_code = 130
    opening = "\n"
    """The terminal has written ^C on the line."""


class LedgerError(TrackerError):
    """The ledger is damaged, locked, from a newer version, or not a ledger."""

    exit_code = 5
