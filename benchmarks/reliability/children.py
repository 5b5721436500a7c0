"""Work in processes of its own, so that it can be ended at any point."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

FAILED = 70


def started(work: Callable[[], int | None]) -> int:
    """Start work in a child process and return its id; it ends with what the work returns, with FAILED if it raises."""
    child = os.fork()
    if child:
        return child
    code = FAILED
    try:
        code = work() or 0
    except Exception as error:  # noqa: BLE001  # the child must not return into its parent's code
        print(f"in a child: {type(error).__name__}: {error}", file=sys.stderr)
    finally:
        os._exit(code)


def ended(child: int) -> int:
    """Wait for a child's end and return its exit code; negative for the signal that killed it."""
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
