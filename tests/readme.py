"""The README's commands: what they show, and `python -m tests.readme` to write down what they show now."""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parent.parent
README = ROOT / "README.md"
_BLOCK = re.compile(r"(?<=^```console\n).*?(?=^```$)", re.MULTILINE | re.DOTALL)
_SESSION = re.compile(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", re.MULTILINE)
_ANYTHING = "...\n"


def sessions() -> list[tuple[str, str]]:
    """Each command with the output below it, in the order of the README."""
    blocks = _BLOCK.findall(README.read_text(encoding="utf-8"))
    return [(session[1], session[2]) for block in blocks for session in _SESSION.finditer(block)]


def furnish(folder: Path) -> None:
    """Put into a folder what a reader has after cloning."""
    shutil.copytree(ROOT / "examples", folder / "examples")
    shutil.copytree(ROOT / "promises.d", folder / "promises.d")
    shutil.copy(ROOT / "promises.json", folder)


def typed(command: str, folder: Path) -> str:
    """What a terminal a hundred characters wide would show of a command that succeeds: both streams, without colour."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = {**os.environ, "COLUMNS": "100", "PATH": path}
    for name in ("TRACKER_DB", "TRACKER_CONFIG"):
        environment.pop(name, None)
    streams = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
    done = subprocess.run(["sh", "-c", command], cwd=folder, env=environment, **streams, text=True, check=False)
    assert done.returncode == 0, f"$ {command}\n{done.stdout}"
    return done.stdout


def fits(shown: str, expected: str) -> bool:
    """Whether the output is as expected; a line of three dots stands for any lines."""
    pattern = "(?s:.*)".join(map(re.escape, expected.split(_ANYTHING)))
    return re.fullmatch(pattern, shown) is not None


def write() -> None:
    """Put what the commands show now in the place of what no longer fits."""
    with tempfile.TemporaryDirectory() as name:
        furnish(Path(name))
        text = _BLOCK.sub(
            lambda block: _SESSION.sub(lambda session: _now(session, Path(name)), block[0]),
            README.read_text(encoding="utf-8"),
        )
    README.write_text(text, encoding="utf-8")


def _now(session: re.Match[str], folder: Path) -> str:
    shown = typed(session[1], folder)
    return session[0] if fits(shown, session[2]) else f"$ {session[1]}\n{_cut(shown, session[2])}"


def _cut(shown: str, before: str) -> str:
    """The output with its middle left out where it was left out before: as many lines above and below."""
    if _ANYTHING not in before:
        return shown
    lines, (head, *_, tail) = shown.splitlines(keepends=True), before.split(_ANYTHING)
    above, below = len(head.splitlines()), len(tail.splitlines())
    return "".join([*lines[:above], _ANYTHING, *lines[len(lines) - below :]])


if __name__ == "__main__":
    write()
