"""The file `tracker.toml`: what a person says of companies, and the policy they judge by. Found, read, and begun."""

from __future__ import annotations

import shlex
import tomllib
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from tracker.errors import UsageMistake

if TYPE_CHECKING:
    from pathlib import Path

    from tracker.core.configuration import Configuration

NAME = "tracker.toml"
"""What the file is called."""

_FORM = "Text stands in quotes, lists in [brackets], and each entry on a line of its own."


def load(path: Path) -> Configuration:
    """Read a file that must be there. Raises UsageMistake, one sentence for whatever is wrong with it."""
    found = read(path)
    if found is None:
        sentence = f"There is no configuration {path}."
        raise UsageMistake(sentence, f"`tracker --config {shlex.quote(str(path))} init` begins it.")
    return found


def read(path: Path) -> Configuration | None:
    """Read a file; None where there is none. Raises UsageMistake."""
    text = _text(path)
    if text is None:
        return None
    from tracker.configuration.checking import checked  # most folders have no such file, and need none of its checks

    return checked(_table(path, text), path)


def begin(path: Path) -> None:
    """Write a file in which every entry is commented out. Raises UsageMistake where one is there, or none can be."""
    text = (files(__package__) / "template.toml").read_text(encoding="utf-8")
    try:
        with path.open("x", encoding="utf-8", newline="") as new:
            new.write(text)
    except FileExistsError:
        sentence = f"There is a {path} already, and it is left as it is."
        raise UsageMistake(sentence, "Edit it, or begin another: `tracker --config FILE init`.") from None
    except OSError as error:
        sentence = f"{path} cannot be written: {_cause(error)}."
        raise UsageMistake(sentence, "Name a file in a folder that exists and that you may write to.") from error


def _text(path: Path) -> str | None:
    """Read the letters of a file; Windows' editors put a mark of byte order before them."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        sentence = f"{path} cannot be read: {_cause(error)}."
        raise UsageMistake(sentence, "Name another with `--config FILE`, or take it away: none is needed.") from error
    except UnicodeDecodeError:
        sentence = f"{path} is not in UTF-8."
        raise UsageMistake(sentence, "Save it as UTF-8.") from None


def _table(path: Path, text: str) -> dict[str, Any]:
    """Read the TOML; its own message gives line and column."""
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        sentence = f"{path} is not TOML: {str(error).removesuffix('.')}."
        raise UsageMistake(sentence, _FORM) from None


def _cause(error: OSError) -> str:
    """Say why the system refused."""
    return (error.strerror or str(error)).lower()
