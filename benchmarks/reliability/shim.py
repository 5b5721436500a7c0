"""A file system that fails on demand: the calls by which files are changed, counted, and one of them tampered with."""

from __future__ import annotations

import builtins
import io
import os
from collections.abc import Callable
from contextlib import suppress
from typing import Any, TypeAlias

CALLS = ("open", "write", "fsync", "close", "ftruncate", "link", "replace", "rename", "unlink", "chmod", "mkdir")

Call: TypeAlias = Callable[..., Any]
Tamper: TypeAlias = Callable[[Call, tuple[Any, ...], dict[str, Any]], Any]
"""What happens in the place of a call with its arguments."""


class Shim:
    """Stands before `os` in this process for good: use it in a child. Call number `point` is given to `tamper`."""

    def __init__(self, point: int, tamper: Tamper) -> None:
        self.names: list[str] = []
        self._point, self._tamper = point, tamper
        for name in CALLS:
            setattr(os, name, self._counted(name, getattr(os, name)))
        self._real_open = builtins.open
        builtins.open = self._open

    def _counted(self, name: str, call: Call) -> Call:
        def counted(*args: Any, **kwargs: Any) -> Any:
            self.names.append(name)
            if len(self.names) - 1 == self._point:
                return self._tamper(call, args, kwargs)
            return call(*args, **kwargs)

        counted.__name__ = name
        return counted

    def _open(self, file: Any, mode: str = "r", *args: Any, **kwargs: Any) -> Any:
        """Open files to be changed in Python, so that TinyDB's own storage goes through `os`, too."""
        if mode != "r+":
            return self._real_open(file, mode, *args, **kwargs)
        raw: Any = _Raw(os.open(file, os.O_RDWR))
        return io.TextIOWrapper(io.BufferedRandom(raw, buffer_size=1 << 16), encoding="utf-8")


class _Raw(io.FileIO):
    """A file whose changes are calls of `os`."""

    def __init__(self, handle: int) -> None:
        super().__init__(handle, "r+")

    def write(self, data: Any) -> int:
        return os.write(self.fileno(), data)

    def truncate(self, size: int | None = None) -> int:
        place = self.tell() if size is None else size
        os.ftruncate(self.fileno(), place)
        return place


def end_before(_call: Call, _args: tuple[Any, ...], _kwargs: dict[str, Any]) -> None:
    """End the process before the call."""
    os._exit(0)


def end_after(call: Call, args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
    """End the process after the call."""
    call(*args, **kwargs)
    os._exit(0)


def end_torn(call: Call, args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
    """End the process in the middle of a write; other calls cannot be torn."""
    if call.__name__ == "write":
        call(args[0], bytes(args[1])[: len(args[1]) // 2], **kwargs)
    os._exit(0)


def refusing(number: int) -> Tamper:
    """Let the call fail with an error of the system's; of a write, half has been done."""

    def refuse(call: Call, args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
        if call.__name__ == "write":
            call(args[0], bytes(args[1])[: len(args[1]) // 2], **kwargs)
        if call.__name__ == "close":
            call(*args, **kwargs)
        raise OSError(number, os.strerror(number))

    return refuse


def interrupt_after(call: Call, args: tuple[Any, ...], kwargs: dict[str, Any]) -> None:
    """Let Ctrl-C come right after the call."""
    with suppress(OSError):
        call(*args, **kwargs)
    raise KeyboardInterrupt
